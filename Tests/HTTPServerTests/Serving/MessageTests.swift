import HTTPServer
import HTTPTypes
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Bodies, persistence and expectations")
struct MessageTests {
    @Test(
        "A body cut anywhere arrives whole, by length and in chunks",
        arguments: [
            "Content-Length: 5\r\n\r\nabcde",
            "Transfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n3\r\ncde\r\n0\r\nT: u\r\n\r\n",
        ])
    func bodies(_ rest: String) async throws {
        let bytes = Array("POST /echo HTTP/1.1\r\nHost: a\r\n\(rest)GET /hello HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            for cut in stride(from: 1, to: bytes.count, by: 3) {
                client.send(Array(bytes[..<cut]))
                // For the server to find the first part alone; a task that yields may wait longer than the server does.
                usleep(200)
                client.send(Array(bytes[cut...]))
                #expect(try client.readReply().text == "abcde")
                #expect(try client.readReply().text == "hello")
            }
        }
    }

    @Test("A body of a GET is read and does not become the next request")
    func bodyOfGet() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            let body = "GET /things/x HTTP/1.1\r\nHost: evil\r\n\r\n"
            client.send("GET /hello HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
            client.send("GET /things/y HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try client.readReply().text == "hello")
            #expect(try client.readReply().text == "y")
        }
    }

    @Test("HTTP/1.0 closes, unless it asks to stay; HTTP/1.1 stays, unless it asks to close")
    func persistence() async throws {
        try await TestServer.run { (server) async throws in
            let old = try server.client()
            #expect(try old.exchange("GET /hello HTTP/1.0\r\n\r\n")["Connection"] == "close")
            #expect(old.isClosed())
            let kept = try server.client()
            for _ in 0..<2 {
                let reply = try kept.exchange("GET /hello HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")
                #expect(reply["Connection"] == "keep-alive")
            }
            let new = try server.client()
            #expect(try new.exchange("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n")["Connection"] == nil)
            #expect(try new.exchange("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: foo, CLOSE\r\n\r\n").status == 200)
            #expect(new.isClosed())
        }
    }

    @Test("The stored answer closes and stays as a fresh one does")
    func persistenceOfStored() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            for _ in 0..<2 { _ = try client.exchange("GET /text HTTP/1.1\r\nHost: a\r\n\r\n") }
            let kept = try client.exchange("GET /text HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n")
            #expect(kept["Connection"] == "keep-alive")
            let last = try client.exchange("GET /text HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            #expect(last["Connection"] == "close")
            #expect(last.body.count == 2000)
            #expect(client.isClosed())
        }
    }

    @Test("Who expects 100 gets it, or the refusal at once, before sending the body")
    func expectContinue() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            let head = "HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
            #expect(try client.exchange("POST /echo \(head)").status == 100)
            #expect(try client.exchange("ab").text == "ab")
            #expect(try client.exchange("POST /hello \(head)").status == 405)
            #expect(try server.exchange("POST /nowhere \(head)").status == 404)
            let large = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n"
            #expect(try server.exchange(large).status == 413)
            // With the body there already, nothing needs saying.
            #expect(try server.exchange("POST /echo \(head)ab").status == 200)
            // HTTP/1.0 knows no such thing.
            let old = "POST /echo HTTP/1.0\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nab"
            #expect(try server.exchange(old).status == 200)
        }
    }

    @Test("A client that has said all still gets every answer")
    func halfClose() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\nGET /text HTTP/1.1\r\nHost: a\r\n\r\n")
            client.finishSending()
            #expect(try client.readReply().text == "hello")
            #expect(try client.readReply().status == 200)
            #expect(client.isClosed())
        }
    }

    @Test("More pipelined requests than one turn answers are all answered, in order")
    func deepPipeline() async throws {
        try await TestServer.run(adjust: { $0.limits.pipelinedRequestsMax = 3 }) { (server) async throws in
            let client = try server.client()
            client.send((0..<200).map { "GET /things/\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
            for number in 0..<200 { #expect(try client.readReply().text == "\(number)") }
        }
    }

    @Test("The last request that a connection may bring is answered with close")
    func requestsPerConnection() async throws {
        try await TestServer.run(adjust: { $0.limits.requestsPerConnectionMax = 2 }) { (server) async throws in
            let client = try server.client()
            client.send(String(repeating: "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n", count: 3))
            #expect(try client.readReply()["Connection"] == nil)
            #expect(try client.readReply()["Connection"] == "close")
            #expect(client.isClosed())
        }
    }

    @Test("A body at the limit is taken, one byte more is not", arguments: [(9, 200), (10, 200), (11, 413)])
    func bodyLimit(_ count: Int, _ status: Int) async throws {
        try await TestServer.run(adjust: { $0.limits.bodyBytesMax = 10 }) { (server) async throws in
            let body = String(repeating: "a", count: count)
            let plain = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(count)\r\n\r\n\(body)"
            let reply = try server.exchange(plain)
            #expect(reply.status == status)
            let size = String(count, radix: 16)
            let chunked =
                "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\(size)\r\n\(body)\r\n0\r\n\r\n"
            #expect(try server.exchange(chunked).status == status)
        }
    }

    @Test("OPTIONS tells the methods, of a path and of the server; a preflight gets what it asks for")
    func options() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            let path = try client.exchange("OPTIONS /echo HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(path.status == 204)
            #expect(path["Allow"] == "OPTIONS, POST")
            #expect(path["Content-Length"] == nil)
            #expect(try client.exchange("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n")["Allow"] == "GET, HEAD, OPTIONS, POST")
            #expect(try client.exchange("OPTIONS /nowhere HTTP/1.1\r\nHost: a\r\n\r\n").status == 404)
            let preflight = try client.exchange(
                "OPTIONS /hello HTTP/1.1\r\nHost: a\r\nOrigin: https://b\r\nAccess-Control-Request-Method: GET\r\n\r\n")
            #expect(preflight["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS")
            #expect(preflight["Access-Control-Allow-Headers"] == "*")
            #expect(preflight["Access-Control-Allow-Origin"] == "*")
        }
    }

    @Test("An origin on the list is named, another is not, and both answers vary by it")
    func originList() async throws {
        try await TestServer.run(adjust: { $0.cors.origins = .only(["https://a"]) }) { (server) async throws in
            for _ in 0..<2 {
                let ours = try server.get("/text", "Origin: https://a")
                #expect(ours["Access-Control-Allow-Origin"] == "https://a")
                let theirs = try server.get("/text", "Origin: https://b")
                #expect(theirs["Access-Control-Allow-Origin"] == nil)
                #expect(theirs["Vary"]?.contains("Origin") == true)
            }
        }
    }

    @Test("What a trusted proxy says of the client reaches the handler; an absolute target outranks Host")
    func forwarded() async throws {
        try await TestServer.run(adjust: { $0.trustedProxies = [TrustedNetwork("127.0.0.0/8")].compactMap(\.self) }) {
            server in
            let reply = try server.get("/who", "X-Forwarded-For: 192.0.2.7", "X-Forwarded-Proto: https")
            #expect(reply.text == "192.0.2.7 https localhost /who")
        }
        try await TestServer.run { (server) async throws in
            #expect(try server.get("/who", "X-Forwarded-For: 192.0.2.7").text == "127.0.0.1 http localhost /who")
            let absolute = "GET http://b:81/./who HTTP/1.1\r\nHost: a\r\n\r\n"
            #expect(try server.exchange(absolute).text == "127.0.0.1 http b:81 /who")
        }
    }
}
