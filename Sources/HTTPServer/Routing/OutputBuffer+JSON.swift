import CLinux

extension OutputBuffer {
    /// Appends valid UTF-8 as the inside of a JSON string, with the escapes of RFC 8259 §7: of quotation marks, reverse
    /// solidi and control characters.
    package mutating func append(escaped text: UnsafeRawBufferPointer) {
        var copied = 0
        while true {
            let place = Self.firstEscape(in: text, from: copied)
            append(UnsafeRawBufferPointer(rebasing: text[copied..<place]))
            guard place < text.count else { return }
            append(escapeOf: text[place])
            copied = place + 1
        }
    }

    package mutating func append(escaped text: String) {
        var text = text
        text.withUTF8 { append(escaped: UnsafeRawBufferPointer($0)) }
    }

    /// Where the first byte from `start` on stands that needs an escape; the end where none does.
    private static func firstEscape(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        guard let base = text.baseAddress else { return 0 }
        var place = start
        while place + 16 <= text.count {
            let escapes = rapporteur_json_escapes(base + place)
            if escapes != 0 { return place + escapes.trailingZeroBitCount }
            place += 16
        }
        while place < text.count, !needsEscape(text[place]) { place += 1 }
        return place
    }

    private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == .quote || byte == .backslash }

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
