/// Takes the times off the ends of lines, where a program prints until when each paragraph goes: `words #00:00:09-1#`,
/// `words [00:00:05][2.1]`.
///
/// The rule: between number signs they are nobody's words; in square brackets three lines or more must end so, one in
/// four of those with words.
enum ClosingTimes {
    static let linesMin = 3

    static func strip(_ lines: [LineSpan], _ source: SourceText) -> [LineSpan] {
        var ends: [Int: Int] = [:]
        var bracketed = 0
        for (index, line) in lines.enumerated() {
            guard let end = wordsEnd(line, source) else { continue }
            ends[index] = end
            if source.bytes[line.end - 1] == 0x5D { bracketed += 1 }
        }
        guard !ends.isEmpty else { return lines }
        let filled = lines.count { !$0.isBlank }
        let areBrackets = bracketed >= linesMin && bracketed * 4 >= filled
        var lines = lines
        for (index, end) in ends where areBrackets || source.bytes[lines[index].end - 1] == 0x23 {
            lines[index].end = end
        }
        return lines
    }

    /// Where the words end before a time that ends the line; nil where none does, and where nothing else stands there.
    private static func wordsEnd(_ line: LineSpan, _ source: SourceText) -> Int? {
        guard let last = line.range.last, [0x5D, 0x23].contains(source.bytes[last]) else { return nil }
        let range = line.start..<withoutDuration(line, source)
        guard let last = range.last, [0x5D, 0x23].contains(source.bytes[last]) else { return nil }
        let open: UInt8 = source.bytes[last] == 0x5D ? 0x5B : 0x23
        guard let start = source.bytes[max(line.start, last - 32)..<last].lastIndex(of: open), start > line.start,
            TimeMark.end(in: source.bytes, at: start, limit: range.upperBound) == range.upperBound
        else { return nil }
        let words = ByteScan.trimmed(line.start..<start, in: source.bytes)
        guard !words.isEmpty, !TimeMark.isAlone(in: source.bytes, words) else { return nil }
        // "Jo Doe [00:01:02]" is a label.
        let said = LineSpan(start: words.lowerBound, end: words.upperBound, indent: 0, number: line.number)
        let opening = min(words.upperBound, words.lowerBound + LabelShape.labelBytesMax)
        let hasLabel = ByteScan.index(of: ": ", in: source.bytes, from: words.lowerBound, to: opening) != nil
        return hasLabel || said.endsSentence(source) ? words.upperBound : nil
    }

    /// The line's end without how long the paragraph was: `[2.1]` straight after a bracket.
    private static func withoutDuration(_ line: LineSpan, _ source: SourceText) -> Int {
        let bytes = source.bytes
        var index = line.end - 1
        while index > line.start, ByteScan.isDigit(bytes[index - 1]) || bytes[index - 1] == 0x2E { index -= 1 }
        let isDuration = index < line.end - 1 && index - 2 >= line.start && bytes[index - 1] == 0x5B
        return isDuration && bytes[line.end - 1] == 0x5D && bytes[index - 2] == 0x5D ? index - 1 : line.end
    }
}
