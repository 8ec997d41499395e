import HTTPTypes
import Testing

@Suite("Errors")
struct ErrorTests {
    @Test(
        "A bad parameter is refused by name",
        arguments: [
            ("turns?limit=0", "limit"), ("turns?limit=1001", "limit"), ("turns?limit=-1", "limit"),
            ("turns?limit=", "limit"), ("turns?limit=1.5", "limit"), ("turns?limit=%2B5", "limit"),
            ("turns?limit=99999999999999999999", "limit"), ("turns?limit=2&limit=3", "limit"),
            ("turns?cursor=", "cursor"), ("turns?cursor=nonsense", "cursor"),
            ("turns?fields=", "fields"), ("turns?fields=id,", "fields"), ("turns?fields=id,speeker", "fields"),
            ("turns?fields=mentions.nothing", "fields"), ("turns?sort=nothing", "sort"), ("turns?sort=-", "sort"),
            ("turns?kind=questions", "kind"), ("turns?kind=-nothing", "kind"), ("turns?role=president", "role"),
            ("turns?speaker=", "speaker"), ("turns?min_words=x", "min_words"), ("turns?min_words=-1", "min_words"),
            ("turns?from=2025-13", "from"), ("turns?to=yesterday", "to"),
            ("search?q=a&document_from=2025-02-30", "document_from"), ("turns?from=2025-02-30", "from"),
            ("turns?q=", "q"), ("turns?speeker=x", "speeker"), ("turns?page=2", "page"), ("turns?Limit=2", "Limit"),
            ("search", "q"), ("search?q=", "q"), ("search?q=a&q=b", "q"), ("search?q=a&sort=words", "sort"),
            ("quotes", "text"), ("quotes?text=", "text"), ("suggest?q=a&limit=1001", "limit"), ("suggest", "q"),
            ("timelines/all?status=future", "status"), ("timelines/all?precision=minute", "precision"),
            ("timelines/all?limit=5", "limit"), ("turns/harbour-talk.1/context?before=101", "before"),
            ("organisations/united-nations/trend?per=day", "per"), ("organisations?kind=club", "kind"),
            ("timelines/all.ics?fields=title", "fields"), ("timelines/all.timelinejs.json?fields=headline", "fields"),
            ("transcripts/harbour-talk.md?fields=id", "fields"), ("turns/harbour-talk.1.bib?fields=id", "fields"),
            ("transcripts/harbour-talk?x=1", "x"), ("transcripts/harbour-talk/source?x=1", "x"),
        ])
    func badParameters(path: String, parameter: String) throws {
        let reply = Client.sample.get("/api/v1/\(path)")
        #expect(reply.status == 400)
        #expect(reply.fields[.contentType] == "application/problem+json")
        let json = try reply.json()
        #expect(json.keys.isSuperset(of: ["type", "title", "status", "detail", "instance", "errors"]))
        #expect(json["status"].int == 400)
        #expect(json["errors"][0]["parameter"].string == parameter)
        #expect(json["errors"][0]["detail"].string?.isEmpty == false)
        #expect(json["errors"][0].keys == ["parameter", "value", "detail"], "null where nothing was given")
    }

    @Test("A question that asks for too much is refused, in words or in things", arguments: ["turns", "search"])
    func tooMuch(path: String) throws {
        let things = (0..<65).map { "w\($0)" }.joined(separator: "%20")
        let words = "%22" + repeatElement("w", count: 513).joined(separator: "%20") + "%22"
        for query in [things, words] {
            let reply = Client.sample.get("/api/v1/\(path)?q=\(query)")
            #expect(reply.status == 400)
            #expect(try reply.json()["errors"][0]["parameter"].string == "q")
        }
        let fitting = (0..<64).map { "w\($0)" }.joined(separator: "%20")
        #expect(Client.sample.get("/api/v1/\(path)?q=\(fitting)").status == 200)
    }

    @Test(
        "An unknown name comes with the nearest known one",
        arguments: [
            ("turns?speeker=x", "speaker"), ("turns?min_word=1", "min_words"), ("turns?sotr=words", "sort"),
            ("turns?organization=x", "organisation"), ("turns?kind=anser", "answer"), ("turns?fields=tetx", "text"),
        ])
    func nearestNames(path: String, nearest: String) throws {
        let detail = try Client.sample.get("/api/v1/\(path)").json()["errors"][0]["detail"].string
        #expect(detail?.contains("\"\(nearest)\"") == true, "\(detail ?? "")")
    }

