/// Finds dates in digits in a language other than English: "3 mai 2024", "3. Mai 2024", "2024年5月3日".
///
/// Every pattern holds a number, so only numbers are looked at, in digits or in ideographs.
struct ForeignDateParser {
    let parser: TimeParser
    let language: DateLanguage
    let words: ForeignVocabulary.Words

    func matches() -> [TimeMatch] {
        var found: [TimeMatch] = []
        var place = parser.sentence.lowerBound
        while place < parser.sentence.upperBound {
            if isFigure(place), let match = match(at: place, after: found.last?.tokens.upperBound) {
                found.append(match)
                place = match.tokens.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    /// Links neighbours that a dash or a word for "to" joins.
    func link(_ matches: inout [TimeMatch]) {
        for index in matches.indices.dropLast() where matches[index].link == .none {
            let middle = matches[index].tokens.upperBound
            guard matches[index + 1].tokens.lowerBound == middle + 1 else { continue }
            let isJoinedByDash = parser.isDash(middle) && (parser.isJoined(middle) || parser.isJoined(middle + 1))
            if isJoinedByDash || role(middle) == .range || parser.mark(middle) == 0xFF5E || parser.isMark(middle, "~") {
                matches[index].link = .opensRange
                matches[index + 1].link = .closesRange
            }
        }
    }

    private func isFigure(_ place: Int) -> Bool {
        if parser.tokens[place].kind == .number { return true }
        guard language.usesIdeographs, case .numeral = role(place) else { return false }
        return true
    }

    func role(_ place: Int) -> ForeignVocabulary.Role? {
        guard parser.sentence.contains(place) else { return nil }
        return words.role(of: parser.tokens[place].word)
    }

    private func month(_ place: Int) -> Int? {
        guard case .month(let number) = role(place) else { return nil }
        return number
    }

    private func match(at place: Int, after end: Int?) -> TimeMatch? {
        if let iso = parser.isoDate(place) { return iso }
        if language.usesIdeographs { return ideographDate(place) }
        return numericDate(place) ?? dayMonth(place) ?? monthYear(place, after: end) ?? bareYear(place)
    }

    // MARK: Alphabets

    /// "03.05.2024", "3/5/2024": the day stands first.
    private func numericDate(_ place: Int) -> TimeMatch? {
        guard var match = parser.numericDate(place), case .date(var parts) = match.meaning,
            let day = parser.number(place, digits: 1...2), let month = parser.number(place + 2, digits: 1...2),
            (1...12).contains(month)
        else { return nil }
        (parts.day, parts.month) = (day, month)
        match.meaning = .date(parts)
        return match
    }

    /// "3 mai 2024", "3. Mai", "1er mai", "3 de mayo de 2024", "3 мая 2024 года".
    private func dayMonth(_ place: Int) -> TimeMatch? {
        guard let day = parser.number(place, digits: 1...2), (1...31).contains(day), parser.isFreeNumber(place) else {
            return nil
        }
        var next = place + 1
        if parser.isMark(next, "."), parser.isJoined(next) { next += 1 }
        if parser.isText(next, "er"), parser.isJoined(next) { next += 1 }
        if parser.mark(next) == 0xBA || parser.mark(next) == 0xB0 { next += 1 }
        if role(next) == .joiner { next += 1 }
        guard let month = month(next) else { return nil }
        next += 1
        let year = year(afterMonth: next)
        return TimeMatch(
            tokens: place..<(year?.end ?? next), meaning: .date(DateParts(year: year?.value, month: month, day: day)),
            rule: "foreign-day-month")
    }

    private func year(afterMonth place: Int) -> (value: Int, end: Int)? {
        let next = role(place) == .joiner ? place + 1 : place
        guard let year = parser.number(next, digits: 4...4), (1000...2199).contains(year) else { return nil }
        return (year, yearEnd(next + 1))
    }

    private func yearEnd(_ place: Int) -> Int { role(place) == .yearSuffix ? place + 1 : place }

    /// "mai 2024", "mayo de 2024".
    private func monthYear(_ place: Int, after end: Int?) -> TimeMatch? {
        guard let year = parser.number(place, digits: 4...4), (1000...2199).contains(year) else { return nil }
        let monthPlace = role(place - 1) == .joiner ? place - 2 : place - 1
        guard monthPlace >= end ?? 0, let month = month(monthPlace) else { return nil }
        return TimeMatch(
            tokens: monthPlace..<yearEnd(place + 1), meaning: .date(DateParts(year: year, month: month)),
            rule: "foreign-month-year")
    }

    /// "en 2024", "im Jahr 2024", "в 2024 году".
    private func bareYear(_ place: Int) -> TimeMatch? {
        guard let year = parser.number(place, digits: 4...4), (1500...2099).contains(year), parser.isFreeNumber(place),
            !(parser.isJoined(place + 1) && (parser.isMark(place + 1, ".") || parser.isMark(place + 1, ",")))
                || parser.digits(place + 2) == nil
        else { return nil }
        let isEndOfRange = parser.isDash(place - 1) && parser.number(place - 2, digits: 4...4) != nil
        let isYear =
            role(place - 1) == .yearPreposition || role(place - 1) == .range || role(place + 1) == .yearSuffix
            || isEndOfRange
        guard isYear else { return nil }
        return TimeMatch(
            tokens: place..<yearEnd(place + 1), meaning: .date(DateParts(year: year)), rule: "foreign-year")
    }
}
