/// A fast hash of bytes, eight at a time by folded multiplication. Not for secrets; seeded, so that a table's
/// collisions cannot be prepared from outside.
enum ByteHash {
    @inline(__always)
    static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }

    static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
        var state = seed ^ first
        forEachPair(bytes) { state = mix(state ^ $0, second ^ $1) }
        return state
    }

    /// The hashes by the seeds 1 and 2, in one pass: neither waits for the other's products.
    static func digest(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
        var (one, other) = (1 ^ first, 2 ^ first)
        forEachPair(bytes) { left, right in
            one = mix(one ^ left, second ^ right)
            other = mix(other ^ left, second ^ right)
        }
        return (one, other)
    }

    private static let first: UInt64 = 0xA076_1D64_78BD_642F
    private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB

    /// The words that a hash takes in: sixteen bytes at a time, then what is left, and the length.
    @inline(__always)
    private static func forEachPair(_ bytes: UnsafeRawBufferPointer, _ take: (UInt64, UInt64) -> Void) {
        // Wrapping sums: none of them is beyond the count, and a check each would cost as much as the hash.
        let count = bytes.count
        var index = 0
        while index &+ 16 <= count {
            take(
                bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self))
            index &+= 16
        }
        if index + 8 <= count {
            take(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self), 0)
            index += 8
        }
        var tail: UInt64 = 0
        while index < count {
            tail = tail << 8 | UInt64(bytes[index])
            index += 1
        }
        take(tail, first ^ second)
        take(UInt64(truncatingIfNeeded: count), 0)
    }
}
