public import HTTPTypes

/// What a handler answers. The server adds `Date`, `Content-Length`, `Vary`, compression and the answer to
/// conditional requests; HEAD is a GET whose body it withholds.
public struct Response: Sendable {
    public var status: HTTPResponse.Status
    public var fields: HTTPFields
    public var body: ResponseBody
    /// Whether the rendered answer may be kept and given again for the same target and negotiated form, for as long
    /// as the router's generation lasts (a reload begins a new one).
    public var isCacheable: Bool

    public init(
        status: HTTPResponse.Status = .ok, fields: HTTPFields = [:], body: ResponseBody = .none,
        isCacheable: Bool = false
    ) {
        self.status = status
        self.fields = fields
        self.body = body
        self.isCacheable = isCacheable
    }
}

/// The bytes of an answer.
public enum ResponseBody: Sendable {
    case none
    /// All of it, ready.
    case bytes([UInt8])
    /// A file, sent from memory or piece by piece, in ranges too when the answer says `Accept-Ranges: bytes`.
    case file(FileContent)
    /// A body of unknown length, pulled piece by piece as the socket drains.
    case stream(any BodyProducer)
}

/// Makes a body piece by piece, so that a large one needs little memory.
///
/// The server asks for the next piece only when the socket has taken the last, always on the connection's own queue.
public protocol BodyProducer: Sendable {
    /// The next piece, at best 16 to 64 KiB; nil at the end.
    ///
    /// - Throws: when the rest cannot be had.
    mutating func next() throws(BodyCutShort) -> [UInt8]?
}

/// A body has no end to come to: the connection is broken off, so that nobody takes what has come for the whole.
public struct BodyCutShort: Error {
    public init() {}
}
