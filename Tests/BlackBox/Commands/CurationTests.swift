import Foundation
import Testing

/// What a deployer writes beside transcripts, and what `check --fix` writes into them.
@Suite("Curation by files")
struct CurationTests {
    private static let talk = """
        A talk about the pier

        MO: Where is the pier?
        TV: In the sea, all but the bell.
        MO: And the bell?
        TV: In my aunt's garden. Note: she does not know.
        """

    private func analysis(_ arguments: [String], in folder: String? = nil) throws -> [String: Any] {
        let outcome = try Binary.run(["analyse"] + arguments, in: folder)
        try #require(outcome.status == 0, "\(outcome.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    private func turns(_ analysis: [String: Any]) -> [String] {
        (analysis["turns"] as? [[String: Any]] ?? []).map { turn in
            ["label", "speaker", "kind", "text"].map { turn[$0] as? String ?? "–" }.joined(separator: "; ")
        }
    }

    @Test("speakers.yaml beside the organisations' file makes two names one person, and says so")
    func speakersFile() throws {
        let scratch = try Scratch()
        let organisations = try scratch.write("company: []\n", to: "organisations.yaml")
        try scratch.write(
            "speakers:\n  - {name: Mina Orr, aliases: [Mina Vey], wikidata: Q42}\n", to: "speakers.yaml")
        let talk = "Mina Vey: Where is it?\nTomas Lind: In the sea.\nMina Vey: Oh.\nTomas Lind: Yes.\n"
        let path = try scratch.write(talk, to: "talk.txt")
        let checked = try Binary.run(["check", "--organisations", organisations, path])
        #expect(checked.status == 0)
        #expect(checked.output.contains("[speaker-merged]") || checked.output.contains("speaker-merged"))
        let speakers = try analysis(["--organisations", organisations, path])["speakers"] as? [[String: Any]]
        let orr = try #require(speakers?.first { $0["name"] as? String == "Mina Orr" })
        #expect(orr["labels"] as? [String] == ["Mina Vey"])
        #expect(orr["wikidata"] as? String == "Q42")
    }

    @Test("A speakers.yaml that cannot be read is wrong usage, named with its place")
    func brokenSpeakersFile() throws {
        let scratch = try Scratch()
        let organisations = try scratch.write("company: []\n", to: "organisations.yaml")
        try scratch.write("speakers: 7\n", to: "speakers.yaml")
        let path = try scratch.write(Self.talk, to: "talk.txt")
        let outcome = try Binary.run(["check", "--organisations", organisations, path])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("speakers.yaml:"))
    }

    @Test("What --fix writes makes the same reading explicit, and a second --fix changes nothing")
    func fixOnce() throws {
        let scratch = try Scratch()
        let path = try scratch.write(Self.talk, to: "talk.txt")
        let before = try analysis([path])
        let first = try Binary.run(["check", "--fix", path])
        #expect(first.status == 0)
        #expect(first.errors.contains("front matter written"))
        let fixed = try scratch.text(of: "talk.txt")
        #expect(fixed.hasPrefix("---\n"))
        #expect(fixed.hasSuffix(Self.talk))
        #expect(turns(try analysis([path])) == turns(before))
        let again = try Binary.run(["check", path])
        #expect(!again.output.contains("inferred"), "\(again.output)")
        let second = try Binary.run(["check", "--fix", path])
        #expect(second.errors.contains("has front matter already"))
        #expect(try scratch.text(of: "talk.txt") == fixed)
    }

    @Test("--fix writes through a link into the file that it leads to, whose rights stay")
    func fixKeepsRights() throws {
        let scratch = try Scratch()
        let path = try scratch.write(Self.talk, to: "talk.txt")
        let link = scratch.path + "/link.txt"
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "talk.txt")
        #expect(try Binary.run(["check", "--fix", link]).status == 0)
        #expect(try scratch.text(of: "talk.txt").hasPrefix("---\n"))
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "talk.txt")
    }

    @Test("--fix leaves alone what is not in UTF-8")
    func fixNotUTF16() throws {
        let scratch = try Scratch()
        let bytes = Data([0xFF, 0xFE]) + Data(Self.talk.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        try scratch.write(bytes, to: "talk.txt")
        let outcome = try Binary.run(["check", "--fix", scratch.path + "/talk.txt"])
        #expect(outcome.errors.contains("is not in UTF-8"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/talk.txt")) == bytes)
        #expect(turns(try analysis([scratch.path + "/talk.txt"])).count == 4)
    }
}
