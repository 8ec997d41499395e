import Corpus
import HTTPServer

/// The neighbours of one page of a list, as URLs without scheme and host: they hold behind every proxy
/// that takes off no more than the address of the server says.
struct PageLinks: Sendable {
    let current: String
    let first: String
    let previous: String?
    let next: String?
    let previousCursor: String?
    let nextCursor: String?

    init<Element>(_ call: Call, page: Page<Element>) {
        let request = call.request
        let corpus = call.corpus.etag
        let path = call.context.settings.basePath + request.path
        let others = request.query.filter { $0.name != "cursor" }
        let first = URLText.target(path: path, query: others)
        func url(_ cursor: String) -> String { first + (others.isEmpty ? "?cursor=" : "&cursor=") + cursor }
        self.first = first
        let hasCursor = others.count < request.query.count
        current = hasCursor ? URLText.target(path: path, query: request.query) : first
        let question = page.previous == nil && page.next == nil ? "" : call.question
        previousCursor = page.previous.map { Cursor($0).text(corpus: corpus, question: question) }
        nextCursor = page.next.map { Cursor($0).text(corpus: corpus, question: question) }
        previous = previousCursor.map(url)
        next = nextCursor.map(url)
    }

    /// RFC 8288; the registered relation type is `prev`.
    var headerValue: String {
        var value = OutputBuffer(capacity: 4 * first.utf8.count + 256)
        let links: [(StaticString, String?)] = [
            ("self", current), ("first", first), ("prev", previous), ("next", next),
        ]
        for case (let relation, let url?) in links {
            value.append(value.bytes.isEmpty ? "<" : ", <" as StaticString)
            value.append(url)
            value.append(">; rel=\"" as StaticString)
            value.append(relation)
            value.append(UInt8(ascii: "\""))
        }
        return String(decoding: value.bytes, as: UTF8.self)
    }
}
