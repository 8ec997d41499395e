extension TimeParser {
    /// "1990s", "90s"; `first` is where a determiner, a modifier or an apostrophe began.
    func digitDecade(_ place: Int, first: Int) -> TimeMatch? {
        guard let (value, count) = digits(place), count == 4 || count == 2, value % 10 == 0, isFreeNumber(place) else {
            return nil
        }
        var next = place + 1
        if isApostrophe(next), isJoined(next) { next += 1 }
        let hasSuffix = role(next) == .pluralSuffix && isJoined(next)
        let hasPossessive = next == place + 1 && role(next) == .possessive && first < place
        guard hasSuffix || hasPossessive else { return nil }
        if count == 2 {
            guard first < place || role(place - 1) == .the || isDash(place - 1) else { return nil }
            return decade(tokens: first..<next + 1, decade: value < 20 ? 2000 + value : 1900 + value)
        }
        guard (1000...2190).contains(value) else { return nil }
        if value % 100 == 0, value < 2000, !isText(place - 1, "early") {
            // "the 1800s", "the late 1800s": a century, but the early 1800s are its first years.
            return TimeMatch(tokens: first..<next + 1, meaning: .date(DateParts(century: value)), rule: "century")
        }
        return decade(tokens: first..<next + 1, decade: value)
    }

    private func decade(tokens: Range<Int>, decade: Int) -> TimeMatch {
        TimeMatch(tokens: tokens, meaning: .date(DateParts(decade: decade)), rule: "decade")
    }

    /// "nineties", "nineteen-thirties"; ages ("in his forties") are none.
    func decadeWord(_ place: Int, first: Int) -> TimeMatch? {
        let word = word(place)
        let hasDeterminer = first < place || role(place - 1) == .the || isDash(place - 1)
        guard hasDeterminer else { return nil }
        return decade(tokens: first..<place + 1, decade: 1900 + Int(word.value) * 10)
    }

    /// "nineteen thirties" after "the".
    func spelledDecade(_ place: Int, first: Int) -> TimeMatch? {
        let century = word(place)
        guard century.role == .cardinal, (15...20).contains(century.value) else { return nil }
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        guard role(next) == .decadeWord else { return nil }
        return decade(tokens: first..<next + 1, decade: Int(century.value) * 100 + Int(word(next).value) * 10)
    }

    /// What begins with an ordinal: "20th century", "third quarter of 1999", "first half", "first week of May",
    /// "third of June"; `first` is where a determiner or modifier began.
    func ordinalStart(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        guard let (value, end) = ordinal(place) else { return nil }
        if let date = dayMonth(place, first: first), role(end) == .of || role(end) == .month || role(end) == .unit {
            return date
        }
        let noun = isHyphen(end) ? end + 1 : end
        let word = word(noun)
        if let row = straightUnit(value, first: first, at: end) { return row }
        if word.role == .unit || word.role == .units, word.unit == .century, value > 0 {
            return century(value, first: first, noun: noun)
        }
        if role(end) == .and || isMark(end, ","), let (_, otherEnd) = ordinal(end + 1),
            self.word(otherEnd).role == .units,
            self.word(otherEnd).unit == .century, value > 0
        {
            // "The 18th and 19th centuries": two expressions, the first without the noun.
            return TimeMatch(
                tokens: first..<end, meaning: .date(DateParts(century: (value - 1) * 100)), rule: "century")
        }
        if word.role == .unit, word.unit == .quarter, (1...4).contains(value) {
            return quarter(value, first: first, noun: noun, depth)
        }
        if word.role == .half, value == 1 || value == 2 { return half(value, first: first, noun: noun, depth) }
        return ordinalUnit(value, first: first, noun: end, depth)
    }

    /// "The third straight month", "a fifth consecutive year".
    private func straightUnit(_ value: Int, first: Int, at place: Int) -> TimeMatch? {
        let isRow = isText(place, "straight") || isText(place, "consecutive") || isText(place, "successive")
        let unit = word(place + 1)
        guard isRow, unit.role == .unit, unit.unit >= .day, value > 0 else { return nil }
        return TimeMatch(
            tokens: first..<place + 2, meaning: .duration(Duration(amount: Double(value), unit: unit.unit)),
            rule: "duration-first")
    }

    private func century(_ ordinal: Int, first: Int, noun: Int) -> TimeMatch? {
        var year = (ordinal - 1) * 100
        var end = noun + 1
        if let (sign, eraEnd) = era(end) {
            end = eraEnd
            if sign < 0 { year = -(ordinal * 100) + 1 }
        }
        return TimeMatch(tokens: first..<end, meaning: .date(DateParts(century: year)), rule: "century")
    }

    private func quarter(_ number: Int, first: Int, noun: Int, _ depth: Int) -> TimeMatch? {
        withContainingYear(
            TimeMatch(tokens: first..<noun + 1, meaning: .date(DateParts(quarter: number)), rule: "quarter"), depth)
    }

    /// "The first half" of a year; of a match only where a year or period follows.
    private func half(_ number: Int, first: Int, noun: Int, _ depth: Int) -> TimeMatch? {
        let match = withContainingYear(
            TimeMatch(tokens: first..<noun + 1, meaning: .date(DateParts(half: number)), rule: "half"), depth)
        if match.tokens.upperBound > noun + 1 || isHalfYear(noun, first: first) { return match }
        guard role(noun + 1) == .of, let whole = self.match(at: noun + 2, depth: depth + 1), whole.time == nil,
            !isDuration(whole)
        else { return nil }
        return TimeMatch(
            tokens: first..<whole.tokens.upperBound, meaning: whole.meaning,
            portion: number == 1 ? .early : .late, rule: "half-of")
    }

    /// "Profit fell in the first half": of a year where figures are told, of a match or a show elsewhere.
    private func isHalfYear(_ noun: Int, first: Int) -> Bool {
        guard role(first) == .the, role(first - 1) == .inside, isNounHere(noun + 1) else { return false }
        let words: [StaticString] = [
            "profit", "profits", "earnings", "sales", "revenue", "revenues", "forecast", "growth", "income", "loss",
        ]
        return (max(sentence.lowerBound, noun - 16)..<min(sentence.upperBound, noun + 16)).contains { place in
            isMark(place, "%") || words.contains { isText(place, $0) }
        }
    }

    private func isDuration(_ match: TimeMatch) -> Bool {
        if case .duration = match.meaning { return true }
        return false
    }

    /// A quarter, half or season with the year after it: "of 1999", "1999", "of last year", "this year".
    private func withContainingYear(_ match: TimeMatch, _ depth: Int) -> TimeMatch {
        guard case .date(let parts) = match.meaning else { return match }
        var match = match
        let end = match.tokens.upperBound
        if let year = attachedYear(end) {
            match.tokens = match.tokens.lowerBound..<year.end
            match.meaning = .date(parts.with(year.parts))
        } else if role(end) == .of || role(end) == .fiscal,
            let fiscal = periodName(role(end) == .of ? end + 1 : end, depth + 1), case .date(let year) = fiscal.meaning,
            year.scale == .year, year.year != nil
        {
            match.tokens = match.tokens.lowerBound..<fiscal.tokens.upperBound
            match.meaning = .date(parts.with(year))
        }
        return match
    }

    /// "first week of May", "last day of 1999", "first three months of the year", "the second day".
    private func ordinalUnit(_ value: Int, first: Int, noun: Int, _ depth: Int) -> TimeMatch? {
        var unitPlace = noun
        if let numeral = cardinal(noun) {
            unitPlace = numeral.end
        } else if role(noun) == .vague {
            unitPlace = noun + 1
        }
        let word = word(unitPlace)
        guard word.role == .unit || word.role == .units, word.unit >= .day, value != 0 else { return nil }
        let whole = role(unitPlace + 1) == .of ? match(at: unitPlace + 2, depth: depth + 1) : nil
        // "First nine months of 1989".
        if let whole, word.role == .units, let numeral = cardinal(noun), !isDuration(whole) {
            return TimeMatch(
                tokens: first..<whole.tokens.upperBound,
                meaning: .duration(Duration(amount: numeral.value, unit: word.unit)), rule: "duration-first")
        }
        if let whole, whole.time == nil, !isDuration(whole) {
            return TimeMatch(
                tokens: first..<whole.tokens.upperBound, meaning: whole.meaning,
                portion: value == 1 ? .start : value < 0 ? .end : .middle, rule: "unit-of-period")
        }
        if word.role == .units, unitPlace > noun, first < noun, let numeral = cardinal(noun) {
            return TimeMatch(
                tokens: first..<unitPlace + 1, meaning: .duration(Duration(amount: numeral.value, unit: word.unit)),
                rule: "duration-first")
        }
        guard word.role == .unit, word.unit == .day, unitPlace == noun, role(first) == .the, role(first - 1) == .on,
            isNounHere(noun + 1) || isCapitalised(noun + 1)
        else { return nil }
        return TimeMatch(tokens: first..<noun + 1, meaning: .vague(.day), rule: "nth-day")
    }

    /// "spring 1939", "the summer of last year", "winter": `place` is the season's name.
    func seasonStart(_ place: Int, _ depth: Int) -> TimeMatch? {
        season(place, first: place, depth)
    }

    func season(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let season = Int(word(place).value)
        let match = withContainingYear(
            TimeMatch(tokens: first..<place + 1, meaning: .date(DateParts(season: season)), rule: "season"), depth)
        if match.tokens.upperBound > place + 1 { return withSecondYear(match) }
        if let year = yearAfterDash(place + 1) {
            return TimeMatch(
                tokens: first..<place + 3, meaning: .date(DateParts(year: year, season: season)), rule: "season")
        }
        guard isSeasonAlone(place, first: first) else { return nil }
        return match
    }

    /// "The winter of 1942–43" is one winter, "fiscal 1995-96" one year.
    func withSecondYear(_ match: TimeMatch) -> TimeMatch {
        let end = match.tokens.upperBound
        guard case .date(let parts) = match.meaning, let year = parts.year, isDash(end) || isMark(end, "/"),
            isJoined(end),
            let (next, count) = digits(end + 1), count == 2 || count == 4,
            next == (count == 2 ? (year + 1) % 100 : year + 1)
        else { return match }
        var match = match
        match.tokens = match.tokens.lowerBound..<end + 2
        return match
    }

    private func yearAfterDash(_ place: Int) -> Int? {
        guard isHyphen(place), let year = number(place + 1, digits: 4...4), (1000...2199).contains(year) else {
            return nil
        }
        return year
    }

    /// A season's name that is neither a verb, a source, a fall nor a name's part.
    private func isSeasonAlone(_ place: Int, first: Int) -> Bool {
        let next = place + 1
        if isHyphen(next) || isHyphen(place - 1) && role(place - 2) != .early { return false }
        let isVerbOrSource = isText(place, "spring") || isText(place, "fall")
        if isCapitalised(place), isCapitalised(next) || isCapitalised(place - 1) && place - 1 > sentence.lowerBound {
            return false
        }
        guard role(next) != .of, isNounHere(next), !isText(next, "quarters") else { return false }
        if first < place, role(first) != .the { return true }
        if first == place, isText(place, "fall") { return false }
        if first < place, isClauseEnd(next), [.pastCue, .presentCue].contains(role(first - 1)) { return true }
        // "As winter set in", "when summer came"
        if isText(first - 1, "as") || isText(first - 1, "when") { return !isVerbOrSource && !isClauseEnd(next) }
        switch role(first - 1) {
        case .inside, .by, .since, .until, .from, .to, .before, .after, .between: return true
        case .of, .and, .or: return !isVerbOrSource
        default: return false
        }
    }
}
