/// Press conferences, broadcasts, courts and chambers as web pages print them: labels in capitals, letters, times.
enum PressConventions {
    static let all = letters + capitals + alone + others + chambers

    private static let letters: [Convention] = [
        Convention(
            "A letter with one space asks where everybody else has a colon",
            """
            MS. LIM: Thank you, Mayor.

            Q Thanks. What will the pier cost?

            THE MAYOR: More than we thought.

            A couple of ropes, too.

            Q Who pays?

            MS. LIM: Jo, go ahead.

            Q Are you sure?

            THE MAYOR: Of the ropes.
            """,
            [
                "MS. LIM: Thank you, Mayor.", "Q: Thanks. What will the pier cost?",
                "THE MAYOR: More than we thought. | A couple of ropes, too.", "Q: Who pays?", "MS. LIM: Jo, go ahead.",
                "Q: Are you sure?", "THE MAYOR: Of the ropes.",
            ]),
        Convention(
            "Twice a letter with one space, before questions",
            """
            THE MAYOR: Good morning.

            Q What of the pier?

            THE MAYOR: It stands.

            Q And what
            of the rope?

            THE MAYOR: It holds.
            """,
            [
                "THE MAYOR: Good morning.", "Q: What of the pier?", "THE MAYOR: It stands.",
                "Q: And what | of the rope?", "THE MAYOR: It holds.",
            ]),
        Convention(
            "An answer that begins with what the witness does",
            """
            Q Where was the boat?
            A In the bay.
            Q Did you swim there?
            A (After a pause) No sir, I rowed.
            Q [By Ms. Nash] Alone?
            A Alone.
            """,
            [
                "Q: Where was the boat?", "A: In the bay.", "Q: Did you swim there?",
                "A: (After a pause) No sir, I rowed.", "Q: [By Ms. Nash] Alone?", "A: Alone.",
            ]),
        Convention(
            "Colons in a column",
            """
            ATTY. DOE:     Who was with you?

            WITNESS   :       My son.
            Q      :       What did he do?
            A      :       He swam.
            Q      :       How far was it?
            A      :       A mile, sir.
            COURT:     Which one?
            ATTY. DOE:     The sea mile?
            WITNESS: That one.
            """,
            [
                "ATTY. DOE: Who was with you?", "WITNESS: My son.", "Q: What did he do?", "A: He swam.",
                "Q: How far was it?", "A: A mile, sir.", "COURT: Which one?", "ATTY. DOE: The sea mile?",
                "WITNESS: That one.",
            ]),
        Convention(
            "Dots before a label, where something was left out",
            """
            Q: Where was the boat?

            THE COURT: Sustained.

            . . . Q: Was it yours?

            A: It was.

            … Q: Is it now?

            A: No.

            THE COURT: Let us rise.
            """,
            [
                "Q: Where was the boat?", "THE COURT: Sustained.", "Q: Was it yours?", "A: It was.", "Q: Is it now?",
                "A: No.", "THE COURT: Let us rise.",
            ]),
    ]

    private static let capitals: [Convention] = [
        Convention(
            "Surnames so short that they could be initials, and a longer one",
            """
            FOX: Were you there?

            HILL: Yes.

            AMY STONE: No, I was not there.

            FOX: Who was?

            HILL: Nobody.
            """,
            [
                "FOX: Were you there?", "HILL: Yes.", "AMY STONE: No, I was not there.", "FOX: Who was?",
                "HILL: Nobody.",
            ]),
        Convention(
            "Of initials, what is to be done says nothing",
            """
            TOM: Who writes to the pier?

            EVA: I do.

            ACTION: Eva writes to the pier.

            TOM: Good.

            EVA: Next.
            """,
            [
                "TOM: Who writes to the pier?", "EVA: I do. | ACTION: Eva writes to the pier.", "TOM: Good.",
                "EVA: Next.",
            ]),
        Convention(
            "Labels straight under directions",
            """
            (BEGIN VIDEOTAPE)
            WULF DOE, HTV ANCHOR (voice-over): The pier from end to end.

            PIA ROE, HARBOUR MASTER: It is a good pier.

            DOE: Now it is gone. Watch this.
            (BEGIN VIDEO CLIP)
            ANA LIM, SAILOR: I saw it go.

            DOE: We begin with a storm.

            ROE: It was a big one.
            """,
            [
                "WULF DOE, HTV ANCHOR (voice-over): The pier from end to end.",
                "PIA ROE, HARBOUR MASTER: It is a good pier.", "DOE: Now it is gone. Watch this.",
                "ANA LIM, SAILOR: I saw it go.", "DOE: We begin with a storm.", "ROE: It was a big one.",
            ]),
        Convention(
            "A paper and a book in quotation marks beside a name",
            """
            DOE: Is it short?

            CYN TUCK, "DUNMORE POST-GAZETTE": I think it is short.

            Mr. TEDD TEACH (Author, "Piers: A Life"): It is long, and he said, "Go": so I went.

            DOE: Well?

            Mr. TEACH: Long.
            """,
            [
                "DOE: Is it short?", "CYN TUCK, \"DUNMORE POST-GAZETTE\": I think it is short.",
                "Mr. TEDD TEACH (Author, \"Piers: A Life\"): It is long, and he said, \"Go\": so I went.", "DOE: Well?",
                "Mr. TEACH: Long.",
            ]),
    ]

