extension TimeParser {
    /// "the same period last year", "the corresponding quarter of 1988", "the same period a year earlier": the period
    /// spoken of, in another year; `place` is where "same" stands.
    func samePeriod(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let noun = word(place + 1)
        let isPeriod = isText(place + 1, "period") || noun.role == .unit && [.quarter, .month].contains(noun.unit)
        guard isPeriod, word(place).value == 0 else { return nil }
        if let year = attachedYear(place + 2, allowsComma: false) {
            let tokens = first..<year.end
            if let count = year.parts.yearsFromDocument {
                return compared(tokens, Shift(count: count, unit: .year, anchor: .document))
            }
            if let count = year.parts.yearsFromDiscourse {
                return compared(tokens, Shift(count: count, unit: .year, anchor: .discourse))
            }
            return TimeMatch(tokens: tokens, meaning: .date(year.parts), rule: "year-earlier")
        }
        if isText(place + 2, "in"), let year = number(place + 3, digits: 4...4), (1000...2199).contains(year) {
            return TimeMatch(tokens: first..<place + 4, meaning: .date(DateParts(year: year)), rule: "year-earlier")
        }
        guard let moved = match(at: place + 2, depth: depth + 1), case .shift(let shift) = moved.meaning,
            shift.unit == .year
        else { return nil }
        return compared(first..<moved.tokens.upperBound, shift)
    }

    private func compared(_ tokens: Range<Int>, _ shift: Shift) -> TimeMatch {
        TimeMatch(tokens: tokens, meaning: .shift(shift), rule: "year-earlier")
    }
}
