import Testing

@Suite("A cursor belongs to its question")
struct CursorTests {
    private func next(_ target: String) throws -> String {
        try #require(try Client.sample.get("/api/v1/\(target)").json()["page"]["next"].string, "\(target)")
    }

    @Test(
        "A cursor of another question is refused by name",
        arguments: [
            ("search?q=the&limit=1", "search?q=a"), ("search?q=the&limit=1", "turns"),
            ("turns?limit=1", "turns?speaker=ada-moor"), ("turns?speaker=ada-moor&limit=1", "turns"),
            ("turns?limit=1", "turns?sort=-words"), ("turns?limit=1", "turns.csv?kind=answer"),
            ("transcripts?limit=1", "speakers"), ("timelines/all/events?limit=1", "timelines/harbour-talk/events"),
        ])
    func foreign(of: String, at other: String) throws {
        let cursor = try next(of)
        let reply = Client.sample.get("/api/v1/\(other)\(other.contains("?") ? "&" : "?")cursor=\(cursor)")
        #expect(reply.status == 400)
        let fault = try reply.json()["errors"][0]
        #expect(fault["parameter"].string == "cursor" && fault["value"].string == cursor)
        #expect(fault["detail"].string?.contains("leave it out") == true)
    }

    @Test(
        "The same question may be asked in another form, for more or fewer fields and elements, in any order",
        arguments: [
            "turns?kind=answer&kind=question", "turns?kind=question&kind=answer&limit=1000",
            "turns.ndjson?kind=question&kind=answer", "turns.csv?kind=question&kind=answer&limit=2",
        ])
    func same(_ target: String) throws {
        let cursor = try next("turns?kind=question&kind=answer&limit=1")
        let whole = try Client.sample.get("/api/v1/turns?kind=question&kind=answer").json()["data"].array
        let reply = Client.sample.get("/api/v1/\(target)&fields=id&cursor=\(cursor)")
        #expect(reply.status == 200)
        let first = try #require(whole[0]["id"].string)
        let second = try #require(whole[1]["id"].string)
        #expect(reply.text.contains(second) && !reply.text.contains(first))
    }

    @Test(
        "Every page is reached forwards and, with another limit, backwards",
        arguments: [
            "turns?sort=-words", "search?q=the", "search?q=the&sort=date", "organisations", "timelines",
            "timelines/all/events", "transcripts/harbour-talk/exchanges", "quotes?text=the", "suggest?q=u",
        ])
    func walks(_ list: String) throws {
        let whole = try Client.sample.get("/api/v1/\(list)").json()["data"].array.map { try $0.text() }
        var seen: [String] = []
        var last = ""
        var target: String? = "/api/v1/\(list)\(list.contains("?") ? "&" : "?")limit=1"
        while let asked = target, seen.count <= whole.count {
            last = asked
            let json = try Client.sample.get(asked).json()
            seen += try json["data"].array.map { try $0.text() }
            target = json["links"]["next"].string
        }
        #expect(seen == whole)
        var back: [String] = []
        target = last.replacing("limit=1", with: "limit=2")
        while let asked = target, back.count <= whole.count {
            let json = try Client.sample.get(asked).json()
            #expect(!json["data"].array.isEmpty, "\(asked)")
            back = try json["data"].array.map { try $0.text() } + back
            target = json["links"]["previous"].string
        }
        // A page before the first element may be shorter, and the one before a page may meet it.
        #expect(Set(back) == Set(whole))
    }

    @Test("The pattern of the document fits the cursors that are given out")
    func pattern() throws {
        let paths = try Client.sample.get("/openapi.json").json()["paths"]
        for (path, target) in [("/api/v1/turns", "turns?limit=1"), ("/api/v1/search", "search?q=the&limit=1")] {
            let parameters = paths[path]["get"]["parameters"].array
            let cursor = try #require(parameters.first { $0["name"].string == "cursor" })
            let pattern = try Regex(try #require(cursor["schema"]["pattern"].string))
            #expect(try next(target).wholeMatch(of: pattern) != nil)
        }
    }
}