    @Test(
        "A slip in an id is answered with the id that was meant, anything further away is not",
        arguments: [
            ("transcripts/harbor-talk", "harbour-talk"), ("transcripts/harbuor-talk.md", "harbour-talk"),
            ("transcripts/hrbr-talkk", nil), ("organisations/untied-nations", "united-nations"),
            ("organisations/united-nation/mentions", "united-nations"), ("organisations/united", nil),
            ("speakers/nobody-of-that-name", nil), ("turns/harbuor-talk.2", "harbour-talk.2"),
            ("turns/harbour-talk.7", "harbour-talk.6"), ("turns/harbour-talk.0", "harbour-talk.1"),
            ("turns/harbour-talk", "harbour-talk.1"), ("turns/harbour-tlak.3~abcdef.bib", "harbour-talk.3"),
            ("turns/harbour-tlak.99/context", "harbour-talk.6"), ("turns/nothing-like-it.1", nil),
        ])
    func nearestIDs(path: String, meant: String?) throws {
        let reply = Client.sample.get("/api/v1/\(path)")
        #expect(reply.status == 404)
        let detail = try #require(try reply.json()["detail"].string)
        #expect(detail.contains("The nearest is") == (meant != nil), "\(detail)")
        if let meant { #expect(detail.contains("\"\(meant)\""), "\(detail)") }
    }

    @Test("All faults are told at once")
    func allFaults() throws {
        let errors = try Client.sample.get("/api/v1/turns?limit=0&kind=x&nothing=1").json()["errors"].array
        #expect(errors.map { $0["parameter"].string } == ["limit", "kind", "nothing"])
        #expect(errors.map { $0["value"].string } == ["0", "x", "1"])
    }

    @Test("Of very many faults the first sixteen are told, and that there are more", arguments: [16, 17, 1200])
    func manyFaults(count: Int) throws {
        let query = (0..<count).map { "x\($0)=" }.joined(separator: "&")
        let reply = Client.sample.get("/api/v1/turns?\(query)")
        #expect(reply.status == 400)
        let json = try reply.json()
        #expect(json["errors"].array.map { $0["parameter"].string } == (0..<16).map { "x\($0)" })
        #expect(json["detail"].string?.hasSuffix("; and more") == (count > 16))
        #expect(reply.bytes.count < 16_000)
    }

    @Test(
        "What does not exist is a 404",
        arguments: [
            "transcripts/none", "transcripts/none.md", "transcripts/none/source", "transcripts/none/exchanges",
            "speakers/none", "turns/none", "turns/harbour-talk.0", "turns/harbour-talk.7", "turns/harbour-talk.01",
            "turns/harbour-talk.x", "turns/none.1~abcdef", "turns/none/context", "organisations/none",
            "organisations/none/mentions", "organisations/none/related", "organisations/none/trend", "timelines/none",
            "timelines/none.ics", "turns/harbour-talk.1~zzzzzz",
        ])
    func notFound(path: String) throws {
        let reply = Client.sample.get("/api/v1/\(path)")
        #expect(reply.status == 404)
        #expect(reply.fields[.contentType] == "application/problem+json")
        #expect(try reply.json()["instance"].string == "/api/v1/\(path)")
    }

    @Test(
        "What is not acceptable lists what there is",
        arguments: [
            ("turns", "image/png", "text/csv"), ("turns", "text/html", "application/x-ndjson"),
            ("timelines/all", "text/markdown", "text/calendar"),
            ("transcripts/harbour-talk", "text/csv", "application/akn+xml"), ("", "text/plain", "application/json"),
        ])
    func notAcceptable(path: String, accept: String, listed: String) throws {
        let reply = Client.sample.get(path.isEmpty ? "/api/v1" : "/api/v1/\(path)", accept: accept)
        #expect(reply.status == 406)
        #expect(try reply.json()["detail"].string?.contains(listed) == true)
    }

    @Test("Nothing is ready before a corpus is loaded, but the process lives")
    func notLoaded() {
        let client = Client(nil)
        for path in ["/api/v1", "/api/v1/turns", "/readyz", "/sitemap.xml", "/embed/turns/x.1"] {
            let reply = client.get(path)
            #expect(reply.status == 503)
            #expect(reply.fields[.retryAfter] == "1")
        }
        for path in ["/healthz", "/openapi.json", "/robots.txt"] { #expect(client.get(path).status == 200) }
        #expect(Client.sample.get("/readyz").status == 200)
    }

    @Test("A wrong method is answered with the right ones")
    func methods() {
        let reply = Client.sample.send(.delete, "/api/v1/turns")
        #expect(reply.status == 405)
        #expect(reply.fields[.allow]?.contains("GET") == true)
        #expect(Client.sample.send(.get, "/api/v1/analyses").status == 405)
    }

    @Test(
        "American spelling is redirected for good",
        arguments: ["", "/united-nations", "/united-nations/mentions?limit=2", ".csv?q=a%20b"])
    func americanSpelling(rest: String) {
        let reply = Client.sample.get("/api/v1/organizations\(rest)")
        #expect(reply.status == 308)
        #expect(reply.fields[.location] == "/api/v1/organisations\(rest)")
    }
}
