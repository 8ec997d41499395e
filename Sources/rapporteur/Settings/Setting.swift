import Configuration
import HTTPServer
import Transcripts

/// Something that a deployer can set: a key of the configuration file, an environment variable and an option.
///
/// The key is in snake case; the variable is `RAPPORTEUR_` and the key in capitals; the option has hyphens.
struct Setting: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// A file or folder; in the configuration file, relative to the folder of that file.
        case path
        /// Files, folders or URLs; a list in the file, separated by commas in the environment.
        case paths
        case flag
        case integer(ClosedRange<Int>)
        case choice([String])
        /// An `http` or `https` address, perhaps with a path.
        case webAddress
        /// Scheme, host and port of pages, or `*`.
        case origin
        /// A name or an address to listen on, IPv6 with or without brackets.
        case host
        /// Further addresses to listen on, as `ListenAddress` reads them.
        case listenAddresses
        /// Addresses or ranges of addresses.
        case networks
        /// Names or addresses without a port.
        case hostNames
    }

    let key: String
    let kind: Kind

    init(_ key: String, _ kind: Kind) {
        self.key = key
        self.kind = kind
    }

    var environmentVariable: String { Setting.environmentPrefix + key.uppercased() }
    static let environmentPrefix = "RAPPORTEUR_"

    /// In the order of `docs/configuration.md`.
    static let all: [Setting] = [
        Setting("transcripts", .paths),
        Setting("organisations", .path),
        Setting("public", .path),
        Setting("snapshot", .path),
        Setting("watch", .flag),
        Setting("host", .host),
        Setting("port", .integer(0...65535)),
        Setting("listen", .listenAddresses),
        Setting("base_url", .webAddress),
        Setting("cors_origin", .origin),
        Setting("trusted_proxies", .networks),
        Setting("hosts", .hostNames),
        Setting("event_loops", .integer(1...256)),
        Setting("response_cache_bytes_max", .integer(0...1 << 36)),
        Setting("compression_level", .integer(0...9)),
        Setting("connections_max", .integer(1...1_000_000)),
        Setting("connections_per_address_max", .integer(0...1_000_000)),
        Setting("requests_per_connection_max", .integer(0...1_000_000_000)),
        Setting("pipelined_requests_max", .integer(1...100_000)),
        Setting("head_bytes_max", .integer(1024...1 << 24)),
        Setting("target_bytes_max", .integer(256...1 << 20)),
        Setting("fields_max", .integer(1...10_000)),
        Setting("head_seconds_max", .integer(1...3600)),
        Setting("body_seconds_max", .integer(1...86_400)),
        Setting("body_stall_seconds_max", .integer(1...3600)),
        Setting("idle_seconds_max", .integer(1...86_400)),
        Setting("write_stall_seconds_max", .integer(1...3600)),
        Setting("linger_seconds_max", .integer(0...60)),
        Setting("linger_bytes_max", .integer(0...1 << 30)),
        Setting("drain_seconds_max", .integer(0...3600)),
        Setting("analysis_bytes_max", .integer(1...1 << 30)),
        Setting("transcript_bytes_max", .integer(1...TranscriptReader.fileBytesMax)),
        Setting("fetch_seconds_max", .integer(1...3600)),
        Setting("fetch_bytes_max", .integer(1...1 << 32)),
        Setting("fetch_folder", .path),
        Setting("log_level", .choice(LogLevelName.allCases.map(\.rawValue))),
        Setting("log_format", .choice(LogFormat.allCases.map(\.rawValue))),
        Setting("access_log", .flag),
    ]

    static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })

    /// What is wrong with a value as written, or nil when it will do.
    func complaint(about text: String) -> String? {
        if text.isEmpty, isPath || isList || kind == .host { return "must not be empty" }
        switch kind {
        case .path, .paths, .host: return nil
        case .listenAddresses:
            return ListenAddress(text) == nil ? "is none of HOST:PORT, [IPv6]:PORT and unix:PATH: \(text)" : nil
        case .networks: return TrustedNetwork(text) == nil ? "is neither an address nor a range: \(text)" : nil
        case .hostNames:
            return HostSyntax.isHostWithoutPort(text) ? nil : "is no name or address, or has a port: \(text)"
        case .webAddress:
            return WebAddress(text) == nil ? "is not an address such as https://archive.example/talks: \(text)" : nil
        case .origin:
            let isOrigin = text == "*" || WebAddress(text)?.path.isEmpty == true
            return isOrigin ? nil : "is neither * nor an origin such as https://pages.example: \(text)"
        case .flag: return Setting.flag(text) == nil ? "is not true or false: \(text)" : nil
        case .choice(let names):
            return names.contains(text) ? nil : "is not one of \(names.joined(separator: ", ")): \(text)"
        case .integer(let range):
            guard let number = Int(text) else { return "is not a whole number: \(text)" }
            guard range.contains(number) else {
                return "is not between \(range.lowerBound) and \(range.upperBound): \(text)"
            }
            return nil
        }
    }

    var isPath: Bool { kind == .path || kind == .paths }

    var isList: Bool {
        switch kind {
        case .paths, .listenAddresses, .networks, .hostNames: true
        default: false
        }
    }

    /// The value that was written; nothing is wrong with it.
    func value(_ texts: [String]) -> ConfigValue {
        let text = texts.last ?? ""
        return switch kind {
        case .paths, .listenAddresses, .networks, .hostNames: ConfigValue(.stringArray(texts), isSecret: false)
        case .host: ConfigValue(.string(Setting.withoutBrackets(text)), isSecret: false)
        case .path, .choice, .webAddress, .origin: ConfigValue(.string(text), isSecret: false)
        case .flag: ConfigValue(.bool(Setting.flag(text) ?? false), isSecret: false)
        case .integer: ConfigValue(.int(Int(text) ?? 0), isSecret: false)
        }
    }

    /// An IPv6 address as URLs write it is meant without the brackets.
    private static func withoutBrackets(_ host: String) -> String {
        host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    }

    /// YAML 1.2's booleans and the words that people write instead.
    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on", "1": true
        case "false", "no", "off", "0": false
        default: nil
        }
    }
}
