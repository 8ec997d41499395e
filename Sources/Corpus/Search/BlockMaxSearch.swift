/// The best turns for one term, from the blocks that can hold one; the count comes from the dictionary.
///
/// A block whose largest weight cannot reach the worst hit kept is not unpacked. Blocks come in file order and ties keep
/// file order, so a block that could only tie is skipped too.
struct BlockMaxSearch {
    private let term: Int
    private let corpus: Corpus

    /// Nil where the question is another one.
    init?(_ query: ResolvedQuery, filter: TurnFilter, sort: SearchSort, in corpus: Corpus) {
        guard sort == .relevance, query.excluded.isEmpty, query.required.count == 1,
            case .word(let exact?, let inflections) = query.required[0], inflections.isEmpty,
            TurnPredicate(filter, in: corpus).admitsAll
        else { return nil }
        term = exact
        self.corpus = corpus
    }

    func collect(into hits: inout RankedHits) -> Int {
        let ranking = corpus.ranking
        let norms = corpus.tables.turns.norm
        let total = Int(corpus.tables.terms.turns[term])
        let rarity = ranking.rarity(turns: min(corpus.tables.turns.count, total))
        let owner = TermCursor(term, of: corpus)
        defer { withExtendedLifetime(owner) {} }
        let cursor = owner.state
        while cursor.pointee.turn != endOfTurns {
            if let floor = hits.floor {
                let bound = RankedSearch.relevanceKey(rarity * cursor.pointee.blockWeightMax, isExact: true)
                if bound <= floor {
                    cursor.pointee.skipBlocks(whereWeightAtMost: { weight in
                        RankedSearch.relevanceKey(rarity * weight, isExact: true) <= floor
                    })
                    continue
                }
            }
            cursor.pointee.forEachInBlock { turn, count in
                let score = rarity * ranking.weight(count: count, norm: norms.unsafeElements[Int(turn)])
                hits.offer(RankedHit(key: RankedSearch.relevanceKey(score, isExact: true), turn: turn, score: score))
            }
        }
        return total
    }
}
