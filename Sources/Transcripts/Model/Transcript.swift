/// A transcript as read: who spoke which words, before anything is extracted from them.
///
/// The texts of all turns lie one after another in `text`; a turn, a paragraph and a note are ranges, so that a
/// transcript costs few allocations however many turns it has. Offsets count UTF-8 bytes.
package struct Transcript: Sendable {
    /// The slug proposed for it; the corpus makes it unique.
    package var slug: String
    package var metadata: TranscriptMetadata
    /// Paragraphs before the first turn.
    package var introduction: [String]
    package var speakers: [TranscriptSpeaker]
    /// Every label as the source wrote it; `Turn.label` points here.
    package var labels: [String]
    /// The turns' texts, valid UTF-8, in order and without gaps.
    package var text: [UInt8]
    package var turns: [Turn]
    /// The paragraphs of all turns in order; ranges are relative to their turn's text.
    package var paragraphs: [Range<Int32>]
    /// The editorial notes inside turns, in order; ranges are relative to their turn's text.
    package var notes: [Range<Int32>]
    package var exchanges: [Exchange]
    package var sections: [TranscriptSection]
    /// What stands between turns and is nobody's speech: `(laughter)`, a stage direction, a break. In order.
    package var narratives: [Narrative]
    package var furtherReading: [FurtherReading]
    package var alternates: [Alternate]
    package var diagnostics: [Diagnostic]
    /// What the sidecar or front matter corrects in the annotations.
    package var curation: Curation

    package init(slug: String) {
        self.slug = slug
        self.metadata = TranscriptMetadata()
        self.introduction = []
        self.speakers = []
        self.labels = []
        self.text = []
        self.turns = []
        self.paragraphs = []
        self.notes = []
        self.exchanges = []
        self.sections = []
        self.narratives = []
        self.furtherReading = []
        self.alternates = []
        self.diagnostics = []
        self.curation = Curation()
    }

    /// The text of one turn, its paragraphs joined by one blank line. Copies; for rendering and tests.
    package func text(of turn: Turn) -> String { String(decoding: text[turn.text], as: UTF8.self) }
}

/// What is known of a transcript beside its words.
package struct TranscriptMetadata: Sendable, Hashable {
    package var title = ""
    package var date: EDTF?
    package var dateSource: DateSource?
    /// A BCP 47 tag; `und` where it could not be told.
    package var language = "und"
    package var publisher: String?
    package var url: String?
    package var licence: String?
    /// The media type of the source's bytes, for `GET /transcripts/{id}/source`.
    package var mediaType = "text/plain; charset=utf-8"

    package init() {}
}

/// What a transcript's date was taken from.
package enum DateSource: String, Sendable, Hashable {
    case frontMatter = "front matter"
    case text
    case file
}

/// What one speaker says in one go.
package struct Turn: Sendable, Hashable {
    /// An index into `Transcript.speakers`; nil where the source attributes the words to nobody.
    package var speaker: Int32?
    /// An index into `Transcript.labels`; nil where the source has no label.
    package var label: Int32?
    package var kind: TurnKind
    /// The exchange's number, from 1; 0 outside every exchange.
    package var exchange: Int32
    /// Bytes of `Transcript.text`.
    package var text: Range<Int>
    /// Positions in `Transcript.paragraphs`.
    package var paragraphs: Range<Int32>
    /// Positions in `Transcript.notes`.
    package var notes: Range<Int32>
    /// Words, editorial notes included, as runs between white space.
    package var words: Int32
    /// The line of the label in the source, from 1.
    package var line: Int32

    package init(
        speaker: Int32?, label: Int32?, kind: TurnKind, exchange: Int32 = 0, text: Range<Int>,
        paragraphs: Range<Int32>, notes: Range<Int32>, words: Int32, line: Int32
    ) {
        self.speaker = speaker
        self.label = label
        self.kind = kind
        self.exchange = exchange
        self.text = text
        self.paragraphs = paragraphs
        self.notes = notes
        self.words = words
        self.line = line
    }
}

package enum TurnKind: String, Sendable, Hashable, CaseIterable {
    case question, answer, commentary, statement
}

/// A question, its answer and what was said of it: turn numbers from 1.
package struct Exchange: Sendable, Hashable {
    package var number: Int32
    package var question: [Int32]
    package var answer: [Int32]
    package var commentary: [Int32]

    package init(number: Int32, question: [Int32], answer: [Int32], commentary: [Int32]) {
        self.number = number
        self.question = question
        self.answer = answer
        self.commentary = commentary
    }
}

/// A headed run of turns: turn numbers from 1, both ends included.
package struct TranscriptSection: Sendable, Hashable {
    package var title: String
    package var firstTurn: Int32
    package var lastTurn: Int32

    package init(title: String, firstTurn: Int32, lastTurn: Int32) {
        self.title = title
        self.firstTurn = firstTurn
        self.lastTurn = lastTurn
    }
}

/// Words between turns that nobody speaks; Akoma Ntoso's `<narrative>`.
package struct Narrative: Sendable, Hashable {
    package var text: String
    /// The number of the turn before it, from 1; 0 before the first turn.
    package var afterTurn: Int32
    /// In the source, from 1.
    package var line: Int32

    package init(text: String, afterTurn: Int32, line: Int32) {
        self.text = text
        self.afterTurn = afterTurn
        self.line = line
    }
}

package struct FurtherReading: Sendable, Hashable {
    package var title: String
    package var url: String?

    package init(title: String, url: String?) {
        self.title = title
        self.url = url
    }
}

/// The same conversation in another language.
package struct Alternate: Sendable, Hashable {
    /// The other transcript's slug.
    package var transcript: String
    package var language: String

    package init(transcript: String, language: String) {
        self.transcript = transcript
        self.language = language
    }
}
