/// Which syntax is the document's: how much conversation each would make of it.
extension LabelInference {
    /// How many lines a syntax opens with firm labels; 0 where they do not make a conversation.
    func score(
        _ syntax: LabelSyntax, _ statistics: [LabelKey: Statistic], _ candidates: [LabelCandidate], _ keys: [LabelKey]
    ) -> Int {
        var firm = 0
        var total = 0
        var declaredCount = 0
        for statistic in statistics.values where isFirm(statistic, syntax) {
            firm += 1
            total += statistic.count
            if statistic.isDeclared { declaredCount += statistic.count }
        }
        if firm >= 2 || declaredCount > 0 || questionsAlone(statistics, syntax) >= 2 || hasChevrons(statistics) {
            // Mark-up is a stronger sign than a colon, and a colon than a full stop or a bare line.
            switch syntax {
            case .bold, .listItem, .bracket, .angle: return total * 8
            case .colon: return total * 4
            case .fullStop: return total * 3
            case .dash, .gap: return total * 2
            case .ownLine: return total
            }
        }
        if !labelsAroundChair(statistics, syntax).isEmpty { return total * 3 }
        if syntax == .bold, firm == 1, isMonologue(statistics) { return total * 8 }
        if syntax == .fullStop, let members = titledCapitals(statistics) { return members * 3 }
        if soleSpeaker(statistics, syntax) != nil { return total * 4 }
        if syntax == .dash || syntax == .gap || syntax == .angle { return 0 }
        // A bare line counts here only with a time beside the name.
        if syntax == .ownLine, statistics.values.contains(where: { $0.timed < $0.count }) { return 0 }
        return scoreOfShortTalk(syntax, statistics, candidates)
    }

    /// Whether one full name in bold with its colon stands at least three times, and sound or others between: a show that
    /// one person presents.
    private func isMonologue(_ statistics: [LabelKey: Statistic]) -> Bool {
        let hasHost = statistics.contains {
            $0.value.count >= 3 && $0.value.shape.isOfNames && $0.key.text.contains(" ")
                && $0.value.timed == $0.value.count && isFirm($0.value, .bold)
        }
        return hasHost
            && statistics.contains {
                NonSpeakerWords.isPseudoSpeaker($0.key.text)
                    || ($0.value.count == 1 && $0.value.shape.isOfNames && !$0.value.isExcluded)
            }
    }

    /// The one label of a talk that one person gives: a name that stands in the text's first third, with a time beside it
    /// and at least half of the paragraphs below it; or three times or more, and in the lines above it as well.
    func soleSpeaker(_ statistics: [LabelKey: Statistic], _ syntax: LabelSyntax) -> LabelKey? {
        let firm = statistics.filter { isFirm($0.value, syntax) }
        guard [.colon, .bold, .ownLine].contains(syntax), firm.count == 1, let (key, only) = firm.first,
            only.urls == 0, only.firstLine * 3 <= lines.count
        else { return nil }
        let isName = only.shape == .capitals || (only.shape == .name && key.text.contains(" "))
        guard isName || (only.shape == .initials && !only.isRole) else { return nil }
        if isName, only.timed == only.count, syntax != .bold {
            let blocks = lines[only.firstLine...].indices.count { !lines[$0].isBlank && isAfterBlank($0) }
            return only.count >= 2 && only.count * 2 >= blocks ? key : nil
        }
        guard syntax != .ownLine, only.count >= 3, isNamed(key, in: 0..<only.firstLine) else { return nil }
        // Whoever comes again and again after a question answers somebody without a label.
        let answers = candidates.count {
            $0.syntax == syntax && followsQuestion($0.line) && LabelKey(source.string($0.label)) == key
        }
        return answers * 3 <= only.count ? key : nil
    }

    private func followsQuestion(_ line: Int) -> Bool {
        lines[..<line].last { !$0.isBlank }.map { source.bytes[$0.end - 1] == 0x3F } ?? false
    }

    /// Whether the last word of a label, as the name of somebody, stands in some lines; in ideographs all of it.
    func isNamed(_ key: LabelKey, in range: Range<Int>) -> Bool {
        guard let name = key.text.prefix(while: { $0 != "(" && $0 != "," }).split(separator: " ").last,
            name.count >= 3, !PersonNames.isTitle(String(name))
        else { return false }
        if name.utf8.first.map({ $0 >= 0xE2 }) == true {
            return lines[range].contains { source.string($0).contains(name) }
        }
        return lines[range].contains { line in
            source.string(line).split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }.contains {
                $0.first?.isUppercase == true && $0.lowercased() == name.lowercased()
            }
        }
    }

    /// How often a title in ordinary spelling opens a paragraph with a name in capitals and a full stop (`Mr. DOE. Words`),
    /// which is a label even where it stands once; nil where none does.
    private func titledCapitals(_ statistics: [LabelKey: Statistic]) -> Int? {
        let members = statistics.filter { isTitledCapitals($0.key, $0.value) }
        return members.isEmpty ? nil : members.values.reduce(0) { $0 + $1.count }
    }

    func isTitledCapitals(_ key: LabelKey, _ statistic: Statistic) -> Bool {
        statistic.shape == .capitals && statistic.afterBlank + statistic.indented >= statistic.count
            && key.text.dropFirst().first?.isLowercase == true && Honorifics.open(key.text, .capitals)
    }

    func hasChevrons(_ statistics: [LabelKey: Statistic]) -> Bool {
        statistics.contains { $0.key.isChevrons && $0.value.count >= 2 }
    }

    /// How often the one firm label stands that can stand alone: the questioner's, where answers have none.
    func questionsAlone(_ statistics: [LabelKey: Statistic], _ syntax: LabelSyntax) -> Int {
        let firm = statistics.filter { isFirm($0.value, syntax) }
        guard firm.count == 1, let only = firm.first, RoleWords.role(of: only.key.text) == .interviewer else {
            return 0
        }
        return only.value.count
    }

    /// A conversation so short that no label comes twice: two different ones, and they open most blocks of the text.
    func scoreOfShortTalk(
        _ syntax: LabelSyntax, _ statistics: [LabelKey: Statistic], _ candidates: [LabelCandidate]
    ) -> Int {
        let usable = statistics.filter { !$0.value.isExcluded && !$0.value.shape.isPlain && $0.value.urls == 0 }
        guard usable.count >= 2 else { return 0 }
        let opened = candidates.filter { $0.syntax == syntax && !$0.shape.isPlain }
        guard let first = opened.first?.line else { return 0 }
        let filled = lines[first...].count { !$0.isBlank }
        let blocks = (first..<lines.count).count { !lines[$0].isBlank && isAfterBlank($0) || $0 == first }
        let openedBlocks = opened.count { isAfterBlank($0.line) || $0.line == first }
        return opened.count * 10 >= filled * 6 || openedBlocks * 10 >= blocks * 6 ? opened.count : 0
    }
}
