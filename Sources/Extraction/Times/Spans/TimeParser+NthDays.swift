extension TimeParser {
    /// Days that their place in a month names: "the third Thursday of every month", "the first Monday in October",
    /// "the 3rd of last month"; `place` is the ordinal, `first` where a determiner began.
    func nthDay(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        guard let (value, end) = ordinalOrLast(place) else { return nil }
        if role(end) == .weekday, isCapitalised(end), value <= 5 {
            return nthWeekday(value, at: end, first: first, depth)
        }
        guard role(end) == .of, (1...31).contains(value), let month = relativeMonth(end + 1) else { return nil }
        return TimeMatch(
            tokens: first..<month.end, meaning: .date(DateParts(day: value, monthShift: month.shift)),
            rule: "day-of-month")
    }

    private func ordinalOrLast(_ place: Int) -> (value: Int, end: Int)? {
        role(place) == .past && isText(place, "last") ? (-1, place + 1) : ordinal(place)
    }

    private func nthWeekday(_ value: Int, at place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let weekday = Int(word(place).value)
        let next = place + 2
        guard role(place + 1) == .of || isText(place + 1, "in") else { return nil }
        if role(next) == .each, word(next + 1).role == .unit, word(next + 1).unit == .month {
            return TimeMatch(
                tokens: first..<next + 2, meaning: .set("XXXX-XX-XX"), rule: "nth-weekday")
        }
        var parts = DateParts(weekday: weekday, nth: value)
        if let month = relativeMonth(next) {
            parts.monthShift = month.shift
            return TimeMatch(tokens: first..<month.end, meaning: .date(parts), rule: "nth-weekday")
        }
        guard let month = match(at: next, depth: depth + 1), case .date(let whole) = month.meaning, month.time == nil,
            whole.month != nil, whole.day == nil
        else { return nil }
        parts.month = whole.month
        parts.direction = whole.direction
        return TimeMatch(
            tokens: first..<month.tokens.upperBound, meaning: .date(parts.with(whole)), rule: "nth-weekday")
    }

    /// "Last month", "this month", "the following month", "the month".
    private func relativeMonth(_ place: Int) -> (shift: Shift, end: Int)? {
        let modifier = role(place) == .the ? place + 1 : place
        let hasThe = modifier > place
        func isMonth(_ place: Int) -> Bool { role(place) == .unit && self.word(place).unit == .month }
        if hasThe, isMonth(modifier) { return (Shift(count: 0, unit: .month, anchor: .discourse), modifier + 1) }
        guard isMonth(modifier + 1) else { return nil }
        let word = word(modifier)
        let shift: Shift
        switch (word.role, word.value) {
        case (.this, _), (.same, 1): shift = Shift(count: 0, unit: .month, anchor: .document)
        case (.past, 0): shift = Shift(count: -1, unit: .month, anchor: .document)
        case (.future, 0) where !hasThe: shift = Shift(count: 1, unit: .month, anchor: .document)
        case (.past, 2): shift = Shift(count: -1, unit: .month, anchor: .discourse)
        case (.future, _): shift = Shift(count: 1, unit: .month, anchor: .discourse)
        case (.that, _), (.same, 0): shift = Shift(count: 0, unit: .month, anchor: .discourse)
        default: return nil
        }
        return (shift, modifier + 2)
    }

    /// "The early hours of 24 June", "the small hours": `place` is the adjective, `first` where "the" stands.
    func earlyHours(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let isEarly = isText(place, "early") || isText(place, "small") || isText(place, "opening")
        let stated = role(place + 1) == .dayPart ? DayPart(rawValue: word(place + 1).value) : nil
        let noun = stated == nil ? place + 1 : place + 2
        guard isEarly || isText(place, "late"), isText(noun, "hours"), role(first) == .the else { return nil }
        let part = TimeOfDay.part(stated ?? (isEarly ? .morning : .night))
        guard role(noun + 1) == .of else {
            guard isNounHere(noun + 1) else { return nil }
            return TimeMatch(
                tokens: first..<noun + 1, meaning: .shift(Shift(count: 0, unit: .day, anchor: .discourse)),
                time: part, rule: "the-day-part")
        }
        if role(noun + 2) == .the, role(noun + 3) == .dayPart, role(noun + 4) != .of {
            return TimeMatch(
                tokens: first..<noun + 4, meaning: .shift(Shift(count: 0, unit: .day, anchor: .discourse)),
                time: part, rule: "the-day-part")
        }
        guard var day = match(at: noun + 2, depth: depth + 1), day.time == nil || role(noun + 3) == .dayPart else {
            return nil
        }
        switch day.meaning {
        case .date(let parts) where parts.day != nil || parts.weekday != nil: break
        case .shift(let shift) where shift.unit == .day: break
        default: return nil
        }
        day.tokens = first..<day.tokens.upperBound
        day.time = part
        day.rule = RuleName("day-part-of-day")
        return day
    }
}
