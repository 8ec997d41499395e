import Extraction
import Testing
import Transcripts

/// What the words around an expression make of it, one behaviour a test.
@Suite("Times in context")
struct TimeContextTests {
    /// The expressions of turns spoken on Wednesday 14 May 2031, each as its words and its date.
    private func times(_ turns: String..., date: String = "2031-05-14") -> [String] {
        let transcript = makeTranscript(turns, date: date)
        return sharedAnnotator.annotate(transcript).times.map { time in
            let words = surface(of: time.start..<time.end, turn: time.turn, in: transcript)
            return "\(words) = \(time.edtf?.text ?? time.value)"
        }
    }

    @Test("A month is of the year that it was named with a little before, whatever old year was named in passing since")
    func sameMonth() {
        #expect(
            times("He came in June this year for the jubilee of 1947. It was short.", "The visit in June went well.")
                == ["June this year = 2031-06", "1947 = 1947", "June = 2031-06"])
        #expect(
            times("He came in June this year. In 1947 his mill burned down. In June he was a beggar.").last
                == "June = 1947-06")
    }

    @Test(
        "A weekday with a modifier and its date are one expression",
        arguments: [
            ("This Monday, 12 May, he resigned.", "This Monday, 12 May = 2031-05-12"),
            ("She will speak this Friday, 16 May.", "this Friday, 16 May = 2031-05-16"),
            ("He left last Thursday, May 8.", "last Thursday, May 8 = 2031-05-08"),
            ("He was hurt in 2003. She will ask him this Friday, 16 May.", "this Friday, 16 May = 2031-05-16"),
        ])
    func datedWeekday(text: String, expected: String) {
        #expect(times(text).last == expected)
    }

    @Test(
        "What happened this weekday is past, what is said of one is ahead",
        arguments: [
            ("This Monday the builders were still painting.", "This Monday = 2031-05-12"),
            ("It happened this Tuesday.", "this Tuesday = 2031-05-13"),
            ("He said the vote this Friday could fail.", "this Friday = 2031-05-16"),
            ("They agreed to meet this Monday.", "this Monday = 2031-05-19"),
        ])
    func thisWeekday(text: String, expected: String) {
        #expect(times(text) == [expected])
    }

    @Test(
        "A weekday beside a verb of the present lies ahead",
        arguments: [
            ("The strike enters its third week on Monday.", "Monday = 2031-05-19"),
            ("On Friday it all goes electric.", "Friday = 2031-05-16"),
            ("Ministers meet on Monday.", "Monday = 2031-05-19"),
            ("The Senate debates the bill on Friday.", "Friday = 2031-05-16"),
            ("The debates on Monday were dull.", "Monday = 2031-05-12"),
            ("They walked out on Monday.", "Monday = 2031-05-12"),
        ])
    func timetable(text: String, expected: String) {
        #expect(times(text) == [expected])
    }

    @Test(
        "What is awaited before a time or by it lies ahead, and a name or a noun is no verb",
        arguments: [
            ("The Met Office expects no rain before the second week of June.", "the second week of June = 2031-06"),
            ("Her party wants a vote before the last week of March.", "the last week of March = 2032-03"),
            ("Economists expect no cut before June.", "June = 2031-06"),
        ])
    func awaited(text: String, expected: String) {
        #expect(times(text) == [expected])
    }

    @Test("“As many months” is no length of its own")
    func asMany() {
        #expect(times("It was the second fire in as many months. We had waited many months.") == ["many months = PXM"])
    }

    @Test(
        "Years are heard as people say them",
        arguments: [
            ("The year two thousand, and then two thousand and twelve.", ["2000", "2012"]),
            ("By the year two thousand there were ten of us.", ["2000"]),
            ("In seventy-eight they let half of us go.", ["1978"]),
            ("She joined in forty-two and was sent north in January of forty-three.", ["1942", "1943-01"]),
            ("We came in thirty-nine.", ["1939"]),
            ("It was one in forty-two, in forty-two countries, at forty-two.", []),
            ("Prices rose in thirty-five, forty-two and fifty-one towns.", []),
            ("A man in fifty-nine sold a house in sixty-three small parts.", ["1959"]),
        ])
    func spokenYears(text: String, expected: [String]) {
        #expect(
            times(text).map { String($0.split(separator: "=").last ?? "").trimmingPrefix(" ") }.map(String.init)
                == expected)
    }

    @Test("An ordinal of two words needs no hyphen, and the first century has its number")
    func spacedOrdinal() {
        #expect(times("the twenty first century agreement") == ["the twenty first century = 20XX"])
        #expect(
            times("the twenty first and twenty second centuries") == [
                "the twenty first = 20XX", "twenty second centuries = 21XX",
            ])
        #expect(times("We met on the twenty first of March 2030.") == ["the twenty first of March 2030 = 2030-03-21"])
        let transcript = makeTranscript(["A poet of the first century wrote twenty first lines."])
        #expect(sharedAnnotator.annotate(transcript).times.map(\.value) == ["00"])
    }

    @Test("“Monday week” is a week after the next Monday")
    func mondayWeek() {
        #expect(times("Work starts on Monday week.") == ["Monday week = 2031-05-26"])
    }

    @Test("“Two nights later” counts from the day last spoken of")
    func nightsLater() {
        #expect(
            times("It sank on 9 December 2029. Two nights later they found it.").last == "Two nights later = 2029-12-11"
        )
    }

    @Test("“That year” is the year that something lasts from, rather than the document's own")
    func thatYear() {
        #expect(
            times("It has grown since 2027, a judge said on Tuesday. She left in the autumn of that year.").last
                == "the autumn of that year = 2027-23")
    }

    @Test(
        "From one hour to another is no time before the other", arguments: ["nine to five", "six to twelve midnight"])
    func hoursFromTo(hours: String) {
        #expect(!times("They talked from \(hours).").contains { $0.hasPrefix("\(hours.prefix(7))") })
    }

    @Test("A holiday is of the year around the document, whatever byword was used before")
    func holidayAfterByword() {
        #expect(
            times(
                "The men of 9/11 were gone. He was on duty on New Year's Eve.", date: "2004-01-02"
            ).last == "New Year's Eve = 2003-12-31")
        #expect(
            times("In 2001 they were gone. He was on duty on New Year's Eve.", date: "2004-01-02").last
                == "New Year's Eve = 2001-12-31")
    }

    @Test("A day's word with a capital inside a sentence belongs to a name")
    func namesOfDays() {
        #expect(times("Web of Tomorrow is a show.", "I read Today and more.") == [])
        #expect(times("Tomorrow we sail.") == ["Tomorrow = 2031-05-15"])
    }
}
