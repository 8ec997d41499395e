/// A place in JSON text (RFC 8259) and what can be read from it: strings decoded, scalars as text.
struct JSONCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index = 0

    static let depthMax = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next byte that is no white space.
    mutating func peek() -> UInt8? {
        while index < bytes.count, ByteScan.isBlank(bytes[index]) || bytes[index] == 0x0A { index += 1 }
        return index < bytes.count ? bytes[index] : nil
    }

    mutating func advance() { index += 1 }

    mutating func expect(_ byte: UInt8) throws(JSONSyntaxError) {
        guard peek() == byte else { throw JSONSyntaxError(offset: index) }
        index += 1
    }

    /// A string, number or literal as text; nil for null.
    mutating func scalar() throws(JSONSyntaxError) -> String? {
        if peek() == 0x22 { return try string() }
        let start = index
        while index < bytes.count, ![0x2C, 0x7D, 0x5D].contains(bytes[index]), bytes[index] > 0x20 { index += 1 }
        guard index > start else { throw JSONSyntaxError(offset: index) }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        return text == "null" ? nil : text
    }

    mutating func string() throws(JSONSyntaxError) -> String {
        try expect(0x22)
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0x22: return String(decoding: text, as: UTF8.self)
            case 0x5C: try escape(into: &text)
            default: text.append(byte)
            }
        }
        throw JSONSyntaxError(offset: index)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
        guard index < bytes.count else { throw JSONSyntaxError(offset: index) }
        let byte = bytes[index]
        index += 1
        switch byte {
        case 0x6E: text.append(0x0A)
        case 0x74: text.append(0x09)
        case 0x72: text.append(0x0D)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x22, 0x5C, 0x2F: text.append(byte)
        case 0x75: text.append(contentsOf: String(Character(try unicode())).utf8)
        default: throw JSONSyntaxError(offset: index)
        }
    }

    private mutating func unicode() throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try hexadecimal()
        if (0xD800...0xDBFF).contains(first), index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 {
            index += 2
            let second = try hexadecimal()
            if (0xDC00...0xDFFF).contains(second) {
                let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
                return Unicode.Scalar(value) ?? "\u{FFFD}"
            }
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
        guard index + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw JSONSyntaxError(offset: index) }
        index += 4
        return value
    }
}

struct JSONSyntaxError: Error, Equatable {
    /// In bytes of the text.
    var offset: Int
}
