import Corpus
import HTTPServer
import HTTPTypes

/// A list that an endpoint can serve, page by page or whole.
struct Listing<Element: Sendable>: Sendable {
    /// Asks the corpus for one page.
    var fetch: @Sendable (PageRequest) -> Page<Element>
    /// Writes one element as a JSON object.
    var write: @Sendable (inout JSONWriter, Element) -> Void

    init(
        _ fetch: @escaping @Sendable (PageRequest) -> Page<Element>,
        write: @escaping @Sendable (inout JSONWriter, Element) -> Void
    ) {
        self.fetch = fetch
        self.write = write
    }

    /// A short list that is at hand as a whole.
    init(of elements: [Element], write: @escaping @Sendable (inout JSONWriter, Element) -> Void) {
        self.init({ Page(of: elements, $0) }, write: write)
    }
}

extension Call {
    /// A list in the form that was negotiated: a page of JSON in its envelope, or rows of NDJSON or CSV.
    ///
    /// - Parameter extras: writes the members of the envelope that only this list has, given how many there are.
    func list<Element>(
        _ listing: Listing<Element>, extras: (inout JSONWriter, _ total: Int) -> Void = { _, _ in }
    ) throws(APIError) -> Response {
        let wanted = try PageRequest(parameters, corpus: corpus.etag)
        guard !format.isTable else { return table(listing, wanted) }
        let page = listing.fetch(wanted)
        let links = PageLinks(self, page: page)
        var writer = JSONWriter(capacity: 32 * 1024)
        writer.object { writer in
            writer.field("data") { writer in
                writer.choosing(parameters.fields) { $0.array(page.elements, listing.write) }
            }
            writer.field("page") { $0.page(limit: wanted.limit, total: page.total, links) }
            writer.field("links") { $0.links(links) }
            writer.field("meta") { $0.meta(corpus, version: context.version) }
            extras(&writer, page.total)
        }
        return answer(writer.bytes).with(links, total: page.total)
    }

    /// Rows without an envelope: all of them, unless `limit` says how many.
    private func table<Element>(_ listing: Listing<Element>, _ wanted: PageRequest) -> Response {
        let isLimited = parameters.has("limit")
        let page = listing.fetch(isLimited ? wanted : PageRequest(limit: 1, cursor: wanted.cursor))
        let fields = parameters.fields
        let form: ListForm<Element> =
            format == .csv
            ? .csv(columns: endpoint.answer.schema.columns(fields), fields, listing.write)
            : .ndjson(fields, listing.write)
        let rows = ListProducer(
            form, cursor: wanted.cursor, elementsMax: isLimited ? wanted.limit : .max, fetch: listing.fetch)
        let links = isLimited ? PageLinks(self, page: page) : nil
        return stream(rows).with(links, total: page.total)
    }
}

extension JSONWriter {
    fileprivate mutating func page(limit: Int, total: Int, _ links: PageLinks) {
        object { writer in
            writer.field("limit", limit)
            writer.field("total", total)
            writer.field("next", links.nextCursor)
            writer.field("previous", links.previousCursor)
        }
    }

    fileprivate mutating func links(_ links: PageLinks) {
        object { writer in
            writer.field("self", links.current)
            writer.field("first", links.first)
            writer.field("previous", links.previous)
            writer.field("next", links.next)
        }
    }

    fileprivate mutating func meta(_ corpus: Corpus, version: String) {
        object { writer in
            writer.field("corpus", corpus.etag)
            writer.field("version", version)
        }
    }
}

extension Response {
    fileprivate func with(_ links: PageLinks?, total: Int) -> Response {
        var response = self
        response.fields[.totalCount] = String(total)
        if let links { response.fields[.link] = links.headerValue }
        return response
    }
}
