/// The lines that head what comes after them, and what stands under a heading before anybody speaks.
extension TurnAssembly {
    /// `== Title ==`, in a wiki.
    func wikiHeading(_ line: LineSpan) -> String? {
        guard line.count > 4, line.count <= 120, ByteScan.hasPrefix("==", in: source.bytes, at: line.start),
            ByteScan.hasSuffix("==", in: source.bytes, before: line.end), !isRule(line)
        else { return nil }
        return String(source.string(line).drop { "= ".contains($0) }.reversed().drop { "= ".contains($0) }.reversed())
    }

    /// On a typeset page, a line in capitals that is set in and ends no sentence: "ORAL ARGUMENT OF …".
    func isCentredHeading(_ line: LineSpan) -> Bool {
        guard paragraphing == .indented || (paragraphing == .blocks && wasBlank) else { return false }
        guard line.indent >= baseIndent + 2, line.count <= 70 else { return false }
        let words = source.slice(line.range)
        guard words.contains(0x20), !words.contains(where: ByteScan.isLower) else { return false }
        return words.count(where: ByteScan.isUpper) * 2 > words.count && !line.endsSentence(source)
    }

    /// In a record without blank lines, a line in capitals straight before a label, or before directions above one.
    func isCapitalHeading(at index: Int) -> Bool {
        let line = lines[index]
        guard directions.isRecord, paragraphing == .lines, !wasBlank, (4...70).contains(line.count) else {
            return false
        }
        let words = source.slice(line.range)
        guard !words.contains(where: ByteScan.isLower), words.count(where: ByteScan.isUpper) * 2 > words.count,
            !line.endsSentence(source)
        else { return false }
        var next = index + 1
        while next < lines.count, labels[next] == nil, let end = directions.end(at: next) { next = end + 1 }
        return labels[next] != nil
    }

    /// In a record, a line in any letters that is set in by ten columns between blank lines and ends no sentence; not the
    /// first line of a paragraph with a blank line between all its lines, which goes on at the margin.
    func isCentredBetweenBlanks(_ index: Int) -> Bool {
        let line = lines[index]
        guard paragraphing == .indented, directions.isRecord, !isInterlude, wasBlank, line.indent >= baseIndent + 10,
            line.count <= 70
        else { return false }
        guard index + 1 == lines.count || lines[index + 1].isBlank, BareHeadings.endsInWord(line, source) else {
            return false
        }
        guard let next = lines[(index + 1)...].firstIndex(where: { !$0.isBlank }) else { return true }
        return labels[next] != nil || lines[next].indent > baseIndent
    }

    /// An address straight under a heading in Markdown, alone or after what it is: `Slides: https://example.test`.
    func isReference(_ line: LineSpan) -> Bool {
        guard isMarkdown, builder.hasPendingSection, line.count <= 400 else { return false }
        let bytes = source.bytes
        var start = line.end
        while start > line.start, bytes[start - 1] != 0x20 { start -= 1 }
        guard ByteScan.hasPrefix("http", in: bytes, at: start) || ByteScan.hasPrefix("<http", in: bytes, at: start)
        else { return false }
        return start == line.start || bytes[start - 2] == 0x3A
    }
}
