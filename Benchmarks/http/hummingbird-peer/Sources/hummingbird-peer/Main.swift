import HTTPTypes
import Hummingbird
import Logging

/// `hummingbird-peer PORT`: `/2k` and `/32k` as http-bench-server gives them.
@main
struct Main {
    static func main() async throws {
        let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8080
        let router = Router()
        for (path, count) in [("/2k", 2048), ("/32k", 32 * 1024)] {
            let body = ByteBuffer(repeating: UInt8(ascii: "a"), count: count)
            router.get(RouterPath(path)) { _, _ in
                Response(
                    status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
                    body: ResponseBody(byteBuffer: body))
            }
        }
        var logger = Logger(label: "hummingbird")
        logger.logLevel = .error
        let application = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            logger: logger)
        try await application.runService()
    }
}
