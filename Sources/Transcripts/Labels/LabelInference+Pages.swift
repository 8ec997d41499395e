/// What a page in Chinese prints above the talk, with a colon as its labels have.
extension LabelInference {
    /// Leaves out a page's fields and its credits, `发布时间：2031-02-14 07:58`, `記者：王海、李山`.
    ///
    /// The rule: before the first label with a sentence behind it, one in ideographs is a field where nothing stands behind
    /// it and the next field follows, or a date or names; or where an address or a date is the next line, as below a title.
    func dropPageFields(_ outcome: inout Outcome) {
        guard outcome.syntax == .colon else { return }
        for line in outcome.labels.keys.sorted() {
            guard let accepted = outcome.labels[line] else { continue }
            let words = accepted.candidate.text
            guard accepted.candidate.shape == .wide, !declared.contains(accepted.key) else { return }
            guard isEmptyField(line, words) || isDated(words) || areNames(words) || isTitle(line) else {
                let text = LineSpan(
                    start: words.lowerBound, end: words.upperBound, indent: 0, number: lines[line].number)
                if words.isEmpty || text.endsSentence(source) { return }
                continue
            }
            outcome.labels[line] = nil
            outcome.diagnostics.removeAll { $0.line == Int(lines[line].number) }
        }
    }

    /// Whether nothing but a time stands behind the label, and the next line opens as a field does.
    private func isEmptyField(_ line: Int, _ words: Range<Int>) -> Bool { words.isEmpty && wideLabel(line + 1) != nil }

    /// Whether the next line is an address, a date or a field, as it stands under a title.
    private func isTitle(_ line: Int) -> Bool {
        guard !lines[line].endsSentence(source), let below = lines[(line + 1)...].firstIndex(where: { !$0.isBlank })
        else { return false }
        let next = lines[below].range
        return ByteScan.hasPrefix("http", in: source.bytes, at: next.lowerBound) || isDated(next)
            || wideLabel(below).map { NonSpeakerWords.contains($0, .wide) } ?? false
    }

    /// What stands in ideographs before the line's first colon.
    private func wideLabel(_ line: Int) -> String? {
        guard line < lines.count, !lines[line].isBlank else { return nil }
        let head = source.string(lines[line].start..<min(lines[line].end, lines[line].start + 60))
        guard let colon = head.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let label = String(head[..<colon])
        return Array(label.utf8).withUnsafeBufferPointer(LabelShape.of) == .wide ? label : nil
    }

    /// `2031-02-14 07:58`, a date with a time perhaps, and no word.
    private func isDated(_ words: Range<Int>) -> Bool {
        guard words.count >= 8, words.count <= 24 else { return false }
        let isOfFigures = words.allSatisfy {
            let byte = source.bytes[$0]
            return ByteScan.isDigit(byte) || ByteScan.isBlank(byte) || [0x2D, 0x2E, 0x2F, 0x3A].contains(byte)
        }
        return isOfFigures && DateWords.figures(in: source.string(words)) != nil
    }

    /// `王海、李山`: two names or more of at most four ideographs.
    private func areNames(_ words: Range<Int>) -> Bool {
        guard words.count <= 120 else { return false }
        let names = source.string(words).split(separator: "、", omittingEmptySubsequences: false)
        return names.count >= 2
            && names.allSatisfy { name in
                (2...4).contains(name.count) && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
            }
    }
}
