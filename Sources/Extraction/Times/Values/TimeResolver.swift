import Transcripts

/// What an expression denotes, once context has completed its words.
struct ResolvedTime: Sendable {
    var kind: TemporalExpression.Kind
    var value: String
    var edtf: EDTF?
    var resolution: Resolution
    /// The calendar date to remember in the discourse.
    var date: CalendarDate?
}

/// Completes meanings with the document's date, the discourse and the tense.
struct TimeResolver {
    let discourse: Discourse
    let parser: TimeParser
    /// The number of the sentence, for the distance from the last date.
    let sentence: Int
    /// The day that the words beside a time of day, or beside a length from an earlier date, tell.
    var statedDay: CalendarDate?

    init(discourse: Discourse, parser: TimeParser, sentence: Int) {
        self.discourse = discourse
        self.parser = parser
        self.sentence = sentence
    }

    func resolve(_ match: TimeMatch) -> ResolvedTime? {
        switch match.meaning {
        case .reference(let reference):
            return ResolvedTime(kind: .date, value: reference.value, edtf: nil, resolution: .relative)
        case .set(let value): return ResolvedTime(kind: .set, value: value, edtf: nil, resolution: .explicit)
        case .vague: return timed(match, value: "XXXX-XX-XX", date: nil, resolution: .relative)
        case .duration(let duration): return resolve(duration)
        case .shift(let shift): return resolve(shift, of: match)
        case .date(let parts): return resolve(parts, of: match)
        }
    }

    // MARK: Durations

    private func resolve(_ duration: Duration) -> ResolvedTime {
        ResolvedTime(
            kind: .duration, value: duration.timex, edtf: window(duration),
            resolution: duration.window == nil ? .explicit : .derived)
    }

    /// The calendar time that "the past decade" or "the next two years" covers.
    private func window(_ duration: Duration) -> EDTF? {
        guard let side = duration.window, let amount = duration.amount, amount == amount.rounded(), amount < 1000,
            duration.unit >= .month, let document = discourse.document
        else { return nil }
        let scale: DateScale = duration.unit >= .year ? .year : .month
        guard document.scale <= scale, let day = document.days?.first else { return nil }
        let here = CalendarDate(scale, containing: day)
        let count = side == .past ? -Int(amount) : Int(amount)
        let there = CalendarDate(scale, containing: CalendarDate.shift(day, count, duration.unit))
        return side == .past
            ? .interval(from: there.edtf, to: here.edtf) : .interval(from: here.edtf, to: there.edtf)
    }

    // MARK: Relative dates

    private func resolve(_ shift: Shift, of match: TimeMatch) -> ResolvedTime? {
        if shift.unit < .day { return hours(match) }
        if shift.unit == .quarter, let day = statedDay?.days?.first {
            return timed(match, value: nil, date: CalendarDate(.quarter, containing: day), resolution: .relative)
        }
        if TimeResolver.comparing.contains(match.rule), let period = comparedPeriod(shift) {
            // Only a comparison: the story stays where it is.
            var compared = timed(match, value: nil, date: period, resolution: .relative)
            compared.date = nil
            return compared
        }
        let base = anchor(shift)
        guard let base, base.scale <= DateScale(shift.unit), let date = base.adding(shift.count, shift.unit) else {
            if let statedDay { return timed(match, value: nil, date: statedDay, resolution: .relative) }
            // Without a date of its own a text means these days: "it still exists today".
            if match.rule == RuleName("today"), match.time == nil, discourse.document == nil {
                return ResolvedTime(kind: .date, value: TimeReference.present.value, edtf: nil, resolution: .relative)
            }
            return timed(match, value: TimeResolver.unknown(shift.unit), date: nil, resolution: .relative)
        }
        if match.rule == RuleName("today") { return today(match, date) }
        if shift.unit == .weekend, shift.count == 0, isWeekendBefore(match), let before = base.adding(-1, .weekend) {
            return timed(match, value: nil, date: before, resolution: .relative)
        }
        if match.rule == RuleName("the-unit") && match.portion == nil || match.portion != nil && shift.unit >= .decade {
            // "For the year", "the turn of the century": too loose for a place on a timeline.
            var loose = timed(match, value: nil, date: date, resolution: .relative)
            loose.edtf = nil
            return loose
        }
        var resolved = timed(match, value: nil, date: date, resolution: .relative)
        if shift.anchor == .discourse, let last = discourse.last, base != last, shift.count == 0 { resolved.date = nil }
        if shift.anchor == .discourse, discourse.last != nil, !discourse.isLastNear(sentence: sentence) {
            resolved.edtf = nil
        }
        return resolved
    }

