import ArgumentParser

/// Options that are settings, too.
protocol SettingOptions {
    /// Every option of the group with what was given for it.
    var given: [GivenOption] { get }
}

/// What every command that reads transcripts needs.
struct SourceOptions: ParsableArguments, SettingOptions {
    @Option(name: .long, help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config: String?
    @Option(name: .long, help: ArgumentHelp("The gazetteer of organisations.", valueName: "file"))
    var organisations: String?
    @Option(name: .long, help: ArgumentHelp("The largest transcript that is read.", valueName: "bytes"))
    var transcriptBytesMax: String?
    @Option(name: .long, help: ArgumentHelp("The longest that a URL may take.", valueName: "seconds"))
    var fetchSecondsMax: String?
    @Option(name: .long, help: ArgumentHelp("The largest answer of a URL.", valueName: "bytes"))
    var fetchBytesMax: String?
    @Option(name: .long, help: ArgumentHelp("Where the last good copies of URLs are kept.", valueName: "folder"))
    var fetchFolder: String?
    @Option(name: .long, help: ArgumentHelp("The least grave entries logged.", valueName: "level"))
    var logLevel: String?
    @Option(name: .long, help: ArgumentHelp("text or json.", valueName: "format"))
    var logFormat: String?

    var given: [GivenOption] {
        [
            ("organisations", organisations), ("transcript_bytes_max", transcriptBytesMax),
            ("fetch_seconds_max", fetchSecondsMax), ("fetch_bytes_max", fetchBytesMax), ("fetch_folder", fetchFolder),
            ("log_level", logLevel), ("log_format", logFormat),
        ].given
    }
}

/// Which transcripts, where they are not the command's arguments.
struct TranscriptOptions: ParsableArguments, SettingOptions {
    @Option(
        name: .long,
        help: ArgumentHelp("A transcript, a folder of them, or a URL; may be repeated.", valueName: "path"))
    var transcripts: [String] = []
    @Option(name: .long, help: ArgumentHelp("Load a snapshot instead of transcripts.", valueName: "file"))
    var snapshot: String?

