/// An Extended Date/Time Format string (ISO 8601-2:2019, levels 0 and 1 and what we need of 2) and the days it spans.
package struct EDTF: Hashable, Sendable {
    /// The string as we serve it: `2025-08-31`, `1939-22`, `193X`, `1937-10/1941-06`, `2021/..`.
    package let text: String
    /// The first day it can denote; nil where an interval has no beginning.
    package let earliest: CalendarDay?
    /// The last day it can denote, inclusive; nil where an interval has no end.
    package let latest: CalendarDay?
    /// How finely it is told; of an interval, how finely its ends are.
    package let precision: DatePrecision

    package init(text: String, earliest: CalendarDay?, latest: CalendarDay?, precision: DatePrecision) {
        self.text = text
        self.earliest = earliest
        self.latest = latest
        self.precision = precision
    }

    package static func day(_ day: CalendarDay) -> EDTF {
        EDTF(text: day.description, earliest: day, latest: day, precision: .day)
    }
}

/// How finely a date is told.
package enum DatePrecision: String, Hashable, Sendable, CaseIterable {
    case day, month, season, quarter, half, year, decade, century
}
