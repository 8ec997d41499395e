/// A fast hash of bytes, eight at a time by folded multiplication. Not for secrets; seeded, so that a table's
/// collisions cannot be prepared from outside.
enum ByteHash {
    @inline(__always)
    static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }

    static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
        let first: UInt64 = 0xA076_1D64_78BD_642F
        let second: UInt64 = 0xE703_7ED1_A0B4_28DB
        var state = seed ^ first
        var index = 0
        while index + 16 <= bytes.count {
            state = mix(
                state ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self),
                second ^ bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
            index += 16
        }
        while index + 8 <= bytes.count {
            state = mix(state ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self), second)
            index += 8
        }
        var tail: UInt64 = 0
        while index < bytes.count {
            tail = tail << 8 | UInt64(bytes[index])
            index += 1
        }
        state = mix(state ^ tail, first)
        return mix(state ^ UInt64(truncatingIfNeeded: bytes.count), second)
    }
}
