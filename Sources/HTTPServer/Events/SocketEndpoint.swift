#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A socket address of any family, as the system wants it.
struct SocketEndpoint {
    private var storage = sockaddr_storage()
    private var size: socklen_t

    private init(storage: sockaddr_storage, size: socklen_t) {
        self.storage = storage
        self.size = size
    }

    var family: Int32 { Int32(storage.ss_family) }

    var port: Int {
        withUnsafeBytes(of: storage) { bytes in
            // sin_port and sin6_port are at the same place.
            let offset = MemoryLayout<sockaddr_in>.offset(of: \.sin_port) ?? 2
            return Int(UInt16(bigEndian: bytes.load(fromByteOffset: offset, as: UInt16.self)))
        }
    }

    var host: String {
        var copy = storage
        return PeerAddress(&copy).text
    }

    func withSocketAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, size) }
        }
    }

    /// Where a bound socket listens; nil when it is none of the Internet's.
    static func local(of descriptor: Int32) -> SocketEndpoint? {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let status = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        guard status == 0 else { return nil }
        let endpoint = SocketEndpoint(storage: storage, size: size)
        return endpoint.family == AF_INET || endpoint.family == AF_INET6 ? endpoint : nil
    }

    /// Takes a numeric address as it is and looks a name up.
    static func resolve(host: String, port: Int) throws(SystemError) -> SocketEndpoint {
        var hints = addrinfo()
        #if canImport(Glibc)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV | (PeerAddress(host) == nil ? 0 : AI_NUMERICHOST)
        var list: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(host, String(port), &hints, &list)
        guard status == 0, let first = list else {
            guard status != EAI_SYSTEM else { throw SystemError("getaddrinfo \(host)") }
            let reason = String(cString: gai_strerror(status))
            throw SystemError("getaddrinfo \(host)", code: EADDRNOTAVAIL, reason: reason)
        }
        defer { freeaddrinfo(list) }
        var storage = sockaddr_storage()
        withUnsafeMutableBytes(of: &storage) {
            $0.copyMemory(
                from: UnsafeRawBufferPointer(start: first.pointee.ai_addr, count: Int(first.pointee.ai_addrlen)))
        }
        return SocketEndpoint(storage: storage, size: first.pointee.ai_addrlen)
    }

    /// Nil when the path is longer than a socket address holds.
    static func unix(_ path: String) -> SocketEndpoint? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        var storage = sockaddr_storage()
        withUnsafeMutableBytes(of: &storage) { target in
            withUnsafeBytes(of: &address) { target.copyMemory(from: $0) }
        }
        return SocketEndpoint(storage: storage, size: socklen_t(MemoryLayout<sockaddr_un>.size))
    }
}
