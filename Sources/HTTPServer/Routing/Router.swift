public import HTTPTypes

/// Answers a request. Synchronous, and quick unless it is registered as one that takes long: it runs on an event loop, all
/// of whose connections wait meanwhile.
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
        fileprivate(set) var handlers: [(method: HTTPRequest.Method, handler: Handler, takesLong: Bool)] = []

        func handler(for method: HTTPRequest.Method) -> (handler: Handler, takesLong: Bool)? {
            handlers.first { $0.method == method }.map { ($0.handler, $0.takesLong) }
        }

        fileprivate mutating func set(_ handler: @escaping Handler, takesLong: Bool, for method: HTTPRequest.Method) {
            handlers.removeAll { $0.method == method }
            handlers.append((method, handler, takesLong))
        }

        /// The methods for `Allow`: those with a handler, HEAD with GET, and OPTIONS always.
        var allowedMethods: String {
            var methods = Set(handlers.map(\.method.rawValue))
            if methods.contains("GET") { methods.insert("HEAD") }
            methods.insert("OPTIONS")
            return methods.sorted().joined(separator: ", ")
        }
    }

    /// One level of the tree of segments.
    private struct Node: Sendable {
        var literals: [(text: [UInt8], node: Int)] = []
        /// Longest suffix first; the plain placeholder, whose suffix is empty, comes last.
        var placeholders: [(suffix: [UInt8], node: Int)] = []
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
    ///
    /// - Parameter takesLong: whether the handler may take more than a few milliseconds. It then runs beside the event
    ///   loops, a bounded number at once (`ServerLimits.longRequestsMax`), and its answer is never kept in the cache. The
    ///   loops still compress and send what it answers.
    public mutating func on(
        _ method: HTTPRequest.Method, _ pattern: String, takesLong: Bool = false, _ handler: @escaping Handler
    ) {
        var node = 0
        for segment in pattern.utf8.split(separator: .slash, omittingEmptySubsequences: true) {
            node = child(of: node, for: segment)
        }
        let route = nodes[node].route ?? routes.count
        if route == routes.count {
            nodes[node].route = route
            routes.append(Route(pattern: pattern))
        }
        routes[route].set(handler, takesLong: takesLong, for: method)
    }

    /// Lets `handler` answer GET wherever no pattern fits; it may answer 404 itself.
    public mutating func fallback(_ handler: @escaping Handler) {
        fallbackHandler = handler
    }

    private mutating func child(of node: Int, for segment: Substring.UTF8View) -> Int {
        guard segment.first == UInt8(ascii: "{"), let end = segment.firstIndex(of: UInt8(ascii: "}")) else {
            let text = Array(segment)
            if let known = nodes[node].literals.first(where: { $0.text == text }) { return known.node }
            nodes[node].literals.append((text, nodes.count))
            nodes.append(Node())
            return nodes.count - 1
        }
        let suffix = Array(segment[segment.index(after: end)...])
        if let known = nodes[node].placeholders.first(where: { $0.suffix == suffix }) { return known.node }
        nodes[node].placeholders.append((suffix, nodes.count))
        nodes[node].placeholders.sort { $0.suffix.count > $1.suffix.count }
        nodes.append(Node())
        return nodes.count - 1
    }

    /// The route that a decoded path fits, and what its placeholders stand for.
    func match(_ path: String) -> (route: Int, parameters: [String])? {
        var path = path
        return path.withUTF8 { path in
            let path = UnsafeRawBufferPointer(path)
            guard path.count > 1 else { return path.first == .slash ? nodes[0].route.map { ($0, []) } : nil }
            var parameters: [String] = []
            return match(path, at: 0, from: 0, &parameters).map { ($0, parameters) }
        }
    }

    /// - Parameter start: of the slash before the next segment; the path's end where there is none.
    private func match(
        _ path: UnsafeRawBufferPointer, at start: Int, from node: Int, _ parameters: inout [String]
    ) -> Int? {
        guard start < path.count else { return nodes[node].route }
        var end = start + 1
        while end < path.count, path[end] != .slash { end += 1 }
        let segment = UnsafeRawBufferPointer(rebasing: path[(start + 1)..<end])
        for literal in nodes[node].literals where literal.text.count == segment.count {
            guard segment.ends(with: literal.text) else { continue }
            if let route = match(path, at: end, from: literal.node, &parameters) { return route }
        }
        for placeholder in nodes[node].placeholders where segment.count > placeholder.suffix.count {
            guard segment.ends(with: placeholder.suffix) else { continue }
            parameters.append(String(decoding: segment.dropLast(placeholder.suffix.count), as: UTF8.self))
            if let route = match(path, at: end, from: placeholder.node, &parameters) { return route }
            parameters.removeLast()
        }
        return nil
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the last bytes, of which there are enough, are those of `text`.
    fileprivate func ends(with text: [UInt8]) -> Bool {
        text.withUnsafeBytes { ByteComparison.equal(self, at: count - $0.count, $0) }
    }
}
