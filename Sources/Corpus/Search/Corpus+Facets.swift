extension Corpus {
    /// Counts over all turns that match, by transcript, speaker, organisation and year.
    ///
    /// - Parameters:
    ///   - query: nil for all turns that pass the filter.
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
    private let tables: Tables
    private var transcripts: [Int32]
    private var speakers: [Int32]
    private var organisations: [Int32]
    private var years: [Int32: Int] = [:]

    init(_ corpus: Corpus) {
        tables = corpus.tables
        transcripts = Array(repeating: 0, count: tables.transcripts.count)
        speakers = Array(repeating: 0, count: tables.speakers.count)
        organisations = Array(repeating: 0, count: tables.organisations.count)
    }

    @inline(__always)
    mutating func count(_ turn: Int) {
        // The turn was found in this corpus and every column is as long as its neighbours.
        let turns = tables.turns
        transcripts[Int(turns.transcript.unsafeElements[turn])] += 1
        let speaker = Int(turns.speaker.unsafeElements[turn])
        if speaker >= 0 { speakers[speaker] += 1 }
        let bounds = turns.organisationBounds.unsafeElements
        for place in Int(bounds[turn])..<Int(bounds[turn + 1]) {
            organisations[Int(turns.organisations.unsafeElements[place])] += 1
        }
        let times = turns.timeBounds.unsafeElements
        if times[turn] != times[turn + 1] { countYears(turns.timeBounds.bounds(turn)) }
    }

    private mutating func countYears(_ times: Range<Int>) {
        var seen: [Int32] = []
        for time in times where tables.times.edtf[time] >= 0 {
            for year in TimeYears.years(of: time, in: tables.times) where !seen.contains(year) {
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
