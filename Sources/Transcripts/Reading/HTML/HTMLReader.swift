/// Reads a saved web page: its text, as lines, through the reader of labelled text.
///
/// Only what is inside `<article>` or `<main>` is taken where there is one; scripts, styles, navigation and forms never
/// are. A block that opens in bold keeps it as Markdown's `**`, since many pages print labels and questions so.
struct HTMLReader {
    private var parser: XMLPullParser
    private var page = HTMLPage()
    private var isInHead = false
    private var isInTitle = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) { parser = XMLPullParser(bytes, isStrict: false) }

    mutating func read(into builder: inout TranscriptBuilder, frontMatter: FrontMatter) {
        do throws(XMLSyntaxError) {
            while let event = try parser.next() { take(event, &builder) }
        } catch {
            builder.report(error)
        }
        page.endBlock()
        let lines = page.mainLines
        let text = lines.map(\.text).joined(separator: "\n\n")
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            let flat = SourceText(bytes)
            var numbered: [LineSpan] = []
            var place = 0
            for line in flat.lines {
                if line.isBlank {
                    numbered.append(line)
                } else {
                    numbered.append(
                        LineSpan(
                            start: line.start, end: line.end, indent: 0, number: lines[min(place, lines.count - 1)].line
                        ))
                    place += 1
                }
            }
            PrefixedReader(
                source: flat, lines: numbered, frontMatter: frontMatter, isMarkdown: true, paragraphing: .keptLines
            ).read(into: &builder)
        }
    }

    private static let skipped: [(String, StaticString)] = [
        ("script", "script"), ("style", "style"), ("noscript", "noscript"), ("svg", "svg"), ("form", "form"),
        ("nav", "nav"), ("aside", "aside"), ("footer", "footer"), ("template", "template"), ("select", "select"),
    ]

    private static let blocks: Set<String> = [
        "p", "div", "li", "ul", "ol", "table", "tr", "section", "header", "figure", "figcaption", "blockquote", "dd",
        "dt",
        "dl", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "article", "main", "body", "td",
    ]

    private mutating func take(_ event: XMLPullParser.Event, _ builder: inout TranscriptBuilder) {
        switch event {
        case .start(let element): start(element, &builder)
        case .text(let words):
            if isInTitle { page.title.append(words) } else if !isInHead { page.append(words) }
        case .end(let name): end(name, &builder)
        }
    }

    private mutating func start(_ element: XMLElement, _ builder: inout TranscriptBuilder) {
        if let (_, name) = HTMLReader.skipped.first(where: { $0.0 == element.name }) {
            page.endBlock()
            parser.skip(to: name)
            return
        }
        switch element.name {
        case "html": if let language = element["lang"] { builder.takeLanguage(language) }
        case "meta": takeMeta(element, &builder)
        case "time": if let date = element["datetime"] { builder.takeDate(date) }
        case "br": page.breakLine(line: element.line)
        case "b", "strong": page.beginBold()
        case "title": isInTitle = true
        case "head": (isInHead, isInTitle) = (true, false)
        case "article", "main": page.beginMain()
        default: break
        }
        guard HTMLReader.blocks.contains(element.name) else { return }
        page.endBlock()
        page.beginBlock(line: element.line, heading: level(of: element.name))
    }

    private mutating func end(_ name: String, _ builder: inout TranscriptBuilder) {
        switch name {
        case "b", "strong": page.endBold()
        case "title":
            let title = page.title.take()
            isInTitle = false
            if builder.transcript.metadata.title.isEmpty { builder.update { $0.metadata.title = title } }
        case "head": (isInHead, isInTitle) = (false, false)
        case "article", "main": page.endMain()
        default: break
        }
        if HTMLReader.blocks.contains(name) { page.endBlock() }
    }

    private func level(of name: String) -> Int? {
        guard name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue else { return nil }
        return level
    }

    private func takeMeta(_ element: XMLElement, _ builder: inout TranscriptBuilder) {
        guard let content = element["content"], let name = element["property"] ?? element["name"] else { return }
        switch name {
        case "article:published_time", "date", "dc.date", "DC.date.issued": builder.takeDate(content)
        case "og:url": builder.update { $0.metadata.url = $0.metadata.url ?? content }
        case "og:site_name": builder.update { $0.metadata.publisher = $0.metadata.publisher ?? content }
        case "og:title": builder.update { if $0.metadata.title.isEmpty { $0.metadata.title = content } }
        default: break
        }
    }
}

/// The lines of a page as its blocks show them.
struct HTMLPage {
    struct Line {
        var text: String
        var line: Int32
        var isMain: Bool
    }

    var title = XMLText()
    private var lines: [Line] = []
    private var block = XMLText()
    private var blockLine: Int32 = 1
    private var heading: Int?
    private var mainDepth = 0
    private var isBold = false

    /// Those of the article where the page marks one, else all.
    var mainLines: [Line] {
        let main = lines.filter(\.isMain)
        return main.isEmpty ? lines : main
    }

    mutating func append(_ words: String) { block.append(words) }

    mutating func beginBlock(line: Int32, heading: Int?) {
        blockLine = line
        self.heading = heading
    }

    mutating func endBlock() {
        endBold()
        let text = block.take()
        guard !text.isEmpty else { return }
        let marked = heading.map { String(repeating: "#", count: $0) + " " + text.replacing("**", with: "") } ?? text
        lines.append(Line(text: marked, line: blockLine, isMain: mainDepth > 0))
    }

    mutating func breakLine(line: Int32) {
        let level = heading
        endBlock()
        beginBlock(line: line, heading: level)
    }

    /// Bold is kept where a block opens with it.
    mutating func beginBold() {
        guard block.isEmpty else { return }
        isBold = true
        block.append("**")
    }

    mutating func endBold() {
        guard isBold else { return }
        isBold = false
        block.append("**")
    }

    mutating func beginMain() {
        endBlock()
        mainDepth += 1
    }

    mutating func endMain() {
        endBlock()
        mainDepth = max(0, mainDepth - 1)
    }
}
