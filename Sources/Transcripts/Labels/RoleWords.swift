/// Labels that say what somebody does rather than who they are.
///
/// Two people who bear one in two transcripts are not one person, so such a label names nobody across the corpus.
enum RoleWords {
    /// The role of a label that is a role word; nil where the word tells none, and for every other label.
    static func role(of label: String) -> SpeakerRole? { roles[folded(label)] }

    /// Whether the label is a role, a placeholder (`Speaker 2`, `Unknown`) or `Q`.
    static func isRoleLabel(_ label: String) -> Bool {
        guard label.utf8.count <= 40 else { return false }
        let word = folded(label)
        if roles[word] != nil || placeholders.contains(word) { return true }
        guard word.utf8.contains(0x20) else { return false }
        let words = word.split(separator: " ")
        guard let head = words.first, let tail = words.last else { return false }
        if placeholders.contains(String(head)), words.count <= 3, words.count > 1 { return true }
        return placeholders.contains(String(tail)) && words.count <= 3
            && words.dropLast().allSatisfy { qualifiers.contains(String($0)) }
    }

    /// Lower case, without numbers at the end, full stops and brackets.
    static func folded(_ label: String) -> String {
        var text = label.lowercased()
        if text.hasSuffix("(?)") { text.removeLast(3) }
        while let last = text.last, last.isNumber || last == " " || last == "." || last == "#" { text.removeLast() }
        return text
    }

    private static let roles: [String: SpeakerRole] = {
        var roles: [String: SpeakerRole] = [:]
        let lists: [(SpeakerRole, String)] = [
            (
                .interviewer,
                "q,question,questions,questioner,interviewer,reporter,journalist,press,audience,audience member,"
                    + "audience question,member of the audience,问,問,提問,提问,提問者,記者,记者,採訪者,訪問者,現場提問,"
                    + "線上提問,網友提問,聽眾提問,聽眾,journaliste,question du public,pregunta,periodista,"
                    + "entrevistador,entrevistadora,frage,journalistin,вопрос,корреспондент,журналист,интервьюер,"
                    + "聞き手,インタビュアー,—,–,――,——"
            ),
            (
                .interviewee,
                "a,answer,interviewee,guest,答,回答,受訪者,受访者,réponse,respuesta,entrevistado,entrevistada,antwort,"
                    + "ответ,гость"
            ),
            (
                .moderator,
                "moderator,host,chair,chairman,chairwoman,chairperson,the chair,the chairman,presenter,anchor,"
                    + "主持人,主席,司儀,司仪,animateur,modérateur,président,moderador,presentador,moderatorin,"
                    + "de voorzitter,voorzitter,marszałek,"
                    + "ведущий,ведущая,председатель"
            ),
            (.commentator, "commentary,comment,commentator,our comment,評論,评论,commentaire,kommentar,комментарий"),
        ]
        for (role, words) in lists {
            for word in words.split(separator: ",") { roles[String(word)] = role }
        }
        return roles
    }()

    private static let placeholders: Set<String> = [
        "speaker", "unknown", "unidentified", "voice", "voices", "a voice", "participant", "participants", "attendee",
        "attendees", "member", "man", "woman", "male", "female", "narrator", "operator", "interpreter", "translator",
        "all", "both", "everyone", "crowd", "student", "visitor", "juror", "witness", "the witness", "the court",
        "the clerk", "clerk", "person", "caller", "翻譯", "口譯", "口譯人員", "參與者", "與會者", "眾人", "男", "女",
        "intervenant", "sprecher", "sprecherin", "hablante", "спикер", "голос", "the presiding officer",
        "presiding officer", "several", "several speakers", "several voices", "multiple speakers", "group",
        "deputies", "members", "honourable members", "opposition members", "government members", "hon. members",
        "some hon. members", "an hon. member", "hon. member", "some hon. senators", "une voix",
        "plusieurs voix", "des voix", "реплика", "голоса", "голос из зала", "реплика из зала",
    ]

    private static let qualifiers: Set<String> = [
        "male", "female", "unknown", "unidentified", "grand", "a", "the", "second", "first", "third", "another",
        "new", "audience", "online",
    ]
}
