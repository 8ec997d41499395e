/// The voices in one cue's text (WebVTT §4.2.2): `<v Name>words</v>`, other tags dropped, entities decoded.
struct CueText {
    struct Piece: Equatable {
        var voice: String?
        var text: String
    }

    private(set) var pieces: [Piece] = []
    private var voice: String?
    private var words = ""

    /// - Complexity: linear, whatever brackets the text holds.
    init(_ text: String) {
        var rest = Substring(text)
        // A closing bracket that was looked for in vain is not looked for again: each search would go to the end.
        var missing: Set<Character> = []
        while let open = rest.firstIndex(where: { $0 == "<" || $0 == "{" }) {
            words += rest[..<open]
            let tail = rest[open...]
            let bracket: Character = rest[open] == "<" ? ">" : "}"
            if opensTag(tail), !missing.contains(bracket) {
                if let close = tail.firstIndex(of: bracket) {
                    take(tag: tail[..<close].dropFirst())
                    rest = tail[close...].dropFirst()
                    continue
                }
                missing.insert(bracket)
            }
            words.append(rest[open])
            rest = tail.dropFirst()
        }
        words += rest
        flush()
    }

    /// Whether an opening bracket begins a tag, not a "less than" or a brace in the text.
    private func opensTag(_ tail: Substring) -> Bool {
        guard let second = tail.dropFirst().first else { return false }
        if tail.first == "{" { return second == "\\" }
        return second == "/" || second.isLetter || second.isNumber
    }

    private mutating func take(tag: Substring) {
        if tag == "/v" {
            flush()
            voice = nil
        } else if tag.hasPrefix("v ") || tag.hasPrefix("v.") || tag.hasPrefix("v\t") {
            flush()
            guard let space = tag.firstIndex(where: \.isWhitespace) else { return }
            let name = HTMLEntities.decoded(String(tag[space...])).trimmedSpaces
            voice = name.isEmpty ? nil : name
        }
    }

    private mutating func flush() {
        let text = HTMLEntities.decoded(words).split(whereSeparator: \.isNewline).map { String($0).trimmedSpaces }
            .joined(separator: " ").trimmedSpaces
        words = ""
        // A dash alone between two voices is the typesetter's.
        guard text.contains(where: { !"-–— ".contains($0) }) else { return }
        pieces.append(Piece(voice: voice, text: text))
    }
}
