import Algorithms

/// Decides which candidates are labels, for a document whose labels nobody declared, or not all.
///
/// The rule, from the text alone and never from a list of names:
/// 1. A document has one syntax: the one whose repeated, declared and role labels (`Q`, `Moderator`) open most lines,
///    with at least two different labels, or one that was declared.
/// 2. In that syntax a label is accepted that was declared, that is a role word, or that stands at least twice.
/// 3. One that stands once or twice and differs from an accepted label by a slip is that label (`LabelCorrection`).
/// 4. Another that stands once is accepted where it has the shape and the position of the accepted ones: initials
///    among initials, a name among names, after a blank line where theirs are.
/// 5. Words that head remarks and metadata (`Note`, `Location`), a label before a bare URL, and every other colon stay
///    text.
struct LabelInference {
    /// The labels that a legend, front matter or a sidecar gives.
    var declared: Set<LabelKey> = []
    let source: SourceText
    let lines: [LineSpan]
    private let baseIndent: Int

    struct Statistic {
        var count = 0
        var shape: LabelShape
        var label: Range<Int>
        /// How often an address follows, or dots that lead to something, as in lists: nothing that is said.
        var urls = 0
        var empty = 0
        var timed = 0
        /// How often a blank line, or nothing, stands before it.
        var afterBlank = 0
        /// How often that, or a time or an office beside it, sets it off.
        var setOff = 0
        /// How often its line is set in further than most.
        var indented = 0
        var isRole: Bool
        var isExcluded: Bool
        var isDeclared: Bool
        /// Whether the label is a dash, which stands in running text as well.
        var isDash: Bool
    }

    init(source: SourceText, lines: [LineSpan], declared: Set<LabelKey>) {
        self.source = source
        self.lines = lines
        self.declared = declared
        baseIndent = Paragraphing.baseIndent(lines)
    }

    /// - Returns: nil where the document has no labels.
    func infer(_ found: [LabelCandidate]) -> Outcome? {
        var candidates = found
        let keys = candidates.map { LabelKey(source.string($0.label)) }
        var statistics = self.statistics(of: candidates, keys)
        let colons = statistics[LabelSyntax.colon.rawValue]
        if joinLetters(to: colons, &candidates, keys) || joinNicks(to: colons, &candidates) {
            statistics = self.statistics(of: candidates, keys)
        }
        let scores = LabelSyntax.allCases.map { syntax in
            score(syntax, statistics[syntax.rawValue], candidates, keys)
        }
        guard let best = scores.max(), best > 0, let place = scores.firstIndex(of: best),
            let syntax = LabelSyntax(rawValue: place)
        else { return nil }
        var outcome = accept(syntax, statistics, candidates, keys)
        dropAfterEnd(&outcome)
        dropHeaders(&outcome)
        dropFields(&outcome)
        dropLists(&outcome)
        tellDashes(&outcome)
        dropTimesAfterLabels(&outcome)
        return outcome
    }

    // MARK: - Counting

    private func statistics(of candidates: [LabelCandidate], _ keys: [LabelKey]) -> [[LabelKey: Statistic]] {
        var statistics = [[LabelKey: Statistic]](repeating: [:], count: LabelSyntax.allCases.count)
        for (candidate, key) in zip(candidates, keys) {
            count(candidate, key, in: &statistics[candidate.syntax.rawValue])
        }
        return statistics
    }

    private func count(
        _ candidate: LabelCandidate, _ key: LabelKey, in statistics: inout [LabelKey: Statistic]
    ) {
        var statistic =
            statistics[key]
            ?? Statistic(
                shape: candidate.shape, label: candidate.label, isRole: RoleWords.isRoleLabel(key.text),
                isExcluded: NonSpeakerWords.contains(key.text, candidate.shape)
                    || NonSpeakerWords.isPseudoSpeaker(key.text),
                isDeclared: declared.contains(key),
                isDash: source.bytes[candidate.label.lowerBound] == 0xE2 && key.isDash)
        statistic.count += 1
        if candidate.text.isEmpty { statistic.empty += 1 }
        if candidate.hasTime { statistic.timed += 1 }
        if isURL(candidate.text) || hasLeader(candidate.text) { statistic.urls += 1 }
        let isAfterBlank = isAfterBlank(candidate.line)
        if isAfterBlank { statistic.afterBlank += 1 }
        if isAfterBlank || candidate.hasTime || candidate.hasTitle { statistic.setOff += 1 }
        if isIndented(candidate.line) { statistic.indented += 1 }
        statistics[key] = statistic
    }

