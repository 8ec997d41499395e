import Dispatch
import HTTPServer
import HTTPTypes
import Logging

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `http-bench-server PORT LOOPS [FOLDER]`
@main
struct Main {
    /// The main thread waits on a semaphore: an asynchronous `main` would end in `dispatchMain`, which valgrind does not
    /// survive.
    static func main() {
        Task.detached { try await serve() }
        DispatchSemaphore(value: 0).wait()
    }

    static func serve() async throws {
        let arguments = CommandLine.arguments
        let port = arguments.count > 1 ? Int(arguments[1]) ?? 8080 : 8080
        let loops = arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1
        var configuration = ServerConfiguration(addresses: [.tcp(host: "127.0.0.1", port: port)])
        configuration.eventLoops = loops
        if arguments.contains("--log") { configuration.accessLog = Logger(label: "access") }
        let metrics = configuration.metrics
        var router = Router()
        router.on(.get, "/metrics") { _ in metrics.response() }
        router.on(.get, "/2k") { _ in json(bytes: 2048) }
        router.on(.get, "/32k") { _ in json(bytes: 32 * 1024) }
        router.on(.get, "/uncached/{id}") { request in
            var response = json(bytes: 2048)
            response.isCacheable = false
            return response
        }
        router.on(.get, "/stream") { _ in
            Response(fields: [.contentType: "application/x-ndjson"], body: .stream(Lines(left: 1_000_000)))
        }
        router.on(.post, "/echo") { request in
            Response(fields: [.contentType: "application/octet-stream"], body: .bytes(request.body))
        }
        if arguments.count > 3 { router.fallback(StaticFiles(root: arguments[3]).handler) }
        let server = try await Server.start(configuration, router: router)
        for address in server.addresses { print(address) }
        fflush(nil)
        await withCheckedContinuation { (_: CheckedContinuation<Void, Never>) in }
    }

    static func json(bytes: Int) -> Response {
        let text =
            "{\"text\":\"" + String(repeating: "abcdefgh ijklmnop ", count: bytes / 18 + 1).prefix(bytes - 12) + "\"}\n"
        return Response(
            fields: [.contentType: "application/json; charset=utf-8", .vary: "Accept"], body: .bytes(Array(text.utf8)),
            isCacheable: true)
    }
}

struct Lines: BodyProducer {
    var left: Int

    mutating func next() -> [UInt8]? {
        guard left > 0 else { return nil }
        let count = min(left, 500)
        left -= count
        return Array(
            String(repeating: "{\"id\":\"some-transcript.1\",\"text\":\"a line of a large export\"}\n", count: count)
                .utf8)
    }
}
