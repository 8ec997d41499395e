/// A run of transcripts, annotated and tokenised, ready to be put together with others.
package struct CorpusPart: Sendable {
    var strings = StringInterner()
    var transcripts: [TranscriptRow] = []
    var speakers: [SpeakerRow] = []
    var entities: [EntityRow] = []
    var turns = Column<TurnRow>()
    var notes: [NoteRow] = []
    var marks: [MarkRow] = []
    var mentions = Column<MentionRow>()
    var times = Column<TimeRow>()
    var events: [EventRow] = []
    /// Entries of `entities`, event after event.
    var eventOrganisations: [Int32] = []
    var textBytes = 0
    var terms: [TermEntries] = []
}
