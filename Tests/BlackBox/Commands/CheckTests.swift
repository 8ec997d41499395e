import Foundation
import Testing

@Suite("rapporteur check")
struct CheckTests {
    @Test("The sample has no errors")
    func sampleHasNoErrors() throws {
        let outcome = try Binary.run(["check", "Config/transcripts"])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.errors.contains("5 transcripts, 0 errors"))
    }

    @Test("A path that is not there is an error, and is named; the others are read", arguments: ["text", "json"])
    func missingPath(format: String) throws {
        let scratch = try Scratch()
        let path = try scratch.write("A: One.\nB: Tw\u{FFFD}o.\nA: Three.\n", to: "good.txt")
        let outcome = try Binary.run(["check", "--format", format, "/nowhere/at-all.txt", path])
        #expect(outcome.status == 1)
        let complaint =
            format == "text"
            ? "/nowhere/at-all.txt: error: No such file or directory"
            : #""path":"/nowhere/at-all.txt","severity":"error","line":0,"column":0,"code":"source-unreadable""#
        #expect(outcome.output.contains(complaint), "\(outcome.output)")
        #expect(outcome.output.contains(path))
    }

    @Test("A file that is not UTF-8 is an error with its place; the files beside it are read")
    func notUTF8() throws {
        let scratch = try Scratch()
        try scratch.write("A: One.\nB: Two.\nA: Three.\n", to: "good.txt")
        try scratch.write(Data("A: One.\nB: Tw\u{F3}".unicodeScalars.map { UInt8($0.value) }), to: "latin.txt")
        let outcome = try Binary.run(["check", scratch.path])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\(scratch.path)/latin.txt:2:6: error: "))
        #expect(outcome.errors.contains("2 transcripts, 1 error"))
    }

    @Test("A finding is shown with its line and a caret below its column")
    func caret() throws {
        let scratch = try Scratch()
        try scratch.write(Data([0x41, 0x3A, 0x20, 0x6F, 0xFF, 0x6B, 0x0A]), to: "bad.txt")
        let outcome = try Binary.run(["check", scratch.path])
        #expect(outcome.output.contains("\n  A: o\u{FFFD}k\n      ^\n"))
    }

    @Test("JSON has one object a line, with path, place, severity, code and message")
    func json() throws {
        let scratch = try Scratch()
        let path = try scratch.write(Data([0x41, 0x3A, 0x20, 0xFF, 0x0A]), to: "bad.txt")
        let outcome = try Binary.run(["check", "--format", "json", scratch.path])
        #expect(outcome.status == 1)
        let lines = outcome.output.split(separator: "\n")
        let objects = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:] }
        let error = try #require(objects.first { $0["severity"] as? String == "error" })
        #expect(error["path"] as? String == path)
        #expect(error["line"] as? Int == 1)
        #expect(error["column"] as? Int == 4)
        #expect((error["code"] as? String)?.isEmpty == false)
        #expect((error["message"] as? String)?.isEmpty == false)
    }
}
