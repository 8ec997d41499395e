/// Takes away a mark that lines have for being quoted, not for what they say.
///
/// The rule: a grave accent or `>` that opens 19 lines in 20, as an archive of court papers and mail have them; and `> `
/// in Markdown where the bold labels of a conversation stand in block quotations, two or more and more than outside.
enum QuotedLines {
    static func unquoted(_ lines: [LineSpan], _ source: SourceText, isMarkdown: Bool) -> [LineSpan] {
        guard let first = lines.first(where: { !$0.isBlank }) else { return lines }
        let mark = source.bytes[first.start]
        if mark == 0x60 || mark == 0x3E, isEverywhere(mark, lines, source) {
            return lines.map { without(mark, $0, source) }
        }
        guard isMarkdown, hasQuotedLabels(lines, source) else { return lines }
        return lines.map { without(0x3E, $0, source) }
    }

    private static func isEverywhere(_ mark: UInt8, _ lines: [LineSpan], _ source: SourceText) -> Bool {
        let filled = lines.count { !$0.isBlank }
        return filled >= 4 && lines.count { !$0.isBlank && source.bytes[$0.start] == mark } * 20 >= filled * 19
    }

    private static func hasQuotedLabels(_ lines: [LineSpan], _ source: SourceText) -> Bool {
        var quoted = 0
        var plain = 0
        for line in lines where line.count > 6 {
            if ByteScan.hasPrefix("> **", in: source.bytes, at: line.start) {
                let limit = min(line.end, line.start + LabelShape.labelBytesMax)
                let hasColon =
                    ByteScan.index(of: ":**", in: source.bytes, from: line.start + 4, to: limit) != nil
                    || ByteScan.index(of: "**:", in: source.bytes, from: line.start + 4, to: limit) != nil
                if hasColon { quoted += 1 }
            } else if ByteScan.hasPrefix("**", in: source.bytes, at: line.start) {
                plain += 1
            }
        }
        return quoted >= 2 && quoted > plain
    }

    private static func without(_ mark: UInt8, _ line: LineSpan, _ source: SourceText) -> LineSpan {
        guard !line.isBlank, source.bytes[line.start] == mark else { return line }
        let words = ByteScan.trimmed(line.start + 1..<line.end, in: source.bytes)
        var rest = line
        rest.indent = words.isEmpty ? 0 : words.lowerBound - line.start - 1
        rest.start = words.isEmpty ? line.end : words.lowerBound
        return rest
    }
}
