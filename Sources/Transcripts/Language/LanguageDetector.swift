/// Tells the language of a text by its script, and among languages of one script by their commonest short words.
///
/// The method: up to 64 samples of 512 bytes from all over the text. Where a fifth of the letters are Han, Kana or
/// Hangul, the script decides (Kana makes it Japanese, Hangul Korean); where half are Cyrillic, Greek, Arabic, Hebrew,
/// Thai or Devanagari, that script's letters do. Else the words are compared with lists of the commonest function words
/// of each Latin-script language; the winner needs one word in fifty, and a fifth more than the next.
enum LanguageDetector {
    static let sampleBytes = 512
    static let samplesMax = 64

    /// - Returns: a BCP 47 language tag, or `und`.
    static func detect(_ text: UnsafeBufferPointer<UInt8>) -> String {
        var census = Census()
        let step = max(sampleBytes, text.count / samplesMax)
        var start = 0
        while start < text.count {
            census.count(UnsafeBufferPointer(rebasing: text[start..<min(text.count, start + sampleBytes)]))
            start += step
        }
        return census.language
    }

    private struct Census {
        var latin = 0
        var han = 0
        var kana = 0
        var hangul = 0
        var others: [String: Int] = [:]
        var words = 0
        var hits: [String: Int] = [:]
        var ukrainian = 0

        mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
            // A cut sample may begin or end inside a character: decoding mends it, and one letter does not matter.
            let sample = String(decoding: bytes, as: UTF8.self)
            for scalar in sample.unicodeScalars { count(scalar) }
            for word in sample.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "’" && $0 != "'" }) {
                words += 1
                for language in FunctionWords.languages[String(word)] ?? [] { hits[language, default: 0] += 1 }
            }
        }

        private mutating func count(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
            case 0x3040...0x30FF: kana += 1
            case 0x3400...0x9FFF, 0x20000...0x2FFFF: han += 1
            case 0xAC00...0xD7A3: hangul += 1
            case 0x454, 0x456, 0x457, 0x491:
                ukrainian += 1
                others["ru", default: 0] += 1
            case 0x400...0x4FF: others["ru", default: 0] += 1
            case 0x370...0x3FF: others["el", default: 0] += 1
            case 0x590...0x5FF: others["he", default: 0] += 1
            case 0x600...0x6FF: others["ar", default: 0] += 1
            case 0x900...0x97F: others["hi", default: 0] += 1
            case 0xE00...0xE7F: others["th", default: 0] += 1
            default: break
            }
        }

        var language: String {
            // A Chinese character is a word; a Latin letter is a fifth of one.
            if kana * 8 >= han, kana * 3 > latin { return "ja" }
            if han * 3 >= latin, han > 0 { return "zh" }
            if hangul * 3 >= latin, hangul > 0 { return "ko" }
            if let (script, letters) = others.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), letters > latin {
                return script == "ru" && ukrainian * 40 > letters ? "uk" : script
            }
            let ranked = hits.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
            guard let best = ranked.first, best.value * 50 >= words, words > 0 else { return "und" }
            if ranked.count > 1, ranked[1].value * 6 > best.value * 5 { return "und" }
            return best.key
        }
    }
}
