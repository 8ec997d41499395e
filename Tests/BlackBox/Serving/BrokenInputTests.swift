import Foundation
import Testing

@Suite("Broken input costs only itself")
struct BrokenInputTests {
    private static let good = "A: What is it?\nB: It is one.\nA: And then?\nB: Then two.\n"

    private static let broken: [String: Data] = [
        "empty.txt": Data(),
        "latin.txt": Data([0x41, 0x3A, 0x20, 0xE9, 0x0A, 0x42, 0x3A, 0x20, 0xFF, 0x0A]),
        "only-front-matter.txt": Data("---\ntitle: Nothing follows\n---\n".utf8),
        "endless-front-matter.txt": Data("---\ntitle: No end\nA: One.\nB: Two.\n".utf8),
        "contradiction.txt": Data(
            "---\nspeakers:\n  Q: {name: One, labels: [A]}\n  R: {name: Two, labels: [A]}\n---\nA: Hm?\nB: Yes.\nA: Ah.\n"
                .utf8),
        "bad-yaml.txt": Data("---\ntitle: [unclosed\nspeakers: :\n---\nA: Hm?\nB: Yes.\n".utf8),
        "nul.txt": Data([0x41, 0x3A, 0x20, 0x00, 0x0A, 0x42, 0x3A, 0x20, 0x01, 0x0A]),
        "binary.txt": Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ $0 >> 3) }),
        "half.vtt": Data("WEBVTT\n\n00:00:01.000 --> ".utf8),
        "half.xml": Data("<?xml version=\"1.0\"?><akomaNtoso><debate><speech by=\"#a\"><p>Hm".utf8),
        "half.jsonl": Data("{\"id\": \"1\", \"text\": \"Hm".utf8),
    ]

    @Test("The good file is served beside every broken one, and each broken one has a diagnostic")
    func served() throws {
        let scratch = try Scratch()
        try scratch.write(BrokenInputTests.good, to: "texts/good.txt")
        for (name, bytes) in BrokenInputTests.broken { try scratch.write(bytes, to: "texts/" + name) }
        let server = try RunningServer(["--transcripts", scratch.path + "/texts"])
        let turns = try server.get("/api/v1/transcripts/good").json()["counts"] as? [String: Any]
        #expect(turns?["turns"] as? Int == 4)
        let outcome = try Binary.run(["check", scratch.path + "/texts"])
        #expect(outcome.status == 1)
        for name in BrokenInputTests.broken.keys.sorted() {
            #expect(outcome.output.contains("/texts/\(name)"), "\(name) is passed over without a word")
        }
        #expect(!outcome.output.contains("good.txt:1:1: error"))
    }

    @Test("An unreadable file and a folder of the name of a transcript are told and passed over")
    func unreadable() throws {
        let scratch = try Scratch()
        try scratch.write(BrokenInputTests.good, to: "texts/good.txt")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/texts/gone.txt", withDestinationPath: "/nowhere")
        try scratch.write(BrokenInputTests.good, to: "texts/folder.txt/inner.txt")
        let server = try RunningServer(["--transcripts", scratch.path + "/texts"])
        #expect(try server.get("/api/v1/transcripts").fields["x-total-count"] == "2")
        #expect(server.log.contains("gone.txt: error: No such file or directory"))
    }

    @Test("A line of 200 MB is read, and the server answers")
    func endlessLine() throws {
        let scratch = try Scratch()
        try scratch.write(BrokenInputTests.good, to: "texts/good.txt")
        var line = Data("A: One?\nB: ".utf8)
        line.append(Data(repeating: UInt8(ascii: "x"), count: 200 << 20))
        try scratch.write(line, to: "texts/long.txt")
        let server = try RunningServer(["--transcripts", scratch.path + "/texts"])
        #expect(try server.get("/api/v1/transcripts/good").status == 200)
    }

    @Test("A file above the limit is told with its size")
    func tooLarge() throws {
        let scratch = try Scratch()
        try scratch.write(BrokenInputTests.good, to: "texts/good.txt")
        try scratch.write(String(repeating: BrokenInputTests.good, count: 10), to: "texts/long.txt")
        let outcome = try Binary.run(["check", "--transcript-bytes-max", "100", scratch.path + "/texts"])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("long.txt: error: has \(BrokenInputTests.good.utf8.count * 10) bytes"))
    }
}
