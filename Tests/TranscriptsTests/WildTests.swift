import Foundation
import Testing
import Transcripts

/// Transcripts in nine conventions, against answers made by hand.
@Suite("Wild transcripts", .enabled(if: SharedFiles.isHere, "the folder `shared` is not beside the project"))
struct WildTests {
    struct Gold: Decodable {
        struct Turn: Decodable {
            var speaker: String?
            var kind: String
            var first_words: String
            var last_words: String
        }
        var turns: [Turn]
    }

    /// One turn as it is scored: the label and the first and last words, exactly.
    struct Scored: Hashable {
        var label: String
        var first: String
        var last: String
    }

    static let files = [
        "01-apollo11-landing.txt", "03-fomc-2011-bernanke.txt", "06-changelog-afk-5.md", "08-tang-ding-magazine.md",
        "11-mcf-initials.md", "13-covenants-q-a-colon.md", "15-mempool-speaker-n.md", "17-elephants-dream.vtt",
        "21-wikinews-sarvis-colonless.txt",
    ]

    @Test("Turns of label, first and last words reach F1 0.97", arguments: files)
    func turnsAgree(file: String) throws {
        let stem = file.split(separator: ".")[0]
        let gold = try JSONDecoder().decode(Gold.self, from: SharedFiles.data("wild/\(stem).gold.json"))
        let transcript = read(try SharedFiles.data("wild/\(file)"), name: file)
        let right = gold.turns.filter { $0.kind != "other" }.map {
            Scored(label: $0.speaker ?? "–", first: folded($0.first_words), last: folded($0.last_words))
        }
        let found = transcript.turns.map { turn in
            let words = transcript.text(of: turn).split(whereSeparator: \.isWhitespace)
            return Scored(
                label: transcript.label(of: turn) ?? "–",
                first: folded(words.prefix(6).joined(separator: " ")),
                last: folded(words.suffix(6).joined(separator: " ")))
        }
        let score = f1(found, right)
        print("\(file): F1 \(score) of \(right.count) turns, \(found.count) found")
        if score < 0.97 {
            for miss in Set(right).subtracting(found).prefix(8) { print("  missed \(miss)") }
            for extra in Set(found).subtracting(right).prefix(8) { print("  extra \(extra)") }
        }
        #expect(score >= 0.97)
    }

    /// Entities decoded, since the gold keeps what the source wrote.
    private func folded(_ words: String) -> String { words.replacing("&#x1f642;", with: "\u{1F642}") }

    private func f1(_ found: [Scored], _ right: [Scored]) -> Double {
        var left: [Scored: Int] = [:]
        for turn in right { left[turn, default: 0] += 1 }
        var hits = 0
        for turn in found where left[turn, default: 0] > 0 {
            left[turn, default: 0] -= 1
            hits += 1
        }
        return 2 * Double(hits) / Double(found.count + right.count)
    }
}
