extension TimeParser {
    /// "early 1990", "late last year", "mid-May", "the early part of 2001", "the mid-to-late 1970s";
    /// `first` is where a determiner began.
    func portionStart(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let word = word(place)
        if let period = partOf(place, first: first, depth) { return period }
        guard word.role == .early, let portion = Portion(rawValue: word.value) else { return nil }
        var next = isHyphen(place + 1) ? place + 2 : place + 1
        // "mid-to-late 1970s", "early to mid 1990s".
        let second = role(next) == .to ? (isHyphen(next + 1) ? next + 2 : next + 1) : next
        if second > next, role(second) == .early { next = isHyphen(second + 1) ? second + 2 : second + 1 }
        // "early in the morning", "late at night" begin later; "early in 1990" is one expression with its year.
        if isText(place, "middle"), role(next) != .decadeWord, digits(next) == nil { return nil }
        // "mid- to late November".
        if isDash(place + 1), isJoined(place + 1), role(place + 2) == .to, role(place + 3) == .early {
            next = place + 4
        }
        guard let inner = portionTarget(next, first: place, depth), !isDuration(inner) else { return nil }
        var match = inner
        match.tokens = first..<inner.tokens.upperBound
        match.portion = portion
        return match
    }

    private func isDuration(_ match: TimeMatch) -> Bool {
        switch match.meaning {
        case .duration, .set, .reference: true
        default: false
        }
    }

    /// What may follow "early" or "mid-".
    private func portionTarget(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let word = word(place)
        switch word.role {
        case .month, .monthShort:
            guard let (month, end) = monthName(place) else { return nil }
            if let dated = monthStart(place) { return dated }
            return isCapitalised(place)
                ? TimeMatch(tokens: place..<end, meaning: .date(DateParts(month: month)), rule: "month") : nil
        case .season:
            guard !isContentWord(place + 1) else { return nil }
            let match = season(place, first: place, depth)
            return match
                ?? TimeMatch(
                    tokens: place..<place + 1, meaning: .date(DateParts(season: Int(word.value))), rule: "season")
        case .decadeWord: return decadeWord(place, first: first)
        case .dayPart:
            guard let part = DayPart(rawValue: word.value), !isContentWord(place + 1) else { return nil }
            if let dated = dayPartOfDay(place, first: place, part: part, depth) { return dated }
            let prepositions: [TemporalRole] = [.the, .inside, .by, .until, .since, .at, .before, .after]
            let isDocumentDay = isHyphen(place - 1) || prepositions.contains(role(first - 1))
            return isDocumentDay
                ? TimeMatch(
                    tokens: place..<place + 1, meaning: .shift(Shift(count: 0, unit: .day, anchor: .discourse)),
                    time: .part(part), rule: "the-day-part") : nil
        case .clockPoint, .unit, .units, .time, .futureNoun: return nil
        case .cardinal, .ordinal:
            return longest(spelledDecade(place, first: place), ordinalStart(place, first: place, depth))
        case .past, .future, .this, .that, .weekday, .weekdayShort, .deictic, .holiday, .fiscal, .quarterName,
            .fiscalYear:
            return match(at: place, depth: depth + 1)
        default:
            guard sentence.contains(place) else { return nil }
            if isApostrophe(place) { return digitDecade(place + 1, first: place) ?? apostropheStart(place) }
            guard tokens[place].kind == .number else { return nil }
            let found = longest(
                digitDecade(place, first: first),
                longest(ordinalStart(place, first: place, depth), dayMonth(place, first: place)))
            return longest(found, yearMatch(place))
        }
    }

    /// "the early part of 1990", "the closing months of the war" is none, "the latter half of 1944".
    private func partOf(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let word = word(place)
        let noun = self.word(place + 1)
        let isPeriodNoun =
            noun.role == .part || noun.role == .half || noun.role == .units && noun.unit >= .day
        guard isPeriodNoun, role(place + 2) == .of, let whole = match(at: place + 3, depth: depth + 1),
            !isDuration(whole), whole.time == nil
        else { return nil }
        var match = whole
        match.tokens = first..<whole.tokens.upperBound
        if word.role == .early {
            match.portion = Portion(rawValue: word.value)
        } else {
            match.portion = isText(place, "opening") ? .start : .end
        }
        return match
    }

    /// "the end of 1999", "the turn of the century", "the beginning of last year".
    func edge(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let word = word(place)
        if isHyphen(place + 1), let inner = match(at: place + 2, depth: depth + 1), !isDuration(inner) {  // "end-2019"
            return narrowed(inner, first: first, Portion(rawValue: word.value))
        }
        guard role(place + 1) == .of, !isText(place, "turn") || first < place || role(place - 1) == .at else {
            return nil
        }
        let next = place + 2
        if first < place, isTheUnit(next, .day) { return nil }  // "at the end of the day": an idiom
        if let night = middleOfNight(place, first: first) { return night }
        if let inner = match(at: next, depth: depth + 1), !isDuration(inner), inner.time == nil {
            return narrowed(inner, first: first, Portion(rawValue: word.value))
        }
        // "The end of the year", "the turn of the century", "the beginning of the month".
        let unitPlace = role(next) == .the ? next + 1 : next
        let unit = self.word(unitPlace)
        guard unit.role == .unit, unit.unit >= .week, !isCapitalised(unitPlace),
            isNounHere(unitPlace + 1) || isCapitalised(unitPlace + 1)
        else { return nil }
        let isTurn = isText(place, "turn")
        return TimeMatch(
            tokens: first..<unitPlace + 1,
            meaning: .shift(
                Shift(count: 0, unit: unit.unit, anchor: unit.unit >= .decade && isTurn ? .document : .discourse)),
            portion: Portion(rawValue: word.value), rule: "edge-of-unit")
    }

    private func narrowed(_ inner: TimeMatch, first: Int, _ portion: Portion?) -> TimeMatch {
        var match = inner
        match.tokens = first..<inner.tokens.upperBound
        match.portion = portion
        return match
    }

    private func isTheUnit(_ place: Int, _ unit: TimeUnit) -> Bool {
        role(place) == .the && word(place + 1).role == .unit && word(place + 1).unit == unit
    }

    private func middleOfNight(_ place: Int, first: Int) -> TimeMatch? {
        guard role(place + 2) == .the, role(place + 3) == .dayPart, isNounHere(place + 4),
            let part = DayPart(rawValue: word(place + 3).value)
        else { return nil }
        return TimeMatch(
            tokens: first..<place + 4, meaning: .shift(Shift(count: 0, unit: .day, anchor: .discourse)),
            time: .part(part), rule: "the-day-part")
    }

    /// "earlier this year", "later today", "later that month".
    func comparativeStart(_ place: Int, _ depth: Int) -> TimeMatch? {
        let word = word(place)
        let next = place + 1
        switch role(next) {
        case .this, .that, .past, .deictic, .future, .same, .weekday: break
        case .the where role(next + 1) == .same: break
        default: return nil
        }
        guard let inner = match(at: next, depth: depth + 1) else { return nil }
        if isDuration(inner) { return nil }
        var match = inner
        match.tokens = place..<inner.tokens.upperBound
        match.portion = word.role == .earlier ? .early : .late
        return match
    }
}
