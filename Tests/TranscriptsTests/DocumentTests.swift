import Testing
import Transcripts

@Suite("What a document says of itself")
struct DocumentTests {
    @Test(
        "The language is told in six languages and more",
        arguments: [
            ("en", "A: We have been here for years and they know that.\nB: Is it not what you wanted for them?"),
            (
                "fr",
                "A: Nous sommes dans la maison et il ne pleut pas.\nB: Mais que faites-vous avec les chiens sur le lit ?"
            ),
            (
                "es",
                "A: Estamos en la casa y no llueve más.\nB: Pero qué hace usted con los perros que están en el patio?"
            ),
            (
                "de",
                "A: Wir sind in dem Haus und es regnet nicht.\nB: Aber was machen Sie mit den Hunden, die auf der Wiese sind?"
            ),
            ("zh", "A: 我們住在河邊的房子裡。\nB: 那些狗為什麼在草地上？"),
            ("ru", "A: Мы живём в доме у реки.\nB: А что делают собаки на лугу?"),
            ("ja", "A: わたしたちは川のそばの家に住んでいます。\nB: 犬はどこにいますか。"),
            ("uk", "A: Ми живемо біля річки, її видно звідси.\nB: І що роблять собаки на лузі?"),
            ("und", "A: 1 2 3.\nB: 4 5 6."),
        ])
    func language(tag: String, text: String) {
        #expect(read(text + "\n" + text).metadata.language == tag)
    }

    @Test(
        "The date comes from front matter, name, title, a line or a weekday",
        arguments: [
            ("---\ndate: 2031-05\n---\n", "2030-01-01-talk.txt", "2031-05", DateSource.frontMatter),
            ("", "2031-05-04-talk.txt", "2031-05-04", DateSource.file),
            ("# 2031-05-04 A talk\n\n", "talk.md", "2031-05-04", DateSource.text),
            ("A talk\n\nSunday, May 4, 2031\n\n", "talk.txt", "2031-05-04", DateSource.text),
            ("A talk\n4 mai 2031\n", "talk.txt", "2031-05-04", DateSource.text),
            ("二〇三一\n2031年5月4日\n", "talk.txt", "2031-05-04", DateSource.text),
            ("A talk\nDate: 2031-05-04\n", "talk.txt", "2031-05-04", DateSource.text),
            ("Datum: 25.02.2031\n", "talk.txt", "2031-02-25", DateSource.text),
            ("Date: 6/25/2031, 2 pm\n", "talk.txt", "2031-06-25", DateSource.text),
            ("Date of interview: 25/06/2031\n", "talk.txt", "2031-06-25", DateSource.text),
            ("Born: 3 May 1950\nDate: 05/05/2031\n", "talk.txt", "2031-05-05", DateSource.text),
            ("Full text, May 4, 2031: what the harbour master said\n\n", "talk.txt", "2031-05-04", DateSource.text),
            ("8ª SESSÃO\nEm 4 de Maio de 2031 (domingo)\n\n", "talk.txt", "2031-05-04", DateSource.text),
            ("Seduta n. 9 di domenica 4 maggio 2031\n\n", "talk.txt", "2031-05-04", DateSource.text),
            ("Sessão de 1º de janeiro de 2031\n\n", "talk.txt", "2031-01-01", DateSource.text),
            ("港の会見\n令和13年5月4日\n", "talk.txt", "2031-05-04", DateSource.text),
            ("昨年の港、平成３０年１１月９日（金）\n", "talk.txt", "2018-11-09", DateSource.text),
            ("港の会見\n令和元年5月4日\n", "talk.txt", "2019-05-04", DateSource.text),
            (
                "Anna Roe, who was born in 1921 in Dunmoor, told us about the pier and all its keepers on May 4, 1989.\n",
                "talk.txt", "1989-05-04", DateSource.text
            ),
            (
                "They met on Sunday (May 4). The mole of 1941, breached in 1941, was mended in 1945, 2001 and 2024; "
                    + "in 2025 it stands.\n", "talk.txt", "2025-05-04", .text
            ),
            (
                "They met on Sunday (May 4). Much has changed since 2030 and will by 2031.\n", "talk.txt", "2031-05-04",
                .text
            ),
            (
                "It was written on the eve of the fair, which opens on Sunday, May 4. In 2031 it is the tenth.\n",
                "talk.txt",
                "2031-05-03", .text
            ),
        ])
    func date(opening: String, name: String, edtf: String, source: DateSource) {
        let transcript = read(opening + "A: One?\nB: Two.\nA: Three?\nB: Four.", name: name)
        #expect(transcript.metadata.date?.text == edtf)
        #expect(transcript.metadata.dateSource == source)
    }

    @Test(
        "No date is made up where the text fixes none",
        arguments: [
            "They met on Sunday (May 4).\n", "They met in May.\n", "On Friday they met, in 2031.\n",
            "Date: 11/02/2031\n", "Version: 1.2.2031-4\n", "Date: 31.02.2031\n", "Date of birth: 3.5.1950\n",
            "Anna Roe, the last keeper of the old pier, was born on April 1, 1909 in Dunmoor, and swims.\n",
            "This direct examination was taken from Roe v. Doe, Harbour Reports No. 70, of May 29, 2002, as printed.\n",
            "She came to the harbour on April 1, 1909, as its log says on the last page, and was its keeper till 1938 or 1940.\n",
        ])
    func noDate(opening: String) {
        let transcript = read(opening + "A: One?\nB: Two.\nA: Three?\nB: Four.")
        #expect(transcript.metadata.date == nil)
        #expect(transcript.metadata.dateSource == nil)
    }

