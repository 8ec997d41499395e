/// Proceedings and programmes.
enum ProceedingsConventions {
    static let conventions: [Convention] = [
        Convention(
            "A press conference whose reporters speak once each, by name in capitals", "press.txt", press,
            [
                "CHAIR LORD: Good afternoon to all of you. The harvest was better than we had any right to hope for in "
                    + "such a year, and prices fell.",
                "MICHELLE STONE: Thank you. Let us go to the first question from the floor, please.",
                "JEAN MILLER: Hi, Chair Lord. Jean Miller with the Harbour Post. Will the price of bread fall before the "
                    + "winter?",
                "CHAIR LORD: I think that it will, and so do the millers whom I met last week.",
                "MICHELLE STONE: Colby.",
                "COLBY STONE: Thank you so much. And the price of salt, which nobody has mentioned in months?",
                "CHAIR LORD: It has not moved. The U.S. price is what matters there, as you know.",
            ]),
        Convention(
            "Initials with a list of speakers before, and a talk before its questions", "talk.md",
            "---\ntitle: Rafts\nspeakers:\n  - Roman Sand\n---\n\(speech)\n\nQ - Is it safe?\n\nA - In calm water.\n\n"
                + "Q - And in a storm?\n\nA - No.\n\nStay at home.\n",
            [
                "–: \(speech)", "Q: Is it safe?", "A: In calm water.", "Q: And in a storm?",
                "A: No. | Stay at home.",
            ]),
        Convention(
            "A break, a clip and an outro in speaker position", "show.md",
            """
            **Jerod Sand:** Welcome back.

            **Break:** \\[02:11\\]

            **Adam Stone:** \\[04:00\\] So where were we?

            **Clip from the last show:** Boats, boats, boats.

            **Jerod Sand:** Boats.

            **Outro:** \\[59:00\\]

            **Adam Stone:** Goodbye.
            """,
            [
                "Jerod Sand: Welcome back.", "Adam Stone: \\[04:00\\] So where were we?", "Jerod Sand: Boats.",
                "Adam Stone: Goodbye.",
            ]),
        Convention(
            "An interviewer who is not printed", "visit.md",
            """
            # 2020-10-08 A visit

            ### Mei Lan:
            I grew up by the sea.

            > (interviewer speaks)

            ### Mei Lan:
            Yes, every day.

            > (interviewer speaks)

            ### Mei Lan:
            No.
            """,
            ["Mei Lan: I grew up by the sea.", "Mei Lan: Yes, every day.", "Mei Lan: No."]),
        Convention(
            "An utterance that goes on after an interruption", "sitting.xml",
            """
            <TEI><text><body><div><note type="speaker">Delegate Orr (XYZ):</note><u who="#Orr"><seg>First.</seg></u>
            <note>(Calls from the left.)</note><u who="#Orr"><seg>Second.</seg></u></div></body></text></TEI>
            """,
            ["Delegate Orr (XYZ): First.", "Delegate Orr (XYZ): Second."]),
    ]

    /// A talk of 260 words.
    private static let speech = Array(
        repeating: "We build rafts from reeds and rope, as people did here before.", count: 24
    )
    .joined(separator: " ")

    private static let press = """
        March 3, 2031               Chair Lord’s Press Conference                             FINAL

                CHAIR LORD. Good afternoon to all of you. The harvest was better than we had

        any right to hope for in such a year, and prices fell.

                MICHELLE STONE. Thank you. Let us go to the first question from the floor,

        please.

                JEAN MILLER. Hi, Chair Lord. Jean Miller with the Harbour Post. Will the price

        of bread fall before the winter?

                                            Page 1 of 3
        \u{0C}March 3, 2031               Chair Lord’s Press Conference                             FINAL

                CHAIR LORD. I think that it will, and so do the millers whom I met last week.

                MICHELLE STONE. Colby.

                COLBY STONE. Thank you so much. And the price of salt, which nobody has

        mentioned in months?

                                            Page 2 of 3
        \u{0C}March 3, 2031               Chair Lord’s Press Conference                             FINAL

                CHAIR LORD. It has not moved. The

        U.S. price is what matters there, as you know.

                                            Page 3 of 3
        """
}
