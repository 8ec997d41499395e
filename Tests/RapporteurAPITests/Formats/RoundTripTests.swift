import Corpus
import Extraction
import Foundation
import HTTPServer
import HTTPTypes
import RapporteurAPI
import Testing
import Transcripts

/// A transcript that was read, as Markdown and as Akoma Ntoso, read again.
@Suite("Round trips")
struct RoundTripTests {
    private static let text = """
        ---
        title: A talk, "about" the pier & more
        date: 2026-03-14
        language: en
        speakers:
          G: {name: The Gazette, role: interviewer}
          AM: {name: Ada Moor, role: interviewee}
          ED: {name: The Editor, role: commentator}
        ---
        Ada Moor met us.

        G: What did they write?
        AM: The letter, “as is” <here>, came in May 2025.
        A second paragraph: with a colon.
        ED: Kept (ed: in a box).
        G: And the pier?
        AM: It opens in 2027.
        """

    private static func read(_ text: String, name: String) -> Transcript {
        var text = text
        return text.withUTF8 { TranscriptReader().read(UnsafeRawBufferPointer($0), name: name) }
    }

    private static func turns(_ transcript: Transcript) -> [String] {
        transcript.turns.map { turn in
            let speaker = turn.speaker.map { transcript.speakers[Int($0)].name } ?? "nobody"
            return "\(speaker)|\(transcript.text(of: turn))"
        }
    }

    @Test("A transcript reads back to the same turns", arguments: ["md", "an"])
    func roundTrip(suffix: String) {
        let original = Self.read(Self.text, name: "2026-03-14-pier.txt")
        #expect(original.turns.count == 5)
        let builder = CorpusBuilder()
        let part = builder.makePart()
        part.append(original, Annotations())
        let client = Client(builder.finish([part.finish()]))
        let reply = client.get("/api/v1/transcripts/\(original.slug).\(suffix)")
        #expect(reply.status == 200)
        let again = Self.read(reply.text, name: "again.\(suffix)")
        #expect(Self.turns(again) == Self.turns(original))
        #expect(again.metadata.title == original.metadata.title)
        #expect(again.metadata.date?.text == "2026-03-14")
    }
}
