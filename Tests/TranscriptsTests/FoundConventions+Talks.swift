extension FoundConventions {
    /// Talks, panels and shows, and what stands before, between and under their labels.
    static let talks: [Convention] = [
        Convention(
            "Somebody opens a panel before the first label", "panel.md",
            """
            ---
            title: Ropes
            speakers:
              - Jo Doe
              - Kim Roe
            ---
            Hall two, at noon

            We have two keepers with us tonight, and I will begin with Jo. How does a rope begin?

            Jo: With a knot that nobody sees.

            Kim: With a very long and patient walk.

            Jo: That as well.

            Kim: Thank you.
            """,
            [
                "–: We have two keepers with us tonight, and I will begin with Jo. How does a rope begin?",
                "Jo: With a knot that nobody sees.",
                "Kim: With a very long and patient walk.",
                "Jo: That as well.",
                "Kim: Thank you.",
            ]),
        Convention(
            "A remark about the transcript opens nothing", "panel.md",
            """
            ---
            title: Ropes
            ---
            We transcribed this from a tape with many gaps in it.

            Jo: With a knot that nobody sees.

            Kim: With a very long and patient walk.

            Jo: That as well.

            Kim: Thank you.
            """,
            [
                "Jo: With a knot that nobody sees.",
                "Kim: With a very long and patient walk.",
                "Jo: That as well.",
                "Kim: Thank you.",
            ]),
        Convention(
            "Names that give their initials, and addresses under headings", "panel.md",
            """
            # Welcome

            Ann Vey-Lund (AVL): Good evening from the pier.

            Jo Doe (JD): Good evening.

            Q - Is it always as windy?

            AVL: Only on days with a name.

            Tom Rask (TR): I bring the string.

            # The kite

            Drawing: <https://example.test/kite>

            Lio Marsh (LM): So we begin.

            JD: Slowly.

            LM: Very slowly.

            JD: And with care.
            """,
            [
                "Ann Vey-Lund (AVL): Good evening from the pier.",
                "Jo Doe (JD): Good evening.",
                "Q: Is it always as windy?",
                "AVL: Only on days with a name.",
                "Tom Rask (TR): I bring the string.",
                "Lio Marsh (LM): So we begin.",
                "JD: Slowly.",
                "LM: Very slowly.",
                "JD: And with care.",
            ]),
        Convention(
            "An address that the speaker goes on after stays with the turn", "talk.md",
            """
            Q: Where is the plan?

            A: Below.

            # The plan

            https://example.test/plan

            It has four sheets, as you can see.

            Q: Who drew it?

            A: Nobody knows.
            """,
            [
                "Q: Where is the plan?",
                "A: Below. | https://example.test/plan | It has four sheets, as you can see.",
                "Q: Who drew it?",
                "A: Nobody knows.",
            ]),
        Convention(
            "A nick that stands twice beside one that stands often", "panel.md",
            """
            ropewalker: Who begins?

            Jonas: I could.

            ropewalker: Then do.

            kitemaker: I would rather wait for wind.

            ropewalker: So would we all.

            Jonas: It comes at four.

            kitemaker: Then at four.
            """,
            [
                "ropewalker: Who begins?",
                "Jonas: I could.",
                "ropewalker: Then do.",
                "kitemaker: I would rather wait for wind.",
                "ropewalker: So would we all.",
                "Jonas: It comes at four.",
                "kitemaker: Then at four.",
            ]),
        Convention(
            "One person presents a show, and a guest speaks once", "news.md",
            """
            **Anna Orr:**

            This is the harbour news.

            It comes late, since the tide did.

            **Tom Vey:**

            It always does!

            **Anna Orr:**

            Here is what floats.

            **Break:**

            **Anna Orr:**

            Ropes: they are long this year.

            **THANKS** to all who sent string.

            **Break:**

            **Anna Orr:**

            That is the news.
            """,
            [
                "Anna Orr: This is the harbour news. | It comes late, since the tide did.",
                "Tom Vey: It always does!",
                "Anna Orr: Here is what floats.",
                "Anna Orr: Ropes: they are long this year. | **THANKS** to all who sent string.",
                "Anna Orr: That is the news.",
            ]),
        Convention(
            "A minister with a long office, as the French assembly prints it", "seance.txt",
            """
            M. le président. La parole est à M. Luc Orr.

            M. Luc Orr. Le phare est fermé depuis mardi. Qui l’ouvrira ?

            M. le président. La parole est à Mme la ministre des ports et des phares.

            Mme Anne Vey, ministre des ports, des phares, des quais et de la pêche. Nous l’ouvrirons lundi.

            Il faut encore une clef.

            M. le président. La parole est à M. Luc Orr.

            M. Luc Orr. Je vous remercie.
            """,
            [
                "M. le président: La parole est à M. Luc Orr.",
                "M. Luc Orr: Le phare est fermé depuis mardi. Qui l’ouvrira ?",
                "M. le président: La parole est à Mme la ministre des ports et des phares.",
                "Mme Anne Vey, ministre des ports, des phares, des quais et de la pêche: Nous l’ouvrirons lundi."
                    + " | Il faut encore une clef.",
                "M. le président: La parole est à M. Luc Orr.",
                "M. Luc Orr: Je vous remercie.",
            ]),
        Convention(
            "A record’s centred headings in small letters, and what followed accordingly",
            """
              The SPEAKER. Under the rule, the Chair declares the House in the
            committee on the harbour.

                                      in the committee

              Accordingly the House resolved itself into the committee for the
            further consideration of the bill on ropes.
              The CHAIRMAN. It is in order to consider the first amendment that
            was printed in the report.

                                amendment offered by ms. orr

              Ms. ORR. Mr. Chairman, I offer an amendment that I have at the desk
            and that is about string.
              The CHAIRMAN. The gentlewoman from Dunmore is recognized for five
            minutes on her amendment.

                                       ropes

              Ms. ORR. Mr. Chairman, I thank the committee for its time and for
            the string.
            """,
            [
                "The SPEAKER: Under the rule, the Chair declares the House in the committee on the harbour.",
                "The CHAIRMAN: It is in order to consider the first amendment that was printed in the report.",
                "Ms. ORR: Mr. Chairman, I offer an amendment that I have at the desk and that is about string.",
                "The CHAIRMAN: The gentlewoman from Dunmore is recognized for five minutes on her amendment.",
                "Ms. ORR: Mr. Chairman, I thank the committee for its time and for the string.",
            ]),
        Convention(
            "Members who speak once each, and a quotation longer than all they say",
            """
            [Pages K9-K10]

                                 THE LAMP AT DUNMORE

              Mr. VEY. Madam President, the lamp at Dunmore has been dark since
            the spring, and I have a letter from those who keep it. They have
            written to me twice.
              It is short, and it says all that I could say about the lamp, or
            the keepers, or the harbour.
              I ask that it be printed in the Record before the vote that was
            set for noon.
              There being no objection the letter was ordered to be printed in
            the Record, as follows:

                                    Dear Senator

                   The lamp is dark. We have oil and we have wicks, and
                 we have stairs that lead nowhere in the evening.
                   We have asked for glass. We have been sent a form on
                 which to ask for glass, and then another form.
                   The ships have not been told. They come in by the
                 moon, and some of them do not come in.
                   We remain, with the oil that we have and without the
                 glass that we have not, your keepers.

              Ms. ORR addressed the Chair.
              The PRESIDING OFFICER. The Senator from Dunmore is recognized.
            """,
            [
                "Mr. VEY: Madam President, the lamp at Dunmore has been dark since the spring, and I have a letter from"
                    + " those who keep it. They have written to me twice. | It is short, and it says all that I could say"
                    + " about the lamp, or the keepers, or the harbour. | I ask that it be printed in the Record before"
                    + " the vote that was set for noon.",
                "The PRESIDING OFFICER: The Senator from Dunmore is recognized.",
            ]),
        Convention(
            "Addresses at the end with what they are", "talk.md",
            """
            Q: Where is the plan?

            A: You can see it at https://example.test/plan

            Q: Who drew it?

            A: Nobody knows.

            ## Other links

            the plan of the pier as it was <https://example.test/pier>

            Ropes need no knots to be useful on a boat <https://example.test/ropes>
            """,
            [
                "Q: Where is the plan?",
                "A: You can see it at https://example.test/plan",
                "Q: Who drew it?",
                "A: Nobody knows.",
            ]),
    ]
}
