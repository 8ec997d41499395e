/// All columns of a corpus. Groups of columns with one entry a turn, a speaker and so on are tables.
///
/// A column named `…Bounds` holds, one more than there are owners, where each owner's entries begin in the columns
/// beside it.
struct Tables: Sendable {
    var strings = StringPool()
    var turns = TurnTable()
    var transcripts = TranscriptTable()
    var speakers = SpeakerTable()
    var organisations = OrganisationTable()
    var mentions = MentionTable()
    var times = TimeTable()
    var events = EventTable()
    var names = NameTable()
    var terms = TermTables()
    /// Turns' texts and sources, as the columns of positions refer to them.
    var texts = Column<UInt8>()
    var sources = Column<UInt8>()
}

/// One entry a turn, in file order.
struct TurnTable: Sendable {
    /// Where the turn's text ends, from the beginning of its transcript's text.
    var textEnd = Column<UInt32>()
    var transcript = Column<Int32>()
    /// -1 for nobody.
    var speaker = Column<Int32>()
    /// A string; -1 for none.
    var label = Column<Int32>()
    /// `TurnTraits`.
    var traits = Column<UInt8>()
    var exchange = Column<Int32>()
    var words = Column<Int32>()
    var line = Column<Int32>()
    /// `Permalink.hash` of the text.
    var hash = Column<UInt32>()
    /// The number of index terms, in `LengthNorm`'s byte.
    var norm = Column<UInt8>()
    var mentionBounds = Column<UInt32>()
    var timeBounds = Column<UInt32>()
    /// Notes are rare: sorted by turn.
    var noteTurn = Column<Int32>()
    var noteStart = Column<Int32>()
    var noteEnd = Column<Int32>()
    /// `CodePointMarks` of the long turns that are not ASCII: sorted by turn.
    var markTurn = Column<Int32>()
    var markCodePoints = Column<UInt32>()
    /// How many turns that name an organisation stand before each 64 turns: see `NamingTurns`.
    var namingBefore = Column<UInt32>()
    /// The different organisations named in each turn that names any, ascending.
    var organisationBounds = Column<UInt32>()
    var organisations = Column<Int32>()
    /// The organisation of each turn that names any, beside `organisations` so that counting over many turns reads one
    /// place for each; `TurnTable.notSole` where there are several, or the number is larger.
    var soleOrganisation = Column<UInt16>()
    /// A bit a turn for each kind, then for each role.
    var traitBits = Column<UInt64>()

    static let notSole = UInt16.max

    var count: Int { transcript.count }
}

struct TranscriptTable: Sendable {
    var slug = Column<Int32>()
    /// Transcripts in the order of their slugs' bytes.
    var bySlug = Column<Int32>()
    var title = Column<Int32>()
    var language = Column<Int32>()
    /// Where its source was read; -1 for nowhere.
    var path = Column<Int32>()
    /// Where its text begins in `Tables.texts`.
    var textStart = Column<UInt64>()
    /// Where its source lies in `Tables.sources`.
    var sourceStart = Column<UInt64>()
    var sourceEnd = Column<UInt64>()
    /// `ContentHash` of its text and source.
    var contentHash = Column<UInt64>()
    var turnBounds = Column<UInt32>()
    /// Days; `Int32.min` and `.max` for an open end; `.max` and `.min` (touching nothing) for no date.
    var earliest = Column<Int32>()
    var latest = Column<Int32>()
    var words = Column<Int32>()
    var eventBounds = Column<UInt32>()
    /// Entries of `speaker`, `role`, `speakerTurns`, `speakerWords`.
    var speakerBounds = Column<UInt32>()
    var speaker = Column<Int32>()
    var role = Column<UInt8>()
    var speakerTurns = Column<Int32>()
    var speakerWords = Column<Int32>()
    /// The different organisations named in it, ascending.
    var organisationBounds = Column<UInt32>()
    var organisations = Column<Int32>()
    /// What is only ever shown: `TranscriptRecord`s.
    var recordBounds = Column<UInt64>()
    var records = Column<UInt8>()
    /// `TranscriptOrigin`s, which are no content.
    var originBounds = Column<UInt64>()
    var origins = Column<UInt8>()

    var count: Int { slug.count }
}

struct SpeakerTable: Sendable {
    var slug = Column<Int32>()
    var bySlug = Column<Int32>()
    var name = Column<Int32>()
    var role = Column<UInt8>()
    /// A string as curated; -1 for none.
    var affiliation = Column<Int32>()
    /// The organisation that `affiliation` names; -1 where it names none that is known.
    var affiliationOrganisation = Column<Int32>()
    var wikidata = Column<Int32>()
    var words = Column<Int64>()
    var turnBounds = Column<UInt32>()
    var turns = Column<Int32>()
    var transcriptBounds = Column<UInt32>()
    var transcripts = Column<Int32>()
    var labelBounds = Column<UInt32>()
    var labels = Column<Int32>()
    /// Organisations by mentions, the most first.
    var organisationBounds = Column<UInt32>()
    var organisations = Column<Int32>()
    var organisationMentions = Column<Int32>()

