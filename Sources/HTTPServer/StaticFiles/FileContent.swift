import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file as a body: a small one is read at once and kept, a large one is read as the socket drains.
///
/// The descriptor stays open as long as somebody holds the content, so that an answer under way is not disturbed by
/// the file's replacement.
public final class FileContent: Sendable {
    /// Files up to this size are held in memory and compressed once.
    static let memoryBytesMax = 512 * 1024

    public let byteCount: Int
    /// The whole file, where it is small enough to be held in memory.
    public let bytes: [UInt8]?
    private let descriptor: Int32
    private let compressed = Mutex<[UInt8]?>(nil)
    private let path: [CChar]
    private let stamp: FileStamp

    /// Takes over a descriptor of the regular file that `path` leads to, in the state of `stamp`; nil when it cannot be
    /// read.
    init?(path: String, descriptor: Int32, stamp: FileStamp) {
        let byteCount = stamp.byteCount
        self.path = Array(path.utf8CString)
        self.stamp = stamp
        guard byteCount <= Self.memoryBytesMax else {
            self.descriptor = descriptor
            self.byteCount = byteCount
            bytes = nil
            return
        }
        defer { close(descriptor) }
        var failed = false
        let content = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
            while count < byteCount {
                let room = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                let got = pread(descriptor, room.baseAddress, room.count, off_t(count))
                if got <= 0 {
                    failed = got < 0
                    return
                }
                count += got
            }
        }
        if failed { return nil }
        bytes = content
        self.byteCount = content.count
        self.descriptor = -1
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Whether the path still leads to the same state of the same file: one system call.
    var isCurrent: Bool { FileStamp(path: path) == stamp }

    /// Copies bytes from `offset` on; 0 at the end of a file that has shrunk, -1 when it cannot be read.
    package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard let bytes else { return pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
        let count = min(buffer.count, bytes.count - offset)
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes {
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
        }
        return count
    }

    /// The compressed bytes of a file that is held in memory, made at the first call.
    func gzipBytes(level: Int) -> [UInt8]? {
        guard let bytes else { return nil }
        return compressed.withLock { compressed in
            if compressed == nil { compressed = GzipStream(level: level).compress(bytes, isLast: true) }
            return compressed
        }
    }
}
