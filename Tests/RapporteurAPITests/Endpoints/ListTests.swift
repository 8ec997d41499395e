import HTTPTypes
import Testing
import Transcripts

@Suite("Lists")
struct ListTests {
    private func ids(_ path: String) throws -> [String] {
        try Client.sample.get("/api/v1/\(path)").json()["data"].array.compactMap { $0["id"].string }
    }

    private func harbour(_ numbers: Int...) -> [String] { numbers.map { "harbour-talk.\($0)" } }

    @Test("The envelope says where the page stands")
    func envelope() throws {
        let reply = Client.sample.get("/api/v1/turns?limit=3&speaker=-editor")
        let json = try reply.json()
        #expect(json.keys == ["data", "page", "links", "meta"])
        #expect(json["page"].keys == ["limit", "total", "next", "previous"])
        #expect(json["page"]["limit"].int == 3)
        #expect(json["page"]["total"].int == 6)
        #expect(json["page"]["previous"].isNull)
        #expect(json["links"].keys == ["self", "first", "previous", "next"])
        #expect(json["links"]["self"].string == "/api/v1/turns?limit=3&speaker=-editor")
        #expect(json["links"]["previous"].isNull)
        #expect(json["meta"]["version"].string == "1.2.3")
        #expect(json["meta"]["corpus"].string == (try Client.sample.get("/api/v1").json()["corpus"]["etag"].string))
        #expect(reply.fields[.totalCount] == "6")
        let link = try #require(reply.fields[.link])
        #expect(link.contains("rel=\"next\""))
        #expect(!link.contains("rel=\"prev\""))
    }

    @Test("Following next from the first page sees everything once, and previous leads back", arguments: [1, 2, 3, 7])
    func walks(limit: Int) throws {
        let client = Client.sample
        var seen: [String] = []
        var pages: [String] = []
        var target: String? = "/api/v1/turns?limit=\(limit)"
        while let current = target {
            pages.append(current)
            let json = try client.get(current).json()
            seen += json["data"].array.compactMap { $0["id"].string }
            target = json["links"]["next"].string
            #expect(pages.count <= 7)
            if pages.count > 7 { return }
        }
        #expect(seen == harbour(1, 2, 3, 4, 5, 6) + ["phare.1"])
        let last = try client.get(pages[pages.count - 1]).json()
        if pages.count > 1 {
            let back = try #require(last["links"]["previous"].string)
            let before = try client.get(back).json()["data"].array.compactMap { $0["id"].string }
            #expect(before == Array(seen[((pages.count - 2) * limit)..<((pages.count - 1) * limit)]))
        }
    }

    @Test(
        "Filters of one name mean or, a minus sign excludes, different names mean and",
        arguments: ListTests.filterCases)
    func filters(path: String, expected: [String]) throws {
        #expect(try ids(path) == expected)
    }

    private static let filterCases: [(String, [String])] = [
        ("turns?speaker=ada-moor", ["harbour-talk.2", "harbour-talk.5", "phare.1"]),
        ("turns?speaker=ada-moor&transcript=harbour-talk", ["harbour-talk.2", "harbour-talk.5"]),
        (
            "turns?speaker=ada-moor&speaker=editor&transcript=-phare",
            ["harbour-talk.2", "harbour-talk.3", "harbour-talk.5"]
        ),
        ("turns?kind=question", ["harbour-talk.1", "harbour-talk.4"]),
        ("turns?kind=-question&kind=-answer&transcript=harbour-talk", ["harbour-talk.3", "harbour-talk.6"]),
        ("turns?role=commentator", ["harbour-talk.3"]),
        ("turns?organisation=united-nations", ["harbour-talk.2"]),
        ("turns?organisation=universal-postal-union&organisation=-united-nations", ["harbour-talk.1", "phare.1"]),
        ("turns?language=fr", ["phare.1"]),
        ("turns?min_words=15", ["harbour-talk.2"]),
        ("turns?from=2026", ["harbour-talk.5"]),
        ("turns?to=2025-05-01", ["harbour-talk.2"]),
        ("turns?from=2025-05&to=2025-05", ["harbour-talk.2", "harbour-talk.3"]),
        ("turns?from=2027&to=2026", []),
        ("turns?document_from=2026-03&document_to=2026-03-14&kind=commentary", ["harbour-talk.3"]),
        ("turns?document_to=2026-03-13", []), ("turns?document_from=2026-03-15", []),
        ("turns?q=pier", ["harbour-talk.4"]),
        ("turns?q=%22mutual%20trust%22", ["harbour-talk.5"]),
        ("turns?speaker=nobody-of-this-name", []),
        ("transcripts", ["harbour-talk", "phare"]),
        ("transcripts?language=-en", ["phare"]), ("transcripts?from=2026-03-14", ["harbour-talk"]),
        ("transcripts?organisation=united-nations", ["harbour-talk"]),
        ("transcripts?speaker=ada-moor&sort=-title", ["phare", "harbour-talk"]),
        ("speakers?role=commentator", ["editor"]), ("speakers?q=moor", ["ada-moor"]),
        ("speakers?q=%22", []), ("organisations?q=%22", []), ("transcripts?q=%22", []), ("turns?q=%22", []),
        ("speakers?transcript=phare", ["ada-moor"]), ("speakers?sort=-words&limit=1", ["ada-moor"]),
        ("organisations", ["universal-postal-union", "united-nations"]),
        ("organisations?sort=name", ["united-nations", "universal-postal-union"]),
        ("organisations?speaker=the-gazette", ["universal-postal-union"]),
        ("organisations?kind=-intergovernmental", []), ("organisations?q=UPU", ["universal-postal-union"]),
        ("timelines", ["harbour-talk", "phare", "all"]),
        ("turns?sort=-words&limit=1", ["harbour-talk.2"]),
        (
            "turns/harbour-talk.3/context?before=1&after=2",
            ["harbour-talk.2", "harbour-talk.3", "harbour-talk.4", "harbour-talk.5"]
        ),
        ("turns/harbour-talk.1/context", ["harbour-talk.1", "harbour-talk.2", "harbour-talk.3"]),
        ("organisations/universal-postal-union/related", ["united-nations"]),
    ]

