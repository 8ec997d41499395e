/// What is known only when all labels of a document stand side by side.
extension LabelInference {
    /// Counts the letters of questions and answers among the labels with colons, where everybody else has one:
    /// `Q.`, `A.` and `MR. DOE:` in a deposition, `Q    ` and `MS. DOE:` in a briefing.
    ///
    /// - Returns: whether anything has changed.
    func joinLetters(
        to colons: [LabelKey: Statistic], _ candidates: inout [LabelCandidate], _ keys: [LabelKey]
    ) -> Bool {
        let firm = colons.values.filter { isFirm($0, .colon) && $0.shape.isOfNames }
        guard !firm.isEmpty else { return false }
        // A full stop after a letter may also number a list.
        let inCapitals = firm.contains { $0.shape == .capitals }
        var questions: [LabelSyntax: Int] = [:]
        for (candidate, key) in zip(candidates, keys) where isLetter(candidate, key) {
            if RoleWords.role(of: key.text) == .interviewer { questions[candidate.syntax, default: 0] += 1 }
        }
        var hasChanged = false
        for index in candidates.indices where isLetter(candidates[index], keys[index]) {
            let syntax = candidates[index].syntax
            guard questions[syntax] ?? 0 >= 2, inCapitals || syntax == .gap else { continue }
            candidates[index].syntax = .colon
            hasChanged = true
        }
        return hasChanged
    }

    /// `Q - words` or `A - words` among labels with colons, and the other way round, in a block of its own.
    func isQuestionLetter(_ candidate: LabelCandidate, _ key: LabelKey, in syntax: LabelSyntax) -> Bool {
        guard [candidate.syntax, syntax] == [.dash, .colon] || [candidate.syntax, syntax] == [.colon, .dash] else {
            return false
        }
        return candidate.label.count == 1 && isAfterBlank(candidate.line) && RoleWords.role(of: key.text) != nil
    }

    /// Whether only the colon is missing from a label that stands alone on its lines: a block of its own below words.
    func lacksColon(_ candidate: LabelCandidate, _ own: Statistic?, _ outcome: Outcome) -> Bool {
        guard let own, own.empty == own.count, isAfterBlank(candidate.line), candidate.line + 1 < lines.count,
            lines[candidate.line + 1].isBlank, let above = lines[..<candidate.line].lastIndex(where: { !$0.isBlank })
        else { return false }
        return outcome.labels[above] == nil
    }

    private func isLetter(_ candidate: LabelCandidate, _ key: LabelKey) -> Bool {
        (candidate.syntax == .fullStop || candidate.syntax == .gap) && candidate.label.count == 1
            && RoleWords.role(of: key.text) != nil
    }

    /// `Jo Doe . . . . . (Norway)`, `Contents ........ 4`: what title pages and contents print.
    func hasLeader(_ text: Range<Int>) -> Bool {
        guard text.count <= 120 else { return false }
        for leader in [". . . .", "....."] as [StaticString]
        where ByteScan.index(
            of: leader, in: source.bytes, from: text.lowerBound, to: text.upperBound) != nil
        { return true }
        return false
    }

    /// Leaves out what is printed after a hearing's end, `[Whereupon, at noon, the committee was adjourned.]`: answers
    /// that were sent in, which are fewer than a quarter of all.
    func dropAfterEnd(_ outcome: inout Outcome) {
        let end = lines.indices.last { EndMark.isAdjournment(at: $0, of: lines, source) }
        guard let end else { return }
        let after = outcome.labels.keys.filter { $0 > end }
        guard !after.isEmpty, after.count * 4 < outcome.labels.count else { return }
        for line in after { outcome.labels[line] = nil }
        let last = Int(lines[end].number)
        outcome.diagnostics.removeAll { $0.line > last }
    }

    /// Counts what a chat prints in angle brackets among the labels with colons, where these are in small letters:
    /// `<jo> words` in minutes that have `mk: words`.
    ///
    /// - Returns: whether anything has changed.
    func joinNicks(to colons: [LabelKey: Statistic], _ candidates: inout [LabelCandidate]) -> Bool {
        let nicks = colons.values.count { $0.shape == .nick && isFirm($0, .colon) }
        guard nicks >= LabelStyle.nicksMin else { return false }
        var hasChanged = false
        for index in candidates.indices where candidates[index].syntax == .angle {
            candidates[index].syntax = .colon
            candidates[index].shape = .nick
            hasChanged = true
        }
        return hasChanged
    }

    /// The labels of a text in which one person gives everybody else the floor, once each: `The President:` and at least
    /// two names of more than a word that stand as theirs do, after a blank line, and alone on their lines or never.
    /// None where there is no such person, or more than one who speaks twice. Before a dash a title in capitals is as good as
    /// a blank line: `O SR. PRESIDENTE (Jo Doe) - Words`.
    func labelsAroundChair(_ statistics: [LabelKey: Statistic], _ syntax: LabelSyntax) -> Set<LabelKey> {
        let firm = statistics.filter { isFirm($0.value, syntax) }
        guard syntax == .colon || syntax == .fullStop || syntax == .dash, firm.count == 1, let chair = firm.first,
            chair.value.count >= 2, chair.value.shape.isOfNames || chair.value.isRole
        else { return [] }
        func isSetOff(_ key: LabelKey, _ label: Statistic) -> Bool {
            if syntax != .dash { return label.afterBlank == label.count }
            return label.shape == .capitals && Honorifics.areAbbreviated(String(key.text.prefix { $0 != "." }))
        }
        guard isSetOff(chair.key, chair.value) else { return [] }
        let isAlone = chair.value.empty == chair.value.count
        let alike = statistics.filter {
            let label = $0.value
            return !label.isExcluded && label.shape.isOfNames && label.urls == 0 && isSetOff($0.key, label)
                && (isAlone ? label.empty == label.count : label.empty == 0) && $0.key.text.contains(" ")
        }
        return alike.count >= 2 ? Set(alike.keys).union([chair.key]) : []
    }

