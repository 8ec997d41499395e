import HTTPServer
import HTTPTypes
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// One after the other: the first counts descriptors, of which the second opens hundreds.
@Suite("Chaos", .serialized)
struct ChaosTests {
    private static let request = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"

    /// One client's misbehaviour, chosen by number.
    private static func misbehave(_ number: Int, _ client: Client) {
        switch number % 8 {
        case 0: break  // connects and goes
        case 1: client.send("GET /hello HTTP/1.1\r\nHo")
        case 2: client.reset()
        case 3:
            client.send(request)
            client.reset()
        case 4:
            client.send(String(repeating: request, count: 500))
            client.reset()
        case 5:
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nab")
            client.finishSending()
        case 6: client.send((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* number) })
        default:
            client.send("GET /letters HTTP/1.1\r\nHost: a\r\n\r\n")
            client.reset()
        }
    }

    private static var router: Router {
        var router = Router.sample
        router.on(.get, "/letters") { _ in
            Response(
                fields: [.contentType: "text/plain"], body: .stream(SlowClientTests.Letters(left: 100_000_000)))
        }
        return router
    }

    @Test("Through resets, half-closes, floods and noise a probe is answered, and nothing is left behind")
    func chaos() async throws {
        try await TestServer.run(Self.router) { (server) async throws in
            let probe = try server.client()
            #expect(try probe.exchange(Self.request).text == "hello")
            let descriptors = try openDescriptors()
            for round in 0..<20 {
                for number in 0..<24 { Self.misbehave(number, try server.client()) }
                #expect(try probe.exchange(Self.request).text == "hello", "round \(round)")
            }
            for _ in 0..<200 where server.server.openConnections > 1 {
                try await Task.sleep(nanoseconds: 25_000_000)
                _ = try probe.exchange(Self.request)
            }
            #expect(server.server.openConnections == 1)
            // Other suites open sockets of their own meanwhile; a leak of ours would be hundreds.
            #expect(try openDescriptors() < descriptors + 200)
        }
    }

    @Test("Hundreds of idle connections cost no one else their answers, and leave nothing")
    func idleCrowd() async throws {
        try await TestServer.run { (server) async throws in
            var crowd: [Client] = []
            for _ in 0..<400 { crowd.append(try server.client()) }
            for client in crowd { #expect(try client.exchange(Self.request).text == "hello") }
            #expect(server.server.openConnections == 400)
            for client in crowd.reversed() { #expect(try client.exchange(Self.request).text == "hello") }
            crowd.removeAll()
            for _ in 0..<200 where server.server.openConnections > 0 {
                try await Task.sleep(nanoseconds: 25_000_000)
            }
            #expect(server.server.openConnections == 0)
        }
    }

    private func openDescriptors() throws -> Int {
        (0..<4096).count { fcntl($0, F_GETFD) >= 0 }
    }

    @Test("Publishing routers under load loses and mixes no answer")
    func reloadUnderLoad() async throws {
        func router(_ version: Int) -> Router {
            var router = Router()
            for part in ["a", "b"] {
                router.on(.get, "/\(part)") { _ in
                    Response(
                        fields: [.contentType: "text/plain", .eTag: "\"\(version)\""],
                        body: .bytes(Array("\(version)".utf8)), isCacheable: true)
                }
            }
            return router
        }
        try await TestServer.run(router(0), adjust: { $0.eventLoops = 2 }) { (server) async throws in
            let publisher = Task {
                for version in 1..<200 {
                    server.server.publish(router(version))
                    await Task.yield()
                }
            }
            var last = [0, 0, 0, 0]
            let clients = try (0..<4).map { _ in try server.client() }
            for number in 0..<400 {
                let client = clients[number % 4]
                let reply = try client.exchange("GET /\(number % 2 == 0 ? "a" : "b") HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(reply.status == 200)
                #expect(reply["ETag"] == "\"\(reply.text)\"")
                let version = try #require(Int(reply.text))
                #expect(version >= last.max() ?? 0, "an older router answered after a newer one")
                last[number % 4] = version
            }
            await publisher.value
        }
    }
}
