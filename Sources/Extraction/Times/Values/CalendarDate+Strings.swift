import Transcripts

extension CalendarDate {
    /// The TIMEX3 value: `1999-10`, `1999-Q3`, `1999-W12-WE`, `199` for a decade, `19` for a century, `BC0044`.
    var timex: String {
        let year = yearText
        return switch scale {
        case .day:
            "\(year)-\(number == 0 ? "XX" : zeroPadded(number, to: 2))-\(day == 0 ? "XX" : zeroPadded(day, to: 2))"
        case .weekend: "\(year)-W\(zeroPadded(number, to: 2))-WE"
        case .week: "\(year)-W\(zeroPadded(number, to: 2))"
        case .month: "\(year)-\(number == 0 ? "XX" : zeroPadded(number, to: 2))"
        case .season: "\(year)-\(Season(rawValue: Int16(number))?.code ?? "XX")"
        case .quarter: "\(year)-Q\(number == 0 ? "X" : String(number))"
        case .half: "\(year)-H\(number == 0 ? "X" : String(number))"
        case .year: year
        case .decade: prefix(of: year, digits: 3)
        case .century: self.year == 0 ? "00" : prefix(of: year, digits: 2)  // the first
        case .millennium: prefix(of: year, digits: 1)
        }
    }

    private var yearText: String {
        guard let year else { return "XXXX" }
        return year > 0 ? zeroPadded(year, to: 4) : "BC" + zeroPadded(1 - year, to: 4)
    }

    private func prefix(of year: String, digits: Int) -> String {
        String(year.dropLast(4 - digits))
    }

    /// The EDTF string with the days it spans; nil where the year is not known.
    var edtf: EDTF? {
        guard let year, let days else { return nil }
        let text: String
        switch scale {
        case .day: text = days.first.description
        case .week, .weekend: text = "\(days.first)/\(days.last)"
        case .month: text = "\(zeroPadded(year, to: 4))-\(zeroPadded(number, to: 2))"
        case .season: text = "\(zeroPadded(year, to: 4))-\(number)"
        case .quarter: text = "\(zeroPadded(year, to: 4))-\(32 + number)"
        case .half: text = "\(zeroPadded(year, to: 4))-\(39 + number)"
        case .year: text = zeroPadded(year, to: 4)
        case .decade where year >= 0: text = "\(zeroPadded(year / 10, to: 3))X"
        case .century where year >= 0: text = "\(zeroPadded(year / 100, to: 2))XX"
        default: text = "\(zeroPadded(year, to: 4))/\(zeroPadded(days.last.components.year, to: 4))"
        }
        return EDTF(text: text, earliest: days.first, latest: days.last, precision: scale.precision)
    }
}

extension EDTF {
    /// The interval from one date to another (ISO 8601-2 §4.8), or open at one end.
    static func interval(from start: EDTF?, to end: EDTF?) -> EDTF? {
        guard let known = start ?? end else { return nil }
        if let first = start?.earliest, let last = end?.latest, first > last { return nil }
        let startText = start.map { $0.text.contains("/") ? $0.earliest?.description ?? ".." : $0.text } ?? ".."
        let endText = end.map { $0.text.contains("/") ? $0.latest?.description ?? ".." : $0.text } ?? ".."
        let finer = start.flatMap { start in end.map { $0.precision.isFiner(than: start.precision) ? $0 : start } }
        return EDTF(
            text: "\(startText)/\(endText)", earliest: start?.earliest, latest: end?.latest,
            precision: (finer ?? known).precision)
    }
}

extension DatePrecision {
    fileprivate func isFiner(than other: DatePrecision) -> Bool {
        let order = DatePrecision.allCases
        return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
}
