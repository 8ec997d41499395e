import Extraction
import Foundation
import Testing
import Transcripts

/// The published interview beside the project, and its hand-made answers.
enum SharedExample {
    static let folder: URL? = {
        var folder = URL(filePath: #filePath)
        while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
        {
            folder.deleteLastPathComponent()
        }
        let shared = folder.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: shared.appending(path: "gold/seed.gold.json").path) ? shared : nil
    }()

    struct Gold: Decodable {
        struct Time: Decodable {
            var turn: Int
            var surface: String
            var edtf: String
            var also: [String]
            var borderline: Bool
        }
        var times: [Time]
    }

    static func gold() throws -> Gold {
        let url = try #require(folder).appending(path: "gold/seed.gold.json")
        return try JSONDecoder().decode(Gold.self, from: Data(contentsOf: url))
    }

    /// The transcript with the date that its readers agree on.
    static func transcript() throws -> Transcript {
        let transcripts = try #require(folder).appending(path: "transcripts")
        let names = try FileManager.default.contentsOfDirectory(atPath: transcripts.path).sorted()
        let name = try #require(names.first { $0.hasSuffix(".txt") })
        let data = try Data(contentsOf: transcripts.appending(path: name))
        var transcript = data.withUnsafeBytes { TranscriptReader().read($0, name: name) }
        transcript.metadata.date = parseDay("2025-08-30").map { .day($0) }
        return transcript
    }
}

@Suite("The shared example's dates", .enabled(if: SharedExample.folder != nil, "../shared is not there"))
struct SharedExampleTimesTests {
    @Test("Accuracy: calendar expressions reach F1 0.98 by turn and EDTF")
    func calendarExpressions() throws {
        let transcript = try SharedExample.transcript()
        let found = sharedAnnotator.annotate(transcript).times.filter { $0.edtf != nil }
        var gold = try SharedExample.gold().times
        let wanted = gold.filter { !$0.borderline }.count
        var hits = 0
        var wrong: [String] = []
        var borderline = 0
        for time in found {
            let text = time.edtf?.text ?? ""
            let words = surface(of: time.start..<time.end, turn: time.turn, in: transcript)
            let match = gold.firstIndex {
                $0.turn == Int(time.turn) + 1 && ($0.edtf == text || $0.also.contains(text))
                    && ($0.surface.contains(words) || words.contains($0.surface))
            }
            guard let match else {
                wrong.append("turn \(time.turn + 1): \(words) = \(text)")
                continue
            }
            if gold[match].borderline { borderline += 1 } else { hits += 1 }
            gold.remove(at: match)
        }
        let precision = Double(hits) / Double(max(1, found.count - borderline))
        let recall = Double(hits) / Double(max(1, wanted))
        let score = 2 * precision * recall / max(1e-9, precision + recall)
        print("calendar expressions of the shared example: P \(precision) R \(recall) F1 \(score)")
        print("  beyond the gold: \(wrong); missed: \(gold.filter { !$0.borderline }.map(\.surface))")
        #expect(score >= 0.98)
    }

    @Test("No event rests on words that the turn does not hold")
    func eventsAreSupported() throws {
        let transcript = try SharedExample.transcript()
        let events = sharedAnnotator.annotate(transcript).events
        #expect(!events.isEmpty)
        for event in events {
            let sentence = surface(of: event.sentence, turn: event.turn, in: transcript)
            let words = event.headline.replacing("…", with: "")
            #expect(sentence.contains(words))
            #expect(event.sentence.contains(event.start) && event.end <= event.sentence.upperBound)
        }
    }
}
