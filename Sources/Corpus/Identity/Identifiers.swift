/// The place of something in a corpus's columns: dense, from 0, in file order.
///
/// Valid only for the corpus that gave it. Each kind has its own type, so that a turn is not taken for a speaker.
package protocol CorpusIdentifier: Hashable, Comparable, Sendable {
    var rawValue: Int32 { get }
    init(rawValue: Int32)
}

extension CorpusIdentifier {
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    init(_ index: Int) { self.init(rawValue: Int32(truncatingIfNeeded: index)) }

    /// The same number, for indexing a column.
    var index: Int { Int(rawValue) }

    /// Nil for the -1 that columns hold where there is nothing.
    init?(stored: Int32) {
        guard stored >= 0 else { return nil }
        self.init(rawValue: stored)
    }
}

package struct TranscriptID: CorpusIdentifier {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}

package struct SpeakerID: CorpusIdentifier {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}

package struct TurnID: CorpusIdentifier {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}

package struct OrganisationID: CorpusIdentifier {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}

/// One place where an organisation is named; in order of turn and start.
package struct MentionID: CorpusIdentifier {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}

/// One event; numbered transcript by transcript, within one in the timeline's order.
package struct EventID: CorpusIdentifier {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}
