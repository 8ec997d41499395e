import HTTPServer
import HTTPTypes
import Testing

@Suite("Conditional requests, ranges and codings")
struct CachingTests {
    /// A resource with both validators.
    static var router: Router {
        var router = Router.sample
        router.on(.get, "/dated") { _ in
            Response(
                fields: [
                    .contentType: "text/plain", .eTag: "\"v1\"", .lastModified: "Sun, 06 Nov 1994 08:49:37 GMT",
                    .acceptRanges: "bytes",
                ], body: .bytes(Array("0123456789".utf8)))
        }
        router.on(.get, "/dated-stored") { _ in
            Response(
                fields: [.contentType: "text/plain", .eTag: "\"v1\"", .lastModified: "Sun, 06 Nov 1994 08:49:37 GMT"],
                body: .bytes(Array("0123456789".utf8)), isCacheable: true)
        }
        return router
    }

    static let conditions: [(fields: [String], status: Int)] = [
        (["If-None-Match: \"v1\""], 304), (["If-None-Match: W/\"v1\""], 304), (["If-None-Match: *"], 304),
        (["If-None-Match: \"a\", W/\"b\",\"v1\""], 304), (["If-None-Match: \"a\"", "If-None-Match: \"v1\""], 304),
        (["If-None-Match: \"v2\""], 200), (["If-None-Match: v1"], 200), (["If-None-Match: \"v1"], 200),
        (["If-None-Match: \"a,\"v1\""], 200), (["If-None-Match: "], 200),
        (["If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT"], 304),
        (["If-Modified-Since: Sunday, 06-Nov-94 08:49:37 GMT"], 304),
        (["If-Modified-Since: Sun Nov  6 08:49:37 1994"], 304),
        (["If-Modified-Since: Sun, 06 Nov 1994 08:49:38 GMT"], 304),
        (["If-Modified-Since: Sun, 06 Nov 1994 08:49:36 GMT"], 200),
        (["If-Modified-Since: yesterday"], 200),
        // RFC 9110 §13.2.2: the tag outranks the date, both ways.
        (["If-None-Match: \"v1\"", "If-Modified-Since: Sun, 06 Nov 1994 08:49:36 GMT"], 304),
        (["If-None-Match: \"v2\"", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT"], 200),
        (["If-Match: \"v1\""], 200), (["If-Match: *"], 200), (["If-Match: \"a\", \"v1\""], 200),
        (["If-Match: W/\"v1\""], 412), (["If-Match: \"v2\""], 412),
        (["If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT"], 200),
        (["If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT"], 412),
        (["If-Unmodified-Since: never"], 200),
        (["If-Match: \"v1\"", "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT"], 200),
        (["If-Match: \"v1\"", "If-None-Match: \"v1\""], 304), (["If-Match: \"v2\"", "If-None-Match: \"v1\""], 412),
        (["If-None-Match: \"v1\"", "Range: bytes=0-0"], 304), (["Range: bytes=0-0"], 206),
        (["Range: bytes=20-"], 416), (["Range: lines=0-0"], 200), (["Range: bytes=2-1"], 200),
        (["Range: bytes=0-0", "If-Range: \"v1\""], 206), (["Range: bytes=0-0", "If-Range: W/\"v1\""], 200),
        (["Range: bytes=0-0", "If-Range: \"v2\""], 200),
        (["Range: bytes=0-0", "If-Range: Sun, 06 Nov 1994 08:49:37 GMT"], 206),
        (["Range: bytes=0-0", "If-Range: Sun, 06 Nov 1994 08:49:38 GMT"], 200),
        (["Range: bytes=20-", "If-Range: \"v2\""], 200), (["If-Range: \"v2\""], 200),
    ]

    @Test("Preconditions and ranges have the order and the outcome of RFC 9110 §13.2.2", arguments: conditions)
    func preconditions(_ fields: [String], _ status: Int) async throws {
        try await TestServer.run(Self.router) { (server) async throws in
            let lines = fields.map { $0 + "\r\n" }.joined()
            for method in ["GET", "HEAD"] {
                let request = "\(method) /dated HTTP/1.1\r\nHost: a\r\n\(lines)\r\n"
                let reply = try server.exchange(request, isHead: method == "HEAD")
                // RFC 9110 §14.2: a range is for GET alone.
                let isRange = status == 206 || status == 416
                #expect(reply.status == (method == "HEAD" && isRange ? 200 : status))
            }
        }
    }

    @Test(
        "A stored answer has the same outcomes",
        arguments: conditions.filter { $0.status == 304 || $0.status == 200 })
    func preconditionsOfStored(_ fields: [String], _ status: Int) async throws {
        try await TestServer.run(Self.router) { (server) async throws in
            _ = try server.get("/dated-stored")
            let lines = fields.map { $0 + "\r\n" }.joined()
            #expect(
                try server.exchange("GET /dated-stored HTTP/1.1\r\nHost: localhost\r\n\(lines)\r\n").status == status)
        }
    }

    @Test(
        "A 304 says what the 200 said that a cache needs, and nothing of a body",
        arguments: ["/dated", "/dated-stored"])
    func notModified(_ target: String) async throws {
        try await TestServer.run(Self.router) { (server) async throws in
            let full = try server.get(target)
            let reply = try server.get(target, "If-None-Match: \"v1\"")
            #expect(reply.status == 304)
            for name in ["ETag", "Vary", "Cache-Control", "Access-Control-Allow-Origin"] {
                #expect(reply[name] == full[name], "\(name)")
                #expect(reply[name] != nil, "\(name)")
            }
            for name in ["Content-Type", "Content-Length", "Content-Encoding", "Last-Modified"] {
                #expect(reply[name] == nil, "\(name)")
            }
        }
    }

    @Test("Ranges give the bytes asked for, with their place")
    func ranges() async throws {
        try await TestServer.run(Self.router) { (server) async throws in
            let one = try server.get("/dated", "Range: bytes=2-4")
            #expect(one.text == "234")
            #expect(one["Content-Range"] == "bytes 2-4/10")
            #expect(one["ETag"] == "\"v1\"")
            #expect(try server.get("/dated", "Range: bytes=-2").text == "89")
            let none = try server.get("/dated", "Range: bytes=10-")
            #expect(none["Content-Range"] == "bytes */10")
            #expect(none["Content-Type"] == "application/problem+json")
            let two = try server.get("/dated", "Range: bytes=0-1,8-")
            let boundary = try #require(two["Content-Type"]?.split(separator: "=").last)
            #expect(
                two.text
                    == "\r\n--\(boundary)\r\nContent-Type: text/plain\r\nContent-Range: bytes 0-1/10\r\n\r\n01"
                    + "\r\n--\(boundary)\r\nContent-Type: text/plain\r\nContent-Range: bytes 8-9/10\r\n\r\n89"
                    + "\r\n--\(boundary)--\r\n")
        }
    }