    private func isURL(_ text: Range<Int>) -> Bool {
        for prefix in ["http", "<http", "www.", "[http"] as [StaticString]
        where ByteScan.hasPrefix(prefix, in: source.bytes, at: text.lowerBound) {
            return ByteScan.index(of: 0x20, in: source.bytes, from: text.lowerBound, to: text.upperBound) == nil
        }
        return false
    }

    private func isIndented(_ line: Int) -> Bool { lines[line].indent >= baseIndent + 2 }

    func isAfterBlank(_ line: Int) -> Bool {
        line == 0 || lines[line - 1].isBlank || lines[line].number > lines[line - 1].number + 1
    }

    /// Whether a label is believed for what it is or for standing again and again.
    func isFirm(_ statistic: Statistic, _ syntax: LabelSyntax) -> Bool {
        if statistic.isDeclared { return true }
        if statistic.isDash, statistic.afterBlank < statistic.count || statistic.count < 2 { return false }
        // Initials that come again and again are a person's, whatever else they abbreviate.
        if statistic.shape == .initials, statistic.count >= 4, statistic.urls * 2 < statistic.count { return true }
        if statistic.isExcluded || statistic.urls == statistic.count { return false }
        if syntax == .ownLine { return isFirmOwnLine(statistic) }
        // "the Court:" in mid-sentence begins many a wrapped line; "The Court:" does not.
        let isLower = ByteScan.isLower(source.bytes[statistic.label.lowerBound])
        if statistic.isRole, !isLower || statistic.count >= 3 { return true }
        switch statistic.shape {
        // Before a full stop only a title makes words a label at all.
        case .phrase where syntax == .fullStop: return statistic.count >= 2
        case .phrase, .nick: return statistic.count >= 3 && statistic.label.count <= 32
        default: return statistic.count >= 2
        }
    }

    /// A name alone on a line is a heading as often as a label: it must come again and have words below it.
    private func isFirmOwnLine(_ statistic: Statistic) -> Bool {
        if statistic.shape.isPlain, statistic.timed < statistic.count { return false }
        return statistic.count >= 2 && statistic.setOff == statistic.count
    }

    // MARK: - Accepting

    /// The labels that are believed; in a talk so short that none is, all that could be.
    private func firmLabels(_ own: [LabelKey: Statistic], _ syntax: LabelSyntax) -> Set<LabelKey> {
        var firm = Set(own.filter { isFirm($0.value, syntax) }.keys)
        firm.formUnion(secondNicks(own, firm))
        let isShort = firm.count < 2 && firm.allSatisfy { own[$0]?.isDeclared == false }
        if isShort {
            let around = labelsAroundChair(own, syntax)
            let members = syntax == .fullStop && own.contains { isTitledCapitals($0.key, $0.value) }
            let usable = own.filter {
                !$0.value.isExcluded && !$0.value.shape.isPlain && $0.value.urls < $0.value.count
                    && (!members || $0.value.isRole || isTitledCapitals($0.key, $0.value))
            }
            firm.formUnion(around.isEmpty ? Set(usable.keys) : around)
        }
        return firm
    }

    private func accept(
        _ syntax: LabelSyntax, _ statistics: [[LabelKey: Statistic]], _ candidates: [LabelCandidate], _ keys: [LabelKey]
    ) -> Outcome {
        let own = statistics[syntax.rawValue]
        let firm = firmLabels(own, syntax)
        let correction = LabelCorrection(firm: firm, statistics: own)
        let style = LabelStyle(firm: firm, statistics: own, syntax: syntax)
        var outcome = Outcome(syntax: syntax)
        outcome.hasOnlyQuestions = questionsAlone(own, syntax) >= 2
        var previous: LabelKey?
        for (candidate, key) in zip(candidates, keys) where outcome.labels[candidate.line] == nil {
            var accepted = AcceptedLabel(candidate: candidate, key: key)
            if candidate.syntax != syntax {
                // A slip in the separator: "Jo - " among "Jo: ".
                guard
                    firm.contains(key) && (candidate.hasTime || own[key]?.count ?? 0 >= 3)
                        || isQuestionLetter(candidate, key, in: syntax),
                    candidate.syntax != .ownLine || lacksColon(candidate, own[key], outcome),
                    candidate.shape != .initials || candidate.syntax != .fullStop,
                    isAfterBlank(candidate.line) || !style.isAlwaysAfterBlank,
                    !candidates.contains(line: candidate.line, syntax: syntax, among: firm, keys: keys)
                else { continue }
                outcome.diagnostics.append(diagnose(.separator, candidate, key, key))
            } else if isPseudoSpeaker(candidate, key) {
                accepted.isPseudoSpeaker = true
            } else if !firm.contains(key) {
                guard let statistic = own[key] else { continue }
                if let target = correction.target(of: key, after: previous) {
                    accepted.correctedTo = target
                    outcome.diagnostics.append(diagnose(.slip, candidate, key, target))
                } else if isSingle(
                    candidate, key, statistic, syntax: syntax, style: style, firm, among: own, after: previous)
                {
                    outcome.diagnostics.append(diagnose(.single, candidate, key, key))
                } else {
                    if isDoubtful(candidate, statistic) {
                        outcome.diagnostics.append(diagnose(.doubtful, candidate, key, key))
                    }
                    continue
                }
            } else if style.isAlwaysIndented, !isIndented(candidate.line) {
                continue
            } else if syntax == .ownLine, !isAfterBlank(candidate.line), !candidate.hasTime, !candidate.hasTitle {
                continue
            }
            outcome.labels[candidate.line] = accepted
            previous = accepted.correctedTo ?? key
        }
        return outcome
    }

