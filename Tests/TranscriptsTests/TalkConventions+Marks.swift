extension TalkConventions {
    /// Conventions that mark who speaks by more than a name and a colon.
    static let marks: [Convention] = [
        Convention(
            "Letters with a stop and a dash, as Spanish papers print them", "diario.txt",
            """
            P.—¿Cómo fue la mañana?

            R.—Gris. Yo quería tres cosas: carbón, aceite y paciencia.

            P.—¿Y la noche?

            R.—Negra.
            """,
            [
                "P: ¿Cómo fue la mañana?",
                "R: Gris. Yo quería tres cosas: carbón, aceite y paciencia.",
                "P: ¿Y la noche?",
                "R: Negra.",
            ]),
        Convention(
            "Bold letters with a stop", "diario.md",
            """
            **P.** ¿Cómo fue la mañana?

            **R.** Gris.

            **P.** ¿Y la noche?

            **R.** Negra.
            """,
            [
                "P: ¿Cómo fue la mañana?",
                "R: Gris.",
                "P: ¿Y la noche?",
                "R: Negra.",
            ]),
        Convention(
            "Dashes alone mark the questions", "entretien.txt",
            """
            Le gardien

            — À quoi ressemblait le matin ?

            Gris, surtout.

            — Et la nuit ?

            Noire.

            Très noire.

            — Merci.

            Merci à vous.
            """,
            [
                "–: À quoi ressemblait le matin ?",
                "–: Gris, surtout.",
                "–: Et la nuit ?",
                "–: Noire. | Très noire.",
                "–: Merci.",
                "–: Merci à vous.",
            ]),
        Convention(
            "A space before the colon, of whatever width", "presse.txt",
            "Le Port\u{A0}: À quoi ressemblait le matin\u{202F}?\n"
                + "\n"
                + "Anne Orr\u{A0}: Gris.\n"
                + "\n"
                + "Le Port\u{A0}: Et la nuit\u{202F}?\n"
                + "\n"
                + "Anne Orr\u{A0}: Noire.",
            [
                "Le Port: À quoi ressemblait le matin\u{202F}?",
                "Anne Orr: Gris.",
                "Le Port: Et la nuit\u{202F}?",
                "Anne Orr: Noire.",
            ]),
        Convention(
            "Chinese labels after an indent of two characters", "fangtan.txt",
            """
            　　记者：桥在哪里？
            　　王先生：在海里。
            　　比如：昨天。
            　　记者：都在？
            　　王先生：都在。
            """,
            [
                "记者: 桥在哪里？",
                "王先生: 在海里。 | 比如：昨天。",
                "记者: 都在？",
                "王先生: 都在。",
            ]),
        Convention(
            "Double dashes for the questions in Japanese", "taidan.txt",
            """
            ―― 桟橋はどこですか。

            田中：海の中です。

            ―― 全部ですか。

            田中：鐘のほかは。
            """,
            [
                "–: 桟橋はどこですか。",
                "田中: 海の中です。",
                "–: 全部ですか。",
                "田中: 鐘のほかは。",
            ]),
        Convention(
            "A wiki's own marks", "wiki.txt",
            """
            ((HP)) Where is the pier?

            '''Tomas Vey:''' In the sea.

            ((HP)) All of it?

            '''Tomas Vey:''' All but the bell.

            == Sources ==
            Harbour Board
            """,
            [
                "HP: Where is the pier?",
                "Tomas Vey: In the sea.",
                "HP: All of it?",
                "Tomas Vey: All but the bell.",
            ]),
        Convention(
            "Mark-up around label and question alike", "questions.md",
            """
            **Q: Where is the pier?**

            A: In the sea.

            **Q: All of it?**

            A: All but the bell.
            """,
            [
                "Q: Where is the pier?",
                "A: In the sea.",
                "Q: All of it?",
                "A: All but the bell.",
            ]),
        Convention(
            "Labels in a list", "list.md",
            """
            - **Mina Orr**: Where is the pier?
            - **Tomas Vey**: In the sea.
            - **Mina Orr**: All of it?
            """,
            [
                "Mina Orr: Where is the pier?",
                "Tomas Vey: In the sea.",
                "Mina Orr: All of it?",
            ]),
        Convention(
            "Names as headings of the second level", "headings.md",
            """
            # The pier

            ## Mina Orr

            Where is it?

            ## Tomas Vey

            In the sea.

            ## Mina Orr

            All of it?

            ## Tomas Vey

            All but the bell.

            ## Mina Orr

            Thank you.

            ## Tomas Vey

            Not at all.
            """,
            [
                "Mina Orr: Where is it?",
                "Tomas Vey: In the sea.",
                "Mina Orr: All of it?",
                "Tomas Vey: All but the bell.",
                "Mina Orr: Thank you.",
                "Tomas Vey: Not at all.",
            ]),
        Convention(
            "Questions in bold under an introduction in italics", "keeper.md",
            """
            *Tomas Vey kept the pier. We met him on what is left of it.*

            **Where is the pier?**

            In the sea.

            **All of it?**

            All but the bell.
            """,
            [
                "–: Where is the pier?",
                "–: In the sea.",
                "–: All of it?",
                "–: All but the bell.",
            ]),
        Convention(
            "An oral history: tapes, page signatures, a note at the end", "tape.txt",
            """
            MO: Where were you born?

            TV: By the sea.

            Vey--4

            MO: And then?

            [End Tape 1, Side A]
            [Begin Tape 1, Side B]

            TV: Then the pier fell.

            Vey--5

            MO: Thank you.

            [End of interview]

            1. The pier fell in 1931.
            """,
            [
                "MO: Where were you born?",
                "TV: By the sea.",
                "MO: And then?",
                "TV: Then the pier fell.",
                "MO: Thank you.",
            ]),
    ]
}
