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
