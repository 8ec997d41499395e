/// The letters that eight bytes of text begin with, in lower case, and how many of them are capitals.
package struct EightLetters {
    /// The bytes with ASCII capitals made small, the first in the lowest place.
    let lowered: UInt64
    /// How many of the first bytes are letters.
    package let count: Int
    /// The high bit of each byte that is a capital.
    private let capitals: UInt64

    /// - Parameters:
    ///   - word: the bytes, the first in the lowest place.
    ///   - limit: what is beyond so many bytes does not count.
    @inline(__always)
    package init(_ word: UInt64, limit: Int) {
        let ascii = ASCIIWord(word)
        lowered = ascii.lowered
        count = min(ascii.leadingLetters, limit)
        // A small letter has the bit that is moved to the highest place here.
        capitals = ascii.letterBits & ~(word << 2)
    }

    /// The letters alone; zero beyond them.
    @inline(__always)
    package var letters: UInt64 { ASCIIWord.first(count, of: lowered) }

    @inline(__always)
    package var capitalCount: Int { ASCIIWord.first(count, of: capitals).nonzeroBitCount }
}
