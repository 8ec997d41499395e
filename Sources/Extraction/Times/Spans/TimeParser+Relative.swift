extension TimeParser {
    /// What "the" begins.
    func theStart(_ place: Int, _ depth: Int) -> TimeMatch? {
        let next = place + 1
        let word = word(next)
        switch word.role {
        case .past where isText(next, "last") && role(next + 1) == .weekday && role(next + 2) != .dayPart:
            return longest(nthDay(next, first: place, depth), modified(next, first: place, depth))
        case .past, .future, .same, .recent:
            return longest(modified(next, first: place, depth), samePeriod(next, first: place, depth))
        case .early where role(next + 1) == .of: return edge(next, first: place, depth)  // "the middle of 1942"
        case .early, .latter:
            return earlyHours(next, first: place, depth) ?? portionStart(next, first: place, depth)
        case .edge: return edge(next, first: place, depth)
        case .ordinal:
            let named = longest(ordinalStart(next, first: place, depth), ordinalDay(next, first: place))
            return longest(named, nthDay(next, first: place, depth))
        case .season: return season(next, first: place, depth)
        case .decadeWord: return decadeWord(next, first: place)
        case .cardinal:
            let named = longest(spelledDecade(next, first: place), hyphenCentury(next, first: place, depth))
            return longest(named, theLength(next, first: place, depth))
        case .dayPart: return theDayPart(next, first: place, depth)
        case .futureNoun: return futureNoun(next, first: place)
        case .farness:
            return role(next + 1) == .futureNoun
                ? TimeMatch(tokens: place..<next + 2, meaning: .reference(.future), rule: "reference-noun") : nil
        case .unit: return theUnit(next, first: place, depth)
        case .units: return theUnits(next, first: place)
        case .fiscal: return fiscalUnit(next, first: place)
        case .whole where isText(next, "other"): return theOtherDay(next, first: place)
        case .whole: return role(next + 1) == .unit ? theUnit(next + 1, first: place, depth) : nil
        case .time: return theMoment(next, first: place)
        case .weekday: return role(next + 1) == .dayPart || isClauseEnd(next + 1) ? theWeekday(next, first: place) : nil
        default:
            if tokens.indices.contains(next), sentence.contains(next), tokens[next].kind == .number {
                return theNumber(next, first: place, depth)
            }
            if isText(next, "small") { return earlyHours(next, first: place, depth) }
            return isApostrophe(next) ? digitDecade(next + 1, first: place) : nil
        }
    }

    private func theWeekday(_ place: Int, first: Int) -> TimeMatch? {
        guard role(first - 1) == .on, var match = weekdayStart(place) else { return nil }
        match.tokens = first..<match.tokens.upperBound
        return match
    }

    private func theNumber(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        if let period = yearOfPeriod(place, first: first) { return period }
        var best = longest(digitDecade(place, first: first), ordinalStart(place, first: first, depth))
        best = longest(best, ordinalDay(place, first: first))
        best = longest(best, nthDay(place, first: first, depth))
        best = longest(best, theLength(place, first: first, depth))
        // "The 1998 third quarter".
        if let year = number(place, digits: 4...4), let (number, end) = ordinal(place + 1), word(end).role == .unit,
            word(end).unit == .quarter, (1000...2199).contains(year)
        {
            best = longest(
                best,
                TimeMatch(
                    tokens: first..<end + 1, meaning: .date(DateParts(year: year, quarter: number)), rule: "quarter"))
        }
        return best
    }

    /// "the nine months", "the two years".
    private func theLength(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        guard var match = duration(place, depth), case .duration = match.meaning, match.rule == RuleName("duration")
        else { return nil }
        match.tokens = first..<match.tokens.upperBound
        return match
    }

    /// "the other day".
    private func theOtherDay(_ place: Int, first: Int) -> TimeMatch? {
        let isDay = role(place + 1) == .unit && word(place + 1).unit >= .day || role(place + 1) == .dayPart
        guard isDay, isNounHere(place + 2) else { return nil }
        return TimeMatch(tokens: first..<place + 2, meaning: .reference(.past), rule: "the-other-day")
    }

    /// "twentieth-century" and other centuries that begin with a cardinal: "the twenty-first century".
    private func hyphenCentury(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        ordinalStart(place, first: first, depth)
    }

    /// "on the 15th": a day of the month last spoken of.
    private func ordinalDay(_ place: Int, first: Int) -> TimeMatch? {
        if let date = dayMonth(place, first: first) { return date }
        guard digits(place) != nil, let (day, end) = ordinal(place), (1...31).contains(day),
            isClauseEnd(end) || verbTense(end) != nil || [.the, .inside, .at, .to, .and].contains(role(end)),
            [.on, .by, .until, .since, .from, .before].contains(role(first - 1))
        else { return nil }
        return TimeMatch(tokens: first..<end, meaning: .date(DateParts(day: day)), rule: "day-of-month")
    }

    func isVerb(_ place: Int) -> Bool {
        [.presentCue, .pastCue, .futureCue, .perfectCue].contains(role(place))
    }

    /// "the moment" and "the present time" after "at".
    private func theMoment(_ place: Int, first: Int) -> TimeMatch? {
        guard role(first - 1) == .at, isNounHere(place + 1) else { return nil }
        if isText(place, "time"), isClauseEnd(place + 1) {
            return TimeMatch(tokens: first..<place + 1, meaning: .reference(.past), rule: "that-time")
        }
        guard isText(place, "moment") else { return nil }
        return TimeMatch(tokens: first..<place + 1, meaning: .reference(.present), rule: "reference-noun")
    }

    /// "the morning of 3 June", "in the morning", "the night before".
    private func theDayPart(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        guard let part = DayPart(rawValue: word(place).value), !isCapitalised(place) else { return nil }
        if let dated = dayPartOfDay(place, first: first, part: part, depth) { return dated }
        if let shifted = beforeOrAfter(place, first: first, unit: .day) {
            var match = shifted
            match.time = .part(part)
            return match
        }
        guard
            [.inside, .on, .at, .until, .by, .of, .before, .after].contains(role(first - 1))
                || isWord(first - 1) && isText(first - 1, "later"),
            isNounHere(place + 1), role(place + 1) != .of
        else { return nil }
        return TimeMatch(
            tokens: first..<place + 1, meaning: .shift(Shift(count: 0, unit: .day, anchor: .discourse)),
            time: .part(part), rule: "the-day-part")
    }

    /// "the day before" at the end of a clause, "the year after", "the day before yesterday".
    private func beforeOrAfter(_ place: Int, first: Int, unit: TimeUnit) -> TimeMatch? {
        let next = word(place + 1)
        guard next.role == .before || next.role == .after else { return nil }
        let sign = next.role == .before ? -1 : 1
        if role(place + 2) == .deictic, abs(word(place + 2).value) == 1, unit == .day {
            return TimeMatch(
                tokens: first..<place + 3,
                meaning: .shift(Shift(count: Int(word(place + 2).value) + sign, unit: .day, anchor: .document)),
                rule: "day-before-yesterday")
        }
        if role(place + 2) == .past || role(place + 2) == .future, word(place + 2).value == 0 {
            let isNamed = self.word(place + 3).role == .unit && self.word(place + 3).unit == unit
            guard isNamed || isNounHere(place + 3) else { return nil }
            return TimeMatch(
                tokens: first..<place + (isNamed ? 4 : 3),
                meaning: .shift(Shift(count: 2 * sign, unit: unit, anchor: .document)),
                rule: "unit-before-last")
        }
        guard isClauseEnd(place + 2), !isText(place + 1, "following") else { return nil }
        return TimeMatch(
            tokens: first..<place + 2, meaning: .shift(Shift(count: sign, unit: unit, anchor: .discourse)),
            rule: "unit-before")
    }

    /// "the month of May", "the week of 3 May", "the year 2000", "the other day", "for the year".
    private func theUnit(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let unit = word(place).unit
        if let compound = unitCompound(place, first: first) { return compound }
        guard !isCapitalised(place) || unit == .century, !isHyphen(place + 1) else { return nil }
        if let relative = beforeOrAfter(place, first: first, unit: unit) { return relative }
        if unit == .year, let year = number(place + 1, digits: 3...4) {
            return TimeMatch(
                tokens: first..<place + 2, meaning: .date(DateParts(year: year)), rule: "the-year")
        }
        if unit == .year, var spoken = spelledYear(place + 1) {
            spoken.tokens = first..<spoken.tokens.upperBound
            return spoken
        }
        if role(place + 1) == .of, let whole = match(at: place + 2, depth: depth + 1), whole.time == nil,
            case .date(let parts) = whole.meaning, [.week, .weekend, .month, .year, .day].contains(unit)
        {
            return TimeMatch(
                tokens: first..<whole.tokens.upperBound,
                meaning: unit == .week || unit == .weekend
                    ? whole.meaning : .date(parts), rule: "unit-of-date")
        }
        guard unit >= .day, unit != .fortnight, unit != .decade || role(first - 1) == .inside,
            isDefiniteUnit(place, first: first)
        else { return nil }
        return TimeMatch(
            tokens: first..<place + 1, meaning: .shift(Shift(count: 0, unit: unit, anchor: .discourse)),
            rule: "the-unit")
    }

    /// "for the year", "in the week", "later in the day": a unit that context has fixed.
    private func isDefiniteUnit(_ place: Int, first: Int) -> Bool {
        let before = role(first - 1)
        // "Ended the day 8 points higher"
        if isBounded(first - 1) { return true }
        if role(place + 1) == .possessive, !isClauseEnd(place + 2) { return true }  // "the day's losses"
        guard before == .inside || before == .of && role(first - 2) == .edge || before == .on || before == .by else {
            return false
        }
        if word(place).unit == .weekend { return !isHyphen(place + 1) }
        if word(place).unit == .day {
            guard
                isText(first - 1, "in") && [.earlier, .later, .early].contains(role(first - 2))
                    || isText(first - 1, "during")
            else { return false }
        }
        return isClauseEnd(place + 1) || isVerb(place + 1) || verbTense(place + 1) != nil
            || [.and, .to, .from, .by, .at].contains(role(place + 1))
    }

    /// A verb of beginning or ending, of which a unit is the object.
    private func isBounded(_ place: Int) -> Bool {
        let verbs: [StaticString] = ["ended", "ends", "opened", "closed", "started", "finished", "began"]
        return verbs.contains { isText(place, $0) } || isText(place, "end") && role(place - 1) == .to
    }

    /// "the fiscal year", "the financial year 2019"; "the 2019 financial year" begins elsewhere.
    private func fiscalUnit(_ place: Int, first: Int) -> TimeMatch? {
        if let quarter = fiscalQuarter(place, first: first, 0) { return quarter }
        if let year = fiscalYear(place, first: first) { return year }
        guard word(place + 1).role == .unit, word(place + 1).unit == .year else { return nil }
        guard let year = number(place + 2, digits: 4...4) else {
            guard isText(place, "fiscal") else { return nil }
            return TimeMatch(
                tokens: first..<place + 2, meaning: .shift(Shift(count: 0, unit: .year, anchor: .document)),
                rule: "fiscal-year")
        }
        // "The fiscal year 2024 budget": the article is the budget's.
        let start = isContentWord(place + 3) ? place : first
        return withSecondYear(
            TimeMatch(tokens: start..<place + 3, meaning: .date(DateParts(year: year)), rule: "fiscal-year"))
    }

    /// "fiscal 1989", "fiscal year 2020", "FY2021", "Q3 2019", "H1 of 2020".
    func periodName(_ place: Int, _ depth: Int) -> TimeMatch? {
        let word = word(place)
        switch word.role {
        case .fiscalYear where tokens[place].letterCase != .lower:
            return TimeMatch(
                tokens: place..<place + 1, meaning: .date(DateParts(year: Int(word.value))), rule: "fiscal-year")
        case .fiscal:
            let hasUnit = self.word(place + 1).role == .unit && self.word(place + 1).unit == .year
            let yearPlace = hasUnit ? place + 2 : place + 1
            if !hasUnit, let year = fiscalYear(place, first: place) { return year }
            if let year = number(yearPlace, digits: 4...4), (1900...2199).contains(year) {
                return withSecondYear(
                    TimeMatch(
                        tokens: place..<yearPlace + 1, meaning: .date(DateParts(year: year)), rule: "fiscal-year"))
            }
            return fiscalQuarter(place, first: place, depth)
        case .quarterName, .halfName:
            let parts =
                word.role == .quarterName ? DateParts(quarter: Int(word.value)) : DateParts(half: Int(word.value))
            guard tokens[place].letterCase == .upper || tokens[place].letterCase == .capitalised else { return nil }
            let year = attachedYear(place + 1)
            guard year != nil || hasDatePreposition(place - 1) else { return nil }
            return TimeMatch(
                tokens: place..<(year?.end ?? place + 1), meaning: .date(parts.with(year?.parts)),
                rule: "quarter-name")
        default: return nil
        }
    }

    /// "the fiscal 1991 year".
    private func fiscalYear(_ place: Int, first: Int) -> TimeMatch? {
        guard let year = number(place + 1, digits: 4...4), (1900...2199).contains(year), word(place + 2).role == .unit,
            word(place + 2).unit == .year
        else { return nil }
        return TimeMatch(tokens: first..<place + 3, meaning: .date(DateParts(year: year)), rule: "fiscal-year")
    }

    /// "The 1991 fiscal year", "the 1989 period".
    private func yearOfPeriod(_ place: Int, first: Int) -> TimeMatch? {
        guard let year = number(place, digits: 4...4), (1900...2199).contains(year) else { return nil }
        let isFiscal = [.fiscal, .whole].contains(role(place + 1)) && isText(place + 2, "year")
        guard isFiscal || isText(place + 1, "period") else { return nil }
        return TimeMatch(
            tokens: first..<place + (isFiscal ? 3 : 2), meaning: .date(DateParts(year: year)), rule: "fiscal-year")
    }

    /// "the fiscal third quarter", "fiscal first-half".
    private func fiscalQuarter(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        guard var match = ordinalStart(place + 1, first: place + 1, depth), case .date(let parts) = match.meaning,
            parts.quarter != nil || parts.half != nil
        else { return nil }
        match.tokens = first..<match.tokens.upperBound
        return match
    }

    /// "1998 third quarter", "2019 Q3".
    func yearPeriod(_ place: Int) -> TimeMatch? {
        guard let year = number(place, digits: 4...4), (1900...2199).contains(year) else { return nil }
        if role(place + 1) == .quarterName, isCapitalised(place + 1) {
            return TimeMatch(
                tokens: place..<place + 2,
                meaning: .date(DateParts(year: year, quarter: Int(word(place + 1).value))), rule: "quarter-name")
        }
        guard let (number, end) = ordinal(place + 1), word(end).role == .unit, word(end).unit == .quarter else {
            return nil
        }
        return TimeMatch(
            tokens: place..<end + 1, meaning: .date(DateParts(year: year, quarter: number)), rule: "quarter")
    }
}
