/// What sittings, hearings and calls print between and beside their turns.
enum SittingConventions {
    static let conventions: [Convention] = [
        Convention(
            "Headings without a mark between turns", "questions.txt",
            """
            Harbour Walls

            Mina Orr: What steps has he taken to mend the walls?

            Tomas Vey: We have looked at them.

            Small Ferries

            Sitting of the Afternoon

            Mina Orr: And the ferries?

            Tomas Vey: They float.

            Most of them do.

            PETITIONS FROM THE TOWN OF DUNMORE,
            AND OF THE ISLES

            Mina Orr: I have one here.

            Tomas Vey: Thank you.

            Read the full record

            Watch the sitting
            """,
            [
                "Mina Orr: What steps has he taken to mend the walls?", "Tomas Vey: We have looked at them.",
                "Mina Orr: And the ferries?", "Tomas Vey: They float. | Most of them do.",
                "Mina Orr: I have one here.", "Tomas Vey: Thank you.",
            ]),
        Convention(
            "Short last words are no heading where turns end without a stop", "lax.txt",
            """
            Mina: where is it

            Tomas: in the sea

            All of it

            Mina: all of it?

            Tomas: but the bell

            Mina: good
            """,
            [
                "Mina: where is it", "Tomas: in the sea | All of it", "Mina: all of it?", "Tomas: but the bell",
                "Mina: good",
            ]
        ),
        Convention(
            "The numbers of questions", "evidence.txt",
            """
            Q1            Chair: Good day. Who are you?

            Mina Orr: I keep the pier.

            Q2            Chair: Since when?

            Mina Orr: Since the storm. There are two rules:

            1. Boats: no more than nine.

            2. Ropes: none.

            3. Tomas Vey (Dunmore) (Ind): Who made them?

            Mina Orr: I did.

            T1. Ada Lind (Skerry): Are they kept?

            Mina Orr: No.

            Tomas Vey: I thought so.
            """,
            [
                "Chair: Good day. Who are you?", "Mina Orr: I keep the pier.", "Chair: Since when?",
                "Mina Orr: Since the storm. There are two rules: | 1. Boats: no more than nine. | 2. Ropes: none.",
                "Tomas Vey (Dunmore) (Ind): Who made them?", "Mina Orr: I did.",
                "Ada Lind (Skerry): Are they kept?", "Mina Orr: No.", "Tomas Vey: I thought so.",
            ]),
        Convention(
            "A statement that the record puts in", "hearing.txt",
            """
                The Chairman. The committee will come to order, and I thank those of you who have
            come a long way to be here on so wet a day as this.
                Ms. Orr, please begin, and take the time that you need for it.
                [The prepared statement of Ms. Orr follows:]

                            Prepared Statement of Mina Orr

                Chairman, I keep the pier, and I have kept it for forty years. It has been a good
            pier, and I am sorry for it. It was built of oak, by people who knew what oak is for,
            and it stood through nine storms before this one, as anybody in the town can tell you
            who is old enough, and not ashamed to say so.
                There is no more to say.

                                  ______

                Ms. Orr. Thank you, Chairman. I have put in what I wrote, and I will not read it
            to you, since you can all read.

                   Opening Statement of Mr. Vey

                Mr. Vey. I have one question for the witness, and it is the one that everybody in
            this room would like to ask.
                Ms. Orr. I do not know.
                [Whereupon, at noon, the committee was adjourned.]
            """,
            [
                "The Chairman: The committee will come to order, and I thank those of you who have come a long way to be "
                    + "here on so wet a day as this. | Ms. Orr, please begin, and take the time that you need for it.",
                "Ms. Orr: Thank you, Chairman. I have put in what I wrote, and I will not read it to you, since you can "
                    + "all read.",
                "Mr. Vey: I have one question for the witness, and it is the one that everybody in this room would like to "
                    + "ask.",
                "Ms. Orr: I do not know.",
            ]),
        Convention(
            "What a sitting tells in two words", "noon.txt",
            """
            The SPEAKER: Order. We come to the pier.

            Ms ORR (Dunmore) (14:01): I seek leave to table a plank.

            Leave not granted.

            Mr VEY: I am sorry to hear it.

            Ms ORR: So am I.

            The SPEAKER: The House will rise.

            Sitting suspended at 1.45 p.m. and resumed at 2.45 p.m.

            Mr VEY: We are back.

            Meeting the neighbours was my idea.

            Ms ORR: It was mine.

            Debate adjourned.
            """,
            [
                "The SPEAKER: Order. We come to the pier.", "Ms ORR (Dunmore): I seek leave to table a plank.",
                "Mr VEY: I am sorry to hear it.", "Ms ORR: So am I.", "The SPEAKER: The House will rise.",
                "Mr VEY: We are back. | Meeting the neighbours was my idea.", "Ms ORR: It was mine.",
            ]),
        Convention(
            "A witness who is sworn", "trial.txt",
            """
                 THE COURT:  Call your first witness.

                 MR. ORR:  We call Henry Vey.

                 THE CLERK:  Do you swear?

                 THE WITNESS:  I do.

                                     HENRY VEY,
                 having been first duly sworn, testified as follows:

                                   DIRECT EXAMINATION
            BY MR. ORR:

            Q.   What is your trade?

            A.   I keep the yard.

            Q.   Which yard?

            A.   The one by the slip.

                 MR. ORR:  Pass the witness.

                 THE COURT:  Thank you.
            """,
            [
                "THE COURT: Call your first witness.", "MR. ORR: We call Henry Vey.", "THE CLERK: Do you swear?",
                "THE WITNESS: I do.", "Q: What is your trade?", "A: I keep the yard.", "Q: Which yard?",
                "A: The one by the slip.", "MR. ORR: Pass the witness.", "THE COURT: Thank you.",
            ]),
        Convention(
            "Offices in many words, said once", "offices.txt",
            """
            Mina Orr (Dunmore) (Ind): Who mends the walls?

            The Parliamentary Under-Secretary of State for Harbours and Coasts (Tomas Vey): I do.

            Mina Orr: With what?

            Tomas Vey: Stone.

            Mina Orr: Whose?

            Tomas Vey: Ours.
            """,
            [
                "Mina Orr (Dunmore) (Ind): Who mends the walls?",
                "The Parliamentary Under-Secretary of State for Harbours and Coasts (Tomas Vey): I do.",
                "Mina Orr: With what?", "Tomas Vey: Stone.", "Mina Orr: Whose?", "Tomas Vey: Ours.",
            ]),
        Convention(
            "A full stop and a dash after names in many languages", "debate.txt",
            """
            10. The small ports (debate)

            President. – We come to the ports.

            Mina Orr, Member of the Commission. – Madam President, the ports are small.

            Jean Vey, au nom du groupe ABC. – Madame, ils sont petits.

            Ida Lind (XYZ). – Zu klein! Wir brauchen drei Dinge – Holz, Geld, Zeit.

            President. – Thank you.

            Ida Lind (XYZ). – Bitte.
            """,
            [
                "President: We come to the ports.",
                "Mina Orr, Member of the Commission: Madam President, the ports are small.",
                "Jean Vey, au nom du groupe ABC: Madame, ils sont petits.",
                "Ida Lind (XYZ): Zu klein! Wir brauchen drei Dinge – Holz, Geld, Zeit.", "President: Thank you.",
                "Ida Lind (XYZ): Bitte.",
            ]),
        Convention(
            "A party and a place after the name", "news.txt",
            """
            ANNA LIND, HOST: Good day. The river is high.

            GOV. MINA ORR (I), DUNMORE: We have never seen it so high.

            LIND: Will it fall?

            ORR: Not today.

            SEN. TOMAS VEY (D), SKERRY: It will.

            LIND: Thank you both.
            """,
            [
                "ANNA LIND, HOST: Good day. The river is high.",
                "GOV. MINA ORR (I), DUNMORE: We have never seen it so high.", "LIND: Will it fall?",
                "ORR: Not today.", "SEN. TOMAS VEY (D), SKERRY: It will.", "LIND: Thank you both.",
            ]),
        Convention(
            "A call: who takes part before and after, offices beside names", "call.txt",
            """
            Company Participants

            Mina Orr - Chief Executive Officer

            Tomas Vey - Treasurer

            Call Participants

            Ada Lind - Pier Research

            Operator

            Good morning, and welcome to the call. Please go ahead.

            Mina Orr -- Chief Executive Officer

            It was a good year. Tomas?

            Tomas Vey -- Treasurer

            It was.

            Questions & Answers:

            Operator

            Our first question is from Ada Lind.

            Ada Lind -- Pier Research -- Analyst

            How good?

            Mina Orr -- Chief Executive Officer

            Very.

            Duration: 3 minutes

            Call participants:

            Mina Orr -- Chief Executive Officer

            Tomas Vey -- Treasurer
            """,
            [
                "Operator: Good morning, and welcome to the call. Please go ahead.",
                "Mina Orr: It was a good year. Tomas?", "Tomas Vey: It was.",
                "Operator: Our first question is from Ada Lind.", "Ada Lind: How good?", "Mina Orr: Very.",
            ]),
        Convention(
            "Names on their lines, one of them of many, once", "dail.txt",
            """
            An Ceann Comhairle

            We move on.

            Deputy Mina Orr

            When will the pier be mended?

            The Minister

            Before Easter.

            Deputies

            Which Easter?

            Deputy Mina Orr

            He does not say.

            The Minister

            Soon.

            An Ceann Comhairle

            Order.
            """,
            [
                "An Ceann Comhairle: We move on.", "Deputy Mina Orr: When will the pier be mended?",
                "The Minister: Before Easter.", "Deputies: Which Easter?", "Deputy Mina Orr: He does not say.",
                "The Minister: Soon.", "An Ceann Comhairle: Order.",
            ]),
        Convention(
            "A typist who is not sure", "market.txt",
            """
            CHAIRMAN LORD. Is there a second?

            SPEAKER(?). Second.

            CHAIRMAN LORD. Thank you. Ms. Orr.

            MS. ORR. I have nothing to add.

            CHAIRMAN LORD. Nor have I.

            MS. ORR. Good.
            """,
            [
                "CHAIRMAN LORD: Is there a second?", "SPEAKER(?): Second.", "CHAIRMAN LORD: Thank you. Ms. Orr.",
                "MS. ORR: I have nothing to add.", "CHAIRMAN LORD: Nor have I.", "MS. ORR: Good.",
            ]),
    ]
}
