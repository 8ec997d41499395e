import Foundation
import Testing
import Transcripts

@Suite("Speakers across transcripts")
struct SpeakerDirectoryTests {
    private let talk = "Jo Doe: Why?\nMinister Roe: So.\nJo Doe: And then?\nMinister Roe: Then not.\nJo Doe: Oh?"

    private func directory(_ yaml: String) -> (SpeakerDirectory, [Diagnostic]) {
        Data(yaml.utf8).withUnsafeBytes { SpeakerDirectory.parse($0) }
    }

    private func settled(_ name: String, by yaml: String, text: String? = nil) -> Transcript {
        let (directory, diagnostics) = directory(yaml)
        #expect(diagnostics.isEmpty)
        return Data((text ?? talk).utf8).withUnsafeBytes {
            TranscriptReader(speakers: directory).read($0, name: name)
        }
    }

    @Test("An alias makes two names one person, says so, and keeps the label")
    func merge() {
        let yaml = "speakers:\n  - {name: Kim Roe, aliases: [Minister Roe, 金露], wikidata: Q1}"
        let english = settled("a.txt", by: yaml)
        let chinese = settled("b.txt", by: yaml, text: "問：為何？\n金露：好。\n問：還有？\n金露：沒有。")
        #expect(english.speakers[1].identity == "kim-roe")
        #expect(chinese.speakers[1].identity == "kim-roe")
        #expect(english.speakers[1].labels == ["Minister Roe"])
        #expect(chinese.speakers[1].wikidata == "Q1")
        #expect(english.codes().contains("speaker-merged"))
    }

    @Test("Two people of one name are split by transcript")
    func split() {
        let yaml = """
            speakers:
              - {name: Jo Doe, id: jo-doe-the-baker, transcripts: [b]}
              - {name: Jo Doe, id: jo-doe}
            """
        #expect(settled("a.txt", by: yaml).speakers[0].identity == "jo-doe")
        #expect(settled("b.txt", by: yaml).speakers[0].identity == "jo-doe-the-baker")
    }

    @Test("A role label gets a name in one transcript only")
    func roleLabel() {
        let yaml = "speakers:\n  - {name: Sam Poe, aliases: [Q], transcripts: [a]}"
        let text = "Q: One?\nA: Two.\nQ: Three?\nA: Four."
        #expect(settled("a.txt", by: yaml, text: text).speakers[0].name == "Sam Poe")
        #expect(settled("b.txt", by: yaml, text: text).speakers[0].name == "Q")
    }

    @Test(
        "A role and an affiliation hold between two dates, both included",
        arguments: [
            ("2020-01-01-a.txt", "Old Board"), ("2021-06-30-a.txt", "Old Board"), ("2021-07-01-a.txt", "New Board"),
            ("2019-12-31-a.txt", nil),
        ])
    func periods(name: String, affiliation: String?) {
        let yaml = """
            speakers:
              - name: Jo Doe
                roles:
                  - {role: moderator, affiliation: Old Board, from: 2020-01-01, to: 2021-06-30}
                  - {role: moderator, affiliation: New Board, from: 2021-07-01}
            """
        let transcript = settled(name, by: yaml)
        #expect(transcript.speakers[0].affiliation == affiliation)
        #expect((transcript.speakers[0].role == .moderator) == (affiliation != nil))
    }

    @Test("Two speakers of one transcript that turn out to be one are united")
    func unite() {
        let yaml = "speakers:\n  - {name: Jo Doe, aliases: [Minister Roe]}"
        let transcript = settled("a.txt", by: yaml)
        #expect(transcript.speakers.count == 1)
        #expect(Set(transcript.turns.map(\.speaker)) == [0])
        #expect(ReadingInvariants.violation(in: transcript) == nil)
    }

    @Test(
        "A file that is no YAML, or has no list, is an error at its place",
        arguments: [
            "speakers: [", "people: []", "speakers:\n  - {id: x}",
            "speakers:\n  - {name: A, from: never, role: moderator}",
        ])
    func broken(yaml: String) {
        let (_, diagnostics) = directory(yaml)
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first.map { $0.line > 0 } == true)
    }

    @Test("The file that is delivered can be read")
    func delivered() throws {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        let data = try Data(contentsOf: folder.appending(path: "Config/speakers.yaml"))
        #expect(data.withUnsafeBytes { SpeakerDirectory.parse($0) }.1.isEmpty)
    }

    @Test("Translations are paired by a file of names with a tab between")
    func alternates() {
        var transcripts = [read(talk, name: "f/a.md"), read("問：何？\n答：是。\n問：何？\n答：是。", name: "f/b.md")]
        let file = AlternatesFile("# pairs\na.md\tb.md\nc.md\ta.md\nnonsense\n")
        let diagnostics = file.link(&transcripts, files: ["f/a.md", "f/b.md"])
        #expect(transcripts[0].alternates == [Alternate(transcript: "b", language: "zh")])
        #expect(transcripts[1].alternates == [Alternate(transcript: "a", language: "en")])
        #expect(diagnostics.map(\.line) == [3, 4])
        let missing = AlternatesFile("a.md\tz.md").link(&transcripts, files: ["a.md", "b.md"])
        #expect(missing.map(\.code) == [.alternateMissing])
    }
}
