package import Extraction
package import Transcripts

/// One place where an organisation is named. Offsets count code points of the turn's text.
package struct MentionView: Sendable {
    package let corpus: Corpus
    package let id: MentionID

    private var table: MentionTable { corpus.tables.mentions }

    package var organisation: OrganisationView {
        OrganisationView(corpus: corpus, id: OrganisationID(rawValue: table.organisation[id.index]))
    }
    package var turn: TurnView { TurnView(corpus: corpus, id: TurnID(rawValue: table.turn[id.index])) }
    /// Who says it; nil where that is unknown, or an editor in a note.
    package var speaker: SpeakerView? { isInNote ? nil : turn.speaker }
    package var isInNote: Bool { turn.isInNote(bytes) }
    package var range: Range<Int> { turn.codePoints(ofBytes: bytes) }
    package var surface: String { turn.text(ofBytes: bytes) }
    package var form: MentionForm { MentionForm(code: table.form[id.index]) }
    package var rule: String { corpus.tables.strings.string(table.rule[id.index]) }
    /// The sentence around it.
    package var context: String { turn.text(ofBytes: sentenceBytes) }

    var bytes: Range<Int> { Int(table.start[id.index])..<Int(table.end[id.index]) }
    var sentenceBytes: Range<Int> { Int(table.sentenceStart[id.index])..<Int(table.sentenceEnd[id.index]) }
}

/// A temporal expression. Offsets count code points of the turn's text.
package struct TimeView: Sendable {
    package let corpus: Corpus
    let index: Int

    private var table: TimeTable { corpus.tables.times }

    package var turn: TurnView { TurnView(corpus: corpus, id: TurnID(rawValue: table.turn[index])) }
    package var range: Range<Int> { turn.codePoints(ofBytes: bytes) }
    package var surface: String { turn.text(ofBytes: bytes) }
    package var kind: TemporalExpression.Kind { TemporalExpression.Kind(code: table.kind[index]) }
    /// The TIMEX3 `value`.
    package var value: String { corpus.tables.strings.string(table.value[index]) }
    /// Nil where it denotes no calendar time.
    package var edtf: EDTF? {
        StoredDay.date(
            corpus.tables.strings.optional(table.edtf[index]), earliest: table.earliest[index],
            latest: table.latest[index], precision: table.precision[index])
    }
    package var resolution: Resolution { Resolution(code: table.resolution[index]) }
    package var rule: String { corpus.tables.strings.string(table.rule[index]) }
    /// The sentence around it.
    package var context: String { turn.text(ofBytes: sentenceBytes) }

    var bytes: Range<Int> { Int(table.start[index])..<Int(table.end[index]) }
    var sentenceBytes: Range<Int> { Int(table.sentenceStart[index])..<Int(table.sentenceEnd[index]) }
}

/// One event of a timeline. Offsets count code points of the turn's text.
package struct EventView: Sendable {
    package let corpus: Corpus
    package let id: EventID

    private var table: EventTable { corpus.tables.events }

    /// `{transcript}.e{number}`, from 1 in the order of the transcript's timeline.
    package var slug: String {
        let transcript = turn.transcript
        let first = Int(corpus.tables.transcripts.eventBounds[transcript.id.index])
        return "\(transcript.slug).e\(id.index - first + 1)"
    }
    package var turn: TurnView { TurnView(corpus: corpus, id: TurnID(rawValue: table.turn[id.index])) }
    /// Who tells of it; nil where that is unknown, or an editor in a note.
    package var speaker: SpeakerView? { isInNote ? nil : turn.speaker }
    package var isInNote: Bool { turn.isInNote(bytes) }
    package var edtf: EDTF {
        EDTF(
            text: corpus.tables.strings.string(table.edtf[id.index]), earliest: StoredDay.day(table.earliest[id.index]),
            latest: StoredDay.day(table.latest[id.index]), precision: DatePrecision(code: table.precision[id.index]))
    }
    package var status: EventStatus { EventStatus(code: table.status[id.index]) }
    package var headline: String { corpus.tables.strings.string(table.headline[id.index]) }
    /// The sentence.
    package var text: String { turn.text(ofBytes: sentenceBytes) }
    /// As written.
    package var expression: String { turn.text(ofBytes: bytes) }
    package var resolution: Resolution { Resolution(code: table.resolution[id.index]) }
    package var rule: String { corpus.tables.strings.string(table.rule[id.index]) }
    /// Of the expression.
    package var range: Range<Int> { turn.codePoints(ofBytes: bytes) }
    package var organisations: [OrganisationID] {
        table.organisations.array(table.organisationBounds.bounds(id.index)).map { OrganisationID(rawValue: $0) }
    }

    var bytes: Range<Int> { Int(table.start[id.index])..<Int(table.end[id.index]) }
    var sentenceBytes: Range<Int> { Int(table.sentenceStart[id.index])..<Int(table.sentenceEnd[id.index]) }
}
