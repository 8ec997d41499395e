import HTTPTypes
import RapporteurAPI
import Testing

@Suite("An address where nothing is")
struct NotFoundPageTests {
    private static let page = "<link href=\"./base.css\"><a href=\"./\">Home</a> at ./"
    private static let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

    @Test(
        "A browser gets a page whose links lead to the site at whatever depth it asked",
        arguments: ["/nothing", "/nothing/", "/deep/and/deeper", "/transcript", "/search.htm"])
    func page(path: String) throws {
        for (siteURL, root) in [(nil, "/"), ("https://a.example/talks", "/talks/")] {
            let settings = APISettings(version: "1", siteURL: siteURL)
            let reply = try SmallFrontEnd(["404.html": Self.page], settings: settings).get(path, accept: Self.browser)
            #expect(reply.status == 404)
            #expect(reply.fields[.contentType]?.hasPrefix("text/html") == true)
            #expect(reply.fields[.cacheControl] == "no-store" && reply.fields[.vary] == "Accept")
            #expect(reply.fields[.eTag] == nil && reply.fields[.lastModified] == nil)
            #expect(reply.text == "<link href=\"\(root)base.css\"><a href=\"\(root)\">Home</a> at ./")
        }
    }

    @Test(
        "Programs get a problem document, and so does everybody below a path of the API",
        arguments: [
            ("/nothing", nil), ("/nothing", "*/*"), ("/nothing", "application/json"),
            ("/nothing.png", "image/png,*/*;q=0.8"),
            ("/nothing", "application/problem+json"), ("/nothing", "application/json, text/html;q=0.5"),
            ("/api/v1/nothing", browser), ("/api", browser), ("/api/v2/turns", browser), ("/feeds/nothing", browser),
            ("/embed/nothing", browser), ("/api/v1/turns/harbour-talk.99", browser),
        ])
    func problem(path: String, accept: String?) throws {
        let reply = try SmallFrontEnd(["404.html": Self.page]).get(path, accept: accept)
        #expect(reply.status == 404 || reply.status == 406)
        #expect(reply.fields[.contentType] == "application/problem+json")
        #expect(try reply.json()["status"].int == reply.status)
    }

    @Test("What a cache may keep of either tells which it is")
    func varies() throws {
        let site = try SmallFrontEnd(["404.html": Self.page, "other.txt": "Here."])
        #expect(site.get("/nothing").fields[.vary] == "Accept")
        #expect(site.get("/other.txt", accept: Self.browser).fields[.vary] == nil)
        #expect(site.get("/other.txt", accept: Self.browser).status == 200)
    }

    @Test("HEAD says what GET would, without the page")
    func head() throws {
        let site = try SmallFrontEnd(["404.html": Self.page])
        let head = site.get("/nothing", accept: Self.browser, method: .head)
        #expect(head.status == 404 && head.bytes.isEmpty)
        #expect(head.fields[.contentType] == site.get("/nothing", accept: Self.browser).fields[.contentType])
    }

    @Test("A front end without such a page answers with a problem document")
    func none() throws {
        let reply = try SmallFrontEnd([:]).get("/nothing", accept: Self.browser)
        #expect(reply.status == 404 && reply.fields[.contentType] == "application/problem+json")
    }
}
