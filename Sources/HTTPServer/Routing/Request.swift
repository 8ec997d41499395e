public import HTTPTypes

/// A request as a handler sees it: parsed, its target decoded once, its body whole.
public struct Request: Sendable {
    public var method: HTTPRequest.Method
    /// The request target as sent, `/api/v1/turns?limit=2`.
    public var target: String
    /// What a proxy took off the path before it came here, `/talks`; empty where there is nothing of the kind.
    public var basePath: String
    /// The path, percent-decoded once, dot segments removed; begins with `/`.
    public var path: String
    /// The query's items in order, percent-decoded, `+` as a space.
    public var query: [QueryItem]
    /// What the route's placeholders stand for, in order: of `/turns/{id}/context` the id.
    public var pathParameters: [String]
    public var fields: HTTPFields
    public var body: [UInt8]
    /// The client's address as text, after trusted proxies are taken off.
    public var remoteAddress: String
    /// `http` or `https`, as the client sees it.
    public var scheme: String
    /// Host and port as the client sees them.
    public var authority: String

    public init(
        method: HTTPRequest.Method = .get, target: String = "/", basePath: String = "", path: String = "/",
        query: [QueryItem] = [], pathParameters: [String] = [], fields: HTTPFields = [:], body: [UInt8] = [],
        remoteAddress: String = "", scheme: String = "http", authority: String = "localhost"
    ) {
        self.method = method
        self.target = target
        self.basePath = basePath
        self.path = path
        self.query = query
        self.pathParameters = pathParameters
        self.fields = fields
        self.body = body
        self.remoteAddress = remoteAddress
        self.scheme = scheme
        self.authority = authority
    }

    /// The path as the client's URL has it, percent-encoded: for a `Location`, or a problem's `instance`. `*` is the
    /// server as a whole.
    public var publicPath: String { path == "*" ? path : basePath + PathEncoder.encode(path) }

    /// The query as sent, with its question mark; empty where there is none.
    var queryAsSent: Substring { target.firstIndex(of: "?").map { target[$0...] } ?? "" }
}

/// One `name=value` of a query.
public struct QueryItem: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
