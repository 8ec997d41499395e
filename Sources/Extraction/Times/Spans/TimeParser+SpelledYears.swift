extension TimeParser {
    /// A year as it is spoken: "nineteen forty-seven", "nineteen oh five", "two thousand and eight", "twenty-ten".
    func spelledYear(_ place: Int) -> TimeMatch? {
        guard let (year, end) = spokenHundreds(place) ?? spokenThousand(place), !isCounting(end) else { return nil }
        return TimeMatch(tokens: place..<end, meaning: .date(DateParts(year: year)), rule: "year-spelled")
    }

    /// Two numbers below a hundred, each said for itself; smaller first ones are times of day ("ten thirty").
    private func spokenHundreds(_ place: Int) -> (year: Int, end: Int)? {
        let century = word(place)
        guard century.role == .cardinal, (13...20).contains(century.value) || isMillennial(place) else { return nil }
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        let hundreds = Int(century.value) * 100
        if isText(next, "oh") || isText(next, "o"), word(next + 1).role == .cardinal,
            (1...9).contains(word(next + 1).value)
        {
            return (hundreds + Int(word(next + 1).value), next + 2)
        }
        guard let (value, end) = belowHundred(next), value >= 10 else { return nil }
        return (hundreds + value, end)
    }

    /// "In ten sixty-six".
    private func isMillennial(_ place: Int) -> Bool {
        (10...12).contains(word(place).value) && isText(place - 1, "in") && role(place + 2) != .cardinal
            && word(place + 1).value >= 20
    }

    /// "Two thousand and eight" where a preposition or a verb shows that no things are counted.
    private func spokenThousand(_ place: Int) -> (year: Int, end: Int)? {
        guard word(place).role == .cardinal, word(place).value == 2, word(place + 1).role == .multiplier,
            word(place + 1).value == 3
        else { return nil }
        let next = role(place + 2) == .and ? place + 3 : place + 2
        guard let (value, end) = belowHundred(next) else {
            let isYear = isText(place - 1, "in") && isClauseEnd(place + 2) || isText(place - 1, "year")
            return isYear ? (2000, place + 2) : nil
        }
        guard hasDatePreposition(place - 1) || isClauseEnd(end) || verbTense(end) != nil else { return nil }
        return (2000 + value, end)
    }

    /// "In seventy-eight we left": a year of which only the last two figures are said, and nothing counted.
    func spokenShortYear(_ place: Int) -> TimeMatch? {
        guard isText(place - 1, "in") || [.since, .until].contains(role(place - 1)), role(place - 2) != .cardinal,
            digits(place - 2) == nil, let (parts, end) = spokenTwoDigits(place), endsClause(end)
        else { return nil }
        return TimeMatch(tokens: place..<end, meaning: .date(parts), rule: "year-spelled")
    }

    /// "Forty-three" of "January of forty-three"; smaller numbers may be of either century, round ones are ages.
    func spokenTwoDigits(_ place: Int) -> (parts: DateParts, end: Int)? {
        guard let (value, end) = belowHundred(place), value > 32, value % 10 != 0, !isCounting(end) else { return nil }
        return (DateParts(year: TimeParser.fullYear(value), isYearShort: true), end)
    }

    /// A mark, a subject or a verb: no noun that is counted, nor further numbers.
    private func endsClause(_ place: Int) -> Bool {
        if isClauseEnd(place) { return digits(place + 1) == nil && role(place + 1) != .cardinal }
        let next = role(place) == .and ? place + 1 : place
        return verbTense(next) != nil || [.function, .the].contains(role(next))
    }

    private func belowHundred(_ place: Int) -> (value: Int, end: Int)? {
        let first = word(place)
        guard first.role == .cardinal, first.value > 0 else { return nil }
        guard first.value >= 20 else { return (Int(first.value), place + 1) }
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        let second = word(next)
        guard second.role == .cardinal, (1...9).contains(second.value) else { return (Int(first.value), place + 1) }
        return (Int(first.value + second.value), next + 1)
    }

    /// What follows is counted: a unit, a plural noun, a further number.
    private func isCounting(_ place: Int) -> Bool {
        switch role(place) {
        case .unit, .units, .counted, .multiplier, .cardinal, .oclock, .meridiem: true
        default: isContentWord(place) && isPluralNoun(place) || isHyphen(place)
        }
    }
}
