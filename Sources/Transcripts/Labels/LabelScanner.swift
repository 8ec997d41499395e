/// Finds what could be a label at the start of a line, in each syntax, by the form of the line alone.
struct LabelScanner {
    let source: SourceText
    private var bytes: UnsafeBufferPointer<UInt8> { source.bytes }

    init(_ source: SourceText) { self.source = source }

    /// - Parameter index: the line's index, which the candidates carry.
    /// - Complexity: bounded by the longest label, whatever the line's length.
    func scan(_ line: LineSpan, index: Int, _ found: (LabelCandidate) -> Void) {
        guard !line.isBlank else { return }
        var start = line.start
        var hasTime = false
        if let end = TimeMark.end(in: bytes, at: start, limit: min(line.end, start + 64)), end < line.end {
            start = ByteScan.trimmed(end..<line.end, in: bytes).lowerBound
            hasTime = true
            // "00:01:02 - Name: text"
            if bytes[start] == 0x2D, start + 1 < line.end {
                start = ByteScan.trimmed(start + 1..<line.end, in: bytes).lowerBound
            }
        }
        let range = start..<line.end
        guard let first = range.first.map({ bytes[$0] }) else { return }
        switch first {
        case 0x2A, 0x5F: bold(range, index, hasTime, found)
        case 0x5B, 0x5C: bracket(range, index, found)
        case 0x23, 0x3E, 0x7C, 0x2D, 0x3C: return  // A heading, a quotation, a table, a list, a tag.
        default:
            colon(range, index, hasTime, found)
            fullStop(range, index, found)
            dash(range, index, found)
            ownLine(range, index, hasTime, found)
        }
    }

    // MARK: - Syntaxes

    private func bold(_ range: Range<Int>, _ index: Int, _ hasTime: Bool, _ found: (LabelCandidate) -> Void) {
        let mark = bytes[range.lowerBound]
        var start = range.lowerBound
        while start < range.upperBound, start - range.lowerBound < 3, bytes[start] == mark { start += 1 }
        let limit = min(range.upperBound, start + LabelShape.labelBytesMax + 8)
        guard let close = ByteScan.index(of: mark, in: bytes, from: start, to: limit) else { return }
        var after = close
        while after < range.upperBound, bytes[after] == mark { after += 1 }
        var label = ByteScan.trimmed(start..<close, in: bytes)
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
        if !isLabel { isLabel = takeColon(&text) }
        let timeEnd = TimeMark.end(in: bytes, at: text.lowerBound, limit: min(text.upperBound, text.lowerBound + 64))
        let isTimeOnly = timeEnd == text.upperBound && !text.isEmpty
        guard isLabel || isTimeOnly || text.isEmpty else { return }
        guard let shape = LabelShape.of(source.slice(label)) else { return }
        if isTimeOnly { text = text.upperBound..<text.upperBound }
        found(
            LabelCandidate(
                line: index, syntax: .bold, label: label, text: text, hasTime: hasTime || isTimeOnly || isLabel,
                shape: shape))
    }

