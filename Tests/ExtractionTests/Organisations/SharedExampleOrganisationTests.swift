import Extraction
import Foundation
import Testing
import Transcripts

/// The transcript that the project was asked for, beside the repository; absent elsewhere.
private enum OrganisationExample {
    private static let shared = projectRoot.deletingLastPathComponent().appendingPathComponent("shared")
    static let gold = shared.appendingPathComponent("gold/seed.gold.json")
    static let transcript = shared.appendingPathComponent("transcripts/000_0959a32a2baa01a0.txt")
    static let isPresent = FileManager.default.fileExists(atPath: gold.path)

    struct Gold: Decodable {
        struct Mention: Decodable {
            var turn: Int
            var org: String?
            var surface: String
            var column: Int
            var borderline: Bool
        }

        enum CodingKeys: String, CodingKey { case mentions = "organisation_mentions" }
        var mentions: [Mention]
    }

    static func read() throws -> (Transcript, [Gold.Mention]) {
        let bytes = try Data(contentsOf: transcript)
        let read = bytes.withUnsafeBytes { TranscriptReader().read($0, name: "example.txt") }
        return (read, try JSONDecoder().decode(Gold.self, from: Data(contentsOf: gold)).mentions)
    }
}

@Suite("Organisations of the shared example", .enabled(if: OrganisationExample.isPresent, "no ../shared here"))
struct SharedExampleOrganisationTests {
    /// A mention without its place: the gold file counts columns in lines of the source, we count in turns.
    private struct Key: Hashable {
        var turn: Int
        var surface: String
    }

    @Test("Mentions reach F1 0.99 against the gold file, borderline ones left out")
    func mentions() throws {
        let (transcript, gold) = try OrganisationExample.read()
        let annotations = try OrganisationTagging.shared.annotate(transcript)
        let borderline = Set(gold.filter(\.borderline).map { Key(turn: $0.turn, surface: $0.surface) })
        var rest: [Key: Int] = [:]
        for mention in gold where !mention.borderline {
            rest[Key(turn: mention.turn, surface: mention.surface), default: 0] += 1
        }
        let wanted = rest.values.reduce(0, +)
        var right = 0
        var wrong: [Key] = []
        for mention in annotations.mentions {
            let key = Key(
                turn: Int(mention.turn) + 1,
                surface: surface(of: mention.start..<mention.end, turn: mention.turn, in: transcript))
            if let count = rest[key], count > 0 {
                rest[key] = count - 1
                right += 1
            } else if !borderline.contains(where: { $0.turn == key.turn && overlaps($0.surface, key.surface) }) {
                wrong.append(key)
            }
        }
        let missed = rest.filter { $0.value > 0 }
        let precision = Double(right) / Double(right + wrong.count)
        let recall = Double(right) / Double(wanted)
        let f1 = 2 * precision * recall / (precision + recall)
        print("organisations, shared example: P \(precision) R \(recall) F1 \(f1); wrong \(wrong), missed \(missed)")
        #expect(f1 >= 0.99)
    }

    private func overlaps(_ gold: String, _ found: String) -> Bool { gold.contains(found) || found.contains(gold) }

    @Test("Every name of one body leads to one organisation")
    func identities() throws {
        let (transcript, gold) = try OrganisationExample.read()
        let annotations = try OrganisationTagging.shared.annotate(transcript)
        var identities: [String: Set<String>] = [:]
        for mention in annotations.mentions {
            let words = surface(of: mention.start..<mention.end, turn: mention.turn, in: transcript)
            let known = gold.first { $0.turn == Int(mention.turn) + 1 && $0.surface == words }
            guard let body = known?.org else { continue }
            identities[body, default: []].insert(annotations.organisations[Int(mention.organisation)].identity)
        }
        #expect(identities.count >= 18)
        for (body, found) in identities { #expect(found.count == 1, "\(body) became \(found)") }
    }
}
