extension Corpus {
    /// The turns that match a query, ranked.
    ///
    /// - Parameters:
    ///   - query: what the turns must have.
    ///   - filter: its own `query` is not looked at.
    ///   - sort: the best first, unless told otherwise.
    ///   - page: which part of the hits; their total is exact all the same.
    package func search(
        _ query: SearchQuery, filter: TurnFilter = TurnFilter(), sort: SearchSort = .relevance,
        page: PageRequest = PageRequest()
    ) -> Page<SearchHit> {
        RankedSearch(ResolvedQuery(query, in: self), sort: sort, page: page, in: self).run(filter)
    }

    /// The question with each unknown word replaced by the nearest known one; nil where there is no such.
    package func suggestion(for query: SearchQuery) -> String? { SpellingSuggestion.suggest(query, in: self) }
}

/// One ranked question: finds all hits to count them, keeps those of one page.
struct RankedSearch {
    private let query: ResolvedQuery
    private let sort: SearchSort
    private let page: PageRequest
    private let corpus: Corpus

    init(_ query: ResolvedQuery, sort: SearchSort, page: PageRequest, in corpus: Corpus) {
        self.query = query
        self.sort = sort
        self.page = RankedSearch.settled(page)
        self.corpus = corpus
    }

    /// Only a page of the same size ends before its anchor and begins at its offset: any other goes by the offset.
    private static func settled(_ page: PageRequest) -> PageRequest {
        guard let count = page.cursor.anchor?.elementsBefore, count != page.limit else { return page }
        return PageRequest(limit: page.limit, cursor: PageCursor(offset: page.cursor.offset))
    }

    /// Hits to keep: without an anchor, those before the page too.
    private var capacity: Int {
        let limit = max(1, page.limit)
        return page.cursor.anchor == nil ? limit + min(max(0, page.cursor.offset), corpus.tables.turns.count) : limit
    }

    func run(_ filter: TurnFilter) -> Page<SearchHit> {
        var hits = RankedHits(capacity: capacity, anchor: page.cursor.anchor)
        if let quick = BlockMaxSearch(query, filter: filter, sort: sort, in: corpus),
            let total = quick.collect(into: &hits, before: page.cursor.anchor)
        {
            return makePage(hits.sorted(), total: total)
        }
        hits = RankedHits(capacity: capacity, anchor: page.cursor.anchor)
        let total = collectAll(filter, into: &hits)
        return makePage(hits.sorted(), total: total)
    }

    /// Walks every hit.
    private func collectAll(_ filter: TurnFilter, into hits: inout RankedHits) -> Int {
        guard let walk = TurnWalk(query, filter: filter, in: corpus) else { return 0 }
        let scorers = zip(query.required, walk.clauses).map { ClauseScorer($0, cursor: $1, in: corpus) }
        let literals = scorers.compactMap(\.asLiteral)
        if literals.count == scorers.count, sort == .relevance { return collect(walk, literals, into: &hits) }
        var total = 0
        walk.forEach { turn in
            total += 1
            var score: Float = 0
            var isExact = true
            for place in scorers.indices {
                let part = scorers[place].score(turn)
                score += part.score
                isExact = isExact && part.isExact
            }
            hits.offer(RankedHit(key: key(turn, score: score, isExact: isExact), turn: turn, score: score))
        }
        return total
    }

    /// The same for terms and phrases as written, whose scores are made without asking what each clause is.
    private func collect(_ walk: TurnWalk, _ literals: [ClauseScorer.Literal], into hits: inout RankedHits) -> Int {
        let norms = corpus.tables.turns.norm.unsafeElements
        let lengthParts = corpus.ranking.lengthParts.unsafeElements
        var total = 0
        walk.forEach { turn in
            total += 1
            let lengthPart = lengthParts[Int(norms[Int(turn)])]
            var score: Float = 0
            for literal in literals {
                score += literal.rarity * BM25.weight(count: literal.count, lengthPart: lengthPart)
            }
            hits.offer(RankedSearch.exactHit(turn, score: score))
        }
        return total
    }

    private func key(_ turn: UInt32, score: Float, isExact: Bool) -> UInt64 {
        switch sort {
        case .relevance: RankedSearch.relevanceKey(score, isExact: isExact)
        case .dateAscending: dateKey(turn, isDescending: false)
        case .dateDescending: dateKey(turn, isDescending: true)
        }
    }

    /// Scores are not negative, so their bits sort as they do.
    @inline(__always)
    static func relevanceKey(_ score: Float, isExact: Bool) -> UInt64 {
        UInt64(score.bitPattern) | (isExact ? 1 << 32 : 0)
    }

    /// A hit that has all as written, ranked by its score.
    @inline(__always)
    static func exactHit(_ turn: UInt32, score: Float) -> RankedHit {
        RankedHit(key: relevanceKey(score, isExact: true), turn: turn, score: score)
    }

    @inline(__always)
    static func isExact(_ key: UInt64) -> Bool { key >> 32 != 0 }

    private func dateKey(_ turn: UInt32, isDescending: Bool) -> UInt64 {
        let transcript = Int(corpus.tables.turns.transcript[Int(turn)])
        return UInt64(~Corpus.dateKey(corpus.tables.transcripts.earliest[transcript], isDescending: isDescending))
    }

    private func makePage(_ ranked: [RankedHit], total: Int) -> Page<SearchHit> {
        let limit = max(1, page.limit)
        let isAnchored = page.cursor.anchor != nil
        let offset = min(page.cursor.offset, total)
        let own = isAnchored ? ranked[...] : ranked.dropFirst(offset)
        func anchor(_ hit: RankedHit, elementsBefore: Int? = nil) -> PageCursor.Anchor {
            PageCursor.Anchor(key: hit.key, turn: Int32(hit.turn), elementsBefore: elementsBefore)
        }
        var next: PageCursor?
        if let last = own.last, offset + own.count < total {
            next = PageCursor(offset: offset + own.count, anchor: anchor(last))
        }
        var previous: PageCursor?
        if offset > 0 {
            previous = .first
            if offset > limit, let first = own.first {
                previous = PageCursor(offset: offset - limit, anchor: anchor(first, elementsBefore: limit))
            } else if own.isEmpty {
                previous = PageCursor(offset: max(0, offset - limit))
            }
        }
        return Page(
            elements: own.map { SearchHit(turn: TurnID(Int($0.turn)), score: Double($0.score)) }, total: total,
            offset: offset, next: next, previous: previous)
    }
}
