import Transcripts

extension TimeParser {
    /// What a modifier begins: "last year", "the past two decades", "this morning", "next Friday", "that May";
    /// `first` is where a determiner began.
    func modified(_ modifier: Int, first: Int, _ depth: Int) -> TimeMatch? {
        var modifier = modifier
        // "This past weekend", "this coming Friday".
        if role(modifier) == .this, [.past, .future].contains(role(modifier + 1)), word(modifier + 1).value == 1 {
            modifier += 1
            if let match = modifiedUnit(modifier, at: modifier + 1, first: first, depth) { return match }
        }
        // "The same day", "that same year".
        if role(modifier) == .that || role(modifier) == .this, role(modifier + 1) == .same,
            word(modifier + 1).value == 0
        {
            modifier += 1
        }
        var next = modifier + 1
        if let window = window(modifier, first: first, depth) { return window }
        while [.whole, .fiscal, .new].contains(role(next)), next < modifier + 3 { next += 1 }
        if let unit = modifiedUnit(modifier, at: next, first: first, depth) {
            return withPossessedPeriod(unit, depth)
        }
        if let named = modifiedName(modifier, at: next, first: first, depth) { return named }
        return pastOrPresentNoun(modifier, first: first)
    }

    /// "The last two years", "the past few months", "recent years", "the coming weeks", "these days".
    private func window(_ modifier: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let word = word(modifier)
        if first == modifier, isText(modifier, "last"), isAfterModal(modifier) { return nil }  // "will last two weeks"
        var next = modifier + 1
        while isFiller(next), next < modifier + 3 { next += 1 }
        let numeral = quantity(next).flatMap { $0.isArticle ? nil : $0 }
        var unitPlace = numeral?.end ?? next
        while isFiller(unitPlace), unitPlace < next + 3 { unitPlace += 1 }
        let unit = self.word(unitPlace)
        guard unit.role == .units || (unit.role == .unit && numeral != nil) else { return nil }
        let tokens = first..<unitPlace + 1
        func duration(_ side: Duration.Window?) -> TimeMatch {
            // "The last three months of 1944" is a part of that year, not of the time before now.
            if role(unitPlace + 1) == .of, let whole = partWhole(unitPlace + 2, depth) {
                return TimeMatch(
                    tokens: first..<whole.tokens.upperBound,
                    meaning: .duration(Duration(amount: numeral?.value, unit: unit.unit)), rule: "duration-first")
            }
            return TimeMatch(
                tokens: tokens, meaning: .duration(Duration(amount: numeral?.value, unit: unit.unit, window: side)),
                rule: "duration-window")
        }
        switch word.role {
        case .past where word.value == 2: return numeral == nil ? nil : duration(nil)
        case .past: return numeral == nil && unit.unit < .day ? nil : duration(.past)
        case .future where word.value == 1 && numeral == nil:
            return TimeMatch(tokens: tokens, meaning: .reference(.future), rule: "recent-units")
        case .future: return duration(word.value == 2 ? nil : .future)
        case .recent where numeral == nil && word.value == 0:
            return TimeMatch(tokens: tokens, meaning: .reference(.past), rule: "recent-units")
        case .these where numeral == nil && unit.unit == .day && role(unitPlace + 1) != .of:
            return TimeMatch(tokens: tokens, meaning: .reference(.present), rule: "these-days")
        case .those where numeral == nil && unit.unit >= .day && isNounHere(unitPlace + 1):
            return TimeMatch(tokens: tokens, meaning: .reference(.past), rule: "those-days")
        case .these, .those:
            return numeral == nil ? nil : duration(nil)
        default: return nil
        }
    }

    /// "To last", "would not last": a verb.
    private func isAfterModal(_ place: Int) -> Bool {
        let before = isText(place - 1, "not") || isText(place - 1, "only") ? place - 2 : place - 1
        let modals: [StaticString] = [
            "can", "could", "should", "must", "might", "may", "cannot", "couldn't", "did", "didn't",
        ]
        return role(before) == .to || role(before) == .futureCue || modals.contains { isText(before, $0) }
    }

    /// What a part belongs to, after "of"; wholes don't nest further.
    private func partWhole(_ place: Int, _ depth: Int) -> TimeMatch? {
        match(at: place, depth: max(depth + 1, 3)) ?? theYear(place)
    }

    /// "the year" after "of".
    private func theYear(_ place: Int) -> TimeMatch? {
        guard role(place) == .the, role(place + 1) == .unit, isNounHere(place + 2) else { return nil }
        return TimeMatch(
            tokens: place..<place + 2, meaning: .shift(Shift(count: 0, unit: word(place + 1).unit, anchor: .discourse)),
            rule: "the-unit")
    }