    /// The rules of "a year earlier", "a year ago", "the year-ago quarter".
    private static let comparing: [RuleName] = [RuleName("later"), RuleName("ago"), RuleName("year-earlier")]

    /// "A year earlier", "the year-ago period" after a quarter is that quarter of the year before; after a month of the
    /// same sentence that month.
    private func comparedPeriod(_ shift: Shift) -> CalendarDate? {
        guard shift.unit == .year, abs(shift.count) == 1, !discourse.isLastDistant else { return nil }
        var period = discourse.period(sentence: sentence)
        if period == nil, let last = discourse.last, last.scale == .month, discourse.lastSentence == sentence {
            period = last
        }
        guard var compared = period, let year = compared.year else { return nil }
        guard shift.anchor == .discourse || shift.count < 0 else { return nil }
        compared.year = year + shift.count
        return compared
    }

    /// "Over the weekend" told in the past on a weekday.
    private func isWeekendBefore(_ match: TimeMatch) -> Bool {
        guard let day = discourse.documentDay, day.isoWeekday < 6 else { return false }
        return Tense.around(match.tokens, in: parser) == .past
    }

    private func anchor(_ shift: Shift) -> CalendarDate? {
        switch shift.anchor {
        case .document: return discourse.document
        case .discourse:
            guard let last = discourse.last else { return discourse.document }
            if shift.unit == .year, shift.count < 0, let document = discourse.document, let year = last.year,
                year >= document.year ?? year
            {
                return document  // a comparison with the year before the document's, whatever is still to come
            }
            // "Ten years later" of a story that was told before: not years after the telling.
            if shift.unit == .year, shift.count > 1, let story = discourse.lastDistant,
                let today = discourse.documentYear, (last.year ?? today) + shift.count > today,
                (story.year ?? today) + shift.count <= today
            {
                return story
            }
            // "A record for the month", after a month.
            if shift.count == 0, shift.unit == .month, last.scale == .month, sentence - discourse.lastSentence <= 1 {
                return last
            }
            if shift.count == 0, let period = discourse.period(sentence: sentence),
                period.scale == DateScale(shift.unit)
            {
                return period
            }
            // "The year", "the week" without more: the one we are in, unless the story is set elsewhere.
            let isAhead = (last.year ?? 0) > discourse.documentYear ?? Int.max
            if shift.count == 0, shift.unit >= .week, !discourse.isLastDistant || isAhead,
                let document = discourse.document
            {
                return document
            }
            if shift.count == 0, shift.unit == .day, last.scale > .day { return discourse.document }
            return last
        }
    }

    /// "Three hours later", "20 minutes ago": a time of the day last spoken of.
    private func hours(_ match: TimeMatch) -> ResolvedTime {
        let value = dayOfTimes?.timex ?? "XXXX-XX-XX"
        return ResolvedTime(kind: .time, value: value + "TXX:XX", edtf: nil, resolution: .relative)
    }

    /// The day that a time of day without one belongs to: the one last spoken of where a story is told, else the
    /// document's unless the same sentence names another.
    private var dayOfTimes: CalendarDate? {
        dayOfStory ?? discourse.document.flatMap { $0.scale == .day ? $0 : nil }
    }

    /// The day last spoken of, where it is the sentence's or a story's.
    private var dayOfStory: CalendarDate? {
        guard let last = discourse.last, last.scale == .day else { return nil }
        let isStory = discourse.isNarrative || discourse.isLastDistant || discourse.document?.scale != .day
        return isStory || sentence == discourse.lastSentence ? last : nil
    }

