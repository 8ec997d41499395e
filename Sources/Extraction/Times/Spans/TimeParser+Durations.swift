extension TimeParser {
    /// A length of time, or what "ago", "later" and their like make of one: "about two years", "five-day",
    /// "three weeks ago", "an hour and a half", "two hours and 30 minutes".
    func duration(_ place: Int, _ depth: Int) -> TimeMatch? {
        let start = approximation(place)
        guard var numeral = quantity(start) ?? anotherOne(start) else { return nil }
        var unitPlace = numeral.end
        let isHyphenated = isHyphen(unitPlace) || isHyphen(unitPlace - 1)
        if isHyphen(unitPlace) { unitPlace += 1 }
        var whole = unitPlace
        while !isHyphenated, isFiller(whole), whole < unitPlace + 2 { whole += 1 }
        // "An additional two years".
        if numeral.isArticle, whole > unitPlace, let inner = cardinal(whole) { (numeral, whole) = (inner, inner.end) }
        let unit: TimeUnit
        if isSecondUnit(whole), numeral.value == 1,
            !numeral.isArticle || isClauseEnd(whole + 1) || role(whole + 1) == .later
        {
            unit = .second
        } else {
            let word = word(whole)
            guard word.role == .unit || word.role == .units else { return nightsDuration(whole, place: place, numeral) }
            unit = word.unit
        }
        guard isLength(numeral, unit: unit, at: whole, first: place, isHyphenated: isHyphenated) else { return nil }
        var first = place
        if isHyphenated, role(place) == .article { first = start + 1 }
        // "some day"
        if role(start) == .vague, word(start).value == 0, role(whole) == .unit, !isHyphenated { return nil }
        if isAge(whole + 1) { return nil }
        var length = Duration(amount: numeral.value, unit: unit)
        var end = whole + 1
        if isHyphenated || numeral.isArticle || numeral.value == 1 || numeral.value == nil || role(whole) == .units {
            end = tail(end, &length)
        }
        // "Ten days or so", "a year or more", "an hour or two".
        let isLoose = isText(end + 1, "so") || isText(end + 1, "more") || numeral.isArticle && isText(end + 1, "two")
        if role(end) == .or, isLoose { end += 2 }
        if isHyphenated {
            // "A half-century ago".
            let whole = TimeMatch(tokens: place..<end, meaning: .duration(length), rule: "duration")
            if let moved = shifted(whole, length) { return moved }
            return hyphenated(TimeMatch(tokens: first..<end, meaning: .duration(length), rule: "duration-hyphen"))
        }
        let match = TimeMatch(tokens: first..<end, meaning: .duration(length), rule: "duration")
        return shifted(match, length) ?? perUnit(match, length) ?? dropTrailing(match, numeral)
    }

    /// "19 years old", "27-year-old": how old somebody is tells no time.
    private func isAge(_ place: Int) -> Bool {
        let next = isHyphen(place) ? place + 1 : place
        return role(next) == .old || isText(next, "older") || isText(next, "younger") || isText(next, "olds")
    }

    /// "Another week": one more.
    private func anotherOne(_ place: Int) -> Numeral? {
        isText(place - 1, "another") && role(place) == .unit ? Numeral(value: 1, end: place) : nil
    }

    /// Words between a number and its unit: "two more years", "three straight weeks", "five fiscal years".
    func isFiller(_ place: Int) -> Bool {
        switch role(place) {
        case .whole, .fiscal: true
        case .more: role(place + 1) != .than
        case .past: word(place).value == 1
        case .recent: word(place).value == 1
        default: false
        }
    }

    /// The position after "about", "nearly", "more than", "at least", "up to".
    private func approximation(_ place: Int) -> Int {
        switch role(place) {
        case .approximate: return place + 1
        case .more: return role(place + 1) == .than ? place + 2 : place
        case .least: return place + 1
        case .up: return role(place + 1) == .to ? place + 2 : place
        case .vague where isText(place, "some"): return cardinal(place + 1) == nil ? place : place + 1
        default: return place
        }
    }

    /// "At least ten days": the one preposition that belongs to a span.
    func atLeast(_ place: Int, _ depth: Int) -> TimeMatch? {
        guard role(place + 1) == .least, var match = duration(place + 1, depth) else { return nil }
        match.tokens = place..<match.tokens.upperBound
        return match
    }

    /// Units that are counted, not the second half of another expression.
    private func isLength(_ numeral: Numeral, unit: TimeUnit, at place: Int, first: Int, isHyphenated: Bool) -> Bool {
        if unit == .quarter {  // "a quarter of", "three quarters of", "a quarter million"
            if numeral.isArticle || role(place + 1) == .of || role(place + 1) == .multiplier { return false }
            if isDash(place - 1), role(place) == .units { return false }
        }
        if isCapitalised(place), isCapitalised(first), first > sentence.lowerBound, !isHyphenated { return false }
        if numeral.isArticle {
            // "A day in the life", "a minute of silence" are lengths; "a day when" and "a year that" aren't.
            if unit == .day, [.function, .of].contains(role(place + 1)) || isHyphen(place + 1) { return false }
            if unit == .weekend || unit == .minute && role(place + 1) == .of { return unit == .weekend }
            if isHyphen(place + 1), role(place + 2) != .long, role(place + 2) != .ago {
                return false
            }
        }
        if isWord(first - 1), isText(first - 1, "light") || isText(first - 1, "man") { return false }
        return true
    }

    /// "and a half", "and 30 minutes" after a unit.
    private func tail(_ place: Int, _ length: inout Duration) -> Int {
        var end = place
        while length.rest.count < 2 {
            let next = oneTail(end, &length)
            if next == end { break }
            end = next
        }
        return end
    }

    private func oneTail(_ place: Int, _ length: inout Duration) -> Int {
        guard role(place) == .and || isMark(place, ",") else { return place }
        if role(place + 1) == .article, role(place + 2) == .half {
            length.amount = length.amount.map { $0 + 0.5 }
            return place + 3
        }
        guard let numeral = cardinal(place + 1), let amount = numeral.value else { return place }
        let unit = word(numeral.end)
        guard unit.role == .unit || unit.role == .units, unit.unit < length.rest.last?.unit ?? length.unit,
            amount == amount.rounded()
        else {
            return place
        }
        length.rest.append(Duration.SubDuration(amount: amount, unit: unit.unit))
        return numeral.end + 1
    }

    /// "three nights", "three mornings a week".
    private func nightsDuration(_ place: Int, place first: Int, _ numeral: Numeral) -> TimeMatch? {
        guard role(place) == .dayPartPlural || role(place) == .dayPart && numeral.value == 1 && !numeral.isArticle,
            let part = DayPart(rawValue: word(place).value)
        else { return nil }
        let length = Duration(amount: numeral.value, unit: .day)
        let nights = TimeMatch(tokens: first..<place + 1, meaning: .duration(length), rule: "duration-nights")
        return perUnit(nights, length) ?? (part == .night ? shifted(nights, length) ?? nights : nil)
    }

    /// "Decade-long".
    private func hyphenated(_ match: TimeMatch) -> TimeMatch {
        var match = match
        let end = match.tokens.upperBound
        if isText(end, "period") {  // "a five-year period"
            let first = match.tokens.lowerBound
            match.tokens = (role(first - 1) == .article || role(first - 1) == .the ? first - 1 : first)..<end + 1
        } else if isHyphen(end), role(end + 1) == .long || role(end + 1) == .units {
            match.tokens = match.tokens.lowerBound..<end + 2
        }
        return match
    }

    /// "ago", "later", "earlier", "before" at a clause's end, "from now" after a length.
    func shifted(_ match: TimeMatch, _ length: Duration) -> TimeMatch? {
        var next = match.tokens.upperBound
        let word = word(next)
        let sign: Int
        let anchor: TimeAnchor
        switch word.role {
        case .ago: (sign, anchor) = (-1, .document)
        case .earlier: (sign, anchor) = (-1, .discourse)
        case .later where !isText(next + 1, "than"): (sign, anchor) = (1, .discourse)
        case .before where isClauseEnd(next + 1) || isText(next, "previously"): (sign, anchor) = (-1, .discourse)
        case .past where word.value == 2 && isClauseEnd(next + 1): (sign, anchor) = (-1, .discourse)
        case .after where isClauseEnd(next + 1) && isText(next, "after"): (sign, anchor) = (1, .discourse)
        case .before, .after:  // "two days after that"
            guard isText(next + 1, "that") || isText(next + 1, "this"), !isContentWord(next + 2),
                role(next + 2) != .unit, !isText(next, "following")
            else { return nil }
            (sign, anchor) = (word.role == .before ? -1 : 1, .discourse)
            next += 1
        case .from where isText(next + 1, "now") || role(next + 1) == .deictic && self.word(next + 1).value == 0:
            (sign, anchor) = (1, .document)
            next += 1
        case .up where isText(next, "hence"): (sign, anchor) = (1, .document)
        case .possessive where role(next + 1) == .time, .none where isApostrophe(next) && role(next + 1) == .time:
            // "In ten years' time", "a year's time"
            guard isText(match.tokens.lowerBound - 1, "in"), isText(next + 1, "time") else { return nil }
            (sign, anchor) = (1, .document)
            next += 1
        default: return nil
        }
        let tokens = match.tokens.lowerBound..<next + 1
        guard let amount = length.amount, length.unit >= .day else {
            if length.unit < .day {
                return TimeMatch(
                    tokens: tokens, meaning: .shift(Shift(count: 0, unit: length.unit, anchor: anchor)),
                    rule: "shift-hours")
            }
            return TimeMatch(tokens: tokens, meaning: .reference(sign < 0 ? .past : .future), rule: "shift-vague")
        }
        let (count, unit) = wholeUnits(amount, length.unit)
        return TimeMatch(
            tokens: tokens, meaning: .shift(Shift(count: sign * count, unit: unit, anchor: anchor)),
            rule: anchor == .document ? "ago" : "later")
    }

    private func wholeUnits(_ amount: Double, _ unit: TimeUnit) -> (Int, TimeUnit) {
        let bounded = min(amount, 1e6)
        switch unit {
        case .decade: return (Int((bounded * 10).rounded()), .year)
        case .century: return (Int((bounded * 100).rounded()), .year)
        case .millennium: return (Int((bounded * 1000).rounded()), .year)
        case .year where bounded != bounded.rounded(): return (Int((bounded * 12).rounded()), .month)
        default: return (Int(bounded.rounded()), unit)
        }
    }

    /// "five days a week", "24 hours a day": a set with its longer unit.
    private func perUnit(_ match: TimeMatch, _ length: Duration) -> TimeMatch? {
        let next = match.tokens.upperBound
        guard role(next) == .article, word(next + 1).role == .unit, word(next + 1).unit > length.unit,
            !isHyphen(next + 2), role(next + 2) != .ago, role(next + 2) != .later, role(next + 2) != .earlier
        else { return nil }
        return TimeMatch(
            tokens: match.tokens.lowerBound..<next + 2, meaning: .set(period(1, word(next + 1).unit)), rule: "set-per")
    }

    /// "A year" after an amount is a rate: "$2 million a year".
    private func dropTrailing(_ match: TimeMatch, _ numeral: Numeral) -> TimeMatch? {
        guard numeral.isArticle, case .duration(let length) = match.meaning else { return match }
        let before = match.tokens.lowerBound - 1
        let countsThings =
            isContentWord(before) && isPluralNoun(before)
            && (digits(before - 1) != nil || role(before - 1) == .cardinal)
        let isRate =
            sentence.contains(before)
            && (countsThings || tokens[before].kind == .number || role(before) == .counted
                || role(before) == .multiplier || isMark(before, "%") || isText(before, "times")
                || role(before) == .more && (digits(before - 1) != nil || role(before - 1) == .multiplier))
        guard isRate else { return match }
        if length.unit < .day { return nil }  // "60 miles an hour" is a speed
        return TimeMatch(tokens: match.tokens, meaning: .set(period(1, length.unit)), rule: "set-rate")
    }

    /// `P1Y`, `P2W`.
    func period(_ count: Int, _ unit: TimeUnit) -> String { Duration(amount: Double(count), unit: unit).timex }

    /// Bare units: "years ago", "for decades", "weeks later", "year-end", "a year-earlier", "decades-long".
    func unitStart(_ place: Int, _ depth: Int) -> TimeMatch? {
        let word = word(place)
        guard !isCapitalised(place) || isClauseEnd(place - 1) else { return nil }
        if let compound = unitCompound(place, first: place) ?? unitsEnd(place) { return compound }
        if word.role == .unit, word.unit == .year, let year = number(place + 1, digits: 4...4),
            (1000...2199).contains(year)
        {
            return TimeMatch(tokens: place..<place + 2, meaning: .date(DateParts(year: year)), rule: "the-year")
        }
        guard word.role == .units, !isHyphen(place - 1) else { return nil }
        if word.unit == .weekend, [.on, .at, .inside].contains(role(place - 1)) || isNounHere(place + 1) {
            return TimeMatch(tokens: place..<place + 1, meaning: .set("XXXX-WXX-WE"), rule: "set-weekday")
        }
        let length = Duration(amount: nil, unit: word.unit)
        let match = TimeMatch(tokens: place..<place + 1, meaning: .duration(length), rule: "duration-bare")
        if let moved = shifted(match, length) { return moved }
        if word.unit >= .minute, role(place + 1) == .before || role(place + 1) == .after, !isContentWord(place - 1) {
            return match
        }
        guard word.unit >= .minute, word.unit != .quarter, isSpanHere(place) else { return nil }
        return isContentWord(place + 1) ? nil : match
    }

    /// "For years", "could take weeks or months", "years of war".
    private func isSpanHere(_ place: Int) -> Bool {
        if isStartOfSpan(place) { return true }
        let words: [StaticString] = [
            "for", "in", "within", "take", "takes", "took", "taken", "last", "lasts", "lasted", "spend", "spent",
            "wait",
            "waited", "lose", "lost",
        ]
        if words.contains(where: { isText(place - 1, $0) }) { return true }
        return role(place - 1) == .or && role(place - 2) == .units && word(place - 2).unit < word(place).unit
            || role(place + 1) == .or && role(place + 2) == .units && word(place).unit < word(place + 2).unit
    }

    /// "In the years before the war", "in the weeks that followed", "the months ahead": `first` is where "the" stands.
    func theUnits(_ place: Int, first: Int) -> TimeMatch? {
        let next = place + 1
        var end = next
        if isText(next, "ahead") {
            end = next + 1
        } else if role(next) == .to, isText(next + 1, "come") {
            end = next + 2
        } else {
            let bounds: [TemporalRole] = [.before, .after, .since, .between]
            let isBounded =
                bounds.contains(role(next)) || role(next) == .that && isText(next + 1, "followed")
                || isText(next, "leading")
            guard role(first - 1) == .inside, isBounded else { return nil }
        }
        return TimeMatch(
            tokens: first..<end, meaning: .duration(Duration(amount: nil, unit: word(place).unit)),
            rule: "duration-bare")
    }

    /// "by year's end", "at year end".
    private func unitsEnd(_ place: Int) -> TimeMatch? {
        let hasPossessive = role(place + 1) == .possessive
        let end = hasPossessive ? place + 2 : place + 1
        guard isText(end, "end"), word(place).unit >= .week else { return nil }
        guard hasPossessive || hasDatePreposition(place - 1) || role(place - 1) == .at, isNounHere(end + 1) else {
            return nil
        }
        return TimeMatch(
            tokens: place..<end + 1, meaning: .shift(Shift(count: 0, unit: word(place).unit, anchor: .document)),
            portion: .end, rule: "year-end")
    }

    /// "Years of war", "decades of neglect".
    private func isStartOfSpan(_ place: Int) -> Bool {
        role(place + 1) == .of && word(place).unit >= .day
            && (role(place - 1) == .after || isText(place - 1, "despite") || verbTense(place - 1) != nil
                || isText(place - 1, "end") && role(place - 2) == .to || isText(place - 1, "ending")
                || ["your", "his", "her", "their"].contains { isText(place - 1, $0) })
    }

    /// "year-end", "year-earlier period", "year-ago quarter", "day-long", "years-long".
    func unitCompound(_ place: Int, first: Int) -> TimeMatch? {
        guard isHyphen(place + 1) else { return nil }
        let unit = word(place).unit
        switch role(place + 2) {
        case .long:
            let amount: Double? = role(place) == .units ? nil : 1
            return TimeMatch(
                tokens: place..<place + 3, meaning: .duration(Duration(amount: amount, unit: unit)),
                rule: "duration-hyphen")
        case .edge where isText(place + 2, "end") && unit >= .week:
            return TimeMatch(
                tokens: place..<place + 3, meaning: .shift(Shift(count: 0, unit: unit, anchor: .document)),
                portion: .end, rule: "year-end")
        case .earlier, .ago:
            guard role(place + 2) == .ago || isText(place + 2, "earlier") else { return nil }
            let noun = cardinal(place + 3)?.end ?? place + 3
            let hasNoun = [.part, .unit, .units].contains(role(noun))
            return TimeMatch(
                tokens: first..<(hasNoun ? noun + 1 : place + 3),
                meaning: .shift(Shift(count: -1, unit: unit, anchor: .discourse)), rule: "year-earlier")
        default: return nil
        }
    }
}
