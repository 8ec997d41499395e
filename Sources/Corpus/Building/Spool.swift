#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Synchronization

/// An unlinked temporary file that takes the texts while a corpus is built, so that they are a file mapping afterwards
/// and not memory of ours. Where no file can be made, memory takes its place.
///
/// Threads append at once; each append is one contiguous range.
final class Spool: Sendable {
    /// -1 where there is no file.
    private let descriptor: Int32
    private let state = Mutex(State())

    private struct State {
        var byteCount = 0
        /// Only where there is no file: what was appended, by its offset.
        var pieces: [Int: [UInt8]] = [:]
    }

    init() {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/rapporteur-XXXXXX".utf8CString)
        descriptor = mkstemp(&template)
        if descriptor >= 0 { unlink(template) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Appends and tells where the bytes lie.
    func append(_ bytes: UnsafeRawBufferPointer) -> Int {
        let offset = state.withLock { state in
            defer { state.byteCount += bytes.count }
            return state.byteCount
        }
        var written = 0
        while descriptor >= 0, written < bytes.count {
            let count = pwrite(
                descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written, off_t(offset + written))
            if count <= 0 {
                if count < 0, errno == EINTR { continue }
                break
            }
            written += count
        }
        if written < bytes.count {
            let rest = Array(bytes[written...])
            state.withLock { $0.pieces[offset + written] = rest }
        }
        return offset
    }

    /// Everything appended so far, as a column with some zeros behind it.
    func finish() -> Column<UInt8> {
        let padding = [UInt8](repeating: 0, count: Self.paddingBytes)
        let end = padding.withUnsafeBytes { append($0) }
        let pieces = state.withLock { $0.pieces }
        if pieces.isEmpty, let mapping = FileMapping(descriptor: descriptor, byteCount: end + padding.count) {
            return Column(mapping.bytes.bindMemory(to: UInt8.self), owner: mapping)
        }
        return copy(byteCount: end + padding.count, pieces: pieces)
    }

    static let paddingBytes = 64

    private func copy(byteCount: Int, pieces: [Int: [UInt8]]) -> Column<UInt8> {
        let memory = OwnedMemory(byteCount: byteCount)
        var read = 0
        while descriptor >= 0, read < byteCount {
            let count = pread(descriptor, memory.bytes.baseAddress.map { $0 + read }, byteCount - read, off_t(read))
            if count <= 0 { break }
            read += count
        }
        for (offset, piece) in pieces {
            piece.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(rebasing: memory.bytes[offset...]).copyMemory(from: $0)
            }
        }
        return Column(
            UnsafeBufferPointer(
                UnsafeMutableRawBufferPointer(rebasing: memory.bytes[..<byteCount]).bindMemory(to: UInt8.self)),
            owner: memory)
    }
}
