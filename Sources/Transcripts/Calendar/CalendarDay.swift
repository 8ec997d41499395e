/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Ordered and cheap to store; the calendar arithmetic is Howard Hinnant's `days_from_civil`.
package struct CalendarDay: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    package let rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// The day named by a year, a month 1…12 and a day 1…31; nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDay.daysInMonth(month, year: year)
        else { return nil }
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.rawValue = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// The year, the month (1…12) and the day of the month (1…31).
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(rawValue) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
    package var isoWeekday: Int { (Int(rawValue) + 3).modulo(7) + 1 }

    package func adding(days: Int) -> CalendarDay { CalendarDay(rawValue: rawValue + Int32(days)) }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.rawValue < right.rawValue }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    package static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDay: CustomStringConvertible {
    /// The plain ISO 8601 day, `2025-08-31`.
    package var description: String {
        let (year, month, day) = components
        return "\(zeroPadded(year, to: 4))-\(zeroPadded(month, to: 2))-\(zeroPadded(day, to: 2))"
    }
}

extension Int {
    /// The remainder that has the divisor's sign, so that -1 modulo 7 is 6.
    fileprivate func modulo(_ divisor: Int) -> Int {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}

/// `value` in decimal with at least `digits` digits; a minus sign stands before them.
package func zeroPadded(_ value: Int, to digits: Int) -> String {
    let magnitude = String(value.magnitude)
    if value >= 0, magnitude.utf8.count >= digits { return magnitude }
    let padding = String(repeating: "0", count: max(0, digits - magnitude.utf8.count))
    return (value < 0 ? "-" : "") + padding + magnitude
}
