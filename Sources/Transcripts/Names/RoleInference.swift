/// Tells what each speaker does: from the label, or from who asks; then what each turn is, and the exchanges.
///
/// Who asks: of two speakers who have nine turns in ten, the one whose turns end in questions more often, by a fifth of
/// the turns at least, interviews the other. With more speakers, one who ends half the turns with a question interviews
/// where another with a fifth of all words asks in less than a quarter.
struct RoleInference {
    private let declared: Set<String>

    init(_ frontMatter: FrontMatter) {
        declared = Set(frontMatter.speakers.filter { $0.role != nil }.flatMap { [$0.label] + $0.labels })
    }

    private struct Tally {
        var turns = 0
        var questions = 0
        var words = 0
        /// Of the first turn, from 1.
        var line: Int32 = 0
        var share: Double { turns == 0 ? 0 : Double(questions) / Double(turns) }
    }

    func apply(to transcript: inout Transcript) {
        takeRoleWords(&transcript)
        inferRoles(&transcript)
        for index in transcript.turns.indices where transcript.turns[index].kind == .statement {
            transcript.turns[index].kind = kind(of: transcript.turns[index], in: transcript)
        }
        demoteOpening(&transcript)
        ExchangeBuilder.apply(to: &transcript)
    }

    /// Tells the turns' kinds and the exchanges again, after roles have changed.
    static func renewKinds(_ transcript: inout Transcript) {
        let inference = RoleInference(FrontMatter())
        for index in transcript.turns.indices where transcript.turns[index].label != nil {
            transcript.turns[index].kind = inference.kind(of: transcript.turns[index], in: transcript)
        }
        inference.demoteOpening(&transcript)
        ExchangeBuilder.apply(to: &transcript)
    }

    private func takeRoleWords(_ transcript: inout Transcript) {
        for index in transcript.speakers.indices where transcript.speakers[index].role == .participant {
            if transcript.speakers[index].labels.contains(where: declared.contains) { continue }
            let roles = transcript.speakers[index].labels.compactMap(RoleWords.role(of:))
            if let role = roles.first { transcript.speakers[index].role = role }
        }
    }

    private func inferRoles(_ transcript: inout Transcript) {
        let tallies = self.tallies(transcript)
        let roles = transcript.speakers.map(\.role)
        let open = roles.indices.filter { roles[$0] == .participant }
        guard !open.isEmpty, tallies.count >= 2 else { return }
        if roles.contains(.interviewer), !roles.contains(.interviewee) {
            // The questioners are labelled: of the rest the one with the most words answers, and those who have a fifth of
            // all or more and hardly ask.
            let words = tallies.reduce(0) { $0 + $1.words }
            let most = open.max { tallies[$0].words < tallies[$1].words }
            for speaker in open
            where speaker == most || (tallies[speaker].words * 5 >= words && tallies[speaker].share < 0.25) {
                assign(.interviewee, speaker, tallies, &transcript)
            }
            return
        }
        guard !roles.contains(.interviewer), !roles.contains(.interviewee) else { return }
        inferFromQuestions(open, tallies, &transcript)
    }

    private func inferFromQuestions(_ open: [Int], _ tallies: [Tally], _ transcript: inout Transcript) {
        if assignByOffice(open, tallies, &transcript) { return }
        let ranked = open.sorted { (tallies[$0].turns, -$0) > (tallies[$1].turns, -$1) }
        let total = tallies.reduce(0) { $0 + $1.turns }
        let words = tallies.reduce(0) { $0 + $1.words }
        if ranked.count >= 2, (tallies[ranked[0]].turns + tallies[ranked[1]].turns) * 10 >= total * 9 {
            let pair = [ranked[0], ranked[1]].sorted { tallies[$0].share > tallies[$1].share }
            let difference = tallies[pair[0]].share - tallies[pair[1]].share
            let speaksLess = tallies[pair[0]].words < tallies[pair[1]].words
            if difference >= 0.2 || (difference >= 0.1 && speaksLess) {
                assign(.interviewer, pair[0], tallies, &transcript)
                assign(.interviewee, pair[1], tallies, &transcript)
            }
            return
        }
        let answering = ranked.filter { tallies[$0].words * 5 >= words && tallies[$0].share < 0.25 }
        let asking = ranked.filter { tallies[$0].share >= 0.5 && tallies[$0].turns >= 2 }
        guard !answering.isEmpty, !asking.isEmpty else { return }
        for speaker in asking { assign(.interviewer, speaker, tallies, &transcript) }
        for speaker in answering { assign(.interviewee, speaker, tallies, &transcript) }
    }

