/// The order of search results.
package enum SearchSort: String, Sendable, Hashable, CaseIterable {
    /// Turns that have the words exactly as asked first, then by BM25; ties in file order.
    case relevance
    /// By the transcript's date, undated ones last; ties in file order.
    case dateAscending = "date"
    case dateDescending = "-date"
}

package struct SearchHit: Sendable, Hashable {
    package var turn: TurnID
    /// BM25; higher is better. Comparable within one question only.
    package var score: Double
}

/// The window of a turn's text that shows most of what was asked.
package struct Snippet: Sendable, Hashable {
    /// The window in the turn's text, in bytes.
    package var bytes: Range<Int>
    /// The code point of the turn's text that it begins with.
    package var start: Int
    /// The matching words inside the window, in code points of the turn's text, in order, without overlap.
    package var highlights: [Range<Int>]
}

/// Counts over all hits of a question, the largest first, ties in the order of `value`.
package struct Facets: Sendable {
    /// What is counted.
    package struct Kinds: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let transcripts = Kinds(rawValue: 1)
        package static let speakers = Kinds(rawValue: 2)
        package static let organisations = Kinds(rawValue: 4)
        package static let years = Kinds(rawValue: 8)
        package static let all: Kinds = [.transcripts, .speakers, .organisations, .years]
    }

    package struct Count<Value: Hashable & Sendable>: Sendable, Hashable {
        package var value: Value
        package var count: Int
    }
    package var transcripts: [Count<TranscriptID>]
    package var speakers: [Count<SpeakerID>]
    package var organisations: [Count<OrganisationID>]
    /// Years that the turns speak of: those told to the year or more finely, and the ends of intervals.
    package var years: [Count<Int>]
}
