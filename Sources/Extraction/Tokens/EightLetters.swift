/// The letters that eight bytes of text begin with, in lower case, and which of them are capitals.
package struct EightLetters {
    /// The bytes with ASCII capitals made small, the first in the lowest place.
    let lowered: UInt64
    /// How many of the first bytes are letters.
    package let count: Int
    /// The high bit of each byte that is a capital.
    private let capitalBits: UInt64

    /// - Parameters:
    ///   - word: the bytes, the first in the lowest place.
    ///   - limit: what is beyond so many bytes does not count.
    @inline(__always)
    package init(_ word: UInt64, limit: Int) {
        let ascii = ASCIIWord(word)
        lowered = ascii.lowered
        count = min(ascii.leadingLetters, limit)
        // A small letter has the bit that is moved to the highest place here.
        capitalBits = ascii.letterBits & ~(word << 2)
    }

    /// The letters alone; zero beyond them.
    @inline(__always)
    package var letters: UInt64 { ASCIIWord.first(count, of: lowered) }

    /// The high bit of each letter that is a capital.
    @inline(__always)
    package var capitals: UInt64 { ASCIIWord.first(count, of: capitalBits) }

    /// Whether all letters are capitals.
    @inline(__always)
    var isUpper: Bool { capitals == ASCIIWord.first(count, of: ASCIIWord.high) }

    @inline(__always)
    var letterCase: Token.LetterCase {
        let capitals = capitals
        if capitals == 0 { return .lower }
        if capitals == EightLetters.firstCapital { return .capitalised }
        return isUpper ? .upper : .mixed
    }

    /// - Parameter rest: the letters behind eight.
    @inline(__always)
    func letterCase(with rest: EightLetters) -> Token.LetterCase {
        if capitals | rest.capitals == 0 { return .lower }
        if capitals == EightLetters.firstCapital, rest.capitals == 0 { return .capitalised }
        return isUpper && rest.isUpper ? .upper : .mixed
    }

    /// `capitals` of a word that only begins with one.
    private static var firstCapital: UInt64 { 0x80 }
}
