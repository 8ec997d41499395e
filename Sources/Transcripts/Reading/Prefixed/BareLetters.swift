/// The letters of questions and answers with nothing but one space after them: `Q Where was it?`, `A In the bay.`
///
/// The rule: three lines or more open with `Q ` and a word, and `A ` counts only where a `Q ` has come since the last
/// one, since a sentence may begin with that word. So are codes that lines before the talk declare, `JD = Jo Doe`, two or
/// more of them, where four blocks or more begin with one and none with one and a colon.
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
        return questions >= questionsMin && found.count > questions ? found : declared(lines, source)
    }

    /// So many lines at the head may declare codes.
    private static let headLinesMax = 60
    private static let blocksMin = 4

    private static func declared(_ lines: [LineSpan], _ source: SourceText) -> [Int: LabelCandidate] {
        let codes = Set(
            lines.prefix(headLinesMax).compactMap { line in
                code(line, source).flatMap { ByteScan.hasPrefix(" = ", in: source.bytes, at: $0.upperBound) ? $0 : nil }
            }
            .map { source.string($0) })
        guard codes.count >= 2 else { return [:] }
        var found: [Int: LabelCandidate] = [:]
        for (index, line) in lines.enumerated() {
            guard let code = code(line, source), code.upperBound + 1 < line.end, codes.contains(source.string(code))
            else { continue }
            if source.bytes[code.upperBound] == 0x3A { return [:] }
            let next = source.bytes[code.upperBound + 1]
            let isWord = ByteScan.isLower(next | 0x20) || ByteScan.isDigit(next) || [0x22, 0x28, 0x5B].contains(next)
            guard source.bytes[code.upperBound] == 0x20, isWord || next >= 0x80, index > 0, lines[index - 1].isBlank
            else { continue }
            found[index] = LabelCandidate(
                line: index, syntax: .gap, label: code, text: code.upperBound + 1..<line.end, hasTime: false,
                shape: .initials)
        }
        return found.count >= blocksMin ? found : [:]
    }

    /// Two to five capitals and figures that open a line.
    private static func code(_ line: LineSpan, _ source: SourceText) -> Range<Int>? {
        let code = line.range.prefix(6).prefix {
            ByteScan.isUpper(source.bytes[$0]) || ByteScan.isDigit(source.bytes[$0])
        }
        guard (2...5).contains(code.count), ByteScan.isUpper(source.bytes[line.start]) else { return nil }
        return line.start..<line.start + code.count
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
