extension PressConventions {
    /// Chambers whose members speak once each, and interviews that label only the answers.
    static let chambers: [Convention] = [
        Convention(
            "A chair and members who speak once, in capitals before a dash, and headings between",
            """
            8ª SESSÃO
            ABERTURA DA SESSÃO
            O SR. PRESIDENTE (Tomé Vaz. Bloco/PXN - MA) - A lista registra 52 nomes.
            Está aberta a sessão.
            LEITURA DA ATA
            O SR. PRESIDENTE (Tomé Vaz. Bloco/PXN - MA) - A ata fica para amanhã.
            EXPEDIENTE
            (Nada se lê hoje.)
            O SR. PRESIDENTE (Tomé Vaz. Bloco/PXN - MA) - Tem a palavra o Deputado Rui Reis.
            O SR. RUI REIS (Bloco/PXL - SP. Sem revisão do orador.) - Bom dia a todos. Falo do cais.
            O cais é longo.
            A SRA. ANA LIMA (Bloco/PXL - SP. Sem revisão da oradora.) - Bom dia a todos.
            """,
            [
                "O SR. PRESIDENTE (Tomé Vaz. Bloco/PXN - MA): A lista registra 52 nomes. | Está aberta a sessão.",
                "O SR. PRESIDENTE (Tomé Vaz. Bloco/PXN - MA): A ata fica para amanhã.",
                "O SR. PRESIDENTE (Tomé Vaz. Bloco/PXN - MA): Tem a palavra o Deputado Rui Reis.",
                "O SR. RUI REIS (Bloco/PXL - SP. Sem revisão do orador.): Bom dia a todos. Falo do cais. | O cais é longo.",
                "A SRA. ANA LIMA (Bloco/PXL - SP. Sem revisão da oradora.): Bom dia a todos.",
            ]),
        Convention(
            "Citizens with a hyphen before them",
            """
            DIARIO DE LOS DEBATES

            - El C. Presidente: Se abre la sesión.

            - El C. secretario Muro Gil Tomás: Se va a dar lectura al acta.

            - La C. Lima Ana: Pido la palabra.

            - El C. Presidente: La tiene la C. Lima.

            - La C. Lima Ana: El muelle es largo.

            - El C. Presidente: Gracias.
            """,
            [
                "El C. Presidente: Se abre la sesión.",
                "El C. secretario Muro Gil Tomás: Se va a dar lectura al acta.",
                "La C. Lima Ana: Pido la palabra.", "El C. Presidente: La tiene la C. Lima.",
                "La C. Lima Ana: El muelle es largo.", "El C. Presidente: Gracias.",
            ]),
        Convention(
            "A letter with one space asks, and somebody with a name in small letters answers",
            """
            Mayor Doe: Good morning.

            Q What of the pier?

            Mayor Doe: It stands.

            Q And the rope?

            Mayor Doe: It holds.

            Q Thank you.
            """,
            [
                "Mayor Doe: Good morning.", "Q: What of the pier?", "Mayor Doe: It stands.", "Q: And the rope?",
                "Mayor Doe: It holds.", "Q: Thank you.",
            ]),
        Convention(
            "Verses end no sentence, and are spoken all the same",
            """
            Anna

            The wind that bends the kite
            is nobody's to keep

            Tom

            I hold it by a string

            Anna

            A string is not a leash

            Tom

            It is to me
            """,
            [
                "Anna: The wind that bends the kite | is nobody's to keep", "Tom: I hold it by a string",
                "Anna: A string is not a leash", "Tom: It is to me",
            ]),
        Convention(
            "Only the answers have a name, and whatever stands before them asks",
            """
            ¿Qué recuerda del muelle?

            Doé: El viento. Pero ¿habla del muelle nuevo?

            Del viejo.

            Doé: Bueno, entonces el viento también.

            Y la lluvia.

            ¿Cuánto tiempo permaneció así?

            Doé: Casi quince años.
            """,
            [
                "–: ¿Qué recuerda del muelle?", "Doé: El viento. Pero ¿habla del muelle nuevo?", "–: Del viejo.",
                "Doé: Bueno, entonces el viento también. | Y la lluvia.", "–: ¿Cuánto tiempo permaneció así?",
                "Doé: Casi quince años.",
            ]),
    ]
}
