import Extraction
import Testing
import Transcripts

@Suite("Organisations in hostile input")
struct OrganisationRobustnessTests {
    /// Pieces of which the worst cases and the random ones are made.
    private static let pieces = [
        "Bank", "of", "the", "Union", "(", ")", "UN", "and", "Ministry", "for", ",", ".", "’s", "'", "-", "&", "Corp",
        "Labour", "MP", "Party", "a", "University", "X", "Ltd.", "é", "联合国", "–", "\n\n", "Prime", "Minister", "Office",
        "ABC", "said", "as", "known", "called", "based", "including", "other", "with", "airlines", "St", "8", "th",
        "Army", "AbC", "“", "Partido", "de", "\u{200B}", "😀",
    ]

    private static let worst: [(String, String)] = [
        ("a long run of capitals", String(repeating: "Alpha Beta Gamma ", count: 4000)),
        ("heads only", String(repeating: "Bank Union Party ", count: 4000)),
        ("of the, of the", String(repeating: "Bank of the ", count: 5000)),
        ("of Of of Of", String(repeating: "University of California of ", count: 3000)),
        ("open brackets", String(repeating: "Alpha Bank (AB ", count: 4000)),
        ("brackets in brackets", String(repeating: "(", count: 20000) + String(repeating: ")", count: 20000)),
        ("hyphens", String(repeating: "A-", count: 20000)),
        ("possessives", String(repeating: "People's ", count: 6000)),
        ("acronyms", String(repeating: "ABC DEF ", count: 6000)),
        ("fields", String(repeating: "Health, Education and ", count: 3000)),
        ("gazetteer prefixes", String(repeating: "United Nations Educational, Scientific and ", count: 2000)),
        ("one word", String(repeating: "Aa", count: 60000)),
        ("initials", String(repeating: "J. ", count: 15000)),
        ("a surface denied beside certain words", String(repeating: "shares of Intel and ", count: 20000)),
        ("towns and players", String(repeating: "striker for Bradford were ", count: 4000)),
        ("leading heads", String(repeating: "Partido de la ", count: 5000)),
    ]

    @Test("The worst cases end and give valid spans", arguments: worst.map(\.0))
    func worstCases(name: String) throws {
        let text = try #require(Self.worst.first { $0.0 == name }?.1)
        let annotations = try OrganisationTagging.shared.annotate(makeTranscript([text]))
        check(annotations, text)
    }

    @Test("Random words give valid spans in order", arguments: 0..<40)
    func random(seed: Int) throws {
        var generator = SplitMix(state: UInt64(seed) &* 7919 &+ 1)
        let words = (0..<400).map { _ in Self.pieces[Int(generator.next() % UInt64(Self.pieces.count))] }
        let text = words.enumerated().map { $0.offset % 5 == 4 ? $0.element : $0.element + " " }.joined()
        check(try OrganisationTagging.shared.annotate(makeTranscript([text])), text)
    }

    @Test(
        "Words that rules look back or ahead from may stand at either end of a text",
        arguments: [
            "as Vey", "known as Vey", "with Vey", "called Vey", "at Vey", "the Vey", "of Vey", "including Vey",
            "such as Vey",
            "by Vey", "in Vey", "and Vey", "for Vey", "based Vey", "-based Vey", "’s Bank", "Vey and other",
            "Vey, and other",
            "Vey (", "(Vey", "Vey –", "Vey )", "th Army", "8th Army", "Vey 1 2", "St. Vey", "v. Vey", "v Vey", "No",
            "AP)",
        ])
    func edges(text: String) throws {
        for text in [text, text + ".", text + " ", text + " and"] {
            check(try OrganisationTagging.shared.annotate(makeTranscript([text])), text)
        }
    }

    @Test("Cutting a text between two turns finds the same organisations in each half as alone")
    func turnsAreApart() throws {
        let first = "The Ministry of Rain and the World Bank"
        let second = "(WB) of England met NATO."
        let together = try OrganisationTagging.shared.found(in: [first, second]).map(\.surface)
        let apart = try [first, second].flatMap { try OrganisationTagging.shared.found(in: [$0]).map(\.surface) }
        #expect(together.filter { $0 != "WB" } == apart.filter { $0 != "WB" })
    }

    private func check(_ annotations: Annotations, _ text: String) {
        let bytes = Array(text.utf8)
        var last: Int32 = 0
        for mention in annotations.mentions {
            #expect(mention.start >= last && mention.end > mention.start && Int(mention.end) <= bytes.count)
            #expect(bytes[Int(mention.start)] & 0xC0 != 0x80, "a span begins inside a character")
            #expect(Int(mention.end) == bytes.count || bytes[Int(mention.end)] & 0xC0 != 0x80)
            #expect(annotations.organisations.indices.contains(Int(mention.organisation)))
            last = mention.end
        }
    }
}

/// A small generator with a fixed sequence for every seed.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