    private func bracket(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
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

    private func colon(_ range: Range<Int>, _ index: Int, _ hasTime: Bool, _ found: (LabelCandidate) -> Void) {
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
            } else if let colon = firstColon(rest.lowerBound..<limit) {
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
        guard let shape = LabelShape.of(source.slice(label)) else { return }
        found(LabelCandidate(line: index, syntax: .colon, label: label, text: text, hasTime: timed, shape: shape))
    }

    private func fullStop(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        let limit = min(range.upperBound, range.lowerBound + 80)
        var from = range.lowerBound
        while let stop = ByteScan.index(of: 0x2E, in: bytes, from: from, to: limit) {
            from = stop + 1
            let isEnd = stop + 1 == range.upperBound
            guard isEnd || bytes[stop + 1] == 0x20 else { continue }
            let label = range.lowerBound..<stop
            // "Mr." is the title's stop, "J." a name's: the label goes on.
            if stop - label.lowerBound <= 4, titles.contains(source.string(label)) { continue }
            // "U.S. ships" is no label: a stop inside it stands before a letter.
            if hasInnerStop(label) { return }
            guard let shape = LabelShape.of(source.slice(label)) else { return }
            let isLetter = label.count == 1 && shape == .initials
            guard shape == .capitals || (shape == .initials && (isLetter || label.count >= 3)) else { return }
            found(
                LabelCandidate(
                    line: index, syntax: .fullStop, label: label,
                    text: ByteScan.trimmed(stop + 1..<range.upperBound, in: bytes), hasTime: false, shape: shape))
            return
        }
    }

    private func hasInnerStop(_ label: Range<Int>) -> Bool {
        label.contains { $0 + 1 < label.upperBound && bytes[$0] == 0x2E && bytes[$0 + 1] != 0x20 }
    }

    private var titles: Set<String> { ["Mr", "Mrs", "Ms", "Dr", "MR", "MRS", "MS", "DR", "Miss", "Sen", "Rep", "St"] }

    private func dash(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        let limit = min(range.upperBound, range.lowerBound + 48)
        var place = range.lowerBound
        while place + 2 < limit {
            let length = dashLength(at: place)
            if length > 0, place > range.lowerBound, place + length < range.upperBound,
                bytes[place + length] == 0x20 || bytes[place - 1] == 0x20
            {
                let label = ByteScan.trimmed(range.lowerBound..<place, in: bytes)
                guard let shape = LabelShape.of(source.slice(label)), shape != .phrase else { return }
                found(
                    LabelCandidate(
                        line: index, syntax: .dash, label: label,
                        text: ByteScan.trimmed(place + length..<range.upperBound, in: bytes), hasTime: false,
                        shape: shape))
                return
            }
            place += max(1, length)
        }
    }

    private func ownLine(_ range: Range<Int>, _ index: Int, _ hasTime: Bool, _ found: (LabelCandidate) -> Void) {
        guard range.count <= 80 else { return }
        var label = range
        var timed = hasTime
        if let time = TimeMark.trailingStart(in: bytes, range) {
            label = ByteScan.trimmed(range.lowerBound..<time, in: bytes)
            timed = true
        }
        guard let last = label.last, bytes[last] != 0x2E, bytes[last] != 0x3A, bytes[last] != 0x2C else { return }
        guard let shape = LabelShape.of(source.slice(label)), shape != .phrase else { return }
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
    private func trimColon(_ range: inout Range<Int>) -> Bool {
        if let last = range.last, bytes[last] == 0x3A {
            range = ByteScan.trimmed(range.lowerBound..<last, in: bytes)
            return true
        }
        if range.count > 3, ByteScan.hasPrefix("：", in: bytes, at: range.upperBound - 3) {
            range = ByteScan.trimmed(range.lowerBound..<range.upperBound - 3, in: bytes)
            return true
        }
        return false
    }

    private func takeColon(_ range: inout Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        let length = bytes[first] == 0x3A ? 1 : ByteScan.hasPrefix("：", in: bytes, at: first) ? 3 : 0
        range = ByteScan.trimmed(first + length..<range.upperBound, in: bytes)
        return length > 0
    }

    /// 1 for a hyphen, 3 for an en or em dash, 0 for anything else.
    private func dashLength(at index: Int) -> Int {
        if bytes[index] == 0x2D { return 1 }
        return ByteScan.hasPrefix("–", in: bytes, at: index) || ByteScan.hasPrefix("—", in: bytes, at: index) ? 3 : 0
    }

    /// A label without the dash that stood between it and a time.
    private func withoutDash(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 3, dashLength(at: range.upperBound - 3) == 3 else { return range }
        return ByteScan.trimmed(range.lowerBound..<range.upperBound - 3, in: bytes)
    }
}
