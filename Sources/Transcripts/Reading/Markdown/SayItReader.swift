/// Reads SayIt's Markdown: `# title`, `### Speaker:` over each turn, `> (narrative)`, `## section`; and Markdown whose
/// headings of another level are names that come again.
///
/// Every heading of the speakers' level opens a turn, also when it is the same speaker's again or has no words below.
/// A quotation block between a turn's paragraphs is part of it; one that stands last in a turn is a narrative. Inline
/// Markdown stays as it is written, so that nothing is lost; entities are decoded.
struct SayItReader {
    let source: SourceText
    let lines: [LineSpan]

    /// The level of the headings that are speakers'.
    let level: Int

    init(source: SourceText, lines: [LineSpan]) {
        self.source = source
        self.lines = lines
        level = SayItReader.level(of: source, lines) ?? 3
    }

    static func recognises(_ source: SourceText, _ lines: [LineSpan]) -> Bool { level(of: source, lines) != nil }

    /// The third level where headings of it end in a colon or come again; another where most of at least six do.
    private static func level(of source: SourceText, _ lines: [LineSpan]) -> Int? {
        var tallies = [HeadingTally](repeating: HeadingTally(), count: 7)
        for line in lines where line.indent == 0 && !line.isBlank && source.bytes[line.start] == 0x23 {
            guard let heading = MarkdownHeading(line, source) else { continue }
            let title = untimed(line.range, source).map { source.string($0) } ?? heading.title
            tallies[heading.level].count(title, endsInColon: endsWithColon(line, source))
            if tallies[3].withColon >= 8 { return 3 }
        }
        if tallies[3].areSpeakers { return 3 }
        return [2, 4, 1].first { tallies[$0].areRepeatedNames }
    }

    private struct HeadingTally {
        var headings = 0
        var withColon = 0
        var repeated = 0
        private var seen: [String: Int] = [:]

        mutating func count(_ title: String, endsInColon: Bool) {
            headings += 1
            if endsInColon { withColon += 1 }
            let before = seen[title] ?? 0
            seen[title] = before + 1
            if before > 0, !endsInColon { repeated += 1 }
        }

        var areSpeakers: Bool { headings > 0 && (withColon * 2 >= headings || repeated * 2 >= headings) }

        var areRepeatedNames: Bool {
            let names = seen.filter { $0.value >= 2 }
            return headings >= 6 && names.count >= 2 && names.values.reduce(0, +) * 10 >= headings * 8
        }
    }

    /// A heading without the time that it ends in: `### Jo Doe [00:12]`; nil where it ends in none.
    private static func untimed(_ range: Range<Int>, _ source: SourceText) -> Range<Int>? {
        guard let last = range.last, source.bytes[last] == 0x5D || source.bytes[last] == 0x29 else { return nil }
        return TimeMark.trailingStart(in: source.bytes, range).map { range.lowerBound..<$0 }
    }

    private static func endsWithColon(_ line: LineSpan, _ source: SourceText) -> Bool {
        source.bytes[line.end - 1] == 0x3A || ByteScan.hasSuffix("：", in: source.bytes, before: line.end)
    }

    func read(into builder: inout TranscriptBuilder) {
        var index = 0
        var pendingQuotes: [LineSpan] = []
        var wasBlank = true
        while index < lines.count {
            let line = lines[index]
            index += 1
            if line.isBlank {
                wasBlank = true
                continue
            }
            let first = source.bytes[line.start]
            if first == 0x23, line.indent == 0, let heading = heading(line) {
                flush(&pendingQuotes, asNarrative: true, &builder)
                take(heading, line, &builder)
                wasBlank = true
                continue
            }
            if first == 0x3E {
                pendingQuotes.append(line)
                continue
            }
            if !pendingQuotes.isEmpty {
                flush(&pendingQuotes, asNarrative: false, &builder)
                wasBlank = true
            }
            append(line, startsParagraph: wasBlank, &builder)
            wasBlank = false
        }
        flush(&pendingQuotes, asNarrative: true, &builder)
        builder.closeTurn()
    }

    // MARK: - Headings

    private struct Heading {
        var level: Int
        var text: Range<Int>
        var hasColon: Bool
    }

    private func heading(_ line: LineSpan) -> Heading? {
        var index = line.start
        while index < line.end, source.bytes[index] == 0x23 { index += 1 }
        let level = index - line.start
        guard level <= 6, index < line.end, ByteScan.isBlank(source.bytes[index]) else { return nil }
        var text = ByteScan.trimmed(index..<line.end, in: source.bytes)
        let hasColon = SayItReader.endsWithColon(line, source)
        if hasColon {
            let length = source.bytes[line.end - 1] == 0x3A ? 1 : 3
            text = ByteScan.trimmed(text.lowerBound..<text.upperBound - length, in: source.bytes)
        }
        text = SayItReader.untimed(text, source) ?? text
        return Heading(level: level, text: text, hasColon: hasColon)
    }