    /// Whoever examines asks, and whoever is examined answers, however often a suspect asks back.
    private func assignByOffice(_ open: [Int], _ tallies: [Tally], _ transcript: inout Transcript) -> Bool {
        let offices = transcript.speakers.map { Set($0.labels.map { RoleWords.folded($0) }) }
        let asking = open.filter { !offices[$0].isDisjoint(with: RoleInference.examiners) }
        let answering = open.filter { !offices[$0].isDisjoint(with: RoleInference.examined) }
        guard !asking.isEmpty, !answering.isEmpty else { return false }
        for speaker in asking { assign(.interviewer, speaker, tallies, by: "its label", &transcript) }
        for speaker in answering { assign(.interviewee, speaker, tallies, by: "its label", &transcript) }
        return true
    }

    private static let examiners: Set<String> = ["detective", "officer", "investigator", "prosecutor"]
    private static let examined: Set<String> = ["suspect", "witness", "the witness"]

    private func assign(
        _ role: SpeakerRole, _ speaker: Int, _ tallies: [Tally], by evidence: String = "who asks",
        _ transcript: inout Transcript
    ) {
        transcript.speakers[speaker].role = role
        transcript.diagnostics.append(
            Diagnostic(
                .note, line: Int(tallies[speaker].line), column: 0, code: .roleInferred,
                message: "\(transcript.speakers[speaker].name) is taken for the \(role.rawValue), by \(evidence)"))
    }

    private func tallies(_ transcript: Transcript) -> [Tally] {
        var tallies = [Tally](repeating: Tally(), count: transcript.speakers.count)
        for turn in transcript.turns {
            guard let speaker = turn.speaker.map(Int.init) else { continue }
            if tallies[speaker].turns == 0 { tallies[speaker].line = turn.line }
            tallies[speaker].turns += 1
            tallies[speaker].words += Int(turn.words)
            if endsWithQuestion(turn, transcript) { tallies[speaker].questions += 1 }
        }
        return tallies
    }

    private func endsWithQuestion(_ turn: Turn, _ transcript: Transcript) -> Bool {
        var index = turn.text.upperBound
        while index > turn.text.lowerBound, index > turn.text.upperBound - 8 {
            let byte = transcript.text[index - 1]
            if byte == 0x3F { return true }
            if byte == 0x9F, index - 3 >= turn.text.lowerBound, transcript.text[index - 3] == 0xEF,
                transcript.text[index - 2] == 0xBC
            {
                return true
            }
            guard byte == 0x22 || byte == 0x29 || byte >= 0x80 || byte == 0x20 else { return false }
            index -= 1
        }
        return false
    }

    private func kind(of turn: Turn, in transcript: Transcript) -> TurnKind {
        guard let speaker = turn.speaker else { return .statement }
        switch transcript.speakers[Int(speaker)].role {
        case .interviewer: return .question
        case .interviewee: return .answer
        case .commentator: return .commentary
        case .moderator: return endsWithQuestion(turn, transcript) ? .question : .statement
        case .participant: return .statement
        }
    }

    /// Nobody answers before anybody has asked: an opening address is a statement.
    private func demoteOpening(_ transcript: inout Transcript) {
        for index in transcript.turns.indices {
            if transcript.turns[index].kind == .question { return }
            if transcript.turns[index].kind == .answer { transcript.turns[index].kind = .statement }
        }
    }
}

/// Puts questions, their answers and the comments on them together.
enum ExchangeBuilder {
    static func apply(to transcript: inout Transcript) {
        var exchanges: [Exchange] = []
        var isOpen = false
        for index in transcript.turns.indices {
            let number = Int32(index + 1)
            switch transcript.turns[index].kind {
            case .question:
                if !isOpen || exchanges.last?.answer.isEmpty == false || exchanges.last?.commentary.isEmpty == false {
                    exchanges.append(
                        Exchange(number: Int32(exchanges.count + 1), question: [], answer: [], commentary: []))
                    isOpen = true
                }
                exchanges[exchanges.count - 1].question.append(number)
            case .answer where isOpen: exchanges[exchanges.count - 1].answer.append(number)
            case .commentary where isOpen: exchanges[exchanges.count - 1].commentary.append(number)
            default: continue
            }
            transcript.turns[index].exchange = Int32(exchanges.count)
        }
        transcript.exchanges = exchanges
    }
}
