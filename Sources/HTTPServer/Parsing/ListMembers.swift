/// The members of a comma-separated list (RFC 9110 §5.6.1), white space around them left off and empty ones skipped.
/// A comma inside a quoted string parts nothing.
struct ListMembers: Sequence, IteratorProtocol {
    private let bytes: UnsafeRawBufferPointer
    private let separator: UInt8
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer, separator: UInt8 = .comma) {
        self.bytes = bytes
        self.separator = separator
    }

    mutating func next() -> UnsafeRawBufferPointer? {
        while position < bytes.count {
            let start = position
            var isQuoted = false
            while position < bytes.count {
                let octet = bytes[position]
                if octet == .quote { isQuoted.toggle() }
                if isQuoted, octet == .backslash, position + 1 < bytes.count { position += 1 }
                if !isQuoted, octet == separator { break }
                position += 1
            }
            let member = UnsafeRawBufferPointer(rebasing: bytes[start..<position]).trimmingWhiteSpace()
            position += 1
            if !member.isEmpty { return member }
        }
        return nil
    }
}
