/// Who is there, and what stands above and below the talk.
extension ResearchConventions {
    static let people: [Convention] = [
        Convention(
            "Somebody who is there and says one thing",
            """
            INT: Where was the dance?
            R: At the pier.
            INT: (to husband) And you, sir?
            HUSBAND: I cannot dance.
            R: He cannot.
            INT: I see.
            """,
            [
                "INT: Where was the dance?", "R: At the pier.", "INT: (to husband) And you, sir?",
                "HUSBAND: I cannot dance.", "R: He cannot.", "INT: I see.",
            ]),
        Convention(
            "A couple told apart by their titles",
            """
            Interviewer: Who dug it?
            Mrs Okafor: I did.
            Mr Okafor: She did.
            Interviewer: Alone?
            Mr Okafor: I was at work.
            Interviewer: And then?
            Mr Okafor: Then we ate.
            """,
            [
                "Interviewer: Who dug it?", "Mrs Okafor: I did.", "Mr Okafor: She did.", "Interviewer: Alone?",
                "Mr Okafor: I was at work.", "Interviewer: And then?", "Mr Okafor: Then we ate.",
            ]),
    ]

    static let heads: [Convention] = [
        Convention(
            "Lines above the talk that say who the labels are",
            """
            Interviewer: Paul Devereux
            Respondent: P12, female, 34
            Date: 17 May 2031

            Interviewer: When did you come here?
            Respondent: When I was nineteen.
            Interviewer: Alone?
            Respondent: With a cat.
            """,
            [
                "Interviewer: When did you come here?", "Respondent: When I was nineteen.", "Interviewer: Alone?",
                "Respondent: With a cat.",
            ]),
        Convention(
            "Such lines with blank ones between all",
            """
            Interviewer: Paul Devereux

            Interviewee: Margaret Tuck

            Interviewer: When did you come here?

            Interviewee: When I was nineteen.

            Interviewer: Alone?

            Interviewee: With a cat.
            """,
            [
                "Interviewer: When did you come here?", "Interviewee: When I was nineteen.", "Interviewer: Alone?",
                "Interviewee: With a cat.",
            ]),
        Convention(
            "A talk without full stops under its date",
            """
            Date: 17 May 2031
            Ann: hello there
            Bob: hello Ann

            Ann: what is it
            Bob: a lamp
            """,
            ["Ann: hello there", "Bob: hello Ann", "Ann: what is it", "Bob: a lamp"]),
        Convention(
            "Dashes before what both say, and a paragraph without one",
            """
            Entretien avec une apicultrice

            — Vous avez commencé avec une seule ruche ?

            — Une seule. Celle de mon grand-père.

            Il l'avait peinte en bleu.

            — Vraiment ?

            — Presque.

            — Et aujourd'hui ?

            — Deux cents.
            """,
            [
                "–: Vous avez commencé avec une seule ruche ?",
                "–: Une seule. Celle de mon grand-père. | Il l'avait peinte en bleu.", "–: Vraiment ?", "–: Presque.",
                "–: Et aujourd'hui ?", "–: Deux cents.",
            ]),
        Convention(
            "A letter that answers under quoted questions",
            """
            Hi Mara, answers below.

            > 1. How did you come to pianos?

            By accident. I wanted the stool.

            > 2. What is the oldest?

            One of a bishop's.

            > 3. Would you sell it?

            The piano, yes.
            """,
            [
                "–: 1. How did you come to pianos?", "–: By accident. I wanted the stool.", "–: 2. What is the oldest?",
                "–: One of a bishop's.", "–: 3. Would you sell it?", "–: The piano, yes.",
            ]),
        Convention(
            "Codes that the head declares, with one space after them",
            """
            KEY
            EP = Elwyn Parry (quarryman)
            GP = Gwen Parry (his wife)
            INT = interviewer

            INT So you were both born here?

            EP We were. I in the top house.

            GP A mile apart.

            INT When was that?

            EP 1931.

            GP 1932.
            """,
            [
                "INT: So you were both born here?", "EP: We were. I in the top house.", "GP: A mile apart.",
                "INT: When was that?", "EP: 1931.", "GP: 1932.",
            ]),
        Convention(
            "Footnotes below the last words",
            """
            Interviewer: All of you?

            Arthur Bell: All but the pig.[1]

            Interviewer: And where were you?

            Arthur Bell: At the school.[2]

            [1] It was found alive. – Ed.
            [2] That of the next village.
            """,
            [
                "Interviewer: All of you?", "Arthur Bell: All but the pig.[1]", "Interviewer: And where were you?",
                "Arthur Bell: At the school.[2]",
            ]),
        Convention(
            "An end without brackets, and a note after it",
            """
            Researcher: What did you do?

            Officer: I opened things.

            Researcher: What did people say?

            Officer: That it was for their wives.

            End of interview.

            Notes: The officer asked that no name be given.
            """,
            [
                "Researcher: What did you do?", "Officer: I opened things.", "Researcher: What did people say?",
                "Officer: That it was for their wives.",
            ]),
    ]
}
