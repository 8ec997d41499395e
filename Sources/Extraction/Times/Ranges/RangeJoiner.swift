/// How an expression is bound to its neighbours or to a word that leaves one end open.
enum RangeLink: Sendable, Equatable {
    case none
    /// The next expression is the interval's end.
    case opensRange
    /// The expression before is the interval's beginning.
    case closesRange
    /// "Since 2021", "from 2009 onwards".
    case openEnd
    /// "Until 2030".
    case openStart
    /// "The highest since April 2012", "for the first time since 2005": no time that goes on.
    case comparison
}

/// Finds which expressions of a sentence are the two ends of one interval, and shares their months and years.
///
/// TIMEX3 annotates the two ends apart; the interval is what a timeline wants.
struct RangeJoiner {
    let parser: TimeParser

    /// Links the matches, which are in order; those with open parts are completed from their partner.
    func link(_ matches: inout [TimeMatch]) {
        for index in matches.indices where matches[index].link == .none && canBeEnd(matches[index]) {
            if index + 1 < matches.count, canBeEnd(matches[index + 1]),
                isRange(matches[index].tokens, matches[index + 1].tokens)
            {
                share(&matches, index)
                matches[index].link = .opensRange
                matches[index + 1].link = .closesRange
            } else {
                if index + 1 < matches.count, isList(matches[index].tokens, matches[index + 1].tokens) {
                    share(&matches, index)
                }
                matches[index].link = openLink(matches[index].tokens)
            }
        }
    }

    private func canBeEnd(_ match: TimeMatch) -> Bool {
        switch match.meaning {
        case .date, .shift: true
        default: false
        }
    }

    /// "A–B", "from A to B", "between A and B", "A through B".
    private func isRange(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        let between = other.lowerBound - one.upperBound
        let middle = one.upperBound
        let before = parser.role(one.lowerBound - 1)
        if between == 1 {
            if parser.isDash(middle) {
                let isLife = parser.isMark(one.lowerBound - 1, "(") && parser.isMark(other.upperBound, ")")
                return parser.isJoined(middle) || parser.isJoined(middle + 1) || before == .from || isLife
            }
            if parser.isMark(middle, "/") { return parser.isJoined(middle) }
            switch parser.role(middle) {
            case .to, .until: return true
            case .and: return before == .between
            default: return false
            }
        }
        // "from 1990 up to 1995", "between May 1 and the end of June"
        if between == 2 { return parser.role(middle) == .up && parser.role(middle + 1) == .to }
        return false
    }

    private func isList(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        other.lowerBound - one.upperBound == 1
            && (parser.role(one.upperBound) == .and || parser.role(one.upperBound) == .or)
    }

    private func openLink(_ tokens: Range<Int>) -> RangeLink {
        let before = parser.role(tokens.lowerBound - 1)
        let after = tokens.upperBound
        if parser.role(after) == .onwards,
            before == .from || parser.isText(after, "onwards") || parser.isText(after, "onward")
        {
            return .openEnd
        }
        if before == .from, parser.role(after) == .on, parser.isClauseEnd(after + 1) { return .openEnd }
        if before == .since { return isSuperlative(before: tokens.lowerBound - 1) ? .comparison : .openEnd }
        if before == .until, !parser.isText(tokens.lowerBound - 1, "through"),
            !parser.isText(tokens.lowerBound - 1, "thru")
        {
            return .openStart
        }
        return .none
    }

    /// A superlative close before "since": "the highest level since", "the first time since".
    private func isSuperlative(before place: Int) -> Bool {
        (max(parser.sentence.lowerBound, place - 4)..<place).contains { word in
            if parser.isText(word, "most") || parser.isText(word, "least") || parser.isText(word, "worst")
                || parser.isText(word, "best") || parser.isText(word, "first") || parser.isText(word, "only")
            {
                return true
            }
            let token = parser.tokens[word]
            let end = Int(token.end)
            return token.kind == .word && end - Int(token.start) >= 6 && token.letterCase == .lower
                && parser.bytes[end - 3] == UInt8(ascii: "e") && parser.bytes[end - 2] == UInt8(ascii: "s")
                && parser.bytes[end - 1] == UInt8(ascii: "t")
        }
    }

