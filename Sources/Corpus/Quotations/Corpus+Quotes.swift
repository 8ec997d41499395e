import Algorithms

extension Corpus {
    /// Whether somebody said that: the turns with the words of a quotation, exact ones first, then near ones.
    ///
    /// Case, quotation marks, dashes, white space, ellipses and other punctuation do not count, nor do the editor's notes
    /// that stand between the words. Exact are all turns with the same words in a row; near ones have the pieces between
    /// the quotation's marks of omission, or share most of its words in nearly the same order, the most alike first.
    /// - Parameters:
    ///   - text: the words that somebody is said to have said.
    ///   - speaker: a slug: only what this person said.
    ///   - transcript: a slug: only there.
    package func quotes(_ text: String, speaker: String? = nil, transcript: String? = nil) -> QuoteMatches {
        var filter = TurnFilter()
        if let speaker { filter.speakers.any = [speaker] }
        if let transcript { filter.transcripts.any = [transcript] }
        let quotation = Quotation(text)
        let exact = ExactQuotes(text, in: self)
        let exactTurns = exact.turns(filter)
        var found = Set(exactTurns)
        let elided = ElidedQuotes(quotation, in: self)?.find(filter, besides: found) ?? []
        found.formUnion(elided.map(\.turn))
        let near = NearQuotes(quotation, predicate: TurnPredicate(filter, in: self), in: self).find(besides: found)
        let others = (elided + near).sorted { ($0.isExact ? 2 : $0.similarity) > ($1.isExact ? 2 : $1.similarity) }
        return QuoteMatches(exact: exact, exactTurns: exactTurns, others: others)
    }
}

/// Where a quotation was found. What was said in the many turns that may have its words is read a page at a time.
package struct QuoteMatches: Sendable {
    fileprivate let exact: ExactQuotes
    fileprivate let exactTurns: [TurnID]
    fileprivate let others: [QuoteMatch]

    package var total: Int { exactTurns.count + others.count }

    package func page(_ request: PageRequest = PageRequest()) -> Page<QuoteMatch> {
        Page.slice(total: total, request: request) { places in
            places.compactMap { place in
                place < exactTurns.count ? exact.match(exactTurns[place]) : others[place - exactTurns.count]
            }
        }
    }
}
