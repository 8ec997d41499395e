import HTTPTypes

/// libFuzzer's entry: the bytes are what a client sends. They go through parser, target, router, negotiation,
/// preconditions and head writer, as on a connection, and what must always hold is checked on the way.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
    guard let start, count > 0 else { return 0 }
    HTTPFuzz.run(UnsafeRawBufferPointer(start: start, count: count))
    return 0
}

enum HTTPFuzz {
    private static let limits = HeadLimits(headBytesMax: 4096, targetBytesMax: 1024, fieldsMax: 32)
    private static let builder = RequestBuilder(ServerConfiguration())
    nonisolated(unsafe) private static let negotiator = Negotiator(ServerConfiguration())
    private static let headWriter = HeadWriter(commonFields: negotiator.commonFields)

    private static let router: Router = {
        var router = Router()
        router.on(.get, "/") { _ in page }
        router.on(.get, "/a/{id}.json") { request in text(request.pathParameters.joined()) }
        router.on(.get, "/a/{id}/b/{other}") { request in text(request.pathParameters.joined()) }
        router.on(.post, "/echo") { request in Response(body: .bytes(request.body)) }
        router.fallback(StaticFiles(root: "/nowhere").handler)
        return router
    }()

    private static var page: Response {
        Response(
            fields: [
                .contentType: "text/html", .eTag: "\"v1\"", .lastModified: "Sun, 06 Nov 1994 08:49:37 GMT",
                .acceptRanges: "bytes",
            ], body: .bytes([UInt8](repeating: 97, count: 300)))
    }

    private static func text(_ text: String) -> Response {
        Response(fields: [.contentType: "text/plain", .location: text], body: .bytes(Array(text.utf8)))
    }

    static func run(_ bytes: UnsafeRawBufferPointer) {
        var fields: [FieldSlices] = []
        let whole = outcome(bytes, &fields)
        // A prefix is incomplete, or has the same fault, or was the whole head.
        var other: [FieldSlices] = []
        let cut = Int(ByteHash.hash(bytes, seed: 7) % UInt64(bytes.count))
        switch (outcome(UnsafeRawBufferPointer(rebasing: bytes[..<cut]), &other), whole) {
        case (.incomplete, _): break
        case (.failed(let early), .failed(let late)): precondition(early == late, "a cut changes the error")
        case (.head(let early), .head(let late)):
            precondition(early.byteCount == late.byteCount, "a cut changes the head")
        default: preconditionFailure("a cut changes the outcome")
        }
        guard case .head(let head) = whole else { return }
        precondition(head.byteCount <= bytes.count && fields.count <= limits.fieldsMax)
        answer(head, fields, bytes)
        if head.traits.contains(.chunked) { decode(UnsafeRawBufferPointer(rebasing: bytes[head.byteCount...])) }
    }

    private enum Outcome { case incomplete, failed(RequestSyntaxError), head(RequestHead) }

    private static func outcome(_ bytes: UnsafeRawBufferPointer, _ fields: inout [FieldSlices]) -> Outcome {
        do throws(RequestSyntaxError) {
            guard let head = try RequestHeadParser.parse(bytes, limits: limits, fields: &fields) else {
                return .incomplete
            }
            return .head(head)
        } catch {
            return .failed(error)
        }
    }

    private static func answer(_ head: RequestHead, _ fields: [FieldSlices], _ bytes: UnsafeRawBufferPointer) {
        guard var request = try? builder.makeRequest(head, fields, in: bytes, peer: .local) else { return }
        checkPath(request.path)
        let dispatch = router.dispatch(&request)
        let response = dispatch.handler(request)
        let now = HTTPDate(secondsSince1970: 1_764_000_000)
        let answer = Answer(negotiator.negotiate(request, response), for: request, now: now)
        var output = OutputBuffer(capacity: 256)
        headWriter.write(answer, isChunked: false, persistence: .close, date: now.octets, to: &output)
        checkHead(output.bytes)
    }

    private static func checkPath(_ path: String) {
        guard path != "*" else { return }
        precondition(path.hasPrefix("/") && !path.utf8.contains(0), "a path without its slash, or with a NUL")
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        precondition(!segments.contains("..") && !segments.contains("."), "a dot segment is left")
    }

    /// Nothing that a client sends may put a line end into a head.
    private static func checkHead(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index < bytes.count {
            if bytes[index] == .carriageReturn {
                precondition(index + 1 < bytes.count && bytes[index + 1] == .lineFeed, "a bare CR in a head")
                index += 2
                if index < bytes.count { precondition(bytes[index] != .lineFeed, "a bare LF in a head") }
                continue
            }
            precondition(bytes[index] != .lineFeed && bytes[index] != 0, "a bare LF or NUL in a head")
            index += 1
        }
    }

    /// In one piece and in single bytes the result is the same.
    private static func decode(_ bytes: UnsafeRawBufferPointer) {
        var (first, second) = (ChunkedDecoder(lineBytesMax: 256), ChunkedDecoder(lineBytesMax: 256))
        var (whole, pieces): ([UInt8], [UInt8]) = ([], [])
        let used = try? first.decode(bytes, onto: &whole, bodyBytesMax: 2048)
        var usedInPieces: Int? = 0
        for index in bytes.indices where !second.isDone && usedInPieces != nil {
            let piece = UnsafeRawBufferPointer(rebasing: bytes[index...index])
            let count = try? second.decode(piece, onto: &pieces, bodyBytesMax: 2048)
            usedInPieces = count.flatMap { count in usedInPieces.map { $0 + count } }
        }
        guard let used, let usedInPieces else {
            precondition(used == nil || !first.isDone || usedInPieces != nil, "a cut breaks a body that was whole")
            return
        }
        precondition(first.isDone == second.isDone && whole == pieces, "a cut changes the body")
        precondition(!first.isDone || used == usedInPieces, "a cut changes where the body ends")
    }
}
