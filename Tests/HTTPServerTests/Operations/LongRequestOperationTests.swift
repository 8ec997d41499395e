import HTTPServer
import HTTPTypes
import Logging
import Synchronization
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Running a server whose handlers take long", .timeLimit(.minutes(5)))
struct LongRequestOperationTests {
    private static let post = "POST /held HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"

    /// With one worker.
    private static func start(_ held: HeldHandler) async throws -> (server: Server, port: Int) {
        var router = Router.sample
        router.on(.post, "/held", takesLong: true) { held.answer($0) }
        var configuration = ServerConfiguration(addresses: [.tcp(host: "127.0.0.1", port: 0)])
        configuration.eventLoops = 2
        configuration.limits.longRequestsMax = 1
        let server = try await Server.start(configuration, router: router)
        guard case .tcp(_, let port)? = server.addresses.first else {
            preconditionFailure("a TCP address was asked for")
        }
        return (server, port)
    }

    /// Two clients: the worker is at the request of one, that of the other waits.
    private static func occupy(_ held: HeldHandler, _ port: Int) async throws -> [Client] {
        let clients = try (0..<2).map { _ in try Client(port: port) }
        for client in clients { client.send(post) }
        try await held.waitUntilBegun()
        try await Task.sleep(nanoseconds: 50_000_000)
        return clients
    }

    @Test("Stopping waits for what is at work and what waits for it")
    func stop() async throws {
        let held = HeldHandler()
        let (server, port) = try await Self.start(held)
        let clients = try await Self.occupy(held, port)
        // Were it to wait for its own last resort, the test's time would be up.
        async let stopped: Void = server.stop(withinSeconds: 10_000)
        while (try? Client(port: port)) != nil { try await Task.sleep(nanoseconds: 1_000_000) }
        #expect(!clients[0].hasInput() && !clients[1].hasInput())
        held.release(2)
        for client in clients {
            let reply = try client.readReply()
            #expect(reply.text == "/held abc")
            #expect(reply["Connection"] == "close")
            #expect(client.isClosed())
        }
        await stopped
        #expect(server.openConnections == 0)
    }

    @Test("Stopping gives up what does not come back in time, and begins nothing that waited")
    func giveUp() async throws {
        let held = HeldHandler()
        let (server, port) = try await Self.start(held)
        let clients = try await Self.occupy(held, port)
        await server.stop(withinSeconds: 0.1)
        #expect(held.endedCount == 0)
        #expect(clients[0].isClosed() && clients[1].isClosed())
        #expect(server.openConnections == 0)
        held.release(2)
        while held.endedCount == 0 { try await Task.sleep(nanoseconds: 1_000_000) }
        try await Task.sleep(nanoseconds: 50_000_000)
        #expect(held.begunCount == 1)
    }

    @Test("Their answers are compressed, compared, withheld from HEAD, logged and counted like all others")
    func likeOthers() async throws {
        let recorder = OperationTests.Recorder()
        let metrics = ServerMetrics()
        var router = Router.sample
        router.on(.get, "/long", takesLong: true) { _ in
            usleep(60_000)
            let body = [UInt8](repeating: 97, count: 2000)
            return Response(fields: [.contentType: "text/plain"], body: .bytes(body), isCacheable: true)
        }
        let adjust: (inout ServerConfiguration) -> Void = { configuration in
            configuration.accessLog = Logger(label: "access") { _ in
                OperationTests.RecordingHandler(recorder: recorder)
            }
            configuration.metrics = metrics
        }
        try await TestServer.run(router, adjust: adjust) { (server) async throws in
            let packed = try server.get("/long", "Accept-Encoding: gzip")
            #expect(packed["Content-Encoding"] == "gzip" && packed.body.count < 200)
            let plain = try server.get("/long")
            let tag = try #require(plain["ETag"])
            #expect(plain.body.count == 2000 && plain["Vary"] == "Accept-Encoding")
            #expect(try server.get("/long", "If-None-Match: \(tag)").status == 304)
            let head = try server.exchange("HEAD /long HTTP/1.1\r\nHost: a\r\n\r\n", isHead: true)
            #expect(head.status == 200 && head["Content-Length"] == "2000" && head["ETag"] == tag)
        }
        let lines = recorder.lines.withLock { $0 }
        #expect(lines.map { $0["status"] } == ["200", "200", "304", "200"])
        for line in lines {
            #expect(line["route"] == "/long")
            guard case .string(let text)? = line["duration_us"], let microseconds = Int(text) else {
                Issue.record("no duration")
                continue
            }
            #expect(microseconds >= 60_000)
        }
    }

    @Test("The metrics have the time from the request to the answer")
    func duration() async throws {
        let metrics = ServerMetrics()
        var router = Router()
        for size in [10, 50_000] {
            router.on(.get, "/long/\(size)", takesLong: true) { _ in
                usleep(60_000)
                return Response(body: .bytes([UInt8](repeating: 97, count: size)))
            }
        }
        try await TestServer.run(router, adjust: { $0.metrics = metrics }) { (server) async throws in
            for size in [10, 50_000] { #expect(try server.get("/long/\(size)").body.count == size) }
            #expect(metrics.text.contains("http_requests_total{route=\"/long/10\",status=\"200\"} 1\n"))
            #expect(metrics.text.contains("http_request_duration_seconds_bucket{le=\"0.05\"} 0\n"))
            #expect(metrics.text.contains("http_request_duration_seconds_count 2\n"))
        }
    }

    @Test("They are served over a Unix socket, too")
    func unixSocket() async throws {
        let folder = Folder()
        let held = HeldHandler()
        held.release()
        var router = Router()
        router.on(.post, "/held", takesLong: true) { held.answer($0) }
        let server = try await Server.start(
            ServerConfiguration(addresses: [.unix(path: folder.path + "/s")]), router: router)
        let reply = OperationTests.readAll("curl -s -d abc --unix-socket \(folder.path)/s http://localhost/held")
        #expect(reply == "/held abc")
        await server.stop(withinSeconds: 1)
    }
}
