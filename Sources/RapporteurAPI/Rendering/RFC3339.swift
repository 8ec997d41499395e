import Transcripts

/// Points in time as RFC 3339 writes them, in UTC.
enum RFC3339 {
    /// - Parameter seconds: since 1970-01-01.
    static func text(_ seconds: Int64) -> String {
        let days = seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400
        let second = Int(seconds - days * 86400)
        let day = CalendarDay(rawValue: Int32(truncatingIfNeeded: days))
        let clock = [second / 3600, second / 60 % 60, second % 60].map { zeroPadded($0, to: 2) }
        return "\(day)T\(clock.joined(separator: ":"))Z"
    }
}
