/// A text in small letters, in which phrases of ASCII are looked for byte by byte: `String.contains` compares whole
/// characters, and that takes twenty times as long.
struct LowercasedText {
    private let text: String
    private let bytes: [UInt8]

    init(_ text: String) {
        self.text = text.lowercased()
        bytes = Array(self.text.utf8)
    }

    /// - Parameter phrase: in small letters, not empty.
    func contains(_ phrase: String) -> Bool {
        let letters = phrase.utf8
        guard let first = letters.first, letters.allSatisfy({ $0 < 0x80 }) else { return text.contains(phrase) }
        var rest = bytes[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: letters) { return true }
            rest.removeFirst()
        }
        return false
    }
}
