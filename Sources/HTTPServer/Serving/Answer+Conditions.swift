import HTTPTypes

extension Answer {
    /// Applies preconditions and ranges (RFC 9110 §13.2 and §14.2) to a representation.
    init(_ representation: Representation, for request: Request, now: HTTPDate) {
        self.init(whole: representation)
        // §13.2.1: conditions count only where the answer would otherwise be a success.
        guard representation.status == 200, request.method == .get || request.method == .head else { return }
        switch Preconditions.evaluate(request.fields, representation.validators, now: now) {
        case .notModified:
            self = .notModified(representation)
        case .failed:
            self = .preconditionFailed(representation, request)
        case .proceed:
            if request.method == .get { applyRange(representation, request, now: now) }
        }
    }

    init(whole representation: Representation) {
        status = representation.status
        fields = representation.fields
        contentLength = representation.contentLength
        switch representation.content {
        case .none: body = .none
        case .bytes(let bytes): body = .bytes(bytes, 0..<bytes.count)
        case .file(let file): body = .file(file, 0..<file.byteCount)
        case .stream(let producer, let compressed): body = .stream(producer, compressed: compressed)
        }
        // RFC 9110 §8.6: no length in 1xx and 204.
        if status == 204 { contentLength = nil }
    }

    /// RFC 9110 §15.4.5: what a 200 would say that helps a cache, and nothing about a body that is not there.
    static func notModified(_ representation: Representation) -> Answer {
        var fields = representation.fields
        for name in [HTTPField.Name.contentType, .contentEncoding, .contentLanguage, .acceptRanges] {
            fields[name] = nil
        }
        if fields[.eTag] != nil { fields[.lastModified] = nil }
        return Answer(status: 304, fields: fields, body: .none, contentLength: nil)
    }

    private static func preconditionFailed(_ representation: Representation, _ request: Request) -> Answer {
        problem(.preconditionFailed, "A precondition of the request does not hold.", representation, request)
    }

    private static func problem(
        _ status: HTTPResponse.Status, _ detail: String, _ representation: Representation, _ request: Request
    ) -> Answer {
        let problem = Problem(status: status, detail: detail, instance: request.publicPath)
        var fields = representation.fields
        for name in [
            HTTPField.Name.contentEncoding, .contentLanguage, .acceptRanges, .eTag, .lastModified,
            .contentSecurityPolicy, .referrerPolicy, .contentDisposition,
        ] { fields[name] = nil }
        for field in problem.response().fields { fields[field.name] = field.value }
        let bytes = problem.json
        return Answer(
            status: status.code, fields: fields, body: .bytes(bytes, 0..<bytes.count), contentLength: bytes.count)
    }

    // MARK: Ranges

    private mutating func applyRange(_ representation: Representation, _ request: Request, now: HTTPDate) {
        let values = request.fields[values: .range]
        guard fields[.acceptRanges] == "bytes", values.count == 1, let length = representation.contentLength,
            Preconditions.ifRangeHolds(request.fields, representation.validators, now: now)
        else { return }
        switch ByteRanges.parse(values[0], length: length) {
        case .whole:
            return
        case .unsatisfiable:
            self = .problem(.rangeNotSatisfiable, "No range lies within the content.", representation, request)
            fields[.contentRange] = "bytes */\(length)"
            fields[.acceptRanges] = "bytes"
        case .parts(let parts):
            status = 206
            if parts.count == 1 {
                fields[.contentRange] = Self.contentRange(parts[0], of: length)
                contentLength = parts[0].count
                body = body.part(parts[0])
            } else {
                setMultipart(parts, length: length)
            }
        }
    }

    private static func contentRange(_ range: Range<Int>, of length: Int) -> String {
        "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)"
    }

    /// `multipart/byteranges` (RFC 9110 §14.6), its parts in the order asked for.
    private mutating func setMultipart(_ parts: [Range<Int>], length: Int) {
        let boundary = "part-" + EntityTag.hexadecimal(UInt64.random(in: 0...UInt64.max))
        let mediaType = fields[.contentType] ?? "application/octet-stream"
        fields[.contentType] = "multipart/byteranges; boundary=\(boundary)"
        let heads = parts.map { part in
            "\r\n--\(boundary)\r\nContent-Type: \(mediaType)\r\n"
                + "Content-Range: \(Self.contentRange(part, of: length))\r\n\r\n"
        }
        let end = "\r\n--\(boundary)--\r\n"
        if case .file(let file, _) = body, file.bytes == nil {
            body = .stream(MultipartPieces(file, parts, heads: heads, end: end), compressed: false)
            contentLength = nil
            return
        }
        var bytes: [UInt8] = []
        for (head, part) in zip(heads, parts) {
            bytes += head.utf8
            bytes += body.inMemory[part]
        }
        bytes += end.utf8
        contentLength = bytes.count
        body = .bytes(bytes, 0..<bytes.count)
    }
}

extension Answer.Body {
    func part(_ range: Range<Int>) -> Answer.Body {
        switch self {
        case .bytes(let bytes, _): .bytes(bytes, range)
        case .file(let file, _): .file(file, range)
        case .none, .stream: self
        }
    }

    /// All of a body that is in memory; nothing of one that is not.
    var inMemory: [UInt8] {
        switch self {
        case .bytes(let bytes, _): bytes
        case .file(let file, _): file.bytes ?? []
        case .none, .stream: []
        }
    }
}
