import Corpus
import Testing

@Suite struct IndexingTests {
    /// What stands before and behind a word, and whether the word is then found by itself.
    static let neighbours: [(before: String, behind: String, isFound: Bool)] = [
        ("", "", true), (" ", " ", true), ("’", "’", true), ("“", "”", true), ("—", "—", true), ("改", "革", true),
        ("。", "，", true), ("\u{AD}", "\u{AD}", true), ("é", "", false), ("", "é", false), ("ß", "", false),
    ]

    @Test("A word is found wherever it lies, whatever stands beside it", arguments: 0..<neighbours.count)
    func wordAnywhere(neighbour: Int) throws {
        let (before, behind, isFound) = Self.neighbours[neighbour]
        let lengths = [1, 2, 7, 8, 9, 15, 16, 17, 18, 63, 64, 65, 120]
        let gaps = [0, 1, 7, 8, 31, 47, 48, 55, 56, 60, 61, 62, 63, 64, 65, 127, 128]
        let words = lengths.map { String(String(repeating: "Qx7", count: 40).prefix($0)) }
        let corpus = Self.corpus(
            words.flatMap { word in gaps.map { String(repeating: ".", count: $0) + before + word + behind } })
        for (number, word) in words.enumerated() {
            let turns = (1...gaps.count).map { "made.\(number * gaps.count + $0)" }
            #expect(Self.hits("\"\(word)\"", in: corpus) == (isFound ? turns.sorted() : []), "\(word)")
            guard isFound else { continue }
            for turn in turns {
                let id = try #require(corpus.turnID(slug: turn))
                let snippet = corpus.snippet(id, SnippetMaker(SearchQuery(parsing: "\"\(word)\"")))
                let scalars = Array(corpus.turn(id).text.unicodeScalars)
                let range = try #require(snippet.highlights.first)
                #expect(String(String.UnicodeScalarView(scalars[range])).hasPrefix(word), "\(turn)")
            }
        }
    }

    @Test("Words side by side keep their order across windows")
    func manyWords() {
        let words = (1...40).map { number in
            String(repeating: Character(Unicode.Scalar(UInt8(0x41 + number % 26))), count: number * 7 % 19 + 1)
        }
        let gaps = 0..<70
        let corpus = Self.corpus(gaps.map { String(repeating: " ", count: $0) + words.joined(separator: ", ") })
        for first in 0..<words.count - 3 {
            let phrase = words[first...first + 3].joined(separator: " ")
            #expect(corpus.search(SearchQuery(parsing: "\"\(phrase)\"")).total == gaps.count, "\(phrase)")
        }
    }

    @Test("A turn of more terms than share a chunk lies between its neighbours, and all positions hold")
    func veryLongTurn() {
        let long = String(repeating: "alpha beta ", count: 40_000) + "gamma delta"
        let corpus = Self.corpus(["alpha delta", "beta gamma delta", long, "gamma delta alpha", long])
        #expect(Self.hits("\"gamma delta\"", in: corpus) == ["made.2", "made.3", "made.4", "made.5"])
        #expect(Self.hits("\"beta gamma delta\"", in: corpus) == ["made.2", "made.3", "made.5"])
        #expect(Self.hits("\"alpha delta\"", in: corpus) == ["made.1"])
        #expect(Self.hits("\"delta alpha\"", in: corpus) == ["made.4"])
    }

    @Test("Terms that share their first eight, sixteen or more bytes are told apart, and put together across parts")
    func longTerms() {
        let stem = "internationalisationally"
        let others = ["internatx", "internationalisatiox", stem + "z"]
        let words = (6...stem.count).map { String(stem.prefix($0)) } + others
        let turns = [words.reversed().joined(separator: " "), words.joined(separator: " ")]
        let corpus = SmallCorpus.corpus(
            turns.map { SmallCorpus.transcript("made", turns: [(speaker: "Ada", text: $0)]) }, parts: 2)
        for word in words { #expect(Self.hits("\"\(word)\"", in: corpus) == ["made-2.1", "made.1"], "\(word)") }
        #expect(Self.hits("\"internationa\"", in: corpus).count == 2)
        #expect(Self.hits("\"internationax\"", in: corpus) == [])
    }

    private static func corpus(_ turns: [String]) -> Corpus {
        SmallCorpus.corpus([SmallCorpus.transcript("made", turns: turns.map { (speaker: "Ada", text: $0) })])
    }

    private static func hits(_ query: String, in corpus: Corpus) -> [String] {
        corpus.search(SearchQuery(parsing: query), page: PageRequest(limit: 100)).elements
            .map { corpus.turn($0.turn).slug }.sorted()
    }
}
