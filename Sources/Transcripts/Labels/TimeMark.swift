/// Times of the recording or the day that stand beside labels: `[00:01:02]`, `(1:02)`, `\[12:34\]`, `00:01:02.345`,
/// `04:06:40:08`, `10:03 AM`, `[01/02/2024, 10:32:11]`, `#00:01:02-3#`, `[0.52s - 4.10s]`.
enum TimeMark {
    /// The end of the time mark that starts at `start`, brackets included; nil where none does.
    static func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        var index = start
        var close: UInt8?
        if index < limit, bytes[index] == 0x5C { index += 1 }
        if index < limit, let bracket = closing(bytes[index]) {
            close = bracket
            index += 1
        } else if index != start {
            return nil
        }
        index = dateEnd(in: bytes, at: index, limit: limit) ?? index
        guard var end = moment(in: bytes, at: index, limit: limit, close) else { return nil }
        if let range = rangeEnd(in: bytes, at: end, limit: limit, close) {
            end = range
        } else if bytes[end - 1] == 0x73 {
            // "[5s]" is how long nobody speaks.
            return nil
        }
        guard let close else { return end }
        if end < limit, bytes[end] == 0x5C { end += 1 }
        return end < limit && bytes[end] == close ? end + 1 : nil
    }

    private static func closing(_ bracket: UInt8) -> UInt8? {
        switch bracket {
        case 0x5B: 0x5D
        case 0x28: 0x29
        case 0x3C: 0x3E
        case 0x23: 0x23
        default: nil
        }
    }

    /// A time of day or of the recording; in brackets also one in seconds, and between number signs one with tenths.
    private static func moment(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int, _ close: UInt8?
    ) -> Int? {
        guard let end = clock(in: bytes, at: start, limit: limit) else {
            return close == nil ? nil : unitEnd(in: bytes, at: start, limit: limit)
        }
        guard close == 0x23, end < limit, bytes[end] == 0x2D else { return end }
        let tenths = digits(in: bytes, at: end + 1, limit: limit, max: 3)
        return tenths > end + 1 ? tenths : end
    }

    /// The end of a date in figures before a time of day, as messengers print them: `01/02/2024, `, `2024-02-01 at `.
    static func dateEnd(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        var index = digits(in: bytes, at: start, limit: limit, max: 4)
        guard index > start, index < limit, [0x2F, 0x2E, 0x2D].contains(bytes[index]) else { return nil }
        let separator = bytes[index]
        for length in [2, 4] {
            guard index < limit, bytes[index] == separator else { return nil }
            let end = digits(in: bytes, at: index + 1, limit: limit, max: length)
            guard end > index + 1 else { return nil }
            index = end
        }
        let date = index
        if index < limit, bytes[index] == 0x2C || bytes[index] == 0x54 { index += 1 }
        while index < limit, bytes[index] == 0x20 { index += 1 }
        if ByteScan.hasPrefix("at ", in: bytes, at: index) { index += 3 }
        return index > date && index < limit ? index : nil
    }

    /// `d:dd`, with up to two more `:dd` and a fraction, and AM or PM. Before a fraction one digit will do.
    private static func clock(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        var index = digits(in: bytes, at: start, limit: limit, max: 3)
        guard index > start else { return nil }
        var groups = 0
        var hasShortGroup = false
        while groups < 3, index + 1 < limit, bytes[index] == 0x3A {
            let end = digits(in: bytes, at: index + 1, limit: limit, max: 2)
            guard end > index + 1 else { break }
            if end == index + 2 { hasShortGroup = true }
            index = end
            groups += 1
        }
        guard groups > 0 else { return nil }
        if index + 1 < limit, bytes[index] == 0x2E || bytes[index] == 0x2C, ByteScan.isDigit(bytes[index + 1]) {
            index = digits(in: bytes, at: index + 1, limit: limit, max: 6)
            hasShortGroup = hasShortGroup && groups < 2
        }
        if hasShortGroup { return nil }
        for suffix in [" AM", " PM", " am", " pm", "AM", "PM", "am", "pm"] as [StaticString]
        where index + suffix.utf8CodeUnitCount <= limit && ByteScan.hasPrefix(suffix, in: bytes, at: index) {
            return index + suffix.utf8CodeUnitCount
        }
        if index < limit, ByteScan.isDigit(bytes[index]) || ByteScan.isLower(bytes[index] | 0x20) { return nil }
        return index
    }

    /// `--> 00:00:05` or `- 00:00:05` after a first time.
    private static func rangeEnd(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int, _ close: UInt8?
    ) -> Int? {
        var index = start
        while index < limit, bytes[index] == 0x20 { index += 1 }
        for arrow in ["-->", "–", "—", "->", "-"] as [StaticString]
        where ByteScan.hasPrefix(arrow, in: bytes, at: index) {
            var next = index + arrow.utf8CodeUnitCount
            while next < limit, bytes[next] == 0x20 { next += 1 }
            return moment(in: bytes, at: next, limit: limit, close)
        }
        return nil
    }

    private static func digits(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int, max: Int
    ) -> Int {
        var index = start
        while index < limit, index - start < max, ByteScan.isDigit(bytes[index]) { index += 1 }
        return index
    }

    /// Where a time mark that ends the range begins (`Name  0:01`, `Name – 00:01:02`), with the dash before it.
    static func trailingStart(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        // What can be part of one, walked back over; then the first place from which a mark reaches the end.
        var index = range.upperBound
        let first = max(range.lowerBound, range.upperBound - 40)
        while index > first, isPart(bytes[index - 1]) { index -= 1 }
        while index < range.upperBound {
            if end(in: bytes, at: index, limit: range.upperBound) == range.upperBound { break }
            index += 1
        }
        guard index < range.upperBound else { return nil }
        var start = dayStart(in: bytes, before: index, from: range.lowerBound)
        while start > range.lowerBound {
            let byte = bytes[start - 1]
            if ByteScan.isBlank(byte) || byte == 0x2D || byte == 0x2C || byte == 0x40 {
                start -= 1
            } else if start - 3 >= range.lowerBound, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x80,
                byte == 0x93 || byte == 0x94
            {
                start -= 3
            } else {
                break
            }
        }
        return start == index ? nil : start
    }

    /// Where `Today at ` or `Yesterday at ` begins, straight before a time of day.
    private static func dayStart(in bytes: UnsafeBufferPointer<UInt8>, before time: Int, from first: Int) -> Int {
        for day in ["Today at ", "Yesterday at "] as [StaticString] {
            let start = time - day.utf8CodeUnitCount
            if start > first, ByteScan.hasPrefix(day, in: bytes, at: start) { return start }
        }
        return time
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x23, 0x28, 0x29, 0x2C...0x2F, 0x3A, 0x5B...0x5D: true
        case 0x41, 0x4D, 0x50, 0x61, 0x6D, 0x70, 0x73: true  // AM, pm, s
        default: ByteScan.isDigit(byte)
        }
    }

    /// Whether the line is a time and nothing else: `[00:01:02]`, `12.34 pm`, `● (1405)`.
    static func isAlone(in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count <= 40 else { return false }
        if end(in: bytes, at: line.lowerBound, limit: line.upperBound) == line.upperBound { return true }
        return isDotted(in: bytes, line) || isParliamentTime(in: bytes, line)
    }

    /// `12.34 pm`.
    private static func isDotted(in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count <= 10 else { return false }
        let stop = digits(in: bytes, at: line.lowerBound, limit: line.upperBound, max: 2)
        guard stop > line.lowerBound, stop < line.upperBound, bytes[stop] == 0x2E else { return false }
        let end = digits(in: bytes, at: stop + 1, limit: line.upperBound, max: 2)
        guard end == stop + 3 else { return false }
        let half = ByteScan.trimmed(end..<line.upperBound, in: bytes)
        return half.count == 2
            && (["am", "pm", "AM", "PM"] as [StaticString]).contains {
                ByteScan.hasPrefix($0, in: bytes, at: half.lowerBound)
            }
    }

    /// A bullet and four figures in brackets.
    private static func isParliamentTime(in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count >= 6, line.count <= 12, bytes[line.upperBound - 1] == 0x29 else { return false }
        let open = line.upperBound - 6
        guard bytes[open] == 0x28, bytes[open + 1..<open + 5].allSatisfy(ByteScan.isDigit) else { return false }
        return bytes[line.lowerBound..<open].allSatisfy { $0 >= 0x80 || ByteScan.isBlank($0) }
    }
}
