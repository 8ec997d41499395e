extension FoundConventions {
    static let shows: [Convention] = [
        Convention(
            "Headings that are names with times", "show.md",
            """
            # Kites

            ### Anna Lind [00:00]

            Welcome to the show.

            ### Owen Pratt [00:12]

            Thanks.

            Really.

            ### Anna Lind [00:31]

            So, kites.

            ### Owen Pratt [00:33]

            Yes.
            """,
            [
                "Anna Lind: Welcome to the show.", "Owen Pratt: Thanks. | Really.", "Anna Lind: So, kites.",
                "Owen Pratt: Yes.",
            ]
        ),
        Convention(
            "Times that are links after bold labels", "show.md",
            """
            **Anna Lind** [(00:00:01)](#t1) Welcome to the show.

            **Owen Pratt** [(00:00:12)](#t12) Thanks.

            **Anna Lind** *00:00:31* So, kites.

            **Owen Pratt** [00:00:33](#t33) Yes.
            """,
            ["Anna Lind: Welcome to the show.", "Owen Pratt: Thanks.", "Anna Lind: So, kites.", "Owen Pratt: Yes."]),
        Convention(
            "Times in brackets before bold labels and before their paragraphs", "show.md",
            """
            [00:00:01] **Anna**: Welcome to the show.

            [00:00:12] **Owen**: Thanks.

            [00:00:31] **Anna**: So, kites.

            [00:00:39] What are they?

            [00:00:45] **Owen**: Paper.
            """,
            ["Anna: Welcome to the show.", "Owen: Thanks.", "Anna: So, kites. | What are they?", "Owen: Paper."]),
        Convention(
            "Names alone above paragraphs with times",
            """
            Jo Doe
            (00:00:00) Kites are about wind.

            (00:00:40) And about string.

            Kim Roe
            (00:00:51) Welcome.

            Jo Doe
            (00:01:05) Thanks.

            Kim Roe
            (00:01:08) Only wind?

            Jo Doe
            (00:01:09) And string.
            """,
            [
                "Jo Doe: Kites are about wind. | And about string.", "Kim Roe: Welcome.", "Jo Doe: Thanks.",
                "Kim Roe: Only wind?", "Jo Doe: And string.",
            ]),
    ]

    static let chambers: [Convention] = [
        Convention(
            "Dashes after brackets with dashes in them",
            """
            O SR. PRESIDENTE (João Lima. PT - SP) - Declaro aberta a sessão.

            O SR. ANTÔNIO COSTA (PMDB - RS) - São duas razões: o vento e o mar.

            O SR. PRESIDENTE (João Lima. PT - SP) - Muito obrigado.

            A SRA. MARIA LUZ (PSOL - RJ) - Peço a palavra.

            O SR. PRESIDENTE (João Lima. PT - SP) - Tem a palavra.

            A SRA. MARIA LUZ (PSOL - RJ) - Obrigada.
            """,
            [
                "O SR. PRESIDENTE (João Lima. PT - SP): Declaro aberta a sessão.",
                "O SR. ANTÔNIO COSTA (PMDB - RS): São duas razões: o vento e o mar.",
                "O SR. PRESIDENTE (João Lima. PT - SP): Muito obrigado.",
                "A SRA. MARIA LUZ (PSOL - RJ): Peço a palavra.",
                "O SR. PRESIDENTE (João Lima. PT - SP): Tem a palavra.", "A SRA. MARIA LUZ (PSOL - RJ): Obrigada.",
            ]),
        Convention(
            "Offices after names in capitals, before a full stop",
            """
            PRESIDENTE. La seduta è aperta.

            MARIO ROSSI (PD). Signor Presidente, due ragioni: il vento e il mare.

            PRESIDENTE. Grazie.

            ANNA BIANCHI, Ministra della pesca. Grazie, Presidente.

            PRESIDENTE. Prego.

            MARIO ROSSI (PD). Ho finito.
            """,
            [
                "PRESIDENTE: La seduta è aperta.",
                "MARIO ROSSI (PD): Signor Presidente, due ragioni: il vento e il mare.", "PRESIDENTE: Grazie.",
                "ANNA BIANCHI, Ministra della pesca: Grazie, Presidente.", "PRESIDENTE: Prego.",
                "MARIO ROSSI (PD): Ho finito.",
            ]),
        Convention(
            "A chair with a name in small letters",
            """
            De voorzitter:
            Ik open de vergadering.

            De heer Jansen (PvdA):
            Voorzitter. Twee redenen: de wind en de zee.

            De voorzitter:
            Dank u wel.

            Mevrouw De Vries (VVD):
            Voorzitter.

            De voorzitter:
            Dank.
            """,
            [
                "De voorzitter: Ik open de vergadering.",
                "De heer Jansen (PvdA): Voorzitter. Twee redenen: de wind en de zee.", "De voorzitter: Dank u wel.",
                "Mevrouw De Vries (VVD): Voorzitter.", "De voorzitter: Dank.",
            ]),
        Convention(
            "The end of a sitting in Spanish, and a cut",
            """
            La señora PRESIDENTA: Se abre la sesión.

            El señor COSTA: Gracias. Dos razones: el viento y el mar.

            <…>

            La señora PRESIDENTA: Gracias.

            El señor COSTA: A usted.

            Se levanta la sesión.
            """,
            [
                "La señora PRESIDENTA: Se abre la sesión.",
                "El señor COSTA: Gracias. Dos razones: el viento y el mar.", "La señora PRESIDENTA: Gracias.",
                "El señor COSTA: A usted.",
            ]),
        Convention(
            "One question with a dash among colons", "panel.md",
            """
            JD: First topic.

            MR: Go on.

            JD: Two points: a and b.

            Q - Is it done?

            MR: It is.
            """,
            ["JD: First topic.", "MR: Go on.", "JD: Two points: a and b.", "Q: Is it done?", "MR: It is."]),
        Convention(
            "Music in subtitles", "film.srt",
            """
            1
            00:00:01,000 --> 00:00:03,000
            Where is it?

            2
            00:00:03,500 --> 00:00:05,000
            ♪ (music) ♪

            3
            00:00:05,500 --> 00:00:07,000
            Up there.
            """,
            ["–: Where is it?", "–: Up there."]),
    ]
}
