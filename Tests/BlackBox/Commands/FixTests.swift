import Foundation
import Testing

@Suite("rapporteur check --fix")
struct FixTests {
    /// The introduction says whose words the labels mark, and speaks of the publisher as "we" and "our".
    private static let text = """
        The ferryman, Tom Vey, spoke to the Harbour Gazette on 3 May 2031, before the new pier opens.
        The Gazette’s questions are prefixed G, Mr Vey’s answers TV, and our comments as HG.
        G: When does the pier open?
        TV: In the summer of 2031.
        HG: We were told in March that it would be 2032.
        G: And the ferry?
        TV: It sails until 2035.
        HG: It is the last one on this coast.

        """

    private static func turns(of path: String) throws -> [String] {
        let analysis = try JSONSerialization.jsonObject(with: Data(Binary.run(["analyse", path]).output.utf8))
        let turns = try #require((analysis as? [String: Any])?["turns"] as? [[String: Any]])
        return turns.map { "\($0["permalink"] ?? "") \($0["speaker"] ?? "") \($0["kind"] ?? "")" }
    }

    @Test("A transcript reads the same with the front matter that is written into it, and nothing is guessed")
    func sameTurns() throws {
        let scratch = try Scratch()
        let path = try scratch.write(Self.text, to: "ferry.txt")
        let before = try Self.turns(of: path)
        #expect(before.count == 6)
        let fix = try Binary.run(["check", "--fix", path])
        #expect(fix.status == 0)
        #expect(fix.errors.contains("\(path): front matter written"))
        #expect(try scratch.text(of: "ferry.txt").hasSuffix(Self.text))
        #expect(try Self.turns(of: path) == before)
        #expect(try Binary.run(["check", path]).output.isEmpty)
    }

    @Test("What cannot be written is told with its reason and by the exit code, and leaves the file as it was")
    func cannotWrite() throws {
        let scratch = try Scratch()
        let path = try scratch.write(Self.text, to: "ferry.txt")
        // A limit of the size of files is met by root as well.
        let script = "(ulimit -f 0; \"$0\" check --fix \"$1\" 2>&1; echo \"status $?\") | cat"
        let outcome = try Binary.run(executable: "/bin/sh", ["-c", script, Binary.path, path])
        #expect(outcome.output.contains("\(path): could not be written: File too large"), "\(outcome.output)")
        #expect(outcome.output.contains("status 1"))
        #expect(try scratch.text(of: "ferry.txt") == Self.text)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["ferry.txt"])
    }

    @Test("What a run that was killed left beside the file is no hindrance")
    func leftOver() throws {
        let scratch = try Scratch()
        let path = try scratch.write(Self.text, to: "ferry.txt")
        try scratch.write("half", to: "ferry.txt.new")
        #expect(try Binary.run(["check", "--fix", path]).status == 0)
        #expect(try scratch.text(of: "ferry.txt").hasPrefix("---\n"))
        #expect(try scratch.text(of: "ferry.txt.new") == "half")
    }
}
