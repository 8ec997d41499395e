import Transcripts

/// Applies what a transcript's sidecar says of organisations: this surface names that body, or none.
struct SidecarCuration {
    let text: TokenisedTranscript
    let gazetteer: CompiledGazetteer
    private(set) var table: OrganisationTable
    private(set) var mentions: [OrganisationMention]
    private(set) var diagnostics: [Diagnostic] = []

    init(
        _ text: TokenisedTranscript, gazetteer: CompiledGazetteer, table: OrganisationTable,
        mentions: [OrganisationMention]
    ) {
        self.text = text
        self.gazetteer = gazetteer
        self.table = table
        self.mentions = mentions
    }

    mutating func apply() {
        for entry in text.transcript.curation.organisations {
            let places = self.places(of: entry)
            if places.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        .warning, line: entry.line, column: 0,
                        code: DiagnosticCode(rawValue: "curation-unmatched"),
                        message: "the sidecar's organisation '\(entry.surface)' is not in the text any more"))
            }
            let organisation = entry.organisation.map { table.entity(curated: $0, in: gazetteer) }
            for place in places { apply(organisation, to: place) }
        }
        mentions.sort { ($0.turn, $0.start) < ($1.turn, $1.start) }
    }

    /// One place where the words of an entry stand, in bytes of their turn.
    private struct Place {
        var turn: Int32
        var start: Int32
        var end: Int32
        var sentence: Range<Int32>
    }

    private func places(of entry: CuratedOrganisation) -> [Place] {
        let words = Array(entry.surface.utf8)
        var places: [Place] = []
        for sentence in text.sentences {
            let range = Int(sentence.text.lowerBound)..<Int(sentence.text.upperBound)
            let bytes = text.transcript.text[range]
            let found = WordSearch.places(of: words, in: bytes)
            if found.isEmpty { continue }
            if let context = entry.context, !WordSearch.contains(context, in: String(decoding: bytes, as: UTF8.self)) {
                continue
            }
            let base = Int32(text.transcript.turns[Int(sentence.turn)].text.lowerBound)
            for start in found {
                places.append(
                    Place(
                        turn: sentence.turn, start: Int32(start) - base, end: Int32(start + words.count) - base,
                        sentence: sentence.text.lowerBound - base..<sentence.text.upperBound - base))
            }
        }
        return places
    }

    private mutating func apply(_ organisation: Int32?, to place: Place) {
        guard let organisation else {
            mentions.removeAll { $0.turn == place.turn && $0.start == place.start && $0.end == place.end }
            return
        }
        mentions.removeAll { $0.turn == place.turn && $0.start < place.end && place.start < $0.end }
        mentions.append(
            OrganisationMention(
                organisation: organisation, turn: place.turn, start: place.start, end: place.end, form: .name,
                rule: .curated, sentence: place.sentence))
    }
}
