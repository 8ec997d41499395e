/// The best turns for one word or pair of common words, from the blocks that can hold one.
///
/// A block whose largest weight cannot reach the worst hit kept is not unpacked. Blocks come in file order and ties keep
/// file order, so a block that could only tie is skipped too. Turns with inflections of the word come behind all that
/// have it as written, so they are only counted.
struct BlockMaxSearch {
    /// The posting list of what was asked for as written.
    private let list: Int
    private let inflections: [Int]
    private let rarity: Float
    private let corpus: Corpus

    /// Nil where the question is another one.
    init?(_ query: ResolvedQuery, filter: TurnFilter, sort: SearchSort, in corpus: Corpus) {
        guard sort == .relevance, query.excluded.isEmpty, query.required.count == 1,
            filter.admitsAll
        else { return nil }
        switch query.required[0] {
        case .word(let exact?, let inflections): (list, self.inflections) = (exact, inflections)
        case .phrase(let places):
            guard let pair = corpus.tables.terms.pairList(of: places) else { return nil }
            (list, inflections) = (pair, [])
        default: return nil
        }
        rarity = query.required[0].rarity(in: corpus)
        self.corpus = corpus
    }

    /// How many turns there are in all; nil where turns with inflections only belong among the hits, too.
    func collect(into hits: inout RankedHits, before anchor: PageCursor.Anchor?) -> Int? {
        if !inflections.isEmpty, let anchor, anchor.isBackward, !RankedSearch.isExact(anchor.key) { return nil }
        collectExact(into: &hits)
        if inflections.isEmpty { return Int(corpus.tables.terms.turns[list]) }
        return hits.isFull ? countAll() : nil
    }

    private func collectExact(into hits: inout RankedHits) {
        let norms = corpus.tables.turns.norm.unsafeElements
        let lengthParts = corpus.ranking.lengthParts.unsafeElements
        let owner = TermCursor(list, of: corpus)
        defer { withExtendedLifetime(owner) {} }
        let cursor = owner.state
        let scores = UnsafeMutablePointer<Float>.allocate(capacity: PostingState.blockTurns)
        defer { scores.deallocate() }
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
            cursor.pointee.takeBlock { turns, counts in
                // The norms lie far apart: read before any is used, they are waited for together.
                for place in turns.indices { scores[place] = lengthParts[Int(norms[Int(turns[place])])] }
                for place in turns.indices {
                    let count = Int32(truncatingIfNeeded: counts[place])
                    scores[place] = rarity * BM25.weight(count: count, lengthPart: scores[place])
                }
                for place in turns.indices {
                    let key = RankedSearch.relevanceKey(scores[place], isExact: true)
                    hits.offer(RankedHit(key: key, turn: turns[place], score: scores[place]))
                }
            }
        }
    }

    /// Turns that have the word or an inflection: a bit for each.
    private func countAll() -> Int {
        var bits = [UInt64](repeating: 0, count: TraitBits.wordCount(turns: corpus.tables.turns.count))
        bits.withUnsafeMutableBufferPointer { bits in
            for term in [list] + inflections {
                let owner = TermCursor(term, of: corpus)
                defer { withExtendedLifetime(owner) {} }
                if let dense = owner.state.pointee.dense {
                    for place in 0..<min(bits.count, dense.wordCount) { bits[place] |= dense.word(place) }
                    continue
                }
                while owner.state.pointee.turn != endOfTurns {
                    owner.state.pointee.forEachTurnInBlock { bits[Int($0 >> 6)] |= 1 << UInt64($0 & 63) }
                }
            }
        }
        return bits.reduce(0) { $0 + $1.nonzeroBitCount }
    }
}
