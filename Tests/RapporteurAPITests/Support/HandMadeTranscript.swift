import Extraction
import Transcripts

/// A transcript put together by hand, with its annotations, so that the answers can be known beforehand.
struct HandMadeTranscript {
    var transcript: Transcript
    var annotations = Annotations()

    init(slug: String, title: String, date: CalendarDay?, language: String = "en") {
        transcript = Transcript(slug: slug)
        transcript.metadata.title = title
        transcript.metadata.date = date.map(EDTF.day)
        transcript.metadata.dateSource = date == nil ? nil : .frontMatter
        transcript.metadata.language = language
    }

    mutating func speaker(_ identity: String, _ name: String, _ role: SpeakerRole, label: String) {
        transcript.speakers.append(TranscriptSpeaker(identity: identity, name: name, labels: [label], role: role))
        transcript.labels.append(label)
    }

    /// One turn of the speaker at this place; paragraphs are separated by a blank line.
    mutating func turn(_ speaker: Int?, _ kind: TurnKind, exchange: Int32 = 0, _ text: String) {
        let bytes = Array(text.utf8)
        let start = transcript.text.count
        let firstParagraph = Int32(transcript.paragraphs.count)
        var offset = 0
        for paragraph in text.split(separator: "\n\n") {
            let length = paragraph.utf8.count
            transcript.paragraphs.append(Int32(offset)..<Int32(offset + length))
            offset += length + 2
        }
        let firstNote = Int32(transcript.notes.count)
        if let note = text.firstRange(of: "(ed:"), let end = text[note.upperBound...].firstIndex(of: ")") {
            let from = text.utf8.distance(from: text.startIndex, to: note.lowerBound)
            let to = text.utf8.distance(from: text.startIndex, to: text.index(after: end))
            transcript.notes.append(Int32(from)..<Int32(to))
        }
        transcript.text += bytes
        transcript.turns.append(
            Turn(
                speaker: speaker.map(Int32.init), label: speaker.map(Int32.init), kind: kind, exchange: exchange,
                text: start..<transcript.text.count,
                paragraphs: firstParagraph..<Int32(transcript.paragraphs.count),
                notes: firstNote..<Int32(transcript.notes.count),
                words: Int32(text.split(whereSeparator: \.isWhitespace).count), line: Int32(transcript.turns.count + 3))
        )
    }

    mutating func exchange(question: [Int32], answer: [Int32], commentary: [Int32]) {
        let number = Int32(transcript.exchanges.count + 1)
        transcript.exchanges.append(
            Exchange(number: number, question: question, answer: answer, commentary: commentary))
    }

    /// Where words stand in the text of the last turn.
    private func place(of words: String) -> Range<Int32> {
        guard let turn = transcript.turns.last, let found = transcript.text(of: turn).firstRange(of: words) else {
            preconditionFailure("the last turn has no \(words)")
        }
        let text = transcript.text(of: turn)
        let start = Int32(text.utf8.distance(from: text.startIndex, to: found.lowerBound))
        return start..<(start + Int32(words.utf8.count))
    }

    private var wholeTurn: Range<Int32> { 0..<Int32(transcript.turns.last?.text.count ?? 0) }
    private var lastTurn: Int32 { Int32(transcript.turns.count - 1) }

    /// Marks words of the last turn as naming an organisation.
    mutating func mention(_ surface: String, of organisation: OrganisationEntity, as form: MentionForm) {
        let known = annotations.organisations.firstIndex { $0.identity == organisation.identity }
        if known == nil { annotations.organisations.append(organisation) }
        let range = place(of: surface)
        annotations.mentions.append(
            OrganisationMention(
                organisation: Int32(known ?? annotations.organisations.count - 1), turn: lastTurn,
                start: range.lowerBound, end: range.upperBound, form: form, rule: "test", sentence: wholeTurn))
    }

    /// Marks words of the last turn as a date and its sentence as an event.
    mutating func event(_ expression: String, _ edtf: EDTF, _ status: EventStatus, headline: String) {
        let range = place(of: expression)
        annotations.times.append(
            TemporalExpression(
                turn: lastTurn, start: range.lowerBound, end: range.upperBound, kind: .date, value: edtf.text,
                edtf: edtf, resolution: .explicit, rule: "test", sentence: wholeTurn))
        let named = annotations.mentions.filter { $0.turn == lastTurn }.map(\.organisation)
        annotations.events.append(
            TimelineEvent(
                turn: lastTurn, start: range.lowerBound, end: range.upperBound, sentence: wholeTurn, edtf: edtf,
                status: status, headline: headline, resolution: .explicit, rule: "test", organisations: named))
    }
}

extension RuleName: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}
