import Corpus
import Extraction
import Testing
import Transcripts

/// Words from every turn's to one turn's in a hundred: common ones are kept as bits, others as blocks of postings, and
/// nobody who asks may notice.
@Suite struct FrequencyTests {
    /// The word `w7` stands in every seventh turn, and so on; in a turn they ascend.
    private static let steps = [1, 2, 3, 5, 7, 11, 22, 23, 24, 25, 26, 29, 31, 37, 41, 50, 97]
    private static let turnCount = 9_000
    private static let turnsEach = 60

    private static let corpus: Corpus = {
        let builder = CorpusBuilder()
        var parts: [CorpusPart] = []
        for first in stride(from: 0, to: turnCount, by: turnsEach * 50) {
            let part = builder.makePart()
            for start in stride(from: first, to: first + turnsEach * 50, by: turnsEach) {
                let turns = (start..<start + turnsEach).map { turn in
                    (
                        speaker: turn % 2 == 0 ? "Ada" : "Ben",
                        text: words(in: turn).map { "w\($0)" }.joined(separator: " ")
                    )
                }
                let transcript = SmallCorpus.transcript("t\(start / turnsEach)", turns: turns)
                part.append(transcript, Annotations())
            }
            parts.append(part.finish())
        }
        return builder.finish(parts)
    }()

    private static func words(in turn: Int) -> [Int] { steps.filter { turn % $0 == 0 } }

    /// All turns that a search finds, by their number in the corpus.
    private static func hits(_ query: String, filter: TurnFilter = TurnFilter()) -> Set<Int> {
        let page = corpus.search(
            SearchQuery(parsing: query), filter: filter, page: PageRequest(limit: turnCount))
        #expect(page.total == page.elements.count, "\(query)")
        return Set(page.elements.map { numbered($0.turn) })
    }

    private static func numbered(_ id: TurnID) -> Int {
        let turn = corpus.turn(id)
        return (Int(turn.transcript.slug.dropFirst()) ?? 0) * turnsEach + turn.number - 1
    }

    private static func turns(_ condition: (Int) -> Bool) -> Set<Int> { Set((0..<turnCount).filter(condition)) }

    @Test("A word is found where it stands, however common it is", arguments: steps)
    func words(step: Int) {
        #expect(Self.hits("\"w\(step)\"") == Self.turns { $0 % step == 0 })
    }

    @Test("Two words, one without the other, and both of one speaker", arguments: steps)
    func pairs(step: Int) {
        for other in Self.steps where other != step {
            let both = Self.turns { $0 % step == 0 && $0 % other == 0 }
            #expect(Self.hits("\"w\(step)\" \"w\(other)\"") == both)
            #expect(
                Self.hits("\"w\(step)\" -\"w\(other)\"") == Self.turns { $0 % step == 0 && $0 % other != 0 })
            var filter = TurnFilter()
            filter.speakers.any = ["ben"]
            #expect(Self.hits("\"w\(step)\" \"w\(other)\"", filter: filter) == both.filter { $0 % 2 == 1 })
        }
    }

    @Test("Three words", arguments: [[1, 2, 3], [2, 25, 3], [24, 25, 26], [97, 5, 50], [1, 1, 1]])
    func triples(words: [Int]) {
        let query = words.map { "\"w\($0)\"" }.joined(separator: " ")
        #expect(Self.hits(query) == Self.turns { turn in words.allSatisfy { turn % $0 == 0 } })
    }

    @Test("A phrase is found where its words stand side by side", arguments: steps)
    func phrases(step: Int) {
        for other in Self.steps where other > step {
            let found = Self.turns { turn in
                let words = Self.words(in: turn)
                return zip(words, words.dropFirst()).contains { $0 == step && $1 == other }
            }
            #expect(Self.hits("\"w\(step) w\(other)\"") == found, "w\(step) w\(other)")
        }
    }

    @Test("Facets count all hits, and only what is asked for")
    func facets() {
        for step in Self.steps {
            let query = SearchQuery(parsing: "\"w\(step)\"")
            let hits = Self.turns { $0 % step == 0 }
            let all = Self.corpus.facets(query)
            for facet in all.speakers {
                let remainder = Self.corpus.speaker(facet.value).slug == "ada" ? 0 : 1
                #expect(facet.count == hits.filter { $0 % 2 == remainder }.count)
            }
            #expect(
                all.transcripts.first?.count
                    == Dictionary(grouping: hits) { $0 / Self.turnsEach }.values.map(\.count).max())
            let some = Self.corpus.facets(query, of: .speakers)
            #expect(some.speakers == all.speakers)
            #expect(some.transcripts.isEmpty && some.organisations.isEmpty && some.years.isEmpty)
        }
    }

    @Test("A phrase is found at the end of a turn of a hundred thousand words")
    func longTurn() {
        let text = (0..<100_000).map { $0 % 3 == 0 ? "ebb" : "flow" }.joined(separator: " ") + " ebb ebb tide"
        let builder = CorpusBuilder()
        let part = builder.makePart()
        part.append(SmallCorpus.transcript("long", turns: [("Ada", "ebb tide"), ("Ben", text)]), Annotations())
        let corpus = builder.finish([part.finish()])
        for (query, total) in [
            ("\"ebb ebb tide\"", 1), ("\"ebb tide\"", 2), ("\"tide ebb\"", 0), ("\"flow flow ebb ebb\"", 1),
        ] {
            #expect(corpus.search(SearchQuery(parsing: query)).total == total, "\(query)")
        }
    }
}
