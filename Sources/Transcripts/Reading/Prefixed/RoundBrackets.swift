/// Labels in round brackets, as Japanese ministries print their press conferences: `(問)港は…`, `（記 者）` above the words.
///
/// The rule: a bracket of at most eight signs that opens a line and is no note, with a word that tells a role or standing
/// twice; at least two different ones, of which one that comes twice tells who asks.
enum RoundBrackets {
    static let signsMax = 8

    static func candidates(_ lines: [LineSpan], _ source: SourceText) -> [Int: LabelCandidate] {
        var found: [Int: LabelCandidate] = [:]
        var counts: [String: Int] = [:]
        for (index, line) in lines.enumerated() {
            guard let (label, end) = bracket(line, source), !NoteWords.opensNote(source.bytes, label) else { continue }
            let word = RoleWords.folded(source.string(label))
            guard source.bytes[label.lowerBound] >= 0xE3 || RoleWords.role(of: word) != nil else { continue }
            counts[word, default: 0] += 1
            found[index] = LabelCandidate(
                line: index, syntax: .bracket, label: label, text: ByteScan.trimmed(end..<line.end, in: source.bytes),
                hasTime: false, shape: .wide)
        }
        let isAsked = counts.contains { RoleWords.role(of: $0.key) == .interviewer && $0.value >= 2 }
        let believed = counts.filter { $0.value >= 2 || RoleWords.role(of: $0.key) != nil }
        guard isAsked, believed.count >= 2 else { return [:] }
        return found.filter { believed[RoleWords.folded(source.string($0.value.label))] != nil }
    }

    /// What stands in the bracket that opens a line, and where the bracket ends.
    private static func bracket(_ line: LineSpan, _ source: SourceText) -> (label: Range<Int>, end: Int)? {
        guard !line.isBlank else { return nil }
        let isWide = ByteScan.hasPrefix("（", in: source.bytes, at: line.start)
        guard isWide || source.bytes[line.start] == 0x28 else { return nil }
        let start = line.start + (isWide ? 3 : 1)
        let limit = min(line.end, start + signsMax * 3)
        var end: Int?
        for index in start..<max(start, limit) where end == nil {
            if source.bytes[index] == 0x29 { end = index + 1 }
            if ByteScan.hasPrefix("）", in: source.bytes, at: index) { end = index + 3 }
        }
        guard let end else { return nil }
        let label = ByteScan.trimmed(start..<(source.bytes[end - 1] == 0x29 ? end - 1 : end - 3), in: source.bytes)
        return label.isEmpty || source.string(label).count > signsMax ? nil : (label, end)
    }
}
