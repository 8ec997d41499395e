import HTTPServer
import Testing

/// What becomes of a head: its essentials, an error, or nothing yet.
private enum Outcome: Equatable {
    case incomplete
    case failed(RequestSyntaxError)
    case head(RequestMethod, target: String, fields: [String], byteCount: Int)

    static func of(_ text: String, limits: HeadLimits = .usual) -> Outcome {
        of(Array(text.utf8), limits: limits)
    }

    static func of(_ bytes: [UInt8], limits: HeadLimits = .usual) -> Outcome {
        bytes.withUnsafeBytes { buffer in
            var fields: [FieldSlices] = []
            do throws(RequestSyntaxError) {
                guard let head = try RequestHeadParser.parse(buffer, limits: limits, fields: &fields) else {
                    return .incomplete
                }
                let texts = fields.map { "\($0.name.text(in: buffer))=\($0.value.text(in: buffer))" }
                return .head(
                    head.method, target: head.target.text(in: buffer), fields: texts, byteCount: head.byteCount)
            } catch {
                return .failed(error)
            }
        }
    }
}

extension HeadLimits {
    static let usual = HeadLimits(headBytesMax: 4096, targetBytesMax: 1024, fieldsMax: 20)
}

@Suite("Request heads")
struct RequestHeadTests {
    static let whole = [
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "\r\n\r\nOPTIONS * HTTP/1.1\r\nHost: [::1]:8080\r\nX:\ty \t\r\n\r\n",
        "POST /a?b=c HTTP/1.1\r\nHost: a.example:80\r\nContent-Length: 3\r\nX-Long: "
            + String(repeating: "é", count: 40) + "\r\n\r\n",
        "HEAD http://b/x HTTP/1.0\r\nConnection: keep-alive\r\nEmpty:\r\n\r\n",
        "GET / HTTP/1.1\r\nhost:a\r\ntransfer-encoding: , chunked ,\r\n\r\n",
    ]

