import Algorithms
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

    /// Collects what the entries say of each place, then goes over the mentions once.
    mutating func apply() {
        var links: [Place: Int32] = [:]
        var denied: Set<Place> = []
        for entry in text.transcript.curation.organisations {
            let places = self.places(of: entry)
            if places.isEmpty { reportUnmatched(entry) }
            let organisation = entry.organisation.map { table.entity(curated: $0, in: gazetteer) }
            for place in places {
                links[place] = organisation
                if organisation == nil { denied.insert(place) }
            }
        }
        let linked = apart(links.map { ($0.key, $0.value) })
        mentions = mentions.filter { mention in
            !denied.contains(Place(mention)) && !overlaps(Place(mention), linked)
        }
        mentions += linked.map { place, organisation in
            OrganisationMention(
                organisation: organisation, turn: place.turn, start: place.start, end: place.end, form: .name,
                rule: RuleName(.curated), sentence: sentences[place] ?? place.start..<place.end)
        }
        mentions.sort { ($0.turn, $0.start) < ($1.turn, $1.start) }
    }

    private mutating func reportUnmatched(_ entry: CuratedOrganisation) {
        diagnostics.append(
            Diagnostic(
                .warning, line: entry.line, column: 0, code: .curationUnmatched,
                message: "the sidecar's organisation '\(entry.surface)' is not in the text any more"))
    }

    /// The links in order, those left out that overlap one before.
    private func apart(_ links: [(place: Place, organisation: Int32)]) -> [(place: Place, organisation: Int32)] {
        var apart: [(place: Place, organisation: Int32)] = []
        for link in links.sorted(by: { $0.place < $1.place }) {
            if let last = apart.last, last.place.turn == link.place.turn, link.place.start < last.place.end { continue }
            apart.append(link)
        }
        return apart
    }

    /// Whether a place overlaps one of the links, which are in order and apart.
    private func overlaps(_ place: Place, _ links: [(place: Place, organisation: Int32)]) -> Bool {
        let next = links.partitioningIndex { ($0.place.turn, $0.place.end) > (place.turn, place.start) }
        guard next < links.count else { return false }
        return links[next].place.turn == place.turn && links[next].place.start < place.end
    }

    /// One place where the words of an entry stand, in bytes of their turn.
    private struct Place: Hashable, Comparable {
        var turn: Int32
        var start: Int32
        var end: Int32

        init(turn: Int32, start: Int32, end: Int32) {
            self.turn = turn
            self.start = start
            self.end = end
        }

        init(_ mention: OrganisationMention) {
            self.init(turn: mention.turn, start: mention.start, end: mention.end)
        }

        /// Of two that begin together the longer comes first.
        static func < (left: Place, right: Place) -> Bool {
            (left.turn, left.start, -left.end) < (right.turn, right.start, -right.end)
        }
    }

    /// The sentence around each place that some entry is about.
    private var sentences: [Place: Range<Int32>] = [:]

    private mutating func places(of entry: CuratedOrganisation) -> [Place] {
        let words = Array(entry.surface.utf8)
        var places: [Place] = []
        for sentence in text.sentences {
            let range = Int(sentence.text.lowerBound)..<Int(sentence.text.upperBound)
            let bytes = text.transcript.text[range]
            let found = WordSearch.places(of: words, in: bytes)
            if found.isEmpty { continue }
            if let context = entry.context, !WordSearch(context).matches(LoweredText(bytes)) { continue }
            let base = Int32(text.transcript.turns[Int(sentence.turn)].text.lowerBound)
            for start in found {
                let place = Place(
                    turn: sentence.turn, start: Int32(start) - base, end: Int32(start + words.count) - base)
                sentences[place] = sentence.text.lowerBound - base..<sentence.text.upperBound - base
                places.append(place)
            }
        }
        return places
    }
}
