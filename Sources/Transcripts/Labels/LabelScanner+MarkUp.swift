/// Labels that mark-up sets off from the words.
extension LabelScanner {
    /// - Parameter isAfterTime: whether a time stands before it on its line, where a name in bold needs no colon.
    func bold(
        _ range: Range<Int>, _ index: Int, _ hasTime: Bool, isAfterTime: Bool = false,
        _ found: (LabelCandidate) -> Void
    ) {
        let mark = bytes[range.lowerBound]
        var start = range.lowerBound
        while start < range.upperBound, start - range.lowerBound < 3, bytes[start] == mark { start += 1 }
        let limit = min(range.upperBound, start + LabelShape.labelBytesMax + 8)
        guard let close = ByteScan.index(of: mark, in: bytes, from: start, to: limit) else { return }
        var after = close
        while after < range.upperBound, bytes[after] == mark { after += 1 }
        var label = ByteScan.trimmed(start..<close, in: bytes)
        if after == range.upperBound, questionInside(label, index, found) { return }
        var isLabel = trimColon(&label)
        while trimColon(&label) {}
        // "**Name: Name:** text": the label was typed twice.
        if let doubled = ByteScan.index(of: 0x3A, in: bytes, from: label.lowerBound, to: label.upperBound),
            bytes[doubled + 1..<label.upperBound].drop(while: ByteScan.isBlank)
                .elementsEqual(bytes[label.lowerBound..<doubled])
        {
            label = label.lowerBound..<doubled
        }
        var text = ByteScan.trimmed(after..<range.upperBound, in: bytes)
        let marked = isLabel ? nil : markedTimeEnd(text)
        if let marked { text = ByteScan.trimmed(marked..<text.upperBound, in: bytes) }
        if !isLabel { isLabel = takeColon(&text) || marked != nil }
        let timeEnd = TimeMark.end(in: bytes, at: text.lowerBound, limit: min(text.upperBound, text.lowerBound + 64))
        let isTimeOnly = timeEnd == text.upperBound && !text.isEmpty
        // "**P.** words" where letters are the labels.
        let hasStop = !isLabel && label.count <= 4 && bytes[label.upperBound - 1] == 0x2E
        if hasStop { label = label.lowerBound..<label.upperBound - 1 }
        guard isLabel || isTimeOnly || text.isEmpty || hasStop || (isAfterTime && close + 2 == after) else { return }
        let handle: LabelShape? = isLabel && isHandle(label) ? .name : nil
        guard let shape = handle ?? LabelShape.of(source.slice(label)) else { return }
        if isTimeOnly { text = text.upperBound..<text.upperBound }
        found(
            LabelCandidate(
                line: index, syntax: .bold, label: label, text: text, hasTime: hasTime || isTimeOnly || isLabel,
                shape: shape))
    }

    /// The end of a time that is a link or in italics: `[(00:01:02)](address)`, `*00:01:02*`.
    private func markedTimeEnd(_ text: Range<Int>) -> Int? {
        var index = text.lowerBound
        while index < text.upperBound, index - text.lowerBound < 3, [0x2A, 0x5B, 0x5F].contains(bytes[index]) {
            index += 1
        }
        guard index > text.lowerBound,
            var end = TimeMark.end(in: bytes, at: index, limit: min(text.upperBound, index + 40)), end < text.upperBound
        else { return nil }
        while end < text.upperBound, [0x2A, 0x5D, 0x5F].contains(bytes[end]) { end += 1 }
        guard end < text.upperBound, bytes[end] == 0x28, bytes[end - 1] == 0x5D else { return end }
        let limit = min(text.upperBound, end + 300)
        return ByteScan.index(of: 0x29, in: bytes, from: end, to: limit).map { $0 + 1 } ?? end
    }

    func bracket(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        let start = range.lowerBound + (bytes[range.lowerBound] == 0x5C ? 2 : 1)
        let limit = min(range.upperBound, start + LabelShape.labelBytesMax)
        guard let close = ByteScan.index(of: 0x5D, in: bytes, from: start, to: limit), close > start else { return }
        var label = ByteScan.trimmed(start..<(bytes[close - 1] == 0x5C ? close - 1 : close), in: bytes)
        guard !label.isEmpty else { return }
        if let time = TimeMark.trailingStart(in: bytes, label) { label = label.lowerBound..<time }
        trimColon(&label)
        var text = ByteScan.trimmed(close + 1..<range.upperBound, in: bytes)
        if text.lowerBound == close + 1, !text.isEmpty, bytes[close + 1] != 0x3A { return }
        let hasColon = takeColon(&text)
        var hasTime = hasColon
        if let end = TimeMark.end(in: bytes, at: text.lowerBound, limit: min(text.upperBound, text.lowerBound + 64)) {
            text = ByteScan.trimmed(end..<text.upperBound, in: bytes)
            hasTime = true
        }
        guard let shape = LabelShape.of(source.slice(label)) else { return }
        found(
            LabelCandidate(line: index, syntax: .bracket, label: label, text: text, hasTime: hasTime, shape: shape))
    }

