/// Collects the text of mixed content, white space folded as a page would show it.
struct XMLText {
    private(set) var words = ""
    private var wantsSpace = false

    var isEmpty: Bool { words.isEmpty }

    mutating func append(_ text: String) {
        for character in text {
            if character.isWhitespace {
                wantsSpace = !words.isEmpty
            } else {
                if wantsSpace { words.append(" ") }
                wantsSpace = false
                words.append(character)
            }
        }
    }

    mutating func space() { wantsSpace = !words.isEmpty }

    /// The text so far, which is then forgotten.
    mutating func take() -> String {
        defer { self = XMLText() }
        return words
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
