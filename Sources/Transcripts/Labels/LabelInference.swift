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
    let candidates: [LabelCandidate]
    private let baseIndent: Int
    /// Whom a line names together with an office, `Jo Doe - Treasurer`, where two or more do.
    private let officers: Set<LabelKey>
    /// The lines in capitals that words stand straight below, where such lines are the document's labels.
    let capitals: CapitalsAlone

    struct Statistic {
        var count = 0
        let firstLine: Int
        var shape: LabelShape
        var label: Range<Int>
        /// How often an address follows, or dots that lead to something, as in lists: nothing that is said.
        var urls = 0
        var empty = 0
        var timed = 0
        /// How often a blank line, or nothing, stands before it.
        var afterBlank = 0
        /// How often a short line that ends no sentence follows a name alone on its line.
        var unspoken = 0
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

    init(source: SourceText, lines: [LineSpan], candidates: [LabelCandidate], declared: Set<LabelKey>) {
        self.source = source
        self.lines = lines
        self.candidates = candidates
        self.declared = declared
        capitals = CapitalsAlone(candidates, lines, source)
        baseIndent = Paragraphing.baseIndent(lines)
        let officers = Set(candidates.lazy.filter(\.hasTitle).map { LabelKey(source.string($0.label)) })
        self.officers = officers.count >= 2 ? officers : []
    }

    /// - Returns: nil where the document has no labels.
    func infer() -> Outcome? {
        var candidates = self.candidates
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
        dropPageFields(&outcome)
        dropHeadline(&outcome)
        dropHeaders(&outcome)
        dropFields(&outcome)
        dropRepeatedTitle(&outcome)
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
                firstLine: candidate.line, shape: candidate.shape, label: candidate.label,
                isRole: RoleWords.isRoleLabel(key.text),
                isExcluded: NonSpeakerWords.contains(key.text, candidate.shape)
                    || NonSpeakerWords.isPseudoSpeaker(key.text),
                isDeclared: declared.contains(key),
                isDash: source.bytes[candidate.label.lowerBound] == 0xE2 && key.isDash)
        statistic.count += 1
        if candidate.text.isEmpty { statistic.empty += 1 }
        if candidate.hasTime { statistic.timed += 1 }
        if isURL(candidate.text) || hasLeader(candidate.text) || source.isNumber(candidate.text) { statistic.urls += 1 }
        let isAfterBlank = isAfterBlank(candidate.line)
        if isAfterBlank { statistic.afterBlank += 1 }
        if isSetOff(candidate, key) { statistic.setOff += 1 }
        if candidate.syntax == .ownLine, !candidate.hasTime, hasNoWordsBelow(candidate.line) { statistic.unspoken += 1 }
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

    /// Whether a label alone on its line has something that sets it off: a blank line, a time or an office, there or on
    /// another line; that others have an office, where it is a role; or capitals where these are the labels.
    private func isSetOff(_ candidate: LabelCandidate, _ key: LabelKey) -> Bool {
        if isAfterBlank(candidate.line) || candidate.hasTime || candidate.hasTitle { return true }
        guard candidate.syntax == .ownLine else { return false }
        return capitals.lines.contains(candidate.line)
            || (!officers.isEmpty && (officers.contains(key) || RoleWords.isRoleLabel(key.text)))
    }

    private func isIndented(_ line: Int) -> Bool { lines[line].indent >= baseIndent + 2 }

    func isAfterBlank(_ line: Int) -> Bool {
        line == 0 || lines[line - 1].isBlank || lines[line].number > lines[line - 1].number + 1
            || isDirection(lines[line - 1])
    }

    // MARK: - Accepting

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
            } else if syntax == .ownLine, !isSetOff(candidate, key) {
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
        guard syntax == .ownLine else { return false }
        if capitals.lines.contains(candidate.line), style.shapes == [.capitals], style.isAlwaysOfWords,
            capitals.areNearlyAll(firm), key.text.contains(" "), !statistic.isExcluded
        {
            return true
        }
        return (previous != nil || candidate.hasTime) && statistic.isRole && isAfterBlank
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
