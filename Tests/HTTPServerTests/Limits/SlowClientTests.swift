import HTTPServer
import HTTPTypes
import Synchronization
import Testing

@Suite("Slow, greedy and broken clients")
struct SlowClientTests {
    /// Pieces of a long body, without an end for whoever does not read.
    struct Letters: BodyProducer {
        var left: Int

        mutating func next() -> [UInt8]? {
            guard left > 0 else { return nil }
            let count = min(left, 40_000)
            left -= count
            return [UInt8](repeating: 97, count: count)
        }
    }

    private static var router: Router {
        var router = Router.sample
        router.on(.get, "/letters/{count}") { request in
            Response(
                fields: [.contentType: "text/plain"],
                body: .stream(Letters(left: Int(request.pathParameters[0]) ?? 0)))
        }
        router.on(.get, "/large") { _ in
            Response(
                fields: [.contentType: "image/png"], body: .bytes([UInt8](repeating: 1, count: 20_000_000)))
        }
        return router
    }

    @Test("A head, a body or nothing at all that does not come in time: 408, 408 and the door")
    func timeOuts() async throws {
        let adjust: (inout ServerConfiguration) -> Void = { configuration in
            configuration.limits.headSecondsMax = 0.3
            configuration.limits.bodyStallSecondsMax = 0.3
            configuration.limits.idleSecondsMax = 0.3
        }
        try await TestServer.run(adjust: adjust) { (server) async throws in
            let head = try server.client()
            head.send("GET /hello HTTP/1.1\r\nHost:")
            let body = try server.client()
            body.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab")
            let silent = try server.client()
            let idle = try server.client()
            #expect(try idle.exchange("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n").status == 200)
            #expect(try head.readReply().status == 408)
            #expect(try body.readReply().status == 408)
            #expect(head.isClosed() && body.isClosed() && silent.isClosed() && idle.isClosed())
        }
    }

    @Test("A client that reads nothing is dropped, and hurts nobody")
    func slowReader() async throws {
        try await TestServer.run(Self.router, adjust: { $0.limits.writeStallSecondsMax = 0.3 }) {
            (server) async throws in
            let stuck = try Client(port: server.port, receiveBufferBytes: 4096)
            stuck.send("GET /letters/900000000 HTTP/1.1\r\nHost: a\r\n\r\n")
            let greedy = try Client(port: server.port, receiveBufferBytes: 4096)
            greedy.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
            for _ in 0..<50 where server.server.openConnections > 1 {
                #expect(try server.get("/hello").status == 200)
                try await Task.sleep(nanoseconds: 50_000_000)
            }
            #expect(server.server.openConnections <= 1)
        }
    }

    @Test("A stream arrives whole: in chunks, compressed, and up to the connection's end for HTTP/1.0")
    func streams() async throws {
        try await TestServer.run(Self.router) { (server) async throws in
            let client = try server.client()
            for count in [0, 1, 40_000, 3_000_001] {
                let reply = try client.exchange("GET /letters/\(count) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(reply["Transfer-Encoding"] == "chunked")
                #expect(reply.body.count == count)
            }
            let packed = try client.exchange(
                "GET /letters/3000000 HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n")
            #expect(packed["Content-Encoding"] == "gzip")
            #expect(packed.body.count < 10_000)
            let head = try client.exchange("HEAD /letters/5 HTTP/1.1\r\nHost: a\r\n\r\n", isHead: true)
            #expect(head.status == 200)
            #expect(try client.exchange("GET /large HTTP/1.1\r\nHost: a\r\n\r\n").body.count == 20_000_000)
            let old = try server.exchange("GET /letters/3000000 HTTP/1.0\r\n\r\n")
            #expect(old["Transfer-Encoding"] == nil)
            #expect(old.body.count == 3_000_000)
        }
    }

    @Test("Requests behind a large answer wait their turn and are answered")
    func pipelinedBehindLarge() async throws {
        try await TestServer.run(Self.router) { (server) async throws in
            let client = try server.client()
            for target in ["/large", "/letters/5000000", "/hello", "/large", "/hello"] {
                client.send("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
            }
            #expect(try client.readReply().body.count == 20_000_000)
            #expect(try client.readReply().body.count == 5_000_000)
            #expect(try client.readReply().text == "hello")
            #expect(try client.readReply().body.count == 20_000_000)
            #expect(try client.readReply().text == "hello")
        }
    }

    @Test("What a client asks for and does not read is not made in advance")
    func unreadPipeline() async throws {
        let calls = Atomic<Int>(0)
        var router = Router()
        router.on(.get, "/page") { _ in
            calls.add(1, ordering: .relaxed)
            return Response(fields: [.contentType: "text/plain"], body: .bytes([UInt8](repeating: 97, count: 15_000)))
        }
        try await TestServer.run(router, adjust: { $0.limits.pipelinedRequestsMax = 100_000 }) { server in
            let greedy = try Client(port: server.port, receiveBufferBytes: 4096)
            greedy.send(String(repeating: "GET /page HTTP/1.1\r\nHost: a\r\n\r\n", count: 2000))
            try await Task.sleep(nanoseconds: 500_000_000)
            // The system's own buffers take a few megabytes of the thirty.
            #expect((1..<1000).contains(calls.load(ordering: .relaxed)))
            for _ in 0..<2000 { #expect(try greedy.readReply().body.count == 15_000) }
        }
    }

    @Test("Connections are counted by address, and those from one IPv6 network together")
    func countedByAddress() throws {
        let shared = SharedServerState(router: Router(), connectionsMax: 10)
        let one = try #require(PeerAddress("2001:db8:1:2::1"))
        let neighbour = try #require(PeerAddress("2001:db8:1:2:ffff::9"))
        let stranger = try #require(PeerAddress("2001:db8:1:3::1"))
        #expect(shared.takeConnection(from: one, max: 2))
        #expect(shared.takeConnection(from: neighbour, max: 2))
        #expect(!shared.takeConnection(from: neighbour, max: 2))
        #expect(shared.takeConnection(from: stranger, max: 2))
        shared.returnConnection(from: one)
        #expect(shared.takeConnection(from: neighbour, max: 2))
        let fourth = try #require(PeerAddress("192.0.2.1"))
        let fifth = try #require(PeerAddress("192.0.2.2"))
        #expect(shared.takeConnection(from: fourth, max: 1))
        #expect(!shared.takeConnection(from: fourth, max: 1))
        #expect(shared.takeConnection(from: fifth, max: 1))
    }

    @Test("One connection too many is told so, and there is room again when one leaves")
    func connectionLimit() async throws {
        try await TestServer.run(adjust: { $0.limits.connectionsMax = 2 }) { (server) async throws in
            let request = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"
            let first = try server.client()
            let second = try server.client()
            #expect(try first.exchange(request).status == 200)
            #expect(try second.exchange(request).status == 200)
            let third = try server.exchange(request)
            #expect(third.status == 503)
            #expect(third["Retry-After"] != nil)
            #expect(try first.exchange("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").status == 200)
            #expect(first.isClosed())
            #expect(try server.exchange(request).status == 200)
        }
    }
}
