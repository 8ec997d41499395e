extension Corpus {
    /// Counts over all turns that match, by transcript, speaker, organisation and year.
    ///
    /// - Parameters:
    ///   - query: nil for all turns that pass the filter.
    ///   - filter: its own `query` is not looked at where there is another.
    ///   - limit: how many of each, the largest first.
    package func facets(_ query: SearchQuery?, filter: TurnFilter = TurnFilter(), limit: Int = 20) -> Facets {
        var counter = FacetCounter(self)
        if let query {
            TurnWalk(ResolvedQuery(query, in: self), filter: filter, in: self)?.forEach { counter.count(Int($0)) }
        } else {
            turnSet(filter).forEach { counter.count(Int($0)) }
        }
        return counter.facets(limit: limit)
    }
}

/// Adds up what the hits are about.
struct FacetCounter: ~Copyable {
    private let corpus: Corpus
    // Safe: `corpus` keeps the columns; each is as long as its neighbours.
    private let transcriptOf: UnsafeBufferPointer<Int32>
    private let speakerOf: UnsafeBufferPointer<Int32>
    private let organisationBounds: UnsafeBufferPointer<UInt32>
    private let organisationsOf: UnsafeBufferPointer<Int32>
    private let timeBounds: UnsafeBufferPointer<UInt32>
    private let transcripts: Tally
    private let speakers: Tally
    private let organisations: Tally
    private var years: [Int32: Int] = [:]

    init(_ corpus: Corpus) {
        self.corpus = corpus
        transcriptOf = corpus.tables.turns.transcript.unsafeElements
        speakerOf = corpus.tables.turns.speaker.unsafeElements
        organisationBounds = corpus.tables.turns.organisationBounds.unsafeElements
        organisationsOf = corpus.tables.turns.organisations.unsafeElements
        timeBounds = corpus.tables.turns.timeBounds.unsafeElements
        transcripts = Tally(count: corpus.tables.transcripts.count)
        speakers = Tally(count: corpus.tables.speakers.count)
        organisations = Tally(count: corpus.tables.organisations.count)
    }

    @inline(__always)
    mutating func count(_ turn: Int) {
        transcripts.add(transcriptOf[turn])
        speakers.add(speakerOf[turn])
        for place in Int(organisationBounds[turn])..<Int(organisationBounds[turn + 1]) {
            organisations.add(organisationsOf[place])
        }
        if timeBounds[turn] != timeBounds[turn + 1] { countYears(Int(timeBounds[turn])..<Int(timeBounds[turn + 1])) }
    }

    private mutating func countYears(_ times: Range<Int>) {
        var seen: [Int32] = []
        for time in times where corpus.tables.times.edtf[time] >= 0 {
            for year in TimeYears.years(of: time, in: corpus.tables.times) where !seen.contains(year) {
                seen.append(year)
                years[year, default: 0] += 1
            }
        }
    }

    func facets(limit: Int) -> Facets {
        Facets(
            transcripts: transcripts.largest(limit).map {
                Facets.Count(value: TranscriptID($0.number), count: $0.count)
            },
            speakers: speakers.largest(limit).map { Facets.Count(value: SpeakerID($0.number), count: $0.count) },
            organisations: organisations.largest(limit).map {
                Facets.Count(value: OrganisationID($0.number), count: $0.count)
            },
            years: years.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map {
                Facets.Count(value: Int($0.key), count: $0.value)
            })
    }
}
