import Algorithms

/// A query whose words have been looked up in one corpus.
struct ResolvedQuery {
    enum Clause {
        /// A word: the term as written (when the corpus has it) and its inflections.
        case word(exact: Int?, inflections: [Int])
        /// Any term of a range.
        case prefix(Range<Int>)
        /// Terms at certain places one after another; at each place any of a few.
        case phrase([PhrasePlace])
        /// Something that no turn has.
        case nothing
    }

    struct PhrasePlace {
        /// In terms, from the beginning of the phrase.
        var offset: Int
        var terms: [Int]
    }

    var required: [Clause] = []
    var excluded: [Clause] = []

    init(_ query: SearchQuery, in corpus: Corpus) {
        if query.clauses.isEmpty { required = [.nothing] }
        for clause in query.clauses {
            let resolved = Self.resolve(clause, in: corpus)
            if clause.isExcluded { excluded.append(resolved) } else { required.append(resolved) }
        }
    }

    private static func resolve(_ clause: SearchQuery.Clause, in corpus: Corpus) -> Clause {
        let places = places(clause, in: corpus)
        if places.count > 1 {
            let phrase = places.map { PhrasePlace(offset: $0.offset, terms: $0.alternatives.terms(in: corpus)) }
            return phrase.contains { $0.terms.isEmpty } ? .nothing : .phrase(phrase)
        }
        guard let place = places.first else { return .nothing }
        switch place.alternatives {
        case .range(let range): return range.isEmpty ? .nothing : .prefix(range)
        case .one(let term, let word):
            if clause.isQuoted { return term.map { .word(exact: $0, inflections: []) } ?? .nothing }
            let inflections =
                term.map { corpus.tables.terms.inflections(of: $0) }
                ?? corpus.tables.terms.terms(withStemOf: word.folded)
            return term == nil && inflections.isEmpty ? .nothing : .word(exact: term, inflections: inflections)
        }
    }

    private static let phraseAlternativesMax = 256

    /// What may stand at one place of a clause.
    private enum Alternatives {
        case one(Int?, WordScan.Word)
        case range(Range<Int>)

        /// A phrase walks each of them, so that of very many only those count that most turns have.
        func terms(in corpus: Corpus) -> [Int] {
            switch self {
            case .one(let term, _): return term.map { [$0] } ?? []
            case .range(let range):
                guard range.count > phraseAlternativesMax else { return Array(range) }
                let turns = corpus.tables.terms.turns
                return range.max(count: phraseAlternativesMax) { turns[$0] < turns[$1] }.sorted()
            }
        }
    }

    private struct Place {
        var alternatives: Alternatives
        var offset: Int
    }

    private static func places(_ clause: SearchQuery.Clause, in corpus: Corpus) -> [Place] {
        let words = WordScan.words(clause.text)
        var places: [Place] = []
        for (number, word) in words.enumerated() {
            let continues =
                number + 1 < words.count && words[number + 1].isIdeographic
                && words[number + 1].range.lowerBound == word.range.upperBound
            let follows =
                number > 0 && words[number - 1].isIdeographic
                && words[number - 1].range.upperBound == word.range.lowerBound
            func append(_ alternatives: Alternatives) {
                places.append(Place(alternatives: alternatives, offset: number))
            }
            if word.isIdeographic, !continues {
                // The last character of a run stands in the pair before it already; alone it is any pair's beginning.
                if !follows { append(.range(corpus.tables.terms.terms(beginningWith: word.folded))) }
            } else if clause.isPrefix, number == words.count - 1 {
                append(.range(corpus.tables.terms.terms(beginningWith: word.folded)))
            } else {
                append(.one(corpus.tables.terms.term(word), word))
            }
        }
        return places
    }
}

extension ResolvedQuery.Clause {
    /// As BM25 has it; a phrase is as rare as its terms together.
    func rarity(in corpus: Corpus) -> Float {
        func turns(_ terms: some Sequence<Int>) -> Int {
            terms.reduce(0) { $0 + Int(corpus.tables.terms.turns[$1]) }
        }
        func rarity(turns: Int) -> Float { corpus.ranking.rarity(turns: min(corpus.tables.turns.count, turns)) }
        return switch self {
        case .nothing: 0
        case .word(let exact?, let inflections): rarity(turns: turns(CollectionOfOne(exact)) + turns(inflections))
        case .word(nil, let inflections): rarity(turns: turns(inflections))
        case .prefix(let range): rarity(turns: turns(range))
        case .phrase(let places): places.reduce(0) { $0 + rarity(turns: turns($1.terms)) }
        }
    }
}
