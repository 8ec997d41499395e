import Extraction
import Testing
import Transcripts

@Suite("Accuracy of organisations on our own sentences")
struct OrganisationAccuracyTests {
    private struct Category {
        var name: String
        var passages: [GoldPassage]

        init(_ name: String, _ passages: [String]) {
            self.name = name
            self.passages = passages.map(GoldPassage.init)
        }
    }

    private static let categories = [
        Category("politics", PoliticsGold.passages), Category("news", NewsGold.passages),
        Category("history", HistoryGold.passages), Category("interview", InterviewGold.passages),
        Category("business", BusinessGold.passages), Category("registers", RegisterGold.passages),
        Category("biographies", BiographyGold.passages), Category("parties", PartiesGold.passages),
        Category("newswire", NewswireGold.passages), Category("sports", SportsGold.passages),
        Category("chronicles", ChronicleGold.passages), Category("hearings", HearingGold.passages),
        Category("careers", CareerGold.passages), Category("dispatches", DispatchGold.passages),
        Category("local", LocalGold.passages),
        Category("people", NegativesGold.people), Category("places", NegativesGold.places),
        Category("events", NegativesGold.events), Category("treaties", NegativesGold.treaties),
        Category("words", NegativesGold.words),
    ]

    @Test("The gold set has at least 2000 mentions and every category of hard negatives")
    func size() {
        let mentions = Self.categories.reduce(0) { $0 + $1.passages.reduce(0) { $0 + $1.mentions.count } }
        #expect(mentions >= 2000)
    }

    @Test("Precision, recall and F1 by category stay where docs/accuracy.md has them")
    func scores() throws {
        let tagging = try OrganisationTagging.shared
        var all = (exact: SpanScore(), overlap: SpanScore())
        var negatives = 0
        for category in Self.categories {
            var exact = SpanScore()
            var overlap = SpanScore()
            for passage in category.passages {
                let spans = tagging.mentions(in: passage.text).map { $0.start..<$0.end }
                exact.add(found: spans, gold: passage.mentions) { $0 == $1 }
                overlap.add(found: spans, gold: passage.mentions) { $0.overlaps($1) }
                all.exact.add(found: spans, gold: passage.mentions) { $0 == $1 }
                all.overlap.add(found: spans, gold: passage.mentions) { $0.overlaps($1) }
            }
            if overlap.gold == 0 { negatives += overlap.found }
            print(line(category.name, exact, overlap))
        }
        print(line("all", all.exact, all.overlap))
        #expect(all.overlap.f1 >= 0.95)
        #expect(all.exact.f1 >= 0.93)
        #expect(negatives <= 6)
    }

    private func line(_ name: String, _ exact: SpanScore, _ overlap: SpanScore) -> String {
        func percent(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
        let counts = "\(overlap.gold) gold, \(overlap.found) found"
        return "organisations, \(name): overlap P \(percent(overlap.precision)) R \(percent(overlap.recall))"
            + " F1 \(percent(overlap.f1)); exact F1 \(percent(exact.f1)) (\(counts))"
    }
}
