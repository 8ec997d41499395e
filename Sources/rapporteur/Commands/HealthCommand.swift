import ArgumentParser
import Loading

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `rapporteur health`: whether a running server is ready, for a container's health check.
struct HealthCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health", abstract: "Asks a running server whether it is ready; exit code 0 when it is.")

    @Argument(help: ArgumentHelp("The server's address; the configured host and port unless said.", valueName: "url"))
    var url: String?
    @OptionGroup(title: "Reading") var source: SourceOptions

    func run() throws {
        let context = try CommandContext(source)
        let target = try readinessURL(context.settings)
        var limits = FetchLimits()
        limits.secondsMax = 3
        limits.bodyBytesMax = 1 << 16
        // A check asks the server itself; a container's http_proxy is for the world outside.
        setenv("no_proxy", "*", 1)
        do {
            _ = try URLFetcher(limits: limits).fetch(target)
        } catch {
            throw InputError(description: "\(error)")
        }
        writeFully("ready\n", to: STDOUT_FILENO)
    }

    /// `/readyz` of the server, unless the URL has a path of its own.
    private func readinessURL(_ settings: Settings) throws(UsageError) -> String {
        guard let url else {
            let anyAddress = ["0.0.0.0": "127.0.0.1", "::": "::1"]
            let host = anyAddress[settings.host] ?? settings.host
            return "http://\(host.contains(":") ? "[\(host)]" : host):\(settings.port)/readyz"
        }
        guard isWebAddress(url) else { throw UsageError(complaints: ["error: not an http or https URL: \(url)"]) }
        let path = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst(2)
        guard path.allSatisfy(\.isEmpty) else { return url }
        return (url.hasSuffix("/") ? String(url.dropLast()) : url) + "/readyz"
    }
}
