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

    /// Maps pages that will all be read at once, where the system can; one by one they cost more than reading them.
    ///
    /// - Parameter range: from the beginning of a page.
    func populate(_ range: Range<Int>) {
        #if os(Linux)
            guard let base = bytes.baseAddress else { return }
            madvise(
                UnsafeMutableRawPointer(mutating: base + range.lowerBound), range.count, FileMapping.populateForReading)
        #endif
    }

    #if os(Linux)
        /// MADV_POPULATE_READ of Linux 5.14, which older headers do not have; an older system refuses it.
        private static let populateForReading: Int32 = 22
    #endif

    deinit {
        if let base = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: base), bytes.count) }
    }
}
