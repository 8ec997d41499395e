import Foundation
import FoundationXML
import HTTPTypes
import RapporteurAPI
import Testing

@Suite("Feeds and pages")
struct FeedTests {
    private func xml(_ target: String) throws -> XMLElement {
        let document = try XMLDocument(data: Data(Client.sample.get(target).bytes))
        return try #require(document.rootElement())
    }

    @Test(
        "A feed lists the newest transcripts",
        arguments: [
            ("/feeds/transcripts.atom", ["A talk at the harbour", "Le phare"]),
            ("/feeds/speakers/editor.atom", ["A talk at the harbour"]),
            ("/feeds/organisations/united-nations.atom", ["A talk at the harbour"]),
        ])
    func feeds(target: String, titles: [String]) throws {
        let reply = Client.sample.get(target)
        #expect(reply.fields[.contentType] == "application/atom+xml")
        let feed = try xml(target)
        #expect(feed.elements(forName: "id").first?.stringValue == "http://host.example\(target)")
        #expect(feed.elements(forName: "updated").first?.stringValue?.hasSuffix("Z") == true)
        let entries = feed.elements(forName: "entry")
        #expect(entries.compactMap { $0.elements(forName: "title").first?.stringValue } == titles)
        #expect(entries.first?.elements(forName: "updated").first?.stringValue == "2026-03-14T00:00:00Z")
        #expect(entries.allSatisfy { !$0.elements(forName: "author").isEmpty })
    }

    @Test("The sitemap names every page")
    func sitemap() throws {
        let urls = try xml("/sitemap.xml").elements(forName: "url").compactMap {
            $0.elements(forName: "loc").first?.stringValue
        }
        #expect(urls.contains("http://host.example/transcript.html?id=harbour-talk"))
        #expect(urls.count == 3 + 2 + 3 + 2)
        #expect(Client.sample.get("/robots.txt").text.contains("Sitemap: http://host.example/sitemap.xml"))
    }

    @Test(
        "A sitemap holds 50,000 pages, and a larger one is an index of such",
        arguments: [(49_999, 0), (50_000, 0), (50_001, 2), (100_001, 3)])
    func sitemapLimits(pages: Int, parts: Int) throws {
        let sitemap = Sitemap(pages: (1...pages).map { "http://a/\($0)" }, links: SiteLinks("http://a"))
        let root = try #require(try XMLDocument(data: Data(sitemap.root.utf8)).rootElement())
        #expect(root.name == (parts == 0 ? "urlset" : "sitemapindex"))
        guard parts > 0 else { return }
        let listed = root.elements(forName: "sitemap").compactMap { $0.elements(forName: "loc").first?.stringValue }
        #expect(listed == (1...parts).map { "http://a/sitemaps/\($0).xml" })
        var count = 0
        for number in 1...parts {
            let urls = try #require(sitemap.part(number)).components(separatedBy: "<loc>").count - 1
            #expect((1...Sitemap.pagesMax).contains(urls))
            count += urls
        }
        #expect(count == pages)
        #expect(sitemap.part(parts + 1) == nil && sitemap.part(0) == nil)
    }

    @Test(
        "A part that the sitemap has not is not found",
        arguments: ["2", "0", "-1", "+1", "01", "x", "99999999999999999999"])
    func noSuchPart(number: String) {
        #expect(Client.sample.get("/sitemaps/1.xml").status == 200)
        #expect(Client.sample.get("/sitemaps/\(number).xml").status == 404)
    }

    @Test(
        "Things are described to search engines",
        arguments: [
            ("transcripts/harbour-talk", "Conversation"), ("speakers/ada-moor", "Person"),
            ("organisations/united-nations", "Organization"), ("turns/harbour-talk.2", "Quotation"),
        ])
    func jsonLD(path: String, type: String) throws {
        for reply in [
            Client.sample.get("/api/v1/\(path).jsonld"),
            Client.sample.get("/api/v1/\(path)", accept: "application/ld+json"),
        ] {
            #expect(reply.fields[.contentType] == "application/ld+json")
            let json = try reply.json()
            #expect(json["@context"].string == "https://schema.org")
            #expect(json["@type"].string == type)
            #expect(json["@id"].string?.hasPrefix("http://host.example/api/v1/") == true)
        }
    }

    @Test("A turn can be put into another page, without a script")
    func embed() throws {
        let reply = Client.sample.get("/embed/turns/harbour-talk.3")
        #expect(reply.fields[.contentType] == "text/html; charset=utf-8")
        #expect(reply.fields[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        #expect(
            reply.text.contains(
                "<p>The letter <small>(ed: dated 2 May 2025)</small> is kept, &quot;as is&quot;; see the archive.</p>"))
        #expect(reply.text.contains("<meta property=\"og:description\" content=\"The letter is kept"))
        let caption = reply.text.firstRange(of: "<figcaption>")?.lowerBound
        let words = reply.text.firstRange(of: "<blockquote")?.lowerBound
        #expect(try #require(caption) < #require(words), "a low frame shows who speaks")
        #expect(reply.text.components(separatedBy: "<script").count == 2, "only the data block")
        #expect(reply.text.contains("<script type=\"application/ld+json\">{\"@context\""))
        #expect(reply.text.contains("href=\"http://host.example/transcript.html?id=harbour-talk#t3~"))
        #expect(Client.sample.get("/embed/turn.css").fields[.contentType] == "text/css; charset=utf-8")
        #expect(Client.sample.get("/embed/turns/none.1").status == 404)
    }
}
