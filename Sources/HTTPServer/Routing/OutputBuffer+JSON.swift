extension OutputBuffer {
    /// Appends valid UTF-8 as the inside of a JSON string, with the escapes of RFC 8259 §7: of quotation marks, reverse
    /// solidi and control characters. Eight bytes at a time while nothing needs one.
    package mutating func append(escaped text: UnsafeRawBufferPointer) {
        var copied = 0
        var position = 0
        while position < text.count {
            if position + 8 <= text.count {
                let places = Self.escapes(OctetWord.load(text, at: position))
                position += places == 0 ? 8 : OctetWord.firstPlace(places)
                if places == 0 { continue }
            }
            let byte = text[position]
            if byte < 0x20 || byte == .quote || byte == .backslash {
                append(UnsafeRawBufferPointer(rebasing: text[copied..<position]))
                append(escapeOf: byte)
                copied = position + 1
            }
            position += 1
        }
        append(UnsafeRawBufferPointer(rebasing: text[copied..<text.count]))
    }

    package mutating func append(escaped text: String) {
        var text = text
        text.withUTF8 { append(escaped: UnsafeRawBufferPointer($0)) }
    }

    /// Which of eight bytes are below 0x20, a quotation mark or a reverse solidus, as `OctetWord` answers.
    ///
    /// With their second bit turned over, quotation marks and spaces change places, and control characters stay below.
    private static func escapes(_ word: UInt64) -> UInt64 {
        OctetWord.below(0x21, word ^ 0x0202_0202_0202_0202) | OctetWord.equal(to: .backslash, word)
    }

    private mutating func append(escapeOf byte: UInt8) {
        append(.backslash)
        switch byte {
        case .quote, .backslash: append(byte)
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        default:
            append("u00")
            append(.hexadecimalDigit(byte >> 4))
            append(.hexadecimalDigit(byte))
        }
    }
}
