/// Whether an expression without its year or week looks back or ahead.
extension TimeResolver {
    /// The tense of the clause; "was set for March 6" speaks of a day to come.
    func tense(of match: TimeMatch, _ parts: DateParts) -> Tense {
        let isWeekday = parts.weekday != nil && parts.month == nil
        let tense = Tense.around(match.tokens, in: parser, isWeekday: isWeekday)
        let before = match.tokens.lowerBound - 1
        if parts.weekday != nil, parts.direction == .this { return isTold(match, tense) ? .past : .future }
        // "Wheat for December delivery"
        if parser.isText(match.tokens.upperBound, "delivery") { return .future }
        // "Expects no rain before the second week of June", "wants a deal by May"
        if [.before, .by].contains(parser.role(before)), tense == .unknown || tense == .present, isAwaited(before) {
            return .future
        }
        // "Cut its forecast for the second half"
        if parser.isText(before, "for"), parser.isText(before - 1, "forecast") || parser.isText(before - 1, "outlook") {
            return .future
        }
        // "Has asked for time until mid-May", "closed the plants until Monday"
        if parser.role(before) == .until, tense == .perfect || tense == .past && isPutOff(before) { return .future }
        // "Residents feel the shocks of Tuesday's earthquake"
        if tense == .present, parts.weekday != nil, parser.role(match.tokens.upperBound) == .possessive,
            !parser.isText(before - 1, "ahead"), parser.role(before) != .before
        {
            return .past
        }
        guard tense == .past, parts.day != nil || parts.weekday != nil else { return tense }
        // "A dividend payable Nov. 20 to holders of record Nov. 6"
        if parser.isText(before, "payable") || parser.isText(before, "record") { return .future }
        return parser.isText(before, "for") || parser.role(before) == .to && isPutOff(before) ? .future : tense
    }

    /// "He resigned this Monday", "this Monday he resigned"; "he said the vote this Friday could fail" is ahead.
    private func isTold(_ match: TimeMatch, _ tense: Tense) -> Bool {
        let before = match.tokens.lowerBound - 1
        return tense == .past && !parser.isText(before, "said")
            && (parser.verbTense(before) == .past || Tense.opensClause(match.tokens.lowerBound, in: parser))
    }

    /// Somebody wishes or expects it in the same clause.
    private func isAwaited(_ place: Int) -> Bool {
        let verbs: [StaticString] = [
            "expect", "expects", "want", "wants", "hope", "hopes", "need", "needs", "demand", "demands", "seek",
            "seeks",
        ]
        var verb = place - 1
        while verb >= max(parser.sentence.lowerBound, place - 10), !parser.isClauseEnd(verb) {
            if verbs.contains(where: { parser.isText(verb, $0) }) { return true }
            verb -= 1
        }
        return false
    }

    /// "Was moved to 3 p.m. Saturday", "was put off until Monday".
    private func isPutOff(_ place: Int) -> Bool {
        let verbs: [StaticString] = [
            "moved", "postponed", "rescheduled", "delayed", "adjourned", "brought", "pushed", "closed", "suspended",
            "extended", "extension",
        ]
        return (max(parser.sentence.lowerBound, place - 6)..<place).contains { word in
            verbs.contains { parser.isText(word, $0) }
        }
    }
}
