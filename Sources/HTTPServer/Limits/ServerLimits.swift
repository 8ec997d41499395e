/// How much of everything one client, and all of them together, may take. Every default is safe to face the Internet
/// with; 0 switches off a limit on requests or on connections for each address.
public struct ServerLimits: Sendable, Hashable {
    /// Of a request's line and fields together; more is answered 431.
    public var headBytesMax = 32 * 1024
    /// Of the request target; more is answered 414. RFC 9112 §3 asks for at least 8000.
    public var targetBytesMax = 8 * 1024
    /// Field lines in a head; more is answered 431.
    public var fieldsMax = 256
    /// Of a request's body; more is answered 413.
    public var bodyBytesMax = 1024 * 1024
    /// Open connections in all; one more is answered 503 and closed. The descriptors that the system grants bound it too.
    public var connectionsMax = 20_000
    /// Open connections from one address, or one IPv6 network of 64 bits (loopback and trusted proxies excepted); one
    /// more is answered 503.
    public var connectionsPerAddressMax = 1024
    /// Requests that one connection may bring before it is closed.
    public var requestsPerConnectionMax = 100_000
    /// Pipelined requests that are answered before the connection waits for its turn again.
    public var pipelinedRequestsMax = 128
    /// Requests for handlers that take long (`Router.on`) that are worked on at once; one fewer than there are cores to
    /// run on, but at least one, when nil.
    public var longRequestsMax: Int?
    /// Such requests, each with its body, that wait for one of those to be done; one more is answered 503.
    public var longRequestsWaitingMax = 16
    /// From a head's first byte, or the connection's beginning, to the head's end; then 408.
    public var headSecondsMax = 10.0
    /// From a body's first byte to its last; then 408.
    public var bodySecondsMax = 60.0
    /// Without a byte of the body; then 408.
    public var bodyStallSecondsMax = 10.0
    /// Between requests.
    public var idleSecondsMax = 60.0
    /// While the client takes none of the bytes of an answer; then the connection is reset.
    public var writeStallSecondsMax = 20.0
    /// For the rest of a refused request to arrive after the answer, before the connection closes.
    public var lingerSecondsMax = 5.0
    /// Of the rest of a refused request. Many clients send a body to its end before they look at the answer; one that
    /// is cut off sooner sees a reset, not the refusal.
    public var lingerBytesMax = 64 * 1024 * 1024

    public init() {}

    var head: HeadLimits {
        HeadLimits(headBytesMax: headBytesMax, targetBytesMax: targetBytesMax, fieldsMax: fieldsMax)
    }
}
