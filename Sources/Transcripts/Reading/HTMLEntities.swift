/// Character references of HTML and XML: the named ones that occur in text, and all numeric ones.
enum HTMLEntities {
    /// The text with its references replaced; one that is unknown stays as it is.
    ///
    /// - Complexity: linear; a reference is at most 12 bytes long.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x26, let (scalars, end) = reference(bytes, at: index) {
                result.append(contentsOf: scalars.utf8)
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func reference(_ bytes: [UInt8], at start: Int) -> (String, Int)? {
        let limit = min(bytes.count, start + 12)
        guard let end = bytes[start..<limit].firstIndex(of: 0x3B) else { return nil }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        guard let text = text(of: name) else { return nil }
        return (text, end + 1)
    }

    /// What a reference stands for, without `&` and `;`.
    static func text(of name: String) -> String? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits),
            value != 0, let scalar = Unicode.Scalar(value)
        else { return nil }
        return String(Character(scalar))
    }

    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·",
        "copy": "©", "reg": "®", "trade": "™", "deg": "°", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢",
        "sect": "§", "para": "¶", "laquo": "«", "raquo": "»", "times": "×", "divide": "÷", "frac12": "½",
        "frac14": "¼", "frac34": "¾", "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
        "zwnj": "\u{200C}", "zwj": "\u{200D}", "iexcl": "¡", "iquest": "¿", "szlig": "ß", "agrave": "à",
        "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç",
        "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î",
        "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö",
        "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "yuml": "ÿ",
        "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Auml": "Ä", "Aring": "Å", "AElig": "Æ", "Ccedil": "Ç",
        "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Iacute": "Í", "Ntilde": "Ñ", "Oacute": "Ó",
        "Ocirc": "Ô", "Ouml": "Ö", "Oslash": "Ø", "Uacute": "Ú", "Uuml": "Ü", "oelig": "œ", "OElig": "Œ",
        "scaron": "š", "Scaron": "Š", "prime": "′", "Prime": "″", "larr": "←", "rarr": "→", "minus": "−",
    ]
}