    /// "Five o'clock", "half past ten": a time of any day, rather than of the document's, as figures would be.
    private func isSpoken(_ match: TimeMatch) -> Bool {
        match.tokens.contains { parser.role($0) == .oclock }
            || !match.tokens.contains { parser.digits($0) != nil }
                && match.rule == RuleName("clock")
    }

    private static func unknown(_ unit: TimeUnit) -> String {
        switch unit {
        case .second, .minute, .hour, .day: "XXXX-XX-XX"
        case .weekend: "XXXX-WXX-WE"
        case .week, .fortnight: "XXXX-WXX"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century, .millennium: "XX"
        }
    }

    /// "Today" is the document's day or these days; a calendar date only where an event of that day is told.
    private func today(_ match: TimeMatch, _ date: CalendarDate) -> ResolvedTime {
        let reading =
            discourse.isNarrative && discourse.document != nil && !speaksToSomebody(match.tokens)
            ? .generic : TodayReading(match.tokens, in: parser)
        switch reading {
        case .generic:
            return ResolvedTime(kind: .date, value: TimeReference.present.value, edtf: nil, resolution: .relative)
        case .open:
            return ResolvedTime(kind: .date, value: date.timex, edtf: nil, resolution: .relative)
        case .day: return timed(match, value: nil, date: date, resolution: .relative)
        }
    }

    /// "Today we welcome", "for joining us today": a speech, whatever years it tells of.
    private func speaksToSomebody(_ tokens: Range<Int>) -> Bool {
        let words: [StaticString] = ["we", "us", "i", "you"]
        let first = max(parser.sentence.lowerBound, tokens.lowerBound - 4)
        let end = min(parser.sentence.upperBound, tokens.upperBound + 3)
        return (first..<end).contains { place in words.contains { parser.isText(place, $0) } }
    }

    // MARK: Named dates

    private func resolve(_ parts: DateParts, of match: TimeMatch) -> ResolvedTime? {
        if parts == DateParts() { return timeAlone(match) }
        var tense = parts.lacksYear ? tense(of: match, parts) : .unknown
        // "Early Friday", told on Thursday: of the paper's own day.
        if match.portion == .early, parts.weekday != nil, parts.month == nil, parts.direction == nil, let weekday,
            parts.weekday == weekday % 7 + 1
        {
            tense = .future
        }
        let completer = DateCompleter(discourse: discourse, sentence: sentence, tense: tense)
        guard let date = completer.complete(parts) else { return nil }
        if date.scale == .day, date.year != nil, date.days == nil { return nil }  // 30 February
        let isExplicit = parts.year != nil || parts.decade != nil || parts.century != nil
        return timed(match, value: nil, date: date, resolution: isExplicit ? .explicit : .relative)
    }

    private var weekday: Int? { discourse.documentDay?.isoWeekday }

    /// A clock time without a day.
    private func timeAlone(_ match: TimeMatch) -> ResolvedTime? {
        guard let time = match.time else { return nil }
        let day = statedDay.flatMap { $0.scale == .day ? $0 : nil } ?? (isSpoken(match) ? dayOfStory : dayOfTimes)
        let value = day?.timex ?? "XXXX-XX-XX"
        return ResolvedTime(kind: .time, value: value + time.timex, edtf: nil, resolution: .relative)
    }

    /// Joins the date with its time of day and its portion.
    private func timed(
        _ match: TimeMatch, value: String?, date: CalendarDate?, resolution: Resolution
    ) -> ResolvedTime {
        var text = value ?? date?.timex ?? "XXXX-XX-XX"
        if let time = match.time { text += time.timex }
        return ResolvedTime(
            kind: match.time == nil ? .date : .time, value: text, edtf: date.flatMap { narrowed($0, match.portion) },
            resolution: resolution, date: date)
    }

    /// "The end of 2024" is its last month, "the beginning" its first; other portions stay as wide as their whole.
    private func narrowed(_ date: CalendarDate, _ portion: Portion?) -> EDTF? {
        guard date.scale == .year, let year = date.year else { return date.edtf }
        switch portion {
        case .start: return CalendarDate(scale: .month, year: year, number: 1).edtf
        case .end: return CalendarDate(scale: .month, year: year, number: 12).edtf
        default: return date.edtf
        }
    }
}
