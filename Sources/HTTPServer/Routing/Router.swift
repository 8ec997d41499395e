public import HTTPTypes

/// Answers a request. Synchronous and quick: it runs on an event loop.
public typealias Handler = @Sendable (Request) -> Response

/// Finds the handler for a method and a path.
///
/// A pattern is made of literal segments and placeholders, `/api/v1/turns/{id}/context`; a placeholder takes exactly
/// one segment, or with a suffix (`/pages/{id}.md`) the part before it. A literal wins over a suffixed
/// placeholder, and that over a plain one.
public struct Router: Sendable {
    /// A pattern and what answers there.
    struct Route: Sendable {
        let pattern: String
        var handlers: [HTTPRequest.Method: Handler]

        /// The methods for `Allow`: those with a handler, HEAD with GET, and OPTIONS always.
        var allowedMethods: String {
            var methods = Set(handlers.keys.map(\.rawValue))
            if methods.contains("GET") { methods.insert("HEAD") }
            methods.insert("OPTIONS")
            return methods.sorted().joined(separator: ", ")
        }
    }

    /// One level of the tree of segments.
    private struct Node: Sendable {
        var literals: [String: Int] = [:]
        /// Longest suffix first; the plain placeholder, whose suffix is empty, comes last.
        var placeholders: [(suffix: String, node: Int)] = []
        var route: Int?
    }

    private var nodes = [Node()]
    private(set) var routes: [Route] = []
    /// What answers when no pattern fits, files as a rule.
    private(set) var fallbackHandler: Handler?
    /// The methods that a path without a route allows.
    static let fallbackMethods = "GET, HEAD, OPTIONS"

    public init() {}

    /// Lets `handler` answer `method` on every path that fits `pattern`. HEAD and OPTIONS need no handler of their own.
    public mutating func on(_ method: HTTPRequest.Method, _ pattern: String, _ handler: @escaping Handler) {
        var node = 0
        for segment in pattern.split(separator: "/", omittingEmptySubsequences: true) {
            node = child(of: node, for: segment)
        }
        if let route = nodes[node].route {
            routes[route].handlers[method] = handler
        } else {
            nodes[node].route = routes.count
            routes.append(Route(pattern: pattern, handlers: [method: handler]))
        }
    }

    /// Lets `handler` answer GET wherever no pattern fits; it may answer 404 itself.
    public mutating func fallback(_ handler: @escaping Handler) {
        fallbackHandler = handler
    }

    private mutating func child(of node: Int, for segment: Substring) -> Int {
        guard segment.first == "{", let end = segment.firstIndex(of: "}") else {
            if let known = nodes[node].literals[String(segment)] { return known }
            nodes[node].literals[String(segment)] = nodes.count
            nodes.append(Node())
            return nodes.count - 1
        }
        let suffix = String(segment[segment.index(after: end)...])
        if let known = nodes[node].placeholders.first(where: { $0.suffix == suffix }) { return known.node }
        nodes[node].placeholders.append((suffix, nodes.count))
        nodes[node].placeholders.sort { $0.suffix.utf8.count > $1.suffix.utf8.count }
        nodes.append(Node())
        return nodes.count - 1
    }

    /// The route that a decoded path fits, and what its placeholders stand for.
    func match(_ path: String) -> (route: Int, parameters: [String])? {
        if path == "/" { return nodes[0].route.map { ($0, []) } }
        let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        var parameters: [String] = []
        guard let route = match(segments[...], from: 0, &parameters) else { return nil }
        return (route, parameters)
    }

    private func match(_ segments: ArraySlice<Substring>, from node: Int, _ parameters: inout [String]) -> Int? {
        guard let segment = segments.first else { return nodes[node].route }
        let rest = segments.dropFirst()
        if let literal = nodes[node].literals[String(segment)], let route = match(rest, from: literal, &parameters) {
            return route
        }
        for placeholder in nodes[node].placeholders where segment.utf8.count > placeholder.suffix.utf8.count {
            guard segment.hasSuffix(placeholder.suffix) else { continue }
            parameters.append(String(segment.dropLast(placeholder.suffix.count)))
            if let route = match(rest, from: placeholder.node, &parameters) { return route }
            parameters.removeLast()
        }
        return nil
    }
}
