#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What tells one state of a file from another.
struct FileStamp: Equatable {
    private let device: UInt64
    private let inode: UInt64
    private let mode: UInt32
    private let modifiedNanoseconds: Int
    private let changedSeconds: Int
    private let changedNanoseconds: Int
    let modifiedSeconds: Int
    let byteCount: Int

    /// Follows symbolic links.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// - Parameter path: ended by a zero.
    init?(path: [CChar]) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        mode = UInt32(status.st_mode)
        byteCount = Int(status.st_size)
        #if canImport(Glibc)
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #else
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #endif
        modifiedSeconds = modified.tv_sec
        modifiedNanoseconds = modified.tv_nsec
        changedSeconds = changed.tv_sec
        changedNanoseconds = changed.tv_nsec
    }

    /// Whether the file has changed so lately that another change may leave the same stamp: a system's file times go
    /// forward in steps, of up to ten milliseconds.
    var isFresh: Bool {
        let now = Clock.wallNanoseconds
        return changedSeconds * 1_000_000_000 + changedNanoseconds > now - 100_000_000
    }

    var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
    var isRegularFile: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }

    /// A tag for a file too large to hash: another state has another one, down to the clock's grain.
    var entityTag: String {
        let parts = [UInt64(byteCount), UInt64(bitPattern: Int64(modifiedSeconds)), UInt64(modifiedNanoseconds), inode]
        return "\"" + parts.map { String($0, radix: 16) }.joined(separator: "-") + "\""
    }
}