    private static let alone: [Convention] = [
        Convention(
            "Capitals alone on lines with the words straight below, and no blank line anywhere",
            """
            Entretien avec M. Benoît Doé, porte-parole, sur le port.
            JEAN ROÉ
            Benoît DOÉ nous parle du quai.
            BENOÎT DOÉ, PORTE-PAROLE
            Bonjour Jean ROÉ.
            JEAN ROÉ
            Le quai est-il ouvert ?
            BENOÎT DOÉ
            Pas avant le printemps.
            JEAN ROÉ
            Et le port ?
            BENOÎT DOÉ
            Il est long.
            ANA LIM
            La tristesse.
            JEAN ROÉ
            Merci.
            """,
            [
                "JEAN ROÉ: Benoît DOÉ nous parle du quai.", "BENOÎT DOÉ, PORTE-PAROLE: Bonjour Jean ROÉ.",
                "JEAN ROÉ: Le quai est-il ouvert ?", "BENOÎT DOÉ: Pas avant le printemps.", "JEAN ROÉ: Et le port ?",
                "BENOÎT DOÉ: Il est long.", "ANA LIM: La tristesse.", "JEAN ROÉ: Merci.",
            ]),
        Convention(
            "Lines that a page prints again and again speak for nobody",
            """
            Pier Plan

            2:50 p.m.

            Green

            Kim Roe GreenMinister of Piers

            Mr. Speaker, I will look into it.

            Pier Plan

            2:55 p.m.

            Green

            Ana Lim GreenMinister of Harbours

            Mr. Speaker, I thank them.
            """,
            []),
        Convention(
            "Somebody who comes first and once, with a time",
            """
            Pier Talk

            Speaker 1 (00:00)

            In the harbour.

            Speaker 2 (00:02)

            Okay.

            Speaker 3 (00:06)

            Yes, in the harbour.

            Speaker 2 (00:25)

            Do you want to say more?

            Speaker 3 (00:28)

            No.
            """,
            [
                "Speaker 1: In the harbour.", "Speaker 2: Okay.", "Speaker 3: Yes, in the harbour.",
                "Speaker 2: Do you want to say more?", "Speaker 3: No.",
            ]),
    ]

    private static let others: [Convention] = [
        Convention(
            "A talk that one person gives, with times",
            """
            Pier Speech Transcript

            Jo Doe: (00:00)
            Good evening. The pier is long.

            Jo Doe: (00:24)
            We built it.

            Jo Doe: (01:02)
            Thank you, and good night.
            """,
            [
                "Jo Doe: Good evening. The pier is long.", "Jo Doe: We built it.", "Jo Doe: Thank you, and good night.",
            ]),
        Convention(
            "A talk that one person gives, whom the title names",
            """
            Mayor Doe just spoke of the pier

            DOE: Thank you very much.

            I want to begin with the pier.

            DOE: It is long.

            DOE: Good night.
            """,
            ["DOE: Thank you very much. | I want to begin with the pier.", "DOE: It is long.", "DOE: Good night."]),
        Convention(
            "One name whose words follow questions that nobody is named for is no speech",
            """
            Jo Doe, keeper of the pier, tells of her life.

            What is a pier?

            Jo Doe: A road that ends.

            Who built it?

            Jo Doe: We did.

            And who broke it?

            Jo Doe: The storm.
            """,
            [
                "–: What is a pier?", "Jo Doe: A road that ends.", "–: Who built it?", "Jo Doe: We did.",
                "–: And who broke it?", "Jo Doe: The storm.",
            ]),
        Convention(
            "A time and a name in bold without a colon",
            """
            0:00:13.8 **Jo Doe-Lim** Welcome. My guest is Kim Roe.

            0:00:26.5 **Kim Roe** Hello.

            0:00:28.0 **Jo Doe-Lim** Can you say what a pier is?

            0:00:31.2 **Kim Roe** A road that ends.
            """,
            [
                "Jo Doe-Lim: Welcome. My guest is Kim Roe.", "Kim Roe: Hello.",
                "Jo Doe-Lim: Can you say what a pier is?",
                "Kim Roe: A road that ends.",
            ]),
        Convention(
            "A title that the page prints twice",
            """
            Homework: What Pier Changed Your Life?

            Download

            Homework: What Pier Changed Your Life?

            ANA SEABANK, Host:

            Many listeners wrote in.

            TOVA SMYTHE: The pier is long.

            SEABANK: It is.

            SMYTHE: And cold.
            """,
            [
                "ANA SEABANK, Host: Many listeners wrote in.", "TOVA SMYTHE: The pier is long.", "SEABANK: It is.",
                "SMYTHE: And cold.",
            ]),
    ]
}
