import Foundation
import Testing

@Suite("The log")
struct LogTests {
    private static let talk = "Q: What was it?\nA: It was the year 1946, at the World Bank.\n"

    @Test("A file's name begins no line of its own, whatever is in it", arguments: ["text", "json"])
    func forgedLines(format: String) throws {
        let scratch = try Scratch()
        try scratch.write(LogTests.talk + LogTests.talk, to: "talks/talk.txt")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/talks/x\n2026-01-01T00:00:00Z error: forged\u{2028}\u{9B}31m.txt",
            withDestinationPath: "nowhere")
        let outcome = try Binary.run([
            "export", "--format", "ics", "--output", scratch.path + "/out.ics", "--log-format", format,
            "--transcripts", scratch.path + "/talks",
        ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.errors.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("2026-01-01T00:00:00Z") })
        #expect(outcome.errors.contains("forged\\u2028\\u009B31m.txt"), "\(outcome.errors)")
    }

    @Test("A user agent moves no terminal")
    func controlCharacters() throws {
        let server = try RunningServer(["--access-log"])
        _ = try server.get("/healthz", fields: ["User-Agent: a\u{9B}31mb", "Referer: x\u{85}y"])
        try server.waitUntil { server.log.contains("user_agent=\"a\\u009B31mb\"") }
        #expect(server.log.contains("referrer=\"x\\u0085y\""))
    }

    @Test("In a log of JSON a start that fails is an object, too")
    func failedStart() throws {
        let server = try RunningServer([])
        let outcome = try Binary.run(["serve", "--port", "\(server.port)", "--log-format", "json"])
        #expect(outcome.status == 1)
        for line in outcome.errors.split(separator: "\n") {
            #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) is [String: Any], "\(line)")
        }
        #expect(outcome.errors.contains("cannot listen on 127.0.0.1:\(server.port)"))
    }

    @Test("In a log of JSON every line is an object, those of long work, too")
    func progress() throws {
        let scratch = try Scratch()
        let text = String(repeating: LogTests.talk, count: 1000)
        for number in 0..<8 { try scratch.write(text, to: "talks/\(number).txt") }
        let outcome = try Binary.run([
            "snapshot", "--output", scratch.path + "/corpus", "--log-format", "json", "--transcripts",
            scratch.path + "/talks",
        ])
        #expect(outcome.status == 0)
        for line in outcome.errors.split(separator: "\n") {
            #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) is [String: Any], "\(line)")
        }
    }
}