    /// `**Q: words**`: mark-up around label and words alike. The label is that of a text without mark-up.
    private func questionInside(_ inside: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) -> Bool {
        let limit = min(inside.upperBound, inside.lowerBound + LabelShape.labelBytesMax)
        guard let colon = ByteScan.index(of: 0x3A, in: bytes, from: inside.lowerBound, to: limit),
            colon + 1 < inside.upperBound, bytes[colon + 1] == 0x20
        else { return false }
        let label = ByteScan.trimmed(inside.lowerBound..<colon, in: bytes)
        let text = ByteScan.trimmed(colon + 1..<inside.upperBound, in: bytes)
        guard let shape = LabelShape.of(source.slice(label)), !shape.isPlain, text.count > label.count else {
            return false
        }
        found(LabelCandidate(line: index, syntax: .colon, label: label, text: text, hasTime: false, shape: shape))
        return true
    }

    /// `- **Name**: words`: what comes after the mark of a list, where it is bold.
    func wordsOfListItem(_ range: Range<Int>) -> Range<Int>? {
        let mark = bytes[range.lowerBound]
        guard mark == 0x2D || mark == 0x2A || mark == 0x2B else { return nil }
        guard ByteScan.hasPrefix(" **", in: bytes, at: range.lowerBound + 1) else { return nil }
        return range.lowerBound + 2..<range.upperBound
    }

    /// `- Name :: words`, a list in Org.
    func listDefinition(_ range: Range<Int>, _ index: Int, _ hasTime: Bool, _ found: (LabelCandidate) -> Void) -> Bool {
        guard bytes[range.lowerBound] == 0x2D, ByteScan.hasPrefix("- ", in: bytes, at: range.lowerBound) else {
            return false
        }
        let limit = min(range.upperBound, range.lowerBound + LabelShape.labelBytesMax)
        guard let colons = ByteScan.index(of: " :: ", in: bytes, from: range.lowerBound + 2, to: limit) else {
            return false
        }
        let label = ByteScan.trimmed(range.lowerBound + 2..<colons, in: bytes)
        guard let shape = LabelShape.of(source.slice(label)), !shape.isPlain else { return false }
        found(
            LabelCandidate(
                line: index, syntax: .listItem, label: label,
                text: ByteScan.trimmed(colons + 4..<range.upperBound, in: bytes), hasTime: hasTime, shape: shape))
        return true
    }

    /// `<nick> words`, as chat clients log them; the sign of an operator before the name is none of it.
    func angle(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        let limit = min(range.upperBound, range.lowerBound + 40)
        guard let close = ByteScan.index(of: 0x3E, in: bytes, from: range.lowerBound + 1, to: limit),
            close + 1 == range.upperBound || bytes[close + 1] == 0x20
        else { return }
        var label = ByteScan.trimmed(range.lowerBound + 1..<close, in: bytes)
        if let first = label.first, [0x40, 0x2B, 0x25, 0x26, 0x7E].contains(bytes[first]) {
            label = first + 1..<label.upperBound
        }
        guard !label.isEmpty, !label.contains(where: { [0x2F, 0x3A, 0x3D, 0x22].contains(bytes[$0]) }) else { return }
        found(
            LabelCandidate(
                line: index, syntax: .angle, label: label,
                text: ByteScan.trimmed(close + 1..<range.upperBound, in: bytes), hasTime: false, shape: .name))
    }

    /// `@Name: words`, as programs that code interviews have it; a document of its own, for in chats it answers Name.
    func mention(_ range: Range<Int>, _ index: Int, _ hasTime: Bool, _ found: (LabelCandidate) -> Void) {
        colon(range.lowerBound + 1..<range.upperBound, index, hasTime) { candidate in
            // A tab follows the colon in the head of a file in CHAT.
            let colon = candidate.label.upperBound
            guard !candidate.shape.isPlain, colon + 1 < range.upperBound, bytes[colon + 1] == 0x20 else { return }
            var mention = candidate
            mention.syntax = .angle
            found(mention)
        }
    }

    /// `>> words`, `>> NAME: words`: how captions mark that another speaks.
    func chevrons(_ range: Range<Int>, _ index: Int, _ hasTime: Bool, _ found: (LabelCandidate) -> Void) {
        var end = range.lowerBound
        while end < range.upperBound, bytes[end] == 0x3E { end += 1 }
        let words = ByteScan.trimmed(end..<range.upperBound, in: bytes)
        guard !words.isEmpty else { return }
        var isNamed = false
        colon(words, index, hasTime) { candidate in
            guard !candidate.shape.isPlain else { return }
            isNamed = true
            found(candidate)
        }
        guard !isNamed else { return }
        found(
            LabelCandidate(
                line: index, syntax: .colon, label: range.lowerBound..<end, text: words, hasTime: hasTime, shape: .wide)
        )
    }

    /// `((XY)) words`, as wikis print whose question it is.
    func doubleBrackets(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        guard ByteScan.hasPrefix("((", in: bytes, at: range.lowerBound) else { return }
        let limit = min(range.upperBound, range.lowerBound + 40)
        guard let close = ByteScan.index(of: "))", in: bytes, from: range.lowerBound + 2, to: limit) else { return }
        let label = ByteScan.trimmed(range.lowerBound + 2..<close, in: bytes)
        var text = ByteScan.trimmed(close + 2..<range.upperBound, in: bytes)
        _ = takeColon(&text)
        guard let shape = LabelShape.of(source.slice(label)), !shape.isPlain else { return }
        found(LabelCandidate(line: index, syntax: .bold, label: label, text: text, hasTime: true, shape: shape))
    }
}
