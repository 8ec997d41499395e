/// Tables, services and captions.
enum DataConventions {
    static let conventions: [Convention] = [
        Convention(
            "A table with commas", "table.csv",
            """
            start,speaker,text
            0.0,Mina,"Where is it, Tomas?"
            4.5,Tomas,"In the ""sea"".
            All of it."
            9.0,Mina,Oh.
            """,
            [
                "Mina: Where is it, Tomas?",
                "Tomas: In the \"sea\". | All of it.",
                "Mina: Oh.",
            ]),
        Convention(
            "A table with tabs", "table.tsv",
            "Speaker\tText\n"
                + "Mina\tWhere is it?\n"
                + "Tomas\tIn the sea.",
            [
                "Mina: Where is it?",
                "Tomas: In the sea.",
            ]),
        Convention(
            "TEI without segments, and a sound between words", "talk.xml",
            """
            <TEI><text><body><u who="#INT">How long is it?</u>
            <u who="#RM">A quarter of a mile. <pause dur="PT2S"/> You walk <vocal><desc>coughs</desc></vocal> backwards.</u>
            <incident><desc>bell rings</desc></incident><u who="#INT">Always?</u></body></text></TEI>
            """,
            ["INT: How long is it?", "RM: A quarter of a mile. You walk [coughs] backwards.", "INT: Always?"]),
        Convention(
            "A table whose first head is empty, above row numbers", "codes.tsv",
            "\tTimespan\tContent\tSpeaker\n1\t0:00.0 - 0:06.2\tHow did it start?\tInterviewer\n"
                + "2\t0:06.2 - 0:21.9\t\"With a loan, and\nan oven.\"\tNurse B\n",
            ["Interviewer: How did it start?", "Nurse B: With a loan, and | an oven."]),
        Convention(
            "A table in Markdown", "table.md",
            #"""
            # The pier

            | Time | Speaker | Text |
            |---|---|---|
            | 0:01 | Mina | Where is it? |
            | 0:04 | Tomas | In the \| sea. |
            """#,
            [
                "Mina: Where is it?",
                "Tomas: In the | sea.",
            ]),
        Convention(
            "What a transcription service answers, with words inside utterances", "service.json",
            """
            {"status": "completed", "utterances": [{"speaker": "A", "text": "Where is it?", "words": [{"text": "Where", "speaker": "A"}]},
             {"speaker": "B", "text": "In the sea.", "words": [{"text": "In", "speaker": "B"}]}]}
            """,
            [
                "A: Where is it?",
                "B: In the sea.",
            ]),
        Convention(
            "Segments of one speaker are one turn", "segments.json",
            """
            {"segments": [{"text": " Where", "speaker": "S0"}, {"text": " is it?", "speaker": "S0"}, {"text": " In the sea.", "speaker": "S1"}]}
            """,
            [
                "S0: Where is it?",
                "S1: In the sea.",
            ]),
        Convention(
            "A bare array with people", "array.json",
            """
            [{"speaker": {"name": "Mina"}, "content": "Where is it?"}, {"speaker": {"name": "Tomas"}, "content": "In the sea."}]
            """,
            [
                "Mina: Where is it?",
                "Tomas: In the sea.",
            ]),
        Convention(
            "Captions that mark another speaker", "chevrons.srt",
            """
            1
            00:00:01,000 --> 00:00:02,000
            >> Where is
            the pier?

            2
            00:00:03,000 --> 00:00:04,000
            >> In the

            3
            00:00:05,000 --> 00:00:06,000
            sea. >> All of it?
            """,
            [
                "–: Where is the pier?",
                "–: In the sea.",
                "–: All of it?",
            ]),
        Convention(
            "Captions that mark and name another speaker", "chevrons-named.srt",
            """
            1
            00:00:01,000 --> 00:00:02,000
            >> MINA: Where is
            the pier?

            2
            00:00:03,000 --> 00:00:04,000
            >> TOMAS: In the

            3
            00:00:05,000 --> 00:00:06,000
            sea.

            4
            00:00:07,000 --> 00:00:08,000
            [BELL RINGS]

            5
            00:00:09,000 --> 00:00:10,000
            >> MINA: All of it?
            """,
            [
                "MINA: Where is the pier?",
                "TOMAS: In the sea.",
                "MINA: All of it?",
            ]),
        Convention(
            "Cues with the name on their first line", "meeting.vtt",
            """
            0:0:1.120 --> 0:0:2.560
            Orr, Mina
            Where is it?

            0:0:3.120 --> 0:0:4.560
            Tomas Vey (Guest)
            In the sea.

            0:0:5.120 --> 0:0:6.560
            Orr, Mina
            All of it?

            0:0:7.120 --> 0:0:8.560
            Tomas Vey (Guest)
            Yes.
            """,
            [
                "Orr, Mina: Where is it?",
                "Tomas Vey (Guest): In the sea.",
                "Orr, Mina: All of it?",
                "Tomas Vey (Guest): Yes.",
            ]),
        Convention(
            "Line ends of CR alone", "old.txt",
            "Mina: Where is it?\r"
                + "Tomas: In the sea.\r"
                + "Mina: All of it?\r"
                + "Tomas: Yes.",
            [
                "Mina: Where is it?",
                "Tomas: In the sea.",
                "Mina: All of it?",
                "Tomas: Yes.",
            ]),
    ]
}
