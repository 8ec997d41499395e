/// Times in seconds, as programs that measure speech write them.
extension TimeMark {
    /// The end of two times in seconds that open a line, `9.21 9.52 `: from when to when; nil where none do.
    static func secondsEnd(in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int? {
        guard let first = line.first, ByteScan.isDigit(bytes[first]),
            let start = secondEnd(in: bytes, at: first, limit: line.upperBound),
            let end = secondEnd(in: bytes, at: start, limit: line.upperBound)
        else { return nil }
        return end
    }

    /// The end of `4.10s`.
    static func unitEnd(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        var index = start
        while index < limit, index - start < 10, ByteScan.isDigit(bytes[index]) || bytes[index] == 0x2E { index += 1 }
        return index > start && index < limit && bytes[index] == 0x73 ? index + 1 : nil
    }

    /// The end of `9.21` and the space after it.
    private static func secondEnd(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        var index = start
        while index < limit, index - start < 6, ByteScan.isDigit(bytes[index]) { index += 1 }
        guard index > start, index < limit, bytes[index] == 0x2E else { return nil }
        let fraction = index + 1
        index = fraction
        while index < limit, index - fraction < 6, ByteScan.isDigit(bytes[index]) { index += 1 }
        guard index > fraction, index < limit, ByteScan.isBlank(bytes[index]) else { return nil }
        while index < limit, ByteScan.isBlank(bytes[index]) { index += 1 }
        return index
    }
}
