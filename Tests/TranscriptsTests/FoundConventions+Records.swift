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
        Convention(
            "A motion that is laid on the table",
            """
            Mr. DOE. Mr. President, I move to reconsider the vote.

            Mr. ROY. I move to lay that motion on the table.

            The motion to lay on the table was agreed to.

            Mr. DOE. I thank the Senate.

            Mr. ROY. So do I.
            """,
            [
                "Mr. DOE: Mr. President, I move to reconsider the vote.",
                "Mr. ROY: I move to lay that motion on the table.", "Mr. DOE: I thank the Senate.", "Mr. ROY: So do I.",
            ]),
        Convention(
            "A speech of which only the role says by whom", "debate.an",
            """
            <akomaNtoso><debate><meta><references>
            <TLCPerson id="black" href="/ontology/person/black" showAs="Ms. Black"/>
            </references></meta><debateBody><debateSection><heading>Kites</heading>
            <speech as="#black"><p>You do.</p></speech>
            </debateSection></debateBody></debate></akomaNtoso>
            """,
            ["Ms. Black: You do."]),
        Convention(
            "A person’s surname before the forename, without a space", "sitting.xml",
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><particDesc><listPerson>
            <person xml:id="JD"><persName><surname>Doe</surname><forename>Jo</forename></persName></person>
            </listPerson></particDesc></profileDesc></teiHeader><text><body><div>
            <u who="#JD"><seg>I beg to move.</seg></u>
            </div></body></text></TEI>
            """,
            ["Jo Doe: I beg to move."]),
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
    ]
}
