import Foundation

/// The project's own files, as text.
enum Project {
    struct File {
        /// From the project's folder, with slashes.
        var path: String
        var text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    }

    static let folder: URL = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    /// The folder of shared texts beside the project; nil on a machine without it.
    static let shared: URL? = {
        let folder = Project.folder.deletingLastPathComponent().appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: folder.appendingPathComponent("transcripts").path) ? folder : nil
    }()

    /// The files below a folder of the project with one of these endings, in the order of their paths.
    static func files(below name: String, endings: Set<String>) -> [File] {
        files(below: folder.appendingPathComponent(name), endings: endings)
    }

    static func files(below start: URL, endings: Set<String>) -> [File] {
        let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
        var files: [File] = []
        while let url = walk?.nextObject() as? URL {
            // What is built or fetched is not ours.
            if ["artefacts", "node_modules", "__pycache__"].contains(url.lastPathComponent)
                || url.lastPathComponent.hasPrefix(".") && url.lastPathComponent != ".ci"
            {
                walk?.skipDescendants()
                continue
            }
            guard endings.contains(url.pathExtension), let text = try? String(contentsOf: url, encoding: .utf8) else {
                continue
            }
            files.append(File(path: url.path.replacingOccurrences(of: folder.path + "/", with: ""), text: text))
        }
        return files.sorted { $0.path < $1.path }
    }

    static func text(of path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    static let swiftFiles = files(below: "Sources", endings: ["swift"]) + files(below: "Tests", endings: ["swift"])
}

extension StringProtocol {
    /// The first groups of all matches of a pattern.
    func matches(of pattern: String) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern, options: [.anchorsMatchLines]) else {
            return []
        }
        let text = String(self)
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            Range(match.range(at: match.numberOfRanges > 1 ? 1 : 0), in: text).map { String(text[$0]) }
        }
    }
}
