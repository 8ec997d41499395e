import CLinux

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An HTTP/1.1 origin server.
///
/// ```swift
/// var router = Router()
/// router.on(.get, "/hello") { _ in Response(body: .bytes(Array("hello".utf8))) }
/// let server = try await Server.start(ServerConfiguration(), router: router)
/// print(server.addresses)          // ports chosen
/// server.publish(otherRouter)      // from the next request on, atomically
/// await server.stop(withinSeconds: 10)
/// ```
public final class Server: Sendable {
    /// Where it listens, with the ports that the system chose.
    public let addresses: [ListenAddress]
    private let loops: [EventLoop]
    private let shared: SharedServerState
    private let listeners: [ListeningSocket]

    private init(
        addresses: [ListenAddress], loops: [EventLoop], shared: SharedServerState, listeners: [ListeningSocket]
    ) {
        self.addresses = addresses
        self.loops = loops
        self.shared = shared
        self.listeners = listeners
    }

    /// Opens every address and begins to serve. The process then ignores SIGPIPE, and may use as many descriptors as
    /// the system lets it.
    nonisolated(nonsending) public static func start(
        _ configuration: ServerConfiguration, router: Router
    ) async throws(SystemError) -> Server {
        signal(SIGPIPE, SIG_IGN)
        let descriptorsMax = DescriptorLimit.raise()
        let loopCount = max(1, configuration.eventLoops ?? Int(rapporteur_usable_cores()))
        let shared = SharedServerState(
            router: router, connectionsMax: min(configuration.limits.connectionsMax, max(16, descriptorsMax - 64)),
            limits: configuration.limits)
        var opened: [[ListeningSocket]] = []
        do throws(SystemError) {
            for address in configuration.addresses {
                opened.append(try open(address, count: loopCount))
            }
            var loops: [EventLoop] = []
            for number in 0..<loopCount {
                let listeners = opened.map { $0[min(number, $0.count - 1)] }
                loops.append(
                    try EventLoop(
                        number: number, configuration, listeners: listeners, shared: shared, loops: loopCount))
            }
            for loop in loops { await loop.start() }
            return Server(
                addresses: opened.map { $0[0].address }, loops: loops, shared: shared,
                listeners: opened.flatMap { $0 })
        } catch {
            for socket in opened.flatMap({ $0 }) { socket.remove() }
            throw error
        }
    }

    /// Several addresses may be asked for: the failure says which it is about.
    private static func open(_ address: ListenAddress, count: Int) throws(SystemError) -> [ListeningSocket] {
        do throws(SystemError) {
            return try ListeningSocket.open(address, count: count)
        } catch {
            let place = address.description.trimmingPrefix("http://")
            throw SystemError("listen on \(place): \(error.call)", code: error.code, reason: error.reason)
        }
    }

    /// Answers by another router from the next request on; the responses stored for the old one are forgotten.
    public func publish(_ router: Router) {
        shared.publish(router)
    }

    /// Connections open now.
    public var openConnections: Int { shared.openConnections }

    /// Stops: accepts nothing more, lets the requests under way finish for so long, then closes what is left.
    ///
    /// A loop that is still busy with one request a second later is left to itself, as is a worker: stopping waits for no
    /// handler. Where the task that waits is cancelled, nothing is waited for any longer.
    public func stop(withinSeconds seconds: Double) async {
        await onEveryLoop(forSeconds: seconds) { await $0.drainConnections() }
        shared.workers.stop()
        await onEveryLoop(forSeconds: Self.shutDownSecondsMax) { await $0.shutDown() }
        for listener in listeners where listener.isShared { listener.remove() }
    }

    private static let shutDownSecondsMax = 1.0

    /// Has every loop do something, and waits until all have done it, but no longer than so many seconds.
    private func onEveryLoop(
        forSeconds seconds: Double, _ work: @escaping @Sendable (EventLoop) async -> Void
    ) async {
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        // No child tasks, which would have to be waited for.
        Task { [loops] in
            await withTaskGroup(of: Void.self) { group in
                for loop in loops { group.addTask { await work(loop) } }
            }
            end.finish()
        }
        let limit = Task {
            try? await Task.sleep(nanoseconds: UInt64(max(0, seconds) * 1e9))
            end.finish()
        }
        for await _ in ends {}
        limit.cancel()
    }
}

enum DescriptorLimit {
    /// Raises the soft limit on open descriptors to the hard one.
    /// - Returns: the limit in force.
    static func raise() -> Int {
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
        #else
            let resource = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return 1024 }
        var raised = limit
        raised.rlim_cur = limit.rlim_max
        if setrlimit(resource, &raised) == 0 { limit = raised }
        return Int(clamping: limit.rlim_cur)
    }
}
