import HTTPServer
import HTTPTypes
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Handlers that take long", .timeLimit(.minutes(5)))
struct LongRequestTests {
    private static func router(_ held: HeldHandler, _ other: HeldHandler = HeldHandler()) -> Router {
        var router = Router.sample
        router.on(.post, "/held", takesLong: true) { held.answer($0) }
        router.on(.post, "/other", takesLong: true) { other.answer($0) }
        router.on(.get, "/long/{count}", takesLong: true) { request in
            usleep(20_000)
            let count = Int(request.pathParameters[0]) ?? 0
            return Response(
                fields: [.contentType: "text/plain"], body: .bytes([UInt8](repeating: 97, count: count)),
                isCacheable: true)
        }
        router.on(.get, "/bytes/{count}") { request in
            let count = Int(request.pathParameters[0]) ?? 0
            return Response(
                fields: [.contentType: "text/plain"], body: .bytes([UInt8](repeating: 98, count: count)))
        }
        return router
    }

    private static func get(_ target: String) -> String { "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n" }

    private static func post(_ body: String, to target: String = "/held", _ fields: String = "") -> String {
        "POST \(target) HTTP/1.1\r\nHost: a\r\n\(fields)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    @Test("Others on the same loop are answered meanwhile, and the connection goes on afterwards")
    func othersMeanwhile() async throws {
        let held = HeldHandler()
        try await TestServer.run(Self.router(held)) { (server) async throws in
            let client = try server.client()
            client.send(Self.post("abc"))
            try await held.waitUntilBegun()
            for _ in 0..<3 { #expect(try server.get("/hello").text == "hello") }
            #expect(!client.hasInput())
            held.release()
            #expect(try client.readReply().text == "/held abc")
            #expect(try client.exchange(Self.get("/hello")).text == "hello")
            held.release()
            let chunks = "POST /held HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nde\r\n0\r\n\r\n"
            #expect(try client.exchange(chunks).text == "/held de")
        }
    }

    @Test("Pipelined answers keep their order: those before go out at once, those behind wait")
    func order() async throws {
        let held = HeldHandler()
        try await TestServer.run(Self.router(held)) { (server) async throws in
            let client = try server.client()
            client.send(
                Self.get("/hello") + Self.get("/things/1") + Self.post("first") + Self.get("/things/2")
                    + Self.post("second") + Self.get("/long/3000000") + Self.get("/things/3"))
            #expect(try client.readReply().text == "hello")
            #expect(try client.readReply().text == "1")
            try await held.waitUntilBegun()
            client.send(Self.get("/things/4"))
            #expect(!client.hasInput(withinMilliseconds: 50))
            #expect(held.begunCount == 1)
            held.release(2)
            #expect(try client.readReply().text == "/held first")
            #expect(try client.readReply().text == "2")
            #expect(try client.readReply().text == "/held second")
            #expect(try client.readReply().body.count == 3_000_000)
            #expect(try client.readReply().text == "3")
            #expect(try client.readReply().text == "4")
        }
    }

    /// With one of these the system's buffers take the first body whole, and of the answers behind it only a part.
    @Test(
        "A request behind answers that are not read keeps its place", .serialized,
        arguments: Array(stride(from: 2_200_000, to: 3_000_000, by: 100_000)))
    func behindUnread(bytes: Int) async throws {
        let held = HeldHandler()
        held.release()
        try await TestServer.run(Self.router(held), adjust: { $0.limits.writeStallSecondsMax = 300 }) {
            (server) async throws in
            let client = try Client(port: server.port, receiveBufferBytes: 4096)
            client.send(
                Self.get("/bytes/\(bytes)") + String(repeating: Self.get("/bytes/15000"), count: 8) + Self.post("abc")
                    + Self.get("/hello"))
            try await Task.sleep(nanoseconds: 50_000_000)
            #expect(try client.readReply().body.count == bytes)
            for _ in 0..<8 { #expect(try client.readReply().body.count == 15_000) }
            #expect(try client.readReply().text == "/held abc")
            #expect(try client.readReply().text == "hello")
        }
    }

    @Test("The answer for a client that is gone is nobody's, whoever has its place by then")
    func clientGone() async throws {
        let (held, other) = (HeldHandler(), HeldHandler())
        try await TestServer.run(Self.router(held, other), adjust: { $0.limits.longRequestsMax = 2 }) {
            (server) async throws in
            var gone: Client? = try server.client()
            gone?.send(Self.post("abc"))
            try await held.waitUntilBegun()
            gone?.reset()
            gone = nil
            while server.server.openConnections > 0 { try await Task.sleep(nanoseconds: 1_000_000) }
            let next = try server.client()
            next.send(Self.post("mine", to: "/other"))
            try await other.waitUntilBegun()
            held.release()
            while held.endedCount == 0 { try await Task.sleep(nanoseconds: 1_000_000) }
            #expect(!next.hasInput(withinMilliseconds: 50))
            other.release()
            #expect(try next.readReply().text == "/other mine")
            #expect(try next.exchange(Self.get("/hello")).text == "hello")
        }
    }

    @Test("A client that has said all it has to say gets its answer, and the door")
    func halfClosed() async throws {
        let held = HeldHandler()
        try await TestServer.run(Self.router(held)) { (server) async throws in
            let client = try server.client()
            client.send(Self.post("abc"))
            client.finishSending()
            try await held.waitUntilBegun()
            held.release()
            #expect(try client.readReply().text == "/held abc")
            #expect(client.isClosed())
            held.release()
            let last = try server.exchange(Self.post("abc", "Connection: close\r\n"))
            #expect(last["Connection"] == "close")
            held.release()
            let old = try server.exchange("POST /held HTTP/1.0\r\nContent-Length: 1\r\n\r\na")
            #expect(old.text == "/held a")
        }
    }

    @Test("One more than may wait is told to come back, on a connection that goes on")
    func tooMany() async throws {
        let held = HeldHandler()
        let adjust: (inout ServerConfiguration) -> Void = { configuration in
            configuration.limits.longRequestsMax = 1
            configuration.limits.longRequestsWaitingMax = 1
        }
        try await TestServer.run(Self.router(held), adjust: adjust) { (server) async throws in
            let running = try server.client()
            running.send(Self.post("running"))
            try await held.waitUntilBegun()
            let waiting = try server.client()
            waiting.send(Self.post("waiting"))
            #expect(try server.get("/hello").status == 200)
            let third = try server.client()
            let refusal = try third.exchange(Self.post("third"))
            #expect(refusal.status == 503)
            #expect(refusal["Retry-After"] == "5")
            #expect(refusal["Content-Type"] == "application/problem+json")
            #expect(refusal.text.contains("\"instance\":\"/held\""))
            #expect(try third.exchange(Self.get("/hello")).text == "hello")
            // Each refusal is followed by the next request; they must not stand on one another.
            third.send(String(repeating: Self.get("/long/1"), count: 2000))
            for _ in 0..<2000 { #expect(try third.readReply().status == 503) }
            held.release(2)
            #expect(try running.readReply().text == "/held running")
            #expect(try waiting.readReply().text == "/held waiting")
            held.release()
            #expect(try third.exchange(Self.post("again")).text == "/held again")
        }
    }

    @Test("No patience with clients runs out while the server is at work, and all of it counts again afterwards")
    func timeOuts() async throws {
        let held = HeldHandler()
        let adjust: (inout ServerConfiguration) -> Void = { configuration in
            configuration.limits.headSecondsMax = 0.2
            configuration.limits.bodySecondsMax = 0.2
            configuration.limits.bodyStallSecondsMax = 0.2
            configuration.limits.idleSecondsMax = 0.2
            configuration.limits.writeStallSecondsMax = 0.2
        }
        try await TestServer.run(Self.router(held), adjust: adjust) { (server) async throws in
            let whole = try server.client()
            whole.send(Self.post("abc"))
            let begun = try server.client()
            begun.send(Self.post("abc") + "GET /hello HTTP/1.1\r\n")
            #expect(!whole.hasInput(withinMilliseconds: 700) && !begun.hasInput())
            held.release(2)
            #expect(try whole.readReply().text == "/held abc")
            #expect(whole.isClosed())
            #expect(try begun.readReply().text == "/held abc")
            #expect(try begun.readReply().status == 408)
        }
    }

    @Test("What is published meanwhile answers from the next request on")
    func publish() async throws {
        let (held, other) = (HeldHandler(), HeldHandler())
        try await TestServer.run(Self.router(held)) { (server) async throws in
            let client = try server.client()
            client.send(Self.post("old"))
            try await held.waitUntilBegun()
            server.server.publish(Self.router(other))
            client.send(Self.post("new"))
            held.release()
            #expect(try client.readReply().text == "/held old")
            try await other.waitUntilBegun()
            other.release()
            #expect(try client.readReply().text == "/held new")
        }
    }
}