    /// A modifier with one unit: "last year", "the next day", "this week", "the same month".
    private func modifiedUnit(_ modifier: Int, at place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        let unit = word(place)
        guard unit.role == .unit, !isHyphen(place + 1) || role(place + 2) != .units, !isNamePart(place) else {
            return nil
        }
        let word = word(modifier)
        let hasThe = first < modifier && role(first) == .the
        var end = place + 1
        func shift(_ count: Int, _ anchor: TimeAnchor) -> TimeMatch? {
            if isText(place, "day"), word.role == .this || word.role == .that, isHyphen(end) { return nil }
            var match = TimeMatch(
                tokens: first..<end, meaning: .shift(Shift(count: count, unit: unit.unit, anchor: anchor)),
                rule: anchor == .document ? "shift-document" : "shift-discourse")
            if unit.unit == .day || unit.unit == .weekend, let (part, partEnd) = attachedDayPart(end) {
                match.tokens = first..<partEnd
                match.time = .part(part)
                end = partEnd
            }
            return match
        }
        if role(end) == .of, word.role == .past, word.value == 0, let part = lastOf(place, first: first, depth) {
            return part
        }
        if let side = windowSide(modifier, at: place, first: first) {
            return TimeMatch(
                tokens: first..<end, meaning: .duration(Duration(amount: 1, unit: unit.unit, window: side)),
                rule: "duration-window")
        }
        guard unit.unit >= .day else { return nil }
        switch (word.role, word.value) {
        case (.past, 0), (.past, 1): return shift(-1, .document)
        case (.past, _): return shift(-1, .discourse)
        case (.future, 0):
            let isNextInStory = hasThe && role(place - 1) != .fiscal && unit.unit < .century
            return shift(1, isNextInStory ? .discourse : .document)
        case (.future, 1): return shift(1, .document)
        case (.future, _): return shift(1, .discourse)
        case (.recent, 1): return shift([.quarter, .week].contains(unit.unit) ? -1 : 0, .document)
        case (.this, _), (.same, 1): return shift(0, .document)
        case (.that, _): return isNounAfterThat(first, end) ? shift(0, .discourse) : nil
        case (.same, _): return shift(0, .discourse)
        default: return nil
        }
    }

    /// "That year Spain entered the war", "later that month prices rose": no "that" of a clause.
    private func isNounAfterThat(_ first: Int, _ end: Int) -> Bool {
        isNounHere(end) || isText(end, "the") || isCapitalised(end)
            || !isHyphen(end) && (isClauseEnd(first - 1) || [.later, .earlier].contains(role(first - 1)))
    }

    /// Where the unit is a length before or after now: "the past year", "over the next week", "in the last decade";
    /// "in the next century" and "this past year" are dates.
    private func windowSide(_ modifier: Int, at place: Int, first: Int) -> Duration.Window? {
        let word = word(modifier)
        let unit = self.word(place).unit
        let hasThe = first < modifier && role(first) == .the
        guard word.role == .past || word.role == .future, word.value < 2 else { return nil }
        if unit < .day { return unit == .hour && hasThe ? (word.role == .past ? .past : .future) : nil }
        if word.role == .past, word.value == 1 { return role(first) == .this ? nil : .past }
        let isDate =
            word.value == 1 || !hasThe || role(place - 1) == .fiscal
            || unit >= .century && (isText(first - 1, "in") || isText(first - 1, "for"))
        guard !isDate else { return nil }
        if word.role == .past { return unit >= .decade || unit >= .week && role(first - 1) == .inside ? .past : nil }
        return unit >= .week && role(first - 1) == .inside ? .future : nil
    }

    /// "The last week of May", "the last quarter of the 18th century", "the last day of 1999".
    private func lastOf(_ place: Int, first: Int, _ depth: Int) -> TimeMatch? {
        guard let whole = partWhole(place + 2, depth), whole.time == nil else { return nil }
        var meaning = whole.meaning
        if case .duration = meaning { return nil }
        if word(place).unit == .day, case .date(var parts) = meaning, parts.day == nil, let year = parts.year {
            if parts.scale == .year { parts.month = 12 }
            if let month = parts.month { parts.day = CalendarDay.daysInMonth(month, year: year) }
            meaning = .date(parts)
        }
        return TimeMatch(
            tokens: first..<whole.tokens.upperBound, meaning: meaning, portion: .late, rule: "unit-of-period")
    }

    /// "The Last Day", "Next Generation": words of a title.
    private func isNamePart(_ place: Int) -> Bool {
        isCapitalised(place) && isCapitalised(place - 1) && place - 1 > sentence.lowerBound
    }

    /// "last year's third quarter", "this year's summer".
    private func withPossessedPeriod(_ match: TimeMatch, _ depth: Int) -> TimeMatch {
        guard case .shift(let shift) = match.meaning, shift.unit == .year, role(match.tokens.upperBound) == .possessive
        else { return match }
        let next = match.tokens.upperBound + 1
        let inner: TimeMatch?
        switch role(next) {
        case .season:
            inner = TimeMatch(
                tokens: next..<next + 1, meaning: .date(DateParts(season: Int(word(next).value))), rule: "season")
        case .month: inner = monthStart(next)
        default: inner = ordinalStart(next, first: next, depth)
        }
        guard let inner, case .date(var parts) = inner.meaning, parts.lacksYear else { return match }
        if shift.anchor == .document {
            parts.yearsFromDocument = shift.count
        } else {
            parts.yearsFromDiscourse = shift.count
        }
        return TimeMatch(
            tokens: match.tokens.lowerBound..<inner.tokens.upperBound, meaning: .date(parts), rule: "year-possessive")
    }

    /// "The past", "the present (day)", "at present", "this time" after "at" or "by".
    private func pastOrPresentNoun(_ modifier: Int, first: Int) -> TimeMatch? {
        let word = word(modifier)
        let next = modifier + 1
        let hasThe = first < modifier && role(first) == .the
        switch (word.role, word.value) {
        case (.past, 1) where hasThe && isNounHere(next) && role(next) != .and:
            return TimeMatch(tokens: first..<next, meaning: .reference(.past), rule: "reference-noun")
        case (.same, 1) where isText(modifier, "present"):
            guard hasThe || role(modifier - 1) == .at, isNounHere(next), !isCapitalised(modifier) else { return nil }
            return TimeMatch(tokens: first..<next, meaning: .reference(.present), rule: "reference-noun")
        case (.this, _), (.that, _):
            guard role(next) == .time, [.at, .by, .since, .until, .before].contains(role(first - 1)),
                isNounHere(next + 1)
            else { return nil }
            return TimeMatch(
                tokens: first..<next + 1, meaning: .reference(word.role == .this ? .present : .past), rule: "that-time")
        default: return nil
        }
    }
}
