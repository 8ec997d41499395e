import Extraction
import Foundation
import Testing

@Suite("The gazetteer file")
struct GazetteerTests {
    private static let small = """
        # a comment
        intergovernmental:
          - {name: United Nations, acronym: UN, aliases: [UNO, "Nations, United"], wikidata: Q1065}
          - {name: World Court, id: icj, ambiguous: [World Court], parent: United Nations}

        not:
          - {surface: West Bank}
          - {surface: Apple, context: [pie, orchard]}

        """

    @Test("Keys become the fields of an entry")
    func fields() throws {
        let gazetteer = try Gazetteer(yaml: Self.small)
        var nations = GazetteerEntry(name: "United Nations", kind: .intergovernmental)
        nations.acronym = "UN"
        nations.aliases = ["UNO", "Nations, United"]
        nations.wikidata = "Q1065"
        nations.line = 3
        var court = GazetteerEntry(name: "World Court", kind: .intergovernmental)
        court.identity = "icj"
        court.ambiguous = ["World Court"]
        court.parent = "United Nations"
        court.line = 4
        #expect(gazetteer.entries == [nations, court])
        #expect(
            gazetteer.denials == [
                GazetteerDenial(surface: "West Bank", line: 7),
                GazetteerDenial(surface: "Apple", context: ["pie", "orchard"], line: 8),
            ])
    }

    @Test("The quick reader and Yams agree, since a form that only Yams knows changes nothing")
    func agreement() throws {
        let quick = try Gazetteer(yaml: Self.small)
        // A tab-free block entry makes the whole file go through Yams.
        let slow = try Gazetteer(yaml: Self.small + "media:\n  - name: Reuters\n")
        #expect(slow.entries.dropLast() == quick.entries[...])
        #expect(slow.denials == quick.denials)
        #expect(slow.entries.last?.name == "Reuters")
    }

    @Test(
        "A fault is named with its line and column",
        arguments: [
            ("planets:\n  - {name: Mars}\n", 1, 1, "unknown kind 'planets'"),
            ("media:\n  - {name: Reuters, url: x}\n", 2, 21, "unknown key 'url'"),
            ("media:\n  - {acronym: AP}\n", 2, 5, "needs a 'name'"),
            ("media:\n  - {name: Reuters, wikidata: 130879}\n", 2, 31, "no Wikidata id"),
            ("media:\n  - {name: Reuters, id: re/uters}\n", 2, 25, "such as 're-uters'"),
            ("media:\n  - {name: Reuters, id: Reuters}\n", 2, 25, "such as 'reuters'"),
            ("media: Reuters\n", 1, 8, "expected a list"),
            ("not:\n  - {words: x}\n", 2, 5, "expected a map with a 'surface'"),
            ("media:\n  - {name: [a, b]}\n", 2, 12, "expected a name"),
            ("- a\n", 1, 1, "expected a map from kinds"),
        ])
    func faults(yaml: String, line: Int, column: Int, message: String) {
        let error = #expect(throws: GazetteerError.self) { try Gazetteer(yaml: yaml, file: "o.yaml") }
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        #expect(error?.description.hasPrefix("o.yaml:\(line):\(column): error: ") == true)
    }

    @Test("Broken YAML is named with its line")
    func broken() {
        let error = #expect(throws: GazetteerError.self) { try Gazetteer(yaml: "media:\n  - {name: \"Reuters}\n") }
        #expect((error?.line ?? 0) >= 2)
    }

    @Test("An empty file is an empty gazetteer", arguments: ["", "\n", "# nothing\n", "media:\n"])
    func empty(yaml: String) throws {
        #expect(try Gazetteer(yaml: yaml) == Gazetteer())
    }

    @Test("The file that we ship has some hundreds of bodies, unique ids and known parents")
    func shipped() throws {
        let gazetteer = try Gazetteer.shipped
        #expect(gazetteer.entries.count >= 1000)
        #expect(gazetteer.entries.filter { $0.wikidata != nil }.count >= 150)
        #expect(Set(gazetteer.entries.map(\.identity)).count == gazetteer.entries.count)
        let items = gazetteer.entries.compactMap(\.wikidata)
        #expect(Set(items).count == items.count)
        let names = Set(gazetteer.entries.map(\.name))
        for entry in gazetteer.entries {
            if let parent = entry.parent { #expect(names.contains(parent), "\(entry.name): parent \(parent)") }
            let surfaces = Set([entry.name] + entry.aliases + (entry.acronym.map { [$0] } ?? []))
            #expect(surfaces.isSuperset(of: entry.ambiguous), "\(entry.name): ambiguous \(entry.ambiguous)")
        }
    }

    @Test("The line reader reads the shipped file: starting up must not need Yams")
    func shippedIsQuick() throws {
        let yaml = try shippedYAML()
        #expect(yaml.withUnsafeBytes { Gazetteer(quick: $0) } != nil)
    }
}
