/// 64 bytes of text looked at together: a bit a byte for the ASCII letters and digits, the first in the lowest place.
///
/// Words are then found by counting bits: where one ends is known before the bytes of the one before it have been
/// waited for, which is what looking at eight bytes from each word's start comes to.
struct ASCIIWindow {
    static let byteCount = 64
    let words: UInt64
    /// Whether any byte is not ASCII.
    let hasOthers: Bool

    /// - Parameter raw: `byteCount` bytes can be read.
    @inline(__always)
    init(_ raw: UnsafeRawPointer) {
        var words: UInt64 = 0
        var seen: UInt64 = 0
        for place in 0..<8 {
            let word = Self.load(raw + place * 8)
            seen |= word
            words |= Self.gather(Self.wordBits(word)) << UInt64(place * 8)
        }
        self.words = words
        hasOthers = seen & Self.high != 0
    }

    /// A bit for each byte that is not ASCII.
    @inline(__always)
    func others(_ raw: UnsafeRawPointer) -> UInt64 {
        var others: UInt64 = 0
        for place in 0..<8 { others |= Self.gather(Self.load(raw + place * 8) & Self.high) << UInt64(place * 8) }
        return others
    }

    /// The key of a word of ASCII letters and digits, in small letters.
    ///
    /// Without a branch: how long the next word is, is anybody's guess.
    ///
    /// - Parameters:
    ///   - raw: where it begins; `TermKey.inlineBytes` can be read.
    ///   - count: its bytes, 1 to `TermKey.inlineBytes`.
    @inline(__always)
    static func key(_ raw: UnsafeRawPointer, count: Int) -> TermKey {
        // A letter or digit becomes small, or stays as it is, by this bit alone.
        let low = load(raw) | ones &* 0x20
        let high = load(raw + 8) | ones &* 0x20
        let lowSpare = UInt64(truncatingIfNeeded: max(8 &- count, 0) &* 8)
        let highSpare = UInt64(truncatingIfNeeded: min(16 &- count, 8) &* 8)
        let highMask = highSpare == 64 ? 0 : UInt64.max &>> highSpare
        return TermKey(low: low & UInt64.max &>> lowSpare, high: high & highMask, byteCount: count)
    }

    private static var high: UInt64 { 0x8080_8080_8080_8080 }
    private static var ones: UInt64 { 0x0101_0101_0101_0101 }

    @inline(__always)
    private static func load(_ raw: UnsafeRawPointer) -> UInt64 {
        UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    }

    /// The high bit of each byte that is an ASCII letter or digit.
    @inline(__always)
    private static func wordBits(_ word: UInt64) -> UInt64 {
        let low = word & ~high
        let small = low | ones &* 0x20
        // Adding what a byte lacks to 0x80 sets its high bit where it is at least the bound; no sum exceeds 0xFF.
        let letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
        let digits = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
        return (letters | digits) & ~word & high
    }

    /// The high bits of eight bytes side by side: each is moved by the product to its own bit of the highest byte.
    @inline(__always)
    private static func gather(_ bits: UInt64) -> UInt64 { ((bits >> 7) &* 0x0102_0408_1020_4080) >> 56 }
}
