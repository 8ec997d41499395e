import HTTPServer
import Testing

@Suite("Refusals over a socket")
struct RefusalTests {
    static let cases: [(request: String, status: Int)] = [
        ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        ("GET /../x HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET /\r\n\r\n", 400),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\n0\r\n\r\n", 400),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA b: c\r\n\r\n", 400),
        ("GET /%2f HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404),
        ("DELETE /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 405),
        ("TRACE /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 405),
        ("CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\nConnection: close\r\n\r\n", 405),
        ("POST /echo HTTP/1.1\r\nHost: a\r\n\r\n", 411),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n", 413),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n", 413),
        ("GET /" + String(repeating: "a", count: 9000) + " HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: something\r\nContent-Length: 1\r\n\r\na", 417),
        ("GET https://a/hello HTTP/1.1\r\nHost: a\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "a", count: 40_000) + "\r\n\r\n", 431),
        ("FROB /hello HTTP/1.1\r\nHost: a\r\n\r\n", 501),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
        ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505),
    ]

    @Test(
        "Each has its status, is a problem document, allows every origin, and is followed by the end", arguments: cases)
    func refused(_ request: String, _ status: Int) async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            let reply = try client.exchange(request)
            #expect(reply.status == status)
            #expect(reply["Content-Type"] == "application/problem+json")
            #expect(reply.text.contains("\"status\":\(status)"))
            #expect(reply["Access-Control-Allow-Origin"] == "*")
            #expect(reply["Connection"] == "close")
            #expect(reply["Date"] != nil)
            #expect((reply["Allow"] != nil) == (status == 405))
            #expect(client.isClosed())
        }
    }

    @Test("A parameter that is not UTF-8 is named, and the connection goes on")
    func malformedParameter() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            for _ in 1...2 {
                let reply = try client.exchange("GET /hello?n=1&q=caf%E9 HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(reply.status == 400)
                #expect(reply.text.contains("\"instance\":\"/hello\""))
                #expect(reply.text.contains("\"errors\":[{\"parameter\":\"q\",\"value\":\"caf%E9\""))
            }
        }
    }

    @Test(
        "A refusal tells the path where the head was read, and none where it was not",
        arguments: [
            ("POST /echo?a=b HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n", "/echo"),
            ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n", "/echo"),
            ("POST /echo HTTP/1.1\r\nHost: a\r\n\r\n", "/echo"), ("GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", nil),
            ("GET /hello HTTP/1.1\r\n\r\n", nil),
        ])
    func instance(_ request: String, _ path: String?) async throws {
        try await TestServer.run { (server) async throws in
            let text = try server.client().exchange(request).text
            #expect(text.contains("\"instance\":") == (path != nil))
            if let path { #expect(text.contains("\"instance\":\"\(path)\"")) }
        }
    }

    @Test("The answer to a refused request arrives although much of the request was never read")
    func stagedClose() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n")
            client.send([UInt8](repeating: 97, count: 300_000))
            #expect(try client.readReply().status == 413)
            client.finishSending()
            #expect(client.isClosed())
        }
    }

    @Test("A client that sends a far too large body to its end before it looks finds the refusal, not a reset")
    func bodySentToItsEnd() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 20000000\r\n\r\n")
            client.send([UInt8](repeating: 97, count: 20_000_000))
            #expect(try client.readReply().status == 413)
        }
    }

    static let refusedHeads = [
        "HEAD /hello HTTP/1.1\r\n\r\n", "\r\nHEAD /hello HTTP/1.1\r\n\r\n", "HEAD /hello HTTP/1.1\r\nHo",
        "HEAD /hello HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na",
    ]

    @Test("The refusal of a HEAD has no body, however little of it has come", arguments: refusedHeads)
    func refusalOfHead(_ request: String) async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            client.send(request)
            client.finishSending()
            let text = String(decoding: try client.readToEnd(), as: UTF8.self)
            #expect(text.hasPrefix("HTTP/1.1 400 ") && text.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("A request after a refused one is not answered: nothing can be smuggled in")
    func nothingAfterRefusal() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            client.send(
                "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                    + "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n")
            let bytes = try client.readToEnd()
            #expect(String(decoding: bytes, as: UTF8.self).components("HTTP/1.1 ") == 1)
        }
    }

    @Test("Half a request, then the end of input: 400")
    func truncated() async throws {
        try await TestServer.run { (server) async throws in
            for request in [
                "GET /hello HTTP/1.1\r\nHo", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab",
            ] {
                let client = try server.client()
                client.send(request)
                client.finishSending()
                #expect(try client.readReply().status == 400)
            }
        }
    }

    @Test("A host that is not ours is misdirected, with any port and case it is ours")
    func hosts() async throws {
        try await TestServer.run(adjust: { $0.hosts = ["example.org", "[::1]"] }) { (server) async throws in
            for (host, status) in [("example.org", 200), ("EXAMPLE.org:80", 200), ("[::1]:80", 200), ("a", 421)] {
                let reply = try server.exchange("GET /hello HTTP/1.1\r\nHost: \(host)\r\n\r\n")
                #expect(reply.status == status)
            }
        }
    }
}

extension String {
    /// How often `part` occurs.
    func components(_ part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
