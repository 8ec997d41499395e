#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file seen as memory; read only.
///
/// Unchecked: the pages are mapped read-only and the object has no other state.
final class FileMapping: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer

    /// Nil where the system refuses.
    init?(descriptor: Int32, byteCount: Int) {
        guard byteCount > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let base = mmap(nil, byteCount, PROT_READ, MAP_SHARED, descriptor, 0), base != MAP_FAILED else {
            return nil
        }
        bytes = UnsafeRawBufferPointer(start: base, count: byteCount)
    }

    deinit {
        if let base = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: base), bytes.count) }
    }
}