    /// Whether a name that stands once is what initials stand for that are labels too: `Jo Ann Doe` and `JD` or `JAD`;
    /// or gives them itself, `Jo Ann Doe (JAD)`.
    func spellsOut(_ key: LabelKey, _ statistics: [LabelKey: Statistic]) -> Bool {
        if givesInitials(key) { return true }
        let initials = key.text.split(separator: " ").compactMap(\.first).filter(\.isUppercase)
        guard initials.count >= 2, let first = initials.first, let last = initials.last else { return false }
        return [String(initials), String([first, last])].contains { statistics[LabelKey($0)]?.shape == .initials }
    }

    /// Nicks that stand twice, after blank lines, where another is firm.
    func secondNicks(_ own: [LabelKey: Statistic], _ firm: Set<LabelKey>) -> [LabelKey] {
        guard firm.contains(where: { own[$0]?.shape == .nick }) else { return [] }
        return own.filter {
            let nick = $0.value
            return nick.shape == .nick && nick.count == 2 && nick.afterBlank == 2 && nick.urls == 0 && nick.empty == 0
                && !nick.isExcluded
        }.map(\.key)
    }

    /// Tells the dashes of a dialogue, where answers have theirs, from those that only questions have: in fewer than half
    /// of the cases a paragraph without one comes next.
    func tellDashes(_ outcome: inout Outcome) {
        guard outcome.hasOnlyQuestions, outcome.labels.values.allSatisfy(\.key.isDash) else { return }
        let answered = outcome.labels.keys.count { line in
            guard let next = lines[(line + 1)...].firstIndex(where: { !$0.isBlank }) else { return false }
            return outcome.labels[next] == nil && (isAfterBlank(next) || lines[line].endsSentence(source))
        }
        guard answered * 2 < outcome.labels.count else { return }
        outcome.hasOnlyQuestions = false
        outcome.hasDashesForAll = true
    }

    /// Whether the letters in brackets at the end are those that the words before them begin with.
    private func givesInitials(_ key: LabelKey) -> Bool {
        guard key.text.last == ")", let open = key.text.lastIndex(of: "(") else { return false }
        let letters = key.text[key.text.index(after: open)...].dropLast()
        let words = key.text[..<open].split { " -".contains($0) }
        return !words.isEmpty && letters.elementsEqual(words.compactMap(\.first))
    }

    /// Leaves out names with their offices that have no words below them, before the first that has or after the
    /// last: who takes part in a call.
    func dropLists(_ outcome: inout Outcome) {
        guard outcome.syntax == .ownLine, outcome.labels.values.contains(where: \.candidate.hasTitle) else { return }
        let places = outcome.labels.keys.sorted()
        let isListed = places.indices.map { index in
            let next = index + 1 < places.count ? places[index + 1] : lines.count
            return outcome.labels[places[index]]?.candidate.hasTitle == true && !hasSentence(places[index] + 1..<next)
        }
        let head = isListed.prefix { $0 }.count
        let tail = isListed.reversed().prefix { $0 }.count
        guard head + tail < places.count else { return }
        for place in places[..<head] + places.suffix(tail) { outcome.labels[place] = nil }
    }

    private func hasSentence(_ range: Range<Int>) -> Bool {
        range.contains { !lines[$0].isBlank && (lines[$0].endsSentence(source) || lines[$0].count > 80) }
    }

    /// Takes a time in brackets after nine labels in ten for a part of the label, not of the words.
    func dropTimesAfterLabels(_ outcome: inout Outcome) {
        let spoken = outcome.labels.values.count { !$0.candidate.text.isEmpty }
        let timed = outcome.labels.compactMap { line, accepted in
            timeEnd(at: accepted.candidate.text).map { (line, $0) }
        }
        guard timed.count >= 3, timed.count * 10 >= spoken * 9 else { return }
        for (line, end) in timed {
            guard let text = outcome.labels[line]?.candidate.text else { continue }
            outcome.labels[line]?.candidate.text = ByteScan.trimmed(end..<text.upperBound, in: source.bytes)
        }
    }

    private func timeEnd(at text: Range<Int>) -> Int? {
        guard let first = text.first, source.bytes[first] == 0x28 || source.bytes[first] == 0x5B else { return nil }
        return TimeMark.end(in: source.bytes, at: first, limit: min(text.upperBound, first + 64))
    }

    /// Whether a label leaves open which of several it is: `F?` beside `F1` and `F2`.
    func isUnsure(_ key: LabelKey, of firm: Set<LabelKey>) -> Bool {
        key.text.last == "?" && firm.contains { $0.text.hasPrefix(key.text.dropLast()) }
    }

    /// Whether a label is a firm one with more said of the person: `Jo Doe (Northtown) (Lab)` and `Jo Doe`,
    /// `The Minister for Trade (Jo Doe)`, `JO DOE, HOST` and `DOE`.
    func isFullerForm(_ key: LabelKey, of firm: Set<LabelKey>) -> Bool {
        let text = key.text
        if let open = text.firstIndex(of: "(") {
            let inside = text[text.index(after: open)...].prefix { $0 != ")" }
            return [String(text[..<open]), String(inside)].contains { firm.contains(LabelKey($0.trimmedSpaces)) }
        }
        let name = text.prefix { $0 != "," }
        guard let last = name.split(separator: " ").last else { return false }
        return name.count < text.count && [String(name), String(last)].contains { firm.contains(LabelKey($0)) }
    }
}
