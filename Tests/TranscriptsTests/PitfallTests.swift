import Testing
import Transcripts

@Suite("Pitfalls of real text")
struct PitfallTests {
    static let colons: [Convention] = [
        Convention(
            "Remarks, times, links and lists with colons are no labels",
            """
            JD: I have three points to make.
            In short: we are late.
            Note: the clock is slow.
            Location: https://example.test/map
            The Harbour Company: 2031 Figures and Plans
            My plan has two parts:
            12:30 is when we met.
            KR: Is that all?
            JD: It is.
            KR: Good.
            """,
            [
                "JD: I have three points to make. | In short: we are late. | Note: the clock is slow. | "
                    + "Location: https://example.test/map | The Harbour Company: 2031 Figures and Plans | "
                    + "My plan has two parts: | 12:30 is when we met.",
                "KR: Is that all?", "JD: It is.", "KR: Good.",
            ]),
        Convention(
            "Metadata before the first turn is no turn", "talk.md",
            """
            ---
            title: Kites
            speakers: [Jo Doe]
            ---
            Video Kite Short: https://example.test/v

            Slides: https://example.test/s

            JD: Hello.

            KR: Hello, Jo.

            JD: Shall we?

            KR: Yes.
            """,
            ["JD: Hello.", "KR: Hello, Jo.", "JD: Shall we?", "KR: Yes."]),
        Convention(
            "A quotation of others inside a turn",
            """
            Nell: He said, and I quote: “Go home.”
            Otto: Then what?
            Nell: “I asked him: why?
            And he: because.”
            Otto: I see.
            """,
            [
                "Nell: He said, and I quote: “Go home.”", "Otto: Then what?",
                "Nell: “I asked him: why? | And he: because.”", "Otto: I see.",
            ]),
        Convention(
            "Tiny turns stay",
            "WP: 73.\nSM: ...\nWP: Yeah.\nSM: [laughs]\nWP: ¿Elisa?\nSM:\nWP: End.",
            ["WP: 73.", "SM: ...", "WP: Yeah.", "SM: [laughs]", "WP: ¿Elisa?", "SM: ", "WP: End."]),
        Convention(
            "Names that upset templates",
            "$STDOUT: One.\nSalt & Bread: Two.\n$STDOUT: Three.\nSalt & Bread: Four.",
            ["$STDOUT: One.", "Salt & Bread: Two.", "$STDOUT: Three.", "Salt & Bread: Four."]),
        Convention(
            "Further reading is no turn",
            """
            Q: Is it far?
            A: A mile.
            Q: Uphill?
            A: All the way.
            Further Reading
            The Hill Club: A History
            """,
            ["Q: Is it far?", "A: A mile.", "Q: Uphill?", "A: All the way."]),
        Convention(
            "A prose dash at a line’s start is no label",
            """
            Una: We waited.
            Rain - then more rain.
            Bo: And the boat?
            Gone - I saw it go.
            Una: Oh.
            Bo: Yes.
            """,
            [
                "Una: We waited. | Rain - then more rain.", "Bo: And the boat? | Gone - I saw it go.", "Una: Oh.",
                "Bo: Yes.",
            ]),
    ]

    static let slips: [Convention] = [
        Convention(
            "A cut label, a swapped letter and another case keep what was written",
            """
            Justin Moor: One?
            Elichai Tarn: Two.
            Justin Moor: Three?
            Elicahi Tarn: Four.
            Justing Moor: Five?
            Elichai Tarn: Six.
            JUSTIN MOOR: Seven?
            Elichai Tarn: Eight.
            Justin Moor: Nine?
            """,
            [
                "Justin Moor: One?", "Elichai Tarn: Two.", "Justin Moor: Three?", "Elicahi Tarn: Four.",
                "Justing Moor: Five?", "Elichai Tarn: Six.", "JUSTIN MOOR: Seven?", "Elichai Tarn: Eight.",
                "Justin Moor: Nine?",
            ])
    ]

