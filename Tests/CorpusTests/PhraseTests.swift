import Corpus
import Extraction
import Testing
import Transcripts

/// Phrases of words from nearly every turn's to one turn's in a hundred, against a scan of all turns.
@Suite struct PhraseTests {
    /// Some stand in most turns, several times, and beside themselves; others are too rare to be kept as bits.
    private static let words = [
        "the", "of", "and", "to", "in", "rule", "ruler", "rules", "quay", "zinc", "zone", "zoo",
    ]

    private static func draw(_ random: inout SeededGenerator) -> String {
        let place = Double.random(in: 0..<1, using: &random)
        return words[Int(place * place * place * Double(words.count))]
    }

    /// Turns from one word to more than stamps have room for at first.
    private static func turns(_ random: inout SeededGenerator) -> [[String]] {
        (0..<1_500).map { number in
            let count = number % 100 == 7 ? 900 : Int.random(in: 1...30, using: &random)
            return (0..<count).map { _ in draw(&random) }
        }
    }

    /// A part of most of the turns, and one of the rest.
    private static func corpus(_ turns: [[String]]) -> Corpus {
        let builder = CorpusBuilder()
        let parts = [turns[..<1_100], turns[1_100...]].enumerated().map { number, turns in
            let part = builder.makePart()
            let spoken = turns.map { (speaker: "Ada", text: $0.joined(separator: " ")) }
            part.append(SmallCorpus.transcript("t\(number)", turns: spoken), Annotations())
            return part.finish()
        }
        return builder.finish(parts)
    }

    /// How often a phrase stands in a turn; its last word may be the beginning of one.
    private static func count(_ phrase: [String], isPrefix: Bool, in turn: [String]) -> Int {
        guard turn.count >= phrase.count else { return 0 }
        return (0...turn.count - phrase.count).filter { start in
            phrase.indices.allSatisfy { place in
                let word = turn[start + place]
                return isPrefix && place == phrase.count - 1 ? word.hasPrefix(phrase[place]) : word == phrase[place]
            }
        }.count
    }

    @Test("A beginning in a phrase stands for the words in most turns, of however many there are")
    func manyEndings() {
        let rare = (0..<400).map { "the q\($0)" }
        let common = ["the quay", "the quay"]
        let corpus = SmallCorpus.corpus([
            SmallCorpus.transcript("t", turns: (rare + common).map { (speaker: "Ada", text: $0) })
        ])
        let found = corpus.search(SearchQuery(parsing: "the-q*"), page: PageRequest(limit: 1000))
        let texts = found.elements.map { corpus.turn($0.turn).text }
        #expect(texts.filter { $0 == "the quay" }.count == 2)
        #expect(found.total == 257)
    }

    @Test("Phrases are found and ranked as a scan does", arguments: 1...4)
    func agrees(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let turns = Self.turns(&random)
        let corpus = Self.corpus(turns)
        for _ in 0..<150 {
            let phrase = (0..<Int.random(in: 2...4, using: &random)).map { _ in Self.draw(&random) }
            let isPrefix = Int.random(in: 0..<4, using: &random) == 0
            let asked = isPrefix ? phrase.dropLast() + [String(phrase[phrase.count - 1].prefix(2))] : phrase[...]
            let text = "\"\(asked.joined(separator: " "))\(isPrefix ? "*" : "")\""
            let query = SearchQuery(parsing: text)
            let counts = turns.map { Self.count(Array(asked), isPrefix: query.clauses[0].isPrefix, in: $0) }
            let found = corpus.search(query, page: PageRequest(limit: turns.count))
            #expect(found.total == counts.filter { $0 > 0 }.count, "\(text)")
            for hit in found.elements { #expect(counts[Int(hit.turn.rawValue)] > 0, "\(text)") }
            // Of turns of one length the one that has it more often comes first.
            for (left, right) in zip(found.elements, found.elements.dropFirst()) {
                let (one, other) = (Int(left.turn.rawValue), Int(right.turn.rawValue))
                #expect(left.score > right.score || left.score == right.score && one < other, "\(text)")
                if turns[one].count == turns[other].count { #expect(counts[one] >= counts[other], "\(text)") }
            }
            let best = corpus.search(query, page: PageRequest(limit: 7))
            #expect(best.total == found.total && best.elements == Array(found.elements.prefix(7)), "\(text)")
        }
    }

    @Test("A phrase and what else is asked are found together", arguments: 1...2)
    func combined(seed: UInt64) {
        var random = SeededGenerator(seed: seed &+ 40)
        let turns = Self.turns(&random)
        let corpus = Self.corpus(turns)
        for _ in 0..<60 {
            let (first, second) = ([Self.draw(&random), Self.draw(&random)], [Self.draw(&random), Self.draw(&random)])
            let (word, absent) = (Self.draw(&random), Self.draw(&random))
            let text = "\"\(first[0]) \(first[1])\" \"\(second[0]) \(second[1])\" \"\(word)\" -\"\(absent)\""
            let hits = turns.filter { turn in
                Self.count(first, isPrefix: false, in: turn) > 0 && Self.count(second, isPrefix: false, in: turn) > 0
                    && turn.contains(word) && !turn.contains(absent)
            }
            #expect(corpus.search(SearchQuery(parsing: text)).total == hits.count, "\(text)")
        }
    }

    @Test("A quotation is found at its first place in each turn")
    func quotations() {
        var random = SeededGenerator(seed: 11)
        let turns = Self.turns(&random)
        let corpus = Self.corpus(turns)
        for _ in 0..<40 {
            let phrase = (0..<3).map { _ in Self.draw(&random) }
            let expected = turns.indices.compactMap { number -> (Int, Int)? in
                let turn = turns[number]
                let start = turn.indices.first { turn[$0...].starts(with: phrase) }
                return start.map { (number, turn[..<$0].reduce(0) { $0 + $1.count + 1 }) }
            }
            let found = corpus.quotes(phrase.joined(separator: " ")).page(PageRequest(limit: turns.count)).elements
                .filter {
                    $0.kind == .exact
                }
            #expect(found.count == expected.count, "\(phrase)")
            for (match, (number, start)) in zip(found, expected) {
                #expect(Int(match.turn.rawValue) == number && match.range.lowerBound == start, "\(phrase)")
            }
        }
    }
}
