/// What stands before a conversation, or in it, and only looks like labels.
extension LabelInference {
    /// Leaves out fields under headings in Markdown: `Presenter: Jo Doe (JD)`, a name where words should be.
    func dropFields(_ outcome: inout Outcome) {
        guard outcome.syntax == .colon else { return }
        for (line, accepted) in outcome.labels where accepted.key.text.utf8.count > 2 {
            guard isFieldText(accepted), isName(accepted.candidate.text), !declared.contains(accepted.key),
                let above = lines[..<line].last(where: { !$0.isBlank }), MarkdownHeading(above, source) != nil
            else { continue }
            outcome.labels[line] = nil
            outcome.diagnostics.removeAll { $0.line == Int(lines[line].number) }
        }
    }

    /// Leaves out what stands before the conversation and only looks like it: `Beginn: 9.00 Uhr`, `Moderator: J. Doe`.
    ///
    /// The rule: before the first label that comes again, one that stands once, before at most eight words that end no
    /// sentence and do not run on into the next line, is a line of the title page. So are the lines that say who the
    /// labels are, `Interviewer: Jo Doe`, though these come again.
    func dropHeaders(_ outcome: inout Outcome) {
        guard outcome.syntax == .colon else { return }
        var counts: [LabelKey: Int] = [:]
        for accepted in outcome.labels.values { counts[accepted.correctedTo ?? accepted.key, default: 0] += 1 }
        guard counts.values.count(where: { $0 >= 2 }) >= 2 else { return }
        var dropped: Set<Int> = []
        for line in outcome.labels.keys.sorted() {
            guard let accepted = outcome.labels[line] else { continue }
            if counts[accepted.correctedTo ?? accepted.key] ?? 0 >= 2 { break }
            guard accepted.candidate.shape != .nick, isHeader(accepted, outcome) || isTitle(accepted) else { continue }
            outcome.labels[line] = nil
            dropped.insert(Int(lines[line].number))
        }
        if let end = castEnd(outcome, counts) {
            for line in outcome.labels.keys where line <= end {
                outcome.labels[line] = nil
                dropped.insert(Int(lines[line].number))
            }
        }
        if !dropped.isEmpty { outcome.diagnostics.removeAll { dropped.contains($0.line) } }
    }

    /// Leaves out a headline that quotes somebody who speaks below, `Jo Doe: the pier will stand`.
    ///
    /// The rule: a name above the first conversation, before words that end no sentence and have a blank line below them,
    /// whom the paragraphs up to the next label name as well: nobody calls themselves by their name.
    func dropHeadline(_ outcome: inout Outcome) {
        guard outcome.syntax == .colon else { return }
        guard let line = outcome.labels.keys.min(), let next = outcome.labels.keys.lazy.filter({ $0 > line }).min(),
            let accepted = outcome.labels[line], !declared.contains(accepted.key),
            accepted.candidate.shape.isOfNames || accepted.candidate.shape == .wide,
            !RoleWords.isRoleLabel(accepted.key.text), !accepted.candidate.text.isEmpty
        else { return }
        guard !lines[line].endsSentence(source), lines[line + 1].isBlank,
            lines[..<line].allSatisfy({ $0.count <= 80 && ($0.isBlank || !$0.endsSentence(source)) }),
            isNamed(accepted.key, in: line + 1..<next)
        else { return }
        outcome.labels[line] = nil
        let number = Int(lines[line].number)
        outcome.diagnostics.removeAll { $0.line == number }
    }

    /// Leaves out a title that the page prints twice, `The pier: a visit`, word for word and before anybody else speaks.
    func dropRepeatedTitle(_ outcome: inout Outcome) {
        guard outcome.syntax == .colon else { return }
        let opening = outcome.labels.keys.sorted()
        guard let first = opening.first.flatMap({ outcome.labels[$0] }), !declared.contains(first.key),
            !RoleWords.isRoleLabel(first.key.text)
        else { return }
        let same = opening.prefix { outcome.labels[$0]?.key == first.key }
        let title = source.string(first.candidate.text)
        guard same.count >= 2, same.count < opening.count, title.contains(" "),
            same.allSatisfy({ outcome.labels[$0].map { source.string($0.candidate.text) } == title })
        else { return }
        for line in same { outcome.labels[line] = nil }
        let dropped = Set(same.map { Int(lines[$0].number) })
        outcome.diagnostics.removeAll { dropped.contains($0.line) }
    }

