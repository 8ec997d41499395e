/// Counts words as runs between white space, Unicode's included (U+00A0, U+1680, U+2000–200A, U+2028–9, U+202F,
/// U+205F, U+3000), as `wc -w` in a UTF-8 locale and Python's `split()` do.
enum WordCount {
    static func words(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var inWord = false
        var index = 0
        let end = bytes.count
        while index < end {
            let byte = bytes[index]
            if byte > 0x20, byte < 0xC2 {
                if !inWord { count += 1 }
                inWord = true
                index += 1
            } else if byte <= 0x20 {
                inWord = inWord && !(ByteScan.isBlank(byte) || (byte >= 0x1C && byte <= 0x20))
                index += 1
            } else {
                let length = spaceLength(bytes, at: index)
                if length > 0 {
                    inWord = false
                } else if !inWord {
                    count += 1
                    inWord = true
                }
                index += max(1, length)
            }
        }
        return count
    }

    /// The bytes of the white space character at `index`, 0 where none stands there.
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0xC2:
            guard index + 1 < bytes.count else { return 0 }
            return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE1, 0xE2, 0xE3:
            guard index + 2 < bytes.count else { return 0 }
            switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
            case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F): return 3
            case (0xE2, 0x80, let last): return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
            default: return 0
            }
        default: return 0
        }
    }
}
