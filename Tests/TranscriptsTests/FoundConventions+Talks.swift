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
            "A label alone on its line that lacks its colon", "talk.md",
            """
            Jo :

            Who holds the rope?

            Kim :

            Ann does.

            Ann

            I hold both ends.

            Jo:

            And who holds the kite?

            Ann :

            Kim

            Jo :

            So nobody does.

            Kim :

            Somebody should.

            Ann :

            The wind does.

            Kim :

            It lets go.

            Ann :

            Not today.
            """,
            [
                "Jo: Who holds the rope?",
                "Kim: Ann does.",
                "Ann: I hold both ends.",
                "Jo: And who holds the kite?",
                "Ann: Kim",
                "Jo: So nobody does.",
                "Kim: Somebody should.",
                "Ann: The wind does.",
                "Kim: It lets go.",
                "Ann: Not today.",
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
