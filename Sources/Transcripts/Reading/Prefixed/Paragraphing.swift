/// How a text shows where its paragraphs end.
enum Paragraphing {
    /// Every line is a paragraph; blank lines say nothing.
    case lines
    /// A blank line ends a paragraph, and the lines between are one flow.
    case blocks
    /// A blank line ends a paragraph, and line ends between are kept (Markdown's lists, one sentence a line).
    case keptLines
    /// A first line set in ends a paragraph; blank lines may stand between all lines.
    case indented

    /// What the lines under a conversation's labels look like.
    ///
    /// The rule: lines of much the same length that break off in mid-sentence are wrapped. Wrapped lines with a blank
    /// one between most of them are double-spaced, and then, or where first lines are set in, indentation tells. In
    /// Markdown a single line end is no paragraph's end; in plain text unwrapped lines are paragraphs.
    ///
    /// - Parameter opensTurn: whether the line of an index has a label, and so begins a paragraph in any case.
    static func detect(
        _ lines: [LineSpan], source: SourceText, isMarkdown: Bool, opensTurn: (Int) -> Bool = { _ in false }
    ) -> Paragraphing {
        var sample = Sample()
        for index in lines.indices.dropLast() where !lines[index].isBlank {
            sample.count(
                lines[index], lines[index + 1], source, opensTurn: opensTurn(index), nextOpensTurn: opensTurn(index + 1)
            )
        }
        let continuations = lines.indices.filter { !opensTurn($0) }.map { lines[$0] }
        if sample.isDoubleSpaced(lines, source, opensTurn: opensTurn) { return .indented }
        guard sample.pairs > 0 else { return isMarkdown ? .keptLines : .lines }
        if sample.isWrapped {
            return sample.hasIndents(continuations) || labelsAreIndented(lines, continuations, opensTurn)
                ? .indented : .blocks
        }
        return isMarkdown ? .keptLines : .lines
    }

    /// Whether the lines with labels are set in against the others, four in five of them.
    private static func labelsAreIndented(
        _ lines: [LineSpan], _ continuations: [LineSpan], _ opensTurn: (Int) -> Bool
    ) -> Bool {
        let base = baseIndent(continuations)
        let opening = lines.indices.filter(opensTurn)
        let indented = opening.count { (2...24).contains(lines[$0].indent - base) }
        return opening.count >= 3 && indented * 5 >= opening.count * 4
    }

    /// Figures of the whole text.
    private struct Sample {
        /// Lines followed at once by another.
        var pairs = 0
        /// Of those, the ones that end in mid-sentence at the length of a wrapped line.
        var broken = 0
        /// Lines followed by a blank one.
        var blanks = 0
        var longest = 0

        mutating func count(
            _ line: LineSpan, _ next: LineSpan, _ source: SourceText, opensTurn: Bool, nextOpensTurn: Bool
        ) {
            longest = max(longest, line.count)
            if next.isBlank {
                blanks += 1
                return
            }
            // A line set in, or with a label, begins a paragraph in any convention: it tells nothing of this one.
            // Below a label words hang, set in as far as the label's own.
            guard !nextOpensTurn, next.indent <= line.indent || opensTurn else { return }
            pairs += 1
            // A first line set in is as long as it reaches.
            if (40...120).contains(line.count + min(line.indent, 16)), !line.endsSentence(source) { broken += 1 }
        }

        var isWrapped: Bool { longest <= 160 && broken * 5 >= pairs * 2 && broken >= 2 }

        /// Whether most lines stand alone, and where no first line is set in, they break off in mid-sentence.
        func isDoubleSpaced(_ lines: [LineSpan], _ source: SourceText, opensTurn: (Int) -> Bool) -> Bool {
            guard blanks >= 6, longest <= 160, pairs * 4 < blanks else { return false }
            let base = Paragraphing.baseIndent(lines)
            var gaps = 0
            var brokenGaps = 0
            var last: LineSpan?
            for index in lines.indices where !lines[index].isBlank {
                defer { last = lines[index] }
                guard let last, index > 0, lines[index - 1].isBlank, !opensTurn(index) else { continue }
                guard lines[index].indent < base + 2 else { continue }
                gaps += 1
                if last.count >= 40, !last.endsSentence(source) { brokenGaps += 1 }
            }
            return gaps >= 3 && brokenGaps * 2 >= gaps
        }

        /// Whether a good part of the lines, yet fewer than half, are set in by two bytes to sixteen.
        func hasIndents(_ lines: [LineSpan]) -> Bool {
            let filled = lines.filter { !$0.isBlank }
            let base = Paragraphing.baseIndent(lines)
            let indented = filled.count { ($0.indent - base) >= 2 && ($0.indent - base) <= 24 }
            if indented >= 3, indented * 2 <= filled.count, indented * 30 >= filled.count { return true }
            // Where more than half is set in, as long quotations are, first lines go out to others at once.
            return Paragraphing.hasFirstLines(lines, base: base, of: filled.count)
        }
    }

    /// The indentation that most lines have; less, where a tenth of the lines have it and paragraphs open above it.
    static func baseIndent(_ lines: [LineSpan]) -> Int {
        var counts: [Int: Int] = [:]
        for line in lines where !line.isBlank { counts[line.indent, default: 0] += 1 }
        let common = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
        let total = counts.values.reduce(0, +)
        guard let left = counts.filter({ $0.value * 10 >= total }).keys.min(), left < common,
            hasFirstLines(lines, base: left, of: total)
        else { return common }
        return left
    }

    /// Whether at least three lines, and one in thirty, are set in straight above a line that is not.
    private static func hasFirstLines(_ lines: [LineSpan], base: Int, of total: Int) -> Bool {
        let first = zip(lines, lines.dropFirst()).count { line, next in
            !line.isBlank && !next.isBlank && next.indent == base && (2...24).contains(line.indent - base)
        }
        return first >= 3 && first * 30 >= total
    }
}

extension LineSpan {
    /// Whether the line ends with a sentence's last sign, closing quotation marks and brackets aside.
    func endsSentence(_ source: SourceText) -> Bool {
        var index = end
        while index > start {
            let byte = source.bytes[index - 1]
            if byte == 0x22 || byte == 0x29 || byte == 0x27 || byte == 0x5D || byte == 0x2A {
                index -= 1
            } else if index - 3 >= start, source.bytes[index - 3] == 0xE2, source.bytes[index - 2] == 0x80,
                byte == 0x9D || byte == 0x99
            {
                index -= 3
            } else {
                break
            }
        }
        guard index > start else { return true }
        let byte = source.bytes[index - 1]
        if byte == 0x2E || byte == 0x3F || byte == 0x21 || byte == 0x3A { return true }
        return byte >= 0x80 && index - 3 >= start
            && (["。", "？", "！", "…"] as [StaticString]).contains {
                ByteScan.hasPrefix($0, in: source.bytes, at: index - 3)
            }
    }
}
