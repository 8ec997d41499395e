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
        let wanted = try PageRequest(self)
        guard !format.isTable else { return table(listing, wanted) }
        let page = listing.fetch(wanted)
        let links = PageLinks(self, page: page)
        guard page.elements.count <= PageLimit.writtenAtOnce else {
            var writer = JSONWriter()
            writer.object { writer in
                envelope(&writer, wanted, total: page.total, links)
                extras(&writer, page.total)
            }
            let form = ListForm.data(before: writer.bytes, parameters.fields, listing.write)
            let elements = ListProducer(form) { [elements = page.elements] in Page(of: elements, $0) }
            return stream(elements).with(links, total: page.total)
        }
        var writer = JSONWriter(capacity: 32 * 1024)
        writer.object { writer in
            writer.field("data") { writer in
                writer.choosing(parameters.fields) { $0.array(page.elements, listing.write) }
            }
            envelope(&writer, wanted, total: page.total, links)
            extras(&writer, page.total)
        }
        return answer(writer.bytes).with(links, total: page.total)
    }

    /// A list of things that are lists themselves, in the form that was negotiated: one after another while the socket
    /// drains, each piece by piece, since a page of them may take long to write.
    ///
    /// - Parameter write: the body of one, without an end of line.
    func list<Element: Sendable, Part: BodyProducer>(
        ofLarge elements: [Element], _ write: @escaping @Sendable (Element) -> Part
    ) throws(APIError) -> Response {
        let wanted = try PageRequest(self)
        let isLimited = !format.isTable || parameters.has("limit")
        let limit = isLimited ? wanted.limit : max(1, elements.count)
        let page = Page(of: elements, PageRequest(limit: limit, cursor: wanted.cursor))
        let links = isLimited ? PageLinks(self, page: page) : nil
        var frame: (opening: [UInt8], separator: [UInt8], closing: [UInt8]) = ([], [], [])
        if format == .json, let links {
            var writer = JSONWriter()
            writer.object { envelope(&$0, wanted, total: page.total, links) }
            frame.separator = [UInt8(ascii: ",")]
            (frame.opening, frame.closing) = JSONWriter.around(dataBefore: writer.bytes)
        } else {
            frame.separator = format == .csv ? CSV.lineEnd : [UInt8(ascii: "\n")]
            if format == .csv { frame.opening = CSV.header(endpoint.answer.schema.columns(parameters.fields)) }
            if !page.elements.isEmpty { frame.closing = frame.separator }
        }
        let parts = ChainedProducer(
            page.elements.count, opening: frame.opening, separator: frame.separator, closing: frame.closing
        ) { [elements = page.elements] in write(elements[$0]) }
        return stream(parts).with(links, total: page.total)
    }

    /// The members of a list's envelope that stand after the data.
    private func envelope(_ writer: inout JSONWriter, _ wanted: PageRequest, total: Int, _ links: PageLinks) {
        writer.field("page") { $0.page(limit: wanted.limit, total: total, links) }
        writer.field("links") { $0.links(links) }
        writer.field("meta") { $0.meta(corpus, version: context.version) }
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

extension ListForm {
    /// The elements as `data`, the first member of an object of which the others are written.
    fileprivate static func data(
        before others: [UInt8], _ fields: FieldSelection?,
        _ element: @escaping @Sendable (inout JSONWriter, Element) -> Void
    ) -> ListForm {
        let (opening, closing) = JSONWriter.around(dataBefore: others)
        return ListForm(
            header: opening,
            write: { bytes, value, isFirst in
                if !isFirst { bytes.append(UInt8(ascii: ",")) }
                bytes.appendJSON(fields) { element(&$0, value) }
            }, footer: closing)
    }
}

extension JSONWriter {
    /// What stands around the elements of `data` in an object with these other members.
    fileprivate static func around(dataBefore others: [UInt8]) -> (opening: [UInt8], closing: [UInt8]) {
        (Array(#"{"data":["#.utf8), Array("],".utf8) + others.dropFirst())
    }

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
