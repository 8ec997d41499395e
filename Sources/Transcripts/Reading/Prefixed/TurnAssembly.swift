/// Copies the words of a labelled text into turns, line by line, once it is known which lines open them.
struct TurnAssembly {
    let source: SourceText
    let frontMatter: FrontMatter
    let isMarkdown: Bool
    let lines: [LineSpan]
    let labels: [Int: LabelInference.AcceptedLabel]
    let paragraphing: Paragraphing
    let baseIndent: Int
    private let trailing: TrailingMatter
    let directions: StageDirections
    private let headings: BareHeadings
    /// The last line that says who the labels are; 0 where none does.
    private let legendEnd: Int32
    private let hasOnlyQuestions: Bool
    private let hasDashesForAll: Bool
    /// How far labels alone on their lines are set in, at the least; 0 for other labels.
    private let labelIndent: Int
    private let isChatLog: Bool
    private let times: ParagraphTimes
    /// Whether the file is in CHAT, whose lines of analysis and of the header begin with `%` and `@`.
    private let isTiered: Bool
    var builder: TranscriptBuilder

    /// Whether the words under way belong to nobody: after a `Break:` or a rule.
    private(set) var isInterlude = false
    private(set) var wasBlank: Bool

    init(
        reader: PrefixedReader, lines: [LineSpan], outcome: LabelInference.Outcome, legendEnd: Int32,
        builder: TranscriptBuilder
    ) {
        source = reader.source
        frontMatter = reader.frontMatter
        isMarkdown = reader.isMarkdown
        self.lines = lines
        labels = outcome.labels
        self.legendEnd = legendEnd
        hasOnlyQuestions = outcome.hasOnlyQuestions
        hasDashesForAll = outcome.hasDashesForAll
        let first = outcome.labels.keys.min() ?? 0
        paragraphing =
            reader.paragraphing
            ?? Paragraphing.detect(
                Array(lines[first...]), source: reader.source, isMarkdown: reader.isMarkdown,
                opensTurn: { outcome.labels[$0 + first] != nil })
        baseIndent = Paragraphing.baseIndent(
            lines.indices.filter { outcome.labels[$0] == nil && $0 >= first }.map { lines[$0] })
        headings = BareHeadings(
            source: reader.source, lines: lines, labels: outcome.labels, isMarkdown: reader.isMarkdown)
        trailing = TrailingMatter(
            lines, source: reader.source, lastLabel: outcome.labels.keys.max() ?? 0, headings: headings)
        directions = StageDirections(
            source: reader.source, lines: lines, isRecord: outcome.isRecord,
            opensTurn: { outcome.labels[$0] != nil })
        labelIndent = outcome.syntax == .ownLine ? outcome.labels.keys.map { lines[$0].indent }.min() ?? 0 : 0
        isChatLog = outcome.syntax == .angle || TurnAssembly.isDated(outcome, lines, reader.source)
        isTiered = lines.first.map { ByteScan.hasPrefix("@UTF8", in: reader.source.bytes, at: $0.start) } ?? false
        times = ParagraphTimes(lines, outcome.labels, reader.source)
        self.builder = builder
        wasBlank = true
    }

    mutating func run() {
        let first = labels.keys.min() ?? lines.count
        OpeningMatter(
            source: source, lines: Array(lines[..<first]), frontMatter: frontMatter, isMarkdown: isMarkdown,
            legendEnd: legendEnd
        ).read(into: &builder)
        var index = first
        while index < trailing.start { index = readLine(index) + 1 }
        builder.closeTurn()
        trailing.read(into: &builder)
    }

    /// - Returns: the last line read, where more than one was.
    private mutating func readLine(_ index: Int) -> Int {
        let line = times.unmarked(at: index)
        if line.isBlank {
            wasBlank = true
            return index
        }
        defer { wasBlank = false }
        if let accepted = labels[index] {
            beginTurn(accepted, line)
        } else if TimeMark.isAlone(in: source.bytes, line.range) {
            return index
        } else if let end = directions.end(at: index) {
            takeDirection(directions.text(index...end), line)
            if directions.announces(end) { beginInterlude() }
            return end
        } else if isMarkdown, let title = MarkdownHeading(line, source)?.title {
            builder.beginSection(title, line: line.number)
            isInterlude = false
        } else if isCentredHeading(line) || isCentredBetweenBlanks(index) {
            builder.beginSection(source.string(line), line: line.number)
        } else if let title = wikiHeading(line) {
            builder.beginSection(title, line: line.number)
        } else if wasBlank, headings.isUnderlined(at: index) {
            builder.beginSection(source.string(line), line: line.number)
            return index + 1
        } else if isMarkdown, wasBlank, headings.isBold(at: index) {
            builder.beginSection(source.string(line.start + 2..<line.end - 2), line: line.number)
        } else if wasBlank, let end = takeBareHeadings(at: index) {
            return end
        } else if isCapitalHeading(at: index) {
            builder.beginSection(source.string(line), line: line.number)
        } else if isRule(line) {
            beginInterlude()
        } else if directions.isExaminer(line) {
            takeDirection(source.string(line), line)
        } else if wasBlank, isReference(line) {
            takeDirection(source.string(line), line)
        } else if isSystemLine(line) || isAction(line) {
            builder.addNarrative(source.string(line), line: line.number)
            isInterlude = isInterlude || !(isChatLog || isTiered)
        } else if (startsParagraph(line) || wasBlank), let end = accountEnd(from: index) {
            takeAccount(index...end)
            return end
        } else {
            appendText(line)
        }
        return index
    }

    // MARK: - What nobody says

