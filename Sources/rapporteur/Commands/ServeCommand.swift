import ArgumentParser

/// `rapporteur serve`: loads the transcripts and answers over HTTP until it is told to stop.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves transcripts as an HTTP JSON API and as web pages.",
        discussion: """
            SIGHUP loads everything again and swaps it in at once; what cannot be loaded leaves the old in place. \
            SIGTERM and SIGINT let requests under way finish. Every option is also a key of the configuration file \
            and an environment variable: see docs/configuration.md.
            """)

    @OptionGroup(title: "Transcripts") var transcripts: TranscriptOptions
    @OptionGroup(title: "Server") var server: ServerOptions
    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "Reading") var source: SourceOptions

    /// In place of `run`, which cannot wait: on the thread that parsed, until there is something to wait for.
    nonisolated(nonsending) func serve() async throws {
        let context = try CommandContext(source, [transcripts, server, limits])
        try await Service.run(context)
    }
}
