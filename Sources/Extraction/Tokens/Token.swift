package import Transcripts

/// One token of a turn: a word, a number or a mark of punctuation.
package struct Token: Sendable, Hashable {
    /// Bytes of `Transcript.text` (absolute, not relative to the turn).
    package var start: Int32
    package var end: Int32
    /// The entry of the lexicon that the lower-cased word is; `.unknown` for all other words.
    package var word: WordID
    package var kind: Kind
    package var letterCase: LetterCase
    /// White space stands before it.
    package var spaceBefore: Bool
    package var marks: TokenMarks

    package enum Kind: UInt8, Sendable { case word, number, punctuation, ideograph }
    package enum LetterCase: UInt8, Sendable {
        case none, lower, capitalised, upper, mixed

        /// At least one letter is a capital.
        @inline(__always)
        var hasCapital: Bool { rawValue >= LetterCase.capitalised.rawValue }
    }

    package init(
        start: Int32, end: Int32, word: WordID, kind: Kind, letterCase: LetterCase, spaceBefore: Bool,
        marks: TokenMarks
    ) {
        self.start = start
        self.end = end
        self.word = word
        self.kind = kind
        self.letterCase = letterCase
        self.spaceBefore = spaceBefore
        self.marks = marks
    }
}

/// The place of a word in the `Lexicon`.
package struct WordID: Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    package static let unknown = WordID(rawValue: 0)
}

/// One sentence of a turn.
package struct Sentence: Sendable, Hashable {
    /// An index into `Transcript.turns`.
    package var turn: Int32
    /// Positions in `TokenisedTranscript.tokens`.
    package var tokens: Range<Int32>
    /// Bytes of `Transcript.text`, without white space at either end.
    package var text: Range<Int32>

    package init(turn: Int32, tokens: Range<Int32>, text: Range<Int32>) {
        self.turn = turn
        self.tokens = tokens
        self.text = text
    }
}

/// A transcript cut into tokens and sentences, in order.
package struct TokenisedTranscript: Sendable {
    package var transcript: Transcript
    package var tokens: [Token]
    package var sentences: [Sentence]

    package init(transcript: Transcript, tokens: [Token], sentences: [Sentence]) {
        self.transcript = transcript
        self.tokens = tokens
        self.sentences = sentences
    }
}