    private func take(_ heading: Heading, _ line: LineSpan, _ builder: inout TranscriptBuilder) {
        if heading.level == level || (heading.hasColon && heading.level != 1) {
            if heading.level != level {
                builder.report(
                    .warning, .headingLevel, line: line.number, column: 1,
                    "a heading of level \(heading.level) that ends in a colon is read as a speaker’s")
            }
            // `### :` is a turn that the source gives to nobody.
            let label = heading.text.isEmpty ? nil : label(heading.text, &builder)
            builder.beginTurn(label: label, line: line.number)
        } else if heading.level == 1, builder.turnNumber == 0, isTitle(heading, builder) {
            let title = HTMLEntities.decoded(source.string(heading.text))
            builder.update { $0.metadata.title = title }
        } else {
            builder.beginSection(HTMLEntities.decoded(source.string(heading.text)), line: line.number)
        }
    }

    /// Whether a first heading is the title, which front matter may have given already.
    private func isTitle(_ heading: Heading, _ builder: TranscriptBuilder) -> Bool {
        let title = builder.transcript.metadata.title
        return title.isEmpty || title == HTMLEntities.decoded(source.string(heading.text))
    }

    private func label(_ range: Range<Int>, _ builder: inout TranscriptBuilder) -> Int32 {
        let bytes = source.slice(range)
        guard bytes.contains(0x26) || bytes.contains(0x2A) else { return builder.label(bytes) }
        return builder.label(HTMLEntities.decoded(source.string(range)).replacing("**", with: ""))
    }

    // MARK: - Words

    private func append(_ line: LineSpan, startsParagraph: Bool, _ builder: inout TranscriptBuilder) {
        guard builder.hasOpenTurn else {
            if let last = builder.transcript.turns.last {
                // A heading or a narrative came between; the speaker goes on.
                builder.beginTurn(label: last.label, line: line.number)
                appendWords(line, startsParagraph: true, &builder)
            } else {
                builder.addIntroduction(HTMLEntities.decoded(source.string(line)))
            }
            return
        }
        appendWords(line, startsParagraph: startsParagraph, &builder)
    }

    private func appendWords(_ line: LineSpan, startsParagraph: Bool, _ builder: inout TranscriptBuilder) {
        // Indentation matters to Markdown's lists and code.
        var start = startsParagraph ? line.start : line.start - line.indent
        if isEscaped(at: start, line.end) { start += 1 }
        let range = start..<line.end
        let separator: StaticString? = startsParagraph ? nil : "\n"
        if ByteScan.index(of: 0x26, in: source.bytes, from: range.lowerBound, to: range.upperBound) != nil {
            builder.append(HTMLEntities.decoded(source.string(range)), separator: separator)
        } else {
            builder.append(source.slice(range), separator: separator)
        }
    }

    /// Whether a backslash keeps a line's `#` or `>` from being mark-up.
    private func isEscaped(at start: Int, _ end: Int) -> Bool {
        guard start < end, source.bytes[start] == 0x5C else { return false }
        let first = source.bytes[start..<end].first { $0 != 0x5C }
        return first == 0x23 || first == 0x3E
    }

    private func flush(_ quotes: inout [LineSpan], asNarrative: Bool, _ builder: inout TranscriptBuilder) {
        defer { quotes = [] }
        for line in quotes {
            let inside = ByteScan.trimmed(line.start + 1..<line.end, in: source.bytes)
            guard !inside.isEmpty else { continue }
            let text = HTMLEntities.decoded(source.string(inside))
            if builder.turnNumber == 0 {
                builder.addIntroduction(text)
            } else if asNarrative || !builder.hasOpenTurn {
                builder.addNarrative(text, line: line.number)
            } else if isBracketed(inside) {
                builder.appendNote(source.slice(inside))
            } else {
                builder.append(HTMLEntities.decoded(source.string(line)))
            }
        }
    }

    private func isBracketed(_ range: Range<Int>) -> Bool {
        let last = range.upperBound - 1
        return (source.bytes[range.lowerBound] == 0x28 && source.bytes[last] == 0x29)
            || (ByteScan.hasPrefix("（", in: source.bytes, at: range.lowerBound)
                && ByteScan.hasSuffix("）", in: source.bytes, before: range.upperBound))
    }
}
