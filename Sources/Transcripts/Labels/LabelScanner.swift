/// Finds what could be a label at the start of a line, in each syntax, by the form of the line alone.
struct LabelScanner {
    let source: SourceText
    var bytes: UnsafeBufferPointer<UInt8> { source.bytes }

    /// Whether labels may have their colons in a column: `Q      :   Where?`
    private let hasColumns: Bool

    init(_ source: SourceText, hasColumns: Bool = false) {
        self.source = source
        self.hasColumns = hasColumns
    }

    /// - Parameters:
    ///   - index: the line's index, which the candidates carry.
    ///   - isUnderTime: whether the line above is nothing but a time.
    /// - Complexity: bounded by the longest label, whatever the line's length.
    func scan(_ line: LineSpan, index: Int, isUnderTime: Bool = false, _ found: (LabelCandidate) -> Void) {
        guard !line.isBlank else { return }
        var start = line.start
        var hasTime = isUnderTime
        if let end = TimeMark.end(in: bytes, at: start, limit: min(line.end, start + 64)), end < line.end {
            start = ByteScan.trimmed(end..<line.end, in: bytes).lowerBound
            hasTime = true
            // "00:01:02 - Name: text"
            if start + 1 < line.end, bytes[start] == 0x2D {
                start = ByteScan.trimmed(start + 1..<line.end, in: bytes).lowerBound
            }
        } else if let end = TimeMark.secondsEnd(in: bytes, line.range) {
            start = ByteScan.trimmed(end..<line.end, in: bytes).lowerBound
            hasTime = true
        }
        start = withoutPrefix(start..<line.end)
        let range = start..<line.end
        guard let first = range.first.map({ bytes[$0] }) else { return }
        if listDefinition(range, index, hasTime, found) { return }
        if let words = wordsOfListItem(range) {
            bold(words, index, hasTime) { candidate in
                var item = candidate
                item.syntax = .listItem
                found(item)
            }
            return
        }
        switch first {
        case 0x2A where isTierOfSpeech(range): colon(start + 1..<line.end, index, hasTime, found)
        case 0x2A, 0x5F: bold(range, index, hasTime, isAfterTime: hasTime && !isUnderTime, found)
        case 0x5B, 0x5C: bracket(range, index, found)
        case 0x3C: angle(range, index, found)
        case 0x40: mention(range, index, hasTime, found)
        case 0x27 where ByteScan.hasPrefix("'''", in: bytes, at: start): bold(range, index, hasTime, found)
        case 0x28: doubleBrackets(range, index, found)
        case 0x3E where range.count > 2 && bytes[start + 1] == 0x3E: chevrons(range, index, hasTime, found)
        case 0x2D: listedMember(range, index, found)
        case 0x23, 0x3E, 0x7C: return  // A heading, a quotation, a table.
        default:
            if numbered(range, index, hasTime, found) || titled(range, index, found)
                || stoppedByDash(range, index, found)
            {
                return
            }
            openingDash(range, index, found)
            colon(range, index, hasTime, found)
            fullStop(range, index, found)
            dash(range, index, found)
            gap(range, index, found)
            ownLine(range, index, hasTime, found)
        }
    }

    // MARK: - Syntaxes

    func colon(_ range: Range<Int>, _ index: Int, _ hasTime: Bool, _ found: (LabelCandidate) -> Void) {
        let limit = min(range.upperBound, range.lowerBound + LabelShape.labelBytesMax + 24)
        guard var (place, length) = firstColon(range.lowerBound..<limit) else { return }
        // "Name – 00:01:02: text": the first colon is the time's.
        var label = range.lowerBound..<place
        var timed = hasTime
        if let digits = timeAround(place, in: range) {
            label = range.lowerBound..<digits.lowerBound
            let rest = ByteScan.trimmed(digits.upperBound..<range.upperBound, in: bytes)
            guard !rest.isEmpty else { return }
            if bytes[rest.lowerBound] == 0x3A {
                (place, length) = (rest.lowerBound, 1)
            } else if let colon = firstColon(rest.lowerBound..<max(rest.lowerBound, limit)) {
                // "Stephan- 00:01:02 : text"
                guard ByteScan.trimmed(rest.lowerBound..<colon.0, in: bytes).isEmpty else { return }
                (place, length) = colon
            } else {
                return
            }
            timed = true
        }
        // A colon in a column of its own, as on the title page of a court's record.
        if !hasColumns, label.count > 2, ByteScan.isBlank(bytes[label.upperBound - 1]),
            ByteScan.isBlank(bytes[label.upperBound - 2])
        {
            return
        }
        label = ByteScan.trimmed(label, in: bytes)
        while let last = label.last, bytes[last] == 0x2D || bytes[last] == 0x2C || ByteScan.isBlank(bytes[last]) {
            label = label.lowerBound..<last
        }
        label = withoutDash(label)
        if let time = TimeMark.trailingStart(in: bytes, label) {
            label = label.lowerBound..<time
            timed = true
        }
        var text = ByteScan.trimmed(place + length..<range.upperBound, in: bytes)
        guard !ByteScan.hasPrefix("//", in: bytes, at: text.lowerBound) else { return }
        if !text.isEmpty, TimeMark.end(in: bytes, at: text.lowerBound, limit: text.upperBound) == text.upperBound {
            text = text.upperBound..<text.upperBound
            timed = true
        }
        if hasTime { label = senderAlone(label) }
        guard let shape = shape(of: label, isAlone: text.isEmpty) ?? (hasTime && isTelephone(label) ? .name : nil)
        else { return }
        found(LabelCandidate(line: index, syntax: .colon, label: label, text: text, hasTime: timed, shape: shape))
    }

