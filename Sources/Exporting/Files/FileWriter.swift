#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that is written from its beginning to its end.
///
/// The bytes go to a temporary name first, so that a reader never sees half a file under the right one.
struct FileWriter: ~Copyable {
    private let path: String
    private let temporary: String
    private let file: UnsafeMutablePointer<FILE>

    init(_ path: String) throws(ExportError) {
        self.path = path
        temporary = path + ".part"
        guard let file = fopen(temporary, "wb") else { throw FileWriter.failure(path) }
        self.file = file
    }

    func write(_ bytes: [UInt8]) throws(ExportError) {
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
            let failure = FileWriter.failure(path)
            fclose(file)
            throw failure
        }
    }

    /// Gives the file its name.
    consuming func finish() throws(ExportError) {
        guard fclose(file) == 0, rename(temporary, path) == 0 else { throw FileWriter.failure(path) }
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

    /// Makes a folder and those above it; one that exists is kept.
    static func makeFolder(_ path: String) throws(ExportError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
            guard mkdir(made, 0o755) == 0 || errno == EEXIST else { throw failure(made) }
        }
    }
}
