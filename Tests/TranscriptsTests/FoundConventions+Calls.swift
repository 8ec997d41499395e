extension FoundConventions {
    /// Calls with shareholders, headlines above talks, and labels that hardly stand anywhere.
    static let calls: [Convention] = [
        Convention(
            "Names alone on lines without blank ones, of whom a list at the head tells the office",
            """
            Dunmore Rope Company Limited, First Quarter Call
            Company Participants
            Jo Doe – Investor Relations
            Kim Roe – CEO
            Call Participants
            Tom Vey – Larkspur Bank
            Operator
            Good day, and welcome to the call.
            I hand it over to the company.
            Jo Doe
            Thank you, and good day to you all.
            Here is Kim.
            Kim Roe
            We have sold more rope than ever.
            Jo Doe
            Let us take the questions.
            Operator
            The first one is from Larkspur Bank.
            Tom Vey
            How long is the rope?
            Kim Roe
            As long as the pier.
            """,
            [
                "Operator: Good day, and welcome to the call. | I hand it over to the company.",
                "Jo Doe: Thank you, and good day to you all. | Here is Kim.",
                "Kim Roe: We have sold more rope than ever.",
                "Jo Doe: Let us take the questions.",
                "Operator: The first one is from Larkspur Bank.",
                "Tom Vey: How long is the rope?",
                "Kim Roe: As long as the pier.",
            ]),
        Convention(
            "An office beside each name, and the operator's word between",
            """
            Operator
            Good day, and welcome to the call.
            Jo Doe - Treasurer
            Thank you, and good day to you all.
            Kim Roe - Chairman
            We have sold more rope than ever.
            Operator
            The first question, please.
            Tom Vey - Analyst
            How long is the rope?
            Kim Roe - Chairman
            As long as the pier.
            Jo Doe - Treasurer
            And as dear.
            """,
            [
                "Operator: Good day, and welcome to the call.",
                "Jo Doe: Thank you, and good day to you all.",
                "Kim Roe: We have sold more rope than ever.",
                "Operator: The first question, please.",
                "Tom Vey: How long is the rope?",
                "Kim Roe: As long as the pier.",
                "Jo Doe: And as dear.",
            ]),
        Convention(
            "A headline that quotes the guest is no turn, since the lines below call the guest by name",
            """
            Roe: the pier will not fall

            Kim Roe has kept the pier for forty years. We met her in the lamp room, where Roe was mending a rope.

            Doe: How is the pier?

            Roe: It leans a little.

            Doe: And the lamp?

            Roe: It burns.
            """,
            ["Doe: How is the pier?", "Roe: It leans a little.", "Doe: And the lamp?", "Roe: It burns."]),
        Convention(
            "A headline in ideographs, an address below it, and a telephone's number at the foot",
            """
            王海:码头不能倒

            http://example.test 2031年02月27日

            记者昨天在码头见到了王海。

            主持人:码头还好吗?

            王海:有一点歪。

            主持人:灯呢?

            王海:还亮着。

            值班电话:010-5550142
            """,
            ["主持人: 码头还好吗?", "王海: 有一点歪。", "主持人: 灯呢?", "王海: 还亮着。"]),
        Convention(
            "Labels in the midst of the one line that a page became",
            """
            1 THE DUNMORE ARCHIVE AN INTERVIEW WITH KIM ROE 2 Jo Doe: This is a talk with Kim Roe about the old pier. \
            Kim Roe: I am glad to be here. JD: Where were you born? KR: In Dunmore, by the harbour, in a house that had: \
            a door and no more. JD: And then? KR: Then the storm came, and we went to the hill. JD: All of you? KR: All \
            but the cat.
            """,
            [
                "Jo Doe: This is a talk with Kim Roe about the old pier.",
                "Kim Roe: I am glad to be here.",
                "JD: Where were you born?",
                "KR: In Dunmore, by the harbour, in a house that had: a door and no more.",
                "JD: And then?",
                "KR: Then the storm came, and we went to the hill.",
                "JD: All of you?",
                "KR: All but the cat.",
            ]),
        Convention(
            "Only the first question and the first answer have labels, before full stops",
            """
            The keeper of the pier on rope

            Herald. Is the pier long?

            Kim Roe. It was built in a hurry, and it is not.

            Is it old?

            Older than the lamp.

            And is the lamp bright?

            It is. We clean it on Sundays.

            On other days we do not.
            """,
            [
                "Herald: Is the pier long?",
                "Kim Roe: It was built in a hurry, and it is not.",
                "Herald: Is it old?",
                "Kim Roe: Older than the lamp.",
                "Herald: And is the lamp bright?",
                "Kim Roe: It is. We clean it on Sundays. | On other days we do not.",
            ]),
        Convention(
            "A word before a full stop is no label",
            """
            Right. Is the pier long?

            Well. It was built in a hurry, and it is not.

            Is it old?

            Older than the lamp.
            """,
            [
                "–: Right. Is the pier long?", "–: Well. It was built in a hurry, and it is not.", "–: Is it old?",
                "–: Older than the lamp.",
            ]),
        Convention(
            "What the first question speaks of is no label",
            """
            The keeper of the pier on rope

            Speaking Of Piers: is yours long?

            It was built in a hurry, and it is not.

            Is it old?

            Older than the lamp.
            """,
            [
                "–: Speaking Of Piers: is yours long?", "–: It was built in a hurry, and it is not.", "–: Is it old?",
                "–: Older than the lamp.",
            ]),
        Convention(
            "Only the first question has a label",
            """
            A talk with the Dunmore Herald about the pier

            Dunmore Herald: Is the pier long?

            It was built in a hurry, and it is not.

            Is it old?

            Older than the lamp.
            """,
            [
                "Dunmore Herald: Is the pier long?",
                "–: It was built in a hurry, and it is not.",
                "Dunmore Herald: Is it old?",
                "–: Older than the lamp.",
            ]),
    ]
}
