/// What the passes behind the tokeniser stop at, so that they look at no other token.
///
/// The lexicon keeps most of them with each word, so that a look-up brings them along.
package struct TokenMarks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It can be the core of a temporal expression.
    package static let time = TokenMarks(rawValue: 1 << 0)
    /// It has a capital, or a name of the gazetteer begins with it in small letters.
    package static let name = TokenMarks(rawValue: 1 << 1)
    /// A sentence can end at it.
    package static let stop = TokenMarks(rawValue: 1 << 2)
    /// A blank line stands before it.
    package static let blankLine = TokenMarks(rawValue: 1 << 3)
    /// "Mr", "Gen": a full stop behind it ends no sentence.
    package static let shortTitle = TokenMarks(rawValue: 1 << 4)
    /// "Corp": a full stop behind it and before a bracket ends no sentence.
    package static let shortCompany = TokenMarks(rawValue: 1 << 5)
    /// "No", "Sept": a full stop behind it and before a number ends no sentence.
    package static let beforeNumber = TokenMarks(rawValue: 1 << 6)
    /// It opens sentences far more often than it follows an abbreviation.
    package static let opensSentence = TokenMarks(rawValue: 1 << 7)
}

extension UnsafeBufferPointer<Token> {
    /// The first token from a place on that has one of some marks; `end` where there is none before.
    ///
    /// - Precondition: there are `end` tokens; not checked.
    @inline(__always)
    func place(from first: Int, to end: Int, with marks: TokenMarks) -> Int {
        var place = first
        while place < end, self[place].marks.isDisjoint(with: marks) { place &+= 1 }
        return place
    }
}

/// What a lexicon keeps of a word: its number and its marks.
struct LexiconEntry: Sendable {
    /// The number in the lower 24 bits, the marks above them; 0 of a word that no rule knows.
    fileprivate(set) var rawValue: UInt32

    static let unknown = LexiconEntry(word: .unknown, marks: [])
    /// Numbers are below this.
    static let wordsMax = 1 << 24

    init(word: WordID, marks: TokenMarks) { rawValue = word.rawValue | UInt32(marks.rawValue) << 24 }

    @inline(__always)
    var word: WordID { WordID(rawValue: rawValue & 0xFF_FFFF) }

    @inline(__always)
    var marks: TokenMarks { TokenMarks(rawValue: UInt8(truncatingIfNeeded: rawValue >> 24)) }

    @inline(__always)
    var isEmpty: Bool { rawValue == 0 }

    mutating func add(_ marks: TokenMarks) { rawValue |= UInt32(marks.rawValue) << 24 }
}
