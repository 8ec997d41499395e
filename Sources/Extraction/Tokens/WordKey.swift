/// A word as the lexicon compares it: all of a short one in a register, the beginning and a hash of a long one.
struct WordKey {
    /// The first eight lower-cased bytes, the first in the lowest place; zero beyond the end.
    let low: UInt64
    private(set) var hash: UInt64
    /// 0 of a word of up to eight bytes, whose `low` is all of it; else of its hash, and not 0.
    private(set) var tag: UInt32

    static let inlineBytes = 8

    /// A word of up to eight bytes.
    @inline(__always)
    init(short low: UInt64) {
        self.low = low
        hash = WordKey.mix(low)
        tag = 0
    }

    /// Seven bits of the hash that the place in a table doesn't depend on, and one that is set.
    @inline(__always)
    var fingerprint: UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }

    /// - Parameter bytes: lower-cased.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.init(short: WordKey.load(bytes, from: 0))
        for place in stride(from: WordKey.inlineBytes, to: bytes.count, by: 8) {
            append(WordKey.load(bytes, from: place))
        }
    }

    /// Goes on with up to eight bytes more, of which there is at least one.
    @inline(__always)
    mutating func append(_ eight: UInt64) {
        hash = WordKey.mix(hash ^ eight)
        tag = UInt32(truncatingIfNeeded: hash >> 32) | 1
    }

    private static func load(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> UInt64 {
        if place + 8 <= bytes.count {
            return UInt64(
                littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
        }
        var word: UInt64 = 0
        for offset in 0..<bytes.count - place { word |= UInt64(bytes[place + offset]) << UInt64(offset * 8) }
        return word
    }

    @inline(__always)
    private static func mix(_ word: UInt64) -> UInt64 {
        let product = word &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }
}
