extension TimeParser {
    /// "last May", "next Friday morning", "this summer", "last night", "the following spring".
    func modifiedName(_ modifier: Int, at place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        guard var direction = direction(modifier) else { return nil }
        let word = word(place)
        // "By the next summer": after the date last spoken of.
        if direction == .next, first < modifier, [.month, .season].contains(word.role) { direction = .following }
        var parts = DateParts()
        parts.direction = direction
        var match: TimeMatch?
        switch word.role {
        case .month where isCapitalised(place):
            if direction == .that || direction == .this, isCapitalised(place + 1), isWord(place + 1),
                !isClauseEnd(first - 1)
            {
                return nil  // "that April Smith"
            }
            parts.month = Int(word.value)
            var end = place + 1
            if let day = number(end, digits: 1...2), (1...31).contains(day), !isMark(end + 1, ":") {
                parts.day = day
                end += 1
            }
            match = TimeMatch(tokens: first..<end, meaning: .date(parts), rule: "modified-month")
        case .weekday where isCapitalised(place): return modifiedWeekday(place, first: first, direction)
        case .season where isNounHere(place + 1) || isCapitalised(place + 1) || ![.this, .that].contains(direction):
            parts.season = Int(word.value)
            match = TimeMatch(tokens: first..<place + 1, meaning: .date(parts), rule: "modified-season")
        case .dayPart: return modifiedDayPart(modifier, at: place, first: first)
        case .holiday, .dayName:
            match = holiday(place).map { holiday in
                var match = holiday
                match.tokens = first..<holiday.tokens.upperBound
                if case .date(var parts) = holiday.meaning {
                    parts.direction = direction
                    match.meaning = .date(parts)
                }
                return match
            }
        default: return nil
        }
        return match
    }

    /// "Next Friday", "last Monday morning", "this Monday, 12 May".
    private func modifiedWeekday(_ place: Int, first: Int, _ direction: DateParts.Direction) -> TimeMatch {
        let weekday = Int(word(place).value)
        if var dated = weekdayWithDate(place, weekday: weekday, end: place + 1), case .date(var day) = dated.meaning {
            day.direction = direction
            dated.meaning = .date(day)
            dated.tokens = first..<dated.tokens.upperBound
            return dated
        }
        var match = TimeMatch(
            tokens: first..<place + 1, meaning: .date(DateParts(weekday: weekday, direction: direction)),
            rule: "modified-weekday")
        if let (part, end) = attachedDayPart(place + 1) {
            match.tokens = first..<end
            match.time = .part(part)
        }
        return match
    }

    private func direction(_ place: Int) -> DateParts.Direction? {
        let word = word(place)
        switch (word.role, word.value) {
        case (.past, 0), (.past, 1): return .last
        case (.past, _): return .previous
        case (.future, 2): return .following
        case (.future, _): return .next
        case (.this, _), (.same, 1): return .this
        case (.that, _), (.same, _): return .that
        default: return nil
        }
    }

    /// "this morning", "last night", "that evening", "the next morning".
    private func modifiedDayPart(_ modifier: Int, at place: Int, first: Int) -> TimeMatch? {
        guard let part = DayPart(rawValue: word(place).value), !isCapitalised(place),
            let direction = direction(modifier)
        else { return nil }
        let shift: Shift
        switch direction {
        case .last: shift = Shift(count: -1, unit: .day, anchor: .document)
        case .this: shift = Shift(count: 0, unit: .day, anchor: .document)
        case .that: shift = Shift(count: 0, unit: .day, anchor: .discourse)
        case .next, .following, .weekAfterNext: shift = Shift(count: 1, unit: .day, anchor: .discourse)
        case .previous: shift = Shift(count: -1, unit: .day, anchor: .discourse)
        }
        if case .last = direction, first < modifier { return nil }
        return TimeMatch(
            tokens: first..<place + 1, meaning: .shift(shift), time: .part(part), rule: "modified-day-part")
    }
}
