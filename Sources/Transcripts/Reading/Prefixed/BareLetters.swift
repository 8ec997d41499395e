/// The letters of questions and answers with nothing but one space after them: `Q Where was it?`, `A In the bay.`
///
/// The rule: three lines or more open with `Q ` and a word, and `A ` counts only where a `Q ` has come since the last
/// one, since a sentence may begin with that word.
enum BareLetters {
    static let questionsMin = 3

    static func candidates(_ lines: [LineSpan], _ source: SourceText) -> [Int: LabelCandidate] {
        var found: [Int: LabelCandidate] = [:]
        var questions = 0
        var isAsked = false
        for (index, line) in lines.enumerated() {
            guard let letter = letter(line, source), letter == 0x51 || isAsked else { continue }
            isAsked = letter == 0x51
            if isAsked { questions += 1 }
            found[index] = LabelCandidate(
                line: index, syntax: .gap, label: line.start..<line.start + 1, text: line.start + 2..<line.end,
                hasTime: false, shape: .initials)
        }
        return questions >= questionsMin && found.count > questions ? found : [:]
    }

    private static func letter(_ line: LineSpan, _ source: SourceText) -> UInt8? {
        let letter = line.isBlank ? 0 : source.bytes[line.start]
        guard letter == 0x51 || letter == 0x41, line.count > 3, source.bytes[line.start + 1] == 0x20 else { return nil }
        // "Q - words" has a separator.
        let next = source.bytes[line.start + 2]
        let isWord = ByteScan.isLower(next | 0x20) || ByteScan.isDigit(next) || next == 0x22
        return isWord || ByteScan.hasPrefix("“", in: source.bytes, at: line.start + 2) ? letter : nil
    }
}
