extension EDTF {
    /// A date as people write it in metadata: `2025`, `2025-08`, `2025-08-31`, `2025-08-31T10:00:00Z`, `2025/08/31`, a
    /// season `2025-21`, a decade `193X`, an interval `2024/2025`, `2021/..`; nil for anything else.
    package init?(parsing text: String) {
        let text = text.trimmedSpaces
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            self.init(from: parts[0], to: parts[1])
        } else if parts.count == 3, let day = EDTF(simple: parts.joined(separator: "-")) {
            self = day
        } else if parts.count == 1 {
            self.init(simple: text)
        } else {
            return nil
        }
    }

    private init?(from start: String, to end: String) {
        let isOpenStart = start == ".." || start.isEmpty
        let isOpenEnd = end == ".." || end.isEmpty
        guard !(isOpenStart && isOpenEnd) else { return nil }
        let first = EDTF(simple: start)
        let last = EDTF(simple: end)
        guard isOpenStart || first != nil, isOpenEnd || last != nil else { return nil }
        if let from = first?.earliest, let to = last?.latest, to < from { return nil }
        self.init(
            text: "\(isOpenStart ? ".." : first?.text ?? "")/\(isOpenEnd ? ".." : last?.text ?? "")",
            earliest: first?.earliest, latest: last?.latest, precision: (first ?? last)?.precision ?? .day)
    }

    /// A date without an interval's slash, with ISO 8601-2's qualifiers `?`, `~` and `%` and unspecified digits.
    private init?(simple text: String) {
        if let last = text.last, "?~%".contains(last) {
            guard let plain = EDTF(simple: String(text.dropLast())) else { return nil }
            self.init(text: text, earliest: plain.earliest, latest: plain.latest, precision: plain.precision)
            return
        }
        if text.hasSuffix("-XX") {
            guard let whole = EDTF(simple: String(text.dropLast(3))) else { return nil }
            self.init(text: text, earliest: whole.earliest, latest: whole.latest, precision: whole.precision)
            return
        }
        let day = text.split(separator: "T", omittingEmptySubsequences: false).first.map(String.init) ?? text
        let parts = day.split(separator: "-", omittingEmptySubsequences: false)
        guard let yearText = parts.first, yearText.count == 4 else { return nil }
        if parts.count == 1, yearText.hasSuffix("X"), let decade = Int(yearText.dropLast()) {
            self.init(
                text: String(yearText), earliest: CalendarDay(year: decade * 10, month: 1, day: 1),
                latest: CalendarDay(year: decade * 10 + 9, month: 12, day: 31), precision: .decade)
            return
        }
        if parts.count == 1, yearText.hasSuffix("XX"), let century = Int(yearText.dropLast(2)) {
            self.init(
                text: String(yearText), earliest: CalendarDay(year: century * 100, month: 1, day: 1),
                latest: CalendarDay(year: century * 100 + 99, month: 12, day: 31), precision: .century)
            return
        }
        guard let year = Int(yearText), parts.count <= 3 else { return nil }
        let rest = parts.dropFirst().map { Int($0) }
        guard rest.allSatisfy({ $0 != nil }) else { return nil }
        let numbers = rest.compactMap { $0 }
        switch numbers.count {
        case 0: self.init(year: year)
        case 1 where (21...24).contains(numbers[0]): self.init(season: numbers[0], year: year)
        case 1: self.init(month: numbers[0], year: year)
        default:
            guard let day = CalendarDay(year: year, month: numbers[0], day: numbers[1]) else { return nil }
            self = .day(day)
        }
    }

    private init(year: Int) {
        self.init(
            text: zeroPadded(year, to: 4), earliest: CalendarDay(year: year, month: 1, day: 1),
            latest: CalendarDay(year: year, month: 12, day: 31), precision: .year)
    }

    private init?(month: Int, year: Int) {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        let last = CalendarDay(year: year, month: month, day: CalendarDay.daysInMonth(month, year: year))
        self.init(
            text: "\(zeroPadded(year, to: 4))-\(zeroPadded(month, to: 2))", earliest: first, latest: last,
            precision: .month)
    }

    /// 21 spring, 22 summer, 23 autumn, 24 winter (December to February), northern.
    private init?(season: Int, year: Int) {
        let month = (season - 21) * 3 + 3
        let (lastYear, lastMonth) = month + 2 > 12 ? (year + 1, month - 10) : (year, month + 2)
        self.init(
            text: "\(zeroPadded(year, to: 4))-\(season)", earliest: CalendarDay(year: year, month: month, day: 1),
            latest: CalendarDay(
                year: lastYear, month: lastMonth, day: CalendarDay.daysInMonth(lastMonth, year: lastYear)),
            precision: .season)
    }
}
