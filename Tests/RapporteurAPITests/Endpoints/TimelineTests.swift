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

    @Test(
        "Fields of rows are those of events; what only the timeline has is refused by name",
        arguments: ["title", "events", "edtf,title", "events.title", "turn.id"], [".ndjson", ".csv"])
    func fieldsOfRows(fields: String, suffix: String) throws {
        let reply = Client.sample.get("/api/v1/timelines/all\(suffix)?fields=\(fields)")
        #expect(reply.status == 400)
        #expect(try reply.json()["errors"][0]["parameter"].string == "fields")
        let document = try Client.sample.get("/openapi.json").json()
        let parameters = document["paths"]["/api/v1/timelines/{id}\(suffix)"]["get"]["parameters"].array
        let known = parameters.first { $0["name"].string == "fields" }?["schema"]["items"]["enum"].strings ?? []
        #expect(known.contains("edtf") && !known.contains("title") && !known.contains("events"))
    }

    @Test("Fields of rows may have the name of their list before them")
    func qualifiedFieldsOfRows() throws {
        let lines = try Client.sample.get("/api/v1/timelines/all.ndjson?fields=events.edtf,earliest").lines()
        #expect(lines.count == 3 && lines.allSatisfy { $0.keys == ["edtf", "earliest"] })
        #expect(Client.sample.get("/api/v1/timelines/all?fields=title", accept: "application/x-ndjson").status == 400)
    }

    @Test("The events can be had a page at a time", arguments: ["all", "harbour-talk"])
    func eventPages(id: String) throws {
        let whole = try timeline("\(id)?status=-ongoing")["events"].array
        let reply = Client.sample.get("/api/v1/timelines/\(id)/events?status=-ongoing&limit=2")
        let json = try reply.json()
        #expect(try json["data"].array.map { try $0.text() } == whole.prefix(2).map { try $0.text() })
        #expect(json["page"]["total"].int == 3 && reply.fields[.totalCount] == "3")
        let rest = try Client.sample.get(try #require(json["links"]["next"].string)).json()["data"].array
        #expect(try rest.map { try $0.text() } == whole.dropFirst(2).map { try $0.text() })
        #expect(try timeline("\(id)/events?to=1900")["data"].array.isEmpty)
        #expect(Client.sample.get("/api/v1/timelines/nothing/events").status == 404)
    }

    /// A talk with a year in each of very many turns.
    private static let long = Client(
        SampleCorpus.corpus(
            (1...2).map { talk in
                var made = HandMadeTranscript(slug: "talk-\(talk)", title: "Talk \(talk)", date: nil)
                made.speaker("ada-moor", "Ada Moor", .interviewee, label: "A")
                for year in 1000..<1400 {
                    let words = "It was in \(year), \"they say\", or so."
                    made.turn(0, .statement, words)
                    let days = (SampleCorpus.day(year, 1, 1), SampleCorpus.day(year, 12, 31))
                    let date = EDTF(text: String(year), earliest: days.0, latest: days.1, precision: .year)
                    made.event(String(year), date, .past, headline: "It was")
                }
                return made
            }))

    @Test("A list of long timelines comes in pieces, each made in little time", arguments: ["", ".ndjson", ".csv"])
    func pieces(suffix: String) throws {
        let reply = Self.long.get("/api/v1/timelines\(suffix)")
        #expect(reply.pieces.count > 4 && reply.pieces.allSatisfy { $0 < 128 * 1024 })
        #expect(reply.fields[.totalCount] == "3" && reply.fields[.eTag] != nil)
        let single = try ["talk-1", "talk-2", "all"].map { try Self.long.get("/api/v1/timelines/\($0)").json().text() }
        switch suffix {
        case "": #expect(try reply.json()["data"].array.map { try $0.text() } == single)
        case ".ndjson": #expect(try reply.lines().map { try $0.text() } == single)
        default:
            let rows = CSVReader.rows(reply.text)
            #expect(rows.first == ["id", "title", "earliest", "latest", "events"])
            #expect(rows.dropFirst().map { $0[0] } == ["talk-1", "talk-2", "all"])
            let events = rows.dropFirst().map { JSON.parsed($0[4]) }
            #expect(events.map { $0.array.count } == [400, 400, 800])
        }
    }

    @Test(
        "What is asked of a list of timelines holds in its pieces",
        arguments: ["id", "id,events.edtf", "latest,events"])
    func chosenFieldsOfMany(fields: String) throws {
        let names = Set(fields.split(separator: ",").map { $0.split(separator: ".")[0] }.map(String.init))
        let json = try Client.sample.get("/api/v1/timelines?fields=\(fields)&limit=2").json()
        #expect(json["data"].array.count == 2 && json["data"].array.allSatisfy { $0.keys == names })
        #expect(json["page"]["total"].int == 3 && !json["page"]["next"].isNull && !json["meta"]["corpus"].isNull)
        let rows = CSVReader.rows(Client.sample.get("/api/v1/timelines.csv?fields=\(fields)").text)
        #expect(rows.count == 4 && rows.allSatisfy { $0.count == names.count } && Set(rows[0]) == names)
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
