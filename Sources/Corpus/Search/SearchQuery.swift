/// What somebody types to find turns, understood but not yet looked up.
///
/// Words mean AND. `"a phrase"` asks for words one after another; a single quoted word is meant exactly as written,
/// where a bare one also finds its inflections. `-word` and `-"a phrase"` exclude, `word*` asks for a beginning.
/// Curly quotation marks count as straight ones. A word that the index cuts in several (`e-mail`, `don’t`) is a phrase.
package struct SearchQuery: Sendable, Hashable {
    /// One thing asked for: the text as typed, without its marks.
    package struct Clause: Sendable, Hashable {
        package var text: String
        package var isQuoted = false
        package var isPrefix = false
        package var isExcluded = false
    }

    /// As typed.
    package let text: String
    package let clauses: [Clause]

    init(text: String, clauses: [Clause]) {
        self.text = text
        self.clauses = clauses
    }
}

extension SearchQuery {
    /// What one question may ask for: words, phrases, beginnings and exclusions together.
    package static let clausesMax = 64
    /// All their words; of ideographs each is one.
    package static let wordsMax = 512

    package var isTooLarge: Bool {
        clauses.count > Self.clausesMax || clauses.reduce(0) { $0 + WordScan.words($1.text).count } > Self.wordsMax
    }

    /// Words one after another, exactly as written.
    package static func phrase(_ text: String) -> SearchQuery {
        SearchQuery(text: text, clauses: WordScan.containsWord(text) ? [Clause(text: text, isQuoted: true)] : [])
    }

    /// Understands anything, each thing that is asked for once: a quotation mark without its partner reaches to the end, and a query without a word or a
    /// figure matches nothing.
    package init(parsing text: String) {
        var clauses: [Clause] = []
        var seen: Set<Clause> = []
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            if Self.isWhiteSpace(scalar) {
                rest.removeFirst()
                continue
            }
            let clause = Self.nextClause(&rest)
            if WordScan.containsWord(clause.text), seen.insert(clause).inserted { clauses.append(clause) }
        }
        self.init(text: text, clauses: clauses)
    }

    private static func nextClause(_ rest: inout Substring.UnicodeScalarView) -> Clause {
        var clause = Clause(text: "")
        if rest.first == "-" {
            clause.isExcluded = true
            rest.removeFirst()
        }
        if let scalar = rest.first, isQuote(scalar) {
            rest.removeFirst()
            let closing = rest.firstIndex(where: isQuote) ?? rest.endIndex
            clause.isQuoted = true
            clause.text = String(rest[..<closing])
            rest = rest[closing...].dropFirst()
            return clause
        }
        let end = rest.firstIndex { isWhiteSpace($0) || isQuote($0) } ?? rest.endIndex
        clause.text = String(rest[..<end])
        rest = rest[end...]
        if clause.text.hasSuffix("*") {
            clause.isPrefix = true
            while clause.text.hasSuffix("*") { clause.text.removeLast() }
        }
        return clause
    }

    private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}" || scalar == "\u{201E}" || scalar == "\u{201F}"
            || scalar == "\u{300C}" || scalar == "\u{300D}"
    }
}
