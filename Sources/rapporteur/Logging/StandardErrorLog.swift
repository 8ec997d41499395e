import Logging
import Synchronization
import Transcripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The names of swift-log's levels in the configuration.
enum LogLevelName: String, Sendable, CaseIterable {
    case trace, debug, info, notice, warning, error, critical

    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}

/// How a line of the log looks.
enum LogFormat: String, Sendable, CaseIterable {
    /// `2026-01-31T12:00:00.000Z info: loaded transcripts=5`
    case text
    /// One JSON object a line.
    case json
}

/// Writes the log to standard error, a line an entry and an entry a `write`, so that lines never mix.
struct StandardErrorLog: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let format: LogFormat

    init(level: Logger.Level, format: LogFormat) {
        self.logLevel = level
        self.format = format
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        var line: String
        switch format {
        case .text:
            line = "\(timestamp()) \(event.level): \(event.message)"
            for (key, value) in fields { line += " \(key)=\(LogText.quotedIfNeeded("\(value)"))" }
        case .json:
            line = "{\"time\":\"\(timestamp())\",\"level\":\"\(event.level)\",\"message\":"
            line += JSONText.quoted("\(event.message)")
            for (key, value) in fields { line += ",\(JSONText.quoted(key)):\(JSONText.quoted("\(value)"))" }
            line += "}"
        }
        writeToStandardError(LogText.escaped(line) + "\n")
    }

    private func timestamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let seconds = Int(now.tv_sec)
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let day = CalendarDay(rawValue: Int32(days))
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { zeroPadded($0, to: 2) }.joined(separator: ":")
        return "\(day)T\(clock).\(zeroPadded(Int(now.tv_nsec) / 1_000_000, to: 3))Z"
    }
}

/// Texts as they may stand in a line of the log: what a terminal or a reader of lines would obey never gets through.
enum LogText {
    static func quotedIfNeeded(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && !isControl($0) }
        return isPlain ? text : JSONText.quoted(text)
    }

    /// With control characters, C1 (`\u009B` begins a terminal's commands) and the separators of lines as JSON escapes.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            if isControl(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }
}
