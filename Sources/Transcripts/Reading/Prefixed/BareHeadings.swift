/// Finds headings that plain text sets between turns without a mark: `Ferry Fares`, `Question-and-Answer Session`.
///
/// The rule: where the first paragraphs of three turns in four end as a sentence does, a block of its own that ends in a
/// word, has at most ten and stands after an ended sentence and straight before a label is a heading; so is one in
/// capitals of up to three lines, and up to three blocks may follow one another.
struct BareHeadings {
    let source: SourceText
    let lines: [LineSpan]
    private let marks: [Mark]
    /// Whether this text ends its turns with a mark, so that a line without one tells something; not in Markdown, which
    /// marks its headings.
    private(set) var isTold = false

    /// What a line is, by its index: a label with words beside it or without, or words.
    private enum Mark { case words, label, labelAlone }

    static let wordsMax = 10
    static let bytesMax = 90
    static let linesMax = 3

    init(
        source: SourceText, lines: [LineSpan], labels: [Int: LabelInference.AcceptedLabel], isMarkdown: Bool
    ) {
        self.source = source
        self.lines = lines
        var marks = [Mark](repeating: .words, count: lines.count)
        for (line, accepted) in labels { marks[line] = accepted.candidate.text.isEmpty ? .labelAlone : .label }
        self.marks = marks
        if isMarkdown { return }
        var open = 0
        var all = 0
        for place in labels.keys {
            guard let last = paragraphEnd(from: place) else { continue }
            all += 1
            if BareHeadings.endsInWord(lines[last], source) { open += 1 }
        }
        isTold = all >= 2 && open * 4 <= all
    }

    private func opensTurn(_ line: Int) -> Bool { marks[line] != .words }
    private func isLabelAlone(_ line: Int) -> Bool { marks[line] == .labelAlone }

    /// The last line of the first paragraph under a label; nil where the label has no words.
    private func paragraphEnd(from label: Int) -> Int? {
        var last = label
        if isLabelAlone(label) {
            guard let first = filled(after: label), !opensTurn(first) else { return nil }
            last = first
        }
        while last + 1 < lines.count, !lines[last + 1].isBlank, !opensTurn(last + 1) { last += 1 }
        return last
    }

    /// The headings that stand from a line to the next label; none where the line begins no heading.
    func blocks(from start: Int) -> [ClosedRange<Int>] {
        guard isTold, followsSentence(start) else { return [] }
        var blocks: [ClosedRange<Int>] = []
        var next = start
        while blocks.count < BareHeadings.linesMax, let end = block(at: next) {
            blocks.append(next...end)
            guard let following = filled(after: end) else { return [] }
            if opensTurn(following) { return blocks }
            next = following
        }
        return []
    }

    /// The last line of the block that begins on a line and has the form of a heading.
    func block(at start: Int) -> Int? {
        guard start == 0 || lines[start - 1].isBlank, hasForm(lines[start]) else { return nil }
        var end = start
        while end + 1 < lines.count, !lines[end + 1].isBlank {
            end += 1
            guard end - start < BareHeadings.linesMax, !opensTurn(end), hasForm(lines[end]) else { return nil }
        }
        guard end == start || !(start...end).contains(where: { hasSmallLetters(lines[$0]) }) else { return nil }
        return endsAsHeading(lines[end]) ? end : nil
    }

    private func hasSmallLetters(_ line: LineSpan) -> Bool {
        source.slice(line.range).contains(where: ByteScan.isLower)
    }

    /// Whether the words before a line are a turn's and end as a sentence does.
    func followsSentence(_ index: Int) -> Bool {
        guard let last = BareHeadings.filled(before: index, lines) else { return false }
        return !isLabelAlone(last) && !BareHeadings.endsInWord(lines[last], source)
    }

    /// Whether the next line is a ruling as long as this one, in `=`, `-`, `~` or `^`: `Later` over `=====`.
    func isUnderlined(at index: Int) -> Bool {
        guard index + 1 < lines.count, hasForm(lines[index]), !opensTurn(index + 1) else { return false }
        let ruling = source.slice(lines[index + 1].range)
        guard let mark = ruling.first, [0x3D, 0x2D, 0x7E, 0x5E].contains(mark), ruling.count >= 3 else { return false }
        return ruling.allSatisfy { $0 == mark } && ruling.count + 2 >= lines[index].count
            && ruling.count <= lines[index].count + 4
    }

    /// Whether a line that is bold from end to end stands before a label, where labels are bold too.
    func isBold(at index: Int) -> Bool {
        let line = lines[index]
        guard line.count > 4, line.count <= BareHeadings.bytesMax,
            ByteScan.hasPrefix("**", in: source.bytes, at: line.start),
            ByteScan.hasSuffix("**", in: source.bytes, before: line.end),
            ByteScan.index(of: "**", in: source.bytes, from: line.start + 2, to: line.end) == line.end - 2,
            !line.endsSentence(source), let next = filled(after: index)
        else { return false }
        return opensTurn(next)
    }

    private func hasForm(_ line: LineSpan) -> Bool {
        guard !line.isBlank, line.count <= BareHeadings.bytesMax else { return false }
        let first = source.bytes[line.start]
        guard ByteScan.isUpper(first) || ByteScan.isDigit(first) || first >= 0x80 else { return false }
        return source.slice(line.range).count(where: { $0 == 0x20 }) < BareHeadings.wordsMax
    }

    /// A word, perhaps in quotation marks that hold the whole line, or a colon after words that all have capitals.
    private func endsAsHeading(_ line: LineSpan) -> Bool {
        if BareHeadings.endsInWord(line, source) { return true }
        if line.count > 6, ByteScan.hasPrefix("“", in: source.bytes, at: line.start),
            ByteScan.hasSuffix("”", in: source.bytes, before: line.end)
        {
            return BareHeadings.endsInWord(
                LineSpan(start: line.start + 3, end: line.end - 3, indent: 0, number: line.number), source)
        }
        guard source.bytes[line.end - 1] == 0x3A else { return false }
        return LabelShape.of(source.slice(line.start..<line.end - 1))?.isOfNames ?? false
    }

    private func filled(after index: Int) -> Int? { lines[(index + 1)...].firstIndex { !$0.isBlank } }

    private static func filled(before index: Int, _ lines: [LineSpan]) -> Int? {
        lines[..<index].lastIndex { !$0.isBlank }
    }

    /// Whether the last sign is a letter or a figure.
    static func endsInWord(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard !line.isBlank else { return false }
        let last = source.bytes[line.end - 1]
        if last < 0x80 { return ByteScan.isDigit(last) || ByteScan.isLower(last | 0x20) }
        var start = line.end - 1
        while start > line.start, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        switch source.bytes[start] {
        case 0xC3...0xDF, 0xE0, 0xE1, 0xE4...0xEE: return true
        case 0xE3: return source.bytes[start + 1] != 0x80
        default: return false
        }
    }
}
