import Extraction
import Testing
import Transcripts

@Suite("Curation of organisations")
struct OrganisationCurationTests {
    private func annotate(_ turns: [String], _ entries: [CuratedOrganisation]) throws -> (Transcript, Annotations) {
        var transcript = makeTranscript(turns)
        transcript.curation.organisations = entries
        return (transcript, try OrganisationTagging.shared.annotate(transcript))
    }

    private func surfaces(_ result: (Transcript, Annotations)) -> [String] {
        result.1.mentions.map { surface(of: $0.start..<$0.end, turn: $0.turn, in: result.0) }
    }

    @Test("not: a surface that is no organisation is dropped, in its context only")
    func not() throws {
        let turns = ["Apple pie at NATO.", "NATO troops left."]
        let everywhere = CuratedOrganisation(surface: "NATO", organisation: nil, context: nil, line: 3)
        #expect(surfaces(try annotate(turns, [everywhere])).isEmpty)
        let there = CuratedOrganisation(surface: "NATO", organisation: nil, context: "pie", line: 3)
        let left = try annotate(turns, [there])
        #expect(left.1.mentions.map(\.turn) == [1])
    }

    @Test("A surface gets the organisation that the editor names, by name, acronym or id")
    func link() throws {
        for name in ["European Union", "EU", "european-union"] {
            let entry = CuratedOrganisation(surface: "the club", organisation: name, context: nil, line: 1)
            let result = try annotate(["They left the club of NATO members."], [entry])
            #expect(surfaces(result) == ["the club", "NATO"])
            let organisation = result.1.organisations[Int(result.1.mentions[0].organisation)]
            #expect(organisation.identity == "european-union")
            #expect(result.1.mentions[0].rule.description == "curated-organisation")
        }
    }

    @Test(
        "An id is found whatever letter the name begins with",
        arguments: [
            ("electricite-du-nord", "Électricité du Nord"), ("3-rivers-trust", "3 Rivers Trust"),
            ("tide-watch", "‘Tide’ Watch"), ("harbour-aid", "Port Relief"), ("oresund-line", "øresund line"),
        ])
    func identity(id: String, name: String) throws {
        let tagging = OrganisationTagging(
            try Gazetteer(
                yaml: """
                    company:
                      - {name: Tidal Power}
                      - {name: Électricité du Nord}
                      - {name: 3 Rivers Trust}
                      - {name: ‘Tide’ Watch}
                      - {name: Port Relief, id: harbour-aid}
                      - {name: øresund line}
                    """))
        var transcript = makeTranscript(["They spoke of the firm."])
        transcript.curation.organisations = [
            CuratedOrganisation(surface: "the firm", organisation: id, context: nil, line: 1)
        ]
        let organisation = try #require(tagging.annotate(transcript).organisations.first)
        #expect(organisation.identity == id)
        #expect(organisation.name == name)
    }

    @Test("An unknown organisation is made, as curated, and replaces what the rules found there")
    func made() throws {
        let entry = CuratedOrganisation(surface: "Rain Party", organisation: "The Wet Ones", context: nil, line: 1)
        let result = try annotate(["The Rain Party won."], [entry])
        #expect(result.1.organisations.map(\.identity) == ["the-wet-ones"])
        #expect(result.1.organisations.map(\.source) == [.curated])
    }

    @Test("An entry that matches nothing any more is a diagnostic with its line")
    func unmatched() throws {
        let entry = CuratedOrganisation(surface: "Atlantis Bank", organisation: nil, context: nil, line: 7)
        let result = try annotate(["Nothing here."], [entry])
        #expect(result.1.diagnostics.count == 1)
        let diagnostic = try #require(result.1.diagnostics.first)
        #expect(diagnostic.line == 7)
        #expect(diagnostic.severity == .warning)
        #expect(diagnostic.message.contains("Atlantis Bank"))
    }

    @Test("A word inside another word is not the entry's surface")
    func wholeWords() throws {
        let entry = CuratedOrganisation(surface: "club", organisation: "EU", context: nil, line: 1)
        #expect(surfaces(try annotate(["The clubhouse."], [entry])).isEmpty)
    }

    @Test("The gazetteer's not: with context denies a surface only in sentences with its words")
    func denial() throws {
        let tagging = OrganisationTagging(
            try Gazetteer(
                yaml: """
                    company:
                      - {name: Amazon}
                    not:
                      - {surface: Amazon, context: [river, rain forest]}
                      - {surface: Rain Bank}

                    """))
        #expect(tagging.found(in: ["Amazon pays. The Amazon river rises. Its Rain Forest, the Amazon."]).count == 1)
        #expect(tagging.found(in: ["They met on the Rain Bank."]).isEmpty)
        #expect(tagging.found(in: ["They met at the Sun Bank."]).count == 1)
    }
}
