/// What a file is, told by its first lines more than by its name.
enum SourceFormat: Equatable {
    case text
    case markdown
    case sayIt
    case webVTT
    case subRip
    case akomaNtoso
    case tei
    case html
    case utterances
    case json
    /// With the media type of its bytes.
    case table(String)

    init(_ source: SourceText, _ head: [LineSpan], name: String) {
        let ending = name.fileExtension
        let isMarkdown =
            ["md", "markdown", "mdown"].contains(ending) || (ending != "txt" && SourceFormat.hasMarkdown(source, head))
        if let first = head.first, ByteScan.hasPrefix("WEBVTT", in: source.bytes, at: first.start) {
            self = .webVTT
        } else if let format = SourceFormat.markup(source, head) {
            self = format
        } else if UtteranceReader.recognises(source, head) {
            self = .utterances
        } else if SourceFormat.isJSON(source, head) {
            self = .json
        } else if SourceFormat.isSubRip(source, head, ending: ending) {
            self = .subRip
        } else if SayItReader.recognises(source, source.lines) {
            self = .sayIt
        } else if let table = TableReader(source, source.lines) {
            self = .table(table.mediaType)
        } else {
            self = isMarkdown ? .markdown : .text
        }
    }

    /// The IANA media type of the source's bytes.
    var mediaType: String {
        switch self {
        case .text: "text/plain; charset=utf-8"
        case .webVTT: "text/vtt; charset=utf-8"
        case .akomaNtoso: "application/akn+xml"
        case .tei: "application/tei+xml"
        case .html: "text/html; charset=utf-8"
        case .utterances: "application/x-ndjson"
        case .json: "application/json"
        case .table(let mediaType): mediaType
        case .subRip: "application/x-subrip"
        case .markdown, .sayIt: "text/markdown; charset=utf-8"
        }
    }

    /// The root element, or a document type, within the first bytes of a file that begins with `<`.
    private static func markup(_ source: SourceText, _ head: [LineSpan]) -> SourceFormat? {
        guard let first = head.first(where: { !$0.isBlank }), source.bytes[first.start] == 0x3C else { return nil }
        let opening = source.string(first.start..<min(source.bytes.count, first.start + 4096)).lowercased()
        if opening.contains("<akomantoso") || opening.contains(":akomantoso") { return .akomaNtoso }
        if opening.contains("<tei ") || opening.contains("<tei>") || opening.contains("<teicorpus") { return .tei }
        if opening.contains("<!doctype html") || opening.contains("<html") { return .html }
        return nil
    }

    /// `{"` or `[{`, with white space between or not.
    private static func isJSON(_ source: SourceText, _ head: [LineSpan]) -> Bool {
        var first: UInt8?
        for line in head {
            for byte in source.slice(line.range) where byte > 0x20 {
                guard let first else {
                    first = byte
                    continue
                }
                return (first, byte) == (0x7B, 0x22) || (first, byte) == (0x5B, 0x7B)
            }
        }
        return false
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
