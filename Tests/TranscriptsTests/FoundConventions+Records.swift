extension FoundConventions {
    static let records: [Convention] = [
        Convention(
            "One person gives the others the floor, once each",
            """
            The situation in Dunmore

            President:        Mr. Voss  . . . . . . . . . . (Norway)
            Members:          China . . . . . . . . . . . . Mr. Li

            The President: I give the floor to Mr. Doe.

            Mr. Doe: I thank you. There are two facts.

            One is wind. Nobody can hold it.

            The other is string.

            The President: I thank Mr. Doe.

            Mrs. Broad (France): France supports the kites.

            We said so before.

            The President: There are no more speakers.
            """,
            [
                "The President: I give the floor to Mr. Doe.",
                "Mr. Doe: I thank you. There are two facts. | One is wind. Nobody can hold it. | The other is string.",
                "The President: I thank Mr. Doe.",
                "Mrs. Broad (France): France supports the kites. | We said so before.",
                "The President: There are no more speakers.",
            ]),
        Convention(
            "What is printed after a hearing’s end",
            """
            The CHAIRMAN. The committee will come to order.

            Mr. DOE. Thank you, Mr. Chairman.

            The CHAIRMAN. You are recognized.

            Mr. DOE. The lamp burns.

            The CHAIRMAN. Does it?

            Mr. DOE. It does.

            The CHAIRMAN. For how long?

            Mr. DOE. For good.

            The CHAIRMAN. We are adjourned.

            [Whereupon, at 11:32 a.m., the committee was adjourned.]

            Questions for the Record

            The CHAIRMAN. Why does the lamp burn?

            Mr. DOE. Because of the oil.
            """,
            [
                "The CHAIRMAN: The committee will come to order.", "Mr. DOE: Thank you, Mr. Chairman.",
                "The CHAIRMAN: You are recognized.", "Mr. DOE: The lamp burns.", "The CHAIRMAN: Does it?",
                "Mr. DOE: It does.", "The CHAIRMAN: For how long?", "Mr. DOE: For good.",
                "The CHAIRMAN: We are adjourned.",
            ]),
        Convention(
            "Witnesses and who asks them, as inquiries print them",
            """
            MR JAY:  The first witness is Mr Vey.

            MR TOM VEY (sworn)

            Questions by MR JAY

            MR JAY:  Your full name, please?

            A.  Tom Ray Vey.

            Q.  You keep the light?

            A.  I do.

            Q.  Thank you.
            """,
            [
                "MR JAY: The first witness is Mr Vey.", "MR JAY: Your full name, please?", "A: Tom Ray Vey.",
                "Q: You keep the light?", "A: I do.", "Q: Thank you.",
            ]),
        Convention(
            "A list in Org", "talk.org",
            """
            - Jane :: How long have you been here?
            - Tom :: Forty years.
            - Jane :: And in winter?
            - Tom :: Quieter.
            """,
            ["Jane: How long have you been here?", "Tom: Forty years.", "Jane: And in winter?", "Tom: Quieter."]),
        Convention(
            "Underlined headings", "talk.rst",
            """
            **Jane**: How long have you been here?

            **Tom**: Forty years.

            Later
            =====

            **Jane**: And in winter?

            **Tom**: Quieter.
            """,
            ["Jane: How long have you been here?", "Tom: Forty years.", "Jane: And in winter?", "Tom: Quieter."]),
        Convention(
            "The end that a meeting program prints, and a number that writes once",
            """
            [12/01/2031, 10:11:12] Anna Lind: Who is in?
            [12/01/2031, 10:12:40] Owen: I am
            [12/01/2031, 10:13:02] +44 7700 900123: me
            and my sister
            [12/01/2031, 10:14:20] Anna Lind: Good
            [12/01/2031, 10:15:00] Owen: See you

            Meeting ended after 00:11:06
            """,
            [
                "Anna Lind: Who is in?", "Owen: I am", "+44 7700 900123: me | and my sister", "Anna Lind: Good",
                "Owen: See you",
            ]),
    ]
}
