/// The letters of questions and answers with nothing but one space after them: `Q Where was it?`, `A In the bay.`
///
/// The rule: three lines or more open with `Q ` and a word, and `A ` counts only where a `Q ` has come since the last
/// one, since a sentence may begin with that word. Where next to no `A ` comes, others answer, and `Q ` counts at the
/// beginning of a paragraph: three times, or twice with a question mark. So are codes that lines before the talk declare,
/// `JD = Jo Doe`, two or more of them, where four blocks or more begin with one and none with one and a colon.
enum BareLetters {
    static let questionsMin = 3

    static func candidates(_ lines: [LineSpan], _ source: SourceText) -> [Int: LabelCandidate] {
        var found: [Int: LabelCandidate] = [:]
        var questions: [Int] = []
        var isAsked = false
        for (index, line) in lines.enumerated() {
            guard let (letter, text) = letter(line, source), letter == 0x51 || isAsked else { continue }
            isAsked = letter == 0x51
            if isAsked { questions.append(index) }
            found[index] = LabelCandidate(
                line: index, syntax: .gap, label: line.start..<line.start + 1, text: text, hasTime: false,
                shape: .initials)
        }
        let answers = found.count - questions.count
        let areAnswered = questions.count >= questionsMin && answers > 0
        if areAnswered, answers * 2 >= questions.count { return found }
        let asked = questions.filter { $0 == 0 || lines[$0 - 1].isBlank }
        if asked.count >= questionsMin || asked.count == 2 && asked.contains(where: { asks($0, lines, source) }) {
            return found.filter { asked.contains($0.key) }
        }
        return areAnswered ? found : declared(lines, source)
    }

    /// Whether the paragraph that begins on a line ends with a question mark.
    private static func asks(_ start: Int, _ lines: [LineSpan], _ source: SourceText) -> Bool {
        guard let last = lines[start...].prefix(while: { !$0.isBlank }).last else { return false }
        return source.bytes[last.end - 1] == 0x3F
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

    /// The letter that opens a line, and the words after it.
    private static func letter(_ line: LineSpan, _ source: SourceText) -> (UInt8, Range<Int>)? {
        let bytes = source.bytes
        guard line.count > 3, bytes[line.start] == 0x51 || bytes[line.start] == 0x41 else { return nil }
        let isUnbroken = ByteScan.hasPrefix("\u{A0}", in: bytes, at: line.start + 1)
        guard isUnbroken || bytes[line.start + 1] == 0x20 else { return nil }
        let start = line.start + (isUnbroken ? 3 : 2)
        // "Q - words" has a separator.
        let isWord =
            ByteScan.isLower(bytes[start] | 0x20) || ByteScan.isDigit(bytes[start])
            || [0x22, 0x28, 0x5B].contains(bytes[start]) || ByteScan.hasPrefix("“", in: bytes, at: start)
        return isWord ? (bytes[line.start], start..<line.end) : nil
    }
}
