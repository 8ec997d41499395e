import Transcripts

/// A day, a month, a season, a year… of the calendar, from which the TIMEX3 value and the EDTF string are written.
struct CalendarDate: Sendable, Hashable {
    var scale: DateScale
    /// Astronomical: 0 is 1 BC. Of a decade its first year, of a century the year that begins with its digits.
    /// Nil where neither words nor context tell it.
    var year: Int?
    /// Of a month, season (EDTF's 21…24), quarter, half or ISO week its number; of a day its month.
    var number = 0
    /// Of a day the day of the month.
    var day = 0
    /// Named by its own first and last day where no calendar unit has them: an ISO week or weekend.
    var span: ClosedRange<CalendarDay>?

    init(scale: DateScale, year: Int?, number: Int = 0, day: Int = 0) {
        self.scale = scale
        self.year = year
        self.number = number
        self.day = day
    }

    init(_ day: CalendarDay) {
        let (year, month, dayOfMonth) = day.components
        self.init(scale: .day, year: year, number: month, day: dayOfMonth)
    }

    /// The calendar unit of a scale that contains a day.
    init(_ scale: DateScale, containing day: CalendarDay) {
        let (year, month, _) = day.components
        switch scale {
        case .day: self.init(day)
        case .week, .weekend:
            let monday = day.adding(days: 1 - day.isoWeekday)
            let (weekYear, week) = ISOWeek.of(day)
            self.init(scale: scale, year: weekYear, number: week)
            span = (scale == .week ? monday : monday.adding(days: 5))...monday.adding(days: 6)
        case .month: self.init(scale: .month, year: year, number: month)
        case .season:
            let season = month == 12 ? 24 : 21 + (month / 3 + 3) % 4
            self.init(scale: .season, year: month <= 2 ? year - 1 : year, number: season)
        case .quarter: self.init(scale: .quarter, year: year, number: (month + 2) / 3)
        case .half: self.init(scale: .half, year: year, number: month <= 6 ? 1 : 2)
        case .year: self.init(scale: .year, year: year)
        case .decade: self.init(scale: .decade, year: year - year.remainder(10))
        case .century: self.init(scale: .century, year: year - year.remainder(100))
        case .millennium: self.init(scale: .millennium, year: year - year.remainder(1000))
        }
    }

    /// The first and last day; nil where the year is not known or the calendar has no such day.
    var days: (first: CalendarDay, last: CalendarDay)? {
        if let span { return (span.lowerBound, span.upperBound) }
        guard let year else { return nil }
        func months(_ first: Int, _ count: Int, _ year: Int) -> (CalendarDay, CalendarDay)? {
            let last = first + count - 1
            let (lastYear, lastMonth) = last > 12 ? (year + 1, last - 12) : (year, last)
            guard let start = CalendarDay(year: year, month: first, day: 1),
                let end = CalendarDay(
                    year: lastYear, month: lastMonth, day: CalendarDay.daysInMonth(lastMonth, year: lastYear))
            else { return nil }
            return (start, end)
        }
        func years(_ count: Int) -> (CalendarDay, CalendarDay)? {
            guard let start = CalendarDay(year: year, month: 1, day: 1),
                let end = CalendarDay(year: year + count - 1, month: 12, day: 31)
            else { return nil }
            return (start, end)
        }
        switch scale {
        case .day: return CalendarDay(year: year, month: number, day: day).map { ($0, $0) }
        case .week, .weekend: return nil
        case .month: return months(number, 1, year)
        case .season: return months(Season(rawValue: Int16(number))?.firstMonth ?? 3, 3, year)
        case .quarter: return months(number * 3 - 2, 3, year)
        case .half: return months(number * 6 - 5, 6, year)
        case .year: return years(1)
        case .decade: return years(10)
        case .century: return years(100)
        case .millennium: return years(1000)
        }
    }

    /// The date moved by whole units; kept at its own scale where that is as fine as the unit, else widened to it.
    func adding(_ count: Int, _ unit: TimeUnit) -> CalendarDate? {
        let unitScale = DateScale(unit)
        if scale >= .year || unitScale >= .year, let year {
            let years =
                switch unit {
                case .decade: count * 10
                case .century: count * 100
                case .millennium: count * 1000
                case .year: count
                default: 0
                }
            if unitScale >= .year {
                guard var moved = scale < unitScale ? CalendarDate(unitScale, containing: days?.first) : self else {
                    return nil
                }
                moved.year = (moved.year ?? year) + years
                return moved
            }
        }
        guard let first = days?.first else { return nil }
        return CalendarDate(unitScale, containing: CalendarDate.shift(first, count, unit))
    }

    private init?(_ scale: DateScale, containing day: CalendarDay?) {
        guard let day else { return nil }
        self.init(scale, containing: day)
    }

    /// The day moved by whole units, held within the month it lands in.
    static func shift(_ day: CalendarDay, _ count: Int, _ unit: TimeUnit) -> CalendarDay {
        let count = max(-100_000, min(100_000, count))
        switch unit {
        case .second, .minute, .hour: return day
        case .day: return day.adding(days: count)
        case .week, .weekend: return day.adding(days: count * 7)
        case .fortnight: return day.adding(days: count * 14)
        case .month: return shift(day, months: count)
        case .quarter: return shift(day, months: count * 3)
        case .year: return shift(day, months: count * 12)
        case .decade: return shift(day, months: count * 120)
        case .century: return shift(day, months: count * 1200)
        case .millennium: return shift(day, months: count * 12_000)
        }
    }

    private static func shift(_ day: CalendarDay, months: Int) -> CalendarDay {
        let (year, month, dayOfMonth) = day.components
        let total = year * 12 + month - 1 + months
        let newYear = (total - total.remainder(12)) / 12
        let newMonth = total.remainder(12) + 1
        guard (-9000...9000).contains(newYear) else { return day }
        let length = CalendarDay.daysInMonth(newMonth, year: newYear)
        return CalendarDay(year: newYear, month: newMonth, day: min(dayOfMonth, length)) ?? day
    }
}

extension Int {
    /// The remainder that has the divisor's sign.
    func remainder(_ divisor: Int) -> Int {
        let rest = self % divisor
        return rest < 0 ? rest + divisor : rest
    }
}

/// Weeks of ISO 8601: they begin on Monday, and the first of a year has its first Thursday.
enum ISOWeek {
    static func of(_ day: CalendarDay) -> (year: Int, week: Int) {
        let thursday = day.adding(days: 4 - day.isoWeekday)
        let year = thursday.components.year
        guard let newYear = CalendarDay(year: year, month: 1, day: 1) else { return (year, 1) }
        return (year, Int(thursday.rawValue - newYear.rawValue) / 7 + 1)
    }
}
