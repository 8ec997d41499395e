package import Corpus

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What tells whether a file is the one that was read: what the file system says of it and, in doubt, a hash of its
/// bytes.
package struct FileStamp: Sendable, Hashable {
    /// Of the bytes that were read.
    package let status: FileStatus
    package let hash: ContentHash
    /// Whether the file was so new when it was read that a later change may leave the same time on it.
    package let isTooFresh: Bool

    /// File systems keep times in steps of up to two seconds (FAT); a younger file may change within the same step.
    private static let freshNanoseconds: Int64 = 2_000_000_000

    init(_ status: FileStatus, hash: ContentHash) {
        self.status = status
        self.hash = hash
        isTooFresh = currentNanoseconds() - max(status.modified, status.changed) < FileStamp.freshNanoseconds
    }

    /// Whether a file with this status surely has the bytes that were stamped, without reading it. Size and time of
    /// modification alone do not tell: `cp -p`, archives and reproducible builds put any time on any file.
    package func surelyMatches(_ status: FileStatus) -> Bool { !isTooFresh && self.status == status }
}

/// What the file system says of a file.
package struct FileStatus: Sendable, Hashable {
    package let size: Int
    /// Nanoseconds since 1970.
    package let modified: Int64
    /// When anything of the file was changed last, its name and its rights included; nobody can set it.
    let changed: Int64
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

    /// Whether there is a file or folder, or at least nobody can say that there is none.
    package static func isThere(_ path: String) -> Bool {
        access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR)
    }

    private init(_ raw: stat) {
        size = Int(raw.st_size)
        #if canImport(Glibc)
            modified = nanoseconds(raw.st_mtim)
            changed = nanoseconds(raw.st_ctim)
        #else
            modified = nanoseconds(raw.st_mtimespec)
            changed = nanoseconds(raw.st_ctimespec)
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
    return nanoseconds(now)
}

/// A file may claim any second; those before 1678 and after 2261 do not fit.
private func nanoseconds(_ time: timespec) -> Int64 {
    let secondsMax = Int.max / 1_000_000_000 - 1
    return Int64(min(max(time.tv_sec, -secondsMax), secondsMax)) * 1_000_000_000 + Int64(time.tv_nsec)
}
