import Corpus
import Extraction
import Testing

@Suite struct SearchTests {
    private static let corpus = SmallCorpus.corpus([
        SmallCorpus.transcript(
            "alpha",
            turns: [
                ("Ann", "Which bank lends to the farmers of the valley?"),
                ("Bo", "Two banks do. The State Bank lends most; the Café Müller lends “a little”."),
                ("Ann", "And the e-mail you sent, don’t you regret it?"),
            ]),
        SmallCorpus.transcript(
            "beta", language: "zh", turns: [("Ann", "關於司法改革，您怎麼看？"), ("Chen", "改革司法很慢。ＡＢＣ 公司 naïve")]),
    ])

    @Test(
        "A query finds the turns that it should",
        arguments: [
            ("bank", ["alpha.1", "alpha.2"]), ("\"banks\"", ["alpha.2"]), ("bank farmers", ["alpha.1"]),
            ("\"state bank\"", ["alpha.2"]), ("\"bank state\"", []), ("bank -valley", ["alpha.2"]),
            ("-bank", ["alpha.3", "beta.1", "beta.2"]), ("farm*", ["alpha.1"]), ("cafe", ["alpha.2"]),
            ("MULLER", ["alpha.2"]), ("e-mail", ["alpha.3"]), ("don't", ["alpha.3"]), ("司法改革", ["beta.1"]),
            ("改革", ["beta.1", "beta.2"]), ("法", ["beta.1", "beta.2"]), ("慢", ["beta.2"]), ("abc", ["beta.2"]),
            ("naive", ["beta.2"]), ("lend", ["alpha.1", "alpha.2"]), ("lending", ["alpha.1", "alpha.2"]),
            ("nonsense", []), ("bank -\"state bank\"", ["alpha.1"]),
        ])
    func finds(query: String, expected: [String]) throws {
        let corpus = Self.corpus
        let results = corpus.search(SearchQuery(parsing: query))
        #expect(results.elements.map { corpus.turn($0.turn).slug }.sorted() == expected)
        #expect(results.total == expected.count)
    }

    @Test("A turn with the word as written comes before one with an inflection")
    func exactFirst() throws {
        let corpus = Self.corpus
        let results = corpus.search(SearchQuery(parsing: "banks"))
        #expect(results.elements.map { corpus.turn($0.turn).slug } == ["alpha.2", "alpha.1"])
    }

    @Test("Organisations asked for alone are counted in the turns that name them, as they are beside the others")
    func organisationFacets() {
        let turns = (0..<300).map { number in
            ("Ann", "river" + (number % 3 == 0 ? " Nato" : "") + (number % 5 == 0 ? " Opec" : ""))
        }
        let corpus = SmallCorpus.corpus(
            [SmallCorpus.transcript("gamma", turns: turns)], organisations: ["Nato", "Opec"])
        for (query, expected) in [("\"river\"", [100, 60]), ("\"opec\"", [60, 20]), ("\"river\" -\"opec\"", [80])] {
            let alone = corpus.facets(SearchQuery(parsing: query), of: .organisations).organisations
            #expect(alone.map(\.count) == expected, "\(query)")
            #expect(corpus.facets(SearchQuery(parsing: query)).organisations == alone, "\(query)")
        }
    }

    @Test("A misspelt word gets a suggestion, a known one does not, nor do more unknown ones than anybody mistypes")
    func suggests() throws {
        let corpus = Self.corpus
        #expect(corpus.suggestion(for: SearchQuery(parsing: "farmerz bank")) == "farmers bank")
        #expect(corpus.suggestion(for: SearchQuery(parsing: "farmers")) == nil)
        let many = repeatElement("farmerz", count: 9).joined(separator: " ")
        #expect(corpus.suggestion(for: SearchQuery(parsing: many)) == nil)
    }

    @Test("A place far beyond the last hit is an empty page", arguments: [100, Int.max])
    func farPage(offset: Int) throws {
        let corpus = Self.corpus
        let cursor = try #require(PageCursor(PageCursor(offset: offset).description))
        let page = corpus.search(SearchQuery(parsing: "bank"), page: PageRequest(limit: 10, cursor: cursor))
        #expect(page.elements.isEmpty)
        #expect(page.total > 0)
    }

    @Test("What is asked for twice is asked for once")
    func repeats() {
        #expect(SearchQuery(parsing: "bank river bank \"bank\" bank").clauses.map(\.text) == ["bank", "river", "bank"])
        let many = (1...40).map { "w\($0 % 17)" }
        #expect(SearchQuery(parsing: many.joined(separator: " ")).clauses.map(\.text) == Array(many.prefix(17)))
    }

    @Test(
        "White space parts what is asked for, quotation marks of any kind hold it together",
        arguments: [
            ("a\u{A0}b\u{3000}c\td", ["a", "b", "c", "d"]), ("x“a b”y", ["x", "a b", "y"]), ("「a b」c", ["a b", "c"]),
            ("-a --b -“c d", ["-a", "--b", "-c d"]), ("a** * b*", ["a*", "b*"]), ("é“", ["é"]),
            ("a\"\"b -", ["a", "b"]),
        ])
    func clauses(query: String, expected: [String]) {
        let clauses = SearchQuery(parsing: query).clauses
        #expect(clauses.map { ($0.isExcluded ? "-" : "") + $0.text + ($0.isPrefix ? "*" : "") } == expected)
    }

