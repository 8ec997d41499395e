/// Records of courts and parliaments.
enum RecordConventions {
    static let conventions: [Convention] = [
        Convention(
            "Letters beside names: a deposition", "depo.txt",
            """
                           EXAMINATION
            BY MS. ORR:
                 Q.   Where were you when the lamp went out?
                 A.   In the kitchen.
                      MR. VEY:  Objection. Form.
                      THE WITNESS:  By the stove.
            BY MS. ORR:
                 Q.   Did you see the boat?
                 A.   I did.
                      (Exhibit 4 was marked for
                 identification.)
                 Q.   Is this its name?
                 A.   It is.
                      MR. VEY:  Nothing more.
                      (Whereupon, at noon, the taking of
                 testimony was over.)
            """,
            [
                "Q: Where were you when the lamp went out?",
                "A: In the kitchen.",
                "MR. VEY: Objection. Form.",
                "THE WITNESS: By the stove.",
                "Q: Did you see the boat?",
                "A: I did.",
                "Q: Is this its name?",
                "A: It is.",
                "MR. VEY: Nothing more.",
            ]),
        Convention(
            "A letter and a gap beside a name with a colon: a briefing", "briefing.txt",
            """
            12:02 P.M. EST

            MS. ORR:  Good day. I have one thing to say, and then we can go to your questions.

            Q    Who pays for the pier?

            MS. ORR:  The county.

            (Laughter.)

            Q    Which one?

            MS. ORR:  The one with the money. (Laughter.)

                                END                12:10 P.M. EST
            """,
            [
                "MS. ORR: Good day. I have one thing to say, and then we can go to your questions.",
                "Q: Who pays for the pier?",
                "MS. ORR: The county.",
                "Q: Which one?",
                "MS. ORR: The one with the money. (Laughter.)",
            ]),
        Convention(
            "Names with titles and full stops: a hearing", "hearing.txt",
            """
                The committee met at 10 a.m. in the old hall by the river, and those
            who had come early sat on the stairs.

                The Chairman. Good day to you all. We are here to talk about the pier,
            which fell into the sea last week, and nobody has told us why it did so.

                STATEMENT OF MINA ORR, ENGINEER, HARBOUR BOARD

                Ms. Orr. Thank you. The pier was old, and the winter was long, and the
            piles under it had not been looked at since the year of the great storm.
                [Laughter.]
                The Chairman. Who should have looked at them, in your opinion, and who
            should have paid for that?
                Ms. Orr. We should have.
                [The statement of Ms. Orr follows:]
                Mr. Vey of Dunmore. Will the lady say what it costs to build it again,
            with stone this time?
                Ms. Orr. Nine boats and a bell.
                Mr. Vey of Dunmore. I yield back.
                [Whereupon, at noon, the committee was adjourned.]
            """,
            [
                "The Chairman: Good day to you all. We are here to talk about the pier, which fell into "
                    + "the sea last week, and nobody has told us why it did so.",
                "Ms. Orr: Thank you. The pier was old, and the winter was long, and the piles under it "
                    + "had not been looked at since the year of the great storm.",
                "The Chairman: Who should have looked at them, in your opinion, and who should have paid "
                    + "for that?",
                "Ms. Orr: We should have.",
                "Mr. Vey of Dunmore: Will the lady say what it costs to build it again, with stone this time?",
                "Ms. Orr: Nine boats and a bell.",
                "Mr. Vey of Dunmore: I yield back.",
            ]),
        Convention(
            "A parliament's own account is nobody's speech", "record.txt",
            """
              The SPEAKER pro tempore. Is there objection to the request of the
            gentleman from Dunmore that the bill be read on Tuesday instead of now?
              There was no objection.
              Mr. VEY. Mr. Speaker, I move that the House do now adjourn, for the
            tide is rising and the members from the islands must catch their boat.
              The SPEAKER pro tempore. The question is on the motion of the gentleman
            from Dunmore, and it is not debatable.
              The question was taken; and the Speaker pro tempore announced that the
            ayes appeared to have it.
              Mrs. ORR. Mr. Speaker, on that I demand the yeas and nays.
              Mr. VEY. So do I.
              The yeas and nays were ordered.
              Mrs. ORR. I thank the gentleman.
            """,
            [
                "The SPEAKER pro tempore: Is there objection to the request of the gentleman from Dunmore "
                    + "that the bill be read on Tuesday instead of now?",
                "Mr. VEY: Mr. Speaker, I move that the House do now adjourn, for the tide is rising and "
                    + "the members from the islands must catch their boat.",
                "The SPEAKER pro tempore: The question is on the motion of the gentleman from Dunmore, "
                    + "and it is not debatable.",
                "Mrs. ORR: Mr. Speaker, on that I demand the yeas and nays.",
                "Mr. VEY: So do I.",
                "Mrs. ORR: I thank the gentleman.",
            ]),
        Convention(
            "Who tells of a meeting or a bill still says it", "pier.txt",
            """
            Nell: How did it begin?

            Otto: With a letter to the harbour office.

            The meeting was called by the harbour master, and the whole street went.

            The session was closed early because of the storm.

            Nell: And then?

            Otto: They laughed.

            The meeting rose at 4.15 p.m.
            """,
            [
                "Nell: How did it begin?",
                "Otto: With a letter to the harbour office. | The meeting was called by the harbour master, and the "
                    + "whole street went. | The session was closed early because of the storm.",
                "Nell: And then?", "Otto: They laughed.",
            ]),
        Convention(
            "A member's seat and party, said once", "sitting.txt",
            """
            12.34 pm

            Mr. Speaker: Order. Question 4.

            Mina Orr (Dunmore) (Ind): What plans has he for the pier?

            The Minister for Harbours (Tomas Vey): We shall build it again.

            Mina Orr: When?

            2 Mar 2031 : Column 145

            Tomas Vey: Soon.

            Several hon. Members rose—

            Mr. Speaker: Order. I call Mina Orr.

            Mina Orr: Soon is no date.

            [Interruption.]

            Mr. Speaker: Order.
            """,
            [
                "Mr. Speaker: Order. Question 4.",
                "Mina Orr (Dunmore) (Ind): What plans has he for the pier?",
                "The Minister for Harbours (Tomas Vey): We shall build it again.",
                "Mina Orr: When?",
                "Tomas Vey: Soon.",
                "Mr. Speaker: Order. I call Mina Orr.",
                "Mina Orr: Soon is no date.",
                "Mr. Speaker: Order.",
            ]),
        Convention(
            "Names alone on their lines, with more said the first time", "web.txt",
            """
            Mr Speaker

            Order. We come to the pier.

            Mina Orr (Dunmore) (Ind)

            Will it be built again?

            Tomas Vey

            It will.

            12.47 pm

            Mina Orr

            When?

            Tomas Vey

            In the spring.

            Mina Orr

            Which spring?

            Mr Speaker

            Order.
            """,
            [
                "Mr Speaker: Order. We come to the pier.",
                "Mina Orr (Dunmore) (Ind): Will it be built again?",
                "Tomas Vey: It will.",
                "Mina Orr: When?",
                "Tomas Vey: In the spring.",
                "Mina Orr: Which spring?",
                "Mr Speaker: Order.",
            ]),
        Convention(
            "Two languages and the marks between them", "debates.txt",
            """
            [English]

            The Speaker: The honourable member for Dunmore.

            Hon. Mina Orr (Dunmore, Ind.): Mr. Speaker, the pier fell.

            [Translation]

            Mr. Tomas Vey: It did.

            ● (1405)

            [English]

            Some hon. members: Hear, hear!

            Hon. Mina Orr: It did indeed.

            Mr. Tomas Vey: I said so.

            The Speaker: Order.
            """,
            [
                "The Speaker: The honourable member for Dunmore.",
                "Hon. Mina Orr (Dunmore, Ind.): Mr. Speaker, the pier fell.",
                "Mr. Tomas Vey: It did.",
                "Some hon. members: Hear, hear!",
                "Hon. Mina Orr: It did indeed.",
                "Mr. Tomas Vey: I said so.",
                "The Speaker: Order.",
            ]),
        Convention(
            "A French assembly: titles, full stops, an office said once", "seance.txt",
            """
            M. le président. La séance est ouverte.

            (La séance est ouverte à quinze heures.)

            Mme Anne Orr, rapporteure de la commission des ports. Le quai est tombé.

            M. le président. Quand ?

            Mme Anne Orr. Hier. (Rires.)

            M. Éric Vey. C’est faux !

            Mme Anne Orr. C’est vrai.

            M. Éric Vey. Non !
            """,
            [
                "M. le président: La séance est ouverte.",
                "Mme Anne Orr, rapporteure de la commission des ports: Le quai est tombé.",
                "M. le président: Quand ?",
                "Mme Anne Orr: Hier. (Rires.)",
                "M. Éric Vey: C’est faux !",
                "Mme Anne Orr: C’est vrai.",
                "M. Éric Vey: Non !",
            ]),
        Convention(
            "A German sitting: shouts and applause on their own lines", "sitzung.txt",
            """
            Beginn: 9.00 Uhr

            Präsidentin Mina Orr:
            Guten Morgen. Ich rufe auf: den Steg.

            Tomas Vey (FWG):
            Der Steg ist ins Meer gefallen.

            (Beifall bei der FWG)

            Wir brauchen drei Dinge: Holz, Geld und Geduld.

            (Zuruf von der SPD: Und Nägel!)

            Präsidentin Mina Orr:
            Danke.

            Tomas Vey (FWG):
            Bitte.
            """,
            [
                "Präsidentin Mina Orr: Guten Morgen. Ich rufe auf: den Steg.",
                "Tomas Vey (FWG): Der Steg ist ins Meer gefallen. | (Beifall bei der FWG) | Wir brauchen "
                    + "drei Dinge: Holz, Geld und Geduld.",
                "Präsidentin Mina Orr: Danke.",
                "Tomas Vey (FWG): Bitte.",
            ]),
        Convention(
            "A Spanish sitting in wrapped lines", "sesion.txt",
            """
              La señora PRESIDENTA: Se abre la sesión de hoy con el debate sobre el muelle
            viejo del puerto.
              El señor VEY SOTO (Grupo Mixto): Señora presidenta, el muelle se cayó al mar y
            para hacerlo de nuevo nos faltan tres cosas: madera, dinero y paciencia. Nadie
            tiene las tres. (Aplausos).
              La señora PRESIDENTA: Muchas gracias, señor Vey Soto, por su brevedad, que en
            esta casa no es cosa de todos los días.
              El señor VEY SOTO: Gracias a usted, señora presidenta, y a quienes han venido
            hoy desde el puerto.
            """,
            [
                "La señora PRESIDENTA: Se abre la sesión de hoy con el debate sobre el muelle viejo del puerto.",
                "El señor VEY SOTO (Grupo Mixto): Señora presidenta, el muelle se cayó al mar y para "
                    + "hacerlo de nuevo nos faltan tres cosas: madera, dinero y paciencia. Nadie tiene las "
                    + "tres. (Aplausos).",
                "La señora PRESIDENTA: Muchas gracias, señor Vey Soto, por su brevedad, que en esta casa "
                    + "no es cosa de todos los días.",
                "El señor VEY SOTO: Gracias a usted, señora presidenta, y a quienes han venido hoy desde "
                    + "el puerto.",
            ]),
        Convention(
            "Ideographic spaces before and after names", "kaigi.txt",
            """
            ○議長（山田君）　静かに。
            　始めます。
            ○田中君　桟橋が落ちました。
            ○議長（山田君）　いつですか。
            ○田中君　昨日です。
            """,
            [
                "議長（山田君）: 静かに。 | 始めます。",
                "田中君: 桟橋が落ちました。",
                "議長（山田君）: いつですか。",
                "田中君: 昨日です。",
            ]),
    ]
}
