package import Corpus
package import HTTPServer
import Transcripts

/// A transcript's words as plain HTML, for those who run no scripts.
///
/// It stands in the page's `noscript`, which is neither drawn nor laid out where scripts run; so that it costs their
/// readers little, the server gives it in parts, one of which begins at the turn that was asked for.
package struct PlainTranscript: Sendable {
    /// The text of the turns of a part comes to about so many bytes.
    package static let partBytesMax = 64 * 1024

    private let transcript: TranscriptView
    private let turns: [TurnID]
    private let links: SiteLinks
    /// The number of the turn after the last one; nil where there is none.
    private let next: Int?
    private let beginsLater: Bool

    /// - Parameters:
    ///   - number: of the turn that it begins with; from 1.
    ///   - bytesMax: no turn is begun once the text of those before it comes to this.
    package init(
        _ transcript: TranscriptView, from number: Int = 1, bytesMax: Int = .max, _ origin: PageHead.Origin
    ) {
        self.transcript = transcript
        links = SiteLinks(".", isStatic: origin.links.isStatic)
        let all = transcript.turns
        let first = min(max(1, number), max(1, all.count)) - 1
        var end = first
        var bytes = 0
        while end < all.count, bytes < bytesMax {
            bytes += transcript.corpus.turn(all[end]).withText(\.count)
            end += 1
        }
        turns = Array(all[first..<end])
        next = end < all.count ? end + 1 : nil
        beginsLater = first > 0
    }

    /// The words between what stands before and after them in the page, written while the socket drains.
    package func body(between opening: String, and closing: String) -> some BodyProducer {
        let sections = Dictionary(
            transcript.details.sections.map { (Int($0.firstTurn), $0.title) }, uniquingKeysWith: { first, _ in first })
        let form = ListForm<TurnID>(
            header: Array((opening + head).utf8),
            write: { [corpus = transcript.corpus] bytes, id, _ in
                let turn = corpus.turn(id)
                if let title = sections[turn.number] {
                    bytes += "<h2 class=\"section-title\" dir=\"auto\">\(XMLEscape.attribute(title))</h2>\n".utf8
                }
                bytes += PlainTranscript.html(turn, heading: sections.isEmpty ? "h2" : "h3").utf8
            }, footer: Array((foot + closing).utf8))
        return ListProducer(form) { [turns] in Page(of: turns, $0) }
    }

    private var head: String {
        let details = transcript.details
        let title = XMLEscape.attribute(transcript.title)
        let facts = [details.metadata.publisher, details.metadata.date?.text].compactMap { $0 }
            .map(XMLEscape.attribute)
        var html = "<header class=\"title-block\"\(language)>\n<h1 dir=\"auto\">\(title)</h1>\n"
        // A paragraph that is an element of HTML (an embedded film, say) is no words.
        let introduction = details.introduction.filter { $0.first != "<" }
        if !introduction.isEmpty {
            let paragraphs = introduction.map { "<p dir=\"auto\">\(XMLEscape.attribute($0))</p>\n" }.joined()
            html += "<div class=\"introduction\">\n\(paragraphs)</div>\n"
        }
        if !facts.isEmpty { html += "<p class=\"byline quiet\">\(facts.joined(separator: " · "))</p>\n" }
        html += "</header>\n"
        if !speakers.isEmpty { html += "<p class=\"part\">\(PageWords.speakers)\(speakers)</p>\n" }
        if beginsLater {
            html += "<p class=\"part\"><a href=\"\(address())\">\(PageWords.fromTheBeginning)</a></p>\n"
        }
        return html + "<div class=\"turns\"\(language)>\n"
    }

    private var foot: String {
        let markdown = XMLEscape.attribute(links.markdown(of: transcript.slug))
        var ways = ["<a href=\"\(markdown)\">\(PageWords.asMarkdown)</a>"]
        if let next {
            let text = PageWords.goOn(with: next)
            ways.insert("<a class=\"button\" rel=\"next\" href=\"\(address(turn: next))\">\(text)</a>", at: 0)
        }
        return "</div>\n<p class=\"part\">\(ways.joined(separator: " "))</p>\n"
    }

    private var language: String {
        transcript.language == "und" ? "" : " lang=\"\(XMLEscape.attribute(transcript.language))\""
    }

    private var speakers: String {
        transcript.speakers.map { one in
            let speaker = transcript.corpus.speaker(one.speaker)
            let address = XMLEscape.attribute(links.speaker(speaker.slug))
            return "<a href=\"\(address)\"><bdi>\(XMLEscape.attribute(speaker.name))</bdi></a> (\(one.role.rawValue))"
        }.joined(separator: ", ")
    }

    private func address(turn: Int? = nil) -> String {
        XMLEscape.attribute(links.transcript(transcript.slug) + (turn.map { "&turn=\($0)" } ?? ""))
    }

    private static func html(_ turn: TurnView, heading: String) -> String {
        let name = XMLEscape.attribute(turn.speaker?.name ?? turn.label ?? PageWords.nobody)
        let kind = turn.kind == .commentary ? " <span class=\"kind-label\">\(PageWords.commentary)</span>" : ""
        let note = ("<small class=\"note\" role=\"note\" data-label=\"\(PageWords.note)\">", "</small>")
        let paragraphs = turn.paragraphs.enumerated().map { place, paragraph in
            "<p id=\"t\(turn.number)p\(place + 1)\" dir=\"auto\">\(turn.html(paragraph, note: note))</p>\n"
        }.joined()
        return """
            <article class="turn \(turn.kind.rawValue)" id="t\(turn.number)">
            <header class="turn-head"><\(heading) class="speaker" dir="auto">\(name)</\(heading)>\(kind)</header>
            <div class="turn-body">
            \(paragraphs)</div>
            </article>

            """
    }
}
