/// What may stand before a label on its line, or beside it, and is none of it.
extension LabelScanner {
    /// Where a line's words begin after the signs that records and wikis put before labels: `○田中君`, `:'''Jo:'''`.
    func withoutPrefix(_ range: Range<Int>) -> Int {
        guard let first = range.first else { return range.lowerBound }
        if ByteScan.hasPrefix("\u{25CB}", in: bytes, at: first) || ByteScan.hasPrefix("\u{25EF}", in: bytes, at: first)
        {
            return ByteScan.trimmed(first + 3..<range.upperBound, in: bytes).lowerBound
        }
        if let words = afterCut(range) { return words }
        guard bytes[first] == 0x3A else { return first }
        var index = first
        while index < range.upperBound, bytes[index] == 0x3A || bytes[index] == 0x20 { index += 1 }
        return ByteScan.hasPrefix("'''", in: bytes, at: index) ? index : first
    }

    /// Where a word with a capital begins after dots, `. . . Q:`, or after `[*]`: somebody goes on after what was left out.
    private func afterCut(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        if ByteScan.hasPrefix("[*]", in: bytes, at: index) {
            index += 3
        } else {
            let dots = index
            let limit = min(range.upperBound, dots + 8)
            while index < limit, bytes[index] == 0x2E || bytes[index] == 0x20 { index += 1 }
            if index == dots, ByteScan.hasPrefix("…", in: bytes, at: index) { index += 3 }
            guard index - dots >= 3 else { return nil }
        }
        while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
        guard index < range.upperBound, ByteScan.isUpper(bytes[index]), index > range.lowerBound,
            bytes[index - 1] == 0x20
        else { return nil }
        return index
    }

    /// `*CHI:`, the main line of a speaker in CHAT: letters and figures in capitals between asterisk and colon.
    func isTierOfSpeech(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound + 1
        while index < range.upperBound, ByteScan.isUpper(bytes[index]) || ByteScan.isDigit(bytes[index]) { index += 1 }
        return index < range.upperBound && bytes[index] == 0x3A && (2...8).contains(index - range.lowerBound)
    }

    /// `+44 7700 900123`: who is in nobody's address book.
    func isTelephone(_ label: Range<Int>) -> Bool {
        guard label.count >= 7, label.count <= 24, let first = label.first, bytes[first] == 0x2B else { return false }
        return label.dropFirst().allSatisfy {
            ByteScan.isDigit(bytes[$0]) || bytes[$0] == 0x20 || bytes[$0] == 0x2D || bytes[$0] >= 0x80
        }
    }

    /// `jo#1234` without the number that tells it from other accounts of that name.
    func withoutTag(_ label: Range<Int>) -> Range<Int> {
        let hash = label.upperBound - 5
        guard hash > label.lowerBound, bytes[hash] == 0x23,
            bytes[hash + 1..<label.upperBound].allSatisfy(ByteScan.isDigit)
        else { return label }
        return label.lowerBound..<hash
    }

    /// `rope_maker_42`, `[deleted]`: what somebody is called in a forum, one word with figures or signs in it.
    func isHandle(_ label: Range<Int>) -> Bool {
        guard let first = label.first, label.count <= 32 else { return false }
        let word =
            bytes[first] == 0x5B && bytes[label.upperBound - 1] == 0x5D ? first + 1..<label.upperBound - 1 : label
        let isWord = word.allSatisfy {
            ByteScan.isLower(bytes[$0] | 0x20) || ByteScan.isDigit(bytes[$0]) || bytes[$0] == 0x5F || bytes[$0] == 0x2D
        }
        let isOdd = word.count < label.count || word.contains { ByteScan.isDigit(bytes[$0]) || bytes[$0] == 0x5F }
        return isWord && isOdd && word.contains { ByteScan.isLower(bytes[$0] | 0x20) && bytes[$0] != 0x5F }
    }

    /// `- El C. secretario Jo Doe: Palabras`: a citizen, as the records of Mexico's chambers call everybody; whatever else
    /// a list has is no label.
    func listedMember(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        let words = ByteScan.trimmed(range.lowerBound + 1..<range.upperBound, in: bytes)
        guard
            (["El C. ", "La C. "] as [StaticString]).contains(where: {
                ByteScan.hasPrefix($0, in: bytes, at: words.lowerBound)
            })
        else {
            return
        }
        colon(words, index, false) { candidate in
            var member = candidate
            member.shape = .name
            found(member)
        }
    }

    // MARK: - Numbers

    /// `Q12 Chair: words`, `3. Jo Doe (Dunmore): words`: the number of a question before who asks or answers.
    func numbered(
        _ range: Range<Int>, _ index: Int, _ hasTime: Bool, _ found: (LabelCandidate) -> Void
    ) -> Bool {
        guard let words = wordsAfterNumber(range) else { return false }
        let isBare = ByteScan.isDigit(bytes[range.lowerBound])
        var isLabel = false
        func take(_ candidate: LabelCandidate) {
            // In a list "1. Boats: they float" heads a remark.
            guard !candidate.shape.isPlain, !isBare || source.slice(candidate.label).contains(0x20) else { return }
            isLabel = true
            found(candidate)
        }
        if bytes[words.lowerBound] == 0x2A {
            bold(words, index, hasTime, take)
        } else {
            colon(words, index, hasTime, take)
        }
        return isLabel
    }

