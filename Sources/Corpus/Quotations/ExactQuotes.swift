/// The turns that have a quotation's words in a row: a phrase to the index, which is read only where it is shown.
struct ExactQuotes: Sendable {
    private let query: SearchQuery
    private let matcher: TextMatcher
    private let corpus: Corpus

    init(_ text: String, in corpus: Corpus) {
        query = .phrase(text)
        matcher = TextMatcher(query)
        self.corpus = corpus
    }

    /// In file order. Where a speaker is asked for, without those that have the words in an editor's note only.
    func turns(_ filter: TurnFilter) -> [TurnID] {
        var turns: [TurnID] = []
        TurnWalk(ResolvedQuery(query, in: corpus), filter: filter, in: corpus)?.forEach {
            turns.append(TurnID(Int($0)))
        }
        guard !filter.speakers.any.isEmpty else { return turns }
        return turns.filter { corpus.turn($0).noteBytes.isEmpty || match($0)?.isInNote == false }
    }

    /// Where the words first stand outside of a note, else where they first stand; nil where text and index do not
    /// agree, as in a damaged snapshot.
    func match(_ turn: TurnID) -> QuoteMatch? {
        let view = corpus.turn(turn)
        let places = view.withText { matcher.highlights($0) }
        guard let first = places.first else { return nil }
        let notes = view.noteBytes
        let place = places.first { !notes.hold($0) } ?? first
        return QuoteMatch(
            kind: .exact, turn: turn, range: view.codePoints(ofBytes: place), isInNote: notes.hold(place),
            similarity: 1,
            differences: [])
    }
}
