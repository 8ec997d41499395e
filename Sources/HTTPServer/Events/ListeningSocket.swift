#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A socket that takes in connections; it is non-blocking, and so are those it gives.
struct ListeningSocket: Sendable {
    let descriptor: Int32
    /// Where it really listens, its port chosen.
    let address: ListenAddress
    /// Whether every loop watches this one socket, since the system has no way to share connections out among several.
    let isShared: Bool

    static let backlog: Int32 = 1024

    /// Closes it, and takes the file of a Unix socket away.
    func remove() {
        close(descriptor)
        if case .unix(let path) = address { unlink(path) }
    }

    /// Opens an address `count` times, so that each loop has a queue of its own (`SO_REUSEPORT`), or once where that
    /// cannot be.
    static func open(_ address: ListenAddress, count: Int) throws(SystemError) -> [ListeningSocket] {
        switch address {
        case .unix(let path): return [try openUnix(path)]
        case .descriptor(let descriptor): return [try adopt(descriptor)]
        case .tcp(let host, let port): return try openTCP(host: host, port: port, count: count)
        }
    }

    private static func openTCP(host: String, port: Int, count: Int) throws(SystemError) -> [ListeningSocket] {
        var endpoint = try SocketEndpoint.resolve(host: host, port: port)
        // A trial without SO_REUSEPORT: were another process of ours listening here, the system would give half of
        // the connections to it and say nothing.
        close(try bind(endpoint, sharesPort: false, listens: port != 0))
        var sockets: [ListeningSocket] = []
        for _ in 0..<count {
            do throws(SystemError) {
                let descriptor = try bind(endpoint, sharesPort: count > 1, listens: true)
                endpoint = SocketEndpoint.local(of: descriptor) ?? endpoint
                sockets.append(
                    ListeningSocket(
                        descriptor: descriptor, address: .tcp(host: host, port: endpoint.port), isShared: false))
            } catch {
                for socket in sockets { close(socket.descriptor) }
                throw error
            }
        }
        return sockets
    }

    private static func bind(
        _ endpoint: SocketEndpoint, sharesPort: Bool, listens: Bool
    ) throws(SystemError) -> Int32 {
        let descriptor = socket(endpoint.family, streamSocketType, 0)
        guard descriptor >= 0 else { throw SystemError("socket") }
        do throws(SystemError) {
            try prepare(descriptor)
            set(descriptor, SOL_SOCKET, SO_REUSEADDR)
            if sharesPort { set(descriptor, SOL_SOCKET, SO_REUSEPORT) }
            if endpoint.family == AF_INET6 { set(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY) }
            // Nagle's algorithm would hold an answer back; accepted sockets inherit this.
            set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
            guard endpoint.withSocketAddress({ systemBind(descriptor, $0, $1) }) == 0 else { throw SystemError("bind") }
            if listens { guard listen(descriptor, backlog) == 0 else { throw SystemError("listen") } }
            return descriptor
        } catch {
            close(descriptor)
            throw error
        }
    }

    private static func openUnix(_ path: String) throws(SystemError) -> ListeningSocket {
        guard let endpoint = SocketEndpoint.unix(path) else { throw SystemError("bind", code: ENAMETOOLONG) }
        try removeStaleSocket(path, endpoint)
        let descriptor = socket(AF_UNIX, streamSocketType, 0)
        guard descriptor >= 0 else { throw SystemError("socket") }
        do throws(SystemError) {
            try prepare(descriptor)
            guard endpoint.withSocketAddress({ systemBind(descriptor, $0, $1) }) == 0 else { throw SystemError("bind") }
            guard listen(descriptor, backlog) == 0 else { throw SystemError("listen") }
            return ListeningSocket(descriptor: descriptor, address: .unix(path: path), isShared: true)
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// A socket file that surely nobody listens on is left over from a process that was killed; anything else is not
    /// ours: another kind of socket, one that we may not use, or one that has no room for a connection at the moment.
    private static func removeStaleSocket(_ path: String, _ endpoint: SocketEndpoint) throws(SystemError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        let probe = socket(AF_UNIX, streamSocketType, 0)
        guard probe >= 0 else { throw SystemError("socket") }
        defer { close(probe) }
        // One that may wait would wait for room in the queue of a listener that takes nothing in.
        try prepare(probe)
        guard status.st_mode & S_IFMT == S_IFSOCK, endpoint.withSocketAddress({ connect(probe, $0, $1) }) != 0,
            errno == ECONNREFUSED
        else { throw SystemError("bind", code: EADDRINUSE) }
        unlink(path)
    }

    private static func adopt(_ descriptor: Int32) throws(SystemError) -> ListeningSocket {
        var isListening: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size) == 0 else {
            throw SystemError("descriptor \(descriptor)")
        }
        guard isListening != 0 else { throw SystemError("descriptor \(descriptor)", code: EINVAL) }
        try prepare(descriptor)
        guard let endpoint = SocketEndpoint.local(of: descriptor) else {
            return ListeningSocket(descriptor: descriptor, address: .descriptor(descriptor), isShared: true)
        }
        set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
        return ListeningSocket(
            descriptor: descriptor, address: .tcp(host: endpoint.host, port: endpoint.port), isShared: true)
    }

    private static func prepare(_ descriptor: Int32) throws(SystemError) {
        guard fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
            throw SystemError("fcntl")
        }
    }

    private static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32) {
        var on: Int32 = 1
        setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
    }
}

#if canImport(Glibc)
    private let streamSocketType = Int32(SOCK_STREAM.rawValue)
#else
    private let streamSocketType = SOCK_STREAM
#endif

/// `bind`, told apart from the method of that name.
private func systemBind(_ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t) -> Int32 {
    bind(descriptor, address, size)
}
