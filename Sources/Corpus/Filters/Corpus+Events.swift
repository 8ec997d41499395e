import Extraction
package import Transcripts

extension Corpus {
    /// The events that pass a filter, by earliest, latest and place.
    package func events(_ filter: EventFilter = EventFilter()) -> [EventID] {
        let passes = EventPredicate(filter, in: self)
        guard let candidates = candidates(filter) else {
            return tables.events.order.unsafeElements.lazy.filter { passes.admits(Int($0)) }
                .map { EventID(rawValue: $0) }
        }
        let table = tables.events
        return candidates.filter(passes.admits)
            .sorted { left, right in
                (table.earliest[left], table.latest[left], table.turn[left], table.start[left], left)
                    < (table.earliest[right], table.latest[right], table.turn[right], table.start[right], right)
            }
            .map { EventID($0) }
    }

    /// Those among which alone a filter finds any, ascending; nil where that may be all.
    private func candidates(_ filter: EventFilter) -> [Int]? {
        if !filter.transcripts.any.isEmpty {
            let transcripts = Set(filter.transcripts.any.compactMap { transcriptID(slug: $0)?.index }).sorted()
            return transcripts.flatMap { tables.transcripts.eventBounds.bounds($0) }
        }
        if !filter.organisations.any.isEmpty {
            let organisations = tables.organisations
            let numbers = filter.organisations.any.compactMap { organisationID(slug: $0)?.index }
            let events = numbers.flatMap { organisations.events.slice(organisations.eventBounds.bounds($0)) }
            return Set(events).map { Int($0) }.sorted()
        }
        return nil
    }

    /// The first and the last day that events span; nil on a side where all are open, or without events.
    package func span(of events: [EventID]) -> (earliest: CalendarDay?, latest: CalendarDay?) {
        let earliest = events.lazy.map { self.tables.events.earliest[$0.index] }.filter { $0 != .min }.min()
        let latest = events.lazy.map { self.tables.events.latest[$0.index] }.filter { $0 != .max }.max()
        return (earliest.flatMap(StoredDay.day), latest.flatMap(StoredDay.day))
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
            turns.admitsAll || turns.admits(Int(table.turn[event])),
            filter.speakers.any.isEmpty || !corpus.event(EventID(event)).isInNote
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
