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

    package enum Limits {
        /// Code points of a query.
        package static let textCodePointsMax = 2_000
        package static let clausesMax = 64
    }

    init(text: String, clauses: [Clause]) {
        self.text = text
        self.clauses = clauses
    }
}

/// Why a query could not be understood. Places count code points of the query, from 0.
package enum QuerySyntaxError: Error, Equatable, Sendable {
    case empty
    case unbalancedQuote(at: Int)
    case tooLong(limit: Int)
    case tooManyClauses(limit: Int)
}

extension SearchQuery {
    package static func parse(_ text: String) throws(QuerySyntaxError) -> SearchQuery {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= Limits.textCodePointsMax else { throw .tooLong(limit: Limits.textCodePointsMax) }
        var clauses: [Clause] = []
        var place = 0
        while place < scalars.count {
            if scalars[place].properties.isWhitespace {
                place += 1
                continue
            }
            let clause = try nextClause(scalars, &place)
            if WordScan.containsWord(clause.text) { clauses.append(clause) }
            guard clauses.count <= Limits.clausesMax else { throw .tooManyClauses(limit: Limits.clausesMax) }
        }
        guard !clauses.isEmpty else { throw .empty }
        return SearchQuery(text: text, clauses: clauses)
    }

    private static func nextClause(
        _ scalars: [Unicode.Scalar], _ place: inout Int
    ) throws(QuerySyntaxError) -> Clause {
        var clause = Clause(text: "")
        if scalars[place] == "-" {
            clause.isExcluded = true
            place += 1
        }
        if place < scalars.count, isQuote(scalars[place]) {
            let opening = place
            guard let closing = scalars[(opening + 1)...].firstIndex(where: isQuote) else {
                throw .unbalancedQuote(at: opening)
            }
            clause.isQuoted = true
            clause.text = string(scalars[(opening + 1)..<closing])
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
