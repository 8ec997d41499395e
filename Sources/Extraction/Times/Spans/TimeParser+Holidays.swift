import Transcripts

extension TimeParser {
    /// "Christmas Eve 1914", "New Year's Day", "Independence Day", "Thanksgiving".
    func holiday(_ place: Int) -> TimeMatch? {
        guard isCapitalised(place), !isMark(place - 1, "&"), let (code, end) = holidayName(place) else { return nil }
        var parts = DateParts()
        if code >= 100 {
            parts.month = code / 100
            parts.day = code % 100
        }
        let year = attachedYear(end, allowsComma: code >= 100)
        if code < 100 { parts.holiday = MovableHoliday(rawValue: code) }
        parts = parts.with(year?.parts)
        let tokens = place..<(year?.end ?? end)
        if parts.month == nil, parts.holiday == nil, year == nil {
            return TimeMatch(tokens: tokens, meaning: .vague(.day), rule: "holiday-movable")
        }
        return TimeMatch(tokens: tokens, meaning: .date(parts), rule: "holiday")
    }

    /// A month and day as a number of four digits, or the number of a movable holiday.
    private func holidayName(_ place: Int) -> (code: Int, end: Int)? {
        let word = word(place)
        func isDay(_ place: Int) -> Bool { isText(place, "day") && isCapitalised(place) }
        switch word.role {
        case .new where isText(place + 1, "year") && isCapitalised(place + 1):
            var next = place + 2
            if role(next) == .possessive { next += 1 } else if isApostrophe(next) { next += 1 }
            if role(next) == .eve { return (1231, next + 1) }
            return isDay(next) ? (101, next + 1) : nil
        case .holiday:
            if role(place + 1) == .eve { return word.value == 1225 ? (1224, place + 2) : (Int(word.value), place + 2) }
            if word.value == 2, role(place + 1) == .weekday { return (2, place + 2) }
            if isDay(place + 1) { return (Int(word.value), place + 2) }
            if isCapitalised(place + 1), role(place + 1) == .none { return nil }
            return (Int(word.value), place + 1)
        case .dayName:
            var next = place + 1
            if role(next) == .possessive || isApostrophe(next) { next += 1 }
            guard isDay(next), word.value != 0 || role(place - 1) == .inside || role(place - 1) == .on else {
                return nil
            }
            return (Int(word.value), next + 1)
        default: return nil
        }
    }
}

/// Holidays whose day depends on the year.
enum MovableHoliday: Int {
    case thanksgiving = 1
    case easter, labourDay, memorialDay, columbusDay

    /// The month that tells on which side of another date of the year it lies.
    var usualMonth: Int {
        switch self {
        case .thanksgiving: 11
        case .easter: 4
        case .labourDay: 9
        case .memorialDay: 5
        case .columbusDay: 10
        }
    }

    /// Its month and day in a year (American reckoning where countries differ).
    func date(in year: Int) -> (month: Int, day: Int)? {
        switch self {
        case .thanksgiving: nth(4, weekday: 4, month: 11, year: year)
        case .labourDay: nth(1, weekday: 1, month: 9, year: year)
        case .columbusDay: nth(2, weekday: 1, month: 10, year: year)
        case .memorialDay: lastMonday(month: 5, year: year)
        case .easter: easter(year)
        }
    }

    private func nth(_ count: Int, weekday: Int, month: Int, year: Int) -> (month: Int, day: Int)? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        return (month, 1 + (weekday - first.isoWeekday).remainder(7) + (count - 1) * 7)
    }

    private func lastMonday(month: Int, year: Int) -> (month: Int, day: Int)? {
        let length = CalendarDay.daysInMonth(month, year: year)
        guard let last = CalendarDay(year: year, month: month, day: length) else { return nil }
        return (month, length - (last.isoWeekday - 1))
    }

    /// The Gregorian computus of Meeus, Jones and Butcher.
    private func easter(_ year: Int) -> (month: Int, day: Int)? {
        let golden = year % 19
        let (century, rest) = (year / 100, year % 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * late + 114
        return (sum / 31, sum % 31 + 1)
    }
}
