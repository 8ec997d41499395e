import Dispatch
import Foundation
import Loading
import Testing

@Suite("Watching folders")
struct FolderWatcherTests {
    @Test("A new, a changed and a removed file are told once each, when all is at rest")
    func changes() throws {
        let folder = try ScratchFolder()
        let queue = DispatchQueue(label: "test")
        let watcher = FolderWatcher(queue: queue)
        let told = DispatchSemaphore(value: 0)
        queue.sync { watcher.watch([folder.path]) { told.signal() } }
        let acts: [() throws -> Void] = [
            { for number in 0..<20 { try folder.write("x", to: "\(number).txt") } },
            { try folder.write("y", to: "0.txt") },
            { try folder.remove("0.txt") },
        ]
        for act in acts {
            try act()
            #expect(told.wait(timeout: .now() + 60) == .success)
        }
        queue.sync { watcher.stop() }
        try folder.write("z", to: "1.txt")
        #expect(told.wait(timeout: .now() + 1) == .timedOut)
    }
}