    /// A direction is the turn's where its words go on, and stands after it where they do not.
    private mutating func takeDirection(_ text: String, _ line: LineSpan) {
        if isInterlude || !builder.hasOpenTurn {
            builder.addNarrative(text, line: line.number)
        } else if builder.openTurnIsEmpty, text.utf8.contains(where: ByteScan.isLower) {
            // "[laughs]" alone under a label is all that this speaker does.
            builder.appendNote(text)
        } else {
            builder.holdNote(text, line: line.number)
        }
    }

    /// The last line of a paragraph that is the record's own account, `nil` where somebody says it.
    private func accountEnd(from first: Int) -> Int? {
        guard directions.isAccount(lines[first]) else { return nil }
        var last = first
        while last + 1 < trailing.start, !lines[last + 1].isBlank, labels[last + 1] == nil,
            paragraphing != .lines, paragraphing != .indented || !startsParagraph(lines[last + 1])
        { last += 1 }
        return directions.isToldByNobody(first...last) ? last : nil
    }

    /// Takes the record's own account; where it announces something (`… as follows:`), that is nobody's either.
    private mutating func takeAccount(_ range: ClosedRange<Int>) {
        let text = directions.text(range)
        takeDirection(text, lines[range.lowerBound])
        if text.hasSuffix(":") { beginInterlude() }
    }

    /// What follows is nobody's, until the next label.
    private mutating func beginInterlude() {
        builder.closeTurn()
        isInterlude = true
    }

    /// A play's action, at the margin that its speeches and labels are set in from.
    private func isAction(_ line: LineSpan) -> Bool {
        labelIndent >= baseIndent + 4 && line.indent + 4 <= baseIndent && (wasBlank || isInterlude)
    }

    /// What a chat program says of itself: `* jo waves`, `-!- jo has quit`, a line with a date and without a name.
    private func isSystemLine(_ line: LineSpan) -> Bool {
        if isTiered, [0x25, 0x40].contains(source.bytes[line.start]) { return true }
        guard isChatLog else { return false }
        if directions.isReaction(line) { return true }
        let limit = min(line.end, line.start + 64)
        let time = TimeMark.end(in: source.bytes, at: line.start, limit: limit)
        if time != nil { return true }
        return (["* ", "*** ", "-!- ", "--> ", "<-- "] as [StaticString]).contains {
            ByteScan.hasPrefix($0, in: source.bytes, at: line.start)
        }
    }

    /// Whether nearly every label stands beside a date, as in what messengers export.
    private static func isDated(_ outcome: LabelInference.Outcome, _ lines: [LineSpan], _ source: SourceText) -> Bool {
        let dated = outcome.labels.keys.count { index in
            let line = lines[index]
            let start = line.start + (ByteScan.isDigit(source.bytes[line.start]) ? 0 : 1)
            return TimeMark.dateEnd(in: source.bytes, at: start, limit: line.end) != nil
        }
        return dated * 10 >= outcome.labels.count * 9
    }

    // MARK: - Turns

    private mutating func beginTurn(_ accepted: LabelInference.AcceptedLabel, _ line: LineSpan) {
        let text = accepted.candidate.text
        if accepted.isPseudoSpeaker {
            builder.addNarrative(source.string(line), line: line.number)
            isInterlude = true
            return
        }
        isInterlude = false
        // A dash says that somebody else speaks, not who.
        if accepted.key.isDash || accepted.key.isChevrons {
            builder.beginTurn(label: nil, line: line.number)
            if accepted.key.isDash { builder.openTurnKind = isAnswer(text) ? .answer : .question }
            builder.append(source.slice(text))
            return
        }
        let label = builder.label(source.slice(accepted.candidate.label))
        if let target = accepted.correctedTo {
            let same = builder.label(target.text)
            builder.labelFacts[label, default: LabelFacts()].sameAs = same
        }
        if let title = accepted.candidate.title {
            let known = builder.labelFacts[label]?.affiliation
            builder.labelFacts[label, default: LabelFacts()].affiliation = known ?? source.string(title)
        }
        builder.beginTurn(label: label, line: line.number)
        builder.append(source.slice(text))
    }

    /// Whether what stands after a dash answers, where answers have one too: no question mark ends it.
    private func isAnswer(_ text: Range<Int>) -> Bool {
        guard hasDashesForAll else { return false }
        let end = source.string(text).last { !"”\"’')»]* ".contains($0) }
        return end != "?" && end != "？"
    }

    private mutating func appendText(_ line: LineSpan) {
        if isInterlude || !builder.hasOpenTurn {
            resumeOrNarrate(line)
            return
        }
        if hasOnlyQuestions, builder.openTurnKind != .answer, startsParagraph(line), !builder.openTurnIsEmpty {
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

    /// - Returns: the last line of the headings without a mark that begin on a line.
    private mutating func takeBareHeadings(at index: Int) -> Int? {
        guard !isInterlude, builder.hasOpenTurn, !builder.openTurnIsEmpty else { return nil }
        let blocks = headings.blocks(from: index)
        for block in blocks { builder.beginSection(directions.text(block), line: lines[block.lowerBound].number) }
        return blocks.last?.upperBound
    }

    /// "____", "* * *", "-----": what divides one matter from the next.
    func isRule(_ line: LineSpan) -> Bool {
        guard line.count >= 3 else { return false }
        let mark = source.bytes[line.start]
        guard mark == 0x5F || mark == 0x2A || mark == 0x2D || mark == 0x3D else { return false }
        return source.slice(line.range).allSatisfy { $0 == mark || $0 == 0x20 }
    }
}
