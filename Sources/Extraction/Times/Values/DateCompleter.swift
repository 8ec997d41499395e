import Transcripts

/// Finds the year (and month) that a date's words leave out.
struct DateCompleter {
    let discourse: Discourse
    let sentence: Int
    let tense: Tense

    /// The calendar date; its year stays nil where nothing tells it.
    func complete(_ parts: DateParts) -> CalendarDate? {
        if let decade = parts.decade { return CalendarDate(scale: .decade, year: decade) }
        if let century = parts.century { return CalendarDate(scale: .century, year: century) }
        if let shift = parts.monthShift { return dayOfShiftedMonth(shift, parts) }
        if parts.nth == nil, parts.weekday != nil, parts.month == nil, parts.day == nil { return weekday(parts) }
        if parts.month == nil, let day = parts.day { return dayOfMonth(day, parts) }
        let year = parts.lacksYear ? leapYear(parts, near: inferredYear(parts)) : knownYear(parts)
        if let nth = parts.nth { return nthWeekday(nth, parts, year: year, month: parts.month ?? 0) }
        if let holiday = parts.holiday {
            let date = year.flatMap { holiday.date(in: $0) }
            return CalendarDate(scale: .day, year: year, number: date?.month ?? 0, day: date?.day ?? 0)
        }
        switch parts.scale {
        case .day: return CalendarDate(scale: .day, year: year, number: parts.month ?? 0, day: parts.day ?? 0)
        case .month: return CalendarDate(scale: .month, year: year, number: parts.month ?? 0)
        case .season: return CalendarDate(scale: .season, year: year, number: parts.season ?? 21)
        case .quarter: return CalendarDate(scale: .quarter, year: year, number: parts.quarter ?? 0)
        case .half: return CalendarDate(scale: .half, year: year, number: parts.half ?? 0)
        default: return CalendarDate(scale: .year, year: year)
        }
    }

    private func knownYear(_ parts: DateParts) -> Int? {
        if let year = parts.year, parts.isEraOpen, let last = discourse.lastYear, last <= 0, year <= 1 - last {
            return 1 - year
        }
        if let year = parts.year {
            return parts.isYearShort && year > discourse.documentYear ?? DateCompleter.present ? year - 100 : year
        }
        if let offset = parts.yearsFromDocument { return discourse.documentYear.map { $0 + offset } }
        if parts.yearsFromDiscourse == 0 { return discourse.thatYear }
        return (discourse.last?.year ?? discourse.documentYear).map { $0 + (parts.yearsFromDiscourse ?? 0) }
    }

    /// Years in two digits after this one are of the last century in an undated text.
    private static let present = 2030

    // MARK: Years

    /// "29 February" without its year is of the last leap year.
    private func leapYear(_ parts: DateParts, near year: Int?) -> Int? {
        guard let year, parts.month == 2, parts.day == 29 else { return year }
        return (0...7).map { year - $0 }.first { CalendarDay.daysInMonth(2, year: $0) == 29 } ?? year
    }

    /// The year of "May", "May 3", "the third quarter", "last summer".
    private func inferredYear(_ parts: DateParts) -> Int? {
        if isElevenSeptember(parts) { return 2001 }
        if parts.direction == .that { return discourse.last?.year ?? discourse.documentYear }
        let first = firstMonth(of: parts)
        // "On 30 June next year … on 1 July": of the days ahead that were named with their year.
        if parts.direction == nil, parts.day != nil, let ahead = discourse.lastAhead, abs(ahead.number - first) <= 1,
            parts.weekday == nil
        {
            return ahead.year
        }
        // The day of the story, or one beside it, that was told with its year before.
        if parts.direction == nil, let day = parts.day, let story = discourse.lastDistant, story.scale == .day,
            abs(story.day - day) <= 3, story.number == parts.month
        {
            return story.year
        }
        if parts.direction == nil, let year = discourse.yearNear(month: parts.month, sentence: sentence) { return year }
        if parts.direction == nil, discourse.prefersDiscourse(sentence: sentence, tense: tense) {
            return discourse.storyYear(month: parts.month ?? 0, tense: tense)
        }
        if parts.direction == nil, tense != .future, let year = discourse.frameYear(sentence: sentence) { return year }
        if parts.direction == .following || parts.direction == .previous, let last = discourse.last,
            let year = last.year
        {
            if last.scale >= .year { return parts.direction == .following ? year + 1 : year - 1 }
            let lastMonth = last.scale <= .month ? last.number : 1
            if parts.direction == .following { return first > lastMonth ? year : year + 1 }
            return first < lastMonth ? year : year - 1
        }
        guard let year = discourse.documentYear else { return nil }
        guard let month = discourse.documentMonth else {
            switch parts.direction {
            case .last, .previous: return year - 1
            case .next, .following: return year + 1
            default: return year
            }
        }
        if let weekday = parts.weekday, let day = parts.day, let fixed = yearByWeekday(weekday, first, day, near: year)
        {
            return fixed
        }
        return year + yearOffset(parts, first: first, documentMonth: month)
    }

    /// Years from the document's to the nearest fitting occurrence on the side that the words or the tense say.
    private func yearOffset(_ parts: DateParts, first: Int, documentMonth: Int) -> Int {
        let isSame = first <= documentMonth && documentMonth <= lastMonth(of: parts)
        let isAfter = first > documentMonth || isSame && isDayAfterDocument(parts)
        switch parts.direction {
        case .last, .previous: return first < documentMonth && !isSame ? 0 : -1
        case .next, .following: return first > documentMonth ? 0 : 1
        case .this, .that, .weekAfterNext: return 0
        case nil: break
        }
        switch tense {
        case .past, .perfect:
            // "The hearing was put off until Nov. 22": a day soon to come, rather than one eleven months ago.
            let isSoon = parts.day != nil && first - documentMonth <= 1
            return isAfter && !isSoon ? -1 : 0
        case .future: return isSame || isAfter ? 0 : 1
        case .present, .unknown:
            if parts.quarter != nil || parts.half != nil { return isAfter ? -1 : 0 }
            if first - documentMonth > 6 { return -1 }
            return documentMonth - first > (tense == .present ? 6 : 8) ? 1 : 0
        }
    }

