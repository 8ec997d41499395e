import Dispatch
import Foundation
import Loading
import Testing

@Suite("Watching folders")
struct FolderWatcherTests {
    /// The kernel watches no folder that is not there: then the folders are looked at every other second.
    @Test(
        "A new, a changed and a removed file are told once each, when all is at rest",
        arguments: [[], ["/nowhere/at/all"]])
    func changes(besides others: [String]) throws {
        let folder = try ScratchFolder()
        let queue = DispatchQueue(label: "test")
        let watcher = FolderWatcher(queue: queue)
        let told = DispatchSemaphore(value: 0)
        queue.sync { watcher.watch([folder.path] + others) { told.signal() } }
        #expect(told.wait(timeout: .now() + 60) == .success, "what changed before the watch stood is not known")
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
        #expect(told.wait(timeout: .now() + 3) == .timedOut)
    }

    @Test("Where something changes all the time, a change is told even so, and the next one again")
    func unrest() throws {
        let folder = try ScratchFolder()
        let queue = DispatchQueue(label: "test")
        let watcher = FolderWatcher(queue: queue)
        let told = DispatchSemaphore(value: 0)
        queue.sync { watcher.watch([folder.path]) { told.signal() } }
        #expect(told.wait(timeout: .now() + 60) == .success)
        let noise = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "noise"))
        noise.schedule(deadline: .now(), repeating: .milliseconds(50))
        noise.setEventHandler { _ = try? folder.write("x", to: "busy.log") }
        noise.activate()
        for _ in 1...2 { #expect(told.wait(timeout: .now() + 20) == .success) }
        noise.cancel()
        queue.sync { watcher.stop() }
    }

    @Test("Rights that change, and another folder under the same path, are told")
    func otherFolder() throws {
        let folder = try ScratchFolder()
        try folder.write("x", to: "one/talk.txt")
        try folder.write("x", to: "two/talk.txt")
        try folder.write("x", to: "three/talk.txt")
        let path = { (name: String) in folder.path + "/" + name }
        try FileManager.default.createSymbolicLink(atPath: path("current"), withDestinationPath: "one")
        let queue = DispatchQueue(label: "test")
        let watcher = FolderWatcher(queue: queue)
        let told = DispatchSemaphore(value: 0)
        let acts: [() throws -> Void] = [
            {},
            { chmod(path("one/talk.txt"), 0) },
            {
                try FileManager.default.moveItem(atPath: path("one"), toPath: path("old"))
                try FileManager.default.moveItem(atPath: path("two"), toPath: path("one"))
            },
            {
                try folder.remove("current")
                try FileManager.default.createSymbolicLink(atPath: path("current"), withDestinationPath: "three")
            },
            { try folder.remove("three") },
        ]
        for (number, act) in acts.enumerated() {
            queue.sync { watcher.watch([path("current")]) { told.signal() } }
            try act()
            #expect(told.wait(timeout: .now() + 60) == .success, "act \(number)")
        }
        queue.sync { watcher.stop() }
    }

    @Test("What changes after the folders were read and before they are watched is told")
    func gap() throws {
        let folder = try ScratchFolder()
        let queue = DispatchQueue(label: "test")
        let watcher = FolderWatcher(queue: queue)
        let told = DispatchSemaphore(value: 0)
        func watch(_ folders: [String]) { watcher.watch(folders) { told.signal() } }
        queue.sync { watch([folder.path]) }
        #expect(told.wait(timeout: .now() + 60) == .success)
        // As while a load holds the queue: the watch before has seen the file and had no turn to tell of it.
        try queue.sync {
            try folder.write("x", to: "1.txt")
            watch([folder.path])
        }
        #expect(told.wait(timeout: .now() + 60) == .success)
        try queue.sync {
            try folder.write("x", to: "new/2.txt")
            watch([folder.path, folder.path + "/new"])
        }
        #expect(told.wait(timeout: .now() + 60) == .success)
        // The same path, another folder.
        try folder.remove("new")
        #expect(told.wait(timeout: .now() + 60) == .success)
        try queue.sync {
            try folder.write("x", to: "new/3.txt")
            watch([folder.path, folder.path + "/new"])
        }
        #expect(told.wait(timeout: .now() + 60) == .success)
        queue.sync { watch([folder.path, folder.path + "/new"]) }
        #expect(told.wait(timeout: .now() + 1) == .timedOut)
        queue.sync { watcher.stop() }
    }
}
