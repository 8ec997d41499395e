import Foundation
import Testing
import Transcripts

@Suite("Any input at all")
struct PropertyTests {
    /// A small generator with a seed, so that a failure can be had again.
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    static let pieces: [String] = [
        "A: ", "**Jo Doe:** ", "### Jo:\n", "Q. ", "MR. X: ", "[00:01:02] ", "\n", "\n\n", "\r\n", "---\n",
        "> (laughs)\n",
        "# T\n", "## S\n", "(", "[", "（", "ed: ", ")", "]", "）", "WEBVTT\n", "00:01.000 --> 00:02.000\n", "<v Jo>",
        "</v>",
        "<", ">", "&amp;", "&#x1F642;", "&", "<akomaNtoso>", "<speech by=\"#a\">", "</speech>", "<TEI>",
        "<u who=\"#a\">",
        "<html>", "<p>", "</p>", "<b>", "{\"speaker\":\"a\",\"text\":\"", "\"}", "\\", "speakers:\n", "title: x\n",
        "1 ",
        "12\n", "問：", "答：", "：", "é", "e\u{301}", "🙂", "\u{FEFF}", "\u{0C}", "\u{0}", "Page 3 of 9\n", "____\n", "?",
        ".",
        "Further Reading\n", "https://a.test/ ", "words and words ", "    ", "\t", "- ", "Jo – 00:01:02: ",
        "Jo – 00:01:02 ", "\u{2028}",
    ]

    @Test("Random pieces of mark-up are read without a broken invariant", arguments: 0..<40)
    func pieces(seed: Int) {
        var generator = Generator(state: UInt64(seed))
        for _ in 0..<12 {
            let count = Int.random(in: 0...120, using: &generator)
            let text = (0..<count).map { _ in PropertyTests.pieces.randomElement(using: &generator) ?? "" }.joined()
            let violation = Data(text.utf8).withUnsafeBytes { ReadingInvariants.violation(reading: $0) }
            #expect(violation == nil, "\(text)")
        }
    }

    /// No scan that looks only so far for what belongs to a label may begin beyond its own end.
    @Test("Pieces far apart in one line are read without a broken invariant", arguments: [60, 90, 130, 300, 5000])
    func farApart(blanks: Int) {
        var generator = Generator(state: UInt64(blanks))
        for first in PropertyTests.pieces {
            for _ in 0..<6 {
                let second = PropertyTests.pieces.randomElement(using: &generator) ?? ""
                let text =
                    "A: x\nB: y\n" + first + String(repeating: " ", count: blanks) + second + "words\nA: x\nB: y\n"
                let violation = Data(text.utf8).withUnsafeBytes { ReadingInvariants.violation(reading: $0) }
                #expect(violation == nil, "\(text)")
            }
        }
    }

    @Test("Random bytes are read without a broken invariant", arguments: 0..<20)
    func bytes(seed: Int) {
        var generator = Generator(state: UInt64(seed) &+ 1000)
        for _ in 0..<12 {
            let count = Int.random(in: 0...400, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let violation = bytes.withUnsafeBytes { ReadingInvariants.violation(reading: $0) }
            #expect(violation == nil, "\(bytes)")
        }
    }

    @Test("A real text cut anywhere keeps the invariants", arguments: RoundTripTests.conventions)
    func cuts(_ convention: Convention) {
        let bytes = Array(convention.text.utf8)
        for cut in stride(from: 0, through: bytes.count, by: 7) {
            let violation = bytes[..<cut].withUnsafeBytes { bytes in
                ReadingInvariants.violation(in: TranscriptReader().read(bytes, name: convention.file))
            }
            #expect(violation == nil, "cut at \(cut)")
        }
    }

    @Test("A real text into which anything was put keeps the invariants", arguments: Convention.all)
    func insertions(_ convention: Convention) {
        var generator = Generator(state: UInt64(convention.text.utf8.count))
        let lines = convention.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<8 {
            var mixed = lines
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let line = Int.random(in: mixed.indices, using: &generator)
                let blanks = String(repeating: " ", count: [0, 1, 90, 130, 400].randomElement(using: &generator) ?? 0)
                let piece = (PropertyTests.pieces + lines).randomElement(using: &generator) ?? ""
                let place = Int.random(in: 0...mixed[line].count, using: &generator)
                mixed[line].insert(
                    contentsOf: blanks + piece, at: mixed[line].index(mixed[line].startIndex, offsetBy: place))
            }
            let text = Data(mixed.joined(separator: "\n").utf8)
            let violation = text.withUnsafeBytes { bytes in
                ReadingInvariants.violation(in: TranscriptReader().read(bytes, name: convention.file))
            }
            #expect(violation == nil, "\(String(decoding: text, as: UTF8.self))")
        }
    }

    /// Each would take for ever if a scan began again at every one.
    @Test(
        "What repeats without an end is read in one pass",
        arguments: [
            "(", "[", "（", "\\[", "**", "<", "<a ", "&", "A:", "A: x\n", "### A:\n", "> x\n", "# x\n\n", "\n",
            "{\"a\":", "1\n", "- ", "</", "<!--", "{", "{\\",
            "(ed: ", "**A", "<v ", "00:00 ", "_a: \n", "Q. A. ", "「", "\"", "--> ", "<p><b>", "Jo Doe\n\n", "x?\n\n",
        ])
    func repetition(piece: String) {
        let text = String(repeating: piece, count: 120_000 / piece.utf8.count)
        let cue = "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n"
        for (name, head) in [("a.txt", ""), ("b.md", ""), ("c.vtt", cue), ("d.html", "<html>")] {
            let transcript = read(head + text, name: name)
            #expect(ReadingInvariants.violation(in: transcript) == nil)
        }
    }

    @Test("A web page of nothing but titles is read in one pass")
    func nestedTitles() {
        let titles = String(repeating: "<title>", count: 40_000)
        let words = String(repeating: "x<b>", count: 60_000)
        let transcript = read("<html>\(titles)<head>\(words)", name: "page.html")
        #expect(ReadingInvariants.violation(in: transcript) == nil)
    }
}
