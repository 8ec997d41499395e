import Corpus
import Testing

/// The best hits of a word that many turns have are found without looking at most of them; they must be those that a walk
/// through all of them finds.
@Suite struct BestHitTests {
    /// 6,000 turns: `all` is in each, `half` in every second, once or several times; `talk` and `walk` are dense and
    /// `walking` is not, and each has an inflection that is the other.
    private static let corpus = {
        var random = SeededGenerator(seed: 7)
        let shares: [(word: String, percent: Int)] = [
            ("half", 50), ("talk", 20), ("talks", 10), ("talking", 2), ("walk", 20), ("walking", 1), ("rare", 1),
        ]
        let transcripts = (0..<60).map { number in
            SmallCorpus.transcript(
                "t\(number)",
                turns: (0..<100).map { turn in
                    var words = Array(repeating: "all", count: 1 + Int.random(in: 0..<4, using: &random) / 3)
                    for (word, percent) in shares where Int.random(in: 0..<100, using: &random) < percent {
                        words += Array(repeating: word, count: 1 + Int.random(in: 0..<40, using: &random) / 36)
                    }
                    words += Array(repeating: "filler", count: Int.random(in: 0..<60, using: &random))
                    words.shuffle(using: &random)
                    return (speaker: turn % 2 == 0 ? "Ann" : "Ben", text: words.joined(separator: " "))
                })
        }
        return SmallCorpus.corpus(transcripts, parts: 7)
    }()

    /// Asks for something that every turn has, so that each is looked at.
    private static let everyTurn = {
        var filter = TurnFilter()
        filter.languages.any = ["en"]
        return filter
    }()

    @Test(
        "The best hits, their scores, number and further pages are those of a walk through all",
        arguments: ["\"all\"", "all", "\"half\"", "\"talk\"", "talk", "talks", "walk", "walking", "rare"],
        [1, 3, 10, 50])
    func agrees(question: String, limit: Int) {
        let query = SearchQuery(parsing: question)
        var cursor = PageCursor.first
        for _ in 0..<4 {
            let request = PageRequest(limit: limit, cursor: cursor)
            let quick = Self.corpus.search(query, page: request)
            let walked = Self.corpus.search(query, filter: Self.everyTurn, page: request)
            #expect(quick.elements.map(\.turn) == walked.elements.map(\.turn))
            #expect(quick.elements.map(\.score) == walked.elements.map(\.score))
            #expect(quick.total == walked.total)
            #expect(quick.next == walked.next)
            guard let next = quick.next else { return }
            cursor = next
        }
    }

    @Test("Damaged lists give hits that are turns, or none")
    func damage() throws {
        var random = SeededGenerator(seed: 11)
        var believed = 0
        for _ in 0..<60 {
            let damaged = try? SmallCorpus.reopened(Self.corpus) { bytes in
                // The posting lists are in the last part, of which nothing large is held against a checksum.
                let start = Int.random(in: bytes.count / 2..<bytes.count - 4096, using: &random)
                for place in start..<start + 4096 where Bool.random(using: &random) {
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                }
            }
            guard let damaged else { continue }
            believed += 1
            for question in ["\"all\"", "\"half\"", "talk", "walking"] {
                for limit in [1, 10] {
                    let page = damaged.search(SearchQuery(parsing: question), page: PageRequest(limit: limit))
                    #expect(page.elements.allSatisfy { (0..<6000).contains($0.turn.rawValue) })
                }
            }
        }
        #expect(believed > 10)
    }
}
