/// Conventions that real transcripts taught the reader, each in a text of our own.
enum FoundConventions {
    static let all = labels + letters + times + directions + chats + records + shows + chambers + talks + calls

    private static let labels: [Convention] = [
        Convention(
            "A dash and a time before the words, among labels with colons", "talk.md",
            """
            Anna  – 00:02:53 Welcome back to the pier.

            Owen :

            Good to be here.

            Anna – 00:09:36:

            How is the lamp?

            Owen :

            Bright.

            Anna :

            And the bell?
            """,
            [
                "Anna: Welcome back to the pier.", "Owen: Good to be here.", "Anna: How is the lamp?", "Owen: Bright.",
                "Anna: And the bell?",
            ]),
        Convention(
            "Full names once, then their initials",
            """
            Jane Doe: This is a talk with Tom Ray Vey, and Ann Lee is here too.

            Tom Ray Vey: I was born in the lighthouse.

            JD: When was that?

            TV: In the year of the storm.

            JD: Who kept the lamp?

            TV: My father did.

            AL: For how long?
            """,
            [
                "Jane Doe: This is a talk with Tom Ray Vey, and Ann Lee is here too.",
                "Tom Ray Vey: I was born in the lighthouse.", "JD: When was that?", "TV: In the year of the storm.",
                "JD: Who kept the lamp?", "TV: My father did.", "AL: For how long?",
            ]),
        Convention(
            "A full stop and a hyphen after titles",
            """
            M. le président.  - La parole est au gardien.

            M. Paul Roy .  - La lampe brûle. Tout le reste attend.

            Mme Anne Lys, ministre de la mer .  - Merci de votre question.

            M. Paul Roy .  - Et le phare ?

            M. le président.  - Merci.
            """,
            [
                "M. le président: La parole est au gardien.",
                "M. Paul Roy: La lampe brûle. Tout le reste attend.",
                "Mme Anne Lys, ministre de la mer: Merci de votre question.",
                "M. Paul Roy: Et le phare ?", "M. le président: Merci.",
            ]),
        Convention(
            "The place of a member in square brackets, and hyphens in titles",
            """
            Tuan Yang di-Pertua: Sila duduk.

            Tuan Jo Lim [Bagan]: Terima kasih.

            Puan Ann Tan [Bera]: Satu soalan.

            Tuan Yang di-Pertua: Ya.

            Tuan Jo Lim [Bagan]: Duduk.
            """,
            [
                "Tuan Yang di-Pertua: Sila duduk.", "Tuan Jo Lim [Bagan]: Terima kasih.",
                "Puan Ann Tan [Bera]: Satu soalan.", "Tuan Yang di-Pertua: Ya.", "Tuan Jo Lim [Bagan]: Duduk.",
            ]),
        Convention(
            "Labels alone with long offices, though only one comes again",
            """
            Inhalt:

            Beginn: 9.00 Uhr

            Präsident Dr. Karl Ost:

            Die Sitzung ist eröffnet.

            Anna Lind, Bundesministerin für die Verteilung von Wind und Wellen:

            Herr Präsident! Wir fangen an.

            Jo Korn (Die Drachen):

            Na dann.

            Präsident Dr. Karl Ost:

            Ich schließe die Sitzung.
            """,
            [
                "Präsident Dr. Karl Ost: Die Sitzung ist eröffnet.",
                "Anna Lind, Bundesministerin für die Verteilung von Wind und Wellen: Herr Präsident! Wir fangen an.",
                "Jo Korn (Die Drachen): Na dann.", "Präsident Dr. Karl Ost: Ich schließe die Sitzung.",
            ]),
        Convention(
            "Bold labels in block quotations", "guide.md",
            """
            # How to ask

            Some words about asking.

            > **Interviewer:** Why is the lamp red?

            > **Candidate:** Since red is seen
            > from far away.

            > **Interviewer:** Good.
            """,
            [
                "Interviewer: Why is the lamp red?", "Candidate: Since red is seen\nfrom far away.",
                "Interviewer: Good.",
            ]),
        Convention(
            "A letter in a record speaks for nobody",
            """
            Mr. DOE. Mr. President, I ask that a letter be printed.
            The PRESIDING OFFICER. Without objection, it is so ordered.
            Mr. DOE. I thank the Chair.

            Dunmore, DC.

            The PRESIDING OFFICER. The clerk will call the roll.
            """,
            [
                "Mr. DOE: Mr. President, I ask that a letter be printed.",
                "The PRESIDING OFFICER: Without objection, it is so ordered.",
                "Mr. DOE: I thank the Chair. | Dunmore, DC.", "The PRESIDING OFFICER: The clerk will call the roll.",
            ]),
    ]

    private static let letters: [Convention] = [
        Convention(
            "Letters of questions and answers with one space",
            """
            ** 4
            DIRECT EXAMINATION
            BY MS. NASH:
            Q Would you state your name?
            A Tom Vey. I keep the light.
            Q For how long?
            A Forty years. A friend
            kept it before.
            ** 5
            MR. ROY: Object to the form.
            Q You can answer.
            A Since the storm.
            MR. ROY: Just a few.
            CROSS-EXAMINATION
            BY MR. ROY:
            Q Did you bring the book?
            A No, sir.
            ** 6
            Q Thank you.
            """,
            [
                "Q: Would you state your name?", "A: Tom Vey. I keep the light.", "Q: For how long?",
                "A: Forty years. A friend | kept it before.", "MR. ROY: Object to the form.", "Q: You can answer.",
                "A: Since the storm.", "MR. ROY: Just a few.", "Q: Did you bring the book?", "A: No, sir.",
                "Q: Thank you.",
            ]),
        Convention(
            "Court papers with a mark before every line",
            """
            `Harbour Reporting
            ` MR. ROY: Tom Roy for the keeper.
            ` THE WITNESS: I do.
            ` Q. Could you state your name?
            ` A. Tom Vey.
            ` Q. Were you here before?
            ` A. Yes.
            ` MR. ROY: Objection. Form.
            """,
            [
                "MR. ROY: Tom Roy for the keeper.", "THE WITNESS: I do.", "Q: Could you state your name?",
                "A: Tom Vey.",
                "Q: Were you here before?", "A: Yes.", "MR. ROY: Objection. Form.",
            ]),
        Convention(
            "Initials that are a word in small letters", "notes.md",
            """
            ## Opening

            AKI: All right, good morning.

            IS: The minutes are there.

            ## The report
            Presenter: Ivo Sand (IS)

            IS: So this is the report.

            AKI: Great.
            """,
            [
                "AKI: All right, good morning.", "IS: The minutes are there. | Presenter: Ivo Sand (IS)",
                "IS: So this is the report.", "AKI: Great.",
            ]),
    ]
}