    /// The label's shape; alone on a line, a name is one whatever its office after a comma is called:
    /// `Jo Doe, minister of kites in the ministry for wind:`.
    private func shape(of label: Range<Int>, isAlone: Bool) -> LabelShape? {
        let shape = LabelShape.of(source.slice(label))
        guard isAlone, shape?.isPlain ?? true, label.count <= LabelShape.labelBytesMax,
            let comma = ByteScan.index(of: 0x2C, in: bytes, from: label.lowerBound, to: label.upperBound),
            source.slice(label.lowerBound..<comma).contains(0x20),
            let name = LabelShape.of(source.slice(label.lowerBound..<comma)), name.isOfNames
        else { return shape }
        return name
    }

    /// `From Jo Doe to Everyone`, as meetings print their chat: who wrote it.
    private func senderAlone(_ label: Range<Int>) -> Range<Int> {
        guard ByteScan.hasPrefix("From ", in: bytes, at: label.lowerBound) else { return label }
        for word in [" to ", " To "] as [StaticString] {
            guard let end = ByteScan.index(of: word, in: bytes, from: label.lowerBound, to: label.upperBound) else {
                continue
            }
            return ByteScan.trimmed(label.lowerBound + 5..<end, in: bytes)
        }
        return label
    }

    private func fullStop(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        let limit = min(range.upperBound, range.lowerBound + LabelShape.labelBytesMax)
        var from = range.lowerBound
        var letter: LabelCandidate?
        while let stop = ByteScan.index(of: 0x2E, in: bytes, from: from, to: limit) {
            from = stop + 1
            let isEnd = stop + 1 == range.upperBound
            guard isEnd || bytes[stop + 1] == 0x20 || bytes[stop + 1] == 0x09 else { continue }
            let label = range.lowerBound..<stop
            // "U.S. ships" is no label: a stop inside it stands before a letter.
            if hasInnerStop(label) { break }
            // "The PRESIDING OFFICER (Ms. Doe). Words": the bracket closes first.
            if label.count(where: { bytes[$0] == 0x28 }) > label.count(where: { bytes[$0] == 0x29 }) { continue }
            guard let shape = officed(label) ?? LabelShape.of(source.slice(label)) else { break }
            let candidate = LabelCandidate(
                line: index, syntax: .fullStop, label: label,
                text: ByteScan.trimmed(stop + 1..<range.upperBound, in: bytes), hasTime: false, shape: shape)
            // "Mr." is the title's stop, "J." a name's: the label goes on. "M." may be a whole label as well.
            if stop - label.lowerBound <= 5, Honorifics.areAbbreviated(source.string(label)) {
                if label.count == 1 { letter = candidate }
                continue
            }
            guard isNamedWithStop(label, shape) else { break }
            found(candidate)
            return
        }
        if let letter { found(letter) }
    }

    /// The shape of a name whose office follows in any case, in capitals or after a French title: `ANNA DOE, Ministra
    /// della pesca`, `Mme Anne Doe, ministre de la pêche`.
    private func officed(_ label: Range<Int>) -> LabelShape? {
        guard let comma = ByteScan.index(of: 0x2C, in: bytes, from: label.lowerBound, to: label.upperBound),
            comma - label.lowerBound >= 5
        else { return nil }
        for title in ["M. ", "Mme ", "Mlle "] as [StaticString]
        where ByteScan.hasPrefix(title, in: bytes, at: label.lowerBound) {
            return LabelShape.of(source.slice(label.lowerBound..<comma))
        }
        guard ByteScan.isUpper(bytes[label.lowerBound + 1]) else { return nil }
        let name = LabelShape.of(source.slice(label.lowerBound..<comma))
        return name == .capitals && source.slice(label.lowerBound..<comma).contains(0x20) ? name : nil
    }