    /// "September 11" without a year is that of 2001 unless the document is of those very days of another.
    private func isElevenSeptember(_ parts: DateParts) -> Bool {
        guard parts.month == 9, parts.day == 11, parts.weekday == nil, parts.direction == nil, tense != .future,
            let document = discourse.document, let year = document.year, year > 2001,
            discourse.lastYear ?? year >= 2001 || !discourse.prefersDiscourse(sentence: sentence, tense: tense)
        else { return false }
        return !(document.scale == .day && document.number == 9 && (11...25).contains(document.day))
    }

    private func isDayAfterDocument(_ parts: DateParts) -> Bool {
        guard let day = parts.day, let document = discourse.document, document.scale == .day else { return false }
        return day > document.day
    }

    private func firstMonth(of parts: DateParts) -> Int {
        if let month = parts.month ?? parts.holiday?.usualMonth { return month }
        if let season = parts.season { return Season(rawValue: Int16(season))?.firstMonth ?? 1 }
        if let quarter = parts.quarter { return quarter * 3 - 2 }
        return (parts.half ?? 1) * 6 - 5
    }

    private func lastMonth(of parts: DateParts) -> Int {
        if let month = parts.month ?? parts.holiday?.usualMonth { return month }
        if let season = parts.season { return (Season(rawValue: Int16(season))?.firstMonth ?? 1) + 2 }
        if let quarter = parts.quarter { return quarter * 3 }
        return (parts.half ?? 1) * 6
    }

    /// The nearest year in which the day falls on the weekday.
    private func yearByWeekday(_ weekday: Int, _ month: Int, _ day: Int, near year: Int) -> Int? {
        [0, -1, 1].map { year + $0 }.first {
            CalendarDay(year: $0, month: month, day: day)?.isoWeekday == weekday
        }
    }

    // MARK: Days

    private func weekday(_ parts: DateParts) -> CalendarDate? {
        guard let weekday = parts.weekday else { return nil }
        let unknown = CalendarDate(scale: .day, year: nil, number: 0, day: 0)
        if parts.direction == nil || parts.direction == .following || parts.direction == .that,
            discourse.isNarrative || discourse.isLastDistant && parts.direction != nil,
            let last = discourse.last, last.scale == .day, let day = last.days?.first
        {
            let ahead = (weekday - day.isoWeekday).remainder(7)
            return CalendarDate(day.adding(days: ahead == 0 && parts.direction == .following ? 7 : ahead))
        }
        guard let document = discourse.documentDay else { return unknown }
        let ahead = (weekday - document.isoWeekday).remainder(7)
        let behind = ahead == 0 ? 0 : ahead - 7
        switch parts.direction {
        case .last: return CalendarDate(document.adding(days: ahead - 7))
        case .next: return CalendarDate(document.adding(days: ahead == 0 ? 7 : ahead))
        case .previous: return CalendarDate(document.adding(days: weekday - document.isoWeekday - 7))
        case .following: return CalendarDate(document.adding(days: weekday - document.isoWeekday + 7))
        case .this: return CalendarDate(document.adding(days: tense == .past ? behind : ahead))
        case .weekAfterNext: return CalendarDate(document.adding(days: (ahead == 0 ? 7 : ahead) + 7))
        case .that, nil: break
        }
        return CalendarDate(document.adding(days: tense == .future ? ahead : tense == .present ? ahead : behind))
    }

    /// "The 3rd of last month", "the first Tuesday of that month".
    private func dayOfShiftedMonth(_ shift: Shift, _ parts: DateParts) -> CalendarDate? {
        let base = shift.anchor == .discourse ? discourse.last ?? discourse.document : discourse.document
        guard let base, base.scale <= .month, let month = base.adding(shift.count, .month) else {
            return CalendarDate(scale: .day, year: nil, number: 0, day: parts.day ?? 0)
        }
        if let nth = parts.nth { return nthWeekday(nth, parts, year: month.year, month: month.number) }
        return CalendarDate(scale: .day, year: month.year, number: month.number, day: parts.day ?? 0)
    }

    private func nthWeekday(_ nth: Int, _ parts: DateParts, year: Int?, month: Int) -> CalendarDate {
        let unknown = CalendarDate(scale: .day, year: year, number: month, day: 0)
        guard let year, let weekday = parts.weekday, let first = CalendarDay(year: year, month: month, day: 1) else {
            return unknown
        }
        let earliest = 1 + (weekday - first.isoWeekday).remainder(7)
        let length = CalendarDay.daysInMonth(month, year: year)
        let day = nth > 0 ? earliest + (nth - 1) * 7 : earliest + (length - earliest) / 7 * 7
        return day <= length ? CalendarDate(scale: .day, year: year, number: month, day: day) : unknown
    }

    /// "The 15th": in the month last spoken of, else in the document's.
    private func dayOfMonth(_ day: Int, _ parts: DateParts) -> CalendarDate? {
        if let last = discourse.last, last.scale <= .month, let first = last.days?.first {
            let (year, month, _) = first.components
            return CalendarDate(scale: .day, year: year, number: month, day: day)
        }
        guard let month = discourse.documentMonth else {
            return CalendarDate(scale: .day, year: nil, number: 0, day: day)
        }
        return CalendarDate(scale: .day, year: discourse.documentYear, number: month, day: day)
    }
}
