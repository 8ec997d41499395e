import Extraction
import Testing
import Transcripts

/// How many expressions were found as the answers have them, as TempEval-3 counts.
struct TimeScore {
    var gold = 0
    var found = 0
    /// Overlapping spans.
    var relaxed = 0
    /// Equal spans.
    var strict = 0
    var kind = 0
    var value = 0
    var edtf = 0

    /// 2PR / (P + R) of so many hits.
    func f1(_ hits: Int) -> Double { gold + found == 0 ? 1 : 2 * Double(hits) / Double(gold + found) }

    mutating func add(_ other: TimeScore) {
        gold += other.gold
        found += other.found
        relaxed += other.relaxed
        strict += other.strict
        kind += other.kind
        value += other.value
        edtf += other.edtf
    }

    mutating func compare(_ sentence: TimeGold, with times: [TemporalExpression], _ mistakes: inout [String]) {
        gold += sentence.expressions.count
        found += times.count
        var rest = times
        for wanted in sentence.expressions {
            let match = rest.firstIndex {
                Int($0.start) < wanted.range.upperBound && Int($0.end) > wanted.range.lowerBound
            }
            guard let match else {
                mistakes.append("missed: \(wanted.words)")
                continue
            }
            let time = rest.remove(at: match)
            relaxed += 1
            if Int(time.start) == wanted.range.lowerBound, Int(time.end) == wanted.range.upperBound { strict += 1 }
            if time.kind.rawValue == wanted.kind { kind += 1 }
            if time.value == wanted.value {
                value += 1
            } else {
                mistakes.append("\(wanted.words): \(time.value), not \(wanted.value)")
            }
            if (time.edtf?.text ?? "") == wanted.edtf {
                edtf += 1
            } else {
                mistakes.append("\(wanted.words): \(time.edtf?.text ?? "no EDTF"), not \(wanted.edtf)")
            }
        }
        mistakes += rest.map { "no time: \($0.value) (\($0.rule)) in “\(sentence.text)”" }
    }
}

@Suite("Accuracy of temporal expressions")
struct TimeAccuracyTests {
    @Test("Accuracy: our own gold set, by category")
    func ownGold() {
        let annotator = sharedAnnotator
        var scores: [String: TimeScore] = [:]
        var mistakes: [String] = []
        for sentence in TimeGold.all {
            let transcript = makeTranscript([sentence.text], date: sentence.date, language: sentence.language)
            scores[sentence.category, default: TimeScore()]
                .compare(sentence, with: annotator.annotate(transcript).times, &mistakes)
        }
        var total = TimeScore()
        print("temporal expressions: category, gold, found, then F1 of relaxed, strict, type, value, EDTF")
        for (category, score) in scores.sorted(by: { $0.key < $1.key }) {
            total.add(score)
            report(category, score)
        }
        report("all", total)
        for mistake in mistakes { print("  \(mistake)") }
        #expect(total.gold >= 400)
        #expect(total.f1(total.relaxed) >= 0.98)
        #expect(total.f1(total.strict) >= 0.97)
        #expect(total.f1(total.value) >= 0.97)
        #expect(total.f1(total.edtf) >= 0.97)
    }

    private func report(_ category: String, _ score: TimeScore) {
        let figures = [score.relaxed, score.strict, score.kind, score.value, score.edtf].map { hits in
            let thousandths = Int((score.f1(hits) * 1000).rounded())
            return thousandths == 1000 ? "1.000" : "0." + String(1000 + thousandths).dropFirst()
        }
        print("| \(category) | \(score.gold) | \(score.found) | \(figures.joined(separator: " | ")) |")
    }
}
