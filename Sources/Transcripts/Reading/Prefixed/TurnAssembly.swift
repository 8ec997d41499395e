/// Copies the words of a labelled text into turns, line by line, once it is known which lines open them.
struct TurnAssembly {
    let source: SourceText
    let frontMatter: FrontMatter
    let isMarkdown: Bool
    private let lines: [LineSpan]
    private let labels: [Int: LabelInference.AcceptedLabel]
    private let paragraphing: Paragraphing
    private let baseIndent: Int
    private let trailing: TrailingMatter
    private let hasOnlyQuestions: Bool
    var builder: TranscriptBuilder

    /// Whether the words under way belong to nobody: after a `Break:` or a rule.
    private var isInterlude = false
    private var wasBlank: Bool

    init(
        reader: PrefixedReader, lines: [LineSpan], outcome: LabelInference.Outcome, builder: TranscriptBuilder
    ) {
        source = reader.source
        frontMatter = reader.frontMatter
        isMarkdown = reader.isMarkdown
        self.lines = lines
        labels = outcome.labels
        hasOnlyQuestions = outcome.hasOnlyQuestions
        let first = outcome.labels.keys.min() ?? 0
        paragraphing =
            reader.paragraphing
            ?? Paragraphing.detect(
                Array(lines[first...]), source: reader.source, isMarkdown: reader.isMarkdown,
                opensTurn: { outcome.labels[$0 + first] != nil })
        baseIndent = Paragraphing.baseIndent(
            lines.indices.filter { outcome.labels[$0] == nil && $0 >= first }.map { lines[$0] })
        trailing = TrailingMatter(lines, source: reader.source, lastLabel: outcome.labels.keys.max() ?? 0)
        self.builder = builder
        wasBlank = true
    }

    mutating func run() {
        let first = labels.keys.min() ?? lines.count
        OpeningMatter(source: source, lines: Array(lines[..<first]), frontMatter: frontMatter, isMarkdown: isMarkdown)
            .read(into: &builder)
        for index in first..<trailing.start { readLine(index) }
        builder.closeTurn()
        trailing.read(into: &builder)
    }

    private mutating func readLine(_ index: Int) {
        let line = lines[index]
        if line.isBlank {
            wasBlank = true
            return
        }
        defer { wasBlank = false }
        if let accepted = labels[index] {
            beginTurn(accepted, line)
        } else if isTimeLine(line) {
            return
        } else if isMarkdown, let title = MarkdownHeading(line, source)?.title {
            builder.beginSection(title, line: line.number)
            isInterlude = false
        } else if isCentredHeading(line) {
            builder.beginSection(source.string(line), line: line.number)
        } else if isRule(line) {
            builder.closeTurn()
            isInterlude = true
        } else {
            appendText(line, isFirst: false)
        }
    }

    private mutating func beginTurn(_ accepted: LabelInference.AcceptedLabel, _ line: LineSpan) {
        let text = accepted.candidate.text
        if accepted.isPseudoSpeaker {
            builder.addNarrative(source.string(line), line: line.number)
            isInterlude = true
            return
        }
        isInterlude = false
        let label = builder.label(source.slice(accepted.candidate.label))
        if let target = accepted.correctedTo {
            let same = builder.label(target.text)
            builder.labelFacts[label, default: LabelFacts()].sameAs = same
        }
        builder.beginTurn(label: label, line: line.number)
        builder.append(source.slice(text))
    }

    private mutating func appendText(_ line: LineSpan, isFirst: Bool) {
        if paragraphing == .indented, isCentredNote(line) {
            builder.holdNote(source.string(line), line: line.number)
            return
        }
        if isInterlude || !builder.hasOpenTurn {
            resumeOrNarrate(line)
            return
        }
        if hasOnlyQuestions, builder.openTurnLabel != nil, startsParagraph(line), !builder.openTurnIsEmpty {
            builder.beginTurn(label: nil, line: line.number)
            builder.openTurnKind = .answer
        }
        let bytes = source.slice(line.range)
        if paragraphing != .lines, paragraphing != .keptLines, hasWideSpace(line) {
            let words = source.string(line).split(separator: " ").joined(separator: " ")
            builder.append(words, separator: startsParagraph(line) ? nil : " ")
            return
        }
        switch paragraphing {
        case .lines: builder.append(bytes)
        case .blocks: builder.append(bytes, separator: wasBlank ? nil : " ")
        case .keptLines: builder.append(bytes, separator: wasBlank ? nil : "\n")
        case .indented: builder.append(bytes, separator: startsParagraph(line) ? nil : " ")
        }
    }

    /// "(Laughter.)" on a line of its own, set in: a note where the speaker goes on, else a narrative.
    private func isCentredNote(_ line: LineSpan) -> Bool {
        line.indent >= baseIndent + 2 && line.count <= 80 && source.bytes[line.start] == 0x28
            && source.bytes[line.end - 1] == 0x29
    }

    private func startsParagraph(_ line: LineSpan) -> Bool {
        switch paragraphing {
        case .lines: true
        case .blocks, .keptLines: wasBlank
        case .indented: (2...24).contains(line.indent - baseIndent)
        }
    }

    /// Two spaces in a row, a typist's after a sentence: no part of the words.
    private func hasWideSpace(_ line: LineSpan) -> Bool {
        ByteScan.index(of: "  ", in: source.bytes, from: line.start, to: line.end) != nil
    }

    /// After a heading the speaker goes on; after a break nobody does, until the next label.
    private mutating func resumeOrNarrate(_ line: LineSpan) {
        if !isInterlude, let last = builder.transcript.turns.last {
            builder.beginTurn(label: last.label, line: line.number)
            builder.append(source.slice(line.range))
        } else {
            builder.addNarrative(source.string(line), line: line.number)
        }
    }

    /// On a typeset page, a line in capitals that is set in and ends no sentence: "ORAL ARGUMENT OF …".
    private func isCentredHeading(_ line: LineSpan) -> Bool {
        guard paragraphing == .indented, line.indent >= baseIndent + 2, line.count <= 70 else { return false }
        let words = source.slice(line.range)
        guard words.contains(0x20), !words.contains(where: ByteScan.isLower) else { return false }
        return words.count(where: ByteScan.isUpper) * 2 > words.count && !line.endsSentence(source)
    }

    /// A line that is only a time, or a speaker's time above a label.
    private func isTimeLine(_ line: LineSpan) -> Bool {
        line.count <= 40 && TimeMark.end(in: source.bytes, at: line.start, limit: line.end) == line.end
    }

    /// "____", "* * *", "-----": what divides one matter from the next.
    private func isRule(_ line: LineSpan) -> Bool {
        guard line.count >= 3 else { return false }
        let mark = source.bytes[line.start]
        guard mark == 0x5F || mark == 0x2A || mark == 0x2D || mark == 0x3D else { return false }
        return source.slice(line.range).allSatisfy { $0 == mark || $0 == 0x20 }
    }
}

/// `## Title`, in Markdown.
struct MarkdownHeading {
    var level: Int
    var title: String

    init?(_ line: LineSpan, _ source: SourceText) {
        var index = line.start
        while index < line.end, source.bytes[index] == 0x23 { index += 1 }
        level = index - line.start
        guard (1...6).contains(level), index < line.end, source.bytes[index] == 0x20 else { return nil }
        title = source.string(ByteScan.trimmed(index..<line.end, in: source.bytes))
    }
}
