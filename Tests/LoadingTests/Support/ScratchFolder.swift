import Foundation

/// A folder of a test's own, gone when the test is.
final class ScratchFolder {
    let path: String

    init(in folder: String = NSTemporaryDirectory()) throws {
        path = folder + "/rapporteur-loading-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, making the folders that it is in; its path.
    @discardableResult
    func write(_ text: String, to name: String, modifiedSecondsAgo age: Double? = nil) throws -> String {
        let file = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        if let age {
            let date = Date().addingTimeInterval(-age)
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
        }
        return file.path
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }
}
