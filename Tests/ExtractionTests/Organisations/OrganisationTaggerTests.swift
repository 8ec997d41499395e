import Extraction
import Testing
import Transcripts

@Suite("Organisations")
struct OrganisationTaggerTests {
    private func surfaces(_ text: String, language: String = "en") throws -> [String] {
        try OrganisationTagging.shared.found(in: [text], language: language).map(\.surface)
    }

    private func identities(_ turns: String...) throws -> [String] {
        try OrganisationTagging.shared.found(in: turns).map(\.identity)
    }

    @Test(
        "The longest name wins over those inside it",
        arguments: [
            ("The UN Security Council met.", ["UN Security Council"]),
            ("the African Union Commission and the African Union", ["African Union Commission", "African Union"]),
            ("a UN Human Rights Council session", ["UN Human Rights Council"]),
            ("the World Bank Group and the World Bank", ["World Bank Group", "World Bank"]),
            ("the US Department of State", ["US Department of State"]),
            ("Harvard Business School", ["Harvard Business School"]),
        ])
    func longest(text: String, expected: [String]) throws {
        #expect(try surfaces(text) == expected)
    }

    @Test(
        "Possessives, plurals and quotation marks stay outside",
        arguments: [
            ("NATO’s role", ["NATO"]), ("NATO's role", ["NATO"]), ("BRICS’ strength", ["BRICS"]),
            ("a ‘Rogue NATO’", ["NATO"]), ("“UNESCO”", ["UNESCO"]), ("(OPEC)", ["OPEC"]),
            ("the Labour Party's Tom Reilly", ["Labour Party"]), ("Russia’s State Duma", ["State Duma"]),
            ("the EU-led mission", ["EU"]), ("the Hill People 's Party 's leader", ["Hill People 's Party"]),
        ])
    func edges(text: String, expected: [String]) throws {
        #expect(try surfaces(text) == expected)
    }

    @Test(
        "British and American spelling and full stops in acronyms name the same body",
        arguments: [
            ("the World Trade Organisation", "world-trade-organization"),
            ("the World Trade Organization", "world-trade-organization"),
            ("the U.N. said", "united-nations"), ("the UN said", "united-nations"),
            ("the F.B.I. said", "federal-bureau-of-investigation"),
            ("the U.S. Senate", "united-states-senate"), ("the US Senate", "united-states-senate"),
            ("Israel Defence Forces", "israel-defense-forces"), ("Nato troops", "north-atlantic-treaty-organization"),
            ("the UN security council", "united-nations-security-council"),
            ("J.C. Penney said", "j-c-penney"), ("JC Penney said", "j-c-penney"),
        ])
    func spelling(text: String, identity: String) throws {
        #expect(try identities(text) == [identity])
    }

    @Test(
        "A definition links acronym and name, whichever stands first",
        arguments: [
            "The Asian Rail Authority (ARA) builds. The ARA pays.",
            "ARA (the Asian Rail Authority) builds. The ARA pays.",
        ])
    func definitions(text: String) throws {
        let found = try OrganisationTagging.shared.found(in: [text])
        #expect(found.count == 3)
        #expect(Set(found.map(\.identity)) == ["asian-rail-authority"])
    }

