/// Label conventions.
enum LabelConventions {
    static let plain: [Convention] = [
        Convention(
            "Names and colons",
            """
            A talk about bridges

            Mina Orr: How old is it?
            Tomas Vey: Forty years.
            Mina Orr: Who built it?
            Tomas Vey: My aunt did.
            """,
            [
                "Mina Orr: How old is it?", "Tomas Vey: Forty years.", "Mina Orr: Who built it?",
                "Tomas Vey: My aunt did.",
            ]),
        Convention(
            "Capitals with a title",
            """
            MR. SMITH: Please state your name.
            THE WITNESS: Ada Lorn.
            MR. SMITH: And your trade?
            THE WITNESS: I mend clocks.
            THE COURT: Go on.
            """,
            [
                "MR. SMITH: Please state your name.", "THE WITNESS: Ada Lorn.", "MR. SMITH: And your trade?",
                "THE WITNESS: I mend clocks.", "THE COURT: Go on.",
            ]),
        Convention(
            "Q. and A. with full stops",
            """
            Q. Where were you on the ferry?
            A. On deck, by the rail.
            Q. Did you see the lamp?
            A. I did. It was red.
            """,
            [
                "Q: Where were you on the ferry?", "A: On deck, by the rail.", "Q: Did you see the lamp?",
                "A: I did. It was red.",
            ]),
        Convention(
            "Q and A with dashes", "talk.md",
            """
            # On kites

            Q - What makes them fly?

            A - Wind, and a tail that is long enough.

            Q - And without wind?

            A - Three steps back, then run.
            """,
            [
                "Q: What makes them fly?", "A: Wind, and a tail that is long enough.", "Q: And without wind?",
                "A: Three steps back, then run.",
            ]),
        Convention(
            "A chairman with a full stop, lines double spaced", "press.txt", doubleSpaced,
            [
                "CHAIRMAN ORLOV: Good day to you all. I want to say a few words about the harvest, which the ministry "
                    + "counted last week in every district that could be reached by road.",
                "QUESTION: Mr. Chairman, will the price of bread fall before the winter comes, as you said in the "
                    + "spring when we met here?",
                "CHAIRMAN ORLOV: It will. We have seen the first signs of it in the market, and the mills along the "
                    + "river are working at night again, as they have not done for years. | As for the winter, nobody "
                    + "can promise anything, but the stores that we keep for bad years are fuller than they were "
                    + "when you last asked me.",
            ]),
        Convention(
            "The record of a parliament: Mr. NAME.", "record.txt", record,
            [
                "The PRESIDING OFFICER: The Senator from the Lakes is recognized.",
                "Mr. HARROW: Mr. President, I ask unanimous consent that the order be rescinded and that the call of "
                    + "the roll be resumed at noon.",
                "The PRESIDING OFFICER: Without objection, it is so ordered.",
                "Mr. McQUEEN: I thank the Chair, and I thank my friend from the Lakes for his patience in this long and "
                    + "weary matter.",
                "The PRESIDING OFFICER: Without objection, it is so ordered.",
                "Ms. VALE of Dunmore: I object.",
            ]),
        Convention(
            "A label and a colon on a line of their own",
            """
            Rosa:
            The soup is ready.

            Pim:
            I am coming.
            Where is the salt?

            Rosa:
            Behind you.
            """,
            ["Rosa: The soup is ready.", "Pim: I am coming. | Where is the salt?", "Rosa: Behind you."]),
        Convention(
            "Names on lines of their own, as meeting software exports them",
            """
            Rosa Lind  0:03
            Shall we begin?

            Pim Oder  0:09
            Yes, let us.

            Rosa Lind  1:12
            First, the minutes.
            """,
            ["Rosa Lind: Shall we begin?", "Pim Oder: Yes, let us.", "Rosa Lind: First, the minutes."]),
        Convention(
            "Initials, one with a place",
            """
            CC: Go ahead, Heron.
            CDR (HERON): We have the ridge in sight.
            CC: Copy.
            CDR (SHORE): Down and safe.
            CC: Well done.
            """,
            [
                "CC: Go ahead, Heron.", "CDR (HERON): We have the ridge in sight.", "CC: Copy.",
                "CDR (SHORE): Down and safe.", "CC: Well done.",
            ]),
        Convention(
            "A name with its role in brackets",
            """
            Anneke Bos (chair): Item one.
            Ravi Menon (treasurer): We have four hundred left.
            Anneke Bos (chair): Item two.
            Ravi Menon (treasurer): Nothing to report.
            """,
            [
                "Anneke Bos (chair): Item one.", "Ravi Menon (treasurer): We have four hundred left.",
                "Anneke Bos (chair): Item two.", "Ravi Menon (treasurer): Nothing to report.",
            ]),
        Convention(
            "A space before the colon",
            "Nell : Who?\nOtto : Me.\nNell : Why?\nOtto : Because.",
            ["Nell: Who?", "Otto: Me.", "Nell: Why?", "Otto: Because."]),
        Convention(
            "Chinese questions and answers with full-width colons",
            "問：您何時開始種茶？\n答：二十歲那年。\n問：為什麼？\n答：因為祖父也種茶。",
            ["問: 您何時開始種茶？", "答: 二十歲那年。", "問: 為什麼？", "答: 因為祖父也種茶。"]),
        Convention(
            "Only the questions are labelled", "talk.md",
            """
            Q: Is the well deep?

            It is deeper than the tower is high.

            Q: And the water?

            Cold, all summer.

            Even in August.
            """,
            [
                "Q: Is the well deep?", "–: It is deeper than the tower is high.", "Q: And the water?",
                "–: Cold, all summer. | Even in August.",
            ]),
    ]

