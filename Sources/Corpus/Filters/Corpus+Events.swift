import Extraction
package import Transcripts

extension Corpus {
    /// The events that pass a filter, by earliest, latest and place unless told otherwise.
    package func events(
        _ filter: EventFilter = EventFilter(), sort: SortOrder<EventSortField> = SortOrder(.earliest),
        page: PageRequest = PageRequest()
    ) -> Page<EventID> {
        let passes = EventPredicate(filter, in: self)
        var numbers = tables.events.order.unsafeElements.filter { passes.admits(Int($0)) }
        switch sort.field {
        case .earliest: break
        case .latest: numbers = numbers.sorted(byKey: { tables.events.latest[Int($0)] })
        case .place: numbers = numbers.sorted(byKey: { tables.events.turn[Int($0)] })
        }
        if sort.isDescending { numbers.reverse() }
        return Page.slice(total: numbers.count, request: page) { numbers[$0].map { EventID(rawValue: $0) } }
    }

    /// The first and the last day that events which pass a filter span; nil on a side that is open or without events.
    package func span(of filter: EventFilter) -> (earliest: CalendarDay?, latest: CalendarDay?) {
        let passes = EventPredicate(filter, in: self)
        var earliest = Int32.max
        var latest = Int32.min
        for number in tables.events.turn.indices where passes.admits(number) {
            if tables.events.earliest[number] != .min { earliest = min(earliest, tables.events.earliest[number]) }
            if tables.events.latest[number] != .max { latest = max(latest, tables.events.latest[number]) }
        }
        return (StoredDay.day(earliest), StoredDay.day(latest))
    }
}

/// An event filter, its slugs looked up.
struct EventPredicate {
    private let filter: EventFilter
    private let table: EventTable
    private let corpus: Corpus
    private let turns: TurnPredicate
    private let anyOrganisation: [Int32]?
    private let noOrganisation: [Int32]
    private let days: (from: Int32, to: Int32)
    /// A bit for each turn that matches the query; nil where there is none.
    private var matching: [UInt64]?
    private let matcher: TextMatcher?

    init(_ filter: EventFilter, in corpus: Corpus) {
        self.filter = filter
        self.corpus = corpus
        table = corpus.tables.events
        var turnFilter = TurnFilter()
        turnFilter.transcripts = filter.transcripts
        turnFilter.speakers = filter.speakers
        turns = TurnPredicate(turnFilter, in: corpus)
        anyOrganisation =
            filter.organisations.any.isEmpty
            ? nil : filter.organisations.any.compactMap { corpus.organisationID(slug: $0)?.rawValue }
        noOrganisation = filter.organisations.none.compactMap { corpus.organisationID(slug: $0)?.rawValue }
        days = (filter.from?.rawValue ?? .min, filter.to?.rawValue ?? .max)
        matcher = filter.query.map { TextMatcher($0) }
        if let query = filter.query {
            // An exclusion is meant of the sentence, so it must not take away the turn around it.
            let required = SearchQuery(text: query.text, clauses: query.clauses.filter { !$0.isExcluded })
            var bits = [UInt64](repeating: 0, count: TraitBits.wordCount(turns: corpus.tables.turns.count))
            TurnWalk(ResolvedQuery(required, in: corpus), filter: turnFilter, in: corpus)?.forEach { turn in
                bits[Int(turn) / 64] |= 1 << UInt64(turn % 64)
            }
            matching = bits
        }
    }

    func admits(_ event: Int) -> Bool {
        guard table.earliest[event] <= days.to, table.latest[event] >= days.from, days.from <= days.to else {
            return false
        }
        guard filter.statuses.isEmpty || filter.statuses.admits(EventStatus(code: table.status[event])),
            filter.precisions.isEmpty || filter.precisions.admits(DatePrecision(code: table.precision[event])),
            turns.admitsAll || turns.admits(Int(table.turn[event]))
        else { return false }
        if anyOrganisation != nil || !noOrganisation.isEmpty {
            let named = table.organisations.slice(table.organisationBounds.bounds(event))
            if let anyOrganisation, !named.contains(where: anyOrganisation.contains) { return false }
            if named.contains(where: noOrganisation.contains) { return false }
        }
        return matchesText(event)
    }

    /// The sentence stands in its turn, so only turns that match are read; a headline may be an editor's.
    private func matchesText(_ event: Int) -> Bool {
        guard let matcher, let matching else { return true }
        let turn = Int(table.turn[event])
        let isCurated = Resolution(code: table.resolution[event]) == .curated
        guard matching[turn / 64] >> UInt64(turn % 64) & 1 == 1 || isCurated else { return false }
        let view = corpus.event(EventID(event))
        return matcher.matches(WordScan.words(view.text + "\n" + view.headline))
    }
}
