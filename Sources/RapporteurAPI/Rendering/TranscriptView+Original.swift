import Corpus
import Transcripts

extension TranscriptView {
    /// The transcript as it was read, for the writers of other formats: put together from what the corpus holds.
    var original: Transcript {
        let details = details
        var original = Transcript(slug: slug)
        original.metadata = details.metadata
        original.introduction = details.introduction
        original.exchanges = details.exchanges
        original.sections = details.sections
        original.narratives = details.narratives
        original.furtherReading = details.furtherReading
        original.diagnostics = details.diagnostics
        original.alternates = details.alternates.map {
            Alternate(transcript: corpus.transcript($0.transcript).slug, language: $0.language)
        }
        let entries = speakers
        original.speakers = entries.map { entry in
            let speaker = corpus.speaker(entry.speaker)
            return TranscriptSpeaker(
                identity: speaker.slug, name: speaker.name, labels: entry.labels, role: entry.role,
                affiliation: speaker.affiliationText, wikidata: speaker.wikidata)
        }
        for turn in turns { original.append(corpus.turn(turn), speakers: entries.map(\.speaker)) }
        return original
    }
}

extension Transcript {
    fileprivate mutating func append(_ turn: TurnView, speakers: [SpeakerID]) {
        let start = text.count
        let firstParagraph = Int32(paragraphs.count)
        let firstNote = Int32(notes.count)
        turn.withText { text.append(contentsOf: $0) }
        let offsets = ByteOffsets(turn.text)
        paragraphs += turn.paragraphs.map(offsets.bytes)
        notes += turn.notes.map { offsets.bytes($0.range) }
        turns.append(
            Turn(
                speaker: speakers.firstIndex { $0 == turn.speaker?.id }.map(Int32.init), label: label(of: turn),
                kind: turn.kind, exchange: Int32(turn.exchange ?? 0), text: start..<text.count,
                paragraphs: firstParagraph..<Int32(paragraphs.count), notes: firstNote..<Int32(notes.count),
                words: Int32(turn.words), line: Int32(turn.line)))
    }

    /// Where the turn's label stands among all labels; a new one is added.
    private mutating func label(of turn: TurnView) -> Int32? {
        guard let label = turn.label else { return nil }
        if let known = labels.firstIndex(of: label) { return Int32(known) }
        labels.append(label)
        return Int32(labels.count - 1)
    }
}

/// The byte at which each code point of a text begins.
private struct ByteOffsets {
    private var starts: [Int32] = []

    init(_ text: String) {
        var byte: Int32 = 0
        for scalar in text.unicodeScalars {
            starts.append(byte)
            byte += Int32(UTF8.width(scalar))
        }
        starts.append(byte)
    }

    func bytes(_ range: Range<Int>) -> Range<Int32> { starts[range.lowerBound]..<starts[range.upperBound] }
}
