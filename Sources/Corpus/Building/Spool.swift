#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Synchronization

/// An unlinked temporary file that takes what is large while a corpus is built, so that it is a file mapping afterwards
/// and not memory of ours. What is small stays in memory, and so does everything where no file can be made.
///
/// Threads append at once; each append is one contiguous range.
final class Spool: Sendable {
    private let state = Mutex(State())

    private struct State {
        var byteCount = 0
        var file: File = .notNeeded
        /// What was appended and is not in the file, by its offset.
        var pieces: [Int: [UInt8]] = [:]
    }

    private enum File {
        case notNeeded
        case refused
        case open(Int32)
    }

    /// Up to this size no file is made.
    private static let memoryBytesMax = 1 << 20
    static let paddingBytes = 64

    deinit {
        if case .open(let descriptor) = state.withLock({ $0.file }) { close(descriptor) }
    }

    /// Appends and tells where the bytes lie.
    func append(_ bytes: UnsafeRawBufferPointer) -> Int {
        let (offset, descriptor) = state.withLock { state in
            let offset = state.byteCount
            state.byteCount += bytes.count
            return (offset, Self.file(for: &state))
        }
        let written = descriptor.map { Self.write(bytes, to: $0, at: offset) } ?? 0
        if written < bytes.count {
            let rest = Array(bytes[written...])
            state.withLock { $0.pieces[offset + written] = rest }
        }
        return offset
    }

    /// The file that takes what is appended now; nil where it is to stay in memory.
    private static func file(for state: inout State) -> Int32? {
        if case .open(let descriptor) = state.file { return descriptor }
        guard case .notNeeded = state.file, state.byteCount > memoryBytesMax else { return nil }
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/rapporteur-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else {
            state.file = .refused
            return nil
        }
        unlink(template)
        state.file = .open(descriptor)
        for (offset, piece) in state.pieces
        where piece.withUnsafeBytes({ write($0, to: descriptor, at: offset) }) == piece.count {
            state.pieces[offset] = nil
        }
        return descriptor
    }

    /// Returns how many bytes were written; fewer than there are where the disk is full.
    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: Int) -> Int {
        var written = 0
        while written < bytes.count {
            let count = pwrite(
                descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written, off_t(offset + written))
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            written += count
        }
        return written
    }

    /// Copies bytes that were appended.
    ///
    /// Beside a mapping it leaves nothing behind: around each page that is touched the system maps its neighbours, too.
    func copy(_ range: Range<Int>, to target: UnsafeMutableRawBufferPointer) {
        precondition(target.count == range.count, "bytes are copied to where there is room for them")
        let (file, pieces) = state.withLock { ($0.file, $0.pieces) }
        if case .open(let descriptor) = file { Self.read(range, of: descriptor, to: target) }
        for (offset, piece) in pieces where offset < range.upperBound && offset + piece.count > range.lowerBound {
            let common = range.clamped(to: offset..<offset + piece.count)
            piece.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(rebasing: target[(common.lowerBound - range.lowerBound)...])
                    .copyMemory(
                        from: UnsafeRawBufferPointer(
                            rebasing: $0[common.lowerBound - offset..<common.upperBound - offset]))
            }
        }
    }

    /// Reads as many bytes of a range as the file has.
    private static func read(_ range: Range<Int>, of descriptor: Int32, to target: UnsafeMutableRawBufferPointer) {
        var read = 0
        while read < range.count {
            let count = pread(
                descriptor, target.baseAddress.map { $0 + read }, range.count - read, off_t(range.lowerBound + read))
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            read += count
        }
    }

    /// Everything appended so far, with some zeros behind it.
    func finish() -> Column<UInt8> {
        let padding = [UInt8](repeating: 0, count: Self.paddingBytes)
        let byteCount = padding.withUnsafeBytes { append($0) } + padding.count
        let (file, pieces) = state.withLock { ($0.file, $0.pieces) }
        if case .open(let descriptor) = file, pieces.isEmpty,
            let mapping = FileMapping(descriptor: descriptor, byteCount: byteCount)
        {
            return Column(mapping.bytes.bindMemory(to: UInt8.self), owner: mapping)
        }
        let memory = OwnedMemory(byteCount: byteCount)
        let bytes = UnsafeMutableRawBufferPointer(rebasing: memory.bytes[..<byteCount])
        copy(0..<byteCount, to: bytes)
        return Column(UnsafeBufferPointer(bytes.bindMemory(to: UInt8.self)), owner: memory)
    }
}
