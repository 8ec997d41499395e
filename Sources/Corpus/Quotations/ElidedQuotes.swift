/// Turns that have all pieces of a quotation with marks of omission, one after another, however far apart.
struct ElidedQuotes {
    private let query: SearchQuery
    private let matchers: [TextMatcher]
    private let corpus: Corpus

    enum Limits {
        /// A shorter piece says too little.
        static let pieceWordsMin = 2
        /// Turns that have all pieces and are read.
        static let turnsMax = 256
        static let matchesMax = 24
    }

    /// Nil where nothing is left out.
    init?(_ quotation: Quotation, in corpus: Corpus) {
        let pieces = quotation.pieces
        guard pieces.count > 1, pieces.count <= SearchQuery.clausesMax,
            pieces.allSatisfy({ WordScan.words($0).count >= Limits.pieceWordsMin })
        else { return nil }
        let phrases = pieces.map(SearchQuery.phrase)
        matchers = phrases.map { TextMatcher($0) }
        query = SearchQuery(text: quotation.text, clauses: phrases.flatMap(\.clauses))
        self.corpus = corpus
    }

    func find(_ filter: TurnFilter, besides exact: Set<TurnID>) -> [QuoteMatch] {
        var turns: [TurnID] = []
        TurnWalk(ResolvedQuery(query, in: corpus), filter: filter, in: corpus)?.forEach {
            if turns.count < Limits.turnsMax, !exact.contains(TurnID(Int($0))) { turns.append(TurnID(Int($0))) }
        }
        return Array(turns.lazy.compactMap(match).prefix(Limits.matchesMax))
    }

    /// Nil where the pieces stand in another order, or in an editor's note.
    private func match(_ turn: TurnID) -> QuoteMatch? {
        let view = corpus.turn(turn)
        let notes = view.noteBytes
        var places: [Range<Int>] = []
        for matcher in matchers {
            let end = places.last?.upperBound ?? 0
            let found = view.withText { matcher.highlights($0) }
            guard let place = found.first(where: { $0.lowerBound >= end && !notes.hold($0) }) else { return nil }
            places.append(place)
        }
        guard let first = places.first, let last = places.last else { return nil }
        let gaps = zip(places, places.dropFirst()).map { $0.upperBound..<$1.lowerBound }
        return QuoteMatch(
            kind: .near, turn: turn, range: view.codePoints(ofBytes: first.lowerBound..<last.upperBound),
            similarity: 1, differences: gaps.compactMap { omission($0, view) })
    }

    /// The words that the quotation leaves out.
    private func omission(_ gap: Range<Int>, _ view: TurnView) -> QuoteDifference? {
        let words = view.withText { WordScan.words(UnsafeRawBufferPointer(rebasing: $0[gap])) }
        guard let first = words.first, let last = words.last else { return nil }
        let bytes = gap.lowerBound + first.range.lowerBound..<gap.lowerBound + last.range.upperBound
        return QuoteDifference(
            kind: .omitted, quoted: "", said: view.text(ofBytes: bytes), range: view.codePoints(ofBytes: bytes))
    }
}
