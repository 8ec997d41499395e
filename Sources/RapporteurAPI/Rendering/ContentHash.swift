/// A 64-bit hash of bytes, the same in every process, for strong entity tags. Not cryptographic.
///
/// Eight bytes a step through a 128-bit product (the mixing step of wyhash).
package struct ContentHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    package init() {}

    package init(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var position = 0
        while position + 8 <= bytes.count {
            mix(bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position += 8
        }
        var tail: UInt64 = 0
        for index in position..<bytes.count { tail = tail << 8 | UInt64(bytes[index]) }
        mix(tail)
        mix(UInt64(bytes.count))
    }

    package mutating func update(_ text: String) { Array(text.utf8).withUnsafeBytes { update($0) } }

    private mutating func mix(_ word: UInt64) {
        let product = (state ^ word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB ^ word)
        state = (product.high ^ product.low) &+ (state << 29 | state >> 35)
    }

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
