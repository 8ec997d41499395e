/// Where a server listens.
public enum ListenAddress: Sendable, Hashable, CustomStringConvertible {
    /// A numeric IPv4 or IPv6 address, or a name that is looked up once at the start; port 0 lets the system choose.
    case tcp(host: String, port: Int)
    /// A socket in the file system, made at the start and removed at the end.
    case unix(path: String)
    /// A listening socket that was handed over, as systemd does.
    case descriptor(Int32)

    /// The sockets that systemd handed over (sd_listen_fds(3)): none where the environment speaks of another process.
    /// - Parameters:
    ///   - environment: `LISTEN_PID` and `LISTEN_FDS`.
    ///   - process: this process's number.
    public static func systemd(environment: [String: String], process: Int32) -> [ListenAddress] {
        guard environment["LISTEN_PID"].flatMap({ Int32($0) }) == process,
            let count = environment["LISTEN_FDS"].flatMap({ Int32($0) }), (1...handedOverMax).contains(count)
        else { return [] }
        // SD_LISTEN_FDS_START
        return (3..<3 + count).map { .descriptor($0) }
    }

    /// As many descriptors as a process has unless it asks for more; nobody hands over so many.
    private static let handedOverMax: Int32 = 1024

    /// `http://127.0.0.1:8080`, `unix:/run/x.sock` or `fd:3`.
    public var description: String {
        switch self {
        case .tcp(let host, let port): "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
        case .unix(let path): "unix:\(path)"
        case .descriptor(let descriptor): "fd:\(descriptor)"
        }
    }

    /// Reads `host:port`, `[v6]:port`, `:port` (every IPv4 address), a bare port, `unix:PATH` or `fd:NUMBER`.
    public init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = text.dropFirst(5)
            guard !path.isEmpty else { return nil }
            self = .unix(path: String(path))
            return
        }
        if text.hasPrefix("fd:") {
            guard let descriptor = Int32(text.dropFirst(3)), descriptor >= 0 else { return nil }
            self = .descriptor(descriptor)
            return
        }
        let colon = text.lastIndex(of: ":")
        let portText = colon.map { text[text.index(after: $0)...] } ?? text[...]
        guard let port = Int(portText), (0...65535).contains(port) else { return nil }
        var host = colon.map { text[..<$0] } ?? ""
        if host.first == "[" {
            guard host.last == "]" else { return nil }
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        self = .tcp(host: host.isEmpty ? "0.0.0.0" : String(host), port: port)
    }
}