    @Test(
        "Vary names each field once, in one line, whatever lines the handler wrote",
        arguments: [
            ([], "Accept-Encoding"), (["Accept"], "Accept, Accept-Encoding"),
            (["Accept", "Cookie"], "Accept, Cookie, Accept-Encoding"), (["accept-encoding"], "accept-encoding"),
            (["Cookie , ACCEPT-ENCODING"], "Cookie , ACCEPT-ENCODING"), (["*"], "*"),
            (["Accept-Encodings"], "Accept-Encodings, Accept-Encoding"),
        ])
    func varies(_ lines: [String], _ expected: String) async throws {
        var router = Router()
        router.on(.get, "/") { _ in
            var fields = HTTPFields([HTTPField(name: .contentType, value: "text/plain")])
            for line in lines { fields.append(HTTPField(name: .vary, value: line)) }
            return Response(fields: fields, body: .bytes([UInt8](repeating: 0x61, count: 300)))
        }
        try await TestServer.run(router) { (server) async throws in
            #expect(try server.get("/")["Vary"] == expected)
        }
    }

    @Test("The compressed form has its own tag, is marked, and varies; nothing acceptable is 406")
    func codings() async throws {
        try await TestServer.run(Self.router) { (server) async throws in
            for _ in 0..<2 {
                let plain = try server.get("/text")
                let packed = try server.get("/text", "Accept-Encoding: gzip")
                #expect(plain["Content-Encoding"] == nil)
                #expect(plain["Vary"] == "Accept-Encoding")
                #expect(packed["Content-Encoding"] == "gzip")
                #expect(packed["Vary"] == "Accept-Encoding")
                #expect(packed.body.count < plain.body.count)
                #expect(packed.body.starts(with: [0x1F, 0x8B]))
                let (plainTag, packedTag) = (try #require(plain["ETag"]), try #require(packed["ETag"]))
                #expect(plainTag != packedTag)
                let packedAgain = try server.get("/text", "Accept-Encoding: gzip", "If-None-Match: \(packedTag)")
                #expect(packedAgain.status == 304)
                #expect(packedAgain["ETag"] == packedTag)
                #expect(packedAgain["Vary"] == "Accept-Encoding")
                #expect(try server.get("/text", "If-None-Match: \(packedTag)").status == 200)
                #expect(
                    try server.get("/text", "Accept-Encoding: gzip", "Accept-Encoding: identity;q=0")[
                        "Content-Encoding"] == "gzip")
            }
            let none = try server.get("/text", "Accept-Encoding: identity;q=0")
            #expect(none.status == 406)
            #expect(none["Vary"] == "Accept-Encoding")
            #expect(try server.get("/hello", "Accept-Encoding: gzip")["Content-Encoding"] == nil)
            #expect(try server.get("/hello", "Accept-Encoding: gzip, identity;q=0")["Content-Encoding"] == "gzip")
        }
    }

    @Test("Publishing a router changes every answer from the next request on, stored ones too")
    func publish() async throws {
        func router(_ text: String) -> Router {
            var router = Router()
            router.on(.get, "/version") { _ in
                Response(fields: [.contentType: "text/plain"], body: .bytes(Array(text.utf8)), isCacheable: true)
            }
            return router
        }
        try await TestServer.run(router("1")) { (server) async throws in
            let client = try server.client()
            let request = "GET /version HTTP/1.1\r\nHost: a\r\n\r\n"
            for version in 1..<20 {
                for _ in 0..<3 { #expect(try client.exchange(request).text == "\(version)") }
                server.server.publish(router("\(version + 1)"))
            }
        }
    }

    @Test("What is stored depends on the target, the host and Accept")
    func storedKeys() async throws {
        var router = Router()
        router.on(.get, "/echo/{x}") { request in
            let text = "\(request.target) \(request.authority) \(request.fields[.accept] ?? "-")"
            return Response(fields: [.contentType: "text/plain"], body: .bytes(Array(text.utf8)), isCacheable: true)
        }
        try await TestServer.run(router) { (server) async throws in
            for _ in 0..<2 {
                for target in ["/echo/a", "/echo/b?x", "/echo/b?y"] {
                    for host in ["a", "b"] {
                        for accept in ["", "Accept: text/html\r\n", "Accept: */*\r\n"] {
                            let request = "GET \(target) HTTP/1.1\r\nHost: \(host)\r\n\(accept)\r\n"
                            let value = accept.isEmpty ? "-" : String(accept.dropFirst(8).dropLast(1))
                            let reply = try server.exchange(request)
                            #expect(reply.text == "\(target) \(host) \(value)")
                        }
                    }
                }
            }
        }
    }
}