    var given: [GivenOption] {
        let paths = transcripts.isEmpty ? [] : [GivenOption(key: "transcripts", texts: transcripts)]
        return paths + [("snapshot", snapshot)].given
    }
}

/// What only the server needs.
struct ServerOptions: ParsableArguments, SettingOptions {
    @Option(name: .customLong("public"), help: ArgumentHelp("The folder of the web pages.", valueName: "folder"))
    var publicFolder: String?
    @Option(name: .long, help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host: String?
    @Option(name: .long, help: ArgumentHelp("The port; 0 for any that is free.", valueName: "number"))
    var port: String?
    @Option(
        name: .long,
        help: ArgumentHelp("A further HOST:PORT or unix:PATH to listen on; may be repeated.", valueName: "address"))
    var listen: [String] = []
    @Flag(name: .long, help: "Log every request.")
    var accessLog = false
    @Flag(name: .long, help: "Load again when a transcript changes.")
    var watch = false
    @Option(
        name: .customLong("base-url"), help: ArgumentHelp("The server's address as clients see it.", valueName: "url"))
    var baseURL: String?
    @Option(name: .long, help: ArgumentHelp("The origin that browsers may call from; * for all.", valueName: "origin"))
    var corsOrigin: String?
    @Option(
        name: .long, help: ArgumentHelp("A proxy whose Forwarded fields count; may be repeated.", valueName: "address"))
    var trustedProxies: [String] = []
    @Option(name: .long, help: ArgumentHelp("Event loops; one a core unless said.", valueName: "number"))
    var eventLoops: String?
    @Option(
        name: .long, help: ArgumentHelp("A host answered for; any unless said; may be repeated.", valueName: "name"))
    var hosts: [String] = []
    @Option(name: .long, help: ArgumentHelp("Answers kept ready.", valueName: "bytes"))
    var responseCacheBytesMax: String?
    @Option(name: .long, help: ArgumentHelp("1 (quick) to 9 (small); 0 never compresses.", valueName: "level"))
    var compressionLevel: String?
    @Option(name: .long, help: ArgumentHelp("How long requests may run on at the end.", valueName: "seconds"))
    var drainSecondsMax: String?
    @Option(name: .long, help: ArgumentHelp("The largest transcript of POST /analyses.", valueName: "bytes"))
    var analysisBytesMax: String?

    var given: [GivenOption] {
        let proxies = trustedProxies.isEmpty ? [] : [GivenOption(key: "trusted_proxies", texts: trustedProxies)]
        let names = hosts.isEmpty ? [] : [GivenOption(key: "hosts", texts: hosts)]
        let addresses = listen.isEmpty ? [] : [GivenOption(key: "listen", texts: listen)]
        let logging = accessLog ? [GivenOption(key: "access_log", texts: ["true"])] : []
        let watching = watch ? [GivenOption(key: "watch", texts: ["true"])] : []
        return proxies + names + watching + addresses + logging
            + [
                ("public", publicFolder), ("host", host), ("port", port), ("base_url", baseURL),
                ("cors_origin", corsOrigin), ("event_loops", eventLoops),
                ("response_cache_bytes_max", responseCacheBytesMax), ("compression_level", compressionLevel),
                ("drain_seconds_max", drainSecondsMax), ("analysis_bytes_max", analysisBytesMax),
            ].given
    }
}

/// How much one client, and all of them together, may take of the server.
struct LimitOptions: ParsableArguments, SettingOptions {
    @Option(name: .long, help: ArgumentHelp("Connections at once.", valueName: "number"))
    var connectionsMax: String?
    @Option(name: .long, help: ArgumentHelp("Connections at once from one address; 0 for any.", valueName: "number"))
    var connectionsPerAddressMax: String?
    @Option(name: .long, help: ArgumentHelp("Requests on one connection; 0 for any.", valueName: "number"))
    var requestsPerConnectionMax: String?
    @Option(name: .long, help: ArgumentHelp("Pipelined requests answered in one turn.", valueName: "number"))
    var pipelinedRequestsMax: String?
    @Option(name: .long, help: ArgumentHelp("A request's line and fields.", valueName: "bytes"))
    var headBytesMax: String?
    @Option(name: .long, help: ArgumentHelp("A request's target.", valueName: "bytes"))
    var targetBytesMax: String?
    @Option(name: .long, help: ArgumentHelp("A request's fields.", valueName: "number"))
    var fieldsMax: String?
    @Option(name: .long, help: ArgumentHelp("How long a request's head may take.", valueName: "seconds"))
    var headSecondsMax: String?
    @Option(name: .long, help: ArgumentHelp("How long a request's body may take.", valueName: "seconds"))
    var bodySecondsMax: String?
    @Option(name: .long, help: ArgumentHelp("How long a body may pause.", valueName: "seconds"))
    var bodyStallSecondsMax: String?
    @Option(name: .long, help: ArgumentHelp("How long a connection may be idle.", valueName: "seconds"))
    var idleSecondsMax: String?
    @Option(name: .long, help: ArgumentHelp("How long a client may take nothing.", valueName: "seconds"))
    var writeStallSecondsMax: String?
    @Option(name: .long, help: ArgumentHelp("How long a refused request is listened to.", valueName: "seconds"))
    var lingerSecondsMax: String?
    @Option(name: .long, help: ArgumentHelp("What of a refused request is taken.", valueName: "bytes"))
    var lingerBytesMax: String?

    var given: [GivenOption] {
        [
            ("connections_max", connectionsMax), ("connections_per_address_max", connectionsPerAddressMax),
            ("requests_per_connection_max", requestsPerConnectionMax),
            ("pipelined_requests_max", pipelinedRequestsMax), ("head_bytes_max", headBytesMax),
            ("target_bytes_max", targetBytesMax), ("fields_max", fieldsMax), ("head_seconds_max", headSecondsMax),
            ("body_seconds_max", bodySecondsMax), ("body_stall_seconds_max", bodyStallSecondsMax),
            ("idle_seconds_max", idleSecondsMax), ("write_stall_seconds_max", writeStallSecondsMax),
            ("linger_seconds_max", lingerSecondsMax), ("linger_bytes_max", lingerBytesMax),
        ].given
    }
}

extension [(String, String?)] {
    /// Those that were given.
    fileprivate var given: [GivenOption] {
        compactMap { key, text in text.map { GivenOption(key: key, texts: [$0]) } }
    }
}
