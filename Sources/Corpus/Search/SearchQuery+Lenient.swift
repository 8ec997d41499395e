extension SearchQuery {
    /// Understands any text, as it is while somebody types: an unbalanced quotation mark runs to the end, what is past
    /// the limits is dropped. A text without a word matches nothing.
    package init(parsing text: String) {
        let kept = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Limits.textCodePointsMax - 1)))
        do throws(QuerySyntaxError) {
            self = try SearchQuery.parse(kept)
        } catch .unbalancedQuote {
            self = (try? SearchQuery.parse(kept + "\"")) ?? SearchQuery(text: text, clauses: [Clause(text: text)])
        } catch {
            self = SearchQuery(text: text, clauses: [Clause(text: text)])
        }
    }
}
