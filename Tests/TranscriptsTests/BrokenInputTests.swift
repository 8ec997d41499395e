import Foundation
import Testing
import Transcripts

@Suite("Broken input")
struct BrokenInputTests {
    private func place(_ code: String, in transcript: Transcript) -> [Int]? {
        transcript.diagnostics.first { $0.code.rawValue == code }.map { [$0.line, $0.column] }
    }

    @Test("Bytes that are not UTF-8 are an error at their place, and the rest is read")
    func notUTF8() {
        let bytes = Array("A: Gr".utf8) + [0xFC, 0xDF] + Array("e?\nB: Yes.\nA: Öl?\nB: No.".utf8)
        let transcript = read(Data(bytes), name: "latin1.txt")
        #expect(place("not-utf8", in: transcript) == [1, 6])
        #expect(transcript.codes(.error) == ["not-utf8"])
        #expect(transcript.turns.count == 4)
    }

    /// In Windows-1252, with an accented letter straight before ’, ” and –: two bytes that begin as UTF-8 does.
    private static let windows: [UInt8] =
        Array("A: Ren".utf8) + [0xE9, 0x92] + Array("s caf".utf8) + [0xE9, 0x94] + Array("?\nB: L".utf8) + [0xE0, 0x96]
        + Array("bas.\nA: The ".utf8) + [0xC9, 0x92] + Array(" shop? \nB: Caf".utf8) + [0xE9, 0x2E, 0x0A]

    @Test("Windows-1252 is told where a curly mark follows an accented letter")
    func windowsMarks() {
        let transcript = read(Data(BrokenInputTests.windows), name: "talk.txt")
        #expect(transcript.script == ["A: René’s café”?", "B: Là–bas.", "A: The É’ shop?", "B: Café."])
        #expect(transcript.codes(.error) == [])
    }

    @Test("UTF-8 with some broken bytes stays UTF-8")
    func brokenUTF8() {
        let bytes = Array("A: Où? Là.\nB: Déjà?\nA: ".utf8) + [0xFF, 0xE9, 0x20, 0xC3] + Array("?\nB: Né.".utf8)
        #expect(read(Data(bytes), name: "x.txt").codes(.error) == ["not-utf8"])
    }

    @Test("What is converted is converted for whoever shows its lines")
    func convertedText() {
        let text = Data(BrokenInputTests.windows).withUnsafeBytes { TranscriptReader.converted($0) }
        #expect(text?.hasPrefix("A: René’s café”?\nB: Là–bas.") == true)
        #expect(Data("A: René".utf8).withUnsafeBytes { TranscriptReader.converted($0) } == nil)
    }

    @Test("A place in a line counts code points, not bytes")
    func columnsAreCodePoints() {
        let bytes = Array("ok\né語🙂".utf8) + [0xFF]
        #expect(place("not-utf8", in: read(Data(bytes), name: "x.txt")) == [2, 4])
    }

    @Test(
        "An empty file is an error, as is one of front matter only",
        arguments: [
            "", "\u{FEFF}", "\n\n \t\n", "---\ntitle: Nothing\n---\n",
        ])
    func empty(text: String) {
        let transcript = read(text)
        #expect(transcript.codes(.error) == ["empty-file"])
        #expect(transcript.turns.isEmpty)
    }

    @Test("Front matter that is no YAML is an error at its line, and the turns are read")
    func frontMatterSyntax() {
        let transcript = read("---\ntitle: fine\nspeakers: [a, \n---\nA: One.\nB: Two.\nA: Three.\nB: Four.")
        #expect(place("front-matter-syntax", in: transcript)?.first.map { (3...4).contains($0) } == true)
        #expect(transcript.turns.count == 4)
    }

    @Test("A label given to two speakers, and one that nobody bears, are reported at their lines")
    func contradictoryLabels() {
        let transcript = read(
            """
            ---
            speakers:
              A: {name: Jo Doe, labels: [C]}
              B: {name: Kim Roe, labels: [C]}
              D: {name: Sam Poe}
            ---
            A: One?
            B: Two.
            C: Three?
            B: Four.
            """)
        #expect(place("label-map-contradiction", in: transcript)?.first == 4)
        #expect(place("label-unused", in: transcript)?.first == 5)
        #expect(
            transcript.turns.map { transcript.speaker(of: $0)?.name } == ["Jo Doe", "Kim Roe", "Jo Doe", "Kim Roe"])
    }

    @Test("Values of the wrong kind and misspelt keys are warnings; keys of others are not")
    func frontMatterValues() {
        let transcript = read(
            """
            ---
            titel: Kites
            tags: [a, b]
            date: yesterday
            speakers:
              A: {name: Jo, role: singer}
            ---
            A: One?
            B: Two.
            A: Three?
            B: Four.
            """)
        #expect(place("front-matter-key", in: transcript) == [2, 1])
        #expect(place("date-invalid", in: transcript)?.first == 4)
        #expect(place("front-matter-value", in: transcript)?.first == 6)
        #expect(transcript.diagnostics.filter { $0.severity != .note }.count == 3)
    }

    @Test("A very long line is a warning at its place")
    func longLine() {
        let line = "A: " + String(repeating: "word ", count: 300_000)
        let transcript = read("B: Short.\n\(line)\nB: Short.\nA: End.")
        #expect(place("line-too-long", in: transcript) == [2, 1])
        #expect(transcript.turns.count == 4)
        #expect(transcript.turns[1].words == 300_000)
    }

    @Test(
        "XML that breaks off, nests too deep or has stray tags is an error at its place",
        arguments: [
            ("<akomaNtoso>\n<debate><speech by=\"#a\"><p>Hi", "format-syntax", 2),
            ("<akomaNtoso>\n<a></b>", "format-syntax", 2),
            ("<akomaNtoso>\n\n" + String(repeating: "<a>", count: 300), "format-limit", 3),
            ("<TEI>\n<u who=a>", "format-syntax", 2),
        ])
    func xml(text: String, code: String, line: Int) {
        let transcript = read(text, name: "x.xml")
        #expect(place(code, in: transcript)?.first == line)
    }

    @Test("Entities of a document type are not expanded")
    func entities() {
        let transcript = read(
            """
            <!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>
            <TEI><text><u who="#a"><seg>&b; and &x; &lt;</seg></u></text></TEI>
            """, name: "x.xml")
        #expect(transcript.script == ["a: &b; and &x; <"])
    }

    @Test("A line that is no JSON is an error at its column, and the others are read")
    func jsonLines() {
        let transcript = read(
            "{\"speaker\":\"a\",\"text\":\"One.\"}\n{\"speaker\":\"b\",\"text\":}\n{\"speaker\":\"b\",\"text\":\"Two.\"}",
            name: "utterances.jsonl")
        #expect(place("format-syntax", in: transcript) == [2, 23])
        #expect(transcript.script == ["a: One.", "b: Two."])
    }
}
