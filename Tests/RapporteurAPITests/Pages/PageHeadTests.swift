import Corpus
import Foundation
import HTTPServer
import HTTPTypes
import RapporteurAPI
import Testing
import Transcripts

@Suite("What pages tell of themselves to those who run no scripts")
struct PageHeadTests {
    /// A folder with a page of each kind, and a router that fills them.
    private final class Site {
        let folder = NSTemporaryDirectory() + "pages-\(UUID().uuidString)"
        let router: Router

        init(hasCorpus: Bool = true, page: String = Site.page) throws {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for name in ["index", "transcript", "speaker", "organisation"] {
                try page.write(toFile: "\(folder)/\(name).html", atomically: true, encoding: .utf8)
            }
            let context = APIContext(
                corpus: hasCorpus ? SampleCorpus.corpus() : nil,
                settings: APISettings(version: "1")
            ) { _, _ in preconditionFailure("nothing is analysed") }
            var router = Router()
            Pages(context, files: StaticFiles(root: folder).handler).add(to: &router)
            self.router = router
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        static let page =
            "<head>\n<!--about-->\n<title>Any</title>\n<!--/about-->\n<link rel=\"icon\"></head><body>x</body>"

        func get(_ path: String, _ query: [(String, String)] = []) -> (status: Int, html: String) {
            let items = query.map { QueryItem(name: $0.0, value: $0.1) }
            let request = Request(target: path, path: path, query: items, authority: "host.example")
            let response = router.respond(to: request)
            switch response.body {
            case .bytes(let bytes): return (response.status.code, String(decoding: bytes, as: UTF8.self))
            case .file(let content):
                return (response.status.code, String(decoding: content.bytes ?? [], as: UTF8.self))
            default: return (response.status.code, "")
            }
        }
    }

    private func linkedData(_ html: String) throws -> JSON {
        let start = try #require(html.firstRange(of: "id=\"linked-data\">"))
        let end = try #require(html[start.upperBound...].firstRange(of: "</script>"))
        let text = html[start.upperBound..<end.lowerBound]
        return JSON(try JSONSerialization.jsonObject(with: Data(text.utf8)))
    }

    @Test(
        "A page has title, description, address and JSON-LD of the one thing that it is about",
        arguments: [
            ("/transcript.html", "harbour-talk", "A talk at the harbour", "Conversation", "article"),
            ("/speaker.html", "ada-moor", "Ada Moor", "Person", "profile"),
            ("/organisation.html", "united-nations", "United Nations", "Organization", "website"),
        ])
    func entity(path: String, id: String, title: String, type: String, kind: String) throws {
        let (status, html) = try Site().get(path, [("id", id)])
        #expect(status == 200)
        #expect(html.contains("<title>\(title) · Rapporteur</title>"))
        #expect(html.contains("<meta property=\"og:title\" content=\"\(title)\">"))
        #expect(html.contains("<meta property=\"og:type\" content=\"\(kind)\">"))
        #expect(html.contains("<link rel=\"canonical\" href=\"http://host.example\(path)?id=\(id)\">"))
        #expect(html.contains("<meta name=\"description\" content=\""))
        #expect(!html.contains("<title>Any</title>") && html.hasSuffix("<link rel=\"icon\"></head><body>x</body>"))
        let data = try linkedData(html)
        #expect(data["@type"].string == type)
        #expect(data["name"].string == title)
        #expect(data["url"].string == "http://host.example\(path)?id=\(id)")
    }

    @Test(
        "A link to a turn shows who says what, wherever the turn stands now",
        arguments: ["2", "2~HASH", "2p1~HASH", "1~HASH"])
    func turn(place: String) throws {
        let permalink = try Client.sample.get("/api/v1/turns/harbour-talk.2").json()["permalink"].string ?? ""
        let hash = permalink.suffix(6)
        let place = place.replacing("HASH", with: hash)
        let html = try Site().get("/transcript.html", [("id", "harbour-talk"), ("turn", place)]).html
        let data = try linkedData(html)
        #expect(data["@type"].string == "Quotation")
        #expect(data["url"].string == "http://host.example/transcript.html?id=harbour-talk#t2~\(hash)")
        #expect(html.contains(": A talk at the harbour\">"))
        let shared = "http://host.example/transcript.html?id=harbour-talk&amp;turn=2~\(hash)"
        #expect(html.contains("<meta property=\"og:url\" content=\"\(shared)\">"))
        #expect(html.contains("<link rel=\"canonical\" href=\"http://host.example/transcript.html?id=harbour-talk\">"))
    }

    @Test("A transcript tells who answers, who asks, and when")
    func transcriptData() throws {
        let data = try Client.sample.get("/api/v1/transcripts/harbour-talk.jsonld").json()
        #expect(data["headline"].string == "A talk at the harbour")
        #expect(data["datePublished"].string == "2026-03-14")
        #expect(data["author"].array.map { $0["@type"].string } == ["Person"])
        #expect(data["contributor"].array.count == 2)
        #expect(try Client.sample.get("/api/v1/transcripts/phare.jsonld").json()["datePublished"].isNull)
    }

    @Test("The first page tells how much there is")
    func home() throws {
        let site = try Site()
        for path in ["/", "/index.html"] {
            let html = site.get(path).html
            #expect(html.contains("<title>Rapporteur</title>"))
            #expect(html.contains("content=\"2 interviews with 3 speakers"))
            #expect(try linkedData(html)["@type"].string == "WebSite")
        }
    }

    @Test("What is not there is 404, with the page that says so to its reader")
    func unknown() throws {
        let site = try Site()
        let (status, html) = site.get("/transcript.html", [("id", "nothing")])
        #expect(status == 404 && html == Site.page)
        #expect(site.get("/transcript.html").status == 200)
        #expect(site.get("/transcript.html", [("id", "harbour-talk"), ("turn", "99")]).status == 200)
    }

    @Test("Before a corpus is loaded, and in a front end without the place for it, a page is its file")
    func plain() throws {
        #expect(try Site(hasCorpus: false).get("/transcript.html", [("id", "harbour-talk")]).html == Site.page)
        let other = "<title>Mine</title>"
        #expect(try Site(page: other).get("/transcript.html", [("id", "harbour-talk")]).html == other)
    }

    @Test("Text that looks like markup cannot leave its place in the head")
    func escaping() throws {
        var made = HandMadeTranscript(slug: "odd", title: "</script><b>\"&'", date: nil)
        made.speaker("q", "</title>", .interviewer, label: "Q")
        made.turn(0, .question, "<!--/about--> </script>")
        let corpus = SampleCorpus.corpus([made])
        let origin = PageHead.Origin(SiteLinks("https://a.example"), siteName: "<site>")
        for head in [
            PageHead.transcript(corpus.transcript(corpus.transcriptIDs[0]), origin),
            .turn(corpus.turn(corpus.transcript(corpus.transcriptIDs[0]).turns[0]), origin),
        ] {
            let html = head.html
            #expect(html.components(separatedBy: "</script>").count == 2)
            #expect(html.components(separatedBy: "</title>").count == 2)
            #expect(!html.contains("<b>") && !html.contains("<!--") && !html.contains("<site>"))
            _ = try linkedData(html)
        }
    }
}
