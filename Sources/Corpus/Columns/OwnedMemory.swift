#if canImport(Glibc)
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
    let bytes: UnsafeMutableRawBufferPointer
    private let isMapped: Bool
    private static let mappedBytesMin = 1 << 20

    init(byteCount: Int) {
        if byteCount >= Self.mappedBytesMin,
            let base = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0), base != MAP_FAILED
        {
            #if os(Linux)
                madvise(base, byteCount, MADV_HUGEPAGE)
            #endif
            bytes = UnsafeMutableRawBufferPointer(start: base, count: byteCount)
            isMapped = true
        } else {
            bytes = .allocate(byteCount: max(byteCount, 16), alignment: 64)
            isMapped = false
        }
    }

    deinit {
        if isMapped {
            munmap(bytes.baseAddress, bytes.count)
        } else {
            bytes.deallocate()
        }
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
