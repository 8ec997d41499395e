/// Talks, chats and plays as people print them.
enum TalkConventions {
    static let talks: [Convention] = [
        Convention(
            "A broadcast: a first label with more, clips, an imprint", "show.txt",
            """
            MINA ORR, HOST:

            Good morning. The pier fell, and we asked why.

            (SOUNDBITE OF WAVES)

            TOMAS VEY: It was old.

            ORR: How old?

            (BEGIN VIDEO CLIP)

            UNIDENTIFIED WOMAN #1: Older than my aunt.

            (END VIDEO CLIP)

            VEY: Older than that.

            ORR: Thank you.

            VEY: Thank you.

            Copyright 2031 Harbour Radio. All rights reserved.

            Our transcripts are made in haste.
            """,
            [
                "MINA ORR, HOST: Good morning. The pier fell, and we asked why.",
                "TOMAS VEY: It was old.",
                "ORR: How old?",
                "UNIDENTIFIED WOMAN #1: Older than my aunt.",
                "VEY: Older than that.",
                "ORR: Thank you.",
                "VEY: Thank you.",
            ]),
        Convention(
            "A title page that looks like labels", "group.txt",
            """
            Focus group 3
            Moderator: T. Vey

            M: Who has seen the pier?
            F1: I have.
            M: When?
            F2: I saw it too.
            (pause)
            F1: Last week.
            Several: Yesterday!
            M: Yesterday?
            F2: Yes.
            """,
            [
                "M: Who has seen the pier?",
                "F1: I have.",
                "M: When?",
                "F2: I saw it too.",
                "F1: Last week.",
                "Several: Yesterday!",
                "M: Yesterday?",
                "F2: Yes.",
            ]),
        Convention(
            "Tabs after letters", "tabs.txt",
            "I\tWhere do you live?\n"
                + "R1\tBy the sea.\n"
                + "\tIn a boat.\n"
                + "I\tWhich boat?\n"
                + "R1\tThe red one.\n"
                + "R2\tMine is blue.",
            [
                "I: Where do you live?",
                "R1: By the sea. | In a boat.",
                "I: Which boat?",
                "R1: The red one.",
                "R2: Mine is blue.",
            ]),
        Convention(
            "A time in brackets after each label", "after.txt",
            """
            Mina: (00:01) Where is the pier?

            Tomas: (00:07) In the sea.

            Mina: (00:09) All of it?

            Tomas: (00:12) All but the bell.
            """,
            [
                "Mina: Where is the pier?",
                "Tomas: In the sea.",
                "Mina: All of it?",
                "Tomas: All but the bell.",
            ]),
        Convention(
            "A time above each name", "above.txt",
            """
            00:00:01
            Mina Orr
            Where is the pier?

            00:00:07
            Tomas Vey
            In the sea.

            00:00:09
            Mina Orr
            All of it?

            00:00:12
            Tomas Vey
            All but the bell.
            """,
            [
                "Mina Orr: Where is the pier?",
                "Tomas Vey: In the sea.",
                "Mina Orr: All of it?",
                "Tomas Vey: All but the bell.",
            ]),
        Convention(
            "A name and the time of day above the words", "team.txt",
            """
            Mina Orr  10:32 AM
            Is anybody on the pier?
            Hello?

            Tomas Vey  10:40 AM
            No.

            Mina Orr  10:41 AM
            Good.
            """,
            [
                "Mina Orr: Is anybody on the pier? | Hello?",
                "Tomas Vey: No.",
                "Mina Orr: Good.",
            ]),
        Convention(
            "A messenger's export with dates", "chat.txt",
            """
            01/02/2031, 10:30 - Mina Orr created group "Pier"
            01/02/2031, 10:32 - Mina Orr: Is anybody there?
            It is dark.
            01/02/2031, 10:40 - Tomas Vey: No.
            01/02/2031, 10:41 - Mina Orr: Good.
            01/02/2031, 10:42 - Mina Orr added Ada
            01/02/2031, 10:43 - Tomas Vey: Hello Ada.
            """,
            [
                "Mina Orr: Is anybody there? | It is dark.",
                "Tomas Vey: No.",
                "Mina Orr: Good.",
                "Tomas Vey: Hello Ada.",
            ]),
        Convention(
            "A messenger's export with brackets", "chat-ios.txt",
            """
            [01/02/2031, 10:32:11] Mina Orr: Is anybody there?
            It is dark.
            [01/02/2031, 10:40:02] Tomas Vey: No.
            [01/02/2031, 10:41:30] Mina Orr: Good.
            """,
            [
                "Mina Orr: Is anybody there? | It is dark.",
                "Tomas Vey: No.",
                "Mina Orr: Good.",
            ]),
        Convention(
            "A meeting's chat", "meeting.txt",
            "10:03:15 From Mina Orr to Everyone:\n"
                + "\tIs anybody there?\n"
                + "10:04:02 From Tomas Vey to Everyone:\n"
                + "\tNo.\n"
                + "10:04:40 From Mina Orr to Everyone:\n"
                + "\tGood.",
            [
                "Mina Orr: Is anybody there?",
                "Tomas Vey: No.",
                "Mina Orr: Good.",
            ]),
        Convention(
            "Nicknames in angle brackets", "irc.log",
            """
            [12:03] <mina_> is anybody there?
            [12:04] <tomas|sea> no
            [12:04] * mina_ waves
            [12:05] -!- ada has joined #pier
            [12:06] <mina_> good
            [12:07] <@tomas|sea> bye
            """,
            [
                "mina_: is anybody there?",
                "tomas|sea: no",
                "mina_: good",
                "tomas|sea: bye",
            ]),
        Convention(
            "A screenplay: action at the margin is nobody's", "play.txt",
            """
            EXT. PIER - NIGHT

            MINA looks at the sea.

                                  MINA
                      Is anybody there?

                                  TOMAS
                            (quietly)
                      No.

            Tomas puts down the lamp. It goes out.

                                  MINA
                      Who was that?

                                  TOMAS
                      The lamp.
            """,
            [
                "MINA: Is anybody there?",
                "TOMAS: (quietly) | No.",
                "MINA: Who was that?",
                "TOMAS: The lamp.",
            ]),
    ]
}
