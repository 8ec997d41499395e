import Foundation
import HTTPServer
import HTTPTypes

/// The files of the web front end as a server would give them: no hidden ones, none that lead out of the folder.
struct FrontEndCopy {
    private let root: String
    private let served: StaticFiles

    private static let configuration = "config.js"
    private static let pieceBytes = 256 * 1024

    init(of root: String) {
        self.root = root
        served = StaticFiles(root: root)
    }

    func write(to folder: String) throws(ExportError) {
        guard let names = FileManager.default.enumerator(atPath: root)?.allObjects as? [String],
            names.contains(FrontEndCopy.configuration)
        else { throw .noFrontEnd(path: root) }
        for name in names.sorted() {
            let answer = served.respond(to: Request(target: "/\(name)", path: "/\(name)"))
            guard answer.status == .ok, case .file(let content) = answer.body else { continue }
            if let slash = name.lastIndex(of: "/") { try FileWriter.makeFolder("\(folder)/\(name[..<slash])") }
            let target = "\(folder)/\(name)"
            if name == FrontEndCopy.configuration {
                try FileWriter.write(configured(content), to: target)
            } else {
                try copy(content, to: target)
            }
        }
    }

    /// Tells the pages that the answers are files.
    private func configured(_ content: FileContent) -> [UInt8] {
        let text = String(decoding: content.bytes ?? [], as: UTF8.self)
        return Array(text.replacing("static: false", with: "static: true").utf8)
    }

    private func copy(_ content: FileContent, to path: String) throws(ExportError) {
        if let bytes = content.bytes { return try FileWriter.write(bytes, to: path) }
        let writer = try FileWriter(path)
        var offset = 0
        while offset < content.byteCount {
            var read = 0
            let piece = [UInt8](unsafeUninitializedCapacity: FrontEndCopy.pieceBytes) { buffer, count in
                read = content.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
                count = max(read, 0)
            }
            guard read > 0 else { throw FileWriter.failure(path) }
            try writer.write(piece)
            offset += read
        }
        try writer.finish()
    }
}