    @Test(
        "A line alone above the talk is its title, unless it is a field, a note, a date or a sentence",
        arguments: [
            (
                "Interview met molenaar Sjoerd Pot, 9 november 2028",
                "Interview met molenaar Sjoerd Pot, 9 november 2028"
            ),
            ("Five questions for the night porter", "Five questions for the night porter"),
            ("Location: the old pier", "my talk"), ("[The recording begins late]", "my talk"),
            ("Saturday, 9 November 2028", "my talk"), ("This was said on the pier.", "my talk"), ("Pier", "my talk"),
        ])
    func titleAlone(line: String, title: String) {
        let transcript = read(line + "\n\nA: One?\nB: Two.\nA: Three?\nB: Four.", name: "my-talk.txt")
        #expect(transcript.metadata.title == title)
    }

    @Test("After the dashes of a dialogue, what ends with a question mark asks and the rest answers")
    func dialogueOfDashes() {
        let text = "— ¿Cuándo llegó?\n\n— En mayo. Vine solo.\n\nNo tenía nada.\n\n— ¿Y el faro?\n\n— Apagado.\n"
        #expect(read(text).turns.map(\.kind) == [.question, .answer, .question, .answer])
    }

    @Test("Lines above the talk give its labels their names")
    func named() {
        let transcript = read(
            """
            Interviewer: Paul Devereux
            EP: Elwyn Parry (quarryman)
            Date: 17 May 2031

            Interviewer: When did you come here?
            EP: When I was nineteen.
            Interviewer: Alone?
            EP: With a cat.
            """)
        #expect(transcript.speakers.map(\.name) == ["Paul Devereux", "Elwyn Parry"])
        #expect(transcript.speakers.map(\.role) == [.interviewer, .interviewee])
        #expect(transcript.metadata.date?.text == "2031-05-17")
        #expect(transcript.introduction.count == 3)
    }

    @Test(
        "Dates are read and refused as EDTF has them",
        arguments: [
            ("2025", "2025-01-01", "2025-12-31"), ("2025-02", "2025-02-01", "2025-02-28"),
            ("2024-02-29", "2024-02-29", "2024-02-29"), ("193X", "1930-01-01", "1939-12-31"),
            ("16XX", "1600-01-01", "1699-12-31"), ("1941-XX", "1941-01-01", "1941-12-31"),
            ("1984?", "1984-01-01", "1984-12-31"), ("2003-05~", "2003-05-01", "2003-05-31"),
            ("1939-22", "1939-06-01", "1939-08-31"), ("2024-24", "2024-12-01", "2025-02-28"),
            ("2024/2025", "2024-01-01", "2025-12-31"), ("2025-08-31T10:00:00Z", "2025-08-31", "2025-08-31"),
        ])
    func edtf(text: String, earliest: String, latest: String) {
        let date = EDTF(parsing: text)
        #expect(date?.earliest?.description == earliest)
        #expect(date?.latest?.description == latest)
    }

    @Test(
        "What is no date is refused",
        arguments: [
            "", "yesterday", "2025-13", "2025-02-30", "25-02-03", "2025/2024", "../..", "/", "2025-1-1-1", "12345",
        ])
    func noEDTF(text: String) { #expect(EDTF(parsing: text) == nil) }

    @Test("An open interval keeps its open end", arguments: [("2021/..", true, false), ("../2021", false, true)])
    func openIntervals(text: String, hasStart: Bool, hasEnd: Bool) {
        let date = EDTF(parsing: text)
        #expect((date?.earliest != nil) == hasStart)
        #expect((date?.latest != nil) == hasEnd)
        #expect(date?.text == text)
    }

    @Test(
        "A legend names the labels and tells the roles",
        arguments: [
            "Jo Doe’s questions are prefixed JD, Minister Roe’s answers KR, and our comments HP.",
            "Questions by Jo Doe are marked JD; the answers of Minister Roe are marked KR, our comments HP.",
        ])
    func legend(sentence: String) {
        let transcript = read(
            """
            The minister, Kim Roe, spoke to Jo Doe. \(sentence)
            JD: One?
            KR: Two.
            HP: He means three.
            JD: Four?
            K: Five.
            HP: He does.
            """)
        #expect(transcript.speakers.map(\.name) == ["Jo Doe", "Kim Roe", "HP"])
        #expect(transcript.speakers.map(\.role) == [.interviewer, .interviewee, .commentator])
        #expect(transcript.exchanges.map(\.commentary) == [[3], [6]])
        #expect(transcript.introduction.count == 1)
    }

    @Test("A sidecar overrules front matter and brings curation")
    func sidecar() {
        let transcript = read(
            "---\ntitle: Old\nspeakers:\n  A: Jo\n---\nA: One?\nB: Two.\nA: Three?\nB: Four.", name: "talk.txt",
            sidecar: """
                title: New
                speakers:
                  A: {name: Jo Doe, role: interviewer}
                organisations:
                  - {surface: the Board, organisation: harbour-board}
                  - {surface: Board Street, not: true}
                timeline:
                  - {action: add, quote: Two, edtf: "2031", headline: Second}
                  - {drop: Four}
                """)
        #expect(transcript.metadata.title == "New")
        #expect(transcript.speakers[0].name == "Jo Doe")
        #expect(transcript.curation.organisations.map(\.organisation) == ["harbour-board", nil])
        #expect(transcript.curation.events.map(\.action) == [.add, .drop])
        #expect(transcript.curation.events.map(\.line) == [8, 9])
    }
}
