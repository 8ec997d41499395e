import Testing

@testable import Corpus

@Suite struct IndexingTests {
    /// What stands before and behind a word, and which words the text then has beside it.
    static let neighbours: [(before: String, behind: String, own: Bool)] = [
        ("", "", true), (" ", " ", true), ("’", "’", true), ("“", "”", true), ("—", "—", true), ("改", "革", true),
        ("。", "，", true), ("\u{AD}", "\u{AD}", true), ("é", "", false), ("", "é", false), ("ß", "", false),
    ]

    @Test("A word is found wherever it lies, whatever stands beside it", arguments: 0..<neighbours.count)
    func wordAnywhere(neighbour: Int) {
        let (before, behind, own) = Self.neighbours[neighbour]
        for gap in [0, 1, 7, 8, 31, 47, 48, 55, 56, 60, 61, 62, 63, 64, 65, 127, 128] {
            for length in [1, 2, 7, 8, 9, 15, 16, 17, 18, 63, 64, 65, 120] {
                let word = String(repeating: "Qx7", count: 43).prefix(length)
                let text = String(repeating: ".", count: gap) + before + word + behind
                let words = WordScan.words(text).filter { !$0.isIdeographic }
                #expect(words.count == 1, "\(text)")
                #expect((words.first?.folded == Array(word.lowercased().utf8)) == own, "\(text)")
                #expect(words.first?.range.contains(gap + before.utf8.count) == true, "\(text)")
            }
        }
    }

    @Test("Words side by side keep their order and their places across windows")
    func manyWords() {
        for gap in 0..<70 {
            let lengths = (1...40).map { $0 * 7 % 19 + 1 }
            let all = lengths.enumerated().map { number, length in
                String(repeating: Character(Unicode.Scalar(UInt8(0x41 + number % 26))), count: length)
            }
            let text = String(repeating: " ", count: gap) + all.joined(separator: ", ")
            let words = WordScan.words(text)
            #expect(words.map { String(decoding: $0.folded, as: UTF8.self) } == all.map { $0.lowercased() })
            #expect(words.map(\.range.count) == lengths)
        }
    }

    @Test("A turn of more terms than share a chunk lies between its neighbours, and all positions hold")
    func veryLongTurn() {
        let long = String(repeating: "alpha beta ", count: 40_000) + "gamma delta"
        let turns = ["alpha delta", "beta gamma delta", long, "gamma delta alpha", long]
        let corpus = SmallCorpus.corpus([
            SmallCorpus.transcript("long", turns: turns.map { (speaker: "Ada", text: $0) })
        ])
        func hits(_ query: String) -> [Int] {
            corpus.search(SearchQuery(parsing: query)).page.elements.map(\.turn.index).sorted()
        }
        #expect(hits("\"gamma delta\"") == [1, 2, 3, 4])
        #expect(hits("\"beta gamma delta\"") == [1, 2, 4])
        #expect(hits("\"alpha delta\"") == [0])
        #expect(hits("\"delta alpha\"") == [3])
    }

    @Test("Terms that share their first eight, sixteen or more bytes stand in the order of their bytes")
    func longTermsInOrder() {
        let stem = "internationalisationally"
        let words =
            (6...stem.count).map { String(stem.prefix($0)) } + ["internatx", "internationalisatiox", stem + "z"]
        let corpus = SmallCorpus.corpus(
            [
                SmallCorpus.transcript("a", turns: [("Ada", words.reversed().joined(separator: " "))]),
                SmallCorpus.transcript("b", turns: [("Ben", words.joined(separator: " "))]),
            ], parts: 2)
        let terms = corpus.tables.terms
        #expect((0..<terms.count).map { terms.string($0) } == words.sorted())
        #expect(terms.turns.unsafeElements.allSatisfy { $0 == 2 })
    }
}
