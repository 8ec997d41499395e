package import Transcripts

/// A `from` or `to` of a query: a year, a month or a day, as the days that it spans.
package struct DateBound: Sendable, Hashable {
    package let earliest: CalendarDay
    package let latest: CalendarDay

    /// Reads `2025`, `2025-08` or `2025-08-31`; nil for everything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(decimalDigits: parts[0]),
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
        else { return nil }
        let numbers = parts.dropFirst().compactMap { Int(decimalDigits: $0) }
        guard numbers.count == parts.count - 1 else { return nil }
        let month = numbers.first
        let lastMonth = month ?? 12
        guard (1...12).contains(lastMonth) else { return nil }
        let lastDay = numbers.count == 2 ? numbers[1] : CalendarDay.daysInMonth(lastMonth, year: year)
        guard let earliest = CalendarDay(year: year, month: month ?? 1, day: numbers.count == 2 ? numbers[1] : 1),
            let latest = CalendarDay(year: year, month: lastMonth, day: lastDay)
        else { return nil }
        self.earliest = earliest
        self.latest = latest
    }
}
