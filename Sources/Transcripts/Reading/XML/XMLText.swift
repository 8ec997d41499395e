/// Collects the text of mixed content, white space folded as a page would show it unless it is to be preserved.
struct XMLText {
    private(set) var words = ""
    private var wantsSpace = false
    /// `xml:space="preserve"`.
    var preservesSpace = false

    var isEmpty: Bool { words.isEmpty }

    mutating func append(_ text: String) {
        if preservesSpace {
            words += text
            return
        }
        for scalar in text.unicodeScalars {
            if XMLText.isSpace(scalar) {
                wantsSpace = !words.isEmpty
            } else {
                if wantsSpace { words.append(" ") }
                wantsSpace = false
                words.unicodeScalars.append(scalar)
            }
        }
    }

    mutating func space() { wantsSpace = !words.isEmpty }

    /// Leaves out white space that came since the last words.
    mutating func close() { wantsSpace = false }

    /// The text so far, which is then forgotten.
    mutating func take() -> String {
        defer { self = XMLText() }
        return words
    }

    /// XML's white space (XML 1.0 §2.3); others, such as U+00A0 and U+3000, are characters like any.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
    }

    /// Whether folding would change the text.
    static func folds(_ text: String) -> Bool {
        var folded = XMLText()
        folded.append(text)
        return folded.words != text
    }
}

extension String {
    /// Without a colon and white space at its end, as labels are printed.
    var withoutLabelColon: String {
        var text = trimmedSpaces
        while let last = text.last, last == ":" || last == "：" || last.isWhitespace { text.removeLast() }
        return text
    }
}
