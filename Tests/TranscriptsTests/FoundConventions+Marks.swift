extension FoundConventions {
    static let times: [Convention] = [
        Convention(
            "Times without labels are cues",
            """
            [00:00:00.000 --> 00:00:02.120]  (music)
            [00:00:02.120 --> 00:00:04.120]  Today we look at the pier.
            [00:00:04.120 --> 00:00:07.340]  It is still here.
            [00:00:07.340 --> 00:00:09.000]  Nobody expected that.
            """,
            ["–: Today we look at the pier.", "–: It is still here.", "–: Nobody expected that."]),
        Convention(
            "Times and a bar without labels, under a title",
            """
            The old pier

            00:00:02.580 | Folks, it holds.
            00:00:07.980 | The first plank is down
            00:00:09.420 | and the second goes here.
            00:00:12.780 | It will be fun.
            """,
            [
                "–: Folks, it holds.", "–: The first plank is down", "–: and the second goes here.",
                "–: It will be fun.",
            ]),
        Convention(
            "Times that the words follow without a space",
            """
            00:00:00...authorised to rest at any time.
            00:00:03Today the board meets to look at two piers,
            00:00:07the old and the new.
            00:00:11That is all.
            """,
            [
                "–: ...authorised to rest at any time.", "–: Today the board meets to look at two piers,",
                "–: the old and the new.", "–: That is all.",
            ]),
        Convention(
            "Two columns of seconds before the labels", "talk.trn",
            "0.00 9.21\tLENA: \t... So nobody has the key\n9.21 9.52\tDORA:  \t[It may be]\n"
                + "9.52 12.10\tLYNN:  \t[Well],\n12.10 14.97\tLENA: \t(H) Then it stays shut\n"
                + "14.97 16.20\tDORA:  \tokay.\n",
            [
                "LENA: ... So nobody has the key", "DORA: [It may be]", "LYNN: [Well],",
                "LENA: (H) Then it stays shut", "DORA: okay.",
            ]),
        Convention(
            "A table of how much was said is not what was said", "argument.md",
            """
            | speaker | start | words |
            |---|---|---|
            | MR. ROY | 0:00 | 15 |
            | JUSTICE LYS | 0:07 | 729 |

            [0:00:09.300] MR. ROY: May it please the court: the lamp burns.

            [0:00:45.440] JUSTICE LYS: Why?

            [0:00:59.400] MR. ROY: For the ships.

            [0:01:52.260] JUSTICE LYS: All of them?
            """,
            [
                "MR. ROY: May it please the court: the lamp burns.", "JUSTICE LYS: Why?", "MR. ROY: For the ships.",
                "JUSTICE LYS: All of them?",
            ]),
        Convention(
            "A time in an utterance of ParlaMint", "sitting.xml",
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div>
            <note type="speaker">Präsidentin Anna Lind</note>
            <u who="#AL" ana="#chair"><seg>Die Sitzung ist eröffnet.</seg>
            <note type="time"><time when="2031-05-04T18:28:52">18:28:52</time></note>
            <seg>Einlauf</seg></u>
            </div></body></text></TEI>
            """,
            ["Präsidentin Anna Lind: Die Sitzung ist eröffnet. | Einlauf"]),
    ]

    static let directions: [Convention] = [
        Convention(
            "Interruptions between dots and asterisks",
            """
            MR. SPEAKER: Nothing more is to be recorded.

            (Interruptions) … *

            SHRI ROY : I have a question.

            … (Interruptions)

            MR. SPEAKER: Nothing is being recorded.

            SHRI ROY : Thank you.

            Adjourned accordingly at 1.02 pm.
            """,
            [
                "MR. SPEAKER: Nothing more is to be recorded.", "SHRI ROY: I have a question.",
                "MR. SPEAKER: Nothing is being recorded.", "SHRI ROY: Thank you.",
            ]),
        Convention(
            "Marks of the recording, and a ruled end",
            """
            START OF FIRST RECORDING

            BF: So we should say where we are.

            MW: Right behind my house.

            START OF SECOND RECORDING

            BF: And this one?

            MW: The old one.

            ----------END OF INTERVIEW----------

            Reviewed by Jo Doe
            """,
            [
                "BF: So we should say where we are.", "MW: Right behind my house.", "BF: And this one?",
                "MW: The old one.",
            ]),
        Convention(
            "A note as code", "mock.md",
            """
            **Interviewer:** Why is the lamp red?

            **Candidate:** It is seen from far away.

            `[note: short and right.]`

            **Interviewer:** And the bell?

            **Candidate:** It is heard.
            """,
            [
                "Interviewer: Why is the lamp red?", "Candidate: It is seen from far away.",
                "Interviewer: And the bell?", "Candidate: It is heard.",
            ]),
    ]

    static let chats: [Convention] = [
        Convention(
            "Accounts with numbers, and reactions",
            """
            [01/12/2031 5:12 PM] keeper#4212
            the lamp is out
            come quick

            [01/12/2031 5:13 PM] anna#1234
            coming!

            {Reactions}
            👍 (2) 🎉

            [01/12/2031 5:15 PM] keeper#4212
            thanks

            [01/12/2031 5:16 PM] anna#1234
            no trouble
            """,
            [
                "keeper#4212: the lamp is out | come quick", "anna#1234: coming!", "keeper#4212: thanks",
                "anna#1234: no trouble",
            ]),
        Convention(
            "Minutes in which people go by short names", "minutes.md",
            """
            ## Guests

            <jan> there is a new link

            mk: the harbour sends two, from May

            mk: and one of them draws

            ## Minutes

            mm: the drafts cannot be merged

            dr: copy them somewhere
            … and edit them there

            mm: right

            ek: no

            dr: so be it

            mk: good

            mm: then we go on

            dr: yes

            ek: fine

            <Ann> +1
            """,
            [
                "jan: there is a new link", "mk: the harbour sends two, from May",
                "mk: and one of them draws", "mm: the drafts cannot be merged",
                "dr: copy them somewhere\n… and edit them there", "mm: right", "ek: no", "dr: so be it",
                "mk: good", "mm: then we go on", "dr: yes", "ek: fine",
                "Ann: +1",
            ]),
        Convention(
            "Words in small letters before a colon, twice, are no people", "talk.md",
            """
            JD: We look at one transaction.

            inputs: three

            RS: And the next?

            inputs: four

            JD: That is all.
            """,
            ["JD: We look at one transaction. | inputs: three", "RS: And the next? | inputs: four", "JD: That is all."]
        ),
    ]
}
