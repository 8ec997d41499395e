package import Transcripts

/// Writes RFC 5545: lines that end in CRLF and are folded at 75 octets, text escaped.
package struct ICalendarWriter {
    package private(set) var bytes: [UInt8] = []

    /// The longest line before it is folded, in octets without the line break (RFC 5545 §3.1).
    static let lineBytesMax = 75

    package init() {}

    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// The lines before the first event.
    package mutating func begin(name: String) {
        line("BEGIN:VCALENDAR")
        line("VERSION:2.0")
        line("PRODID:-//rapporteur//timeline//EN")
        line("CALSCALE:GREGORIAN")
        line("METHOD:PUBLISH")
        text("NAME", name)
        text("X-WR-CALNAME", name)
    }

    package mutating func end() { line("END:VCALENDAR") }

    /// One all-day event; nothing where its days are none of a calendar, whose years have four digits
    /// (RFC 5545 §3.3.4) and whose ends come after the beginnings.
    package mutating func event(
        identifier: String, stamp: String, first: CalendarDay, last: CalendarDay, summary: String,
        description: String, url: String, categories: [String]
    ) {
        // RFC 5545 §3.6.1: the end of an event of whole days is the day after its last.
        let end = last.adding(days: 1)
        guard first < end, first.components.year >= 1, end.components.year <= 9999 else { return }
        line("BEGIN:VEVENT")
        text("UID", identifier)
        line("DTSTAMP:\(stamp)")
        line("DTSTART;VALUE=DATE:\(basic(first))")
        line("DTEND;VALUE=DATE:\(basic(end))")
        text("SUMMARY", summary)
        text("DESCRIPTION", description)
        line("URL:\(url)")
        if !categories.isEmpty { line("CATEGORIES:" + categories.map(escaped).joined(separator: ",")) }
        line("TRANSP:TRANSPARENT")
        line("END:VEVENT")
    }

    private mutating func text(_ name: String, _ value: String) { line("\(name):\(escaped(value))") }

    /// Appends a content line, folded between characters, never inside one.
    private mutating func line(_ content: String) {
        var width = 0
        for scalar in content.unicodeScalars {
            let size = UTF8.width(scalar)
            if width + size > ICalendarWriter.lineBytesMax {
                bytes += [0x0D, 0x0A, 0x20]
                width = 1
            }
            bytes += UTF8.encode(scalar).map(Array.init) ?? []
            width += size
        }
        bytes += [0x0D, 0x0A]
    }

    private func basic(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }
}

/// RFC 5545 §3.3.11: backslash, semicolon, comma and line break are escaped; other control characters are not allowed.
private func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\\", ";", ",":
            result.append("\\")
            result.append(scalar)
        case "\n": result.append(contentsOf: "\\n".unicodeScalars)
        case "\r": break
        default: if scalar.value >= 0x20 && scalar.value != 0x7F { result.append(scalar) } else { result.append(" ") }
        }
    }
    return String(result)
}
