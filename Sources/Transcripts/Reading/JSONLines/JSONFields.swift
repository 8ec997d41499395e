/// Takes the fields of one JSON object (RFC 8259) without building values: strings are decoded, the rest is skipped.
struct JSONFields {
    /// The object's own string, number and literal members; objects and arrays are left out.
    private(set) var values: [String: String] = [:]

    static let depthMax = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index: Int

    /// - Throws: the offset of what is no JSON.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) {
        self.bytes = bytes
        index = 0
        skipBlanks()
        try expect(0x7B)
        skipBlanks()
        if peek == 0x7D { return }
        while true {
            skipBlanks()
            let key = try string()
            skipBlanks()
            try expect(0x3A)
            skipBlanks()
            if let value = try scalar() { values[key] = value }
            skipBlanks()
            if peek == 0x2C {
                index += 1
            } else {
                try expect(0x7D)
                return
            }
        }
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipBlanks() {
        while let byte = peek, ByteScan.isBlank(byte) || byte == 0x0A { index += 1 }
    }

    private mutating func expect(_ byte: UInt8) throws(JSONSyntaxError) {
        guard peek == byte else { throw JSONSyntaxError(offset: index) }
        index += 1
    }

    /// A scalar's text; nil for null, objects and arrays, which are skipped.
    private mutating func scalar() throws(JSONSyntaxError) -> String? {
        switch peek {
        case 0x22: return try string()
        case 0x7B, 0x5B:
            try skipNested()
            return nil
        default:
            let start = index
            while let byte = peek, byte != 0x2C, byte != 0x7D, byte != 0x5D, !ByteScan.isBlank(byte) { index += 1 }
            guard index > start else { throw JSONSyntaxError(offset: index) }
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            return text == "null" ? nil : text
        }
    }

    private mutating func skipNested() throws(JSONSyntaxError) {
        var depth = 0
        repeat {
            switch peek {
            case 0x22: _ = try string()
            case 0x7B, 0x5B:
                depth += 1
                index += 1
                guard depth <= JSONFields.depthMax else { throw JSONSyntaxError(offset: index) }
            case 0x7D, 0x5D:
                depth -= 1
                index += 1
            case nil: throw JSONSyntaxError(offset: index)
            default: index += 1
            }
        } while depth > 0
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        try expect(0x22)
        var text: [UInt8] = []
        while let byte = peek {
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
        guard let byte = peek else { throw JSONSyntaxError(offset: index) }
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
    /// In bytes of the line.
    var offset: Int
}
