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

@Suite("Running a server")
struct OperationTests {
    @Test(
        "Stopping lets an answer under way finish, then closes its connection, and idle ones at once",
        .timeLimit(.minutes(2)))
    func gracefulStop() async throws {
        var router = Router.sample
        router.on(.get, "/large") { _ in
            Response(fields: [.contentType: "image/png"], body: .bytes([UInt8](repeating: 1, count: 32_000_000)))
        }
        var configuration = ServerConfiguration(addresses: [.tcp(host: "127.0.0.1", port: 0)])
        configuration.eventLoops = 2
        configuration.limits.idleSecondsMax = 10_000
        let server = try await Server.start(configuration, router: router)
        guard case .tcp(_, let port)? = server.addresses.first else { return }
        let idle = try Client(port: port)
        #expect(try idle.exchange("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n").status == 200)
        let busy = try Client(port: port)
        busy.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
        while server.openConnections < 2 { await Task.yield() }
        try await Task.sleep(nanoseconds: 50_000_000)
        // Were it to wait for the client to close, or for its own last resort, the test's time would be up.
        async let stopped: Void = server.stop(withinSeconds: 10_000)
        #expect(try busy.readReply().body.count == 32_000_000)
        await stopped
        #expect(idle.isClosed() && busy.isClosed())
        #expect(server.openConnections == 0)
        #expect(throws: Client.Failure.self) { try Client(port: port) }
    }

    @Test("Stopping does not wait for a handler that does not come back")
    func stopBesideHeldLoop() async throws {
        let held = HeldHandler()
        var router = Router.sample
        router.on(.get, "/held") { held.answer($0) }
        var configuration = ServerConfiguration(addresses: [.tcp(host: "127.0.0.1", port: 0)])
        configuration.eventLoops = 1
        let server = try await Server.start(configuration, router: router)
        guard case .tcp(_, let port)? = server.addresses.first else { return }
        let client = try Client(port: port)
        client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n")
        try await held.waitUntilBegun()
        await server.stop(withinSeconds: 0.1)
        #expect(held.endedCount == 0)
        held.release()
    }

    @Test("A second server on the same port is refused, although ports can be shared")
    func portTaken() async throws {
        try await TestServer.run { (server) async throws in
            var configuration = ServerConfiguration(addresses: [.tcp(host: "127.0.0.1", port: server.port)])
            configuration.eventLoops = 2
            await #expect(throws: SystemError.self) { try await Server.start(configuration, router: Router()) }
        }
    }

    @Test("Several addresses, IPv6 and a Unix socket are served alike, and the socket file goes at the end")
    func addresses() async throws {
        let folder = Folder()
        let path = folder.path + "/s"
        let addresses: [ListenAddress] = [
            .tcp(host: "127.0.0.1", port: 0), .tcp(host: "::1", port: 0), .unix(path: path),
        ]
        var configuration = ServerConfiguration(addresses: addresses)
        configuration.eventLoops = 2
        let server = try await Server.start(configuration, router: .sample)
        #expect(server.addresses.count == 3)
        let reply = Self.readAll("curl -s --unix-socket \(path) http://localhost/who")
        #expect(reply == "unix http localhost /who")
        if case .tcp(_, let port) = server.addresses[1] {
            #expect(Self.readAll("curl -s 'http://[::1]:\(port)/who'") == "::1 http [::1]:\(port) /who")
        }
        await server.stop(withinSeconds: 1)
        #expect(access(path, F_OK) != 0)
    }

