import Foundation

/// The folder `shared` beside the project, where the machine has it.
enum SharedFiles {
    static let folder: URL? = {
        var folder = URL(filePath: #filePath)
        while folder.path() != "/" {
            folder.deleteLastPathComponent()
            let shared = folder.deletingLastPathComponent().appending(path: "shared")
            let isProject = FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path())
            if isProject { return FileManager.default.fileExists(atPath: shared.path()) ? shared : nil }
        }
        return nil
    }()

    static var isHere: Bool { folder != nil }

    static func data(_ path: String) throws -> Data {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        return try Data(contentsOf: folder.appending(path: path))
    }
}
