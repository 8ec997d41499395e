import HTTPTypes

/// Makes the request that a handler sees out of a parsed head.
struct RequestBuilder {
    let trustedProxies: [TrustedNetwork]
    let hosts: Set<String>
    let basePath: String

    init(_ configuration: ServerConfiguration) {
        trustedProxies = configuration.trustedProxies
        hosts = Set(configuration.hosts.map { $0.lowercased() })
        basePath = configuration.basePath
    }

    func isTrusted(_ peer: PeerAddress) -> Bool {
        !trustedProxies.isEmpty && trustedProxies.contains { $0.contains(peer) }
    }

    /// - Throws: what makes the target one that no handler is asked about.
    func makeRequest(
        _ head: RequestHead, _ fields: [FieldSlices], in bytes: UnsafeRawBufferPointer, peer: PeerAddress
    ) throws(RequestTarget.Refusal) -> Request {
        let httpFields = Self.httpFields(fields, in: bytes)
        var forwarding = Forwarding(remoteAddress: peer.text)
        if head.traits.contains(.hasForwarding) {
            forwarding = .client(peer: peer, fields: httpFields, trusted: trustedProxies)
        }
        let scheme = forwarding.scheme ?? "http"
        let target = try RequestTarget.parse(
            head.target.bytes(in: bytes), method: head.method, isSecure: scheme == "https")
        let host = head.host.isPresent ? head.host.text(in: bytes) : ""
        let authority = forwarding.authority ?? target.authority ?? host
        guard hosts.isEmpty || isOurs(HostSyntax.host(of: authority).lowercased()) else { throw .syntax(.misdirected) }
        return Request(
            method: head.method.httpMethod, target: head.target.text(in: bytes), basePath: basePath,
            path: target.path, query: target.query, fields: httpFields, remoteAddress: forwarding.remoteAddress,
            scheme: scheme, authority: authority)
    }

    static func httpFields(_ fields: [FieldSlices], in bytes: UnsafeRawBufferPointer) -> HTTPFields {
        var httpFields = HTTPFields()
        httpFields.reserveCapacity(fields.count)
        for field in fields {
            guard let name = HTTPField.Name(field.name.text(in: bytes)) else { continue }
            let value = field.value.bytes(in: bytes)
            // Bytes that are no UTF-8 stay as they are.
            httpFields.append(
                value.contains { $0 >= 0x80 }
                    ? HTTPField(name: name, value: value)
                    : HTTPField(name: name, value: String(decoding: value, as: UTF8.self)))
        }
        return httpFields
    }

    /// Whether the server answers for a host. For this machine's own names it always does: a health check asks by them,
    /// and no other site's page can (its name may lead here, but it stays its name).
    private func isOurs(_ host: String) -> Bool {
        if hosts.contains(host) || host == "localhost" { return true }
        return PeerAddress(host)?.isLoopback ?? false
    }
}

extension RequestMethod {
    var httpMethod: HTTPRequest.Method {
        switch self {
        case .get: .get
        case .head: .head
        case .post: .post
        case .options: .options
        case .put: .put
        case .delete: .delete
        case .patch: .patch
        case .trace: .trace
        case .connect: .connect
        case .query: .query
        }
    }
}

extension HTTPRequest.Method {
    /// GET with a body (draft-ietf-httpbis-safe-method-w-body): known, so that it is refused by 405 rather than 501.
    static let query: HTTPRequest.Method = {
        guard let method = HTTPRequest.Method("QUERY") else { preconditionFailure("QUERY is a token") }
        return method
    }()
}