    static func readAll(_ command: String) -> String {
        guard let pipe = popen(command, "r") else { return "" }
        defer { pclose(pipe) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("Addresses are read from text, and systemd's from the environment")
    func parsing() {
        #expect(ListenAddress("127.0.0.1:80") == .tcp(host: "127.0.0.1", port: 80))
        #expect(ListenAddress("[::1]:0") == .tcp(host: "::1", port: 0))
        #expect(ListenAddress("8080") == .tcp(host: "0.0.0.0", port: 8080))
        #expect(ListenAddress("unix:/run/x") == .unix(path: "/run/x"))
        #expect(ListenAddress("fd:3") == .descriptor(3))
        for bad in ["", "host", "a:99999", "::1:80", "[::1:80", "unix:", "fd:x"] { #expect(ListenAddress(bad) == nil) }
        let environment = ["LISTEN_PID": "7", "LISTEN_FDS": "2"]
        #expect(ListenAddress.systemd(environment: environment, process: 7) == [.descriptor(3), .descriptor(4)])
        #expect(ListenAddress.systemd(environment: environment, process: 8).isEmpty)
    }

    @Test("The metrics count what was answered, by route and status, and show the gauges of others")
    func metrics() async throws {
        let metrics = ServerMetrics()
        var router = Router.sample
        router.on(.get, "/metrics") { _ in metrics.response() }
        metrics.addGauge("things", help: "Things.", labels: [("kind", "a\"b")]) { 2.5 }
        try await TestServer.run(router, adjust: { $0.metrics = metrics }) { (server) async throws in
            for number in 0..<3 { _ = try server.get("/things/\(number)") }
            for _ in 0..<4 { _ = try server.get("/text") }
            _ = try server.get("/nowhere")
            let text = try server.get("/metrics").text
            #expect(text.contains("http_requests_total{route=\"/things/{id}\",status=\"200\"} 3\n"))
            #expect(text.contains("http_requests_total{route=\"/text\",status=\"200\"} 4\n"))
            #expect(text.contains("http_requests_total{route=\"unmatched\",status=\"404\"} 1\n"))
            #expect(text.contains("http_cache_hits_total 3\n"))
            #expect(text.contains("http_request_duration_seconds_bucket{le=\"+Inf\"} 8\n"))
            #expect(text.contains("things{kind=\"a\\\"b\"} 2.5\n"))
        }
    }

    /// Keeps what is logged.
    final class Recorder: Sendable {
        let lines = Mutex<[Logger.Metadata]>([])
    }

    struct RecordingHandler: LogHandler {
        let recorder: Recorder
        var logLevel = Logger.Level.info
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            recorder.lines.withLock { $0.append(event.metadata ?? [:]) }
        }
    }

    @Test("Each answer is logged once, stored ones and refusals too")
    func accessLog() async throws {
        let recorder = Recorder()
        let logger = Logger(label: "access") { _ in RecordingHandler(recorder: recorder) }
        try await TestServer.run(adjust: { $0.accessLog = logger }) { (server) async throws in
            for _ in 0..<2 { _ = try server.get("/text?q=1", "User-Agent: tester") }
            _ = try server.exchange("GET / HTTP/2.0\r\n\r\n")
        }
        let lines = recorder.lines.withLock { $0 }
        #expect(lines.count == 3)
        for line in lines.prefix(2) {
            #expect(line["target"] == "/text?q=1")
            #expect(line["status"] == "200")
            #expect(line["bytes"] == "2000")
            #expect(line["user_agent"] == "tester")
            #expect(line["route"] == "/text")
        }
        #expect(lines.last?["status"] == "505")
    }

    @Test("What is refused is logged with its method, target and user agent where its head was read")
    func accessLogOfRefusals() async throws {
        let recorder = Recorder()
        let logger = Logger(label: "access") { _ in RecordingHandler(recorder: recorder) }
        let head = "HTTP/1.1\r\nUser-Agent: tester\r\n"
        let refused = [
            "POST /echo \(head)Host: a\r\nContent-Length: 9999999\r\n\r\n",
            "POST /echo \(head)Host: a\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n",
            "POST /echo \(head)Host: a\r\n\r\n", "POST /echo \(head)Host: b\r\nContent-Length: 1\r\n\r\na",
        ]
        let inOrder = ["GET /hello?q=%E9 \(head)Host: a\r\n\r\n", "GET /a%2Fb \(head)Host: a\r\n\r\n"]
        try await TestServer.run(
            adjust: {
                $0.accessLog = logger
                $0.hosts = ["a"]
            }
        ) { (server) async throws in
            for request in refused + inOrder { _ = try server.client().exchange(request) }
            let client = try server.client()
            client.send("POST /echo \(head)Host: a\r\nContent-Length: 5\r\n\r\nab")
            client.finishSending()
            _ = try client.readReply()
        }
        let lines = recorder.lines.withLock { $0 }
        #expect(lines.map { $0["status"] } == ["413", "413", "411", "421", "400", "404", "400"])
        for line in lines { #expect(line["user_agent"] == "tester" && line["remote"] == "127.0.0.1") }
        for line in lines where line["method"] != "GET" {
            #expect(line["method"] == "POST" && line["target"] == "/echo")
        }
    }
}