    /// What can stand before a full stop as a label: capitals, initials, a role, a name with its title.
    private func isNamedWithStop(_ label: Range<Int>, _ shape: LabelShape) -> Bool {
        switch shape {
        case .capitals: true
        case .initials: label.count == 1 || label.count >= 3
        case .name, .nick, .phrase, .wide:
            Honorifics.open(source.string(label), shape)
                || (shape == .name && RoleWords.isRoleLabel(source.string(label)))
        }
    }

    private func hasInnerStop(_ label: Range<Int>) -> Bool {
        label.contains { $0 + 1 < label.upperBound && bytes[$0] == 0x2E && bytes[$0 + 1] != 0x20 }
    }

    private func ownLine(_ range: Range<Int>, _ index: Int, _ hasTime: Bool, _ found: (LabelCandidate) -> Void) {
        guard range.count <= 80 else { return }
        var label = range
        var timed = hasTime
        if let time = TimeMark.trailingStart(in: bytes, range) {
            label = ByteScan.trimmed(range.lowerBound..<time, in: bytes)
            timed = true
        }
        guard let last = label.last, bytes[last] != 0x3A, bytes[last] != 0x2C else { return }
        guard let shape = LabelShape.of(source.slice(timed ? withoutTag(label) : label)) else { return }
        // A time beside it makes a label of `jo.doe` and of `Jo D.`
        guard timed || (!shape.isPlain && bytes[last] != 0x2E) else { return }
        found(
            LabelCandidate(
                line: index, syntax: .ownLine, label: label, text: range.upperBound..<range.upperBound,
                hasTime: timed, shape: shape))
    }

    // MARK: - Separators

    /// The first ASCII or full-width colon and its length in bytes; not one in a title beside a name,
    /// `Mr. DOE (Author, "Piers: A Life"): words`.
    private func firstColon(_ range: Range<Int>) -> (Int, Int)? {
        for index in range {
            if bytes[index] == 0x3A { return (colonAfterTitle(index, range) ?? index, 1) }
            if bytes[index] == 0xEF, ByteScan.hasPrefix("：", in: bytes, at: index) { return (index, 3) }
        }
        return nil
    }

    /// The colon straight after the bracket that a colon stands in.
    private func colonAfterTitle(_ colon: Int, _ range: Range<Int>) -> Int? {
        guard colon + 1 < range.upperBound, bytes[colon + 1] == 0x20,
            let open = bytes[range.lowerBound..<colon].lastIndex(of: 0x28), open > range.lowerBound,
            ByteScan.index(of: 0x29, in: bytes, from: open, to: colon) == nil
        else { return nil }
        return ByteScan.index(of: "):", in: bytes, from: colon, to: range.upperBound).map { $0 + 1 }
    }

    /// The time whose colon stands at `place`, brackets included.
    private func timeAround(_ place: Int, in range: Range<Int>) -> Range<Int>? {
        var start = place
        while start > range.lowerBound, ByteScan.isDigit(bytes[start - 1]) { start -= 1 }
        guard start < place, start > range.lowerBound else { return nil }
        if bytes[start - 1] == 0x5B || bytes[start - 1] == 0x28 { start -= 1 }
        guard let end = TimeMark.end(in: bytes, at: start, limit: min(range.upperBound, start + 40)) else { return nil }
        return start..<end
    }

    @discardableResult
    func trimColon(_ range: inout Range<Int>) -> Bool {
        if let last = range.last, bytes[last] == 0x3A {
            range = ByteScan.trimmed(range.lowerBound..<last, in: bytes)
            return true
        }
        if range.count > 3, ByteScan.hasSuffix("：", in: bytes, before: range.upperBound) {
            range = ByteScan.trimmed(range.lowerBound..<range.upperBound - 3, in: bytes)
            return true
        }
        return false
    }

    func takeColon(_ range: inout Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        let length = bytes[first] == 0x3A ? 1 : ByteScan.hasPrefix("：", in: bytes, at: first) ? 3 : 0
        range = ByteScan.trimmed(first + length..<range.upperBound, in: bytes)
        return length > 0
    }

    /// A label without the dash that stood between it and a time.
    private func withoutDash(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 3, dashLength(at: range.upperBound - 3) == 3 else { return range }
        return ByteScan.trimmed(range.lowerBound..<range.upperBound - 3, in: bytes)
    }
}
