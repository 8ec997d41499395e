import HTTPTypes
import RapporteurAPI
import Testing

@Suite("A server below a path of its host")
struct BasePathTests {
    private let client = Client(
        SampleCorpus.corpus(), settings: APISettings(version: "1", siteURL: "https://archive.example/talks"))

    @Test("Every link without a host begins with what the proxy takes off")
    func links() throws {
        let list = client.get("/api/v1/turns?limit=1")
        #expect(try list.json()["links"]["next"].string?.hasPrefix("/talks/api/v1/turns?limit=1&cursor=") == true)
        #expect(list.fields[.link]?.contains("</talks/api/v1/turns?limit=1>; rel=\"first\"") == true)
        let root = try client.get("/api/v1").json()["links"]
        for name in root.keys { #expect(root[name].string?.hasPrefix("/talks/") == true, "\(name)") }
        let completion = try client.get("/api/v1/suggest?q=moor").json()["data"][0]
        #expect(completion["url"].string == "/talks/api/v1/speakers/ada-moor")
        #expect(try client.get("/openapi.json").json()["servers"][0]["url"].string == "/talks/")
        let embedded = client.get("/embed/turns/harbour-talk.1").text
        #expect(embedded.contains("href=\"/talks/embed/turn.css\""))
        #expect(embedded.contains("href=\"/talks/api/v1/turns/harbour-talk.1~"))
    }

    @Test("Who is sent elsewhere is sent below the path")
    func redirections() {
        let british = client.get("/api/v1/organizations?limit=1")
        #expect(british.status == 308)
        #expect(british.fields[.location] == "/talks/api/v1/organisations?limit=1")
        let moved = client.get("/api/v1/turns/harbour-talk.2~000000")
        #expect(moved.status == 404)
        let permalink = (try? client.get("/api/v1/turns/harbour-talk.4").json()["permalink"].string) ?? ""
        let hash = permalink.split(separator: "~").last ?? ""
        let place = client.get("/api/v1/turns/harbour-talk.2~\(hash)").fields[.location]
        #expect(place == "/talks/api/v1/turns/\(permalink)")
    }

    @Test("A host of its own has no path", arguments: [nil, "https://archive.example"])
    func noPath(siteURL: String?) {
        #expect(APISettings(version: "1", siteURL: siteURL).basePath.isEmpty)
    }
}
