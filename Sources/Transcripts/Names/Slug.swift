/// Ids made of words: lower case, hyphens between, accents folded, other scripts' letters kept.
package enum Slug {
    /// The longest slug, in characters.
    static let charactersMax = 96

    /// The slug of a name or title; `fallback` where it has neither letters nor digits.
    static func make(_ text: String, fallback: String = "untitled") -> String {
        var slug = ""
        var count = 0
        var pendingHyphen = false
        for scalar in text.unicodeScalars {
            if scalar.value == 0x27 || scalar.value == 0x2019 { continue }
            guard let letters = folded(scalar) else {
                pendingHyphen = count > 0
                continue
            }
            if pendingHyphen { slug += "-" }
            pendingHyphen = false
            slug += letters
            count += 1
            if count >= charactersMax { break }
        }
        return slug.isEmpty ? fallback : slug
    }

    /// An id that somebody wrote, or that holds a transcript's slug before `--`.
    package static func identity(_ text: String) -> String {
        text.split(separator: "--").map { make(String($0), fallback: "x") }.joined(separator: "--")
    }

    /// Lower case without an accent; nil for what no slug has. A mark that combines is dropped.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return String(scalar)
        case 0x41...0x5A: return String(Unicode.Scalar(UInt8(scalar.value | 0x20)))
        case ..<0x80: return nil
        case 0x300...0x36F: return ""
        default:
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
            let lower = scalar.properties.lowercaseMapping
            if let plain = plainLetters[lower] { return plain }
            return lower
        }
    }

    private static let plainLetters: [String: String] = {
        let table =
            "a:àáâãäåāăą ae:æ c:çćĉċč d:ďđð e:èéêëēĕėęě g:ĝğġģ h:ĥħ i:ìíîïĩīĭįı j:ĵ k:ķ l:ĺļľŀł n:ñńņňŉ "
            + "o:òóôõöøōŏő oe:œ r:ŕŗř s:śŝşšș ss:ß t:ţťŧț th:þ u:ùúûüũūŭůűų w:ŵ y:ýÿŷ z:źżž"
        var letters: [String: String] = [:]
        for entry in table.split(separator: " ") {
            let parts = entry.split(separator: ":")
            for letter in parts[1] { letters[String(letter)] = String(parts[0]) }
        }
        return letters
    }()
}
