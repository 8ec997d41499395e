public import Logging

/// Everything about a server that a deployer may choose.
public struct ServerConfiguration: Sendable {
    public var addresses: [ListenAddress]
    /// Event loops, each with a thread's worth of work; as many as there are cores to run on when nil.
    public var eventLoops: Int?
    public var limits = ServerLimits()
    public var cors = CORSPolicy()
    public var pageHeaders = PageHeaders()
    /// Peers whose `Forwarded` and `X-Forwarded-…` fields are believed.
    public var trustedProxies: [TrustedNetwork] = []
    /// The hosts that the server answers for, without port, beside this machine's own names (`localhost`, `127.0.0.1`);
    /// any other is answered 421. Empty: all.
    public var hosts: [String] = []
    /// What a proxy takes off each path, `/talks`: what the server says of paths begins with it. Percent-encoded.
    public var basePath = ""
    /// The value of the `Server` field; none when nil.
    public var serverName: String?
    /// Rendered answers that are kept, in bytes, over all loops.
    public var responseCacheBytesMax = 64 * 1024 * 1024
    /// zlib's level, 1 to 9; nil never compresses.
    public var compressionLevel: Int? = 6
    /// Where a line for each request goes; nil costs nothing.
    public var accessLog: Logger?
    /// Where the server says what happens to itself.
    public var logger = Logger(label: "http")
    public var metrics = ServerMetrics()

    public init(addresses: [ListenAddress] = [.tcp(host: "127.0.0.1", port: 8080)]) {
        self.addresses = addresses
    }
}

/// Which other sites' pages may read the answers (Fetch standard, CORS protocol).
public struct CORSPolicy: Sendable, Hashable {
    public enum Origins: Sendable, Hashable {
        case none
        case any
        /// These, as `https://example.org`.
        case only([String])
    }

    public var origins = Origins.any
    public var exposedFields = ["Link", "ETag", "X-Total-Count"]
    public var allowedFields = ["*"]
    /// How long a browser may remember a preflight's answer.
    public var maxAgeSeconds = 86_400

    public init() {}
}

/// What is added to HTML documents (and to SVG images, which can hold scripts), and to everything.
public struct PageHeaders: Sendable, Hashable {
    public var contentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'none'"
    public var referrerPolicy = "strict-origin-when-cross-origin"

    public init() {}
}
