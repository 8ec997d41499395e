import Corpus
import HTTPServer

/// The neighbours of one page of a list, as URLs from the server's root: they hold behind every proxy.
struct PageLinks: Sendable {
    let current: String
    let first: String
    let previous: String?
    let next: String?
    let previousCursor: String?
    let nextCursor: String?

    init<Element>(_ request: Request, page: Page<Element>, corpus: String) {
        let others = request.query.filter { $0.name != "cursor" }
        func url(_ cursor: String?) -> String {
            let items = others + (cursor.map { [QueryItem(name: "cursor", value: $0)] } ?? [])
            return URLText.target(path: request.path, query: items)
        }
        previousCursor = page.previous.map { Cursor($0).text(corpus: corpus) }
        nextCursor = page.next.map { Cursor($0).text(corpus: corpus) }
        current = URLText.target(path: request.path, query: request.query)
        first = url(nil)
        previous = previousCursor.map(url)
        next = nextCursor.map(url)
    }

    /// RFC 8288; the registered relation type is `prev`.
    var headerValue: String {
        let all = [("self", current), ("first", first), ("prev", previous), ("next", next)]
        return all.compactMap { relation, url in url.map { "<\($0)>; rel=\"\(relation)\"" } }.joined(separator: ", ")
    }
}
