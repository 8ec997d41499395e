import Foundation
import Testing
import Transcripts

/// The shared example, as it was published, against the answers made by hand.
@Suite("The shared example", .enabled(if: SharedFiles.isHere, "the folder `shared` is not beside the project"))
struct SeedTests {
    struct Gold: Decodable {
        struct Turn: Decodable {
            var number: Int
            var line: Int
            var label: String
            var speaker: String
            var kind: String
            var exchange: Int
            var paragraphs: Int
            var words: Int
            var first_words: String
            var last_words: String
        }
        var turns: [Turn]
        var exchanges: Int
        var date_accepts: [String]
        var further_reading: [String]
        var speakers: [String: String?]
    }

    let gold: Gold
    let transcript: Transcript

    init() throws {
        gold = try JSONDecoder().decode(Gold.self, from: SharedFiles.data("gold/seed.gold.json"))
        let name = "000_0959a32a2baa01a0.txt"
        transcript = read(try SharedFiles.data("transcripts/\(name)"), name: name)
    }

    @Test("Every turn has the label, place, kind, paragraphs and words of the gold file")
    func turnsAreExact() {
        #expect(transcript.turns.count == gold.turns.count)
        for (turn, right) in zip(transcript.turns, gold.turns) {
            #expect(transcript.label(of: turn) == right.label)
            #expect(turn.line == Int32(right.line))
            #expect(turn.kind.rawValue == right.kind)
            #expect(turn.exchange == Int32(right.exchange))
            #expect(turn.paragraphs.count == right.paragraphs, "turn \(right.number)")
            #expect(turn.words == Int32(right.words), "turn \(right.number)")
            let words = transcript.text(of: turn).split(whereSeparator: \.isWhitespace)
            #expect(words.prefix(6).joined(separator: " ") == right.first_words)
            #expect(words.suffix(6).joined(separator: " ") == right.last_words)
        }
        #expect(transcript.exchanges.count == gold.exchanges)
    }

    @Test("Speakers bear the names that legend and introduction give, and their roles")
    func speakersAreNamed() {
        for speaker in transcript.speakers {
            guard let label = speaker.labels.first(where: { gold.speakers[$0] != nil }) else {
                Issue.record("no such speaker: \(speaker)")
                continue
            }
            #expect(speaker.name == (gold.speakers[label].flatMap { $0 } ?? label))
        }
        #expect(transcript.speakers.map(\.role) == [.interviewer, .interviewee, .commentator])
        #expect(transcript.speakers[1].labels == ["VP", "V"])
        #expect(transcript.speakers[1].identity == "vladimir-putin")
    }

    @Test("The slip V for VP is corrected and reported at its place")
    func slipIsReported() {
        let slip = transcript.diagnostics.first { $0.code == .labelCorrected }
        #expect(slip?.line == 13)
        #expect(slip?.column == 1)
        #expect(transcript.codes(.error) == [])
    }

    @Test("The date is inferred from a weekday and the text’s years, and says so")
    func dateIsInferred() {
        #expect(gold.date_accepts.contains(transcript.metadata.date?.text ?? "none"))
        #expect(transcript.metadata.date?.text == "2025-08-30")
        #expect(transcript.metadata.dateSource == .text)
        #expect(transcript.codes().contains("date-inferred"))
    }

    @Test("The editor’s note is a note, further reading is no turn, the introduction is whole")
    func surroundings() {
        let noted = transcript.turns.filter { !$0.notes.isEmpty }
        #expect(noted.count == 1)
        #expect(noted.first.map { transcript.notes(of: $0).first?.hasPrefix("(ed: note in Russia") } == true)
        #expect(transcript.furtherReading.map(\.title) == gold.further_reading)
        #expect(transcript.introduction.count == 2)
        #expect(transcript.metadata.language == "en")
        #expect(transcript.slug == "putin-xinhua-2025")
    }
}