    @Test("An organisation's parent is one that can be asked for, or none")
    func parents() throws {
        let path = "/api/v1/organisations/universal-postal-union"
        #expect(try Client.sample.get(path).json()["parent"].string == "united-nations")
        #expect(Client.sample.get(path + ".jsonld").text.contains("parentOrganization"))
        let alone = Client(SampleCorpus.corpus([SampleCorpus.lighthouse]))
        #expect(alone.get("/api/v1/organisations/united-nations").status == 404)
        #expect(try alone.get(path).json()["parent"].isNull)
        #expect(!alone.get(path + ".jsonld").text.contains("parentOrganization"))
    }

    @Test("A speaker's role is the one in the transcripts that are asked for, as with turns")
    func rolesWithinTranscripts() throws {
        var chaired = HandMadeTranscript(slug: "chaired", title: "Chaired", date: nil)
        chaired.speaker("ada-moor", "Ada Moor", .moderator, label: "AM")
        chaired.turn(0, .statement, "Order.")
        let client = Client(SampleCorpus.corpus([SampleCorpus.harbour, chaired]))
        for (query, expected) in [
            ("role=moderator", ["ada-moor"]), ("role=moderator&transcript=chaired", ["ada-moor"]),
            ("role=moderator&transcript=harbour-talk", []), ("role=moderator&transcript=-chaired", []),
            ("role=interviewee&transcript=chaired", []), ("role=-moderator&transcript=chaired", []),
            ("role=-moderator&transcript=harbour-talk", ["the-gazette", "ada-moor", "editor"]),
        ] {
            let speakers = try client.get("/api/v1/speakers?\(query)").json()["data"].array
            #expect(speakers.compactMap { $0["id"].string } == expected, "\(query)")
            let turns = try client.get("/api/v1/turns?\(query)").json()["data"].array
            let speaking = Set(turns.compactMap { $0["speaker"].string })
            #expect(speaking == Set(expected) || query.hasPrefix("role=-"), "\(query)")
        }
    }

    @Test("Labels that no person was found for can be listed, the commonest first")
    func unnamedSpeakers() throws {
        var made = HandMadeTranscript(slug: "talk", title: "A talk", date: nil)
        made.speaker("talk--q", "Q", .interviewer, label: "Q")
        made.speaker("ada-moor", "Ada Moor", .interviewee, label: "A")
        made.speaker("talk--witness-2", "Witness 2", .participant, label: "WITNESS 2")
        for (speaker, words) in [(0, "And?"), (1, "No."), (2, "Yes."), (2, "It was."), (0, "When?"), (2, "Then.")] {
            made.turn(speaker, .statement, words)
        }
        let client = Client(SampleCorpus.corpus([made]))
        func ids(_ query: String) throws -> [String?] {
            try client.get("/api/v1/speakers?\(query)").json()["data"].array.map { $0["id"].string }
        }
        #expect(try ids("named=no&sort=-turns") == ["talk--witness-2", "talk--q"])
        #expect(try ids("named=yes") == ["ada-moor"])
        #expect(client.get("/api/v1/speakers?named=maybe").status == 400)
    }

    @Test("A page past the end is empty")
    func pastTheEnd() throws {
        let next = try #require(try Client.sample.get("/api/v1/turns?limit=1").json()["page"]["next"].string)
        let beyond = next.replacing(/o[0-9a-z]+$/, with: "ozz")
        let json = try Client.sample.get("/api/v1/turns?cursor=\(beyond)").json()
        #expect(json["data"].array.isEmpty)
        #expect(json["page"]["total"].int == 7)
        #expect(json["page"]["next"].isNull)
    }

