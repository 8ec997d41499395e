import RapporteurAPI
import Testing
import Transcripts

@Suite("iCalendar")
struct ICalendarTests {
    private func lines(summary: String, last: String = "2027-05-03") throws -> [String] {
        var writer = ICalendarWriter()
        let first = try #require(DateBound("2027-05-01"))
        let end = try #require(DateBound(last))
        writer.event(
            identifier: "x@y", stamp: "20270101T000000Z", first: first.earliest, last: end.latest, summary: summary,
            description: "", url: "http://localhost/", categories: ["A, B"])
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text.hasSuffix("\r\n"))
        return text.split(separator: "\r\n").map(String.init)
    }

    @Test("The end of an all-day event is the day after its last")
    func exclusiveEnd() throws {
        #expect(try lines(summary: "s").contains("DTSTART;VALUE=DATE:20270501"))
        #expect(try lines(summary: "s").contains("DTEND;VALUE=DATE:20270504"))
        #expect(try lines(summary: "s", last: "2027-05-31").contains("DTEND;VALUE=DATE:20270601"))
    }

    @Test(
        "An event whose days are none of a calendar is left out: years before 1 or after 9999, or none at all",
        arguments: [
            ((-7999, -7999), 0), ((-43, -43), 0), ((0, 0), 0), ((-43, 1999), 0), ((1, 1), 1), ((1999, 2001), 1),
            ((2001, 1999), 0), ((9998, 9998), 1), ((9999, 9999), 0),
        ])
    func years(span: (Int, Int), events: Int) throws {
        var writer = ICalendarWriter()
        writer.event(
            identifier: "x@y", stamp: "20270101T000000Z",
            first: try #require(CalendarDay(year: span.0, month: 1, day: 1)),
            last: try #require(CalendarDay(year: span.1, month: 12, day: 31)), summary: "s", description: "",
            url: "http://localhost/", categories: [])
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" } == events)
        #expect(events == 1 || text.isEmpty)
    }

    @Test(
        "A line has at most 75 octets, folds between characters and unfolds to what it was",
        arguments: [10, 66, 67, 68, 200].flatMap { count in ["x", "é", "🎙"].map { ($0, count) } })
    func folding(character: String, count: Int) throws {
        let summary = String(repeating: character, count: count)
        let lines = try lines(summary: summary)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        var unfolded: [String] = []
        for line in lines {
            if line.hasPrefix(" "), let last = unfolded.popLast() {
                unfolded.append(last + line.dropFirst())
            } else {
                unfolded.append(line)
            }
        }
        #expect(unfolded.contains("SUMMARY:\(summary)"))
    }

    @Test("Commas, semicolons, backslashes and line breaks are escaped")
    func escapes() throws {
        #expect(try lines(summary: "a,b;c\\d\ne\r\nf\u{1}").contains(#"SUMMARY:a\,b\;c\\d\ne\nf "#))
        #expect(try lines(summary: "s").contains(#"CATEGORIES:A\, B"#))
    }
}
