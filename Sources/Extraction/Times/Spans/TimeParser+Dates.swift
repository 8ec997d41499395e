extension TimeParser {
    /// What begins with a number: ISO and numeric dates, times of day, "3 May 2020", "the 1930s", years, durations.
    func numberStart(_ place: Int, _ depth: Int) -> TimeMatch? {
        var best = longest(longest(isoDate(place), numericDate(place)), nineEleven(place))
        best = longest(best, clock(place))
        best = longest(best, dayMonth(place, first: place))
        best = longest(best, digitDecade(place, first: place))
        best = longest(best, ordinalStart(place, first: place, depth))
        best = longest(best, yearMatch(place))
        best = longest(best, yearPeriod(place))
        best = longest(best, timesAUnit(place))
        return longest(best, duration(place, depth))
    }

    /// "9/11": the one day that is known by its American figures.
    private func nineEleven(_ place: Int) -> TimeMatch? {
        guard number(place, digits: 1...1) == 9, isMark(place + 1, "/"), isJoined(place + 1), isJoined(place + 2),
            number(place + 2, digits: 2...2) == 11, isFreeNumber(place), !isJoined(place + 3) || !isMark(place + 3, "/")
        else { return nil }
        return TimeMatch(
            tokens: place..<place + 3, meaning: .date(DateParts(year: 2001, month: 9, day: 11)), rule: "nine-eleven")
    }

    /// ISO 8601: "2024-05-03", with or without a time after `T`.
    func isoDate(_ place: Int) -> TimeMatch? {
        guard let year = number(place, digits: 4...4), isFreeNumber(place), (1000...2199).contains(year),
            isDash(place + 1) || isMark(place + 1, "/"), isJoined(place + 1), isJoined(place + 2),
            let month = number(place + 2, digits: 1...2), (1...12).contains(month),
            mark(place + 3) == mark(place + 1), isJoined(place + 3), isJoined(place + 4),
            let day = number(place + 4, digits: 1...2), (1...31).contains(day)
        else { return nil }
        return TimeMatch(
            tokens: place..<place + 5, meaning: .date(DateParts(year: year, month: month, day: day)), rule: "date-iso")
    }

    /// "3/5/2024", "03.05.2024", "10-17-89": month first where the marks are American, unless the numbers say otherwise.
    func numericDate(_ place: Int) -> TimeMatch? {
        guard let one = number(place, digits: 1...2), isFreeNumber(place),
            [0x2F, 0x2E, 0x2D].contains(mark(place + 1)),
            isJoined(place + 1), isJoined(place + 2), let two = number(place + 2, digits: 1...2),
            mark(place + 3) == mark(place + 1), isJoined(place + 3), isJoined(place + 4),
            let (last, count) = digits(place + 4), count == 2 || count == 4,
            !(isJoined(place + 5) && (isDash(place + 5) || isMark(place + 5, ".")) && digits(place + 6) != nil)
        else { return nil }
        let separator = mark(place + 1)
        guard count == 4 ? (1000...2199).contains(last) : separator != 0x2E else { return nil }
        let dayFirst = separator == 0x2E || one > 12
        let (month, day) = dayFirst ? (two, one) : (one, two)
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        let year = count == 4 ? last : TimeParser.fullYear(last)
        return TimeMatch(
            tokens: place..<place + 5, meaning: .date(DateParts(year: year, month: month, day: day)),
            rule: "date-numeric")
    }

    /// "3 May 2020", "3rd of May", "the third of May 1890"; `first` is where a determiner began.
    func dayMonth(_ place: Int, first: Int, isRangeEnd: Bool = false) -> TimeMatch? {
        var next: Int
        let day: Int
        if let (value, end) = ordinal(place) {
            (day, next) = (value, end)
            if role(next) == .unit, word(next).unit == .day { next += 1 }
        } else if let value = number(place, digits: 1...2), isRangeEnd || isFreeNumber(place) {
            (day, next) = (value, place + 1)
        } else {
            return nil
        }
        let hasOf = role(next) == .of
        if hasOf { next += 1 }
        if isHyphen(next) { next += 1 }
        guard (1...31).contains(day), let (month, monthEnd) = monthName(next), hasOf || next > place else { return nil }
        let year = attachedYear(monthEnd)
        // "The 10 December deadline": the article is the deadline's.
        let isDeadlines = first < place && year == nil && next == place + 1 && isContentWord(monthEnd)
        return TimeMatch(
            tokens: (isDeadlines ? place : first)..<(year?.end ?? monthEnd),
            meaning: .date(DateParts(month: month, day: day).with(year?.parts)), rule: "date-day-month")
    }

    /// A month's name at a place, with the position after it and its full stop.
    func monthName(_ place: Int) -> (month: Int, end: Int)? {
        let word = word(place)
        switch word.role {
        case .month: return (Int(word.value), place + 1)
        case .monthShort where isCapitalised(place):
            return (Int(word.value), isMark(place + 1, ".") && isJoined(place + 1) ? place + 2 : place + 1)
        default: return nil
        }
    }

    /// What begins with a month: "May 3, 2020", "May 2020", "May of last year", "May".
    func monthStart(_ place: Int) -> TimeMatch? {
        guard let (month, monthEnd) = monthName(place) else { return nil }
        let parts = DateParts(month: month)
        if isCapitalised(place) || !isAmbiguousMonth(place), let (day, dayEnd) = dayOfMonth(monthEnd) {
            let year = attachedYear(dayEnd)
            let dated = DateParts(month: month, day: day).with(year?.parts)
            return TimeMatch(tokens: place..<(year?.end ?? dayEnd), meaning: .date(dated), rule: "date-month-day")
        }
        if isCapitalised(place) || !isAmbiguousMonth(place), let year = attachedYear(monthEnd) {
            return TimeMatch(
                tokens: place..<year.end, meaning: .date(parts.with(year.parts)), rule: "date-month-year")
        }
        if isHyphen(monthEnd), let year = number(monthEnd + 1, digits: 4...4), (1000...2199).contains(year) {
            return TimeMatch(
                tokens: place..<monthEnd + 2, meaning: .date(DateParts(year: year, month: month)),
                rule: "date-month-year")
        }
        guard isMonthAlone(place, end: monthEnd) else { return nil }
        return TimeMatch(tokens: place..<monthEnd, meaning: .date(parts), rule: "month")
    }

    /// A day after a month's name: "3", "3rd", "the 3rd", "third".
    private func dayOfMonth(_ place: Int) -> (day: Int, end: Int)? {
        let next = role(place) == .the ? place + 1 : place
        if let (value, end) = ordinal(next), (1...31).contains(value) {
            // "May second" is a day; "March first" too, but "April third-quarter" is not.
            if next > place, isContentWord(end) || isCapitalised(end) { return nil }  // "in October the first snow"
            return isHyphen(end) ? nil : (value, end)
        }
        guard next == place, let value = number(next, digits: 1...2), (1...31).contains(value), tokens[next].spaceBefore
        else { return nil }
        let after = next + 1
        if isMark(after, "%") || isJoined(after) && (isMark(after, ":") || isWord(after) && role(after) != .possessive)
        {
            return nil
        }
        if isMark(after, ":") || [.counted, .multiplier, .meridiem].contains(role(after)) { return nil }
        if isJoined(after), isMark(after, ".") || isMark(after, ","), isJoined(after + 1), digits(after + 1) != nil {
            return nil
        }
        return (value, after)
    }

    /// Names and verbs are spelled like these months.
    private func isAmbiguousMonth(_ place: Int) -> Bool {
        word(place).role == .monthShort || [3, 4, 5, 6, 8].contains(word(place).value)
    }

    /// A month's name without day and year names a month here, not a person, a march or a possibility.
    private func isMonthAlone(_ place: Int, end: Int) -> Bool {
        if word(place).role == .monthShort {
            return end > place + 1 && hasDatePreposition(place - 1) && isCapitalised(place)
        }
        guard isAmbiguousMonth(place) else { return true }
        if isText(place + 1, "day"), isCapitalised(place + 1) { return false }  // "May Day"
        guard isCapitalised(place) else { return false }
        if isHyphen(place - 1) || isHyphen(place + 1), !isMonthRange(place) { return false }
        if hasDatePreposition(place - 1) {
            if role(place - 1) == .of, [.edge, .early, .unit, .units, .half, .dayPart].contains(role(place - 2)) {
                return true
            }
            // "The poems of April Smith": a name goes on.
            let isName = isCapitalised(place + 1) && role(place + 1) == .none && isWord(place + 1)
            return !isName || [.inside, .since, .until, .by, .early].contains(role(place - 1))
        }
        // "Their June meeting", "the May election"
        let isDetermined =
            [.the, .article, .possessive].contains(role(place - 1)) || isText(place - 1, "their")
            || isText(place - 1, "its") || isText(place - 1, "our")
        if isDetermined, isContentWord(place + 1), !isText(place + 1, "constituency"), !isText(place + 1, "family") {
            return true
        }
        let continuesList = role(place - 1) == .and || role(place - 1) == .or || isMark(place - 1, ",")
        return isMonthRange(place) || isText(place - 1, "now") && isClauseEnd(place + 1)
            || continuesList && role(place - 2) == .month && hasDatePreposition(place - 3)
    }

    /// "March to May", "April–June".
    private func isMonthRange(_ place: Int) -> Bool {
        let next = isDash(place + 1) || [.to, .until].contains(role(place + 1)) ? role(place + 2) : .none
        let before = isDash(place - 1) || [.to, .until].contains(role(place - 1)) ? role(place - 2) : .none
        return next == .month || before == .month
    }

    /// A word before a month or a day that makes it a time.
    func hasDatePreposition(_ place: Int) -> Bool {
        switch role(place) {
        case .inside, .on, .from, .to, .until, .since, .between, .by, .before, .after, .early, .edge, .of, .past,
            .future,
            .this, .that, .same, .each, .recent:
            return true
        default: return (isDash(place) || isMark(place, "/")) && role(place - 1) == .early
        }
    }
}
