import Corpus
import Testing
import Transcripts

/// Organisations are kept by the number of each turn among those that name any, which must come out right wherever 64
/// turns or 64 such turns end.
@Suite struct NamingTurnTests {
    private static let names = ["Alfa", "Bravo", "Delta"]

    /// Which of the names each of some turns has.
    struct Naming: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let turnCount: Int
        let names: @Sendable (Int) -> [Int]
    }

    static let namings: [Naming] = [
        Naming(testDescription: "none", turnCount: 130) { _ in [] },
        Naming(testDescription: "all", turnCount: 128) { turn in turn % 2 == 0 ? [0] : [1] },
        Naming(testDescription: "all, several each", turnCount: 65) { turn in turn % 3 == 0 ? [0, 1, 2] : [1, 2] },
        Naming(testDescription: "the borders only", turnCount: 193) { turn in
            [0: [0], 63: [1], 64: [0, 1], 127: [2], 128: [1], 192: [0, 2]][turn] ?? []
        },
        Naming(testDescription: "the last only", turnCount: 65) { turn in turn == 64 ? [2] : [] },
        Naming(testDescription: "the first only", turnCount: 1) { _ in [0] },
        Naming(testDescription: "64 of 192", turnCount: 192) { turn in turn % 3 == 0 ? [turn % 2] : [] },
        Naming(testDescription: "65 of 193", turnCount: 193) { turn in turn % 3 == 0 ? [turn % 2, 2] : [] },
    ]

    /// Every turn has `river`, every second one `even`, every 30th `thirtieth`, which is too rare to be kept as bits.
    private static func corpus(_ naming: Naming, parts: Int) -> Corpus {
        let transcripts = stride(from: 0, to: naming.turnCount, by: 50).map { first in
            SmallCorpus.transcript(
                "t\(first)",
                turns: (first..<min(first + 50, naming.turnCount)).map { turn in
                    let words =
                        ["river"] + (turn % 2 == 0 ? ["even"] : []) + (turn % 30 == 0 ? ["thirtieth"] : [])
                        + naming.names(turn).map { names[$0] }
                    return (speaker: turn % 5 == 0 ? "Ann" : "Ben", text: words.joined(separator: " "))
                })
        }
        return SmallCorpus.corpus(transcripts, organisations: names, parts: parts)
    }

    /// How many of some turns name each organisation, those that none names left out.
    private static func counts(_ naming: Naming, where condition: (Int) -> Bool) -> [String: Int] {
        var counts: [String: Int] = [:]
        for turn in (0..<naming.turnCount).filter(condition) {
            for name in naming.names(turn) { counts[names[name], default: 0] += 1 }
        }
        return counts
    }

    private static func counts(_ facets: Facets, _ corpus: Corpus) -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: facets.organisations.map { (corpus.organisation($0.value).name, $0.count) })
    }

    @Test("Organisations are counted in the turns that name them", arguments: namings)
    func facets(naming: Naming) throws {
        let built = Self.corpus(naming, parts: 3)
        for corpus in [built, try SmallCorpus.reopened(built)] {
            let questions: [(query: String, condition: (Int) -> Bool)] = [
                ("\"river\"", { _ in true }), ("\"river\" \"even\"", { $0 % 2 == 0 }), ("\"even\"", { $0 % 2 == 0 }),
                ("\"river\" -\"even\"", { $0 % 2 == 1 }), ("\"thirtieth\"", { $0 % 30 == 0 }),
                ("\"alfa\"", { naming.names($0).contains(0) }),
            ]
            for (text, condition) in questions {
                let query = SearchQuery(parsing: text)
                var spoken = TurnFilter()
                spoken.speakers.any = ["ann"]
                for kinds in [Facets.Kinds.organisations, .all, [.organisations, .years]] {
                    #expect(
                        Self.counts(corpus.facets(query, of: kinds), corpus)
                            == Self.counts(naming, where: condition), "\(text)")
                    #expect(
                        Self.counts(corpus.facets(query, filter: spoken, of: kinds), corpus)
                            == Self.counts(naming) { $0 % 5 == 0 && condition($0) }, "\(text)")
                }
            }
        }
    }

    @Test("Turns are filtered by organisations, and organisations are related by turns", arguments: namings)
    func filters(naming: Naming) throws {
        let corpus = Self.corpus(naming, parts: 1)
        let turns = 0..<naming.turnCount
        for (number, name) in Self.names.enumerated() {
            let having = turns.filter { naming.names($0).contains(number) }
            var with = TurnFilter()
            with.organisations.any = [name.lowercased()]
            var without = TurnFilter()
            without.organisations.none = [name.lowercased()]
            let query = SearchQuery(parsing: "\"river\"")
            #expect(corpus.search(query, filter: with).total == having.count)
            #expect(corpus.search(query, filter: without).total == naming.turnCount - having.count)
            guard !having.isEmpty else { continue }
            let id = try #require(corpus.organisationID(slug: name.lowercased()))
            let related = corpus.related(to: id).elements.map { (corpus.organisation($0.organisation).name, $0.turns) }
            var expected = Self.counts(naming) { naming.names($0).contains(number) }
            expected[name] = nil
            #expect(Dictionary(uniqueKeysWithValues: related) == expected)
        }
    }

    @Test("Bits that a damaged snapshot sets behind the last turn are no turns")
    func bitsBehindTheEnd() throws {
        let naming = Naming(testDescription: "all", turnCount: 70) { turn in [turn % 3] }
        let corpus = Self.corpus(naming, parts: 1)
        let answers = { (corpus: Corpus) in
            ["\"river\"", "\"river even\"", "\"river\" \"even\"", "\"river\" -\"alfa\"", "river"].flatMap { text in
                let query = SearchQuery(parsing: text)
                let facets = corpus.facets(query)
                let alone = corpus.facets(query, of: .organisations)
                return [
                    "\(facets)", "\(alone)", "\(corpus.search(query).elements)",
                    "\(corpus.search(query, page: PageRequest(limit: 100)).elements.map(\.turn))",
                ]
            }
        }
        let expected = answers(corpus)
        // The bits of a word that all 70 turns have.
        let bits: [UInt8] = Array(repeating: 0xFF, count: 8) + [0x3F] + Array(repeating: 0, count: 7)
        var places: [Int] = []
        _ = try SmallCorpus.reopened(corpus) { bytes in
            places = bytes.indices.filter { bytes[$0] == 0xFF && bytes[$0...].starts(with: bits) }
        }
        var believed = 0
        for place in places {
            // Among them are sets of turns that are held against their checksums.
            guard
                let opened = try? SmallCorpus.reopened(
                    corpus, { $0.replaceSubrange(place + 8..<place + 16, with: repeatElement(0xFF, count: 8)) })
            else { continue }
            believed += 1
            #expect(answers(opened) == expected)
        }
        #expect(believed >= 2)
    }
}
