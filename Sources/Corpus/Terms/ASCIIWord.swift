/// Eight bytes of text looked at together: which of them are ASCII letters or digits, and their lower case.
struct ASCIIWord {
    /// The bytes with ASCII capitals made small.
    let lowered: UInt64
    /// The high bit of each byte that is an ASCII letter or digit.
    private let wordBits: UInt64
    /// The high bit of each byte that is not ASCII.
    private let otherBits: UInt64

    private static let high: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    @inline(__always)
    init(_ word: UInt64) {
        let other = word & Self.high
        let low = word & ~Self.high
        let small = low | Self.ones &* 0x20
        // Adding what a byte lacks to 0x80 sets its high bit where it is at least the bound; no sum exceeds 0xFF.
        let letters = (small &+ Self.ones &* (0x80 - 0x61)) & ~(small &+ Self.ones &* (0x80 - 0x7B)) & Self.high
        let digits = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A)) & Self.high
        let asciiLetters = letters & ~other
        wordBits = asciiLetters | digits & ~other
        otherBits = other
        lowered = word | asciiLetters >> 2
    }

    /// How many of the first bytes are letters or digits.
    @inline(__always)
    var leadingRun: Int { (~wordBits & Self.high).trailingZeroBitCount >> 3 }

    /// How many of the first bytes are ASCII and neither letters nor digits.
    @inline(__always)
    var leadingGap: Int { (wordBits | otherBits).trailingZeroBitCount >> 3 }
}
