/// What transcription services and programs that code interviews print, and what typists of interviews write.
enum ResearchConventions {
    static let conventions = voices + times + numbers + people + heads

    private static let voices: [Convention] = [
        Convention(
            "Voices that a program numbers, in square brackets",
            """
            [SPEAKER_00]: Where did you start?
            [SPEAKER_01]: At the pier.
            [SPEAKER_00]: And then?
            [SPEAKER_02]: Lunch is ready.
            [SPEAKER_01]: Later.
            """,
            [
                "SPEAKER_00: Where did you start?", "SPEAKER_01: At the pier.", "SPEAKER_00: And then?",
                "SPEAKER_02: Lunch is ready.", "SPEAKER_01: Later.",
            ]),
        Convention(
            "Voices that a program numbers, with times in seconds",
            """
            SPEAKER_00 [0.52s - 4.10s]: Where did you start?
            SPEAKER_01 [4.31s - 9.80s]: At the pier, in the year that my sister was born.
            SPEAKER_00 [10.02s - 11.40s]: Your sister?
            SPEAKER_01 [11.55s - 14.00s]: The pier.
            """,
            [
                "SPEAKER_00: Where did you start?", "SPEAKER_01: At the pier, in the year that my sister was born.",
                "SPEAKER_00: Your sister?", "SPEAKER_01: The pier.",
            ]),
        Convention(
            "Voices that a program numbers, in captions", "talk.srt",
            """
            1
            00:00:00,520 --> 00:00:04,100
            [SPEAKER_00]: Where did you start?

            2
            00:00:04,310 --> 00:00:09,800
            [SPEAKER_01]: At the pier.

            3
            00:00:10,020 --> 00:00:11,400
            [SPEAKER_00]: And then?
            """,
            ["SPEAKER_00: Where did you start?", "SPEAKER_01: At the pier.", "SPEAKER_00: And then?"]),
        Convention(
            "Names that begin with a small letter, as devices have them", "call.vtt",
            """
            WEBVTT

            00:00:01.000 --> 00:00:03.000
            Una Berg: Can you hear me?

            00:00:03.000 --> 00:00:05.000
            iPhone von Bo: I can.

            00:00:05.000 --> 00:00:07.000
            Una Berg: Then I will share my screen.

            00:00:07.000 --> 00:00:08.000
            iPhone von Bo: Good.
            """,
            [
                "Una Berg: Can you hear me?", "iPhone von Bo: I can.", "Una Berg: Then I will share my screen.",
                "iPhone von Bo: Good.",
            ]),
        Convention(
            "Names after an at sign",
            """
            @Moderator: First names only, please.
            @Jill: Jill. I have waited since spring.
            @Tom: Tom. Longer.
            @Moderator: How much longer?
            @Jill: Mine came on Monday.
            @Tom: Two years.
            """,
            [
                "Moderator: First names only, please.", "Jill: Jill. I have waited since spring.", "Tom: Tom. Longer.",
                "Moderator: How much longer?", "Jill: Mine came on Monday.", "Tom: Two years.",
            ]),
        Convention(
            "One whom the typist is not sure of, among members of a group",
            """
            MOD: What did you eat?
            M1: Toast.
            F1: Toast and an egg.
            F2: Nothing.
            F?: [laughter]
            MOD: And where do you shop?
            M1: At the corner.
            F1: By the pier.
            M?: Same.
            F2: Nowhere.
            """,
            [
                "MOD: What did you eat?", "M1: Toast.", "F1: Toast and an egg.", "F2: Nothing.", "F?: [laughter]",
                "MOD: And where do you shop?", "M1: At the corner.", "F1: By the pier.", "M?: Same.", "F2: Nowhere.",
            ]),
    ]

    private static let times: [Convention] = [
        Convention(
            "Times between number signs before the labels",
            """
            #00:00:00-5# Int: Could you start with the strike?

            #00:00:06-2# Resp: Which one?

            #00:00:13-9# Int: The long one.

            #00:00:15-0# Resp: Right. #00:00:20-1#
            """,
            [
                "Int: Could you start with the strike?", "Resp: Which one?", "Int: The long one.", "Resp: Right.",
            ]),
        Convention(
            "Times between number signs after the words",
            """
            I: Wie war das mit der Werft? #00:00:09-1#

            B1: Mein Vater war da. (lacht) #00:00:24-7#

            B2: Meiner auch. #00:00:25-9#

            B1: Genau.
            """,
            ["I: Wie war das mit der Werft?", "B1: Mein Vater war da. (lacht)", "B2: Meiner auch.", "B1: Genau."]),
        Convention(
            "Times in square brackets at both ends, and lengths",
            """
            Speaker 1: [00:00:03] How did it start? [00:00:05][2.1]

            Lena Kowal: [00:00:06] With a loan. [00:00:14][8.0]

            Speaker 1: [00:00:15] From whom? [00:00:16][0.9]

            Lena Kowal: [00:00:17] My aunt. [00:00:20][3.1]
            """,
            [
                "Speaker 1: How did it start?", "Lena Kowal: With a loan.", "Speaker 1: From whom?",
                "Lena Kowal: My aunt.",
            ]),
        Convention(
            "How long nobody speaks is a note, not a time",
            """
            A: What is it? [5s]
            B: A lamp.
            [5s]
            A: Why? [5s]
            B: It is dark. [5s]
            """,
            ["A: What is it? [5s]", "B: A lamp.", "A: Why? [5s]", "B: It is dark. [5s]"]),
    ]

    private static let numbers: [Convention] = [
        Convention(
            "A few turns with numbers and a tab before their labels",
            "Interview with a midwife\n\n1\tI: How did you come to it?\n\n2\tB: Through my aunt.\n\n3\tI: And when?\n\n"
                + "4\tB: In spring.\n\n5\t(the bell rings)\n\n6\tB: Sorry.\n",
            ["I: How did you come to it?", "B: Through my aunt.", "I: And when?", "B: In spring.", "B: Sorry."]),
        Convention(
            "A few lines with numbers before the labels and before what goes on",
            """
            01  ANN:   so what did he sa:y?
            02         (0.6)
            03  BEA:   he said it was [(.) fine
            04  ANN:                       [oh did he
            05  BEA:   yeah.
            """,
            ["ANN: so what did he sa:y?", "BEA: he said it was [(.) fine", "ANN: [oh did he", "BEA: yeah."]),
        Convention(
            "Turns with numbers and full stops",
            """
            1. I: How did you come to it?
            2. B: Through my aunt.
            3. I: And when?
            4. B: In spring. It was
            a long spring.
            5. I: Who paid?
            6. B: Nobody.
            """,
            [
                "I: How did you come to it?", "B: Through my aunt.", "I: And when?",
                "B: In spring. It was | a long spring.", "I: Who paid?", "B: Nobody.",
            ]),
        Convention(
            "A list with numbers in what somebody says",
            """
            Jo: What do we need?
            Kim: This:
            1. rope
            2. a lamp
            3. oil
            4. tar
            Jo: Is that all?
            Kim: It is.
            """,
            [
                "Jo: What do we need?", "Kim: This: | 1. rope | 2. a lamp | 3. oil | 4. tar", "Jo: Is that all?",
                "Kim: It is.",
            ]),
    ]
}
