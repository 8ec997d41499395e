import Corpus
import HTTPServer

/// Writes a list element by element while the socket drains, in constant memory.
struct ListProducer<Element: Sendable>: BodyProducer {
    /// How many elements are asked of the corpus at a time.
    static var pageElements: Int { 512 }
    /// A piece of the body is given out when it has grown to this.
    static var pieceBytes: Int { 32 * 1024 }

    private let fetch: @Sendable (PageRequest) -> Page<Element>
    private let form: ListForm<Element>
    private var cursor: PageCursor?
    private var elementsLeft: Int
    private var waiting: ArraySlice<Element> = []
    private var isFirst = true
    private var isDone = false

    init(
        _ form: ListForm<Element>, cursor: PageCursor = .first, elementsMax: Int = .max,
        fetch: @escaping @Sendable (PageRequest) -> Page<Element>
    ) {
        self.form = form
        self.fetch = fetch
        self.cursor = cursor
        self.elementsLeft = elementsMax
    }

    mutating func next() -> [UInt8]? {
        guard !isDone else { return nil }
        var piece: [UInt8] = []
        piece.reserveCapacity(ListProducer.pieceBytes * 2)
        if isFirst { piece += form.header }
        while piece.count < ListProducer.pieceBytes {
            guard let element = nextElement() else {
                piece += form.footer
                isDone = true
                break
            }
            form.write(&piece, element, isFirst)
            isFirst = false
        }
        isFirst = false
        return piece.isEmpty ? nil : piece
    }

    private mutating func nextElement() -> Element? {
        if waiting.isEmpty, elementsLeft > 0, let place = cursor {
            let wanted = min(elementsLeft, ListProducer.pageElements)
            let page = fetch(PageRequest(limit: wanted, cursor: place))
            waiting = page.elements[...]
            cursor = page.next
            elementsLeft -= page.elements.count
        }
        return waiting.popFirst()
    }
}

/// How a list is written: what stands before it, each element, what stands after it.
struct ListForm<Element: Sendable>: Sendable {
    var header: [UInt8] = []
    /// Appends one element; the flag is set for the first.
    var write: @Sendable (inout [UInt8], Element, Bool) -> Void
    var footer: [UInt8] = []
}

extension ListForm {
    /// One JSON object a line.
    static func ndjson(
        _ fields: FieldSelection?, _ object: @escaping @Sendable (inout JSONWriter, Element) -> Void
    ) -> ListForm {
        ListForm { bytes, element, _ in
            bytes.appendJSON(fields) { object(&$0, element) }
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    /// A header row, then a row an element; `columns` are those of its schema.
    static func csv(
        columns: [String], _ fields: FieldSelection?,
        _ object: @escaping @Sendable (inout JSONWriter, Element) -> Void
    ) -> ListForm {
        ListForm(header: CSV.header(columns)) { bytes, element, _ in
            var json: [UInt8] = []
            json.appendJSON(fields) { object(&$0, element) }
            CSV.append(row: json, to: &bytes)
        }
    }

    /// The list inside a JSON object of which it is the last member: `object` ends in `[]}`.
    static func member(
        ofObject object: [UInt8], _ fields: FieldSelection?,
        _ element: @escaping @Sendable (inout JSONWriter, Element) -> Void
    ) -> ListForm {
        precondition(object.suffix(3).elementsEqual("[]}".utf8), "the list is not the last member")
        return ListForm(
            header: object.dropLast(2),
            write: { bytes, value, isFirst in
                if !isFirst { bytes.append(UInt8(ascii: ",")) }
                bytes.appendJSON(fields) { element(&$0, value) }
            }, footer: Array("]}".utf8))
    }
}

extension ListForm {
    /// The list as JSON in the last cell of a row of CSV.
    ///
    /// - Parameter cells: those before it, each with its comma.
    static func cell(
        after cells: [UInt8], isEmpty: Bool, _ fields: FieldSelection?,
        _ element: @escaping @Sendable (inout JSONWriter, Element) -> Void
    ) -> ListForm {
        // A list without elements needs no quotation marks.
        guard !isEmpty else { return ListForm(header: cells + "[]".utf8, write: { _, _, _ in }) }
        return ListForm(
            header: cells + "\"[".utf8,
            write: { bytes, value, isFirst in
                if !isFirst { bytes.append(UInt8(ascii: ",")) }
                var json: [UInt8] = []
                json.appendJSON(fields) { element(&$0, value) }
                CSV.append(quoted: json, to: &bytes)
            }, footer: Array("]\"".utf8))
    }
}

extension [UInt8] {
    /// Appends one JSON value.
    mutating func appendJSON(_ fields: FieldSelection?, _ write: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        writer.choosing(fields, write)
        append(contentsOf: writer.unsafeBytes)
    }
}