    /// The last of the lines at the head that say who the labels are; nil where there are none.
    ///
    /// The rule: of two lines or more in a row, blank ones aside, that are fields, those up to the last that gives a role
    /// or initials a full name, or has a field's own word (`Date`), and what else is said of roles and initials below it,
    /// up to the next blank line.
    private func castEnd(_ outcome: Outcome, _ counts: [LabelKey: Int]) -> Int? {
        guard var start = outcome.labels.keys.min() else { return nil }
        while start > 0, isField(lines[start - 1]) { start -= 1 }
        let fields = (start..<lines.count).prefix { lines[$0].isBlank || isField(lines[$0]) }
            .filter { !lines[$0].isBlank }
        guard fields.count >= 2, let last = fields.last(where: { saysWho($0, outcome, counts) }) else { return nil }
        let rest = lines[last...].firstIndex(where: \.isBlank) ?? last + 1
        let isOfCast = (last + 1..<max(rest, last + 1)).allSatisfy { line in
            isField(lines[line]) && outcome.labels[line].map(hasCode) ?? true
        }
        return isOfCast ? max(rest, last + 1) - 1 : last
    }

    /// `Interviewer: Jo Doe`, `JD: Jo Doe (sailor)`, `Date: 4 May`.
    private func saysWho(_ line: Int, _ outcome: Outcome, _ counts: [LabelKey: Int]) -> Bool {
        if let accepted = outcome.labels[line] {
            return hasCode(accepted) && counts[accepted.key] ?? 0 >= 2 && isName(accepted.candidate.text)
        }
        let start = lines[line].start
        guard let colon = ByteScan.index(of: 0x3A, in: source.bytes, from: start, to: lines[line].end) else {
            return false
        }
        let word = ByteScan.trimmed(start..<colon, in: source.bytes)
        return LabelShape.of(source.slice(word)).map { NonSpeakerWords.contains(source.string(word), $0) } ?? false
    }

    /// Whether the label is a role or initials, of whom it can be said who they are.
    private func hasCode(_ accepted: AcceptedLabel) -> Bool {
        accepted.candidate.shape == .initials || RoleWords.isRoleLabel(accepted.key.text)
    }

    /// Whether the label stands on the text's first line, before words that end no sentence: `The keeper: a visit`.
    private func isTitle(_ accepted: AcceptedLabel) -> Bool {
        let line = accepted.candidate.line
        return !declared.contains(accepted.key) && !lines[line].endsSentence(source) && !accepted.candidate.text.isEmpty
            && lines[..<line].allSatisfy(\.isBlank) && line + 1 < lines.count && lines[line + 1].isBlank
    }

    private func isName(_ text: Range<Int>) -> Bool {
        source.slice(text).contains(0x20) && LabelShape.of(source.slice(text))?.isOfNames ?? false
    }

    /// Whether few words that end no sentence follow the label, and another label comes straight after them.
    private func isHeader(_ accepted: AcceptedLabel, _ outcome: Outcome) -> Bool {
        let line = accepted.candidate.line
        guard !declared.contains(accepted.key), isFieldText(accepted) else { return false }
        guard let next = lines[(line + 1)...].firstIndex(where: { !$0.isBlank }) else { return false }
        return outcome.labels[next] != nil || (next == line + 1 && isField(lines[next]))
    }

    /// Whether few words that end no sentence follow a label, as they follow the name of a field.
    private func isFieldText(_ accepted: AcceptedLabel) -> Bool {
        let range = accepted.candidate.text
        let text = LineSpan(
            start: range.lowerBound, end: range.upperBound, indent: 0, number: lines[accepted.candidate.line].number)
        return !text.isBlank && text.count <= 80 && !text.endsSentence(source)
            && source.slice(range).count(where: { $0 == 0x20 }) < 8
    }

    /// `Date of interview: 11 October`: another line of a title page.
    private func isField(_ line: LineSpan) -> Bool {
        let limit = min(line.end, line.start + 40)
        guard line.count <= 80, !line.endsSentence(source),
            let colon = ByteScan.index(of: 0x3A, in: source.bytes, from: line.start, to: limit)
        else { return false }
        return colon + 1 < line.end && ByteScan.isBlank(source.bytes[colon + 1])
    }
}