    @Test("A cursor of another corpus is gone, a mangled one is refused")
    func staleCursors() throws {
        let other = Client(SampleCorpus.corpus([SampleCorpus.lighthouse, SampleCorpus.harbour]))
        let next = try #require(try other.get("/api/v1/turns?limit=1").json()["page"]["next"].string)
        let gone = Client.sample.get("/api/v1/turns?limit=1&cursor=\(next)")
        #expect(gone.status == 410)
        #expect(gone.fields[.contentType] == "application/problem+json")
        for mangled in [
            "x", "zzzzzzzz.000000.o1", "12345678.o1", "12345678.000000.", "12345678.000000.q1", "12345678.00000g.o1",
            "\(next)%21", "\(next.prefix(16))o%2B1",
        ] {
            #expect(Client.sample.get("/api/v1/turns?cursor=\(mangled)").status == 400, "\(mangled)")
        }
    }

    @Test("Only the chosen fields are in the elements")
    func chosenFields() throws {
        let json = try Client.sample.get("/api/v1/turns?fields=id,mentions.organisations.surface&limit=2").json()
        #expect(json["data"][1].keys == ["id", "mentions"])
        #expect(json["data"][1]["mentions"].keys == ["organisations"])
        #expect(json["data"][1]["mentions"]["organisations"][0].keys == ["surface"])
        #expect(json["page"]["total"].int == 7)
    }

    @Test(
        "NDJSON and CSV have the same rows as JSON",
        arguments: [
            "turns", "transcripts", "speakers", "organisations", "timelines",
            "organisations/universal-postal-union/mentions", "transcripts/harbour-talk/exchanges", "search?q=the",
        ])
    func tables(path: String) throws {
        let parts = path.split(separator: "?").map(String.init)
        let query = parts.count > 1 ? "?\(parts[1])" : ""
        let data = try Client.sample.get("/api/v1/\(path)").json()["data"].array
        #expect(!data.isEmpty)
        let ndjson = Client.sample.get("/api/v1/\(parts[0]).ndjson\(query)")
        #expect(ndjson.fields[.contentType] == "application/x-ndjson")
        #expect(try ndjson.lines().map { try $0.text() } == data.map { try $0.text() })
        #expect(ndjson.fields[.totalCount] == String(data.count))
        let csv = Client.sample.get("/api/v1/\(path)", accept: "text/csv")
        #expect(csv.fields[.contentType] == "text/csv; charset=utf-8; header=present")
        let rows = CSVReader.rows(csv.text)
        #expect(rows.count == data.count + 1)
        #expect(Set(rows[0]) == Set(data[0].leaves().keys))
        for (row, object) in zip(rows.dropFirst(), data) {
            #expect(row.count == rows[0].count)
            let leaves = object.leaves()
            for (name, cell) in zip(rows[0], row) {
                if let text = leaves[name]?.string { #expect(cell == text) }
                if leaves[name]?.isNull == true { #expect(cell.isEmpty) }
            }
        }
    }

    @Test("A table holds everything, or as much as limit says")
    func limitedTables() throws {
        #expect(try Client.sample.get("/api/v1/turns.ndjson").lines().count == 7)
        let limited = Client.sample.get("/api/v1/turns.ndjson?limit=2&fields=id")
        #expect(try limited.lines().map { $0["id"].string } == ["harbour-talk.1", "harbour-talk.2"])
        #expect(limited.fields[.link]?.contains("rel=\"next\"") == true)
        #expect(
            CSVReader.rows(Client.sample.get("/api/v1/turns.csv?fields=id,words&limit=1").text).first == [
                "id", "words",
            ])
        #expect(CSVReader.rows(Client.sample.get("/api/v1/turns.csv?speaker=nobody").text).count == 1)
    }
}

extension JSON {
    /// What is no object, by its dotted path.
    fileprivate func leaves(_ path: String = "") -> [String: JSON] {
        guard !keys.isEmpty else { return [path: self] }
        return keys.reduce(into: [:]) { leaves, key in
            leaves.merge(self[key].leaves(path.isEmpty ? key : "\(path).\(key)")) { first, _ in first }
        }
    }
}

extension HTTPField.Name {
    static let totalCount = HTTPField.Name("X-Total-Count").require
    static let link = HTTPField.Name("Link").require
}

extension HTTPField.Name? {
    var require: HTTPField.Name {
        guard let self else { preconditionFailure("no token") }
        return self
    }
}

/// Reads RFC 4180, to check what we write with something else than what wrote it.
enum CSVReader {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            if isQuoted {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if scalars.first == "\"" {
                    cell.append("\"")
                    scalars.removeFirst()
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," || scalar == "\r" {
                row.append(String(cell))
                cell = String.UnicodeScalarView()
                if scalar == "\r" {
                    precondition(scalars.popFirst() == "\n", "a bare carriage return")
                    rows.append(row)
                    row = []
                }
            } else {
                cell.append(scalar)
            }
        }
        precondition(row.isEmpty && cell.isEmpty, "the last row has no end")
        return rows
    }
}
