import Corpus
import Foundation

/// A file that is written from its beginning to its end.
///
/// The bytes go to a temporary name first, so that a reader never sees half a file under the right one; where they do
/// not all get there, nothing is left of it. A device or a pipe gets them as they come.
struct FileWriter: ~Copyable {
    /// As it was given, for errors.
    private let path: String
    private let place: OutputPlace
    /// Nil once it is closed.
    private var file: UnsafeMutablePointer<FILE>?

    init(_ path: String) throws(ExportError) {
        self.path = path
        place = OutputPlace(path)
        let opened =
            switch place {
            case .file(let target): fopen(FileWriter.temporary(target), "wb")
            // What is behind a descriptor's name may hold something already.
            case .stream(let target): fopen(target, "ab")
            }
        guard let file = opened else { throw FileWriter.failure(path) }
        self.file = file
        if case .file(let target) = place { OutputPlace.keepRights(of: target, on: FileWriter.temporary(target)) }
    }

    deinit {
        guard let file else { return }
        fclose(file)
        removeTemporary()
    }

    /// The name that a file has until it is whole.
    static func temporary(_ path: String) -> String { path + ".part" }

    private func removeTemporary() {
        if case .file(let target) = place { unlink(FileWriter.temporary(target)) }
    }

    private func giveName() -> Bool {
        guard case .file(let target) = place else { return true }
        return rename(FileWriter.temporary(target), target) == 0
    }

    func write(_ bytes: [UInt8]) throws(ExportError) {
        guard let file else { preconditionFailure("a finished file takes no more") }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw FileWriter.failure(path) }
    }

    /// Gives the file its name.
    consuming func finish() throws(ExportError) {
        guard let file else { preconditionFailure("a file is finished once") }
        self.file = nil
        guard fclose(file) == 0, giveName() else {
            let failure = FileWriter.failure(path)
            removeTemporary()
            throw failure
        }
    }

    static func failure(_ path: String) -> ExportError {
        .cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }

    /// Writes a whole file at once.
    static func write(_ bytes: [UInt8], to path: String) throws(ExportError) {
        let writer = try FileWriter(path)
        try writer.write(bytes)
        try writer.finish()
    }

    /// Writes files that belong together: they get their names when all are there, so that new ones never stand
    /// beside old ones.
    static func writeTogether(
        _ paths: [String], _ write: (_ place: Int, _ path: String) throws(ExportError) -> Void
    ) throws(ExportError) {
        let written = paths.map { $0 + ".new" }
        do throws(ExportError) {
            for (place, path) in written.enumerated() {
                try write(place, path)
                OutputPlace.keepRights(of: paths[place], on: path)
            }
            for (from, to) in zip(written, paths) where rename(from, to) != 0 { throw failure(to) }
        } catch {
            for path in written { unlink(path) }
            throw error
        }
    }

    /// Writes a folder anew beside the one that is there, and puts it in its place when it is whole.
    static func replaceFolder(
        _ path: String, _ write: (_ path: String) throws(ExportError) -> Void
    ) throws(ExportError) {
        let new = path + ".part"
        let old = path + ".old"
        try remove(new)
        try makeFolder(new)
        do throws(ExportError) {
            try write(new)
            try remove(old)
            guard rename(path, old) == 0 || errno == ENOENT, rename(new, path) == 0 else { throw failure(path) }
        } catch {
            try remove(new)
            throw error
        }
        try remove(old)
    }

    /// Removes a folder and all in it; one that is not there is no error.
    private static func remove(_ folder: String) throws(ExportError) {
        guard FileManager.default.fileExists(atPath: folder) else { return }
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            throw .cannotWrite(path: folder, reason: error.localizedDescription)
        }
    }

    /// Makes a folder and those above it; one that exists is kept.
    static func makeFolder(_ path: String) throws(ExportError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
            guard mkdir(made, 0o755) == 0 || errno == EEXIST else { throw failure(made) }
        }
    }
}
