import HTTPServer
import HTTPTypes

/// Answers that send the client elsewhere for good (308: with the same method).
enum Redirect {
    static func permanent(to location: String) -> Response {
        Response(status: .permanentRedirect, fields: [.location: location], body: .none, isCacheable: true)
    }

    static let british = Endpoints.base + "/organisations"
    static let american = Endpoints.base + "/organizations"

    /// `/organizations…` is spelt `/organisations…` here.
    static func toBritishSpelling(_ request: Request, below basePath: String) -> Response {
        let rest = String(request.path.dropFirst(american.count))
        return permanent(to: basePath + URLText.target(path: british + rest, query: request.query))
    }
}
