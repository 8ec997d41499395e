/// What stands after the last words spoken: further reading, links, credits.
///
/// It begins at a line that is nothing but such a heading, at the first of the last blocks that are each a link (with at
/// most four words beside it, or at the end of twelve that nobody says) or a footnote, at a telephone's number with what it
/// is after which no sentence ends, where it says that it ends (`EndMark`),
/// or at a heading without a mark after which hardly a sentence comes (`BareHeadings`); the words before that belong to
/// the last turn.
struct TrailingMatter {
    /// The line from which nobody speaks any more; the count of lines where there is none.
    let start: Int
    /// The line from which there is further reading.
    private let reading: Int
    private let hasHeading: Bool
    private let lines: [LineSpan]
    private let source: SourceText

    /// Among the last blocks of a page no more end a sentence: what else can be read or bought.
    static let sentencesMax = 2

    init(_ lines: [LineSpan], source: SourceText, lastLabel: Int, headings: BareHeadings) {
        self.lines = lines
        self.source = source
        let rest = min(lines.count, lastLabel + 1)..<lines.count
        var end = rest.first { EndMark.stands(at: $0, of: lines, source) } ?? lines.count
        if let bare = TrailingMatter.bareStart(rest.lowerBound..<end, headings) { end = bare }
        end = min(end, TrailingMatter.footnotesStart(lines, source, after: lastLabel))
        end = min(end, TrailingMatter.imprintStart(lines, source, after: lastLabel))
        if let heading = rest.first(where: { TrailingMatter.isHeading(lines[$0], source) }) {
            start = min(end, heading)
            reading = heading
            hasHeading = true
        } else {
            hasHeading = false
            reading = TrailingMatter.linksStart(lines, source, after: lastLabel)
            start = min(end, reading)
        }
    }

    /// The first heading without a mark after the first words of the last turn, where nobody speaks any more.
    private static func bareStart(_ rest: Range<Int>, _ headings: BareHeadings) -> Int? {
        guard headings.isTold else { return nil }
        let lines = headings.lines
        var sentences = 0
        var start: Int?
        var index = rest.upperBound - 1
        while index >= rest.lowerBound, sentences <= sentencesMax {
            defer { index -= 1 }
            guard !lines[index].isBlank else { continue }
            if headings.followsSentence(index), headings.block(at: index) != nil { start = index }
            if lines[index].endsSentence(headings.source) { sentences += 1 }
        }
        return start
    }

    func read(into builder: inout TranscriptBuilder) {
        for index in start..<lines.count where !lines[index].isBlank && !(hasHeading && index == reading) {
            if index < reading {
                builder.addNarrative(source.string(lines[index]), line: lines[index].number)
            } else {
                addFurtherReading(source.string(lines[index]), &builder)
            }
        }
    }

    private func addFurtherReading(_ text: String, _ builder: inout TranscriptBuilder) {
        let url = TrailingMatter.url(in: text)
        var title = text
        if let url { title = title.replacing(url, with: "").trimmed.trimmedSpaces }
        while title.hasSuffix("<>") || title.hasSuffix("()") { title = String(title.dropLast(2)).trimmedSpaces }
        if title.hasSuffix("]("), title.hasPrefix("[") { title = String(title.dropFirst().dropLast(2)) }
        builder.addFurtherReading(title: title.isEmpty ? url ?? text : title, url: url)
    }

    private static func isHeading(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard line.count <= 60, !line.isBlank else { return false }
        let text = source.string(line).lowercased().drop { "#*= ".contains($0) }
        var word = String(text)
        while let last = word.last, ":*：_= ".contains(last) { word.removeLast() }
        return headings.contains(word)
    }

    private static let headings: Set<String> = [
        "further reading", "related reading", "related articles", "related links", "related", "references", "see also",
        "external links", "links", "sources", "read more", "more reading", "bibliography", "footnotes", "notes",
        "pour aller plus loin", "lectures complémentaires", "más información", "lecturas recomendadas",
        "weiterführende literatur", "weiterlesen", "延伸閱讀", "延伸阅读", "參考資料", "参考资料", "相關連結",
        "ещё по теме", "читайте также", "ссылки",
    ]

    /// The line `[1] …` from which there is nothing but footnotes, or the count.
    private static func footnotesStart(_ lines: [LineSpan], _ source: SourceText, after last: Int) -> Int {
        let notes = lines.indices.dropFirst(last + 1).reversed().prefix {
            lines[$0].isBlank || isFootnote(lines[$0], source)
        }
        let first = notes.last { !lines[$0].isBlank }
        guard let first, lines[first - 1].isBlank, ByteScan.hasPrefix("[1] ", in: source.bytes, at: lines[first].start)
        else { return lines.count }
        return first
    }

    /// The line `Telephone: 010-555-0142` from which no sentence ends any more, or the count.
    private static func imprintStart(_ lines: [LineSpan], _ source: SourceText, after last: Int) -> Int {
        var start = lines.count
        for index in lines.indices.dropFirst(last + 1).reversed() where !lines[index].isBlank {
            if hasNumber(lines[index], source) {
                start = index
            } else if lines[index].endsSentence(source) {
                break
            }
        }
        return start
    }

    /// Whether a line is nothing but a number and what it is: one of six figures behind the first colon.
    private static func hasNumber(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard line.count <= 80, ByteScan.isDigit(source.bytes[line.end - 1]),
            let colon = line.range.first(where: { source.bytes[$0] == 0x3A || source.bytes[$0] == 0x9A })
        else { return false }
        return source.isNumber(ByteScan.trimmed(colon + 1..<line.end, in: source.bytes))
    }

    /// `[12] words`
    private static func isFootnote(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard source.bytes[line.start] == 0x5B else { return false }
        let digits = (line.start + 1..<line.end).prefix(3).prefix { ByteScan.isDigit(source.bytes[$0]) }.count
        return digits > 0 && ByteScan.hasPrefix("] ", in: source.bytes, at: line.start + 1 + digits)
    }

    /// The first line of the links at the very end, or the count.
    private static func linksStart(_ lines: [LineSpan], _ source: SourceText, after last: Int) -> Int {
        var start = lines.count
        var index = lines.count - 1
        while index > last {
            if !lines[index].isBlank {
                guard lines[index].count <= 300, isLink(source.string(lines[index])) else { break }
                start = index
            }
            index -= 1
        }
        return start
    }

    private static func isLink(_ text: String) -> Bool {
        guard let url = url(in: text) else { return false }
        let words = text.replacing(url, with: " ").split(whereSeparator: \.isWhitespace)
        if words.count <= 5 { return true }
        guard words.count <= 12, words.last == ">" || text.hasSuffix(url) else { return false }
        return !words.contains { persons.contains($0.lowercased()) || $0.last.map { ".?!".contains($0) } == true }
    }

    private static let persons = PersonalWords.pronouns.union(["me", "us"])

    private static func url(in text: String) -> String? {
        for scheme in ["https://", "http://"] {
            guard let range = text.firstRange(of: scheme) else { continue }
            let rest = text[range.lowerBound...].prefix { !$0.isWhitespace && !"<>)]\"".contains($0) }
            return String(rest)
        }
        return nil
    }
}

extension String {
    /// Without white space at the ends.
    var trimmedSpaces: String {
        var text = Substring(self)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text.drop { $0.isWhitespace })
    }
}
