/// The words that somebody is said to have said.
struct Quotation {
    enum Limits {
        /// Words that are aligned with what was said.
        static let alignedWordsMax = SearchQuery.wordsMax
    }

    let text: String
    let words: [WordScan.Word]

    init(_ text: String) {
        self.text = text
        words = Array(WordScan.words(text).prefix(Limits.alignedWordsMax))
    }

    func string(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let utf8 = Array(text.utf8)
        return String(
            decoding: utf8[words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound],
            as: UTF8.self)
    }

    /// What stands between its marks of omission (`…`, `...`, `. . .`, `[…]`), each with a word.
    var pieces: [String] {
        ["...", ". . ."].reduce(text) { $0.replacing($1, with: "…") }.split(separator: "…").map(String.init)
            .filter(WordScan.containsWord)
    }
}
