/// A place where somebody said something like a quotation. Offsets count code points of the turn's text.
package struct QuoteMatch: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable { case exact, near }

    package var kind: Kind
    package var turn: TurnID
    /// What was said, in the turn.
    package var range: Range<Int>
    /// They are words of an editor, not of the turn's speaker.
    package var isInNote = false
    /// The share of words that agree, 0…1; what the quotation itself says that it leaves out does not count.
    package var similarity: Double
    /// Empty where it is exact.
    package var differences: [QuoteDifference]

    var isExact: Bool { kind == .exact }
}

/// Where a quotation departs from what was said.
package struct QuoteDifference: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Other words were said.
        case changed
        /// The quotation has words that were not said.
        case added
        /// The quotation leaves words out.
        case omitted
    }

    package var kind: Kind
    /// In the quotation; empty where it leaves words out.
    package var quoted: String
    /// In the turn; empty where the quotation adds words.
    package var said: String
    /// Of `said` in the turn, in code points.
    package var range: Range<Int>
}
