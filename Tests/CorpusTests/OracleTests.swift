import Corpus
import Testing
import Transcripts

/// The index against a scan of all turns that knows nothing of it.
@Suite struct OracleTests {
    /// Clauses drawn from what a corpus says, so that most of them find something.
    private static func clauses(_ made: MadeCorpus, _ random: inout SeededGenerator) -> [MadeClause] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let turn = made.turns.randomElement(using: &random) ?? made.turns[0]
            let word = turn.words.filter { $0.terms.count == 1 }.randomElement(using: &random) ?? turn.words[0]
            switch Int.random(in: 0..<5, using: &random) {
            case 0, 1: return word.terms.count == 1 ? .word(word) : .quoted(word.terms[0])
            case 2: return .quoted(word.terms[0])
            case 3: return .prefix(String(word.terms[0].prefix(3)))
            default:
                let terms = turn.terms.filter { $0.unicodeScalars.allSatisfy { $0.value < 0x3000 } }
                let isWhole = terms.count == turn.terms.count && terms.count >= 2
                guard isWhole else { return .quoted(word.terms[0]) }
                let start = Int.random(in: 0..<terms.count - 1, using: &random)
                return .phrase(Array(terms[start..<min(terms.count, start + Int.random(in: 2...4, using: &random))]))
            }
        }
    }

    private static func filter(_ made: MadeCorpus, _ random: inout SeededGenerator) -> TurnFilter {
        var filter = TurnFilter()
        if Bool.random(using: &random) {
            filter.speakers.any = [["ada", "ben", "nobody"].randomElement(using: &random) ?? ""]
        }
        if Int.random(in: 0..<4, using: &random) == 0 { filter.transcripts.none = ["t1", "t2"] }
        if Int.random(in: 0..<4, using: &random) == 0 { filter.kinds.none = [.question] }
        if Int.random(in: 0..<4, using: &random) == 0 { filter.languages.any = ["zh"] }
        if Int.random(in: 0..<4, using: &random) == 0 {
            filter.from = CalendarDay(year: 1991, month: 5, day: 1)
            filter.to = CalendarDay(year: 1993, month: 1, day: 1)
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            filter.documentFrom = CalendarDay(year: 2003, month: 1, day: 1)
        }
        if Int.random(in: 0..<4, using: &random) == 0 { filter.minimumWords = 12 }
        return filter
    }

    private static func passes(_ turn: MadeCorpus.MadeTurn, _ filter: TurnFilter) -> Bool {
        let identity = turn.speaker.lowercased()
        return (filter.speakers.any.isEmpty || filter.speakers.any.contains(identity))
            && !filter.transcripts.none.contains("t\(turn.transcript)") && !filter.kinds.none.contains(turn.kind)
            && (filter.languages.any.isEmpty || turn.language.hasPrefix("zh"))
            && (filter.from == nil || turn.years.contains { (1991...1993).contains($0) })
            && (filter.documentFrom == nil || turn.date >= 2003)
            && turn.words.count >= filter.minimumWords ?? 0
    }

    @Test("Search, counts, pages, facets and lists are those of a naive scan", arguments: 1...6)
    func agrees(seed: UInt64) throws {
        let made = MadeCorpus(seed: seed)
        let corpus = made.corpus(partSizes: [1, 5, 3])
        var random = SeededGenerator(seed: seed &+ 77)
        for _ in 0..<60 {
            let required = Self.clauses(made, &random)
            let excluded = Int.random(in: 0..<3, using: &random) == 0 ? Self.clauses(made, &random) : []
            let filter = Bool.random(using: &random) ? Self.filter(made, &random) : TurnFilter()
            let text = (required.map(\.description) + excluded.map { "-\($0)" }).joined(separator: " ")
            let query = SearchQuery(parsing: text)
            let hits = made.turns.filter { turn in
                Self.passes(turn, filter) && required.allSatisfy { $0.counts(in: turn).all > 0 }
                    && !excluded.contains { $0.counts(in: turn).all > 0 }
            }
            let found = corpus.search(query, filter: filter, page: PageRequest(limit: 1000))
            #expect(found.total == hits.count, "\(text)")
            let slugs = found.elements.map { corpus.turn($0.turn).slug }
            #expect(Set(slugs) == Set(hits.map(\.slug)), "\(text)")
            let exact = Set(hits.filter { turn in required.allSatisfy { $0.counts(in: turn).exact > 0 } }.map(\.slug))
            #expect(Set(slugs.prefix(exact.count)) == exact, "exact hits come first: \(text)")
            for (left, right) in zip(found.elements, found.elements.dropFirst()) {
                let sameTier =
                    exact.contains(corpus.turn(left.turn).slug) == exact.contains(corpus.turn(right.turn).slug)
                #expect(!sameTier || (left.score, right.turn) >= (right.score, left.turn), "\(text)")
            }
            Self.checkPages(corpus, query, filter, found.elements)
            let facets = corpus.facets(query, filter: filter)
            Self.checkFacets(facets, hits, corpus)
            #expect(corpus.facets(query, filter: filter, of: .years).years == facets.years)
            var list = filter
            list.query = query
            #expect(
                corpus.turns(list, page: PageRequest(limit: 1000)).elements.map { corpus.turn($0).slug }
                    == hits.map(\.slug))
        }
    }

    /// Walks all pages forward by their cursors, then back.
    private static func checkPages(
        _ corpus: Corpus, _ query: SearchQuery, _ filter: TurnFilter, _ expected: [SearchHit]
    ) {
        var page = corpus.search(query, filter: filter, page: PageRequest(limit: 7))
        var walked = page.elements
        var starts = [page.elements]
        while let next = page.next {
            #expect(PageCursor(next.description) == next)
            page = corpus.search(query, filter: filter, page: PageRequest(limit: 7, cursor: next))
            #expect(page.offset == walked.count)
            walked += page.elements
            starts.append(page.elements)
        }
        #expect(walked == expected)
        while let previous = page.previous {
            starts.removeLast()
            // A page of another size begins at the same place.
            for limit in [1, 3, 20] {
                let other = corpus.search(query, filter: filter, page: PageRequest(limit: limit, cursor: previous))
                #expect(other.offset == previous.offset)
                #expect(other.elements == Array(expected.dropFirst(previous.offset).prefix(limit)))
            }
            page = corpus.search(query, filter: filter, page: PageRequest(limit: 7, cursor: previous))
            #expect(page.elements == starts.last)
        }
        #expect(starts.count == 1)
    }

    private static func checkFacets(_ facets: Facets, _ hits: [MadeCorpus.MadeTurn], _ corpus: Corpus) {
        let speakers = Dictionary(grouping: hits, by: { $0.speaker.lowercased() }).mapValues(\.count)
        #expect(
            Dictionary(uniqueKeysWithValues: facets.speakers.map { (corpus.speaker($0.value).slug, $0.count) })
                == speakers)
        let years = Dictionary(grouping: hits.flatMap(\.years), by: { $0 }).mapValues(\.count)
        #expect(Dictionary(uniqueKeysWithValues: facets.years.map { ($0.value, $0.count) }) == years)
        let transcripts = Dictionary(grouping: hits, by: { "t\($0.transcript)" }).mapValues(\.count)
        #expect(
            Dictionary(uniqueKeysWithValues: facets.transcripts.map { (corpus.transcript($0.value).slug, $0.count) })
                == transcripts)
    }

    @Test("Scores are BM25 with the documented constants")
    func scores() throws {
        let made = MadeCorpus(seed: 9)
        let corpus = made.corpus()
        let average = Double(made.turns.reduce(0) { $0 + $1.terms.count }) / Double(made.turns.count)
        for term in ["the", "quorum", "river"] {
            let hits = made.turns.filter { $0.terms.contains(term) }
            let rarity = _logarithm(1 + (Double(made.turns.count - hits.count) + 0.5) / (Double(hits.count) + 0.5))
            let found = corpus.search(SearchQuery(parsing: term), page: PageRequest(limit: 10)).elements
            #expect(!found.isEmpty)
            for hit in found {
                let turn = try #require(made.turns.first { $0.slug == corpus.turn(hit.turn).slug })
                guard turn.terms.count < 40 else { continue }
                let count = Double(turn.terms.filter { $0 == term }.count)
                let length = 1.2 * (0.25 + 0.75 * Double(turn.terms.count) / average)
                #expect(abs(hit.score - rarity * count * 2.2 / (count + length)) < 0.001)
            }
        }
    }

    @Test("The corpus is the same however its transcripts are shared out among parts")
    func deterministic() {
        let made = MadeCorpus(seed: 4)
        let whole = made.corpus(partSizes: [100])
        for sizes in [[1], [2, 3], [11, 1]] {
            let corpus = made.corpus(partSizes: sizes)
            #expect(corpus.etag == whole.etag)
            #expect(corpus.counts == whole.counts)
            for text in ["the", "bank policies", "\"of the\"", "-river", "ban*"] {
                let query = SearchQuery(parsing: text)
                #expect(corpus.search(query).elements == whole.search(query).elements)
            }
        }
    }

    /// A natural logarithm by its series, so that the tests need no library for it.
    private func _logarithm(_ value: Double) -> Double {
        var (sum, rest) = (0.0, value)
        while rest > 1.5 {
            rest /= 2
            sum += 0.693147180559945
        }
        let ratio = (rest - 1) / (rest + 1)
        return sum + 2
            * (0..<40).reduce(0) { total, place in
                var power = ratio
                for _ in 0..<place { power *= ratio * ratio }
                return total + power / Double(2 * place + 1)
            }
    }
}
