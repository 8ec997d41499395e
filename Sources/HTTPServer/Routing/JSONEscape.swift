/// The escapes of JSON strings (RFC 8259 §7): quotation mark, reverse solidus and the control characters.
package enum JSONEscape {
    /// Appends `text`, eight bytes at a time while nothing needs an escape.
    package static func append(_ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
        var copied = 0
        var position = 0
        while position < text.count {
            if position + 8 <= text.count, !needsEscape(OctetWord.load(text, at: position)) {
                position += 8
                continue
            }
            let byte = text[position]
            if byte < 0x20 || byte == .quote || byte == .backslash {
                bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[copied..<position]))
                append(escapeOf: byte, to: &bytes)
                copied = position + 1
            }
            position += 1
        }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[copied..<text.count]))
    }

    /// Whether one of eight bytes is below 0x20, a quotation mark or a reverse solidus.
    private static func needsEscape(_ word: UInt64) -> Bool {
        (OctetWord.below(0x20, word) | OctetWord.equal(to: .quote, word) | OctetWord.equal(to: .backslash, word)) != 0
    }

    private static func append(escapeOf byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(.backslash)
        switch byte {
        case .quote, .backslash: bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            let digits: StaticString = "0123456789abcdef"
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits.utf8Start[Int(byte >> 4)])
            bytes.append(digits.utf8Start[Int(byte & 15)])
        }
    }
}
