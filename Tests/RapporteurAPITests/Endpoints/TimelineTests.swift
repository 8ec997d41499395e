import Extraction
import HTTPTypes
import Testing
import Transcripts

@Suite("Timelines")
struct TimelineTests {
    private func timeline(_ rest: String) throws -> JSON { try Client.sample.get("/api/v1/timelines/\(rest)").json() }

    @Test("A timeline spans its events, the first first")
    func span() throws {
        let json = try timeline("harbour-talk")
        #expect(json["earliest"].string == "2025-05-01")
        #expect(json["latest"].string == "2027-12-31")
        #expect(json["events"].array.map { $0["earliest"].string } == ["2025-05-01", "2025-05-02", "2027-01-01"])
        #expect(try timeline("all")["events"].array.count == 3)
        let empty = try timeline("phare")
        #expect(empty["events"].array.isEmpty)
        #expect(empty["earliest"].isNull)
    }

    @Test("Days before the year 0 are as the document describes them")
    func earlyDays() throws {
        var made = HandMadeTranscript(slug: "annals", title: "Annals", date: nil)
        made.speaker("ada-moor", "Ada Moor", .interviewee, label: "A")
        made.turn(0, .statement, "It was founded in 200 BC.")
        let days = (SampleCorpus.day(-199, 1, 1), SampleCorpus.day(-199, 12, 31))
        let date = EDTF(text: "-0199", earliest: days.0, latest: days.1, precision: .year)
        made.event("200 BC", date, .past, headline: "It was founded")
        let client = Client(SampleCorpus.corpus([made]))
        let event = try client.get("/api/v1/timelines/all").json()["events"][0]
        #expect(event["earliest"].string == "-0199-01-01")
        let schema = try client.get("/openapi.json").json()["components"]["schemas"]["Event"]["properties"]["earliest"]
        #expect(schema["format"].isNull)
        let pattern = try Regex(try #require(schema["pattern"].string))
        for day in [event["earliest"].string, event["latest"].string, "2025-05-01"] {
            #expect(day?.firstMatch(of: pattern) != nil)
        }
        #expect("2025-13-01".firstMatch(of: pattern) == nil)
        #expect(!client.get("/api/v1/timelines/all.ics").text.contains("BEGIN:VEVENT"))
    }

    @Test(
        "Filters narrow the events",
        arguments: [
            ("status=planned", ["2027"]), ("status=-planned", ["2025-05", "2025-05-02"]),
            ("precision=day", ["2025-05-02"]), ("from=2026", ["2027"]), ("to=2025-05-01", ["2025-05"]),
            ("speaker=editor", []), ("organisation=united-nations", ["2025-05"]), ("q=ships", ["2027"]),
            ("q=zzzz", []), ("speaker=ada-moor&precision=month&precision=year", ["2025-05", "2027"]),
        ])
    func filters(query: String, expected: [String]) throws {
        for id in ["all", "harbour-talk"] {
            #expect(try timeline("\(id)?\(query)")["events"].array.compactMap { $0["edtf"].string } == expected)
        }
    }

    @Test("An event that an editor tells of in a note is nobody's")
    func noted() throws {
        let events = try timeline("harbour-talk")["events"].array
        let noted = try #require(events.first { $0["edtf"].string == "2025-05-02" })
        #expect(noted["in_note"].bool == true && noted["speaker"].isNull)
        #expect(events.count { $0["in_note"].bool == false && $0["speaker"].string == "ada-moor" } == 2)
    }

    @Test("The fields of the timeline and of its events can be chosen")
    func chosenFields() throws {
        #expect(try timeline("all?fields=id,title").keys == ["id", "title"])
        let some = try timeline("all?fields=title,events.edtf,headline")
        #expect(some.keys == ["title", "events"])
        #expect(some["events"][0].keys == ["edtf", "headline"])
        let csv = Client.sample.get("/api/v1/timelines/all.csv?fields=edtf,id").text
        #expect(CSVReader.rows(csv).first == ["id", "edtf"])
        #expect(CSVReader.rows(csv).count == 4)
    }

    @Test("TimelineJS has a title and dates as finely as they are known")
    func timelineJS() throws {
        let reply = Client.sample.get("/api/v1/timelines/harbour-talk.timelinejs.json")
        #expect(reply.fields[.contentType] == "application/vnd.timelinejs+json")
        let json = try reply.json()
        #expect(json["title"]["text"]["headline"].string == "A talk at the harbour")
        #expect(json["events"].array.count == 3)
        #expect(json["events"][0]["start_date"].keys == ["year", "month"])
        #expect(json["events"][1]["start_date"]["day"].int == 2)
        #expect(json["events"][2]["start_date"].keys == ["year"])
        #expect(json["events"][2]["display_date"].string == "2027")
        #expect(json["events"][0]["unique_id"].string == "harbour-talk.e1")
    }

    @Test("iCalendar has an all-day event for each")
    func iCalendar() {
        let reply = Client.sample.get("/api/v1/timelines/all", accept: "text/calendar")
        #expect(reply.fields[.contentType] == "text/calendar; charset=utf-8")
        let lines = reply.text.split(separator: "\r\n").map(String.init)
        #expect(lines.first == "BEGIN:VCALENDAR")
        #expect(lines.last == "END:VCALENDAR")
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 3)
        #expect(lines.contains("DTEND;VALUE=DATE:20280101"))
        #expect(lines.contains("DTSTAMP:20260528T202640Z"))
    }

    @Test("The suffix wins over Accept")
    func suffix() {
        let reply = Client.sample.get("/api/v1/timelines/all.ics", accept: "application/json")
        #expect(reply.fields[.contentType] == "text/calendar; charset=utf-8")
        #expect(Client.sample.get("/api/v1/turns.json", accept: "text/csv").fields[.contentType] == "application/json")
    }
}
