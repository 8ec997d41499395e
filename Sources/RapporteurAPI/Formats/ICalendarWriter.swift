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
        var content = content
        content.withUTF8 { octets in
            var rest = octets[...]
            var room = ICalendarWriter.lineBytesMax
            while rest.count > room {
                var end = rest.startIndex + room
                while octets[end] & 0xC0 == 0x80 { end -= 1 }
                bytes += rest[..<end]
                bytes += [0x0D, 0x0A, 0x20]
                rest = rest[end...]
                room = ICalendarWriter.lineBytesMax - 1
            }
            bytes += rest
        }
        bytes += [0x0D, 0x0A]
    }

    private func basic(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }
}

/// RFC 5545 §3.3.11: backslash, semicolon, comma and line break are escaped; other control characters are not allowed.
private func escaped(_ text: String) -> String {
    let backslash = UInt8(ascii: "\\")
    var octets: [UInt8] = []
    octets.reserveCapacity(text.utf8.count + 16)
    for octet in text.utf8 {
        switch octet {
        case backslash, UInt8(ascii: ";"), UInt8(ascii: ","): octets += [backslash, octet]
        case UInt8(ascii: "\n"): octets += [backslash, UInt8(ascii: "n")]
        case UInt8(ascii: "\r"): break
        case ..<0x20, 0x7F: octets.append(UInt8(ascii: " "))
        default: octets.append(octet)
        }
    }
    return String(decoding: octets, as: UTF8.self)
}
