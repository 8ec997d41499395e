#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What tells whether a file is the one that was read: its size, its time and, in doubt, a hash of its bytes.
package struct FileStamp: Sendable, Hashable {
    package let size: Int
    /// The time of the last modification, in nanoseconds since 1970.
    package let modified: Int64
    package let hash: ContentHash
    /// Whether the file was so new when it was read that a later change may leave the same time on it.
    package let isTooFresh: Bool

    /// File systems keep times in steps of up to two seconds (FAT); a younger file may change within the same step.
    private static let freshNanoseconds: Int64 = 2_000_000_000

    init(_ status: FileStatus, hash: ContentHash) {
        size = status.size
        modified = status.modified
        self.hash = hash
        isTooFresh = currentNanoseconds() - status.modified < FileStamp.freshNanoseconds
    }

    /// Whether a file with this status surely has the bytes that were stamped, without reading it.
    package func surelyMatches(_ status: FileStatus) -> Bool {
        !isTooFresh && size == status.size && modified == status.modified
    }
}

/// What the file system says of a file.
package struct FileStatus: Sendable, Hashable {
    package let size: Int
    /// Nanoseconds since 1970.
    package let modified: Int64
    package let isRegularFile: Bool
    package let isFolder: Bool
    package let identity: FileIdentity

    /// Follows symbolic links.
    package init(of path: String) throws(FileError) {
        var raw = stat()
        guard stat(path, &raw) == 0 else { throw FileError(path: path, code: errno) }
        self.init(raw)
    }

    init(ofDescriptor descriptor: CInt, path: String) throws(FileError) {
        var raw = stat()
        guard fstat(descriptor, &raw) == 0 else { throw FileError(path: path, code: errno) }
        self.init(raw)
    }

    private init(_ raw: stat) {
        size = Int(raw.st_size)
        #if canImport(Glibc)
            modified = Int64(raw.st_mtim.tv_sec) * 1_000_000_000 + Int64(raw.st_mtim.tv_nsec)
        #else
            modified = Int64(raw.st_mtimespec.tv_sec) * 1_000_000_000 + Int64(raw.st_mtimespec.tv_nsec)
        #endif
        isRegularFile = raw.st_mode & S_IFMT == S_IFREG
        isFolder = raw.st_mode & S_IFMT == S_IFDIR
        identity = FileIdentity(device: UInt64(raw.st_dev), node: UInt64(raw.st_ino))
    }
}

/// Equal for two paths that lead to the same file.
package struct FileIdentity: Sendable, Hashable {
    let device: UInt64
    let node: UInt64
}

/// Nanoseconds since 1970, by the system's clock.
package func currentNanoseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
}
