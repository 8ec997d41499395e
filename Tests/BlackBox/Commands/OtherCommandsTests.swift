import Foundation
import Testing

@Suite("rapporteur analyse, snapshot, export and health")
struct OtherCommandsTests {
    private static let text =
        "Q: When did the World Bank open?\nA: In 1946.\nQ: And since?\nA: Since 1946, every day.\n"

    @Test("analyse prints exactly what the server answers to POST /analyses, from a file and from standard input")
    func analyse() throws {
        let server = try RunningServer([])
        let connection = try RawConnection(port: server.port)
        let text = OtherCommandsTests.text
        try connection.send(
            "POST /api/v1/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Content-Length: \(text.utf8.count)\r\nConnection: close\r\n\r\n" + text)
        let answer = try connection.readAnswer()
        #expect(answer.status == 200)
        let piped = try Binary.run(["analyse", "-"], input: text)
        #expect(piped.status == 0)
        #expect(piped.output == answer.text)
        let scratch = try Scratch()
        let file = try Binary.run(["analyse", scratch.write(text, to: "talk.txt")])
        #expect(file.status == 0)
        #expect(file.output.contains("World Bank"))
    }

    @Test("analyse --explain names the rule behind every finding")
    func explain() throws {
        let outcome = try Binary.run(["analyse", "--explain", "-"], input: OtherCommandsTests.text)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("turn 1: organisation \"World Bank\" is world-bank, by "))
        #expect(outcome.output.contains("turn 2: time \"1946\" is 1946 (1946), by "))
    }

    @Test("analyse reads what the server would, with and without --explain: a sidecar, a URL, a pipe")
    func analyseSources() throws {
        let scratch = try Scratch()
        try scratch.write(
            "organisations:\n  - {surface: World Bank, organisation: Foo Bar Group}\n", to: "site/talk.yaml")
        let path = try scratch.write(OtherCommandsTests.text, to: "site/talk.txt")
        #expect(try Binary.run(["analyse", path]).output.contains("\"Foo Bar Group\""))
        #expect(try Binary.run(["analyse", "--explain", path]).output.contains("\"World Bank\" is foo-bar-group"))
        let publisher = try RunningServer(["--public", scratch.path + "/site"])
        let url = "http://127.0.0.1:\(publisher.port)/"
        let pipe = scratch.path + "/pipe"
        try #require(mkfifo(pipe, 0o644) == 0)
        for flag in [[], ["--explain"]] {
            let fetched = try Binary.run(["analyse", url + "talk.txt"] + flag)
            #expect(fetched.status == 0, "\(fetched.errors)")
            #expect(fetched.output.contains("world-bank"))
            let missing = try Binary.run(["analyse", url + "none.txt"] + flag)
            #expect(missing.status == 1)
            #expect(missing.errors.contains("none.txt: error: answered with status 404"))
            let script = "cat '\(path)' >'\(pipe)' & exec \"$0\" \"$@\""
            let piped = try Binary.run(executable: "/bin/sh", ["-c", script, Binary.path, "analyse", pipe] + flag)
            #expect(piped.status == 0, "\(piped.errors)")
            #expect(piped.output.contains("world-bank"))
            #expect(try Binary.run(["analyse", "Config/transcripts"] + flag).status == 2)
        }
    }

    #if os(Linux)
        @Test(
            "A command whose output does not get there fails, unless nobody reads it any more",
            arguments: [["analyse"], ["analyse", "--explain"], ["check"], ["check", "--format", "json"]])
        func lostOutput(command: [String]) throws {
            let scratch = try Scratch()
            let path = try scratch.write(OtherCommandsTests.text, to: "talk.txt")
            #expect(try Binary.run(command + [path]).output.isEmpty == false)
            func run(_ script: String) throws -> Binary.Outcome {
                try Binary.run(executable: "/bin/sh", ["-c", script, Binary.path] + command + [path])
            }
            let full = try run("\"$0\" \"$@\" >/dev/full")
            #expect(full.status == 1)
            #expect(full.errors.contains("standard output: error: No space left on device"))
            let unread = try run("{ trap '' PIPE; sleep 0.2; \"$0\" \"$@\"; echo \"ended $?\" >&2; } | :")
            #expect(unread.errors.hasSuffix("ended 0\n"))
            #expect(!unread.errors.contains("standard output"))
        }
    #endif

    @Test("analyse of a file that is not there is wrong input")
    func analyseMissing() throws {
        #expect(try Binary.run(["analyse", "/nowhere.txt"]).status == 1)
    }

    @Test(
        "analyse of a transcript with an error prints what there is and ends as check does",
        arguments: ["", "--explain"])
    func analyseWithError(flag: String) throws {
        let scratch = try Scratch()
        let path = try scratch.write("---\ndate: [\n---\n" + OtherCommandsTests.text, to: "talk.txt")
        let outcome = try Binary.run(["analyse", path] + (flag.isEmpty ? [] : [flag]))
        #expect(try Binary.run(["check", path]).status == 1)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("world-bank"))
    }

    @Test("A server that starts from a snapshot gives the same answers")
    func snapshot() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/corpus.snapshot"
        let outcome = try Binary.run(["snapshot", "--output", path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let fromText = try RunningServer([])
        let fromSnapshot = try RunningServer(["--snapshot", path])
        for target in [
            "/api/v1/transcripts", "/api/v1/turns?limit=1000", "/api/v1/search?q=light", "/api/v1/timelines/all",
        ] {
            #expect(try fromText.get(target).body == fromSnapshot.get(target).body, "\(target)")
        }
    }

    @Test("A damaged snapshot is refused with exit code 1", arguments: [0, 1, 100, 5000])
    func damagedSnapshot(length: Int) throws {
        let scratch = try Scratch()
        let path = scratch.path + "/corpus.snapshot"
        #expect(try Binary.run(["snapshot", "--output", path]).status == 0)
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let damaged = try scratch.write(whole.prefix(length), to: "damaged.snapshot")
        let outcome = try Binary.run(["serve", "--port", "0", "--snapshot", damaged])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("damaged.snapshot"))
    }

    @Test("snapshot --verify finds one changed byte of a text, and is content with what was written")
    func verify() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/corpus.snapshot"
        #expect(try Binary.run(["snapshot", "--output", path]).status == 0)
        #expect(try Binary.run(["snapshot", "--verify", path]).status == 0)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let word = try #require(bytes.range(of: Data("lighthouse".utf8)))
        bytes[word.lowerBound] ^= 0x20
        let outcome = try Binary.run(["snapshot", "--verify", try scratch.write(bytes, to: "changed.snapshot")])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("changed.snapshot: error: the snapshot is damaged"))
        #expect(try Binary.run(["snapshot"]).status == 2)
        #expect(try Binary.run(["snapshot", "--output", path, "--verify", path]).status == 2)
    }

    @Test("A snapshot with any byte of its header changed, or one elsewhere, is refused or does no harm")
    func changedSnapshot() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/corpus.snapshot"
        #expect(try Binary.run(["snapshot", "--output", path]).status == 0)
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let events = scratch.path + "/events.ics"
        let export = ["export", "--format", "ics", "--output", events, "--snapshot"]
        #expect(try Binary.run(export + [path]).status == 0)
        let expected = try scratch.text(of: "events.ics")
        let elsewhere = stride(from: 64, to: whole.count, by: whole.count / 24)
        var refused = 0
        for place in Array(0..<64) + elsewhere {
            var bytes = whole
            bytes[place] ^= 0x5A
            let outcome = try Binary.run(export + [try scratch.write(bytes, to: "changed.snapshot")])
            if outcome.status == 0 {
                #expect(try scratch.text(of: "events.ics") == expected, "byte \(place)")
            } else {
                #expect(outcome.status == 1, "byte \(place): \(outcome.errors)")
                #expect(outcome.errors.contains("changed.snapshot"), "byte \(place)")
                refused += 1
            }
        }
        // Of the header twelve bytes hold nothing.
        #expect(refused >= 52)
    }

    @Test("export writes what it is asked for; an unknown format is wrong usage")
    func export() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/events.ics"
        let outcome = try Binary.run(["export", "--format", "ics", "--output", path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try scratch.text(of: "events.ics").hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(try Binary.run(["export", "--format", "docx", "--output", path]).status == 2)
    }

    @Test("health is 0 of a ready server, 1 where none answers, 2 of what is no URL")
    func health() throws {
        let server = try RunningServer([])
        let base = "http://127.0.0.1:\(server.port)"
        for url in [base, base + "/", base + "/readyz"] {
            let outcome = try Binary.run(["health", url])
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.output == "ready\n")
        }
        #expect(try Binary.run(["health"], environment: ["RAPPORTEUR_PORT": "\(server.port)"]).status == 0)
        // A container has the proxy of its host, which does not know the server.
        let proxy = ["http_proxy": "http://127.0.0.1:1", "NO_PROXY": "example.org"]
        #expect(try Binary.run(["health", base], environment: proxy).status == 0)
        server.signal(SIGTERM)
        #expect(server.awaitExit() == 0)
        #expect(try Binary.run(["health", base]).status == 1)
        #expect(try Binary.run(["health", "localhost"]).status == 2)
    }
}
