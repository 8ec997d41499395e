/// A quick 64-bit hash of bytes, the same on every machine and in every release.
///
/// It tells contents apart and detects damage; it does not withstand somebody who means to forge. Four lanes of
/// multiply-and-fold over 8-byte little-endian words, so that a snapshot is checked at the speed of memory.
package struct ContentHash: Sendable, Hashable {
    private var value: UInt64

    /// Of nothing yet.
    package init() { value = 0 }

    /// One that was kept.
    init(_ value: UInt64) { self.value = value }

    package init(of bytes: [UInt8]) {
        self.init()
        bytes.withUnsafeBytes { update($0) }
    }

    /// Adds bytes; the same bytes in other pieces are another hash.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        value = ContentHash.hash(bytes, seed: value)
    }

    package mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
    }

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
        var lanes = SIMD4<UInt64>(
            0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344, 0xA409_3822_299F_31D0, 0x082E_FA98_EC4E_6C89)
        lanes[0] ^= seed
        var offset = 0
        let length = bytes.count
        var (a, b, c, d) = (lanes[0], lanes[1], lanes[2], lanes[3])
        while offset + 32 <= length {
            a = fold(a ^ word(bytes, offset))
            b = fold(b ^ word(bytes, offset + 8))
            c = fold(c ^ word(bytes, offset + 16))
            d = fold(d ^ word(bytes, offset + 24))
            offset += 32
        }
        while offset + 8 <= length {
            a = fold(a ^ word(bytes, offset))
            offset += 8
        }
        var tail: UInt64 = 0
        while offset < length {
            tail = tail << 8 | UInt64(bytes[offset])
            offset += 1
        }
        b = fold(b ^ tail)
        a = fold(a ^ UInt64(length))
        return fold(fold(fold(a) ^ b) ^ fold(fold(c) ^ d))
    }

    static func hash(_ string: String) -> UInt64 {
        var string = string
        return string.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
    }

    @inline(__always)
    static func fold(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: multiplier)
        return product.high ^ product.low
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
