/// Names in capitals alone on lines, with the words straight below: labels that need no blank line before them.
///
/// The rule: at least two such lines come again, and three in four of all lines in capitals have words straight below
/// them, up to the next or to a blank line, that end as a sentence does.
struct CapitalsAlone {
    /// By line index; empty where such lines are no labels.
    private(set) var lines: Set<Int> = []
    private var counts: [LabelKey: Int] = [:]

    /// From so many lines on, a name that stands once is a label as well.
    static let linesMin = 8

    init(_ candidates: [LabelCandidate], _ lines: [LineSpan], _ source: SourceText) {
        let alone = candidates.filter {
            $0.syntax == .ownLine && !$0.hasTime && !$0.hasTitle && ($0.shape == .capitals || $0.shape == .initials)
        }
        guard alone.count >= 4 else { return }
        let places = Set(alone.map(\.line))
        let spoken = alone.filter { candidate in
            let below = lines[(candidate.line + 1)...].indices.prefix { !lines[$0].isBlank && !places.contains($0) }
            return below.last.map { lines[$0].endsSentence(source) } ?? false
        }
        guard spoken.count * 4 >= alone.count * 3 else { return }
        var counts: [LabelKey: Int] = [:]
        for candidate in spoken { counts[LabelKey(source.string(candidate.label)), default: 0] += 1 }
        guard counts.values.count(where: { $0 >= 2 }) >= 2 else { return }
        self.lines = Set(spoken.map(\.line))
        self.counts = counts
    }

    /// Whether the lines are many, and all but a third of them are these labels.
    func areNearlyAll(_ labels: Set<LabelKey>) -> Bool {
        let others = counts.reduce(0) { $0 + (labels.contains($1.key) ? 0 : $1.value) }
        return lines.count >= CapitalsAlone.linesMin && others * 3 <= lines.count
    }
}
