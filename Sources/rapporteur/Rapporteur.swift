import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The command line. What a command throws becomes its exit code in one place, here.
@main
struct Rapporteur: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapporteur",
        abstract: "Serves interview transcripts as an HTTP JSON API.",
        version: version,
        subcommands: [
            ServeCommand.self, CheckCommand.self, AnalyseCommand.self, ExportCommand.self, SnapshotCommand.self,
            HealthCommand.self,
        ])

    static let version = "0.1.0"

    static func main() async {
        ProcessSetUp.run()
        HeadStart.begin(Array(CommandLine.arguments.dropFirst()))
        do {
            var command = try parseAsRoot()
            if let server = command as? ServeCommand { try await server.serve() } else { try command.run() }
        } catch let error as UsageError {
            end(.usage, saying: error.description)
        } catch let error as InputError {
            end(.input, saying: error.description)
        } catch let code as ExitCode {
            endProcess(code.rawValue)
        } catch {
            endParsing(error)
        }
    }

    /// What swift-argument-parser threw: a request for help, a wrong option, or a fault of ours.
    private static func endParsing(_ error: any Error) -> Never {
        switch exitCode(for: error) {
        case .success:
            writeFully(fullMessage(for: error) + "\n", to: STDOUT_FILENO)
            endProcess(0)
        case .validationFailure: end(.usage, saying: fullMessage(for: error))
        default: end(.fault, saying: "rapporteur: \(error)")
        }
    }

    private static func end(_ status: ExitStatus, saying text: String) -> Never {
        writeToStandardError(text + "\n")
        endProcess(status.rawValue)
    }
}
