/// Counts words as runs between white space, Unicode's included (U+0085, U+00A0, U+1680, U+2000–200A, U+2028–9,
/// U+202F, U+205F, U+3000), as `wc -w` in a UTF-8 locale and Python's `split()` do. Control characters separate too.
enum WordCount {
    /// - Complexity: linear; eight bytes at a time through ASCII, six through Chinese.
    static func words(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var count = 0
        var inWord = false
        var index = 0
        let end = bytes.count
        while index < end {
            if index + 8 <= end {
                let chunk = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
                if chunk & 0x8080_8080_8080_8080 == 0 {
                    count += starts(in: chunk, &inWord)
                    index += 8
                    continue
                }
                if isPairPastSpaces(chunk) {
                    if !inWord { count += 1 }
                    inWord = true
                    index += 6
                    continue
                }
            }
            let byte = bytes[index]
            if byte < 0x80 {
                let isSpace = byte <= 0x20
                if !isSpace, !inWord { count += 1 }
                inWord = !isSpace
                index += 1
            } else {
                let space = byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) ? spaceLength(bytes, at: index) : 0
                if space == 0, !inWord { count += 1 }
                inWord = space == 0
                index += space > 0 ? space : byte < 0xE0 ? (byte < 0xC0 ? 1 : 2) : byte < 0xF0 ? 3 : 4
            }
        }
        return count
    }

    static func words(in text: String) -> Int {
        var text = text
        return text.withUTF8 { words(in: $0) }
    }

    /// How many words begin in eight ASCII bytes: a byte above U+0020 after one that is not.
    private static func starts(in chunk: UInt64, _ inWord: inout Bool) -> Int {
        let words = (chunk &+ 0x5F5F_5F5F_5F5F_5F5F) & 0x8080_8080_8080_8080
        let before = (words << 8) | (inWord ? 0x80 : 0)
        inWord = words & 0x8000_0000_0000_0000 != 0
        return (words & ~before).nonzeroBitCount
    }

    /// Whether two characters of three bytes begin here that lie past all white space: their first bytes are 0xE4…0xEF.
    @inline(__always)
    private static func isPairPastSpaces(_ chunk: UInt64) -> Bool {
        chunk & 0xF000_00F0 == 0xE000_00E0 && chunk & 0x0C != 0 && chunk & 0x0C00_0000 != 0
    }

    /// The bytes of the white space character at `index`, 0 where none stands there.
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0xC2:
            guard index + 1 < bytes.count else { return 0 }
            return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : 0
        default:
            guard index + 2 < bytes.count else { return 0 }
            switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
            case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F): return 3
            case (0xE2, 0x80, let last): return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
            default: return 0
            }
        }
    }
}
