import HTTPServer
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Where a server listens", .timeLimit(.minutes(2)))
struct ListeningTests {
    /// A socket in the file system, of whatever kind, open while this lives.
    private final class UnixSocket {
        let descriptor: Int32
        private var address = sockaddr_un()

        init(_ kind: Int32, at path: String) {
            descriptor = socket(AF_UNIX, kind, 0)
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        }

        deinit { close(descriptor) }

        /// `bind` or `connect`; the error's code, or 0.
        func call(_ function: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
            let status = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    function(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            return status == 0 ? 0 : errno
        }
    }

    #if canImport(Glibc)
        private static let stream = Int32(SOCK_STREAM.rawValue)
        private static let datagram = Int32(SOCK_DGRAM.rawValue)
    #else
        private static let stream = SOCK_STREAM
        private static let datagram = SOCK_DGRAM
    #endif

    private func start(_ addresses: [ListenAddress]) async throws -> Server {
        var configuration = ServerConfiguration(addresses: addresses)
        configuration.eventLoops = 2
        return try await Server.start(configuration, router: .sample)
    }

    private func node(_ path: String) -> ino_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_ino : 0
    }

    @Test("A socket file that a killed process left behind is replaced")
    func stale() async throws {
        let folder = Folder()
        let path = folder.path + "/s"
        do {
            let killed = UnixSocket(Self.stream, at: path)
            try #require(killed.call(bind) == 0 && listen(killed.descriptor, 8) == 0)
        }
        try #require(node(path) != 0)
        let server = try await start([.unix(path: path)])
        #expect(UnixSocket(Self.stream, at: path).call(connect) == 0)
        await server.stop(withinSeconds: 0)
    }

    @Test("A socket of another kind that somebody uses is left alone, and so is a file that is no socket")
    func othersSocket() async throws {
        let folder = Folder()
        let path = folder.path + "/s"
        let living = UnixSocket(Self.datagram, at: path)
        try #require(living.call(bind) == 0)
        let before = node(path)
        await #expect(throws: SystemError.self) { try await start([.unix(path: path)]) }
        #expect(node(path) == before)
        let file = folder.path + "/f"
        close(creat(file, 0o644))
        await #expect(throws: SystemError.self) { try await start([.unix(path: file)]) }
        #expect(access(file, F_OK) == 0)
    }

    @Test("Where a later address cannot be had, no socket file is left behind of those before it")
    func failedStart() async throws {
        let folder = Folder()
        let path = folder.path + "/s"
        let taken = folder.path + "/f"
        close(creat(taken, 0o644))
        await #expect(throws: SystemError.self) { try await start([.unix(path: path), .unix(path: taken)]) }
        #expect(access(path, F_OK) != 0)
        #expect(access(taken, F_OK) == 0)
    }

    @Test("A listener whose queue is full is left alone, and nobody waits for it")
    func fullListener() async throws {
        let folder = Folder()
        let path = folder.path + "/s"
        let living = UnixSocket(Self.stream, at: path)
        try #require(living.call(bind) == 0 && listen(living.descriptor, 0) == 0)
        var clients: [UnixSocket] = []
        while clients.count < 100 {
            let client = UnixSocket(Self.stream, at: path)
            _ = fcntl(client.descriptor, F_SETFL, O_NONBLOCK)
            guard client.call(connect) == 0 else { break }
            clients.append(client)
        }
        try #require(clients.count < 100)
        let before = node(path)
        await #expect(throws: SystemError.self) { try await start([.unix(path: path)]) }
        #expect(node(path) == before)
    }

    @Test(
        "A count of sockets that nobody can have handed over is none",
        arguments: ["2147483647", "1025", "0", "-1", "99999999999", ""])
    func absurdCount(count: String) {
        #expect(ListenAddress.systemd(environment: ["LISTEN_PID": "7", "LISTEN_FDS": count], process: 7).isEmpty)
    }
}
