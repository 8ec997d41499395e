/// Finds the first byte that is not UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF).
enum UTF8Check {
    /// - Returns: the offset of the first byte of the first ill-formed sequence, or nil.
    /// - Complexity: linear; eight bytes at a time through ASCII, six through Chinese and Japanese.
    static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        let count = bytes.count
        var index = 0
        while index < count {
            while index + 8 <= count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
            }
            while index + 8 <= count,
                isPlainPair(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
            {
                index += 6
            }
            guard index < count else { return nil }
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard let length = sequenceLength(bytes, at: index) else { return index }
            index += length
        }
        return nil
    }

    /// Whether eight bytes begin with two well-formed sequences of three bytes, and neither with 0xE0 or 0xED, which not
    /// every byte may follow.
    @inline(__always)
    private static func isPlainPair(_ bytes: UInt64) -> Bool {
        let leads: UInt64 = 1 << (bytes & 0xF) | 1 << (bytes >> 24 & 0xF)
        return bytes & 0xC0_C0F0_C0C0_F0 == 0x80_80E0_8080_E0 && leads & (1 << 0x0 | 1 << 0xD) == 0
    }

    /// The length of the well-formed sequence at `index`, whose first byte is not ASCII; nil where it is ill-formed.
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let lead = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
        return length
    }
}
