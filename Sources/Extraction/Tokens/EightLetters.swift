/// Eight bytes of text looked at together: how many of the first are ASCII letters, and their lower case.
package struct EightLetters {
    /// The bytes with ASCII capitals made small, the first in the lowest place.
    let lowered: UInt64
    /// How many of the first bytes are letters.
    package let count: Int
    /// The high bit of each byte that is a capital.
    private let capitals: UInt64

    private static let high: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// - Parameters:
    ///   - word: the bytes, the first in the lowest place.
    ///   - limit: what is beyond so many bytes does not count.
    @inline(__always)
    package init(_ word: UInt64, limit: Int) {
        let small = (word & ~Self.high) | Self.ones &* 0x20
        // Adding what a byte lacks to 0x80 sets its high bit where it is at least the bound; no sum exceeds 0xFF.
        let letters =
            (small &+ Self.ones &* (0x80 - 0x61)) & ~(small &+ Self.ones &* (0x80 - 0x7B)) & ~word & Self.high
        count = min((~letters & Self.high).trailingZeroBitCount >> 3, limit)
        capitals = letters & ~(word << 2)
        lowered = word | letters >> 2
    }

    @inline(__always)
    private var mask: UInt64 { count >= 8 ? .max : 1 << UInt64(count * 8) &- 1 }

    /// The letters alone; zero beyond them.
    @inline(__always)
    package var letters: UInt64 { lowered & mask }

    @inline(__always)
    package var capitalCount: Int { (capitals & mask).nonzeroBitCount }
}