    static let pages: [Convention] = [
        Convention(
            "A court’s pages: line numbers, running heads and feet, a heading and a sentence that looks like a label",
            "argument.txt", court,
            [
                "CHIEF JUSTICE MARLOW: We’ll hear argument this morning in Case 12, the Harbour Board against Lind. | "
                    + "Ms. Long.",
                "MS. LONG: Mr. Chief Justice, and may it please the Court: The statute says boats, and a raft is --",
                "JUSTICE ABEL: Is a raft no boat?",
                "MS. LONG: -- not a boat, Your Honor.",
                "JUSTICE ABEL: Thank you.",
                "MR. POLK: Mr. Chief Justice, and may it please the Court: A raft floats.",
                "JUSTICE ABEL: So does a cork.",
                "MR. POLK: It does.",
            ])
    ]

    @Test("Slips are one speaker with the right one, false friends are not")
    func speakersOfSlips() {
        let slips = read(PitfallTests.slips[0].text, name: "talk.txt")
        #expect(slips.speakers.count == 2)
        #expect(slips.codes().filter { $0 == "label-corrected" }.count == 3)
        let friends = read(
            """
            RS: Who pays?
            ES: We do.
            RS: All of it?
            ES: All.
            Female Participant: Why?
            RS: Ask him.
            Male Participant: Because.
            RS: There.
            ES: Yes.
            """)
        #expect(friends.speakers.count == 4)
        let chinese = read("黃子瑜：好。\n王大明：好？\n黃子瑜：是。\n王大明：對？\n黃子瑜：行。\n黃子維：不。\n王大明：嗯？")
        #expect(chinese.speakers.count == 3)
    }

    @Test("One role label in two transcripts is not one person")
    func roleLabelsStayApart() {
        let text = "Q: One?\nA: Two.\nQ: Three?\nA: Four."
        let first = read(text, name: "first.txt")
        let second = read(text, name: "second.txt")
        #expect(Set(first.speakers.map(\.identity)).isDisjoint(with: second.speakers.map(\.identity)))
        #expect(first.speakers.map(\.role) == [.interviewer, .interviewee])
    }

    @Test("Places and roles in brackets belong to one person")
    func bracketedLabels() {
        let crew = read("CC: Go.\nCDR (HERON): Up.\nCC: Good.\nCDR (SHORE): Down.\nCC: Out.")
        #expect(crew.speakers.map(\.labels) == [["CC"], ["CDR (HERON)", "CDR (SHORE)"]])
        #expect(crew.codes().contains("speaker-merged"))
    }

    @Test("An interviewer is told by asking, with more words or fewer")
    func rolesByQuestions() {
        let talk = read("Nell: How?\nOtto: With care.\nNell: And then?\nOtto: Rest.\nNell: Why?\nOtto: To live.")
        #expect(talk.speakers.map(\.role) == [.interviewer, .interviewee])
        #expect(talk.exchanges.count == 3)
        #expect(talk.turns.map(\.kind) == [.question, .answer, .question, .answer, .question, .answer])
    }

    private static let court = """
                          Official - Subject to Final Review

         1              IN THE COURT OF THE LAKES
         2    - - - - - - - - - - - - - - - - - x
         3    THE HARBOUR BOARD,                :
         4              Petitioner,             :
         5         v.                           :  No. 12
         6    ANNA LIND                         :
         7    - - - - - - - - - - - - - - - - - x

                            The Quill Reporting Company
                                         1
                          Official - Subject to Final Review

         1                 P R O C E E D I N G S
         2                                      (10:04 a.m.)
         3              CHIEF JUSTICE MARLOW:  We’ll hear argument
         4    this morning in Case 12, the Harbour Board against
         5    Lind.
         6              Ms. Long.
         7             ORAL ARGUMENT OF VERA LONG
         8              MS. LONG:  Mr. Chief Justice, and may it
         9    please the Court:  The statute says boats, and a

                            The Quill Reporting Company
                                         2
                          Official - Subject to Final Review

         1    raft is --
         2              JUSTICE ABEL:  Is a raft no boat?
         3              MS. LONG:  -- not a boat, Your Honor.
         4              JUSTICE ABEL:  Thank you.
         5             ORAL ARGUMENT OF IRA POLK
         6              MR. POLK:  Mr. Chief Justice, and may it please
         7    the Court:  A raft floats.
         8              JUSTICE ABEL:  So does a cork.
         9              MR. POLK:  It does.

                            The Quill Reporting Company
                                         3

        """
}