    @Test("A head cut anywhere is incomplete, and whole once its last byte is there", arguments: whole)
    func cutAnywhere(_ text: String) {
        let bytes = Array(text.utf8)
        for cut in 0..<bytes.count { #expect(Outcome.of(Array(bytes[..<cut])) == .incomplete, "at \(cut)") }
        guard case .head(_, _, _, let byteCount) = Outcome.of(bytes + Array("GET /next".utf8)) else {
            Issue.record("not parsed")
            return
        }
        #expect(byteCount == bytes.count)
    }

    @Test("White space around a value is no part of it, tabs too")
    func whiteSpace() {
        let outcome = Outcome.of("GET / HTTP/1.1\r\nHost:\t a \t\r\nA: b \t c \r\n\r\n")
        #expect(outcome == .head(.get, target: "/", fields: ["Host=a", "A=b \t c"], byteCount: 41))
    }

    static let bad: [(String, RequestSyntaxError)] = [
        ("GET / HTTP/1.1\nHost: a\n\n", .bareLineEnd),
        ("GET / HTTP/1.1\r\nHost: a\nB: c\r\n\r\n", .bareLineEnd),
        ("GET / HTTP/1.1\r\nHost: a\rB: c\r\n\r\n", .bareLineEnd),
        ("\nGET / HTTP/1.1\r\n", .bareLineEnd),
        ("GET / HTTP/1.1\r\nHost: a\r\n\n", .bareLineEnd),
        ("\r\n\r\n\r\n\r\n\r\nGET", .emptyLines),
        (" GET / HTTP/1.1\r\n", .malformedMethod),
        ("G(T / HTTP/1.1\r\n", .malformedMethod),
        ("\u{16}\u{3}\u{1}", .malformedMethod),
        ("GET\t/ HTTP/1.1\r\n", .malformedMethod),
        ("GET  / HTTP/1.1\r\n", .malformedRequestLine),
        ("GET /\r\n", .malformedRequestLine),
        ("GET / \r\n", .malformedVersion),
        ("GET /  HTTP/1.1\r\n", .malformedVersion),
        ("GET / HTTP/1.1 \r\n", .malformedVersion),
        ("GET / HTTP/1.10\r\n", .malformedVersion),
        ("GET / HTTP/11\r\n", .malformedVersion),
        ("GET / HTTP/1.\r\n", .malformedVersion),
        ("GET / http/1.1\r\n", .malformedVersion),
        ("GET / HTTPS/1.1\r\n", .malformedVersion),
        ("GET / HTTP/+1.1\r\n", .malformedVersion),
        ("GET / HTTP/2.0\r\n", .unsupportedVersion),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", .unsupportedVersion),
        ("GET / HTTP/0.9\r\n", .unsupportedVersion),
        ("get / HTTP/1.1\r\n", .unknownMethod),
        ("FROB / HTTP/1.1\r\n", .unknownMethod),
        (String(repeating: "A", count: 65), .unknownMethod),
        ("GET /\u{1} HTTP/1.1\r\n", .malformedTarget),
        ("GET /é HTTP/1.1\r\n", .malformedTarget),
        ("GET / HTTP/1.1\r\n Host: a\r\n\r\n", .foldedLine),
        ("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", .foldedLine),
        ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", .malformedFieldName),
        ("GET / HTTP/1.1\r\nHost\t: a\r\n\r\n", .malformedFieldName),
        ("GET / HTTP/1.1\r\n: a\r\n\r\n", .malformedFieldName),
        ("GET / HTTP/1.1\r\nHost\r\n\r\n", .malformedFieldName),
        ("GET / HTTP/1.1\r\nHo st: a\r\n\r\n", .malformedFieldName),
        ("GET / HTTP/1.1\r\nX@: a\r\n\r\n", .malformedFieldName),
        ("GET / HTTP/1.1\r\nX: a\u{0}b\r\n\r\n", .malformedFieldValue),
        ("GET / HTTP/1.1\r\nX: a\u{7F}b\r\n\r\n", .malformedFieldValue),
        ("GET / HTTP/1.1\r\nX: 12345678\u{1B}90123456\r\n\r\n", .malformedFieldValue),
        ("GET / HTTP/1.1\r\n\r\n", .missingHost),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", .repeatedHost),
        ("GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", .repeatedHost),
        ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", .malformedHost),
        ("GET / HTTP/1.1\r\nHost:\r\n\r\n", .malformedHost),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n", .malformedContentLength),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", .malformedContentLength),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1,1\r\n\r\n", .malformedContentLength),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x1\r\n\r\n", .malformedContentLength),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1 1\r\n\r\n", .malformedContentLength),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", .malformedContentLength),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", .malformedContentLength),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\ncontent-length: 1\r\n\r\n", .repeatedContentLength),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            .lengthAndTransferEncoding
        ),
        ("GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", .transferEncodingInHTTP10),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", .unknownTransferCoding),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", .chunkedNotLast),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n", .chunkedNotLast),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, gzip\r\n\r\n", .chunkedNotLast),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            .chunkedNotLast
        ),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\r\n\r\n", .chunkedNotLast),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \"chunked\"\r\n\r\n", .chunkedNotLast),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked;x=y\r\n\r\n", .chunkedNotLast),
        ("GET / HTTP/1.1\r\nHost: a\r\nExpect: 200-ok\r\n\r\n", .unknownExpectation),
    ]

    @Test("A head that breaks a rule is refused for that rule, and none of its beginnings passes", arguments: bad)
    func refused(_ text: String, _ error: RequestSyntaxError) {
        let bytes = Array(text.utf8)
        #expect(Outcome.of(bytes) == .failed(error))
        for cut in 0..<bytes.count {
            let outcome = Outcome.of(Array(bytes[..<cut]))
            #expect(outcome == .incomplete || outcome == .failed(error), "at \(cut)")
        }
    }

    @Test("A later minor version counts as 1.1, and an HTTP/1.0 request needs no Host")
    func versions() {
        #expect(Outcome.of("GET / HTTP/1.2\r\nHost: a\r\n\r\n") != .failed(.malformedVersion))
        #expect(Outcome.of("GET / HTTP/1.9\r\n\r\n") == .failed(.missingHost))
        #expect(Outcome.of("GET / HTTP/1.0\r\n\r\n") == .head(.get, target: "/", fields: [], byteCount: 18))
    }

    @Test("Each limit lets through what reaches it and refuses one more")
    func limits() {
        func head(target: Int, fields: Int) -> String {
            let path = "/" + String(repeating: "a", count: target - 1)
            let lines = (1..<fields).map { "F\($0): v\r\n" }.joined()
            return "GET \(path) HTTP/1.1\r\nHost: a\r\n\(lines)\r\n"
        }
        let limits = HeadLimits(headBytesMax: 100_000, targetBytesMax: 50, fieldsMax: 5)
        func isWhole(_ text: String, _ limits: HeadLimits) -> Bool {
            if case .head = Outcome.of(text, limits: limits) { true } else { false }
        }
        #expect(isWhole(head(target: 49, fields: 4), limits))
        #expect(isWhole(head(target: 50, fields: 5), limits))
        #expect(Outcome.of(head(target: 51, fields: 5), limits: limits) == .failed(.targetTooLong))
        #expect(Outcome.of(head(target: 50, fields: 6), limits: limits) == .failed(.tooManyFields))
        let text = head(target: 50, fields: 5)
        for (margin, fits) in [(-1, false), (0, true), (1, true)] {
            let limits = HeadLimits(headBytesMax: text.utf8.count + margin, targetBytesMax: 50, fieldsMax: 5)
            #expect(isWhole(text, limits) == fits)
            if !fits { #expect(Outcome.of(text, limits: limits) == .failed(.headTooLarge)) }
        }
    }

    @Test("An endless target or field is refused before it ends")
    func endless() {
        #expect(Outcome.of("GET /" + String(repeating: "a", count: 2000)) == .failed(.targetTooLong))
        #expect(
            Outcome.of("GET / HTTP/1.1\r\nX: " + String(repeating: "a", count: 5000)) == .failed(.headTooLarge))
    }
}

@Suite("Host fields")
struct HostSyntaxTests {
    static let good = [
        "a", "example.org", "example.org:", "example.org:80", "127.0.0.1:65535", "[::1]", "[::1]:80", "[2001:db8::1]",
        "[1:2:3:4:5:6:7:8]", "[::ffff:192.0.2.1]", "a_b", "xn--e1afmkfd.example", "%41.example", "a.", "[::]",
    ]
    static let bad = [
        "", ":80", "a b", "a/b", "a?b", "a#b", "a@b", "user@example.org", "a:b", "a:80:80", "a:65536", "a:-1", "[::1",
        "::1", "[::1]x", "[zz]", "[:1]", "[1:2]", "[1::2::3]", "[12345::]", "[::1.2.3]", "[::256.0.0.1]", "a\\b", "<a>",
        "\"a\"", "a,b", "a, b", "%4", "%zz", "a|b", "é", "[]", "[1:2:3:4:5:6:7:8:9]", "[:::]",
    ]

    @Test("Hosts of the grammar are let through", arguments: good)
    func letsThrough(_ host: String) {
        #expect(Array(host.utf8).withUnsafeBytes { HostSyntax.isValid($0) })
    }

    @Test("Other hosts are not", arguments: bad)
    func refuses(_ host: String) {
        #expect(Array(host.utf8).withUnsafeBytes { !HostSyntax.isValid($0) })
    }
}
