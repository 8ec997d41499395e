import Configuration
import HTTPServer
import Transcripts

/// Everything that can be set, with its value: the command line wins over the environment, that over the file.
struct Settings: Sendable {
    var transcripts: [String]
    /// Nil for the usual one, where it exists.
    var organisations: String?
    var publicFolder: String
    var snapshot: String?
    var isWatching: Bool
    var host: String
    var port: Int
    /// Further addresses, as `ListenAddress` reads them.
    var listen: [String]
    var baseURL: String?
    var corsOrigin: String
    var trustedProxies: [String]
    /// Nil for one a core.
    var eventLoops: Int?
    /// The hosts that the server answers for; empty for all.
    var hosts: [String]
    var responseCacheBytesMax: Int
    /// 0 for never.
    var compressionLevel: Int
    /// The body's limit is `analysisBytesMax`.
    var limits: ServerLimits
    var drainSecondsMax: Int
    var analysisBytesMax: Int
    var transcriptBytesMax: Int
    var fetchSecondsMax: Int
    var fetchBytesMax: Int
    var fetchFolder: String?
    var logLevel: LogLevelName
    var logFormat: LogFormat
    var logsAccess: Bool
    /// What should be said once the log is open.
    var warnings: [String]

    init(_ reader: ConfigReader, warnings: [String] = []) {
        self.warnings = warnings
        transcripts = reader.stringArray(forKey: "transcripts", default: ["Config/transcripts"])
        organisations = reader.string(forKey: "organisations")
        publicFolder = reader.string(forKey: "public", default: "Public")
        snapshot = reader.string(forKey: "snapshot")
        isWatching = reader.bool(forKey: "watch", default: false)
        host = reader.string(forKey: "host", default: "127.0.0.1")
        port = reader.int(forKey: "port", default: 8080)
        listen = reader.stringArray(forKey: "listen", default: [])
        baseURL = reader.string(forKey: "base_url")
        corsOrigin = reader.string(forKey: "cors_origin", default: "*")
        trustedProxies = reader.stringArray(forKey: "trusted_proxies", default: [])
        eventLoops = reader.int(forKey: "event_loops")
        hosts = reader.stringArray(forKey: "hosts", default: [])
        responseCacheBytesMax = reader.int(forKey: "response_cache_bytes_max", default: 64 << 20)
        compressionLevel = reader.int(forKey: "compression_level", default: 6)
        limits = ServerLimits(reader)
        drainSecondsMax = reader.int(forKey: "drain_seconds_max", default: 10)
        analysisBytesMax = reader.int(forKey: "analysis_bytes_max", default: 1 << 20)
        limits.bodyBytesMax = analysisBytesMax
        transcriptBytesMax = reader.int(forKey: "transcript_bytes_max", default: TranscriptReader.fileBytesMax)
        fetchSecondsMax = reader.int(forKey: "fetch_seconds_max", default: 30)
        fetchBytesMax = reader.int(forKey: "fetch_bytes_max", default: 64 << 20)
        fetchFolder = reader.string(forKey: "fetch_folder")
        logLevel = reader.string(forKey: "log_level", as: LogLevelName.self, default: .info)
        logFormat = reader.string(forKey: "log_format", as: LogFormat.self, default: .text)
        logsAccess = reader.bool(forKey: "access_log", default: false)
    }
}
