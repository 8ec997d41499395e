import Corpus

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file's bytes as they were at one moment, with what tells later whether it has changed.
///
/// The bytes are read, not mapped: a mapping of a file that somebody truncates in place ends the process with SIGBUS.
/// See `docs/decisions/read-not-map.md`.
package struct FileContents: Sendable {
    package let bytes: [UInt8]
    package let stamp: FileStamp

    /// Reads the whole of a file.
    ///
    /// - Parameters:
    ///   - path: the file's.
    ///   - bytesMax: a larger file is an error.
    ///   - orPipe: whether this may be something else than a regular file, which is read until its other end
    ///     closes, however long that takes. For what is named by hand and read once, such as `<(…)` of a shell.
    package init(readingFrom path: String, bytesMax: Int = .max, orPipe: Bool = false) throws(FileError) {
        // Opening a pipe without this waits for somebody who writes to it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | (orPipe ? 0 : O_NONBLOCK))
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        defer { close(descriptor) }
        try self.init(descriptor: descriptor, path: path, bytesMax: bytesMax, orPipe: orPipe)
    }

    /// Reads standard input until its end.
    package static func standardInput(bytesMax: Int = .max) throws(FileError) -> FileContents {
        try FileContents(descriptor: STDIN_FILENO, path: "standard input", bytesMax: bytesMax, orPipe: true)
    }

    private init(descriptor: CInt, path: String, bytesMax: Int, orPipe: Bool) throws(FileError) {
        let status = try FileStatus(ofDescriptor: descriptor, path: path)
        guard !status.isFolder else { throw FileError(path: path, reason: "is a folder") }
        guard orPipe || status.isRegularFile else { throw FileError(path: path, reason: "is no regular file") }
        guard status.size <= bytesMax else { throw FileContents.tooLarge(path, size: status.size, bytesMax) }
        bytes = try FileContents.read(descriptor, expecting: status.size, path: path, bytesMax: bytesMax)
        stamp = FileStamp(status, hash: ContentHash(of: bytes))
    }

    /// Reads until the end, wherever that is by now; a file may grow or shrink while it is read.
    private static func read(
        _ descriptor: CInt, expecting size: Int, path: String, bytesMax: Int
    ) throws(FileError) -> [UInt8] {
        var failure: CInt = 0
        var bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let rest = UnsafeMutableRawPointer(buffer.baseAddress?.advanced(by: count))
                let got = systemRead(descriptor, rest, size - count)
                if got < 0 { failure = errno }
                guard got > 0 else { break }
                count += got
            }
        }
        guard failure == 0 else { throw FileError(path: path, code: failure) }
        var more = [UInt8](repeating: 0, count: 4096)
        while bytes.count >= size {
            let got = more.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            guard got >= 0 else { throw FileError(path: path, code: errno) }
            guard got > 0 else { break }
            bytes.append(contentsOf: more[..<got])
            guard bytes.count <= bytesMax else { throw tooLarge(path, size: nil, bytesMax) }
        }
        return bytes
    }

    private static func tooLarge(_ path: String, size: Int?, _ bytesMax: Int) -> FileError {
        let reason = size.map { "has \($0) bytes, more than the \(bytesMax) allowed" }
        return FileError(path: path, reason: reason ?? "has more than the \(bytesMax) bytes allowed")
    }
}

/// `read(2)`, begun again when a signal interrupts it.
private func systemRead(_ descriptor: CInt, _ into: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    while true {
        let got = read(descriptor, into, count)
        if got >= 0 || errno != EINTR { return got }
    }
}

/// Why a file could not be read.
package struct FileError: Error, Hashable, CustomStringConvertible {
    package let path: String
    package let reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    package init(path: String, code: CInt) {
        self.init(path: path, reason: String(cString: strerror(code)))
    }

    package var description: String { "\(path): \(reason)" }
}
