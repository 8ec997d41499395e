/// Finds what could be a label at the start of a line, in each syntax, by the form of the line alone.
struct LabelScanner {
    let source: SourceText
    var bytes: UnsafeBufferPointer<UInt8> { source.bytes }

    init(_ source: SourceText) { self.source = source }

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
        }
        start = withoutPrefix(start..<line.end)
        let range = start..<line.end
        guard let first = range.first.map({ bytes[$0] }) else { return }
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
        case 0x2A, 0x5F: bold(range, index, hasTime, found)
        case 0x5B, 0x5C: bracket(range, index, found)
        case 0x3C: angle(range, index, found)
        case 0x27 where ByteScan.hasPrefix("'''", in: bytes, at: start): bold(range, index, hasTime, found)
        case 0x28: doubleBrackets(range, index, found)
        case 0x3E where range.count > 2 && bytes[start + 1] == 0x3E: chevrons(range, index, hasTime, found)
        case 0x23, 0x3E, 0x7C, 0x2D: return  // A heading, a quotation, a table, a list.
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
        if label.count > 2, ByteScan.isBlank(bytes[label.upperBound - 1]), ByteScan.isBlank(bytes[label.upperBound - 2])
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
        guard let shape = LabelShape.of(source.slice(label)) ?? (hasTime && isTelephone(label) ? .name : nil) else {
            return
        }
        found(LabelCandidate(line: index, syntax: .colon, label: label, text: text, hasTime: timed, shape: shape))
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
        let limit = min(range.upperBound, range.lowerBound + 100)
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
            guard let shape = LabelShape.of(source.slice(label)) else { break }
            let candidate = LabelCandidate(
                line: index, syntax: .fullStop, label: label,
                text: ByteScan.trimmed(stop + 1..<range.upperBound, in: bytes), hasTime: false, shape: shape)
            // "Mr." is the title's stop, "J." a name's: the label goes on. "M." may be a whole label as well.
            if stop - label.lowerBound <= 4, Honorifics.areAbbreviated(source.string(label)) {
                if label.count == 1 { letter = candidate }
                continue
            }
            guard isNamedWithStop(label, shape) else { break }
            found(candidate)
            return
        }
        if let letter { found(letter) }
    }

    /// What can stand before a full stop as a label: capitals, initials, a role, a name with its title.
    private func isNamedWithStop(_ label: Range<Int>, _ shape: LabelShape) -> Bool {
        switch shape {
        case .capitals: true
        case .initials: label.count == 1 || label.count >= 3
        case .name, .phrase, .wide:
            Honorifics.open(source.string(label), shape)
                || (shape == .name && RoleWords.isRoleLabel(source.string(label)))
        }
    }

    private func hasInnerStop(_ label: Range<Int>) -> Bool {
        label.contains { $0 + 1 < label.upperBound && bytes[$0] == 0x2E && bytes[$0 + 1] != 0x20 }
    }

    private func dash(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        let limit = min(range.upperBound, range.lowerBound + 48)
        var place = range.lowerBound
        while place + 2 < limit {
            let length = dashLength(at: place)
            // "P.—Words": letters with a full stop need no space.
            let hasStop = length > 0 && place > range.lowerBound && bytes[place - 1] == 0x2E
            if length > 0, place > range.lowerBound, place + length < range.upperBound,
                hasStop || bytes[place + length] == 0x20 || bytes[place - 1] == 0x20
            {
                let end = hasStop ? place - 1 : place
                let label = ByteScan.trimmed(range.lowerBound..<end, in: bytes)
                guard let shape = LabelShape.of(source.slice(label)), shape != .phrase else { return }
                let text = ByteScan.trimmed(place + length..<range.upperBound, in: bytes)
                guard !hasStop || shape == .initials, !isTime(text) else { return }
                found(
                    LabelCandidate(
                        line: index, syntax: .dash, label: label, text: text, hasTime: false, shape: shape))
                return
            }
            place += max(1, length)
        }
    }

    /// `Q    words`, `I<tab>words`, `田中　words`: nothing but a gap between label and words.
    private func gap(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        let limit = min(range.upperBound, range.lowerBound + LabelShape.gapLabelBytesMax)
        var end = range.lowerBound
        while end < limit, !opensGap(at: end, range) { end += 1 }
        guard end < limit, end > range.lowerBound, !Self.endsClause.contains(bytes[end - 1]) else { return }
        let label = range.lowerBound..<end
        guard let shape = LabelShape.of(source.slice(label)), shape != .phrase else { return }
        let text = ByteScan.trimmed(end..<range.upperBound, in: bytes)
        // Typists put two spaces after a sentence; only letters are labels before so few.
        let isWide = bytes[end] == 0x09 || bytes[end] >= 0x80 || text.lowerBound - end >= 3
        guard isWide || (shape == .initials && label.count <= 2), !isTime(text) else { return }
        found(LabelCandidate(line: index, syntax: .gap, label: label, text: text, hasTime: false, shape: shape))
    }

    private static let endsClause: Set<UInt8> = [0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F]

    private func opensGap(at index: Int, _ range: Range<Int>) -> Bool {
        switch bytes[index] {
        case 0x09: true
        case 0x20: index + 1 < range.upperBound && (ByteScan.isBlank(bytes[index + 1]) || bytes[index + 1] == 0xC2)
        // A page keeps a gap by spaces that do not break.
        case 0xC2:
            ByteScan.hasPrefix("\u{A0} ", in: bytes, at: index)
                || ByteScan.hasPrefix("\u{A0}\u{A0}", in: bytes, at: index)
        case 0xE3: ByteScan.hasPrefix("\u{3000}", in: bytes, at: index)
        default: false
        }
    }

    /// `― Words`, `―― Words`: the mark alone says that somebody else speaks.
    private func openingDash(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        guard bytes[range.lowerBound] == 0xE2 else { return }
        var end = range.lowerBound
        while end < range.upperBound, end - range.lowerBound <= 6, isLongDash(at: end) { end += 3 }
        guard end > range.lowerBound, end < range.upperBound, !isLongDash(at: end) else { return }
        let isDouble = end - range.lowerBound >= 6
        let text = ByteScan.trimmed(end..<range.upperBound, in: bytes)
        guard isDouble || (text.lowerBound > end && !ByteScan.isLower(bytes[text.lowerBound])) else { return }
        found(
            LabelCandidate(
                line: index, syntax: isDouble ? .colon : .dash, label: range.lowerBound..<end, text: text,
                hasTime: false, shape: .wide))
    }

    /// An en dash, an em dash or a horizontal bar.
    private func isLongDash(at index: Int) -> Bool {
        dashLength(at: index) == 3 || ByteScan.hasPrefix("\u{2015}", in: bytes, at: index)
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
        guard let shape = LabelShape.of(source.slice(label)) else { return }
        // A time beside it makes a label of `jo.doe` and of `Jo D.`
        guard timed || (shape != .phrase && bytes[last] != 0x2E) else { return }
        found(
            LabelCandidate(
                line: index, syntax: .ownLine, label: label, text: range.upperBound..<range.upperBound,
                hasTime: timed, shape: shape))
    }

    // MARK: - Separators

    /// The first ASCII or full-width colon and its length in bytes.
    private func firstColon(_ range: Range<Int>) -> (Int, Int)? {
        for index in range {
            if bytes[index] == 0x3A { return (index, 1) }
            if bytes[index] == 0xEF, ByteScan.hasPrefix("：", in: bytes, at: index) { return (index, 3) }
        }
        return nil
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

    private func isTime(_ range: Range<Int>) -> Bool {
        TimeMark.end(in: bytes, at: range.lowerBound, limit: range.upperBound) == range.upperBound
    }

    /// 1 for a hyphen, 3 for an en or em dash, 0 for anything else.
    func dashLength(at index: Int) -> Int {
        if bytes[index] == 0x2D { return 1 }
        return ByteScan.hasPrefix("–", in: bytes, at: index) || ByteScan.hasPrefix("—", in: bytes, at: index) ? 3 : 0
    }

    /// A label without the dash that stood between it and a time.
    private func withoutDash(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 3, dashLength(at: range.upperBound - 3) == 3 else { return range }
        return ByteScan.trimmed(range.lowerBound..<range.upperBound - 3, in: bytes)
    }
}
