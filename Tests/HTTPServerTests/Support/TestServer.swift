import HTTPServer
import HTTPTypes

/// A server on a free port for the length of one test.
struct TestServer {
    let server: Server
    let port: Int

    /// Runs `body` against a server with one loop on a port that the system chose.
    static func run<Result>(
        _ router: Router = .sample, adjust: (inout ServerConfiguration) -> Void = { _ in },
        _ body: (TestServer) async throws -> Result
    ) async throws -> Result {
        var configuration = ServerConfiguration(addresses: [.tcp(host: "127.0.0.1", port: 0)])
        configuration.eventLoops = 1
        adjust(&configuration)
        let server = try await Server.start(configuration, router: router)
        guard case .tcp(_, let port)? = server.addresses.first else {
            preconditionFailure("a TCP address was asked for")
        }
        do {
            let result = try await body(TestServer(server: server, port: port))
            await server.stop(withinSeconds: 0)
            return result
        } catch {
            await server.stop(withinSeconds: 0)
            throw error
        }
    }

    func client(receiveTimeoutSeconds: Int = 30) throws -> Client {
        try Client(port: port, receiveTimeoutSeconds: receiveTimeoutSeconds)
    }

    /// One request on a connection of its own.
    func exchange(_ request: String, isHead: Bool = false) throws -> Reply {
        try client().exchange(request, isHead: isHead)
    }

    func get(_ target: String, _ fields: String...) throws -> Reply {
        let lines = fields.map { $0 + "\r\n" }.joined()
        return try exchange("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\(lines)\r\n")
    }
}

extension Router {
    /// A few routes of each kind.
    static var sample: Router {
        var router = Router()
        router.on(.get, "/hello") { _ in
            Response(fields: [.contentType: "text/plain; charset=utf-8"], body: .bytes(Array("hello".utf8)))
        }
        router.on(.get, "/text") { _ in
            let text = String(repeating: "All work and no play makes a dull page. ", count: 50)
            return Response(
                fields: [.contentType: "text/plain; charset=utf-8"], body: .bytes(Array(text.utf8)), isCacheable: true)
        }
        router.on(.post, "/echo") { request in
            Response(fields: [.contentType: "application/octet-stream"], body: .bytes(request.body))
        }
        router.on(.get, "/things/{id}") { request in
            Response(fields: [.contentType: "text/plain"], body: .bytes(Array(request.pathParameters[0].utf8)))
        }
        router.on(.get, "/who") { request in
            let text = "\(request.remoteAddress) \(request.scheme) \(request.authority) \(request.path)"
            return Response(fields: [.contentType: "text/plain"], body: .bytes(Array(text.utf8)))
        }
        return router
    }
}
