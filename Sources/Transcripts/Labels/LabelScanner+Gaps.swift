/// Labels that a dash or nothing but a gap sets off from the words.
extension LabelScanner {
    func dash(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        var limit = min(range.upperBound, range.lowerBound + 48)
        var place = range.lowerBound
        while place + 2 < limit {
            // "O SR. DOE (PT - SP) - words": the dash is the one after the bracket.
            if bytes[place] == 0x28 {
                let end = min(range.upperBound, range.lowerBound + LabelShape.labelBytesMax)
                guard let close = ByteScan.index(of: 0x29, in: bytes, from: place, to: end) else { return }
                place = close + 1
                limit = min(range.upperBound, max(limit, place + 8))
                continue
            }
            let length = dashLength(at: place)
            // "P.—Words": letters with a full stop need no space.
            let hasStop = length > 0 && place > range.lowerBound && bytes[place - 1] == 0x2E
            if length > 0, place > range.lowerBound, place + length < range.upperBound,
                hasStop || bytes[place + length] == 0x20 || bytes[place - 1] == 0x20
            {
                let end = hasStop ? place - 1 : place
                let label = ByteScan.trimmed(range.lowerBound..<end, in: bytes)
                guard let shape = LabelShape.of(source.slice(label)), !shape.isPlain else { return }
                let text = ByteScan.trimmed(place + length..<range.upperBound, in: bytes)
                guard !hasStop || shape == .initials, !isTime(text) else { return }
                // "Name – 00:01:02 words"
                let time = TimeMark.end(
                    in: bytes, at: text.lowerBound, limit: min(text.upperBound, text.lowerBound + 64))
                let words = ByteScan.trimmed((time ?? text.lowerBound)..<text.upperBound, in: bytes)
                guard time == nil || !takesColon(words) else { return }
                found(
                    LabelCandidate(
                        line: index, syntax: .dash, label: label, text: words, hasTime: time != nil, shape: shape))
                return
            }
            place += max(1, length)
        }
    }

    /// `Q    words`, `I<tab>words`, `田中　words`: nothing but a gap between label and words.
    func gap(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        let limit = min(range.upperBound, range.lowerBound + LabelShape.gapLabelBytesMax)
        var end = range.lowerBound
        while end < limit, !opensGap(at: end, range) { end += 1 }
        guard end < limit, end > range.lowerBound, !Self.endsClause.contains(bytes[end - 1]) else { return }
        let label = range.lowerBound..<end
        guard let shape = LabelShape.of(source.slice(label)), !shape.isPlain else { return }
        var text = ByteScan.trimmed(end..<range.upperBound, in: bytes)
        // Typists put two spaces after a sentence; only letters are labels before so few.
        let isWide = bytes[end] == 0x09 || bytes[end] >= 0x80 || text.lowerBound - end >= 3
        guard isWide || (shape == .initials && label.count <= 2), !isTime(text) else { return }
        _ = takeColon(&text)
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

    /// `― Words`, `―― Words`, `—Words`: the mark alone says that somebody else speaks.
    func openingDash(_ range: Range<Int>, _ index: Int, _ found: (LabelCandidate) -> Void) {
        guard bytes[range.lowerBound] == 0xE2 else { return }
        var end = range.lowerBound
        while end < range.upperBound, end - range.lowerBound <= 6, isLongDash(at: end) { end += 3 }
        guard end > range.lowerBound, end < range.upperBound, !isLongDash(at: end) else { return }
        let isDouble = end - range.lowerBound >= 6
        let text = ByteScan.trimmed(end..<range.upperBound, in: bytes)
        guard isDouble || !ByteScan.isLower(bytes[text.lowerBound]) else { return }
        found(
            LabelCandidate(
                line: index, syntax: isDouble ? .colon : .dash, label: range.lowerBound..<end, text: text,
                hasTime: false, shape: .wide))
    }

    /// An en dash, an em dash or a horizontal bar.
    private func isLongDash(at index: Int) -> Bool {
        dashLength(at: index) == 3 || ByteScan.hasPrefix("\u{2015}", in: bytes, at: index)
    }

    /// Whether words begin with a colon: `00:01:02: words`, whose label has a colon then.
    private func takesColon(_ words: Range<Int>) -> Bool {
        guard let first = words.first else { return false }
        return bytes[first] == 0x3A || ByteScan.hasPrefix("：", in: bytes, at: first)
    }

    private func isTime(_ range: Range<Int>) -> Bool {
        TimeMark.end(in: bytes, at: range.lowerBound, limit: range.upperBound) == range.upperBound
    }

    /// 1 for a hyphen, 3 for an en or em dash, 0 for anything else.
    func dashLength(at index: Int) -> Int {
        if bytes[index] == 0x2D { return 1 }
        return ByteScan.hasPrefix("–", in: bytes, at: index) || ByteScan.hasPrefix("—", in: bytes, at: index) ? 3 : 0
    }
}
