import Corpus
import HTTPServer
import HTTPTypes

extension HTTPField.Name {
    /// How many there are on all pages of a list.
    static let totalCount = HTTPField.Name("X-Total-Count").known
    static let link = HTTPField.Name("Link").known
}

extension HTTPField.Name? {
    /// For names that are literals of ours and valid tokens.
    var known: HTTPField.Name {
        guard let self else { preconditionFailure("a field name that is no token") }
        return self
    }
}

extension Format {
    /// What the head of an answer in this form says of it.
    fileprivate var answerFields: HTTPFields { Self.answerFields[self] ?? [:] }

    private static let answerFields = Dictionary(
        uniqueKeysWithValues: allCases.map { format -> (Format, HTTPFields) in
            (format, [.contentType: format.contentType, .cacheControl: "public, no-cache", .vary: "Accept"])
        })
}

extension Call {
    /// The corpus; only endpoints that need none are called without.
    var corpus: Corpus {
        guard let corpus = context.corpus else { preconditionFailure("an endpoint that needs a corpus was called") }
        return corpus
    }

    /// A whole answer. Its entity tag, a hash of it, is the server's to set.
    func answer(_ bytes: [UInt8], as format: Format? = nil, isCacheable: Bool = true) -> Response {
        Response(fields: (format ?? self.format).answerFields, body: .bytes(bytes), isCacheable: isCacheable)
    }

    /// One JSON object, with the fields that the client chose.
    func object(_ write: (inout JSONWriter) -> Void) -> Response {
        var writer = JSONWriter()
        writer.choosing(parameters.fields, write)
        return answer(writer.bytes)
    }

    /// An answer that is written while the socket drains. Its entity tag comes from what it is made of; a calendar says
    /// when it was made and links to where it was asked for.
    func stream(_ producer: some BodyProducer) -> Response {
        var hash = ContentHash()
        var parts = [context.version, corpus.etag, request.target, format.rawValue]
        if format == .iCalendar { parts += [String(corpus.loadedAt), site] }
        for part in parts { hash.update(part) }
        var fields = format.answerFields
        fields[.eTag] = "\"\(hash.hexadecimal)\""
        return Response(fields: fields, body: .stream(producer))
    }
}
