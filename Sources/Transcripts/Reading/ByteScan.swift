#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Searches in bytes that every reader shares.
enum ByteScan {
    /// Space, tab, carriage return, vertical tab and form feed: what may stand around a line's words.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    /// The first place of a byte at or after `start`, before `end`.
    static func index(
        of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int? = nil
    ) -> Int? {
        let end = end ?? bytes.count
        guard start < end, let base = bytes.baseAddress else { return nil }
        guard let hit = memchr(base + start, Int32(byte), end - start) else { return nil }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// Whether `prefix` stands at `start`.
    static func hasPrefix(_ prefix: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let count = prefix.utf8CodeUnitCount
        guard start >= 0, start + count <= bytes.count, let base = bytes.baseAddress else { return false }
        return memcmp(base + start, prefix.utf8Start, count) == 0
    }

    /// The first place of an ASCII needle at or after `start`, before `end`.
    static func index(
        of needle: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        let first = needle.utf8Start.pointee
        var from = start
        while let hit = index(of: first, in: bytes, from: from, to: end) {
            if hit + needle.utf8CodeUnitCount <= end, hasPrefix(needle, in: bytes, at: hit) { return hit }
            from = hit + 1
        }
        return nil
    }

    /// Narrows a range to leave out white space at its ends.
    static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }
}
