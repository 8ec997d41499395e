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
            M. le président. M. Luc Orr a demandé à parler.

            M. Luc Orr. Le phare est fermé depuis mardi. Qui l’ouvrira ?

            M. le président. Mme la ministre va répondre.

            Mme Anne Vey, ministre des ports, des phares, des quais et de la pêche. Nous l’ouvrirons lundi.

            Il faut encore une clef.

            M. le président. M. Luc Orr a demandé à parler.

            M. Luc Orr. Je vous remercie.
            """,
            [
                "M. le président: M. Luc Orr a demandé à parler.",
                "M. Luc Orr: Le phare est fermé depuis mardi. Qui l’ouvrira ?",
                "M. le président: Mme la ministre va répondre.",
                "Mme Anne Vey, ministre des ports, des phares, des quais et de la pêche: Nous l’ouvrirons lundi."
                    + " | Il faut encore une clef.",
                "M. le président: M. Luc Orr a demandé à parler.",
                "M. Luc Orr: Je vous remercie.",
            ]),
        Convention(
            "A record’s centred headings in small letters, and what followed accordingly",
            """
              The SPEAKER. By the rule of this harbour we now turn into a small
            committee on ropes.

                                      in the committee

              Accordingly the House became a committee, and took up what had
            been left of the bill on ropes.
              The CHAIRMAN. The first amendment that anybody has written down is
            about string and nothing else.

                                amendment offered by ms. orr

              Ms. ORR. Mr. Chairman, I have it here on a long sheet of paper that
            was once a sail.
              The CHAIRMAN. The lady from Dunmore may read it to us while there is
            still light to read by.

                                       ropes

              Ms. ORR. Mr. Chairman, I thank the committee for its time and for
            the string.
            """,
            [
                "The SPEAKER: By the rule of this harbour we now turn into a small committee on ropes.",
                "The CHAIRMAN: The first amendment that anybody has written down is about string and nothing else.",
                "Ms. ORR: Mr. Chairman, I have it here on a long sheet of paper that was once a sail.",
                "The CHAIRMAN: The lady from Dunmore may read it to us while there is still light to read by.",
                "Ms. ORR: Mr. Chairman, I thank the committee for its time and for the string.",
            ]),
        Convention(
            "A record typed with a blank line between all lines",
            """
                      CHAIRMAN MARLOW. Good morning, everybody. The lamp comes first,

            and then the rope, and then the question of who pays for it.

                      MR. FENN. Thank you, Mr. Chairman. As the chart on the wall shows,

            rope has become dearer in each of the last six weeks.

                      Nobody should take that for a matter of luck. It is a

            matter of hemp. I shall take questions now.

                      CHAIRMAN MARLOW. Questions for Mr. Fenn? Mr. Boyle.

                      MR. BOYLE. I have one. Is the chart upside down?
            """,
            [
                "CHAIRMAN MARLOW: Good morning, everybody. The lamp comes first, and then the rope, and then the question"
                    + " of who pays for it.",
                "MR. FENN: Thank you, Mr. Chairman. As the chart on the wall shows, rope has become dearer in each of the"
                    + " last six weeks. | Nobody should take that for a matter of luck. It is a matter of hemp. I shall"
                    + " take questions now.",
                "CHAIRMAN MARLOW: Questions for Mr. Fenn? Mr. Boyle.",
                "MR. BOYLE: I have one. Is the chart upside down?",
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
              I ask that it be kept with the papers of this day before the vote
            that was set for noon.
              There being no objection the letter was read to all who were still
            there, as follows:

                                    Dear Senator

                   The lamp is dark. We have oil and we have wicks, and
                 we have stairs that lead nowhere in the evening.
                   We have asked for glass. We have been sent a form on
                 which to ask for glass, and then another form.
                   The ships have not been told. They come in by the
                 moon, and some of them do not come in.
                   We remain, with the oil that we have and without the
                 glass that we have not, your keepers.

              Ms. ORR rose from her seat.
              The PRESIDING OFFICER. We hear from the lady next.
            """,
            [
                "Mr. VEY: Madam President, the lamp at Dunmore has been dark since the spring, and I have a letter from"
                    + " those who keep it. They have written to me twice. | It is short, and it says all that I could say"
                    + " about the lamp, or the keepers, or the harbour. | I ask that it be kept with the papers of"
                    + " this day before the vote that was set for noon.",
                "The PRESIDING OFFICER: We hear from the lady next.",
            ]),
    ]
}