    /// Whether a label that comes once is one: in the style of the others, or a role on a line of its own.
    private func isSingle(
        _ candidate: LabelCandidate, _ key: LabelKey, _ statistic: Statistic, syntax: LabelSyntax, style: LabelStyle,
        _ firm: Set<LabelKey>, among statistics: [LabelKey: Statistic], after previous: LabelKey?
    ) -> Bool {
        if isUnsure(key, of: firm) { return true }
        let isAfterBlank = isAfterBlank(candidate.line)
        if RoleWords.isStanding(key.text), isSpokenLike(candidate, statistic),
            isAfterBlank || !style.isAlwaysAfterBlank, syntax == .colon || syntax == .bold
        {
            return true
        }
        if style.fits(key, statistic, isAfterBlank: isAfterBlank, isIndented: isIndented(candidate.line)),
            isSpokenLike(candidate, statistic) || isFullerForm(key, of: firm)
        {
            return true
        }
        if isSpokenLike(candidate, statistic), isAfterBlank || !style.isAlwaysAfterBlank,
            style.shapes.contains(.initials),
            spellsOut(key, statistics)
        {
            return true
        }
        return syntax == .ownLine && previous != nil && statistic.isRole && isAfterBlank
    }

    /// Sound in speaker position; in brackets a word in lower case is a stage direction before the words.
    private func isPseudoSpeaker(_ candidate: LabelCandidate, _ key: LabelKey) -> Bool {
        guard NonSpeakerWords.isPseudoSpeaker(key.text) else { return false }
        return candidate.syntax == .bold
            || (candidate.syntax == .bracket && !ByteScan.isLower(source.bytes[candidate.label.lowerBound]))
    }

    private func isSpokenLike(_ candidate: LabelCandidate, _ statistic: Statistic) -> Bool {
        if statistic.isExcluded || statistic.urls > 0 { return false }
        if candidate.syntax == .ownLine { return candidate.hasTime || candidate.hasTitle }
        // Capitals before a dash are nobody's clause.
        if candidate.syntax == .dash { return candidate.shape == .capitals }
        return candidate.shape != .phrase
    }

    /// Whether a person might ask why this was not taken for a label.
    private func isDoubtful(_ candidate: LabelCandidate, _ statistic: Statistic) -> Bool {
        guard candidate.syntax == .colon || candidate.syntax == .bold, !candidate.text.isEmpty else { return false }
        return !statistic.isExcluded && statistic.urls == 0 && candidate.shape.isOfNames
    }
}

extension [LabelCandidate] {
    /// Whether the line also has a firm label in the document's own syntax.
    fileprivate func contains(
        line: Int, syntax: LabelSyntax, among firm: Set<LabelKey>, keys: [LabelKey]
    ) -> Bool {
        // Candidates of one line stand together, so the search is short.
        guard let start = firstIndexOfLine(line) else { return false }
        var index = start
        while index < count, self[index].line == line {
            if self[index].syntax == syntax, firm.contains(keys[index]) { return true }
            index += 1
        }
        return false
    }

    private func firstIndexOfLine(_ line: Int) -> Int? {
        let first = partitioningIndex { $0.line >= line }
        return first < count && self[first].line == line ? first : nil
    }
}
