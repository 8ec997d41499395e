import Foundation
import HTTPTypes
import RapporteurAPI
import Testing
import Transcripts

/// Interviews and turns as reference managers take them.
@Suite("Citations")
struct CitationTests {
    private func item(_ path: String) throws -> JSON {
        let reply = Client.sample.get("/api/v1/\(path)")
        #expect(reply.status == 200)
        #expect(reply.fields[.contentType] == "application/vnd.citationstyles.csl+json")
        let items = try reply.json().array
        #expect(items.count == 1)
        return items[0]
    }

    @Test("An interview in CSL-JSON has its people by their parts in it, its day and its address")
    func interview() throws {
        let item = try item("transcripts/harbour-talk.csl.json")
        #expect(item["id"].string == "harbour-talk")
        #expect(item["type"].string == "interview")
        #expect(item["title"].string == "A talk at the harbour")
        #expect(item["author"].array.map { $0["literal"].string } == ["Ada Moor"])
        #expect(item["interviewer"].array.map { $0["literal"].string } == ["The Gazette"])
        #expect(item["issued"]["date-parts"][0].array.map(\.int) == [2026, 3, 14])
        #expect(item["publisher"].string == "The Gazette")
        #expect(item["URL"].string == "http://host.example/transcript.html?id=harbour-talk")
        #expect(item["note"].string == "https://gazette.example/harbour")
    }

    @Test("A turn is cited by its place and its lasting link, with who says it where that is not the interviewee")
    func turn() throws {
        let permalink = try #require(try Client.sample.get("/api/v1/turns/harbour-talk.2").json()["permalink"].string)
        let answer = try item("turns/harbour-talk.2.csl.json")
        #expect(answer["id"].string == "harbour-talk-2")
        #expect(answer["note"].string?.hasPrefix("turn 2, line ") == true)
        let place = permalink.dropFirst("harbour-talk.".count)
        #expect(answer["URL"].string == "http://host.example/transcript.html?id=harbour-talk#t\(place)")
        let question = try item("turns/harbour-talk.1.csl.json")
        #expect(question["author"].array.map { $0["literal"].string } == ["Ada Moor"])
        #expect(question["note"].string?.hasPrefix("The Gazette, turn 1, ") == true)
        #expect(try item("turns/\(permalink).csl.json").text() == answer.text())
    }

    @Test("Commentary is cited as its author's, never as the interviewee's")
    func commentary() throws {
        let item = try item("turns/harbour-talk.3.csl.json")
        #expect(item["author"].array.map { $0["literal"].string } == ["Editor"])
        #expect(item["interviewer"].isNull)
        #expect(item["genre"].string == "commentary")
        #expect(!Client.sample.get("/api/v1/turns/harbour-talk.3.bib").text.contains("Ada Moor"))
        #expect(!Client.sample.get("/api/v1/turns/harbour-talk.3.ris").text.contains("Ada Moor"))
    }

    @Test("What is not known is left out")
    func unknown() throws {
        let item = try item("transcripts/phare.csl.json")
        #expect(item.keys.isDisjoint(with: ["issued", "publisher", "note"]))
        #expect(item["language"].string == "fr")
        let text = Client.sample.get("/api/v1/transcripts/phare.ris").text
        #expect(!text.contains("PY") && !text.contains("DA  "))
    }

    @Test("BibTeX escapes what TeX would read, and closes what it opens")
    func bibTeX() {
        var made = HandMadeTranscript(slug: "größe.1", title: "Tides & 100% {weather} \\ a_talk", date: nil)
        made.speaker("a", "Ann & Co", .interviewee, label: "A")
        made.turn(0, .statement, "Words.")
        let text = Client(SampleCorpus.corpus([made])).get("/api/v1/transcripts/größe.1.bib").text
        #expect(text.hasPrefix("@misc{gr--e-1,\n"))
        #expect(text.contains(#"title = {{Tides \& 100\% \{weather\} \textbackslash{} a\_talk}},"#))
        #expect(text.contains(#"author = {{Ann \& Co}},"#))
        let plain = text.replacing("\\{", with: "").replacing("\\}", with: "")
        #expect(plain.count { $0 == "{" } == plain.count { $0 == "}" })
    }

    @Test("RIS is lines of two letters and a value, from TY to ER")
    func ris() throws {
        let reply = Client.sample.get("/api/v1/turns/harbour-talk.2.ris")
        #expect(reply.fields[.contentType] == "application/x-research-info-systems; charset=utf-8")
        let lines = reply.text.components(separatedBy: "\r\n").dropLast()
        #expect(lines.first == "TY  - PCOMM" && lines.last == "ER  - ")
        #expect(lines.allSatisfy { $0.firstMatch(of: #/^[A-Z][A-Z0-9]  - /#) != nil }, "\(lines)")
        #expect(lines.contains("AU  - Ada Moor") && lines.contains("A2  - The Gazette"))
        #expect(lines.contains("DA  - 2026/03/14") && lines.contains("PY  - 2026"))
    }

    @Test(
        "A client may ask for the form by its media type",
        arguments: ["transcripts/harbour-talk", "turns/harbour-talk.2"])
    func negotiated(path: String) {
        for (type, suffix) in [
            ("application/vnd.citationstyles.csl+json", ".csl.json"), ("application/x-bibtex", ".bib"),
            ("application/x-research-info-systems", ".ris"),
        ] {
            let asked = Client.sample.get("/api/v1/\(path)", accept: type)
            #expect(asked.fields[.contentType]?.hasPrefix(type) == true)
            #expect(asked.text == Client.sample.get("/api/v1/\(path)\(suffix)").text)
        }
    }
}
