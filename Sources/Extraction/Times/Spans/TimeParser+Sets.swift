extension TimeParser {
    /// What "a" begins: a length, "a year-earlier", "a few days ago".
    func articleStart(_ place: Int, _ depth: Int) -> TimeMatch? {
        if isDash(place - 1), isJoined(place) { return nil }  // "once-a-decade"
        if role(place + 1) == .unit, let compound = unitCompound(place + 1, first: place) { return compound }
        if role(place + 1) == .weekday, isCapitalised(place + 1),
            [.on, .of, .inside].contains(role(place - 1)) || isText(place - 1, "was")
        {
            return TimeMatch(
                tokens: place..<place + 2, meaning: .set("XXXX-WXX-\(word(place + 1).value)"), rule: "a-weekday")
        }
        return longest(duration(place, depth), clockPast(place))
    }

    /// "every day", "each Monday", "every two years", "every other week", "every summer".
    func eachUnit(_ place: Int) -> TimeMatch? {
        var next = place + 1
        let isOther = isText(next, "other")
        if isOther || role(next) == .whole || isText(next, "single") { next += 1 }
        if role(next) == .past || role(next) == .future { next += 1 }
        let word = word(next)
        func set(_ value: String, end: Int) -> TimeMatch {
            TimeMatch(tokens: place..<end, meaning: .set(value), rule: "set-every")
        }
        switch word.role {
        case .unit: return isHyphen(next + 1) ? nil : set(period(isOther ? 2 : 1, word.unit), end: next + 1)
        case .ordinal:
            guard self.word(next + 1).role == .unit, word.value > 0 else { return nil }
            return set(period(Int(word.value), self.word(next + 1).unit), end: next + 2)
        case .weekday: return set("XXXX-WXX-\(word.value)" + suffix(next + 1), end: end(next + 1))
        case .month where isCapitalised(next):
            return set("XXXX-\(word.value < 10 ? "0" : "")\(word.value)", end: next + 1)
        case .season: return set("XXXX-\(Season(rawValue: word.value)?.code ?? "XX")", end: next + 1)
        case .dayPart:
            return set("XXXX-XX-XXT\(DayPart(rawValue: word.value)?.code ?? "DT")", end: next + 1)
        case .frequency where word.value == 23: return set("XXXX-WXX", end: next + 1)
        case .holiday, .dayName: return holiday(next).map { set("XXXX", end: $0.tokens.upperBound) }
        default:
            guard let numeral = quantity(next), !numeral.isArticle, self.word(numeral.end).role == .units else {
                return nil
            }
            let unit = self.word(numeral.end).unit
            return set(Duration(amount: numeral.value, unit: unit).timex, end: numeral.end + 1)
        }
    }

    private func suffix(_ place: Int) -> String { attachedDayPart(place).map { "T" + $0.part.code } ?? "" }

    private func end(_ place: Int) -> Int { attachedDayPart(place)?.end ?? place }

    /// "once a month", "twice each year", "three times a week".
    func timesAUnit(_ place: Int) -> TimeMatch? {
        var next = place
        if role(place) == .again {
            next += 1
        } else if let numeral = cardinal(place), isText(numeral.end, "times") {
            next = numeral.end + 1
        } else {
            return nil
        }
        if role(next) == .each, let each = eachUnit(next) {
            return TimeMatch(tokens: place..<each.tokens.upperBound, meaning: each.meaning, rule: "set-times")
        }
        guard role(next) == .article || isText(next, "per"), word(next + 1).role == .unit else { return nil }
        if role(next + 2) == .ago || role(next + 2) == .later || isHyphen(next + 2) { return nil }
        return TimeMatch(
            tokens: place..<next + 2, meaning: .set(period(1, word(next + 1).unit)), rule: "set-times")
    }

    /// "all day", "all year": lengths.
    func allUnit(_ place: Int) -> TimeMatch? {
        let word = word(place + 1)
        if word.role == .unit, [.day, .week, .month, .year].contains(word.unit), !isHyphen(place + 2),
            !isContentWord(place + 2), place == sentence.lowerBound || !isHyphen(place - 1)
        {
            return TimeMatch(
                tokens: place..<place + 2, meaning: .duration(Duration(amount: 1, unit: word.unit)),
                rule: "duration-all")
        }
        return nil
    }

    /// "daily", "annually", "weekdays", "yearlong".
    func frequency(_ place: Int) -> TimeMatch? {
        let value = word(place).value
        let isName = isCapitalised(place) && (place > sentence.lowerBound || isCapitalised(place + 1))
        guard !isName, !isHyphen(place - 1) || isText(place - 2, "twice") else { return nil }
        func set(_ value: String) -> TimeMatch {
            TimeMatch(tokens: place..<place + 1, meaning: .set(value), rule: "set-frequency")
        }
        switch value {
        case 20: return set("P6M")
        case 21: return set("P2Y")
        case 22: return set("XXXX-WXX")
        case 23: return nil
        case 50:
            return TimeMatch(
                tokens: place..<place + 1, meaning: .shift(Shift(count: 0, unit: .year, anchor: .document)),
                portion: .end, rule: "year-end")
        case 49:
            return TimeMatch(
                tokens: place..<place + 1, meaning: .duration(Duration(amount: nil, unit: .year)),
                rule: "duration-long")
        case 30...:
            guard let unit = TimeUnit(rawValue: value == 40 ? TimeUnit.decade.rawValue : value - 30) else { return nil }
            return TimeMatch(
                tokens: place..<place + 1, meaning: .duration(Duration(amount: 1, unit: unit)), rule: "duration-long")
        default: return TimeUnit(rawValue: value).map { set(period(1, $0)) }
        }
    }
}
