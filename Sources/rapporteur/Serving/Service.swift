import Dispatch
import HTTPServer
import Loading
import Logging
import RapporteurAPI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A running server: its socket, its corpus and the signals that it minds.
enum Service {
    /// Serves until SIGTERM or SIGINT, which are heard while the first load is on its way, too.
    static func run(_ context: CommandContext) async throws {
        let signals = SignalStream([SIGHUP, SIGTERM, SIGINT])
        let configuration = try configuration(context)
        let publisher = SitePublisher(context, metrics: configuration.metrics)
        let reloader = Reloader(context, publish: publisher.publish)
        // Beside the sockets, which another core opens meanwhile.
        let firstLoad = Task {
            do {
                guard try await reloader.loadFirst() else { throw ExitStatus.input.exitCode }
            } catch {
                // Nothing will be served: there is no signal to wait for.
                signals.end()
                throw error
            }
        }
        let server = try await start(configuration, publisher.router(nil, nil))
        publisher.publish(to: server)
        for address in server.addresses {
            // A URL ends in its path; the others are none.
            let place = if case .tcp = address { "\(address)/" } else { "\(address)" }
            writeFully("Rapporteur listens on \(place)\n", to: STDOUT_FILENO)
        }
        for await signal in signals.numbers {
            guard signal == SIGHUP else {
                context.logger.info("stopping", metadata: ["signal": signal == SIGTERM ? "SIGTERM" : "SIGINT"])
                await server.stop(withinSeconds: Double(context.settings.drainSecondsMax))
                context.logger.info("stopped")
                return
            }
            reloader.request("SIGHUP")
        }
        await server.stop(withinSeconds: 0)
        try await firstLoad.value
    }

    private static func start(
        _ configuration: ServerConfiguration, _ router: Router
    ) async throws(InputError) -> Server {
        do {
            return try await Server.start(configuration, router: router)
        } catch {
            throw InputError(description: "cannot \(error)")
        }
    }

    /// The sockets that systemd handed over, if it did, else the address of the settings; and the further ones.
    private static func addresses(_ settings: Settings) throws(UsageError) -> [ListenAddress] {
        var environment: [String: String] = [:]
        for name in ["LISTEN_PID", "LISTEN_FDS"] {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        var addresses = ListenAddress.systemd(environment: environment, process: getpid())
        if addresses.isEmpty { addresses = [.tcp(host: settings.host, port: settings.port)] }
        for text in settings.listen {
            guard let address = ListenAddress(text) else {
                throw UsageError(complaints: ["error: listen: neither HOST:PORT nor unix:PATH: \(text)"])
            }
            addresses.append(address)
        }
        return addresses
    }

    private static func configuration(_ context: CommandContext) throws(UsageError) -> ServerConfiguration {
        let settings = context.settings
        var configuration = ServerConfiguration(addresses: try addresses(settings))
        if settings.logsAccess { configuration.accessLog = context.logger }
        configuration.eventLoops = settings.eventLoops
        configuration.limits = settings.limits
        configuration.responseCacheBytesMax = settings.responseCacheBytesMax
        configuration.compressionLevel = settings.compressionLevel == 0 ? nil : settings.compressionLevel
        configuration.cors.origins = settings.corsOrigin == "*" ? .any : .only([settings.corsOrigin])
        configuration.logger = context.logger
        for host in settings.hosts {
            guard HostSyntax.isHostWithoutPort(host) else {
                throw UsageError(complaints: ["error: hosts: not a name or an address, or with a port: \(host)"])
            }
            configuration.hosts.append(host)
        }
        for proxy in settings.trustedProxies {
            guard let network = TrustedNetwork(proxy) else {
                throw UsageError(complaints: ["error: trusted_proxies: not an address or a range: \(proxy)"])
            }
            configuration.trustedProxies.append(network)
        }
        return configuration
    }
}
