/// Scores one clause of a query in the turn where its cursor stands.
///
/// A word as written counts by its own occurrences; where only inflections stand, by theirs, and the turn comes behind
/// all that have every word as written.
struct ClauseScorer {
    private let cursor: any TurnCursor
    /// The word as written, where inflections count too; nil where everything the cursor finds is as written.
    private let exact: TermCursor?
    /// The walk behind `cursor`, where it is a term's.
    private let term: UnsafeMutablePointer<PostingState>?
    private let hasExactOnly: Bool
    let rarity: Float
    private let ranking: BM25
    private let norms: Column<UInt8>

    init(_ clause: ResolvedQuery.Clause, cursor: any TurnCursor, in corpus: Corpus) {
        self.cursor = cursor
        term = (cursor as? TermCursor)?.state
        ranking = corpus.ranking
        norms = corpus.tables.turns.norm
        rarity = clause.rarity(in: corpus)
        if case .word(let term, let inflections) = clause, !inflections.isEmpty {
            (exact, hasExactOnly) = (term.map { TermCursor($0, of: corpus) }, false)
        } else {
            (exact, hasExactOnly) = (nil, true)
        }
    }

    /// A clause that is one term or one phrase as written: scored without counting the owners of its walk each time.
    struct Literal {
        fileprivate let term: UnsafeMutablePointer<PostingState>?
        fileprivate let phrase: UnsafeMutablePointer<PhraseState>?
        let rarity: Float

        /// How often it stands in the current turn.
        @inline(__always)
        var count: Int32 { term?.pointee.count ?? phrase?.pointee.count ?? 0 }
    }

    /// Valid while the scorer's cursor lives; nil where the clause is something else.
    var asLiteral: Literal? {
        guard hasExactOnly else { return nil }
        let phrase = (cursor as? PhraseCursor)?.state
        return term == nil && phrase == nil ? nil : Literal(term: term, phrase: phrase, rarity: rarity)
    }

    /// The clause's part of the score, and whether the turn has it as written.
    func score(_ turn: UInt32) -> (score: Float, isExact: Bool) {
        let norm = norms.unsafeElements[Int(turn)]
        if let term { return (rarity * ranking.weight(count: term.pointee.count, norm: norm), hasExactOnly) }
        if let exact {
            exact.state.pointee.advance(to: turn)
            if exact.state.pointee.turn == turn {
                return (rarity * ranking.weight(count: exact.state.pointee.count, norm: norm), true)
            }
        }
        return (rarity * ranking.weight(count: cursor.count, norm: norm), hasExactOnly)
    }
}
