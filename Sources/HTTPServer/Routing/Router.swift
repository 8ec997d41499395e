public import HTTPTypes

/// Answers a request. Synchronous and quick: it runs on an event loop.
public typealias Handler = @Sendable (Request) -> Response

/// Finds the handler for a method and a path.
///
/// A pattern is made of literal segments and placeholders, `/api/v1/turns/{id}/context`; a placeholder takes exactly
/// one segment, a literal wins over it.
public struct Router: Sendable {
    private var routes: [(segments: [Substring], handlers: [HTTPRequest.Method: Handler])] = []

    public init() {}

    public mutating func on(_ method: HTTPRequest.Method, _ pattern: String, _ handler: @escaping Handler) {
        let segments = pattern.split(separator: "/", omittingEmptySubsequences: true)
        if let known = routes.firstIndex(where: { $0.segments == segments }) {
            routes[known].handlers[method] = handler
        } else {
            routes.append((segments, [method: handler]))
        }
    }
}
