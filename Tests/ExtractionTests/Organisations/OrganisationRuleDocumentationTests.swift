import Extraction
import Foundation
import Testing

@Suite("The rules of organisations")
struct OrganisationRuleDocumentationTests {
    @Test("Each has its line in docs/extraction.md, in the same order, and each line there its rule")
    func documented() throws {
        let page = try String(contentsOf: projectRoot.appendingPathComponent("docs/extraction.md"), encoding: .utf8)
        var documented: [String] = []
        var isOurs = false
        for line in page.split(separator: "\n") {
            if line.hasPrefix("## ") { isOurs = line == "## Organisations" }
            guard isOurs, line.hasPrefix("| `") else { continue }
            documented.append(String(line.dropFirst(3).prefix { $0 != "`" }))
        }
        #expect(documented == RuleName.organisationRules.map(\.description))
    }

    private static let examples: [(rule: String, text: String, surface: String)] = [
        ("gazetteer-name", "It asked the European Commission.", "European Commission"),
        ("gazetteer-acronym", "It asked the U.N. again.", "U.N."),
        ("gazetteer-supported", "Then SAS troops landed.", "SAS"),
        ("definition", "It asked the Old Ways Circle (OWC) twice.", "Old Ways Circle"),
        ("defined-acronym", "The Asian Rail Authority (ARA) met.", "ARA"),
        ("head-noun", "It asked the Harbour Commission.", "Harbour Commission"),
        ("head-with-tail", "It asked the Ministry of Tides and Trade.", "Ministry of Tides"),
        ("leading-head", "It asked the Partido Azul de Chile.", "Partido Azul de Chile"),
        ("institution", "It asked the Senate.", "Senate"),
        ("company-suffix", "It asked Arden Mills, Inc. for help.", "Arden Mills, Inc."),
        ("company-form", "It asked Thistle & Gorse for help.", "Thistle & Gorse"),
        ("media-title", "It asked the Jakarta Gazette.", "Jakarta Gazette"),
        ("club-affix", "It beat Harbourtown Rovers twice.", "Harbourtown Rovers"),
        ("party-name", "It asked the Harbour Party.", "Harbour Party"),
        ("party-members", "It asked the Christian Democrats.", "Christian Democrats"),
        ("party-adjective", "It asked a Labour MP.", "Labour"),
        ("acronym-in-context", "It asked members of the PKX for help.", "PKX"),
        ("name-in-context", "It bought shares of Larkspur.", "Larkspur"),
        ("repeated-name", "It bought shares of Larkspur. So Larkspur grew.", "Larkspur"),
        ("short-name", "It asked Arden Mills Ltd twice. Then Arden paid.", "Arden"),
        ("nominal", "The World Bank met. Then the Bank paid.", "Bank"),
    ]

    @Test("Every rule that is not an editor's finds its example", arguments: examples.indices)
    func finds(index: Int) throws {
        let example = Self.examples[index]
        let found = try OrganisationTagging.shared.found(in: [example.text])
        #expect(
            found.contains { $0.rule.description == example.rule && $0.surface == example.surface }, "\(found)")
    }

    @Test("Every rule but the editor's has an example")
    func complete() {
        let rules = RuleName.organisationRules.map(\.description).filter { $0 != "curated-organisation" }
        #expect(Self.examples.map(\.rule) == rules)
    }
}
