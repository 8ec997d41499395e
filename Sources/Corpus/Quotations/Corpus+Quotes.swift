extension Corpus {
    /// Whether somebody said that: the turns with the words of a quotation, exact ones first, then near ones.
    ///
    /// Case, quotation marks, dashes, white space, ellipses and other punctuation do not count. Exact are all turns with
    /// the same words in a row; near ones share most of them in nearly the same order, the most alike first.
    /// - Parameters:
    ///   - text: the words that somebody is said to have said.
    ///   - speaker: a slug: only what this person said.
    ///   - transcript: a slug: only there.
    ///   - limit: of each kind.
    package func quotes(
        _ text: String, speaker: String? = nil, transcript: String? = nil, limit: Int = 20
    ) -> [QuoteMatch] {
        var filter = TurnFilter()
        if let speaker { filter.speakers.any = [speaker] }
        if let transcript { filter.transcripts.any = [transcript] }
        let quotation = Quotation(text)
        guard !quotation.words.isEmpty else { return [] }
        let predicate = TurnPredicate(filter, in: self)
        let exact = ExactQuotes(quotation, predicate: predicate, in: self).find(limit: limit)
        let near = NearQuotes(quotation, predicate: predicate, in: self)
            .find(limit: limit, besides: Set(exact.map(\.turn)))
        return exact + near
    }
}

/// A quotation's words.
struct Quotation {
    enum Limits {
        /// Words of a quotation that are compared.
        static let wordsMax = 400
    }

    let text: String
    let words: [WordScan.Word]

    init(_ text: String) {
        self.text = text
        words = Array(WordScan.words(text).prefix(Limits.wordsMax))
    }

    func string(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let utf8 = Array(text.utf8)
        return String(
            decoding: utf8[words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound],
            as: UTF8.self)
    }
}

/// The turns that have a quotation's words in a row: the positional postings answer, no text is read to find them.
struct ExactQuotes {
    private let quotation: Quotation
    private let predicate: TurnPredicate
    private let corpus: Corpus

    init(_ quotation: Quotation, predicate: TurnPredicate, in corpus: Corpus) {
        self.quotation = quotation
        self.predicate = predicate
        self.corpus = corpus
    }

    func find(limit: Int) -> [QuoteMatch] {
        let terms = corpus.tables.terms
        var places: [ResolvedQuery.PhrasePlace] = []
        for (offset, word) in quotation.words.enumerated() {
            if offset > 0, offset == quotation.words.count - 1, word.isIdeographic { continue }
            guard let term = terms.term(word.folded) else { return [] }
            places.append(ResolvedQuery.PhrasePlace(offset: offset, terms: [term]))
        }
        let cursor = PhraseCursor(places, in: corpus)
        var matches: [QuoteMatch] = []
        while cursor.turn != endOfTurns, matches.count < limit {
            if predicate.admits(Int(cursor.turn)), let first = cursor.firstPosition,
                let match = match(TurnID(Int(cursor.turn)), firstWord: Int(first))
            {
                matches.append(match)
            }
            cursor.advance(to: cursor.turn + 1)
        }
        return matches
    }

    /// Nil where text and postings do not agree, as in a damaged snapshot.
    private func match(_ turn: TurnID, firstWord: Int) -> QuoteMatch? {
        let view = corpus.turn(turn)
        let words = view.withText { WordScan.words($0) }
        let lastWord = firstWord + quotation.words.count - 1
        guard lastWord < words.count else { return nil }
        let lower = words[firstWord].range.lowerBound
        let upper = words[lastWord].range.upperBound
        let range = view.codePoints(ofBytes: lower..<upper)
        return QuoteMatch(kind: .exact, turn: turn, range: range, similarity: 1, differences: [])
    }
}
