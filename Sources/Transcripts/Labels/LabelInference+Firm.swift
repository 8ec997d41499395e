/// Which labels are believed without a look at the others.
extension LabelInference {
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
        // Of a page's lines that come again, most have another such line below them.
        if statistic.shape.isOfNames, !statistic.isRole, statistic.unspoken * 2 > statistic.count { return false }
        return statistic.count >= 2 && statistic.setOff == statistic.count
    }

    /// The labels that are believed; in a talk so short that none is, all that could be.
    func firmLabels(_ own: [LabelKey: Statistic], _ syntax: LabelSyntax) -> Set<LabelKey> {
        var firm = Set(own.filter { isFirm($0.value, syntax) }.keys)
        firm.formUnion(secondNicks(own, firm))
        let isShort = firm.count < 2 && firm.allSatisfy { own[$0]?.isDeclared == false }
        if isShort, soleSpeaker(own, syntax) == nil {
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

    /// `(BEGIN VIDEOTAPE)`: nothing but a remark in brackets, above which somebody else may have spoken.
    func isDirection(_ line: LineSpan) -> Bool {
        guard (3...80).contains(line.count) else { return false }
        let close = source.bytes[line.end - 1]
        switch (source.bytes[line.start], close) {
        case (0x28, 0x29), (0x5B, 0x5D): break
        default: return false
        }
        let inside = source.slice(line.start + 1..<line.end - 1)
        return !inside.contains(close) && inside.contains { ByteScan.isLower($0 | 0x20) || $0 >= 0xC0 }
    }

    /// Whether the next line with words, times aside, is another short one that ends no sentence and has no long word in
    /// small letters, as a verse has.
    func hasNoWordsBelow(_ line: Int) -> Bool {
        let below = lines[(line + 1)...].first { !$0.isBlank && !isTime($0) }
        guard let below else { return true }
        return below.count <= 80 && !below.endsSentence(source)
            && source.slice(below.range).split(separator: 0x20).allSatisfy {
                $0.count <= 3 || !ByteScan.isLower($0[$0.startIndex])
            }
    }

    /// `00:12`, `[00:01:02]`, `2:50 p.m.`
    private func isTime(_ line: LineSpan) -> Bool {
        TimeMark.isAlone(in: source.bytes, line.range)
            || (line.count <= 12 && TimeMark.end(in: source.bytes, at: line.start, limit: line.end) != nil)
    }
}
