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

    struct Outcome {
        var syntax: LabelSyntax
        /// Whether every label is the questioner's, so that the paragraphs after a question answer it.
        var hasOnlyQuestions = false
        /// By line index.
        var labels: [Int: AcceptedLabel] = [:]
        var diagnostics: [Diagnostic] = []
    }

    struct AcceptedLabel {
        var candidate: LabelCandidate
        var key: LabelKey
        /// The label that this one is a slip for.
        var correctedTo: LabelKey?
        /// `Break`, `Jingle`: sound in speaker position.
        var isPseudoSpeaker = false
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
        if joinLetters(to: statistics[LabelSyntax.colon.rawValue], &candidates, keys) {
            statistics = self.statistics(of: candidates, keys)
        }
        let scores = LabelSyntax.allCases.map { syntax in
            score(syntax, statistics[syntax.rawValue], candidates, keys)
        }
        guard let best = scores.max(), best > 0, let place = scores.firstIndex(of: best),
            let syntax = LabelSyntax(rawValue: place)
        else { return nil }
        var outcome = accept(syntax, statistics, candidates, keys)
        dropHeaders(&outcome)
        dropLists(&outcome)
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
                isExcluded: NonSpeakerWords.contains(key.text) || NonSpeakerWords.isPseudoSpeaker(key.text),
                isDeclared: declared.contains(key),
                isDash: source.bytes[candidate.label.lowerBound] == 0xE2 && key.isDash)
        statistic.count += 1
        if candidate.text.isEmpty { statistic.empty += 1 }
        if candidate.hasTime { statistic.timed += 1 }
        if isURL(candidate.text) { statistic.urls += 1 }
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
        case .phrase: return statistic.count >= 3 && statistic.label.count <= 32
        default: return statistic.count >= 2
        }
    }

    /// A name alone on a line is a heading as often as a label: it must come again and have words below it.
    private func isFirmOwnLine(_ statistic: Statistic) -> Bool {
        if statistic.shape == .phrase, statistic.timed < statistic.count { return false }
        return statistic.count >= 2 && statistic.setOff == statistic.count
    }

    /// How many lines a syntax opens with firm labels; 0 where they do not make a conversation.
    private func score(
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
        if syntax == .dash || syntax == .gap || syntax == .angle { return 0 }
        // A bare line counts here only with a time beside the name.
        if syntax == .ownLine, statistics.values.contains(where: { $0.timed < $0.count }) { return 0 }
        return scoreOfShortTalk(syntax, statistics, candidates)
    }

    private func hasChevrons(_ statistics: [LabelKey: Statistic]) -> Bool {
        statistics.contains { $0.key.isChevrons && $0.value.count >= 2 }
    }

    /// How often the one firm label stands that can stand alone: the questioner's, where answers have none.
    private func questionsAlone(_ statistics: [LabelKey: Statistic], _ syntax: LabelSyntax) -> Int {
        let firm = statistics.filter { isFirm($0.value, syntax) }
        guard firm.count == 1, let only = firm.first, RoleWords.role(of: only.key.text) == .interviewer else {
            return 0
        }
        return only.value.count
    }

    /// A conversation so short that no label comes twice: two different ones, and they open most blocks of the text.
    private func scoreOfShortTalk(
        _ syntax: LabelSyntax, _ statistics: [LabelKey: Statistic], _ candidates: [LabelCandidate]
    ) -> Int {
        let usable = statistics.filter { !$0.value.isExcluded && $0.value.shape != .phrase && $0.value.urls == 0 }
        guard usable.count >= 2 else { return 0 }
        let opened = candidates.filter { $0.syntax == syntax && $0.shape != .phrase }
        guard let first = opened.first?.line else { return 0 }
        let filled = lines[first...].count { !$0.isBlank }
        let blocks = (first..<lines.count).count { !lines[$0].isBlank && isAfterBlank($0) || $0 == first }
        let openedBlocks = opened.count { isAfterBlank($0.line) || $0.line == first }
        return opened.count * 10 >= filled * 6 || openedBlocks * 10 >= blocks * 6 ? opened.count : 0
    }

    // MARK: - Accepting

    private func accept(
        _ syntax: LabelSyntax, _ statistics: [[LabelKey: Statistic]], _ candidates: [LabelCandidate], _ keys: [LabelKey]
    ) -> Outcome {
        let own = statistics[syntax.rawValue]
        var firm = Set(own.filter { isFirm($0.value, syntax) }.keys)
        let isShort = firm.count < 2 && firm.allSatisfy { own[$0]?.isDeclared == false }
        if isShort { firm.formUnion(own.filter { !$0.value.isExcluded && $0.value.shape != .phrase }.keys) }
        let correction = LabelCorrection(firm: firm, statistics: own)
        let style = Style(firm: firm, statistics: own)
        var outcome = Outcome(syntax: syntax)
        outcome.hasOnlyQuestions = questionsAlone(own, syntax) >= 2
        var previous: LabelKey?
        for (candidate, key) in zip(candidates, keys) where outcome.labels[candidate.line] == nil {
            var accepted = AcceptedLabel(candidate: candidate, key: key)
            if candidate.syntax != syntax {
                // A slip in the separator: "Jo - " among "Jo: ".
                guard firm.contains(key), own[key]?.count ?? 0 >= 3, candidate.syntax != .ownLine,
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
                } else if isSingle(candidate, key, statistic, syntax: syntax, style: style, firm, after: previous) {
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
        _ candidate: LabelCandidate, _ key: LabelKey, _ statistic: Statistic, syntax: LabelSyntax, style: Style,
        _ firm: Set<LabelKey>, after previous: LabelKey?
    ) -> Bool {
        let isAfterBlank = isAfterBlank(candidate.line)
        if style.fits(key, statistic, isAfterBlank: isAfterBlank, isIndented: isIndented(candidate.line)),
            isSpokenLike(candidate, statistic) || isFullerForm(key, of: firm)
        {
            return true
        }
        return syntax == .ownLine && previous != nil && statistic.isRole && isAfterBlank
    }

    /// What the accepted labels have in common.
    private struct Style {
        var shapes: Set<LabelShape> = []
        var isAlwaysAfterBlank: Bool
        var isAlwaysTimed: Bool
        var isAlwaysIndented: Bool
        /// Whether every label has a first name and a last, or a title and a name.
        var isAlwaysOfWords: Bool
        private var words: Set<Substring> = []

        init(firm: Set<LabelKey>, statistics: [LabelKey: Statistic]) {
            var total = 0
            var blank = 0
            var timed = 0
            var indented = 0
            for key in firm {
                guard let statistic = statistics[key] else { continue }
                if !statistic.isRole || statistic.shape == .capitals { shapes.insert(statistic.shape) }
                if !statistic.isRole { words.formUnion(key.text.split(separator: " ")) }
                total += statistic.count
                blank += statistic.afterBlank
                timed += statistic.timed
                indented += statistic.indented
            }
            isAlwaysOfWords = firm.allSatisfy { $0.text.contains(" ") }
            isAlwaysAfterBlank = blank * 20 >= total * 19
            isAlwaysTimed = timed * 20 >= total * 19
            isAlwaysIndented = total >= 4 && indented * 10 >= total * 9
            if shapes.contains(.initials) && shapes.count > 1 { shapes.insert(.capitals) }
        }

        func fits(_ key: LabelKey, _ statistic: Statistic, isAfterBlank: Bool, isIndented: Bool) -> Bool {
            // One word among full names is part of one, or none ("Quote:"), but for mark-up or a time beside it.
            let isWord = statistic.shape != .wide && !key.text.contains(" ")
            let isBare = isWord && statistic.timed < statistic.count
            if isAlwaysOfWords, isBare, !words.contains(key.text[...]) { return false }
            if isAlwaysIndented, !isIndented { return false }
            if isAlwaysTimed, statistic.timed < statistic.count { return false }
            if isAlwaysAfterBlank, !isAfterBlank { return false }
            return shapes.contains(statistic.shape)
        }
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
        return candidate.syntax != .dash && candidate.shape != .phrase
    }

    /// Whether a person might ask why this was not taken for a label.
    private func isDoubtful(_ candidate: LabelCandidate, _ statistic: Statistic) -> Bool {
        guard candidate.syntax == .colon || candidate.syntax == .bold, !candidate.text.isEmpty else { return false }
        return !statistic.isExcluded && statistic.urls == 0 && candidate.shape.isOfNames
    }

    // MARK: - Diagnostics

    private enum Finding { case slip, separator, single, doubtful }

    private func diagnose(
        _ finding: Finding, _ candidate: LabelCandidate, _ key: LabelKey, _ target: LabelKey
    ) -> Diagnostic {
        let line = lines[candidate.line]
        let column = source.column(of: candidate.label.lowerBound, in: line)
        switch finding {
        case .slip:
            return Diagnostic(
                .warning, line: Int(line.number), column: column, code: .labelCorrected,
                message: "“\(key.text)” stands nowhere else and is read as “\(target.text)”, a known label it resembles"
            )
        case .separator:
            return Diagnostic(
                .warning, line: Int(line.number), column: column, code: .labelCorrected,
                message: "“\(key.text)” is a known label, though another separator follows it here")
        case .doubtful:
            return Diagnostic(
                .note, line: Int(line.number), column: column, code: .labelDoubtful,
                message: "“\(key.text)” could be a label, but stands once and unlike the others; it is left as text")
        case .single:
            return Diagnostic(
                .note, line: Int(line.number), column: column, code: .labelUndeclared,
                message: "“\(key.text)” is taken for a label for its shape and place: nothing declares or repeats it")
        }
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
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].line < line { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].line == line ? low : nil
    }
}