    @Test("Each of many words is found as itself, also where the first letters of all are the same")
    func manyWords() {
        let many = (0..<1_500).flatMap { ["w\($0)", "eightlet\($0)", "eightlets\($0)beyond"] } + ["eightlet", "w"]
        // The last of them are the last words of all.
        let few = ["lanterns", "lanternsman", "lanternsmen", "zzzzzzzz", "zzzzzzzza", "zzzzzzzzb"]
        let words = many + few
        let turns = words.map { ("Ann", $0) }
        let corpus = SmallCorpus.corpus([SmallCorpus.transcript("words", turns: turns)])
        for (number, word) in words.enumerated() {
            let found = corpus.search(SearchQuery(parsing: "\"\(word)\"")).elements
            #expect(found.map { corpus.turn($0.turn).number } == [number + 1], "\(word)")
            #expect(corpus.search(SearchQuery(parsing: "\"\(word)x\"")).total == 0, "\(word)x")
        }
        #expect(corpus.search(SearchQuery(parsing: "eightlet*")).total == 3_001)
    }

    @Test(
        "Highlights are the words asked for and no others, wherever they lie in a text",
        arguments: [
            ("\"harbour\"", ["harbour", "Harbour"]), ("harbour", ["harbour", "Harbour", "harbours", "harbourés"]),
            ("harbour*", ["harbour", "Harbour", "harbours", "harbourmaster", "harbourés"]),
            ("\"élan\"", ["élan", "elan"]),
            ("harbour -élan", ["harbour", "Harbour", "harbours", "harbourés"]),
            ("\"harbourmaster\" \"elan\"", ["harbourmaster", "élan", "elan"]), ("\"harbour master\"", []),
            ("a1 b1 c1 d1 e1 f1 g1 h1 i1 \"Harbour\"", ["harbour", "Harbour"]),
        ])
    func highlightsAnywhere(query: String, expected: [String]) throws {
        let words = [
            "harbour", "élan", "sharbour", "Harbour", "éharbour", "elan", "harbours", "éh", "harbourmaster",
            "harbourés",
            "h", "velan", "elanharbouelanharbouelan",
        ]
        for lead in 0..<130 {
            var text = String(repeating: "x", count: lead)
            var places: [Range<Int>] = []
            for (number, word) in words.enumerated() {
                text += [" ", ", ", "’", " – ", "\n"][(number + lead) % 5]
                let start = text.unicodeScalars.count
                text += word
                if expected.contains(word) { places.append(start..<text.unicodeScalars.count) }
            }
            let corpus = SmallCorpus.corpus([SmallCorpus.transcript("one", turns: [("Ann", text)])])
            let turn = try #require(corpus.turnID(slug: "one.1"))
            let snippet = corpus.snippet(turn, SnippetMaker(SearchQuery(parsing: query)), length: 1_000)
            #expect(snippet.highlights == places, "\(text)")
        }
    }

    @Test("Highlights count code points of the turn's text")
    func highlights() throws {
        let corpus = Self.corpus
        let turn = try #require(corpus.turnID(slug: "alpha.2"))
        let snippet = corpus.snippet(turn, SnippetMaker(SearchQuery(parsing: "little")))
        let scalars = Array(corpus.turn(turn).text.unicodeScalars)
        let range = try #require(snippet.highlights.first)
        #expect(String(String.UnicodeScalarView(scalars[range])) == "little")
    }

    @Test("Highlights count code points of a long turn in any script", arguments: ["a ", "é ", "漢", "🌊"])
    func highlightsFarInside(filler: String) throws {
        let builder = CorpusBuilder()
        let part = builder.makePart()
        let text = String(repeating: filler, count: 5_000) + " harbour"
        part.append(SmallCorpus.transcript("long", turns: [("Ada", text)]), Annotations())
        let corpus = builder.finish([part.finish()])
        let turn = try #require(corpus.turnID(slug: "long.1"))
        let snippet = corpus.snippet(turn, SnippetMaker(SearchQuery(parsing: "harbour")))
        let start = text.unicodeScalars.count - "harbour".count
        #expect(snippet.highlights == [start..<start + "harbour".count])
        #expect(snippet.bytes.upperBound == text.utf8.count)
        let before = Array(text.utf8)[..<snippet.bytes.lowerBound]
        #expect(snippet.start == String(decoding: before, as: UTF8.self).unicodeScalars.count)
    }

    @Test("Every text is a query: without a word it finds nothing, a quotation mark alone reaches to the end")
    func understandsAnything() {
        let corpus = Self.corpus
        for text in ["", " – ", "\"", "-", "*", "-\"\"", "\"…\""] {
            #expect(corpus.search(SearchQuery(parsing: text)).total == 0)
        }
        #expect(corpus.search(SearchQuery(parsing: "\"state bank")).total == 1)
    }
}
