/// Eight bytes of text looked at together: which of them are ASCII letters or digits, and their lower case.
///
/// The index cuts its terms with it, too. Public, unlike its neighbours: only what is public is inlined in another module,
/// and a call for each word costs the index one instruction in twenty.
public struct ASCIIWord {
    /// The bytes with ASCII capitals made small, the first in the lowest place.
    public let lowered: UInt64
    /// The high bit of each byte that is an ASCII letter.
    @usableFromInline let letterBits: UInt64
    /// The high bit of each byte that is an ASCII letter or digit.
    @usableFromInline let wordBits: UInt64
    /// The high bit of each byte that is not ASCII.
    @usableFromInline let otherBits: UInt64

    @inlinable @inline(__always)
    static var high: UInt64 { 0x8080_8080_8080_8080 }
    @inlinable @inline(__always)
    static var ones: UInt64 { 0x0101_0101_0101_0101 }

    @inlinable @inline(__always)
    public init(_ word: UInt64) {
        let other = word & Self.high
        let low = word & ~Self.high
        let small = low | Self.ones &* 0x20
        // Adding what a byte lacks to 0x80 sets its high bit where it is at least the bound; no sum exceeds 0xFF.
        let letters =
            (small &+ Self.ones &* (0x80 - 0x61)) & ~(small &+ Self.ones &* (0x80 - 0x7B)) & Self.high & ~other
        let digits = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A)) & Self.high
        letterBits = letters
        wordBits = letters | digits & ~other
        otherBits = other
        lowered = word | letters >> 2
    }

    /// How many of the first bytes are letters or digits.
    @inlinable @inline(__always)
    public var leadingRun: Int { (~wordBits & Self.high).trailingZeroBitCount >> 3 }

    /// How many of the first bytes are letters.
    @inlinable @inline(__always)
    public var leadingLetters: Int { (~letterBits & Self.high).trailingZeroBitCount >> 3 }

    /// The first bytes of eight; zero beyond them.
    @inlinable @inline(__always)
    public static func first(_ count: Int, of word: UInt64) -> UInt64 {
        count >= 8 ? word : word & (1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1)
    }
}
