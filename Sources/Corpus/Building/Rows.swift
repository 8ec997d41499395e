// What a part holds of each thing until the parts are put together. Numbers of transcripts, turns, speakers and
// organisations count within the part; strings are numbers of the part's interner, -1 for none.

struct TurnRow: BitwiseCopyable, Sendable {
    var textEnd: UInt32
    var transcript: Int32
    /// An entry of `CorpusPart.speakers`; -1 for nobody.
    var speaker: Int32
    var label: Int32
    var exchange: Int32
    var words: Int32
    var line: Int32
    var hash: UInt32
    var termCount: UInt32
    var mentionCount: Int32
    var timeCount: Int32
    var traits: UInt8
}

struct NoteRow: BitwiseCopyable, Sendable {
    var turn: Int32
    var start: Int32
    var end: Int32
}

struct MarkRow: BitwiseCopyable, Sendable {
    var turn: Int32
    var codePoints: UInt32
}

struct TranscriptRow: Sendable {
    var slug: String
    var title: Int32
    var language: Int32
    var path: Int32
    /// Where its text lies in the spool.
    var textStart: Int
    /// Where its source lies in the spool; empty where it is not kept.
    var source: Range<Int>
    var turnCount: Int
    var earliest: Int32
    var latest: Int32
    var words: Int32
    var contentHash: UInt64
    var speakers: Range<Int>
    var entities: Range<Int>
    var eventCount: Int
    var record: [UInt8]
    var origin: [UInt8]
}

/// Somebody in one transcript.
struct SpeakerRow: Sendable {
    var identity: Int32
    var name: Int32
    var role: UInt8
    var affiliation: Int32
    var wikidata: Int32
    var labels: [Int32]
    var turns: Int32
    var words: Int32
}

/// An organisation as one transcript knows it.
struct EntityRow: BitwiseCopyable, Sendable {
    var identity: Int32
    var name: Int32
    var acronym: Int32
    var parent: Int32
    var wikidata: Int32
    var kind: UInt8
    var source: UInt8
}

struct MentionRow: BitwiseCopyable, Sendable {
    /// An entry of `CorpusPart.entities`.
    var entity: Int32
    var turn: Int32
    var start: Int32
    var end: Int32
    var sentenceStart: Int32
    var sentenceEnd: Int32
    /// The words as written.
    var surface: Int32
    var rule: Int32
    var form: UInt8
}

struct TimeRow: BitwiseCopyable, Sendable {
    var turn: Int32
    var start: Int32
    var end: Int32
    var sentenceStart: Int32
    var sentenceEnd: Int32
    var value: Int32
    var edtf: Int32
    var earliest: Int32
    var latest: Int32
    var rule: Int32
    var kind: UInt8
    var precision: UInt8
    var resolution: UInt8
}

struct EventRow: BitwiseCopyable, Sendable {
    var turn: Int32
    var start: Int32
    var end: Int32
    var sentenceStart: Int32
    var sentenceEnd: Int32
    var edtf: Int32
    var earliest: Int32
    var latest: Int32
    var headline: Int32
    var rule: Int32
    var organisationCount: Int32
    var precision: UInt8
    var status: UInt8
    var resolution: UInt8
}
