/// Makes the ids of organisations from their names.
enum OrganisationSlug {
    /// Letters and digits in lower case, accents of Latin letters dropped, everything between them one hyphen.
    /// Letters of other scripts are kept. An apostrophe joins: "People's Daily" is `peoples-daily`.
    static func make(_ name: some StringProtocol) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(name.utf8.count)
        var needsHyphen = false
        for scalar in name.unicodeScalars {
            if scalar == "'" || scalar == "’" { continue }
            guard isPart(scalar) else {
                needsHyphen = true
                continue
            }
            if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            needsHyphen = false
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                slug.append(byte | (byte >= UInt8(ascii: "A") ? 0x20 : 0))
            } else {
                slug += plain(scalar).utf8
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "\0"..."\u{7F}": false
        default: scalar.properties.isAlphabetic
        }
    }

    private static func plain(_ scalar: Unicode.Scalar) -> String {
        let lowered = scalar.properties.lowercaseMapping
        return LatinLetters.plain[lowered] ?? lowered
    }
}

/// Latin letters beyond ASCII and what stands for them in an id.
private enum LatinLetters {
    static let plain: [String: String] = {
        var table = ["ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"]
        let groups = [
            "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ď", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭį",
            "j": "ĵ", "k": "ķ", "l": "ĺļľ", "n": "ñńņň", "o": "òóôõöōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț",
            "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
        ]
        for (letter, accented) in groups {
            for character in accented { table[String(character)] = letter }
        }
        return table
    }()
}
