/// Counts the words of a text.
enum WordCount {
    /// Words as people count them: runs between white space, and each ideograph and kana by itself, since Chinese and
    /// Japanese put no space between words (as UAX #29 has it without a dictionary).
    ///
    /// - Complexity: linear; eight bytes at a time through ASCII.
    static func words(in bytes: UnsafeBufferPointer<UInt8>) -> Int { count(bytes, ideographs: true) }

    static func words(in text: String) -> Int {
        var text = text
        return text.withUTF8 { words(in: $0) }
    }

    /// Runs between white space, Unicode's included (U+0085, U+00A0, U+1680, U+2000–200A, U+2028–9, U+202F, U+205F,
    /// U+3000), as `wc -w` in a UTF-8 locale and Python's `split()` do. Control characters separate too.
    ///
    /// - Complexity: linear; eight bytes at a time through ASCII, six through Chinese.
    static func runs(in text: String) -> Int {
        var text = text
        return text.withUTF8 { count($0, ideographs: false) }
    }

    private static func count(_ bytes: UnsafeBufferPointer<UInt8>, ideographs: Bool) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var count = 0
        var inWord = false
        var runStart = 0
        var index = 0
        let end = bytes.count
        while index < end {
            if index + 8 <= end {
                let chunk = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
                if chunk & 0x8080_8080_8080_8080 == 0 {
                    let starts = starts(in: chunk, &inWord)
                    count += starts.nonzeroBitCount
                    if starts != 0 { runStart = index + (63 - starts.leadingZeroBitCount) / 8 }
                    index += 8
                    continue
                }
                if !ideographs, isPairPastSpaces(chunk) {
                    if !inWord { count += 1 }
                    inWord = true
                    index += 6
                    continue
                }
            }
            let isSpace = spaceLength(bytes, at: index) > 0
            if !isSpace, !inWord {
                count += 1
                runStart = index
            }
            if ideographs, !isSpace, isIdeographic(scalar(bytes, at: index).value) {
                // The run as a whole has been counted as one.
                let run = ideographicRun(bytes, from: runStart)
                count += run.words - 1
                index = run.end
                inWord = false
                continue
            }
            inWord = !isSpace
            index += scalar(bytes, at: index).length
        }
        return count
    }

    /// A run with ideographs or kana: each of them is a word, and so is what stands between them, if it has a letter or a
    /// figure.
    private static func ideographicRun(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (words: Int, end: Int) {
        var words = 0
        var hasLetters = false
        var index = start
        while index < bytes.count, spaceLength(bytes, at: index) == 0 {
            let (value, length) = scalar(bytes, at: index)
            if isIdeographic(value) {
                words += hasLetters ? 2 : 1
                hasLetters = false
            } else if isLetterOrFigure(value) {
                hasLetters = true
            }
            index += length
        }
        return (words + (hasLetters ? 1 : 0), index)
    }

    /// Where words begin in eight ASCII bytes, at a byte above U+0020 after one that is not: the byte's high bit.
    private static func starts(in chunk: UInt64, _ inWord: inout Bool) -> UInt64 {
        let words = (chunk &+ 0x5F5F_5F5F_5F5F_5F5F) & 0x8080_8080_8080_8080
        let before = (words << 8) | (inWord ? 0x80 : 0)
        inWord = words & 0x8000_0000_0000_0000 != 0
        return words & ~before
    }

    /// Whether two characters of three bytes begin here that lie past all white space: their first bytes are 0xE4…0xEF.
    @inline(__always)
    private static func isPairPastSpaces(_ chunk: UInt64) -> Bool {
        chunk & 0xF000_00F0 == 0xE000_00E0 && chunk & 0x0C != 0 && chunk & 0x0C00_0000 != 0
    }

    /// The bytes of the white space character at `index`, 0 where none stands there.
    @inline(__always)
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte <= 0x20 ? 1 : 0 }
        return byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) ? longSpaceLength(bytes, at: index) : 0
    }

    private static func longSpaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
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

extension WordCount {
    /// The code point at a place and its bytes; of what is no UTF-8, a byte.
    @inline(__always)
    private static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, index + length <= bytes.count else { return (first, 1) }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (value, length)
    }

    /// Han, Hiragana and Katakana, full width and half.
    private static func isIdeographic(_ scalar: UInt32) -> Bool {
        switch scalar {
        case ..<0x3005: false
        case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    private static func isLetterOrFigure(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case ..<0xC0, 0x2000...0x206F, 0x3000...0x303F, 0x30FB, 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20,
            0xFF3B...0xFF40, 0xFF5B...0xFF65:
            false
        default: true
        }
    }
}
