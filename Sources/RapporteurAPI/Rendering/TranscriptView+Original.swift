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
        let places = Dictionary(entries.enumerated().map { ($1.speaker, $0) }, uniquingKeysWith: { first, _ in first })
        addTurns(to: &original) { turn in turn.speaker.flatMap { places[$0.id] } }
        return original
    }
}
