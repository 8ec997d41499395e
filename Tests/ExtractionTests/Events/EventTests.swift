import Extraction
import Testing
import Transcripts

@Suite("Timeline events")
struct EventTests {
    private func annotate(
        _ turns: [String], date: String? = "2025-08-30", curation: [CuratedEvent] = []
    ) -> Annotations {
        var transcript = makeTranscript(turns, date: date)
        transcript.curation.events = curation
        return sharedAnnotator.annotate(transcript)
    }

    private func dates(_ turns: String..., date: String? = "2025-08-30") -> [String] {
        annotate(turns, date: date).events.map(\.edtf.text)
    }

    @Test("A sentence that tells one date twice makes one event")
    func onceASentence() {
        #expect(dates("The meetings begin on Sunday (August 31).") == ["2025-08-31"])
    }

    @Test("A fact told twice in a turn makes one event, two facts of one date make two")
    func merging() {
        let same = "The harbour bridge was opened in 1994. As I said, the harbour bridge opened in 1994."
        #expect(dates(same) == ["1994"])
        let different = "The harbour bridge was opened in 1994. My grandmother emigrated to Canada in 1994."
        #expect(dates(different) == ["1994", "1994"])
    }

    @Test("The two ends of a range make one event that spans them")
    func ranges() throws {
        let text = "Between October 1937 and June 1941 aircraft were supplied."
        let events = annotate([text]).events
        #expect(events.map(\.edtf.text) == ["1937-10/1941-06"])
        let event = try #require(events.first)
        let words = surface(of: event.start..<event.end, in: makeTranscript([text]))
        #expect(words == "October 1937 and June 1941")
    }

    @Test("Anniversaries, sets, lengths and references to now make no events")
    func noEvents() {
        #expect(dates("We marked the 80th anniversary of victory.").isEmpty)
        #expect(dates("We meet every Monday for two hours, and now we rest.").isEmpty)
    }

    @Test("A date that only frames a finer one in its sentence makes no event of its own")
    func frames() {
        #expect(dates("Four years ago, in July, we moved.") == ["2021-07"])
        #expect(dates("In 1998 the bridge was closed, and on 3 May 1998 it fell.") == ["1998-05-03"])
        #expect(dates("He came in 1998. On 3 May 1999 he left.") == ["1998", "1999-05-03"])
    }

    @Test("What something is measured by makes no event")
    func comparisons() {
        #expect(dates("Prices fell in July 2024 to the lowest level since April 2012.") == ["2024-07"])
        #expect(dates("Prices have fallen since April 2012.") == ["2012-04/.."])
    }

    @Test(
        "The status follows from the dates, and from the tense where the document's date lies inside",
        arguments: [
            ("It was founded in 2001.", EventStatus.past), ("It will open in 2027.", .planned),
            ("Trade has grown since 2021.", .ongoing), ("This year we hold the presidency.", .ongoing),
            ("This year a new agreement has been signed.", .past), ("The accord runs until 2030.", .ongoing),
            ("We will meet again this year.", .planned),
            ("We had hoped to spend a fortune over the next ten years.", .ongoing),
        ])
    func status(text: String, expected: EventStatus) {
        #expect(annotate([text]).events.map(\.status) == [expected])
    }

    @Test("Without a document's date the tense alone decides")
    func statusUndated() {
        #expect(annotate(["The dam will be finished in 2031."], date: nil).events.map(\.status) == [.planned])
        #expect(annotate(["The dam was finished in 1931."], date: nil).events.map(\.status) == [.past])
    }

    @Test("Events are in the order of their dates, open beginnings first")
    func order() {
        #expect(
            dates("It fell in 1945, after 1939, until 1950 and in May 1945.") == ["../1950", "1939", "1945", "1945-05"])
    }

    @Test("A short sentence is its own headline, without the marks around it")
    func shortHeadline() {
        #expect(annotate(["“In 2001 we founded it.”"]).events.map(\.headline) == ["In 2001 we founded it"])
    }

    @Test("A mark whose partner stands inside the sentence stays")
    func pairedMarks() {
        let words = "“In 2001 we had nothing,” she said."
        #expect(annotate([words]).events.map(\.headline) == ["“In 2001 we had nothing,” she said"])
        let closing = "A note of 2001 said (this is all): \"At once.\""
        #expect(annotate([closing]).events.map(\.headline) == ["A note of 2001 said (this is all): \"At once.\""])
    }

    @Test("A long sentence is cut at clauses around the date, and every word of it comes from the sentence")
    func longHeadline() throws {
        let text =
            "Although nobody on the council had expected anything of the kind, and although the papers had long since "
            + "lost interest in the affair, the tunnel was opened to traffic in 1998, which pleased the mayor, who had "
            + "waited for it since his youth in the narrow streets of the old town."
        let headline = try #require(annotate([text]).events.first?.headline)
        let expected =
            "…and although the papers had long since lost interest in the affair, the tunnel was opened to traffic in "
            + "1998, which pleased the mayor…"
        #expect(headline == expected)
        #expect(text.contains(headline.replacing("…", with: "")))
    }

    @Test("An entry of the sidecar changes, drops or adds an event by the words it quotes")
    func curation() {
        let turns = ["The dam was begun in 1931. It was finished in 1936.", "Nobody remembers when the lake rose."]
        let found = annotate(
            turns,
            curation: [
                CuratedEvent(action: .drop, quote: "1936", edtf: nil, headline: nil, line: 3),
                CuratedEvent(
                    action: .change, quote: "begun in 1931", edtf: "1931-04", headline: "Works begin", line: 4),
                CuratedEvent(action: .add, quote: "the lake rose", edtf: "1937", headline: nil, line: 5),
            ])
        #expect(found.events.map(\.edtf.text) == ["1931-04", "1937"])
        #expect(found.events.map(\.headline) == ["Works begin", "Nobody remembers when the lake rose"])
        #expect(found.events.allSatisfy { $0.resolution == .curated && $0.rule.description == "curated" })
        #expect(found.diagnostics.isEmpty)
    }

    @Test("An entry that matches nothing, or whose date is none, is reported with its line")
    func unmatchedCuration() {
        let found = annotate(
            ["The dam was begun in 1931."],
            curation: [
                CuratedEvent(action: .drop, quote: "1999", edtf: nil, headline: nil, line: 7),
                CuratedEvent(action: .add, quote: "The dam", edtf: "soon", headline: nil, line: 8),
            ])
        #expect(found.events.map(\.edtf.text) == ["1931"])
        #expect(found.diagnostics.map(\.line) == [7, 8])
        #expect(found.diagnostics.map(\.code.rawValue) == ["curation-unmatched", "curation-date-unreadable"])
    }
}
