/// What encoding a file's bytes are in, where they are not UTF-8.
///
/// UTF-16 is told by its byte order mark, or by zero bytes at every other place. Windows-1252 is assumed where at least
/// three bytes past ASCII are letters or punctuation there and no part of UTF-8, and at most a fifth of what is past
/// ASCII could be UTF-8 by chance, as `É’` could.
enum SourceEncoding: String {
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"

    /// As people write it; the raw value is the name that the IANA registers.
    var name: String { self == .windows1252 ? "Windows-1252" : rawValue.uppercased() }

    /// - Parameter isUTF8: whether the bytes are well-formed UTF-8.
    /// - Returns: nil for UTF-8, and for bytes that are no text of any of these.
    static func detect(_ bytes: UnsafeBufferPointer<UInt8>, isUTF8: Bool) -> SourceEncoding? {
        guard bytes.count >= 2 else { return nil }
        if bytes[0] == 0xFF, bytes[1] == 0xFE { return .utf16LittleEndian }
        if bytes[0] == 0xFE, bytes[1] == 0xFF { return .utf16BigEndian }
        guard !isUTF8 || bytes.prefix(64).contains(0) else { return nil }
        if let order = byteOrder(bytes) { return order }
        return !isUTF8 && isWindows1252(bytes) ? .windows1252 : nil
    }

    /// By the zero bytes of ASCII in the first kilobyte.
    private static func byteOrder(_ bytes: UnsafeBufferPointer<UInt8>) -> SourceEncoding? {
        let head = bytes.prefix(1024)
        guard head.count >= 16 else { return nil }
        let even = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
        let odd = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
        if odd * 10 >= head.count * 4, even == 0 { return .utf16LittleEndian }
        if even * 10 >= head.count * 4, odd == 0 { return .utf16BigEndian }
        return nil
    }

    private static func isWindows1252(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var loose = 0
        var formed = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x80 {
                if let length = UTF8Check.sequenceLength(bytes, at: index) {
                    formed += 1
                    index += length
                    continue
                }
                guard !undefined.contains(byte) else { return false }
                loose += 1
            } else if byte < 0x20, !ByteScan.isBlank(byte), byte != 0x0A {
                return false
            }
            index += 1
        }
        return loose >= highBytesMin && formed * 4 <= loose && loose * 5 <= bytes.count
    }

    /// One or two such bytes are as likely a fault in a file of another encoding.
    private static let highBytesMin = 3
    private static let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

    /// The bytes as UTF-8.
    func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        switch self {
        case .utf16LittleEndian: return decodeUTF16(bytes) { UInt16($0) | UInt16($1) << 8 }
        case .utf16BigEndian: return decodeUTF16(bytes) { UInt16($0) << 8 | UInt16($1) }
        case .windows1252:
            var text = String.UnicodeScalarView()
            for byte in bytes {
                let scalar = byte >= 0x80 && byte < 0xA0 ? SourceEncoding.windows[Int(byte) - 0x80] : UInt32(byte)
                text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
            }
            return String(text)
        }
    }

    private func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> String {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        return String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self)
    }

    /// What 0x80 to 0x9F mean (WHATWG Encoding, index windows-1252).
    private static let windows: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
