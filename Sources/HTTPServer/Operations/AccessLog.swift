import Logging

/// One line for each answer, through swift-log: whichever handler the logger has decides the form.
struct AccessLog {
    let logger: Logger

    struct Entry {
        var method: String
        var target: String
        var minorVersion: Int
        var status: Int
        /// Of the body, without head and chunk framing; nil for a stream that has only begun.
        var bodyBytes: Int?
        var nanoseconds: Int64
        var remoteAddress: String
        var route: String
        var userAgent: String?
        var referrer: String?
        var isFromCache: Bool
    }

    func write(_ entry: Entry) {
        var metadata: Logger.Metadata = [
            "method": "\(entry.method)", "target": "\(entry.target)", "protocol": "HTTP/1.\(entry.minorVersion)",
            "status": "\(entry.status)", "duration_us": "\(entry.nanoseconds / 1000)",
            "remote": "\(entry.remoteAddress)", "route": "\(entry.route)",
        ]
        if let bodyBytes = entry.bodyBytes { metadata["bytes"] = "\(bodyBytes)" }
        if let userAgent = entry.userAgent { metadata["user_agent"] = "\(userAgent)" }
        if let referrer = entry.referrer { metadata["referrer"] = "\(referrer)" }
        if entry.isFromCache { metadata["cache"] = "hit" }
        logger.info("\(entry.method) \(entry.target) \(entry.status)", metadata: metadata)
    }
}
