import Algorithms

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
        collectExact(into: &hits, isFirstPage: anchor == nil)
        if inflections.isEmpty { return Int(corpus.tables.terms.turns[list]) }
        return hits.isFull ? countAll() : nil
    }

    private func collectExact(into hits: inout RankedHits, isFirstPage: Bool) {
        var cursor = PostingState(list, of: corpus)
        defer { cursor.deallocate() }
        var floor = isFirstPage ? floorOfBest(hits.capacity, cursor.blocks) : nil
        var leastCount: Int32 = 1
        while cursor.turn != endOfTurns {
            if let reached = hits.floor { floor = max(floor ?? 0, reached) }
            if let floor, key(cursor.blockWeightMax) <= floor {
                cursor.skipBlocks(whereWeightAtMost: { key($0) <= floor })
            } else if let floor, let dense = cursor.dense {
                takeBest(above: floor, of: dense, &cursor, &leastCount, into: &hits)
            } else {
                takeAll(&cursor, into: &hits)
            }
        }
    }

    /// Offers every turn of a block.
    private func takeAll(_ cursor: inout PostingState, into hits: inout RankedHits) {
        let norms = corpus.tables.turns.norm.unsafeElements
        let lengthParts = corpus.ranking.lengthParts.unsafeElements
        withUnsafeTemporaryAllocation(of: Float.self, capacity: PostingState.blockTurns) { scores in
            cursor.takeBlock { turns, counts in
                // The norms lie far apart: read before any is used, they are waited for together.
                for place in turns.indices { scores[place] = lengthParts[Int(norms[Int(turns[place])])] }
                for place in turns.indices {
                    let count = Int32(truncatingIfNeeded: counts[place])
                    scores[place] = rarity * BM25.weight(count: count, lengthPart: scores[place])
                }
                for place in turns.indices {
                    hits.offer(RankedSearch.exactHit(turns[place], score: scores[place]))
                }
            }
        }
    }

    /// Offers those turns of a dense word's block that can come above a key.
    ///
    /// - Parameter leastCount: how often a turn has the word that came above an earlier key; then one that comes above
    ///   this, were it as short as none is.
    private func takeBest(
        above floor: UInt64, of dense: DenseTurns, _ cursor: inout PostingState,
        _ leastCount: inout Int32, into hits: inout RankedHits
    ) {
        let norms = corpus.tables.turns.norm.unsafeElements
        let lengthParts = corpus.ranking.lengthParts.unsafeElements
        while leastCount < 255, key(BM25.weight(count: leastCount, lengthPart: lengthParts[0])) <= floor {
            leastCount += 1
        }
        cursor.takeBlock(of: dense, countAtLeast: UInt32(leastCount)) { turn, count in
            let lengthPart = lengthParts[Int(norms[Int(turn)])]
            let score = rarity * BM25.weight(count: Int32(truncatingIfNeeded: count), lengthPart: lengthPart)
            hits.offer(RankedSearch.exactHit(turn, score: score))
        }
    }

    @inline(__always)
    private func key(_ weight: Float) -> UInt64 { RankedSearch.relevanceKey(rarity * weight, isExact: true) }

    /// A key that so many hits lie above, told by the headers: the best of each block is one. Nil of few blocks.
    private func floorOfBest(_ count: Int, _ blocks: UnsafeBufferPointer<PostingBlock>) -> UInt64? {
        guard blocks.count / 8 > count else { return nil }
        return blocks.lazy.map(\.weightMax).max(count: count).first.map { key($0) &- 1 }
    }

    /// How many turns have the word or an inflection of it.
    private func countAll() -> Int {
        var exact = PostingState(list, of: corpus)
        defer { exact.deallocate() }
        // Of a dense word a look tells which turns have it.
        let written = exact.dense
        var total = Int(corpus.tables.terms.turns[list])
        var counted = [UInt64](repeating: 0, count: TraitBits.wordCount(turns: corpus.tables.turns.count))
        counted.withUnsafeMutableBufferPointer { counted in
            if written == nil {
                exact.forEachTurn { counted[Int($0 >> 6)] |= 1 << UInt64($0 & 63) }
            }
            for term in inflections {
                var inflection = PostingState(term, of: corpus)
                defer { inflection.deallocate() }
                if let dense = inflection.dense {
                    for place in 0..<min(counted.count, dense.wordCount) {
                        let new = dense.word(place) & ~counted[place] & ~(written?.word(place) ?? 0)
                        counted[place] |= new
                        total += new.nonzeroBitCount
                    }
                    continue
                }
                inflection.forEachTurn { turn in
                    let place = Int(turn >> 6)
                    let bit: UInt64 = 1 << UInt64(turn & 63)
                    let before = counted[place]
                    let isNew = (before | (written?.word(place) ?? 0)) & bit == 0
                    counted[place] = before | bit
                    total &+= isNew ? 1 : 0
                }
            }
        }
        return total
    }
}
