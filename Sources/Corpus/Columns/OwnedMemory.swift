#if canImport(Glibc)
    import CLinux
    import Glibc
#else
    import Darwin
#endif

/// A block of memory that lives until its last column goes.
///
/// Large blocks come straight from the system, in huge pages where it has them (touching fresh 4 KiB pages costs more
/// than filling them), and go back to it at once.
///
/// Unchecked: whoever makes it is the only writer, and has written all before the first column is made of it.
final class OwnedMemory: @unchecked Sendable {
    private(set) var bytes: UnsafeMutableRawBufferPointer
    private var isMapped: Bool
    private static let mappedBytesMin = 1 << 20

    init(byteCount: Int) {
        (bytes, isMapped) = Self.obtain(byteCount)
    }

    deinit { release() }

    /// Makes the block larger and keeps what it holds: only for its one writer, before a column is made of it. A mapping
    /// grows by moving its pages, which copies nothing and needs no room for two.
    func grow(to byteCount: Int) {
        if isMapped, let mapping = Self.remap(bytes, to: byteCount) {
            bytes = mapping
            return
        }
        let larger = Self.obtain(byteCount)
        larger.bytes.copyMemory(from: UnsafeRawBufferPointer(bytes))
        release()
        (bytes, isMapped) = larger
    }

    private func release() {
        if isMapped {
            munmap(bytes.baseAddress, bytes.count)
        } else {
            bytes.deallocate()
        }
    }

    private static func obtain(_ byteCount: Int) -> (bytes: UnsafeMutableRawBufferPointer, isMapped: Bool) {
        if byteCount >= mappedBytesMin, let mapping = map(byteCount) { return (mapping, true) }
        // A small block has the alignment that every allocation has, for which nothing is searched.
        return (.allocate(byteCount: max(byteCount, 16), alignment: byteCount < 1024 ? 16 : 64), false)
    }

    private static func map(_ byteCount: Int) -> UnsafeMutableRawBufferPointer? {
        guard let base = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0),
            base != MAP_FAILED
        else { return nil }
        #if os(Linux)
            madvise(base, byteCount, MADV_HUGEPAGE)
        #endif
        return UnsafeMutableRawBufferPointer(start: base, count: byteCount)
    }

    /// Nil where the system cannot; the mapping is as it was then.
    private static func remap(
        _ mapping: UnsafeMutableRawBufferPointer, to byteCount: Int
    ) -> UnsafeMutableRawBufferPointer? {
        #if os(Linux)
            guard let base = rapporteur_remap(mapping.baseAddress, mapping.count, byteCount) else { return nil }
            return UnsafeMutableRawBufferPointer(start: base, count: byteCount)
        #else
            return nil
        #endif
    }
}

/// The owner of empty columns.
///
/// Unchecked: `word` is never written after it is made.
final class NoMemory: @unchecked Sendable {
    static let shared = NoMemory()
    let word: UnsafeMutableRawPointer

    private init() {
        word = .allocate(byteCount: 16, alignment: 16)
        word.initializeMemory(as: UInt8.self, repeating: 0, count: 16)
    }
}
