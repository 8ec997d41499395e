extension TimeParser {
    /// What begins with a weekday: "Friday, 3 May 2020", "Friday the 13th", "Friday morning", "Friday".
    func weekdayStart(_ place: Int) -> TimeMatch? {
        guard isWeekday(place) else { return nil }
        let weekday = Int(word(place).value)
        var end = place + 1
        if word(place).role == .weekdayShort, isMark(end, "."), isJoined(end) { end += 1 }
        if let dated = weekdayWithDate(place, weekday: weekday, end: end) { return dated }
        if word(place).role == .weekdayShort, end == place + 1, !hasDatePreposition(place - 1) { return nil }
        var match = TimeMatch(
            tokens: place..<end, meaning: .date(DateParts(weekday: weekday)), rule: "weekday")
        if let (part, partEnd) = attachedDayPart(end) {
            match.tokens = place..<partEnd
            match.time = .part(part)
        } else if role(end) == .dayPartPlural, let part = DayPart(rawValue: word(end).value) {  // "Saturday nights"
            match = TimeMatch(
                tokens: place..<end + 1, meaning: .set("XXXX-WXX-\(weekday)T\(part.code)"), rule: "set-weekday")
        } else if role(end) == .past, word(end).value == 0, isClauseEnd(end + 1) {
            match = TimeMatch(
                tokens: place..<end + 1, meaning: .date(DateParts(weekday: weekday, direction: .last)), rule: "weekday")
        } else if role(end) == .unit, word(end).unit == .week, isNounHere(end + 1) {  // "Monday week"
            match = TimeMatch(
                tokens: place..<end + 1, meaning: .date(DateParts(weekday: weekday, direction: .weekAfterNext)),
                rule: "weekday-of-week")
        } else if role(end) == .of, let week = modified(end + 1, first: end + 1, 3),
            case .shift(let shift) = week.meaning,
            shift.unit == .week
        {
            match = TimeMatch(
                tokens: place..<week.tokens.upperBound,
                meaning: .date(
                    DateParts(
                        weekday: weekday, direction: shift.count < 0 ? .previous : shift.count > 0 ? .following : .this)
                ),
                rule: "weekday-of-week")
        }
        return match
    }

    /// "One Saturday", "one Sunday morning": some day of that name.
    func oneWeekday(_ place: Int) -> TimeMatch? {
        guard isText(place, "one"), role(place + 1) == .weekday, isCapitalised(place + 1) else { return nil }
        let part = attachedDayPart(place + 2)
        return TimeMatch(
            tokens: place..<(part?.end ?? place + 2),
            meaning: .set("XXXX-WXX-\(word(place + 1).value)" + (part.map { "T" + $0.part.code } ?? "")),
            rule: "a-weekday")
    }

    /// "Monday" is a weekday unless it names a newspaper or a club or is no capitalised word.
    private func isWeekday(_ place: Int) -> Bool {
        if isText(place - 1, "sheffield") { return false }
        if word(place).role == .weekdayShort { return isCapitalised(place) && role(place - 1) != .the }
        if isCapitalised(place), isCapitalised(place + 1),
            isNewspaper(place + 1) || role(place + 1) == .dayPart && isNewspaper(place + 2)
        {
            return false
        }
        return true
    }

    private func isNewspaper(_ place: Int) -> Bool {
        let names: [StaticString] = [
            "times", "telegraph", "mirror", "express", "mail", "herald", "post", "tribune", "people", "sport", "world",
        ]
        return names.contains { isText(place, $0) }
    }

    /// "Sunday, 3 May", "Friday the 13th".
    func weekdayWithDate(_ place: Int, weekday: Int, end: Int) -> TimeMatch? {
        var next = end
        if isMark(next, ",") { next += 1 }
        let hasComma = next > end
        if role(next) == .the { next += 1 }
        let hasThe = role(next - 1) == .the
        let date: TimeMatch?
        if role(next) == .month || role(next) == .monthShort {
            date = monthStart(next)
        } else {
            date = longest(dayMonth(next, first: next), hasComma ? numericDate(next) : nil)
        }
        if let date, case .date(var parts) = date.meaning, parts.day != nil {
            parts.weekday = weekday
            return TimeMatch(
                tokens: place..<date.tokens.upperBound, meaning: .date(parts), rule: "weekday-date")
        }
        if hasThe, !hasComma, let (day, dayEnd) = ordinal(next), (1...31).contains(day), !isHyphen(dayEnd) {
            return TimeMatch(
                tokens: place..<dayEnd, meaning: .date(DateParts(day: day, weekday: weekday)), rule: "weekday-date")
        }
        return nil
    }

    /// "morning", "night", "at noon" after a day.
    func attachedDayPart(_ place: Int) -> (part: DayPart, end: Int)? {
        let word = word(place)
        guard word.role == .dayPart, let part = DayPart(rawValue: word.value), !isCapitalised(place) else { return nil }
        return (part, place + 1)
    }

    /// "Mondays", "Monday mornings": a set.
    func weekdayPlural(_ place: Int) -> TimeMatch? {
        guard isCapitalised(place) else { return nil }
        return TimeMatch(
            tokens: place..<place + 1, meaning: .set("XXXX-WXX-\(word(place).value)"), rule: "set-weekday")
    }

    /// "today", "yesterday morning", "tomorrow night", "tonight".
    func deictic(_ place: Int) -> TimeMatch? {
        let value = Int(word(place).value)
        if isCapitalised(place), isText(place - 1, "usa") { return nil }
        // "Web of Tomorrow", "I read Today": a name's word.
        if place > sentence.lowerBound, tokens[place].letterCase == .capitalised, tokens[place - 1].letterCase == .lower
        {
            return nil
        }
        if value == 101 { return overnight(place) }
        if value == 100 {
            return TimeMatch(
                tokens: place..<place + 1, meaning: .shift(Shift(count: 0, unit: .day, anchor: .document)),
                time: .part(.night), rule: "tonight")
        }
        var match = TimeMatch(
            tokens: place..<place + 1, meaning: .shift(Shift(count: value, unit: .day, anchor: .document)),
            rule: value == 0 ? "today" : "yesterday-tomorrow")
        if let (part, end) = attachedDayPart(place + 1) {
            match.tokens = place..<end
            match.time = .part(part)
        }
        return match
    }

    /// "Overnight" as an adverb; "an overnight stay" is none.
    private func overnight(_ place: Int) -> TimeMatch? {
        guard isNounHere(place + 1), role(place - 1) != .article, role(place - 1) != .the else { return nil }
        return TimeMatch(
            tokens: place..<place + 1, meaning: .date(DateParts()), time: .part(.night), rule: "day-part")
    }

    /// "now", "currently", "recently".
    func reference(_ place: Int) -> TimeMatch? {
        guard let reference = TimeReference(rawValue: word(place).value) else { return nil }
        if isText(place, "now"), isIdleNow(place) { return nil }
        if isCapitalised(place), isCapitalised(place - 1), isWord(place - 1) { return nil }  // "Peace Now"
        if isText(place, "then") {
            guard isText(place - 1, "back") else { return nil }
            return TimeMatch(tokens: place - 1..<place + 1, meaning: .reference(.past), rule: "reference")
        }
        if reference == .past, isText(place + 1, "as") { return nil }  // "as recently as 2009"
        let first = isText(place, "now") && isText(place - 1, "right") ? place - 1 : place  // "right now"
        return TimeMatch(tokens: first..<place + 1, meaning: .reference(reference), rule: "reference")
    }

    /// "Now, let us begin", "now that": words that open a clause, not a time.
    private func isIdleNow(_ place: Int) -> Bool {
        if role(place + 1) == .that { return true }
        if role(place + 1) == .and, isText(place + 2, "then") || isText(place + 2, "again") { return true }
        guard isCapitalised(place) else { return false }
        if isMark(place + 1, ",") { return !opensCircumstance(place + 2) }
        return isText(place + 1, "let") || isText(place + 1, "then")
    }

    /// "Now, after two mergers, …", "Now, nearly a decade later": what a speaker's "now" is not followed by.
    private func opensCircumstance(_ place: Int) -> Bool {
        [.after, .approximate, .cardinal].contains(role(place)) || digits(place) != nil
            || isText(place, "with") && !isText(place + 1, "that")
    }

    /// "(the) (near) future" as a noun: `first` is where a determiner began.
    func futureNoun(_ place: Int, first: Int) -> TimeMatch? {
        guard isNounHere(place + 1), role(place + 1) != .whole, first < place || role(place - 1) == .inside,
            !isCapitalised(place)
        else { return nil }
        return TimeMatch(tokens: first..<place + 1, meaning: .reference(.future), rule: "reference-noun")
    }

    /// What follows shows that the word before was a noun, not an adjective.
    func isNounHere(_ next: Int) -> Bool {
        if isClauseEnd(next) || role(next) == .possessive { return true }
        if role(next) == .of { return false }
        return !isContentWord(next) && !isHyphen(next) && !isCapitalised(next) || isVerbLike(next)
    }

    private func isVerbLike(_ place: Int) -> Bool {
        [.presentCue, .pastCue, .futureCue, .perfectCue, .function].contains(role(place))
    }

    /// Words that set the time of their clause: they open it, or stand behind "in" or "during".
    func isFrame(_ tokens: Range<Int>) -> Bool {
        let before = tokens.lowerBound - 1
        return isClauseEnd(before) || isText(before, "in") && isClauseEnd(before - 1) || isText(before, "during")
    }
}
