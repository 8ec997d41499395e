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
        let bare = word.hasPrefix("the ") ? String(word.dropFirst(4)) : word
        if roles[bare] != nil { return true }
        guard word.utf8.contains(0x20) else { return false }
        let words = word.split(separator: " ")
        guard let head = words.first, let tail = words.last else { return false }
        if placeholders.contains(String(head)), words.count <= 3, words.count > 1 { return true }
        return placeholders.contains(String(tail)) && words.count <= 3
            && words.dropLast().allSatisfy { qualifiers.contains(String($0)) }
    }

    /// Whether the label says what somebody is to the other, or does for a living: `Husband`, `THE FOREMAN`.
    static func isStanding(_ label: String) -> Bool {
        let word = folded(label)
        return standings.contains(word.hasPrefix("the ") ? String(word.dropFirst(4)) : word)
    }

    /// Lower case, without numbers at the end, full stops and brackets.
    static func folded(_ label: String) -> String {
        var text = label.lowercased()
        if text.hasSuffix("(?)") { text.removeLast(3) }
        while let last = text.last, last.isNumber || " .#_".contains(last) { text.removeLast() }
        // "記 者" is spaced for the eye.
        if let first = text.unicodeScalars.first, first.value >= 0x3000 { text.removeAll(where: \.isWhitespace) }
        return text
    }

    /// Whether the label tells one apart in one transcript only: a role, or a code such as `JD`, `P1`, `В` with what is
    /// known of the person beside it, `P1 (F, 34)`.
    static func isOfOneTranscript(_ label: String) -> Bool {
        let code = withoutParticulars(label)
        if isRoleLabel(code) || isStanding(code) { return true }
        if code.utf8.allSatisfy({ $0 < 0x80 }) { return code.utf8.count <= 4 }
        // Two ideographs may be a whole name.
        return code.count <= 2 && code.unicodeScalars.allSatisfy { $0.value < 0x2E80 && !$0.properties.isLowercase }
    }

    /// Without age, sex and number in brackets, which are no name.
    private static func withoutParticulars(_ label: String) -> String {
        guard label.last == ")", let open = label.lastIndex(of: "(") else { return label }
        let inside = label[label.index(after: open)...].dropLast()
        guard inside.contains(where: \.isNumber) || inside.count <= 2 else { return label }
        return String(label[..<open]).trimmedSpaces
    }

    private static let roles: [String: SpeakerRole] = {
        var roles: [String: SpeakerRole] = [:]
        let lists: [(SpeakerRole, String)] = [
            (
                .interviewer,
                "q,question,questions,questioner,interviewer,int,researcher,fieldworker,reporter,journalist,press,"
                    + "audience,audience member,"
                    + "audience question,member of the audience,问,問,提問,提问,提問者,記者,记者,採訪者,訪問者,現場提問,"
                    + "線上提問,網友提問,聽眾提問,聽眾,journaliste,question du public,pregunta,periodista,"
                    + "entrevistador,entrevistadora,frage,journalistin,вопрос,корреспондент,журналист,интервьюер,"
                    + "корр,聞き手,インタビュアー,—,–,――,——,interviewerin,forscher,forscherin,enquêteur,enquêtrice,"
                    + "intervieweur,intervieweuse,intervistatore,intervistatrice,domanda,giornalista,pergunta,jornalista,"
                    + "vraag,pytanie,dziennikarz,soru,采访者,採访者,采訪者,訪談者,访谈者,문,질문,기자,س,سؤال,السائل,المحاور"
            ),
            (
                .interviewee,
                "a,answer,interviewee,respondent,resp,informant,guest,答,回答,受訪者,受访者,réponse,respuesta,"
                    + "entrevistado,entrevistada,antwort,ответ,гость,респондент,befragter,befragte,interviewpartner,"
                    + "interviewpartnerin,interviewé,interviewée,enquêté,enquêtée,intervistato,intervistata,risposta,"
                    + "resposta,antwoord,odpowiedź,cevap,답,답변,ج,جواب"
            ),
            (
                .moderator,
                "moderator,mod,facilitator,facilitateur,facilitatrice,facilitador,facilitadora,moderatore,moderatrice,"
                    + "modératrice,host,chair,chairman,chairwoman,chairperson,the chair,the chairman,presenter,anchor,"
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
        "plusieurs voix", "des voix", "реплика", "голоса", "голос из зала", "реплика из зала", "spk",
    ]

    /// What somebody is to the other, or does: a label alone, a part of a name before one (`Sister Clare`).
    private static let standings: Set<String> = [
        "husband", "wife", "mother", "father", "son", "daughter", "brother", "sister", "child", "neighbour", "neighbor",
        "friend", "officer", "driver", "foreman", "engineer", "doctor", "nurse", "patient", "teacher", "pupil",
        "client",
        "therapist", "counsellor", "counselor", "detective", "solicitor", "lawyer", "suspect", "customer", "dispatcher",
    ]

    private static let qualifiers: Set<String> = [
        "male", "female", "unknown", "unidentified", "grand", "a", "the", "second", "first", "third", "another",
        "new", "audience", "online", "multiple",
    ]
}
