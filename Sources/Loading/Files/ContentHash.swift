/// A 64-bit hash of bytes, to tell a changed file from an unchanged one. Not against an adversary.
///
/// Each step folds the 128-bit product of two mixed words, as wyhash does; eight bytes at a time.
package struct ContentHash: Sendable, Hashable {
    package let rawValue: UInt64

    private static let mixer: UInt64 = 0xA076_1D64_78BD_642F
    private static let step: UInt64 = 0xE703_7ED1_A0B4_28DB

    package init(of bytes: [UInt8]) {
        rawValue = bytes.withUnsafeBytes { raw in
            var state = ContentHash.mixer ^ UInt64(raw.count)
            var offset = 0
            while offset + 8 <= raw.count {
                let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                state = ContentHash.fold(state ^ UInt64(littleEndian: word), ContentHash.step)
                offset += 8
            }
            var tail: UInt64 = 0
            for byte in raw[offset...] { tail = tail << 8 | UInt64(byte) }
            return ContentHash.fold(state ^ tail, ContentHash.mixer)
        }
    }

    var bytes: [UInt8] { withUnsafeBytes(of: rawValue.littleEndian) { Array($0) } }

    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
