/// Entity tags as they stand in fields: quoted, perhaps with `W/` before (RFC 9110 §8.8.3).
enum EntityTag {
    /// A strong tag made from the bytes themselves: 128 bits of a mixing hash, enough that two bodies never share one.
    static func of(_ bytes: [UInt8]) -> String {
        let (first, second) = bytes.withUnsafeBytes { ByteHash.digest($0) }
        return String(unsafeUninitializedCapacity: 34) { text in
            text[0] = .quote
            for place in 0..<16 {
                text[1 + place] = .hexadecimalDigit(first >> UInt64(60 - 4 * place))
                text[17 + place] = .hexadecimalDigit(second >> UInt64(60 - 4 * place))
            }
            text[33] = .quote
            return 34
        }
    }

    static func hexadecimal(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The tag of another form of the same thing, `"abc"` → `"abc-gzip"`: forms that differ in a byte need tags
    /// that differ (RFC 9110 §8.8.3.3).
    static func tag(_ tag: String, forCoding coding: String) -> String {
        guard tag.hasSuffix("\"") else { return tag }
        return tag.dropLast() + "-" + coding + "\""
    }

    static func isValid(_ tag: String) -> Bool {
        var text = tag
        return text.withUTF8 { buffer in
            var reader = EntityTagReader(UnsafeRawBufferPointer(buffer))
            return reader.next() != nil && reader.isAtEnd && !reader.isMalformed
        }
    }

    enum Comparison { case weak, strong }

    /// Whether a list of tags, or `*`, holds `tag` (RFC 9110 §13.1.1 and §13.1.2).
    static func list(_ list: UnsafeRawBufferPointer, matches tag: UnsafeRawBufferPointer, _ comparison: Comparison)
        -> Bool
    {
        let trimmed = list.trimmingWhiteSpace()
        if trimmed.count == 1, trimmed[0] == .asterisk { return true }
        let (isWeak, opaque) = parts(of: tag)
        if comparison == .strong, isWeak { return false }
        var reader = EntityTagReader(trimmed)
        while let candidate = reader.next() {
            if comparison == .strong, candidate.isWeak { continue }
            if candidate.opaque.elementsEqual(opaque) { return true }
        }
        return false
    }

    static func parts(of tag: UnsafeRawBufferPointer) -> (isWeak: Bool, opaque: UnsafeRawBufferPointer) {
        guard tag.count > 2, tag[0] == UInt8(ascii: "W"), tag[1] == .slash else { return (false, tag) }
        return (true, UnsafeRawBufferPointer(rebasing: tag[2...]))
    }
}

/// Walks the tags of a list; a comma inside the quotes is part of the tag. What is malformed ends the walk.
struct EntityTagReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private(set) var isMalformed = false

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func next() -> (isWeak: Bool, opaque: UnsafeRawBufferPointer)? {
        while position < bytes.count, bytes[position] == .comma || bytes[position].isOptionalWhiteSpace {
            position += 1
        }
        guard position < bytes.count, !isMalformed else { return nil }
        var isWeak = false
        if position + 1 < bytes.count, bytes[position] == UInt8(ascii: "W"), bytes[position + 1] == .slash {
            isWeak = true
            position += 2
        }
        let start = position
        guard position < bytes.count, bytes[position] == .quote else {
            isMalformed = true
            return nil
        }
        position += 1
        while position < bytes.count, bytes[position] != .quote {
            // etagc of RFC 9110 §8.8.3: no space, no control character.
            guard bytes[position] > .space, bytes[position] != .delete else {
                isMalformed = true
                return nil
            }
            position += 1
        }
        guard position < bytes.count else {
            isMalformed = true
            return nil
        }
        position += 1
        return (isWeak, UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
    }
}
