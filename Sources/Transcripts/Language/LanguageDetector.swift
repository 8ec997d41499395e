/// Tells the language of a text by its script, and among languages of one script by their commonest short words.
///
/// The method: up to 16 samples of 256 bytes from all over the text. A Chinese character counts as much as five Latin
/// letters: where the Han, Kana and Hangul characters outweigh the Latin ones, the script decides (Kana makes it
/// Japanese, Hangul Korean); where Cyrillic, Greek, Arabic, Hebrew, Thai or Devanagari letters do, that script. Else
/// the words are looked up among the commonest function words of each language in Latin script; the winner needs one
/// word in fifty, and a fifth more than the next.
enum LanguageDetector {
    static let sampleBytes = 256
    static let samplesMax = 16

    /// - Returns: a BCP 47 language tag, or `und`.
    /// - Complexity: bounded by the samples, whatever the text's length.
    static func detect(_ text: UnsafeBufferPointer<UInt8>) -> String {
        var census = LanguageCensus()
        let step = max(sampleBytes, text.count / samplesMax)
        var start = 0
        while start < text.count {
            census.count(UnsafeBufferPointer(rebasing: text[start..<min(text.count, start + sampleBytes)]))
            start += step
        }
        return census.language
    }
}

/// What the samples of one text hold.
private struct LanguageCensus {
    private var latin = 0
    private var han = 0
    private var kana = 0
    private var hangul = 0
    private var scripts: [String: Int] = [:]
    private var ukrainian = 0
    private var words = 0
    private let table = FunctionWords.table
    private var hits = [Int](repeating: 0, count: FunctionWords.tags.count)

    mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
        var word = FunctionWords.hashStart
        var length = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                let letter = byte | 0x20
                if ByteScan.isLower(letter) {
                    latin += 1
                    length += 1
                    word = FunctionWords.hash(word, letter)
                } else {
                    endWord(&word, &length)
                }
                index += 1
            } else {
                index += countWide(bytes, at: index, &word, &length)
            }
        }
        endWord(&word, &length)
    }

    private mutating func endWord(_ word: inout UInt64, _ length: inout Int) {
        guard length > 0 else { return }
        words += 1
        if length <= table.lettersMax {
            var languages = table.languages(ofWord: word)
            while languages != 0 {
                hits[languages.trailingZeroBitCount] += 1
                languages &= languages - 1
            }
        }
        word = FunctionWords.hashStart
        length = 0
    }

    /// Counts the character at `index`, which is not ASCII.
    /// - Returns: its length in bytes.
    private mutating func countWide(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ word: inout UInt64, _ length: inout Int
    ) -> Int {
        let lead = bytes[index]
        switch lead {
        case 0xC3, 0xC4, 0xC5, 0xC6:
            guard index + 1 < bytes.count else { return 1 }
            latin += 1
            length += 1
            word = FunctionWords.hash(FunctionWords.hash(word, lead), bytes[index + 1])
            return 2
        case 0xE3...0xE9: countHan(bytes, at: index)
        case 0xEA...0xED: hangul += 1
        case 0xCD...0xCF: scripts["el", default: 0] += 1
        case 0xD0...0xD3:
            scripts["ru", default: 0] += 1
            let isUkrainian = index + 1 < bytes.count && lead == 0xD1 && [0x94, 0x96, 0x97].contains(bytes[index + 1])
            if isUkrainian { ukrainian += 1 }
        case 0xD6...0xD7: scripts["he", default: 0] += 1
        case 0xD8...0xDB: scripts["ar", default: 0] += 1
        case 0xE0:
            guard index + 1 < bytes.count else { return 1 }
            if bytes[index + 1] == 0xA4 || bytes[index + 1] == 0xA5 { scripts["hi", default: 0] += 1 }
            if bytes[index + 1] == 0xB8 || bytes[index + 1] == 0xB9 { scripts["th", default: 0] += 1 }
        default: break
        }
        endWord(&word, &length)
        return lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    private mutating func countHan(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        guard bytes[index] == 0xE3, index + 1 < bytes.count else {
            han += 1
            return
        }
        // U+3000–303F is punctuation, U+3040–30FF Kana.
        if bytes[index + 1] >= 0x81, bytes[index + 1] <= 0x83 { kana += 1 }
        if bytes[index + 1] >= 0x90 { han += 1 }
    }

    var language: String {
        if kana * 8 >= han, kana * 3 > latin { return "ja" }
        if han * 5 >= latin, han > 0 { return "zh" }
        if hangul * 5 >= latin, hangul > 0 { return "ko" }
        if let (script, letters) = scripts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), letters > latin {
            return script == "ru" && ukrainian * 40 > letters ? "uk" : script
        }
        let ranked = hits.indices.sorted { (hits[$0], -$0) > (hits[$1], -$1) }
        let best = ranked[0]
        guard words > 0, hits[best] > 0, hits[best] * 50 >= words else { return "und" }
        if hits[ranked[1]] * 6 > hits[best] * 5 { return "und" }
        return FunctionWords.tags[best]
    }
}
