import Foundation
import Testing

@Suite("Where export and snapshot write")
struct OutputPlaceTests {
    private static let text =
        "Q: When did the World Bank open?\nA: In 1946.\nQ: And since?\nA: Since 1946, every day.\n"
    private let scratch: Scratch
    private let source: [String]

    init() throws {
        scratch = try Scratch()
        source = ["--transcripts", try scratch.write(Self.text, to: "talk.txt"), "--output"]
    }

    private func path(_ name: String) -> String { scratch.path + "/" + name }

    private func type(_ name: String) throws -> FileAttributeType? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.type] as? FileAttributeType
    }

    @Test("A pipe takes a form that is one text, and stays", arguments: ["popolo", "timelinejs", "ics"])
    func pipe(format: String) throws {
        try #require(mkfifo(path("pipe"), 0o600) == 0)
        let script = "cat '\(path("pipe"))' & \"$0\" \"$@\"; status=$?; wait; exit $status"
        let outcome = try Binary.run(
            executable: "/bin/sh", ["-c", script, Binary.path, "export", "--format", format] + source + [path("pipe")])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("1946"))
        #expect(try type("pipe") != .typeRegular)
        #expect(!FileManager.default.fileExists(atPath: path("pipe.part")))
    }

    @Test("Standard output by its name takes a form that is one text, behind what is there")
    func standardOutput() throws {
        let script = "echo before; \"$0\" \"$@\""
        let outcome = try Binary.run(
            executable: "/bin/sh",
            ["-c", script, Binary.path, "export", "--format", "popolo"] + source + ["/dev/stdout"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("before\n{"))
        #expect(!FileManager.default.fileExists(atPath: "/dev/stdout.part"))
    }

    @Test("A database and a snapshot refuse a pipe", arguments: [["export", "--format", "sqlite"], ["snapshot"]])
    func refusedPipe(command: [String]) throws {
        try #require(mkfifo(path("pipe"), 0o600) == 0)
        let outcome = try Binary.run(command + source + [path("pipe")])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("is no regular file"), "\(outcome.errors)")
        #expect(try type("pipe") != .typeRegular)
    }

    @Test(
        "A link is followed, and the file behind it keeps its rights",
        arguments: [["export", "--format", "popolo"], ["export", "--format", "sqlite"], ["snapshot"]])
    func link(command: [String]) throws {
        try scratch.write("old", to: "real/out")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("real/out"))
        try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "real/out")
        let outcome = try Binary.run(command + source + [path("link")])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try type("link") == .typeSymbolicLink)
        let attributes = try FileManager.default.attributesOfItem(atPath: path("real/out"))
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect((attributes[.size] as? Int ?? 0) > 100)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path("real")) == ["out"])
    }

    @Test(
        "An empty path is wrong usage",
        arguments: [["export", "--format", "csv"], ["export", "--format", "popolo"], ["snapshot"]])
    func emptyPath(command: [String]) throws {
        let outcome = try Binary.run(command + source + [""])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("must not be empty"))
    }

    @Test(
        "A limit of the size of files is an error like a full disc, and nothing is left",
        arguments: [["export", "--format", "sqlite"], ["export", "--format", "popolo"], ["snapshot"]])
    func fileSizeLimit(command: [String]) throws {
        // Blocks of 512 bytes.
        let script = "ulimit -f 1; \"$0\" \"$@\" 2>&1 | cat; exit \"${PIPESTATUS[0]}\""
        let arguments = command + ["--transcripts", "Config/transcripts", "--output", path("out")]
        let outcome = try Binary.run(executable: "/bin/bash", ["-c", script, Binary.path] + arguments)
        #expect(outcome.status == 1, "\(outcome.output)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["talk.txt"])
    }

    @Test("Where standard error is closed nothing else is written into the files of a command")
    func closedDescriptors() throws {
        let script = "\"$0\" \"$@\" <&- >&- 2>&-"
        let snapshot = path("snapshot")
        let arguments = [
            "snapshot", "--config", "Config/rapporteur.yaml", "--log-level", "trace", "--output", snapshot,
        ]
        let outcome = try Binary.run(executable: "/bin/sh", ["-c", script, Binary.path] + arguments)
        #expect(outcome.status == 0)
        #expect(try Binary.run(["snapshot", "--verify", snapshot]).status == 0)
        // What is asked of a closed descriptor still fails.
        let analysis = try Binary.run(
            executable: "/bin/sh", ["-c", "\"$0\" analyse \"$1\" >&-", Binary.path, path("talk.txt")])
        #expect(analysis.status == 1)
    }

    @Test("A pipe in a snapshot's place is refused, not waited for")
    func pipeAsSnapshot() throws {
        try #require(mkfifo(path("pipe"), 0o600) == 0)
        let outcome = try Binary.run(["serve", "--port", "0", "--snapshot", path("pipe")])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("not a snapshot"))
    }
}
