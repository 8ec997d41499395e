import HTTPTypes
import RapporteurAPI
import Testing

@Suite("Caching and links")
struct CachingTests {
    @Test(
        "A streamed answer has a strong entity tag that is the same for the same answer and differs for another",
        arguments: ["/turns.ndjson", "/turns.csv", "/timelines/all", "/timelines/all.ics", "/search.csv?q=the"])
    func entityTags(path: String) throws {
        let first = try #require(Client.sample.get("/api/v1\(path)").fields[.eTag])
        #expect(first.hasPrefix("\"") && first.hasSuffix("\""))
        #expect(Client(SampleCorpus.corpus()).get("/api/v1\(path)").fields[.eTag] == first)
        let other = Client(SampleCorpus.corpus([SampleCorpus.harbour]))
        #expect(other.get("/api/v1\(path)").fields[.eTag] != first)
    }

    @Test("A calendar that was made at another time or for another host has another entity tag, other forms have not")
    func calendarTags() throws {
        func tag(_ path: String, loadedAt: Int64 = 1_780_000_000, site: String = "https://a.example") -> String? {
            let settings = APISettings(version: "1.2.3", siteURL: site)
            return Client(SampleCorpus.corpus(loadedAt: loadedAt), settings: settings).get(path).fields[.eTag]
        }
        for (path, isCalendar) in [("/api/v1/timelines/all.ics", true), ("/api/v1/timelines/all.csv", false)] {
            let first = try #require(tag(path))
            #expect(tag(path) == first)
            #expect((tag(path, loadedAt: 1_780_000_001) == first) == !isCalendar)
            #expect((tag(path, site: "https://b.example") == first) == !isCalendar)
        }
    }

    @Test(
        "A source changes with its file, what is told of a transcript with all that was loaded, curation included",
        arguments: [
            ("/source", "Mon, 02 Feb 2026 02:40:00 GMT"), ("", "Thu, 28 May 2026 20:26:40 GMT"),
            (".md", "Thu, 28 May 2026 20:26:40 GMT"), (".an", "Thu, 28 May 2026 20:26:40 GMT"),
        ])
    func lastModified(rest: String, time: String) {
        let reply = Client.sample.get("/api/v1/transcripts/harbour-talk\(rest)")
        #expect(reply.fields[.lastModified] == time)
    }

    @Test("The source comes as it was loaded")
    func source() {
        let reply = Client.sample.get("/api/v1/transcripts/harbour-talk/source")
        #expect(reply.text == "the source of harbour-talk\n")
        #expect(reply.fields[.contentType] == "text/plain; charset=utf-8")
    }

    @Test("A permalink works where it stands, and leads to where its text has gone")
    func permalinks() throws {
        let permalink = try #require(try Client.sample.get("/api/v1/turns/harbour-talk.4").json()["permalink"].string)
        #expect(permalink.wholeMatch(of: /harbour-talk\.4~[0-9a-f]{6}/) != nil)
        #expect(try Client.sample.get("/api/v1/turns/\(permalink)").json()["number"].int == 4)
        let hash = permalink.split(separator: "~")[1]
        let moved = Client.sample.get("/api/v1/turns/harbour-talk.2~\(hash)?fields=id")
        #expect(moved.status == 308)
        #expect(moved.fields[.location] == "/api/v1/turns/\(permalink)?fields=id")
        let context = Client.sample.get("/api/v1/turns/harbour-talk.2~\(hash)/context?before=1")
        #expect(context.fields[.location] == "/api/v1/turns/\(permalink)/context?before=1")
        #expect(
            Client.sample.get("/embed/turns/harbour-talk.2~\(hash)").fields[.location] == "/embed/turns/\(permalink)")
    }

    @Test("A permalink whose text is gone names what stands there now")
    func goneText() throws {
        let reply = Client.sample.get("/api/v1/turns/harbour-talk.3~000000")
        #expect(reply.status == 404)
        #expect(try reply.json()["detail"].string?.contains("harbour-talk.3") == true)
    }

    @Test(
        "Every answer says that it was negotiated",
        arguments: ["", "/turns", "/turns.csv", "/turns?limit=0", "/turns/none"])
    func vary(path: String) {
        #expect(Client.sample.get("/api/v1\(path)").fields[.vary] == "Accept")
    }
}
