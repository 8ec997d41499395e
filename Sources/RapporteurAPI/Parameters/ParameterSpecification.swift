import Corpus

/// One query parameter of an endpoint: what it may hold, and what the OpenAPI document says of it.
package struct ParameterSpecification: Sendable {
    package enum Kind: Sendable {
        /// Any text of at least one character.
        case text
        /// What `SearchQuery` understands.
        case query
        /// Words that somebody is said to have said.
        case quotation
        /// A whole number; the default is what an absent parameter means.
        case integer(ClosedRange<Int>, default: Int?)
        /// One of these words.
        case choice([String])
        /// A year, a month or a day: `2025`, `2025-08`, `2025-08-31`.
        case date
        /// A comma-separated list of dotted field paths.
        case fields([String])
        /// A name of `choices`, with `-` before it for descending order.
        case sort([String])
        /// An opaque position in a list.
        case cursor
    }

    package var name: String
    package var kind: Kind
    /// May be given more than once, which means OR; a value that begins with `-` excludes.
    package var isFilter: Bool
    package var isRequired: Bool
    package var summary: String
    package var example: String?

    init(
        _ name: String, _ kind: Kind, isFilter: Bool = false, isRequired: Bool = false, example: String? = nil,
        _ summary: String
    ) {
        self.name = name
        self.kind = kind
        self.isFilter = isFilter
        self.isRequired = isRequired
        self.summary = summary
        self.example = example
    }
}

extension ParameterSpecification {
    /// Why `value` is no value of this parameter; nil where it is one.
    func complaint(about value: String) -> String? {
        guard !value.isEmpty else { return "must not be empty" }
        switch kind {
        case .text, .cursor:
            return nil
        case .query:
            // What is this short cannot ask for too much.
            guard value.utf8.count > SearchQuery.clausesMax, SearchQuery(parsing: value).isTooLarge else { return nil }
            return "must not ask for more than \(SearchQuery.clausesMax) things or \(SearchQuery.wordsMax) words"
        case .quotation:
            return SearchQuery.phrase(value).isTooLarge ? "must not have more than \(SearchQuery.wordsMax) words" : nil
        case .integer(let range, _):
            guard let number = Int(decimalDigits: value), range.contains(number) else {
                return "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
            }
            return nil
        case .choice(let words):
            let word = isFilter && isExclusion(value) ? String(value.dropFirst()) : value
            return words.contains(word) ? nil : unknown(word, of: words)
        case .date:
            return DateBound(value) == nil
                ? "must be a year, a month or a day, such as 2025, 2025-08 or 2025-08-31" : nil
        case .sort(let keys):
            let key = value.hasPrefix("-") ? String(value.dropFirst()) : value
            return keys.contains(key) ? nil : unknown(key, of: keys)
        case .fields(let paths):
            let asked = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return asked.first { !paths.contains($0) }.map { unknown($0, of: paths) }
        }
    }

    private func unknown(_ word: String, of known: [String]) -> String {
        let nearest = nearestName(to: word, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
        let list = known.count <= 24 ? " (known: \(known.joined(separator: ", ")))" : ""
        return "unknown value \"\(word)\"\(nearest)\(list)"
    }
}

/// Whether a filter's value keeps things out: a minus sign and something after it.
func isExclusion(_ value: String) -> Bool { value.hasPrefix("-") && value != "-" }

extension Int {
    /// The number that ASCII digits alone spell: no sign, no space, no overflow.
    init?(decimalDigits text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(text) else {
            return nil
        }
        self = value
    }
}
