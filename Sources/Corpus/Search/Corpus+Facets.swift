extension Corpus {
    /// Counts over all turns that match, by transcript, speaker, organisation and year.
    ///
    /// - Parameters:
    ///   - query: what the turns must have.
    ///   - filter: its own `query` is not looked at.
    ///   - kinds: what is counted; the others stay empty.
    ///   - limit: how many of each, the largest first.
    package func facets(
        _ query: SearchQuery, filter: TurnFilter = TurnFilter(), of kinds: Facets.Kinds = .all, limit: Int = 20
    ) -> Facets {
        var counter = FacetCounter(kinds, in: self)
        if let walk = TurnWalk(ResolvedQuery(query, in: self), filter: filter, in: self) { counter.count(walk) }
        return counter.facets(limit: limit)
    }
}

/// Adds up what the hits are about.
///
/// Hits come in batches: what is looked up for each lies far apart in memory, and lookups that do not
/// wait for one another cost a fraction of those that do.
struct FacetCounter: ~Copyable {
    /// Those that are still to be counted.
    private var kinds: Facets.Kinds
    private let corpus: Corpus
    // Safe: `corpus` keeps the columns; each is as long as its neighbours.
    private let transcriptOf: UnsafeBufferPointer<Int32>
    private let naming: NamingTurns
    private let dating: UnsafeBufferPointer<UInt64>
    private let speakerOf: UnsafeBufferPointer<Int32>
    private let soleOrganisation: UnsafeBufferPointer<UInt16>
    private let organisationBounds: UnsafeBufferPointer<UInt32>
    private let organisationsOf: UnsafeBufferPointer<Int32>
    private let timeBounds: UnsafeBufferPointer<UInt32>
    private let transcripts: Tally
    private let speakers: Tally
    private let organisations: Tally
    private var years: [Int32: Int] = [:]
    /// Room for those of a batch that name an organisation or speak of a time.
    private let chosen: UnsafeMutablePointer<UInt32>

    init(_ kinds: Facets.Kinds, in corpus: Corpus) {
        self.kinds = kinds
        self.corpus = corpus
        transcriptOf = corpus.tables.turns.transcript.unsafeElements
        let turns = corpus.tables.turns.count
        naming = NamingTurns(in: corpus)
        dating = corpus.tables.turns.traitBits.slice(TraitBits.dating(turns: turns))
        speakerOf = corpus.tables.turns.speaker.unsafeElements
        soleOrganisation = corpus.tables.turns.soleOrganisation.unsafeElements
        organisationBounds = corpus.tables.turns.organisationBounds.unsafeElements
        organisationsOf = corpus.tables.turns.organisations.unsafeElements
        timeBounds = corpus.tables.turns.timeBounds.unsafeElements
        transcripts = Tally(count: kinds.contains(.transcripts) ? corpus.tables.transcripts.count : 0)
        speakers = Tally(count: kinds.contains(.speakers) ? corpus.tables.speakers.count : 0)
        organisations = Tally(count: kinds.contains(.organisations) ? corpus.tables.organisations.count : 0)
        chosen = .allocate(capacity: TurnWalk.batchTurnsMax)
    }

    deinit { chosen.deallocate() }

    /// Counts all turns of a walk.
    mutating func count(_ walk: TurnWalk) {
        if kinds.contains(.organisations),
            walk.forEachNamingBatch(
                touching: soleOrganisation.baseAddress,
                { batch in for number in batch { countOrganisations(ofNaming: Int(number)) } })
        {
            kinds.remove(.organisations)
        }
        if !kinds.isEmpty { walk.forEachBatch(wanting: wanted) { count($0) } }
    }

    /// The only turns that can count for what is asked; nil where any turn can.
    private var wanted: UnsafeBufferPointer<UInt64>? {
        kinds == .organisations ? naming.words : kinds == .years ? dating : nil
    }

    /// - Parameter batch: at most `TurnWalk.batchTurnsMax` turns, all of them `wanted`.
    private mutating func count(_ batch: UnsafeBufferPointer<UInt32>) {
        if kinds.contains(.transcripts) { for turn in batch { transcripts.add(transcriptOf[Int(turn)]) } }
        if kinds.contains(.speakers) { for turn in batch { speakers.add(speakerOf[Int(turn)]) } }
        if kinds.contains(.organisations) {
            for turn in choose(batch, naming.words) { countOrganisations(ofNaming: naming.number(of: Int(turn))) }
        }
        if kinds.contains(.years) {
            for turn in choose(batch, dating) { countYears(of: Int(turn)) }
        }
    }

    /// - Parameter number: of a turn that names an organisation.
    @inline(__always)
    private func countOrganisations(ofNaming number: Int) {
        let sole = soleOrganisation[number]
        if sole != TurnTable.notSole { return organisations.add(Int32(sole)) }
        for place in Int(organisationBounds[number])..<Int(organisationBounds[number + 1]) {
            organisations.add(organisationsOf[place])
        }
    }

    /// The turns of a batch that are in a set.
    private func choose(
        _ batch: UnsafeBufferPointer<UInt32>, _ bits: UnsafeBufferPointer<UInt64>
    ) -> UnsafeBufferPointer<UInt32> {
        guard wanted == nil else { return batch }
        var count = 0
        for turn in batch {
            chosen[count] = turn
            count &+= Int(truncatingIfNeeded: bits[Int(turn >> 6)] >> UInt64(turn & 63) & 1)
        }
        return UnsafeBufferPointer(start: chosen, count: count)
    }

    private mutating func countYears(of turn: Int) {
        var seen: [Int32] = []
        for time in Int(timeBounds[turn])..<Int(timeBounds[turn + 1]) where corpus.tables.times.edtf[time] >= 0 {
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
