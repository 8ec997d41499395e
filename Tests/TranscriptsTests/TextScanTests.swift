import Foundation
import Testing
import Transcripts

@Suite("Scanning text in every script")
struct TextScanTests {
    /// Characters of each length in UTF-8 and at the ends of what may follow a first byte, white space of every kind among
    /// them. No control characters, which the reader keeps out of turns, and none that a reader could take for markup.
    private static let characters: [Character] = [
        "a", "B", "z", "é", "ß", "߿", "ࠀ", "ก", "ᄀ", "語", "言", "中", "퟿", "豈", "ｗ", "\u{FFFD}", "𐀀", "🙂", "\u{10FFFF}",
        " ", " ", "\u{A0}", "\u{1680}", "\u{2000}", "\u{2009}", "\u{202F}", "\u{205F}", "\u{3000}",
    ]

    private static func text(_ length: Int, from characters: [Character], _ generator: inout PropertyTests.Generator)
        -> String
    {
        String((0..<length).map { _ in characters.randomElement(using: &generator) ?? "a" })
    }

    @Test("Words are what white space parts, and each ideograph, whatever stands beside it", arguments: 0..<20)
    func words(seed: UInt64) throws {
        var generator = PropertyTests.Generator(state: seed)
        for _ in 0..<200 {
            let text = TextScanTests.text(
                .random(in: 1...40, using: &generator), from: TextScanTests.characters, &generator)
            let transcript = read("A: one\nB: x\(text)x\nA: two\n", name: "a.txt")
            let runs = "x\(text)x".unicodeScalars.split { $0.properties.isWhitespace }
            let expected = runs.reduce(0) { sum, run in
                sum + run.count { $0.properties.isIdeographic } + run.split { $0.properties.isIdeographic }.count
            }
            #expect(transcript.turns.dropFirst().first?.words == Int32(expected), "“\(text)”")
        }
    }

    @Test(
        "Marks beside an ideograph are no words, nor is what stands between two of them without a letter or a figure",
        arguments: [
            ("大鐘停了，是嗎？", 6), ("“大鐘”", 2), ("AIIB是2016年 成立的", 7), ("かなとカナ。", 5), ("— well", 2), ("（笑）", 1),
        ])
    func ideographs(text: String, expected: Int32) {
        let transcript = read("A: one\nB: \(text)\nA: two\n", name: "a.txt")
        #expect(transcript.turns.dropFirst().first?.words == expected)
    }

    @Test("Text is UTF-8 or is not, as the standard library has it, whichever byte is changed", arguments: 0..<20)
    func validity(seed: UInt64) {
        var generator = PropertyTests.Generator(state: seed)
        for _ in 0..<200 {
            let text = TextScanTests.text(
                .random(in: 1...30, using: &generator), from: TextScanTests.characters, &generator)
            var bytes = Array("A: \(text)語言中文\n".utf8)
            bytes[.random(in: 3..<bytes.count - 1, using: &generator)] = .random(in: 0x20...0xFF, using: &generator)
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            let codes = read(Data(bytes), name: "a.txt").diagnostics.map(\.code.rawValue)
            #expect(isValid != (codes.contains("not-utf8") || codes.contains("encoding-guessed")), "\(bytes)")
        }
    }

    @Test(
        "The language is told by its script or its commonest words",
        arguments: [
            ("en", "It was the best that they could do, and this is what we have of it."),
            ("fr", "Nous ne savons pas ce que les autres ont fait pour elle dans cette ville."),
            ("es", "Los que viven aquí no están para esto, pero también lo son más que en la otra."),
            ("de", "Ich weiß nicht, ob das für uns ist, aber wir sind auch mit ihnen im Haus."),
            ("pt", "Você não tem o que isso foi para eles, mas também é muito mais."),
            ("zh", "我們今天討論的是開放政府。"), ("ja", "今日は政府についてはなします。"), ("ko", "오늘은 정부에 대해 이야기합니다"),
            ("ru", "Сегодня мы говорим о правительстве."), ("el", "Σήμερα μιλάμε για την κυβέρνηση."),
            ("und", "Lorem xyzzy plugh."),
        ])
    func languages(tag: String, text: String) {
        #expect(read("A: \(text)\nB: \(text)\n", name: "a.txt").metadata.language == tag)
    }
}
