/// What a file is, told by its first lines more than by its name.
enum SourceFormat: Equatable {
    case text
    case markdown
    case sayIt
    case webVTT
    case subRip

    init(_ source: SourceText, _ head: [LineSpan], name: String) {
        let ending = name.fileExtension
        let isMarkdown =
            ["md", "markdown", "mdown"].contains(ending) || (ending != "txt" && SourceFormat.hasMarkdown(source, head))
        if let first = head.first, ByteScan.hasPrefix("WEBVTT", in: source.bytes, at: first.start) {
            self = .webVTT
        } else if SourceFormat.isSubRip(source, head, ending: ending) {
            self = .subRip
        } else if SayItReader.recognises(source, source.lines) {
            self = .sayIt
        } else {
            self = isMarkdown ? .markdown : .text
        }
    }

    /// The IANA media type of the source's bytes.
    var mediaType: String {
        switch self {
        case .text: "text/plain; charset=utf-8"
        case .webVTT: "text/vtt; charset=utf-8"
        case .subRip: "application/x-subrip"
        case .markdown, .sayIt: "text/markdown; charset=utf-8"
        }
    }

    /// A first cue within the first lines: a number, then times.
    private static func isSubRip(_ source: SourceText, _ head: [LineSpan], ending: String) -> Bool {
        let filled = head.filter { !$0.isBlank }.prefix(2)
        guard filled.count == 2 else { return false }
        if SubtitleCues.isTiming(filled[0], source) { return true }
        return SubtitleCues.isTiming(filled[1], source)
            && (ending == "srt" || source.slice(filled[0].range).allSatisfy(ByteScan.isDigit))
    }

    private static func hasMarkdown(_ source: SourceText, _ head: [LineSpan]) -> Bool {
        head.contains { line in
            ["# ", "## ", "### ", "**", "---"].contains { (mark: StaticString) in
                line.indent == 0 && ByteScan.hasPrefix(mark, in: source.bytes, at: line.start)
            }
        }
    }
}