    var count: Int { slug.count }
}

struct OrganisationTable: Sendable {
    var slug = Column<Int32>()
    var bySlug = Column<Int32>()
    var name = Column<Int32>()
    var acronym = Column<Int32>()
    var kind = Column<UInt8>()
    var source = Column<UInt8>()
    /// The parent's slug; -1 for none.
    var parent = Column<Int32>()
    var wikidata = Column<Int32>()
    var mentionBounds = Column<UInt32>()
    var mentions = Column<Int32>()
    var turnBounds = Column<UInt32>()
    var turns = Column<Int32>()
    var transcriptBounds = Column<UInt32>()
    var transcripts = Column<Int32>()
    /// Speakers by mentions, the most first.
    var speakerBounds = Column<UInt32>()
    var speakers = Column<Int32>()
    var speakerMentions = Column<Int32>()
    /// The surfaces seen, the most frequent first.
    var aliasBounds = Column<UInt32>()
    var aliases = Column<Int32>()
    var eventBounds = Column<UInt32>()
    var events = Column<Int32>()

    var count: Int { slug.count }
}

/// In order of turn and start. Offsets are bytes of the turn's text.
struct MentionTable: Sendable {
    var organisation = Column<Int32>()
    var turn = Column<Int32>()
    var start = Column<Int32>()
    var end = Column<Int32>()
    var sentenceStart = Column<Int32>()
    var sentenceEnd = Column<Int32>()
    var form = Column<UInt8>()
    var rule = Column<Int32>()

    var count: Int { turn.count }
}

/// Temporal expressions in order of turn and start. Offsets are bytes of the turn's text.
struct TimeTable: Sendable {
    var turn = Column<Int32>()
    var start = Column<Int32>()
    var end = Column<Int32>()
    var sentenceStart = Column<Int32>()
    var sentenceEnd = Column<Int32>()
    var kind = Column<UInt8>()
    var value = Column<Int32>()
    /// -1 where it denotes no calendar time.
    var edtf = Column<Int32>()
    var earliest = Column<Int32>()
    var latest = Column<Int32>()
    var precision = Column<UInt8>()
    var resolution = Column<UInt8>()
    var rule = Column<Int32>()
    /// Those that denote calendar time, by `earliest`; the same days beside; the latest end up to each place.
    var byEarliest = Column<Int32>()
    var sortedEarliest = Column<Int32>()
    var latestSoFar = Column<Int32>()

    var count: Int { turn.count }
}

/// Transcript by transcript, in the timeline's order. Offsets are bytes of the turn's text.
struct EventTable: Sendable {
    var turn = Column<Int32>()
    var start = Column<Int32>()
    var end = Column<Int32>()
    var sentenceStart = Column<Int32>()
    var sentenceEnd = Column<Int32>()
    var edtf = Column<Int32>()
    var earliest = Column<Int32>()
    var latest = Column<Int32>()
    var precision = Column<UInt8>()
    var status = Column<UInt8>()
    var resolution = Column<UInt8>()
    var rule = Column<Int32>()
    var headline = Column<Int32>()
    var organisationBounds = Column<UInt32>()
    var organisations = Column<Int32>()
    /// All events by earliest, latest, turn and start.
    var order = Column<Int32>()

    var count: Int { turn.count }
}

/// The dictionary, in the order of the terms' bytes, and the posting lists: those of the terms, then those of the pairs of
/// common terms.
struct TermTables: Sendable {
    /// The first eight bytes of each term, the first in the highest place.
    var key = Column<UInt64>()
    var textBounds = Column<UInt32>()
    var text = Column<UInt8>()
    /// How many turns each list has.
    var turns = Column<Int32>()
    /// Where its blocks begin in `blocks`.
    var blockBounds = Column<UInt32>()
    var blocks = Column<PostingBlock>()
    /// Where its payload begins in `postings`.
    var postingStart = Column<UInt64>()
    var postings = Column<UInt8>()
    /// Those whose pairs have lists, ascending.
    var commonTerms = Column<Int32>()
    /// Terms that share a stem with another one: the group of each term, -1 for none.
    var stemGroup = Column<Int32>()
    var stemBounds = Column<UInt32>()
    var stemTerms = Column<Int32>()
    /// The sum of all turns' lengths in terms.
    var total = Column<Int64>([0])

    var count: Int { key.count }
}
