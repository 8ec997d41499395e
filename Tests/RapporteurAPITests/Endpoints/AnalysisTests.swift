import HTTPServer
import HTTPTypes
import RapporteurAPI
import Testing
import Transcripts

@Suite("Analyses")
struct AnalysisTests {
    private func post(_ body: String, type: String?, bytesMax: Int = 64) -> Reply {
        var fields: HTTPFields = [:]
        fields[.contentType] = type
        let client = Client(SampleCorpus.corpus(), settings: APISettings(version: "1", analysisBytesMax: bytesMax))
        return client.send(.post, "/api/v1/analyses", fields: fields, body: Array(body.utf8))
    }

    @Test("A transcript that is sent comes back read")
    func analysis() throws {
        let reply = post("When?", type: "text/plain; charset=UTF-8")
        #expect(reply.status == 200)
        let json = try reply.json()
        #expect(json.keys == ["transcript", "speakers", "turns", "organisations", "timeline"])
        #expect(json["transcript"]["title"].string == "analysis.txt")
        #expect(json["turns"][0]["text"].string == "When?")
        #expect(json["turns"][0]["id"].string == "analysis.1")
        #expect(json["timeline"]["events"].array.isEmpty)
        #expect(reply.fields[.cacheControl] == "no-store")
    }

    @Test("The size is limited", arguments: [(63, 200), (64, 200), (65, 413)])
    func sizes(bytes: Int, status: Int) {
        #expect(post(String(repeating: "x", count: bytes), type: "text/plain").status == status)
    }

    @Test("An analysis of much more than was sent is refused", arguments: [(20, 200), (2000, 413)])
    func answerSizes(turns: Int, status: Int) {
        let context = APIContext(corpus: nil, settings: APISettings(version: "1", analysisBytesMax: 64)) { _, name in
            var made = HandMadeTranscript(slug: "analysis", title: name, date: nil)
            made.speaker("q", "Q", .interviewer, label: "Q")
            for _ in 0..<turns { made.turn(0, .question, "A") }
            return SampleCorpus.corpus([made])
        }
        let request = Request(
            method: .post, target: "/api/v1/analyses", path: "/api/v1/analyses", fields: [.contentType: "text/plain"],
            body: [0x41])
        #expect(API(context).makeRouter().respond(to: request).status.code == status)
    }

    @Test(
        "Only text in UTF-8 is taken",
        arguments: [
            ("text/plain", 200), ("TEXT/Plain;charset=\"utf-8\"", 200), ("text/markdown", 200), ("text/vtt", 200),
            ("text/plain; charset=us-ascii", 200), ("text/plain; charset=utf-16", 415),
            ("text/plain; charset=iso-8859-1", 415), ("application/json", 415),
            ("application/x-www-form-urlencoded", 415), ("image/png", 415), ("nonsense", 415), ("", 415), (nil, 415),
        ] as [(String?, Int)])
    func mediaTypes(type: String?, status: Int) {
        #expect(post("x", type: type).status == status)
    }

    @Test(
        "A body that is encoded is refused, not read as if it were text, and what is taken is told",
        arguments: [("gzip", 415), ("br", 415), ("identity, gzip", 415), ("identity", 200), ("Identity", 200)])
    func codings(coding: String, status: Int) {
        let fields: HTTPFields = [.contentType: "text/plain", .contentEncoding: coding]
        let reply = Client.sample.send(.post, "/api/v1/analyses", fields: fields, body: Array("x".utf8))
        #expect(reply.status == status)
        #expect(reply.fields[.acceptEncoding] == (status == 415 ? "identity" : nil))
    }

    @Test("An analysis needs no corpus")
    func withoutCorpus() {
        #expect(Client(nil).send(.post, "/api/v1/analyses", fields: [.contentType: "text/plain"]).status == 200)
    }

    @Test("It takes no parameters and answers JSON only")
    func parameters() {
        let fields: HTTPFields = [.contentType: "text/plain", .accept: "text/csv"]
        #expect(Client.sample.send(.post, "/api/v1/analyses", fields: fields).status == 406)
        #expect(Client.sample.send(.post, "/api/v1/analyses?x=1", fields: [.contentType: "text/plain"]).status == 400)
    }
}