    static let marked: [Convention] = [
        Convention(
            "Bold labels, the colon inside or outside", "show.md",
            """
            **Ines Falk:** Hello, everyone.

            **Uwe Krah**: Good to be here.

            And thank you for the tea.

            **Break:** \\[01:00\\]

            **Ines Falk:** \\[01:30\\] So, bees.

            **Uwe Krah:** \\[laughs\\]
            """,
            [
                "Ines Falk: Hello, everyone.", "Uwe Krah: Good to be here. | And thank you for the tea.",
                "Ines Falk: \\[01:30\\] So, bees.", "Uwe Krah: \\[laughs\\]",
            ]),
        Convention(
            "A bold label typed twice, and one with a degree", "show.md",
            """
            **Lio Brandt: Lio Brandt:** Morning.

            **Vera Quist, Psy.D:** Morning, Lio.

            **Lio Brandt:** How is the book?

            **Vera Quist, Psy.D:** Finished.
            """,
            [
                "Lio Brandt: Morning.", "Vera Quist, Psy.D: Morning, Lio.", "Lio Brandt: How is the book?",
                "Vera Quist, Psy.D: Finished.",
            ]),
        Convention(
            "Headings over turns, both colons, a narrative and a section", "visit.md",
            """
            # 2019-05-04 A visit

            > (the tape begins)

            ### Mei Lan:
            Where do we sit?

            ### 王小美：
            這裡。

            > (laughter)

            ## Part two

            ### Mei Lan:

            ### Mei Lan:
            One paragraph.

            > (pause)

            And another.
            """,
            [
                "Mei Lan: Where do we sit?", "王小美: 這裡。", "Mei Lan: ",
                "Mei Lan: One paragraph. | (pause) | And another.",
            ]),
        Convention(
            "Names in square brackets",
            """
            [Speaker 1]: Is it on?
            [Speaker 2]: I think so.
            [Speaker 1]: Then let us start.
            """,
            ["Speaker 1: Is it on?", "Speaker 2: I think so.", "Speaker 1: Then let us start."]),
        Convention(
            "No labels, questions in bold", "interview.md",
            """
            # The lighthouse keeper

            Few people still live in one. We asked her why she does.

            **When did you move in?**

            In the winter of the great storm.

            I had nowhere else to go.

            **Do you miss the town?**

            Never.
            """,
            [
                "–: When did you move in?", "–: In the winter of the great storm. | I had nowhere else to go.",
                "–: Do you miss the town?", "–: Never.",
            ]),
    ]

    static let timed: [Convention] = [
        Convention(
            "A time in brackets before the name",
            """
            [00:00:01] Rosa: Is this the place?
            [00:00:04] Pim: It must be.
            [00:00:09] Rosa: Then knock.
            """,
            ["Rosa: Is this the place?", "Pim: It must be.", "Rosa: Then knock."]),
        Convention(
            "A time before the name without brackets",
            "00:01:02 Rosa: Ready?\n00:01:05 Pim: Ready.\n00:01:09 Rosa: Go.",
            ["Rosa: Ready?", "Pim: Ready.", "Rosa: Go."]),
        Convention(
            "A time after the label, the words below", "pod.md",
            """
            ## Opening

            Speaker 0: 00:00:00

            Hello.
            And welcome.

            Speaker 1: 00:00:00

            Hello to you.

            ## Main part

            Speaker 0: 00:01:00

            Now then.
            """,
            ["Speaker 0: Hello.\nAnd welcome.", "Speaker 1: Hello to you.", "Speaker 0: Now then."]),
        Convention(
            "A dash and a time before the colon, with slips", "pod.md",
            """
            Welcome to the show about boats.

            Stellan – 00:00:10:

            Today we have a guest.

            Josefa  – 00:00:15:

            Thank you for having me.

            Stellan- 00:01:00: So, how did you start?

            Josefa – 00:01:04:

            With a raft.

            Stellan – 00:02:00:

            A raft!
            """,
            [
                "Stellan: Today we have a guest.", "Josefa: Thank you for having me.",
                "Stellan: So, how did you start?", "Josefa: With a raft.", "Stellan: A raft!",
            ]),
        Convention(
            "A time on the line above",
            """
            [04:01:02:03]
            CC: Go.

            [04:01:02:09]
            _page : 12
            LMP: Going.

            [04:01:03:00]
            CC: Good.
            """,
            ["CC: Go.", "LMP: Going.", "CC: Good."]),
    ]
}
