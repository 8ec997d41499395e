import Foundation
import HTTPTypes
import RapporteurAPI
import Testing
import Transcripts

@Suite("A transcript's page read without scripts")
struct PlainTranscriptTests {
    private static let page = """
        <head>
        <!--about-->
        <title>Any</title>
        <!--/about-->
        </head><body><main><noscript>
        <!--words-->
        <p>Scripts are off.</p>
        <!--/words-->
        </noscript></main></body>
        """

    private func html(_ query: [(String, String)], of made: [HandMadeTranscript]? = nil) throws -> String {
        let corpus = SampleCorpus.corpus(made ?? [SampleCorpus.harbour, SampleCorpus.lighthouse])
        let reply = try SmallFrontEnd(["transcript.html": Self.page], corpus: corpus).get("/transcript.html", query)
        #expect(reply.status == 200 && reply.fields[.contentType]?.hasPrefix("text/html") == true)
        #expect(reply.fields[.eTag] != nil && reply.fields[.cacheControl] == "no-cache")
        return reply.text
    }

    @Test("It has who speaks and every turn, in order and within the place for it")
    func words() throws {
        let html = try html([("id", "harbour-talk")])
        #expect(html.hasPrefix("<head>\n<title>A talk at the harbour") && html.hasSuffix("</noscript></main></body>"))
        #expect(!html.contains("Scripts are off.") && !html.contains("<!--words-->"))
        let main = try #require(html.components(separatedBy: "<noscript>\n").last)
        #expect(main.contains("<h1 dir=\"auto\">A talk at the harbour</h1>"))
        #expect(main.contains("<p dir=\"auto\">Ada Moor spoke with the Gazette.</p>"))
        #expect(main.contains("<a href=\"./speaker.html?id=ada-moor\"><bdi>Ada Moor</bdi></a> (interviewee)"))
        let places = (1...6).map { main.firstRange(of: "id=\"t\($0)\">")?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        #expect(main.contains("<p id=\"t2p2\" dir=\"auto\">The UPU and the UN agreed.</p>"))
        #expect(main.contains("href=\"./api/v1/transcripts/harbour-talk.md\""))
        #expect(main.contains("<h2 class=\"section-title\" dir=\"auto\">Letters</h2>"))
    }

    @Test("Commentary and editors' notes are not taken for what somebody said")
    func voices() throws {
        let html = try html([("id", "harbour-talk")])
        #expect(html.contains("<span class=\"kind-label\">commentary</span>"))
        let note = "<small class=\"note\" role=\"note\" data-label=\"Editor’s note\">(ed: dated 2 May 2025)</small>"
        #expect(html.contains("The letter \(note) is kept"))
    }

    @Test("Words that look like markup stay words")
    func escaping() throws {
        let odd = "</noscript><script>alert(1)</script> & \"<!--/words-->\""
        var made = HandMadeTranscript(slug: "odd", title: odd, date: nil)
        made.transcript.metadata.publisher = odd
        made.transcript.introduction = ["Of " + odd]
        made.speaker("q", odd, .interviewer, label: "Q")
        made.turn(0, .question, "(ed: \(odd)) \(odd)")
        let html = try html([("id", "odd")], of: [made])
        let body = try #require(html.components(separatedBy: "</head>").last)
        #expect(!body.contains("<script") && body.components(separatedBy: "</noscript>").count == 2)
        #expect(!body.contains("<!--"))
    }

    @Test("One in which nobody speaks says no more than its title")
    func noTurns() throws {
        let empty = HandMadeTranscript(slug: "empty", title: "Nothing said", date: nil)
        let html = try html([("id", "empty")], of: [empty, SampleCorpus.harbour])
        #expect(html.contains("<h1 dir=\"auto\">Nothing said</h1>"))
        #expect(!html.contains("Who speaks") && !html.contains("<article"))
    }

    @Test("A long one comes in parts that lead on, and a link to a turn begins with it")
    func parts() throws {
        var made = HandMadeTranscript(slug: "long", title: "Long", date: nil)
        made.speaker("a", "Ada", .interviewee, label: "A")
        let words = String(repeating: "word ", count: 200)
        for number in 1...300 { made.turn(0, .statement, "Turn \(number): \(words)") }
        var number: Int? = 1
        var seen: [Int] = []
        while let first = number {
            let html = try html(first == 1 ? [("id", "long")] : [("id", "long"), ("turn", String(first))], of: [made])
            #expect(html.utf8.count < 2 * PlainTranscript.partBytesMax)
            #expect(html.contains("Read from the beginning") == (first > 1))
            let turns = html.matches(of: /id="t([0-9]+)">/).compactMap { Int($0.1) }
            #expect(turns.first == first)
            seen += turns
            let next = html.firstMatch(of: /rel="next" href="\.\/transcript\.html\?id=long&amp;turn=([0-9]+)"/)
            number = next.flatMap { Int($0.1) }
        }
        #expect(seen == Array(1...300))
    }

    @Test("What is asked for decides the entity tag, and what there is not is not found")
    func validators() throws {
        let site = try SmallFrontEnd(["transcript.html": Self.page])
        func tag(_ turn: String) -> String? {
            site.get("/transcript.html", [("id", "harbour-talk"), ("turn", turn)]).fields[.eTag]
        }
        #expect(tag("1") != tag("2") && tag("1") == tag("1"))
        #expect(site.get("/transcript.html", [("id", "nothing")]).status == 404)
    }
}
