/// Finds the editorial notes in a paragraph: what stands in brackets and was not said.
///
/// The rule: square brackets hold a note unless they are the text of a link, a reference number, a glossary mark or a
/// doubled bracket; round brackets hold one when they fill the paragraph, or when their first word says so (`ed:`,
/// `laughter`, `笑`), so that `(SCO)` and `(August 31)` are none.
enum NoteScanner {
    /// Longer bracketed text than this is taken for speech, which keeps the search linear.
    static let noteBytesMax = 600

    static func scan(_ text: UnsafeBufferPointer<UInt8>, _ found: (Range<Int>) -> Void) {
        var index = firstBracket(text, from: 0)
        while index < text.count {
            let byte = text[index]
            var end: Int?
            switch byte {
            case 0x5B: end = squareNote(text, at: index)
            case 0x28: end = roundNote(text, at: index)
            case 0xEF where ByteScan.hasPrefix("（", in: text, at: index): end = wideNote(text, at: index)
            default: break
            }
            guard let end else {
                index = firstBracket(text, from: index + 1)
                continue
            }
            let isEscaped = byte == 0x5B && index > 0 && text[index - 1] == 0x5C
            found((isEscaped ? index - 1 : index)..<end)
            index = firstBracket(text, from: end)
        }
    }

    /// The first opening bracket at or after `start`; the count where none is left.
    ///
    /// Eight bytes at a time: `(`, `[` and the last byte of the full-width bracket are looked for at once.
    private static func firstBracket(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        var index = start
        while index + 8 <= text.count {
            let chunk = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let hits =
                zeros(chunk ^ 0x2828_2828_2828_2828) | zeros(chunk ^ 0x5B5B_5B5B_5B5B_5B5B)
                | zeros(chunk ^ 0x8888_8888_8888_8888)
            if hits != 0, let place = opening(text, max(start, index - 2)..<index + 8) { return place }
            index += 8
        }
        return opening(text, min(text.count, max(start, index - 2))..<text.count) ?? text.count
    }

    private static func opening(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        range.first { index in
            let byte = text[index]
            return byte == 0x28 || byte == 0x5B || (byte == 0xEF && ByteScan.hasPrefix("（", in: text, at: index))
        }
    }

    /// The high bit of every byte that is zero (and perhaps of one above such a byte, which only costs a look).
    private static func zeros(_ chunk: UInt64) -> UInt64 {
        (chunk &- 0x0101_0101_0101_0101) & ~chunk & 0x8080_8080_8080_8080
    }

    private static func squareNote(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let limit = min(text.count, start + noteBytesMax)
        guard let close = ByteScan.index(of: 0x5D, in: text, from: start + 1, to: limit) else { return nil }
        let inside = start + 1..<(text[close - 1] == 0x5C ? close - 1 : close)
        guard !inside.isEmpty, text[inside.lowerBound] != 0x5B, text[inside.lowerBound] != 0x5D else { return nil }
        if close + 1 < text.count, text[close + 1] == 0x28 || text[close + 1] == 0x5D { return nil }
        if start > 0, text[start - 1] == 0x5B || text[start - 1] == 0x21 { return nil }
        if inside.allSatisfy({ ByteScan.isDigit(text[$0]) }) { return nil }
        if ByteScan.hasPrefix("glossary:", in: text, at: inside.lowerBound) { return nil }
        return close + 1
    }

    private static func roundNote(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let opening = start + 1..<min(text.count, start + 65)
        guard start == 0 || NoteWords.opensNote(text, opening) else { return nil }
        guard let close = closing(text, from: start, open: 0x28, close: 0x29) else { return nil }
        let fills = start == 0 && close + 1 == text.count
        return fills || NoteWords.opensNote(text, start + 1..<close) ? close + 1 : nil
    }

    private static func wideNote(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let limit = min(text.count, start + noteBytesMax)
        guard let close = ByteScan.index(of: "）", in: text, from: start + 3, to: limit) else { return nil }
        let fills = start == 0 && close + 3 == text.count
        guard fills || NoteWords.opensNote(text, start + 3..<close) else { return nil }
        return close + 3
    }

    /// The closing bracket that balances the one at `start`.
    private static func closing(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, open: UInt8, close: UInt8
    ) -> Int? {
        var depth = 0
        for index in start..<min(text.count, start + noteBytesMax) {
            if text[index] == open { depth += 1 }
            if text[index] == close {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }
}
