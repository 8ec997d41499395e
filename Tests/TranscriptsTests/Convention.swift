import Testing

/// A small text in one convention, in our own words, and the turns that it holds.
struct Convention: Sendable, CustomTestStringConvertible {
    var title: String
    var file: String
    var text: String
    /// `label: text`, paragraphs joined by ` | `; a dash where nobody is named.
    var turns: [String]

    var testDescription: String { title }
}

extension Convention {
    init(_ title: String, _ text: String, _ turns: [String]) {
        self.init(title: title, file: "talk.txt", text: text, turns: turns)
    }

    init(_ title: String, _ file: String, _ text: String, _ turns: [String]) {
        self.init(title: title, file: file, text: text, turns: turns)
    }
}
