/// Times of the recording or the day that stand beside labels: `[00:01:02]`, `(1:02)`, `\[12:34\]`, `00:01:02.345`,
/// `04:06:40:08`, `10:03 AM`.
enum TimeMark {
    /// The end of the time mark that starts at `start`, brackets included; nil where none does.
    static func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        var index = start
        var close: UInt8?
        if index < limit, bytes[index] == 0x5C { index += 1 }
        if index < limit, let pair = brackets[bytes[index]] {
            close = pair
            index += 1
        } else if index != start {
            return nil
        }
        guard var end = clock(in: bytes, at: index, limit: limit) else { return nil }
        if let range = rangeEnd(in: bytes, at: end, limit: limit) { end = range }
        guard let close else { return end }
        if end < limit, bytes[end] == 0x5C { end += 1 }
        return end < limit && bytes[end] == close ? end + 1 : nil
    }

    private static let brackets: [UInt8: UInt8] = [0x5B: 0x5D, 0x28: 0x29, 0x3C: 0x3E]

    /// `d:dd`, with up to two more `:dd` and a fraction, and AM or PM.
    private static func clock(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        var index = digits(in: bytes, at: start, limit: limit, max: 3)
        guard index > start else { return nil }
        var groups = 0
        while groups < 3, index + 2 < limit, bytes[index] == 0x3A {
            let end = digits(in: bytes, at: index + 1, limit: limit, max: 2)
            guard end == index + 3 else { break }
            index = end
            groups += 1
        }
        guard groups > 0 else { return nil }
        if index + 1 < limit, bytes[index] == 0x2E || bytes[index] == 0x2C, ByteScan.isDigit(bytes[index + 1]) {
            index = digits(in: bytes, at: index + 1, limit: limit, max: 6)
        }
        for suffix in [" AM", " PM", " am", " pm", "AM", "PM", "am", "pm"] as [StaticString]
        where index + suffix.utf8CodeUnitCount <= limit && ByteScan.hasPrefix(suffix, in: bytes, at: index) {
            return index + suffix.utf8CodeUnitCount
        }
        if index < limit, ByteScan.isDigit(bytes[index]) || ByteScan.isLower(bytes[index] | 0x20) { return nil }
        return index
    }

    /// `--> 00:00:05` or `- 00:00:05` after a first time.
    private static func rangeEnd(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        var index = start
        while index < limit, bytes[index] == 0x20 { index += 1 }
        for arrow in ["-->", "–", "—", "->", "-"] as [StaticString]
        where ByteScan.hasPrefix(arrow, in: bytes, at: index) {
            var next = index + arrow.utf8CodeUnitCount
            while next < limit, bytes[next] == 0x20 { next += 1 }
            return clock(in: bytes, at: next, limit: limit)
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
        var index = range.upperBound
        var steps = 0
        while index > range.lowerBound, steps < 40 {
            let byte = bytes[index - 1]
            let isPart =
                ByteScan.isDigit(byte) || [0x3A, 0x2E, 0x5B, 0x5D, 0x28, 0x29, 0x5C].contains(byte)
                || (byte == 0x20 && index == range.upperBound)
            guard isPart else { break }
            index -= 1
            steps += 1
        }
        while index < range.upperBound {
            if end(in: bytes, at: index, limit: range.upperBound) == range.upperBound { break }
            index += 1
        }
        guard index < range.upperBound else { return nil }
        var start = index
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
}