    /// What follows `12. `, `Q12 ` or `T3. `.
    func wordsAfterNumber(_ range: Range<Int>) -> Range<Int>? {
        guard let first = range.first else { return nil }
        let hasLetter = bytes[first] == 0x51 || bytes[first] == 0x54
        var end = hasLetter ? first + 1 : first
        let digits = end
        while end < range.upperBound, end - digits < 4, ByteScan.isDigit(bytes[end]) { end += 1 }
        guard end > digits, end < range.upperBound else { return nil }
        let hasStop = bytes[end] == 0x2E
        guard hasStop || hasLetter else { return nil }
        if hasStop { end += 1 }
        let words = ByteScan.trimmed(end..<range.upperBound, in: bytes)
        return words.lowerBound > end && !words.isEmpty ? words : nil
    }

    // MARK: - Titles

    /// `Jo Doe -- Harbour Board -- Treasurer`: a label on a line of its own, with the office beside the name.
    func titled(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) -> Bool {
        guard range.count <= 120, bytes[range.upperBound - 1] != 0x2E,
            let dash = spacedDash(range.lowerBound..<min(range.upperBound, range.lowerBound + 48))
        else { return false }
        let label = ByteScan.trimmed(range.lowerBound..<dash.lowerBound, in: bytes)
        let title = ByteScan.trimmed(dash.upperBound..<range.upperBound, in: bytes)
        guard source.slice(label).contains(0x20), !title.isEmpty, ByteScan.isUpper(bytes[title.lowerBound]),
            let office = LabelShape.of(source.slice(title)),
            office.isOfNames || (office == .initials && title.count >= 3),
            let shape = LabelShape.of(source.slice(label)), shape.isOfNames
        else { return false }
        found(
            LabelCandidate(
                line: index, syntax: .ownLine, label: label, text: range.upperBound..<range.upperBound,
                hasTime: false, shape: shape, title: title))
        return true
    }

    /// `Jo Doe, rapporteur. – Words`, `M. Jo Doe.  - Mots`: a full stop and a dash, as the European Parliament and the
    /// French Senate print them.
    func stoppedByDash(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) -> Bool {
        // A hyphen is one only after "M." or "Mme".
        let isTitled = bytes[range.lowerBound] == 0x4D
        guard let candidate = stopped(by: 0xE2, range, index) ?? (isTitled ? stopped(by: 0x2D, range, index) : nil)
        else { return false }
        found(candidate)
        return true
    }

    /// The label before the first such dash; a hyphen is one only after somebody with a title.
    private func stopped(by mark: UInt8, _ range: Range<Int>, _ index: Int) -> LabelCandidate? {
        let limit = min(range.upperBound, range.lowerBound + LabelShape.labelBytesMax)
        var place = range.lowerBound + 2
        while let dash = ByteScan.index(of: mark, in: bytes, from: place, to: limit) {
            place = dash + max(1, dashLength(at: dash))
            guard place < range.upperBound, bytes[place] == 0x20, let label = stoppedLabel(range.lowerBound..<dash)
            else { continue }
            // What stands after a comma is an office, in words of any case.
            let comma = ByteScan.index(of: 0x2C, in: bytes, from: label.lowerBound, to: label.upperBound)
            let name = label.lowerBound..<(comma ?? label.upperBound)
            guard let shape = LabelShape.of(source.slice(name)) else { return nil }
            let isTitled = Honorifics.open(source.string(name), shape)
            guard isTitled || (mark != 0x2D && shape.isOfNames) else { return nil }
            return LabelCandidate(
                line: index, syntax: .fullStop, label: label,
                text: ByteScan.trimmed(place..<range.upperBound, in: bytes), hasTime: false, shape: shape)
        }
        return nil
    }

    /// What stands before a full stop and a space at the end of a range.
    private func stoppedLabel(_ range: Range<Int>) -> Range<Int>? {
        let words = ByteScan.trimmed(range, in: bytes)
        guard words.upperBound < range.upperBound, let last = words.last, bytes[last] == 0x2E, words.count > 1 else {
            return nil
        }
        return ByteScan.trimmed(words.lowerBound..<last, in: bytes)
    }

    /// The first hyphen, two of them or a longer dash with spaces around.
    private func spacedDash(_ range: Range<Int>) -> Range<Int>? {
        for place in range where bytes[place] == 0x20 {
            var end = place + 1
            if end < range.upperBound, bytes[end] == 0xE2, dashLength(at: end) == 3 { end += 3 }
            while end < range.upperBound, end - place <= 2, bytes[end] == 0x2D { end += 1 }
            if end > place + 1, end < range.upperBound, bytes[end] == 0x20 { return place..<end }
        }
        return nil
    }
}
