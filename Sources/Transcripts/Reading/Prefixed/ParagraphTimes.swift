/// Takes the times in brackets off paragraphs, where they are the program's and stand everywhere.
///
/// The rule: nine labels in ten, three or more, stand after such a time or alone above words that begin with one.
struct ParagraphTimes {
    private let lines: [LineSpan]
    private let labels: [Int: LabelInference.AcceptedLabel]
    private let source: SourceText
    private var isTold = false

    init(_ lines: [LineSpan], _ labels: [Int: LabelInference.AcceptedLabel], _ source: SourceText) {
        self.lines = lines
        self.labels = labels
        self.source = source
        guard labels.count >= 3 else { return }
        let timed = labels.count { line, accepted in
            if accepted.candidate.text.isEmpty {
                return lines[(line + 1)...].first { !$0.isBlank }.map { wordsAfterTime($0) != nil } ?? false
            }
            return wordsAfterTime(lines[line]).map { $0 <= accepted.candidate.label.lowerBound } ?? false
        }
        isTold = timed * 10 >= labels.count * 9
    }

    /// The line without the time that its paragraph begins with; a label's line, and a time alone, as they are.
    func unmarked(at index: Int) -> LineSpan {
        var line = lines[index]
        guard isTold, labels[index] == nil, let words = wordsAfterTime(line) else { return line }
        line.start = words
        return line
    }

    private func wordsAfterTime(_ line: LineSpan) -> Int? {
        guard !line.isBlank, [0x5B, 0x28, 0x23].contains(source.bytes[line.start]),
            let end = TimeMark.end(in: source.bytes, at: line.start, limit: min(line.end, line.start + 64)),
            end < line.end
        else { return nil }
        let words = ByteScan.trimmed(end..<line.end, in: source.bytes)
        return words.first == nil || source.bytes[words.lowerBound] == 0x3A ? nil : words.lowerBound
    }
}
