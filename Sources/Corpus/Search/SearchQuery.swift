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
    /// Understands anything: a quotation mark without its partner reaches to the end, and a query without a word or a
    /// figure matches nothing.
    package init(parsing text: String) {
        let scalars = Array(text.unicodeScalars)
        var clauses: [Clause] = []
        var place = 0
        while place < scalars.count {
            if scalars[place].properties.isWhitespace {
                place += 1
                continue
            }
            let clause = Self.nextClause(scalars, &place)
            if WordScan.containsWord(clause.text) { clauses.append(clause) }
        }
        self.init(text: text, clauses: clauses)
    }

    private static func nextClause(_ scalars: [Unicode.Scalar], _ place: inout Int) -> Clause {
        var clause = Clause(text: "")
        if scalars[place] == "-" {
            clause.isExcluded = true
            place += 1
        }
        if place < scalars.count, isQuote(scalars[place]) {
            let opening = place + 1
            let closing = scalars[opening...].firstIndex(where: isQuote) ?? scalars.count
            clause.isQuoted = true
            clause.text = string(scalars[opening..<closing])
            place = closing + 1
            return clause
        }
        let start = place
        while place < scalars.count, !scalars[place].properties.isWhitespace, !isQuote(scalars[place]) { place += 1 }
        clause.text = string(scalars[start..<place])
        if clause.text.hasSuffix("*") {
            clause.isPrefix = true
            while clause.text.hasSuffix("*") { clause.text.removeLast() }
        }
        return clause
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}" || scalar == "\u{201E}" || scalar == "\u{201F}"
            || scalar == "\u{300C}" || scalar == "\u{300D}"
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
