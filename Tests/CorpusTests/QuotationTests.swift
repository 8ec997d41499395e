import Corpus
import Testing
import Transcripts

@Suite("Whether somebody said that") struct QuotationTests {
    /// The second turn of `delta` has an editor's note in it.
    private static let corpus: Corpus = {
        var noted = SmallCorpus.transcript(
            "delta",
            turns: [
                ("Ann", "When was the quay built?"),
                ("Bo", "The quay is old (ed: it was built by Nato in 1931) and will be older. We mend it each spring."),
            ])
        let text = noted.text(of: noted.turns[1])
        let note = text.firstRange(of: "(ed: it was built by Nato in 1931)")
        if let note {
            let start = Int32(text.utf8.distance(from: text.startIndex, to: note.lowerBound))
            noted.notes = [start..<start + Int32(text[note].utf8.count)]
            noted.turns[1].notes = 0..<1
        }
        let plain = SmallCorpus.transcript(
            "epsilon",
            turns: [
                ("Ann", "What do the World Bank and the AIIB say of the harbour?"),
                ("Chen", "世界銀行說港口很長。"),
                ("Bo", (0..<300).map { "word\($0)" }.joined(separator: " ")),
            ])
        return SmallCorpus.corpus([noted, plain], organisations: ["Nato"])
    }()

    private func found(_ text: String, speaker: String? = nil) -> [QuoteMatch] {
        Self.corpus.quotes(text, speaker: speaker).page().elements
    }

    @Test("A quotation is found whatever its case and marks, and a near one tells what differs")
    func exactAndNear() {
        #expect(found("WE “mend” it, each Spring").first?.kind == .exact)
        let near = found("What do the World Bank and the AIIB think of the harbour?")
        #expect(near.first?.kind == .near)
        #expect(near.first?.differences.map(\.quoted) == ["think"])
        #expect(near.first?.differences.map(\.said) == ["say"])
    }

    @Test("Words of an editor's note are found, but not as the speaker's")
    func notes() {
        #expect(found("it was built by Nato").map(\.isInNote) == [true])
        #expect(found("it was built by Nato", speaker: "bo").isEmpty)
        #expect(found("will be older", speaker: "bo").map(\.isInNote) == [false])
    }

    @Test("Words on both sides of an editor's note stand in a row")
    func aroundNotes() throws {
        let match = try #require(found("the quay is old and will be older", speaker: "bo").first)
        #expect(match.kind == .exact && match.differences.isEmpty)
        #expect(match.range == 0..<"The quay is old (ed: it was built by Nato in 1931) and will be older".count)
    }

    @Test("What an editor names in a note is named by nobody")
    func namedInNotes() throws {
        let corpus = Self.corpus
        let nato = try #require(corpus.organisationID(slug: "nato"))
        #expect(corpus.organisation(nato).speakers(limit: 10).isEmpty)
        let mention = try #require(corpus.mentions(of: nato).elements.first)
        #expect(corpus.mention(mention).isInNote && corpus.mention(mention).speaker == nil)
        var filter = MentionFilter()
        filter.speakers.any = ["bo"]
        #expect(corpus.mentions(of: nato, filter).total == 0)
        #expect(corpus.turn(corpus.mention(mention).turn.id).spokenText.hasPrefix("The quay is old and will"))
    }

    @Test("Pieces with a mark of omission between them are found however far apart, with what is left out")
    func elisions() throws {
        let match = try #require(found("word1 word2 … word200 word201 [...] word250 word251").first)
        #expect(match.kind == .near && match.similarity == 1)
        #expect(match.differences.map(\.kind) == [.omitted, .omitted])
        #expect(match.differences.first?.said.hasPrefix("word3 ") == true)
        #expect(match.differences.first?.said.hasSuffix(" word199") == true)
        #expect(found("word200 word201 … word1 word2").isEmpty, "in another order")
    }

    @Test("The last ideograph is asked for, too, and one alone is found inside of a run")
    func ideographs() {
        #expect(found("World 中").isEmpty)
        #expect(found("AIIB是").isEmpty)
        #expect(found("銀").map(\.kind) == [.exact])
        #expect(found("港口很長").map(\.kind) == [.exact])
    }

    @Test("Every word of a long quotation counts")
    func longQuotations() {
        let said = (0..<300).map { "word\($0)" }.joined(separator: " ")
        #expect(found(said).map(\.kind) == [.exact])
        #expect(found(said + " and nobody said this").first?.kind == .near)
    }

    @Test("All matches can be had page by page")
    func pages() {
        let turns = (0..<1200).map { ("Ann", "of the quay \($0)") }
        let corpus = SmallCorpus.corpus([SmallCorpus.transcript("zeta", turns: turns)])
        let matches = corpus.quotes("of the quay")
        #expect(matches.total == 1200)
        let last = matches.page(PageRequest(limit: 100, cursor: PageCursor(offset: 1150)))
        #expect(last.elements.count == 50 && last.next == nil)
        #expect(last.elements.last.map { corpus.turn($0.turn).number } == 1200)
    }

    @Test("Offsets in a long turn count code points wherever they are asked for")
    func offsets() throws {
        let names = (0..<2_000).map { "Nato and the naïve café number \($0)." }.joined(separator: " ")
        let corpus = SmallCorpus.corpus(
            [SmallCorpus.transcript("eta", turns: [("Ann", "naïve"), ("Bo", names)])], organisations: ["Nato"])
        let nato = try #require(corpus.organisationID(slug: "nato"))
        let scalars = Array(names.unicodeScalars)
        let mentions = corpus.mentions(of: nato, page: PageRequest(limit: 2_000)).elements.map(corpus.mention)
        #expect(mentions.count == 2_000)
        for mention in mentions.reversed() {
            #expect(String(String.UnicodeScalarView(scalars[mention.range])) == "Nato")
        }
    }
}