    @Test("An acronym used before its definition, and one never defined but spelled out, find their body")
    func laterDefinitions() throws {
        #expect(
            try identities("We wrote to the ZKB.", "The Zentral Kredit Bank (ZKB) answered.")
                == ["zentral-kredit-bank", "zentral-kredit-bank", "zentral-kredit-bank"])
        #expect(
            try identities("The National Rail Party lost. Next year the NRP was gone.")
                == ["national-rail-party", "national-rail-party"])
    }

    @Test("A document's own definition goes before what the world knows an acronym as")
    func ownDefinition() throws {
        #expect(
            try identities("The Imperial Music Foundation (IMF) paid. The IMF is rich.")
                == ["imperial-music-foundation", "imperial-music-foundation", "imperial-music-foundation"])
    }

    @Test(
        "An ambiguous surface counts only with support",
        arguments: [
            ("SAS code is long.", []),
            ("He was in SAS, he says.", []),
            ("SAS troops landed.", ["special-air-service"]),
            (
                "The Special Air Service trained there. He was in SAS for a year.",
                ["special-air-service", "special-air-service"]
            ),
            ("An AU is the distance to the sun.", []),
            ("The African Union sent men; AU and UN agreed.", ["african-union", "african-union", "united-nations"]),
        ])
    func ambiguous(text: String, expected: [String]) throws {
        #expect(try identities(text) == expected)
    }

    @Test("\"the Bank\" stands for the bank named last, and for none before one is named")
    func nominals() throws {
        let found = try OrganisationTagging.shared.found(
            in: ["We wrote to the Bank.", "The World Bank answered. The Bank said no.", "Now the Bank says yes."])
        #expect(found.map(\.surface) == ["World Bank", "Bank", "Bank"])
        #expect(found.map(\.form) == [.name, .nominal, .nominal])
        #expect(Set(found.map(\.identity)) == ["world-bank"])
    }

    @Test("A company named in full is found by its short name, a person of that name is not")
    func shortNames() throws {
        #expect(
            try surfaces("Delmar Foods Inc. grew. Delmar shares rose. Henry Delmar was glad, as was Delmar.")
                == ["Delmar Foods Inc.", "Delmar", "Delmar"])
    }

    @Test("A firm's short name leads to the firm, whatever rule finds it")
    func shortNamesIdentity() throws {
        let found = try OrganisationTagging.shared.found(
            in: ["Continental Airlines grew.", "Continental said so.", "Shares of Continental rose."])
        #expect(found.map(\.surface) == ["Continental Airlines", "Continental", "Continental"])
        #expect(Set(found.map(\.identity)) == ["continental-airlines"])
    }

    @Test(
        "Case is respected: common words are no acronyms",
        arguments: [
            "Who told us that it is so?", "We found un and cis and eu in the middle of words.", "WE TOLD THEM.",
        ])
    func commonWords(text: String) throws {
        #expect(try surfaces(text).isEmpty)
    }

    @Test("Kinds follow the head noun")
    func kinds() throws {
        let transcript = makeTranscript([
            "The Ministry of Rain, the Rain Party, Rain University, the Rain Bank, Rain Ltd and the Rain Gazette."
        ])
        let annotations = try OrganisationTagging.shared.annotate(transcript)
        #expect(
            annotations.organisations.map(\.kind)
                == [.government, .political, .education, .financial, .company, .media])
        #expect(annotations.organisations.allSatisfy { $0.source == .pattern })
    }

    @Test("A gazetteer entry brings its facts, and the parent's id")
    func facts() throws {
        let transcript = makeTranscript(["The UNGA met."])
        let organisation = try #require(try OrganisationTagging.shared.annotate(transcript).organisations.first)
        #expect(organisation.name == "United Nations General Assembly")
        #expect(organisation.acronym == "UNGA")
        #expect(organisation.parent == "united-nations")
        #expect(organisation.wikidata == "Q47423")
        #expect(organisation.kind == .intergovernmental)
        #expect(organisation.source == .gazetteer)
    }

    @Test(
        "In other languages only the gazetteer speaks",
        arguments: [
            ("zh", "联合国和上海合作组织的代表在北京大学见面。", ["联合国", "上海合作组织", "北京大学"]),
            ("de", "Die Vereinten Nationen und die Weltbank: das Haus der Kulturen Bank sagt nichts.", ["Weltbank"]),
            (
                "fr", "L'Union européenne et les Nations Unies, ainsi que la Banque mondiale.",
                ["Union européenne", "Nations Unies", "Banque mondiale"]
            ),
            ("ru", "ООН и ШОС поддержали Европейский союз.", ["ООН", "ШОС", "Европейский союз"]),
            ("fr", "Le Grand Bank de la Party Union.", []),
        ])
    func languages(language: String, text: String, expected: [String]) throws {
        #expect(try surfaces(text, language: language) == expected)
    }

    @Test("Every surface of the shipped gazetteer that is not ambiguous is found in a sentence")
    func everySurface() throws {
        let tagging = try OrganisationTagging.shared
        var missed: [String] = []
        for entry in try Gazetteer.shipped.entries {
            let all = [entry.name] + (entry.acronym.map { [$0] } ?? []) + entry.aliases
            for name in all where !entry.ambiguous.contains(name) {
                let bare = name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
                let found = tagging.found(in: ["Then the \(bare), in short."])
                if !found.contains(where: { $0.surface == bare }) { missed.append(bare) }
            }
        }
        #expect(missed.isEmpty, "\(missed)")
    }

    @Test("Sentence ranges hold the mention and lie in the turn")
    func sentences() throws {
        let transcript = makeTranscript(["First things. The IMF and the World Bank met. Then rain.", "NATO, too."])
        for mention in try OrganisationTagging.shared.annotate(transcript).mentions {
            #expect(mention.sentence.contains(mention.start) && mention.end <= mention.sentence.upperBound)
            #expect(Int(mention.sentence.upperBound) <= transcript.turns[Int(mention.turn)].text.count)
        }
    }
}
