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
    nonisolated(nonsending) static func run(_ context: CommandContext) async throws {
        let signals = SignalStream([SIGHUP, SIGTERM, SIGINT])
        let configuration = configuration(context)
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
        let server = try await start(configuration, publisher.router(nil, nil), context)
        publisher.publish(to: server)
        for address in server.addresses {
            // A URL ends in its path; the others are none.
            let place = if case .tcp = address { "\(address)/" } else { "\(address)" }
            writeFully("Rapporteur listens on \(place)\n", to: STDOUT_FILENO)
        }
        for await signal in signals.numbers {
            guard signal == SIGHUP else {
                context.logger.info("stopping", metadata: ["signal": "\(name(of: signal))"])
                await stop(server, signals, context)
                context.logger.info("stopped")
                return
            }
            reloader.request("SIGHUP")
        }
        await server.stop(withinSeconds: 0)
        try await firstLoad.value
    }

    /// Lets requests under way finish; a second signal gives them up.
    private static func stop(_ server: Server, _ signals: SignalStream, _ context: CommandContext) async {
        let stopping = Task { await server.stop(withinSeconds: Double(context.settings.drainSecondsMax)) }
        let listening = Task {
            for await signal in signals.numbers where signal != SIGHUP {
                context.logger.info("stopping at once", metadata: ["signal": "\(name(of: signal))"])
                return stopping.cancel()
            }
        }
        await stopping.value
        listening.cancel()
    }

    private static func name(of signal: CInt) -> String { signal == SIGTERM ? "SIGTERM" : "SIGINT" }

    nonisolated(nonsending) private static func start(
        _ configuration: ServerConfiguration, _ router: Router, _ context: CommandContext
    ) async throws -> Server {
        do {
            return try await Server.start(configuration, router: router)
        } catch {
            guard context.settings.logFormat == .json else { throw InputError(description: "cannot \(error)") }
            // Who reads the log expects nothing else.
            context.logger.error("cannot \(error)")
            throw ExitStatus.input.exitCode
        }
    }

    /// The sockets that systemd handed over, if it did, else the address of the settings; and the further ones.
    private static func addresses(_ settings: Settings) -> [ListenAddress] {
        var environment: [String: String] = [:]
        for name in ["LISTEN_PID", "LISTEN_FDS"] {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        var addresses = ListenAddress.systemd(environment: environment, process: getpid())
        if addresses.isEmpty { addresses = [.tcp(host: settings.host, port: settings.port)] }
        return addresses + settings.listen.compactMap(ListenAddress.init)
    }

    /// What stands in the settings was found to be right where it was read.
    private static func configuration(_ context: CommandContext) -> ServerConfiguration {
        let settings = context.settings
        var configuration = ServerConfiguration(addresses: addresses(settings))
        if settings.logsAccess { configuration.accessLog = context.logger }
        configuration.eventLoops = settings.eventLoops
        configuration.limits = settings.limits
        configuration.responseCacheBytesMax = settings.responseCacheBytesMax
        configuration.compressionLevel = settings.compressionLevel == 0 ? nil : settings.compressionLevel
        configuration.cors.origins = settings.corsOrigin == "*" ? .any : .only([settings.corsOrigin])
        configuration.logger = context.logger
        configuration.hosts = settings.hosts
        configuration.basePath = context.apiSettings.basePath
        configuration.trustedProxies = settings.trustedProxies.compactMap(TrustedNetwork.init)
        return configuration
    }
}