    /// "May to June 2020", "1 and 3 May": what one end leaves out, the other tells.
    private func share(_ matches: inout [TimeMatch], _ index: Int) {
        guard case .date(var one) = matches[index].meaning, case .date(var other) = matches[index + 1].meaning else {
            return
        }
        if one.month != nil || one.season != nil || one.quarter != nil, one.lacksYear, one.direction == nil,
            other.year != nil
        {
            if let month = one.month, let otherMonth = other.month, let year = other.year {
                one.year = month > otherMonth ? year - 1 : year
            } else {
                one.year = other.year
            }
            matches[index].meaning = .date(one)
        } else if other.month != nil, other.lacksYear, other.direction == nil, let year = one.year,
            let month = one.month,
            let otherMonth = other.month
        {
            other.year = otherMonth < month ? year + 1 : year
            matches[index + 1].meaning = .date(other)
        }
    }
}

extension TimeParser {
    /// The end of a range that is written short: "45" of "1939–45", "25" of "2024/25", "5" of "May 3–5, 2020".
    ///
    /// - Returns: the second expression, and the first with the year that the second told.
    func shortRangeEnd(after match: TimeMatch) -> (first: TimeMatch, second: TimeMatch)? {
        let middle = match.tokens.upperBound
        guard case .date(let parts) = match.meaning, match.time == nil else { return nil }
        if let year = parts.year, parts.scale == .year, year > 0, isDash(middle) || isMark(middle, "/"),
            isJoined(middle),
            isJoined(middle + 1), let short = number(middle + 1, digits: 2...2),
            !(isJoined(middle + 2) && isDash(middle + 2)),
            isMark(middle, "/") ? short == (year + 1) % 100 : short > year % 100
        {
            let end = DateParts(year: year - year % 100 + short)
            return (match, TimeMatch(tokens: middle + 1..<middle + 2, meaning: .date(end), rule: "year-short-end"))
        }
        guard let month = parts.month, let day = parts.day, parts.year == nil,
            role(match.tokens.lowerBound) != .cardinal,
            isDash(middle) || [.to, .and, .until].contains(role(middle)), let last = number(middle + 1, digits: 1...2),
            last > day, last <= 31, role(middle + 2) != .month, !isMark(middle + 2, ":"), role(middle + 2) != .suffix
        else { return nil }
        if !isDash(middle), isContentWord(middle + 2) || [.units, .unit, .counted].contains(role(middle + 2)) {
            return nil
        }
        let year = attachedYear(middle + 2)
        var first = match
        first.meaning = .date(parts.with(year?.parts))
        let second = TimeMatch(
            tokens: middle + 1..<(year?.end ?? middle + 2),
            meaning: .date(DateParts(month: month, day: last).with(year?.parts)), rule: "day-short-end")
        return (first, second)
    }

    /// The beginning of a range whose month follows its end: "3" of "3–5 May 2020", "3 and 4 June".
    func shortRangeStart(_ place: Int) -> (first: TimeMatch, second: TimeMatch)? {
        let middle: Int
        let day: Int
        if let (value, end) = ordinal(place), digits(place) != nil {
            (day, middle) = (value, end)
        } else if let value = number(place, digits: 1...2), isFreeNumber(place) {
            (day, middle) = (value, place + 1)
        } else {
            return nil
        }
        guard (1...31).contains(day),
            isDash(middle) || [.to, .and, .or].contains(role(middle)) || isMark(middle, ",") || isMark(middle, "/"),
            let second = dayMonth(middle + 1, first: middle + 1, isRangeEnd: true),
            case .date(let parts) = second.meaning
        else { return nil }
        var start = parts
        start.day = day
        return (TimeMatch(tokens: place..<middle, meaning: .date(start), rule: "day-short-start"), second)
    }
}
