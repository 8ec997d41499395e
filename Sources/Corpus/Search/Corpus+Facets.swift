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
struct FacetCounter {
    private let corpus: Corpus
    // Safe: `corpus` keeps the columns; each is as long as its neighbours.
    private let transcriptOf: UnsafeBufferPointer<Int32>
    private let speakerOf: UnsafeBufferPointer<Int32>
    private let organisationBounds: UnsafeBufferPointer<UInt32>
    private let organisationsOf: UnsafeBufferPointer<Int32>
    private let timeBounds: UnsafeBufferPointer<UInt32>
    private var transcripts: [Int32]
    private var speakers: [Int32]
    private var organisations: [Int32]
    private var years: [Int32: Int] = [:]

    init(_ corpus: Corpus) {
        self.corpus = corpus
        transcriptOf = corpus.tables.turns.transcript.unsafeElements
        speakerOf = corpus.tables.turns.speaker.unsafeElements
        organisationBounds = corpus.tables.turns.organisationBounds.unsafeElements
        organisationsOf = corpus.tables.turns.organisations.unsafeElements
        timeBounds = corpus.tables.turns.timeBounds.unsafeElements
        transcripts = Array(repeating: 0, count: corpus.tables.transcripts.count)
        speakers = Array(repeating: 0, count: corpus.tables.speakers.count)
        organisations = Array(repeating: 0, count: corpus.tables.organisations.count)
    }

    @inline(__always)
    mutating func count(_ turn: Int) {
        transcripts[Int(transcriptOf[turn])] += 1
        let speaker = Int(speakerOf[turn])
        if speaker >= 0 { speakers[speaker] += 1 }
        for place in Int(organisationBounds[turn])..<Int(organisationBounds[turn + 1]) {
            organisations[Int(organisationsOf[place])] += 1
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
            transcripts: Self.largest(transcripts, limit: limit) { TranscriptID($0) },
            speakers: Self.largest(speakers, limit: limit) { SpeakerID($0) },
            organisations: Self.largest(organisations, limit: limit) { OrganisationID($0) },
            years: years.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map {
                Facets.Count(value: Int($0.key), count: $0.value)
            })
    }

    private static func largest<Value>(
        _ counts: [Int32], limit: Int, value: (Int) -> Value
    ) -> [Facets.Count<Value>] {
        var hits = RankedHits(capacity: max(1, limit), anchor: nil)
        for (place, count) in counts.enumerated() where count > 0 {
            hits.offer(RankedHit(key: UInt64(count), turn: UInt32(place), score: 0))
        }
        return hits.sorted().prefix(limit).map { Facets.Count(value: value(Int($0.turn)), count: Int($0.key)) }
    }
}
