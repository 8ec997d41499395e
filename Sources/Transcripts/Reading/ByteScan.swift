#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Searches in bytes that every reader shares.
package enum ByteScan {
    /// Space, tab, carriage return, vertical tab and form feed: what may stand around a line's words.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    /// The first place of a byte at or after `start`, before `end`.
    package static func index(
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

    /// Whether `suffix` stands straight before `end`.
    static func hasSuffix(_ suffix: StaticString, in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        hasPrefix(suffix, in: bytes, at: end - suffix.utf8CodeUnitCount)
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

    /// Narrows a range to leave out white space at its ends, whatever its width: also what no keyboard shows, such as
    /// no-break and ideographic spaces and the marks of direction that messengers put before a name.
    static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let length = isBlank(bytes[start]) ? 1 : wideBlankLength(bytes, at: start, limit: end)
            guard length > 0 else { break }
            start += length
        }
        while end > start {
            let last = bytes[end - 1]
            if isBlank(last) {
                end -= 1
            } else if last >= 0x80, end - 3 >= start, wideBlankLength(bytes, at: end - 3, limit: end) == 3 {
                end -= 3
            } else if last == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    /// The bytes of the white space outside ASCII that starts at `index`; 0 where none does.
    static func wideBlankLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> Int {
        switch bytes[index] {
        case 0xC2: return index + 1 < limit && bytes[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < limit, bytes[index + 1] == 0x80 else { return 0 }
            // U+2000–U+200F: spaces and marks without width; U+202F: the narrow no-break space.
            return (0x80...0x8F).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF ? 3 : 0
        case 0xE3: return index + 2 < limit && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
        case 0xEF: return index + 2 < limit && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }
}
