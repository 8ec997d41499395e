extension ForeignDateParser {
    /// A number in digits, or in ideographs: figures one after the other ("二零二四") or tens and hundreds ("三十一").
    private struct Figure {
        var value: Int
        /// How many digits were written; 0 for tens and hundreds.
        var digits: Int
        var end: Int
    }

    /// "2024年5月3日", "二零二四年五月三日", "2024年5月", "5月3日", "民國108年", "1990年代", "二十世纪八十年代", "20世紀".
    func ideographDate(_ place: Int) -> TimeMatch? {
        guard let figure = figure(place) else { return nil }
        switch role(figure.end) {
        case .year: return year(place, figure)
        case .monthSign where (1...12).contains(figure.value):
            guard let day = day(figure.end + 1) else { return nil }
            return TimeMatch(
                tokens: place..<day.end, meaning: .date(DateParts(month: figure.value, day: day.value)),
                rule: "foreign-day-month")
        case .centuryOne where role(figure.end + 1) == .centuryTwo && (1...30).contains(figure.value):
            return century(place, figure)
        default: return nil
        }
    }

    private func century(_ place: Int, _ figure: Figure) -> TimeMatch {
        let end = figure.end + 2
        let first = (figure.value - 1) * 100
        if let tens = self.figure(end), (1...9).contains(tens.value / 10), tens.value % 10 == 0, tens.value < 100,
            role(tens.end) == .year, role(tens.end + 1) == .generation
        {
            return TimeMatch(
                tokens: place..<tens.end + 2, meaning: .date(DateParts(decade: first + tens.value)),
                rule: "foreign-decade")
        }
        return TimeMatch(tokens: place..<end, meaning: .date(DateParts(century: first)), rule: "foreign-century")
    }

    private func year(_ place: Int, _ figure: Figure) -> TimeMatch? {
        let isRepublic = role(place - 1) == .republicTwo && role(place - 2) == .republicOne
        let isYear =
            isRepublic
            ? (1...200).contains(figure.value) : figure.digits == 4 && (1000...2199).contains(figure.value)
        guard isYear else { return nil }
        let year = isRepublic ? figure.value + 1911 : figure.value
        let first = isRepublic ? place - 2 : place
        let next = figure.end + 1
        if role(next) == .generation, !isRepublic {
            return TimeMatch(
                tokens: first..<next + 1, meaning: .date(DateParts(decade: figure.value)), rule: "foreign-decade")
        }
        guard let month = self.figure(next), (1...12).contains(month.value), role(month.end) == .monthSign else {
            return TimeMatch(tokens: first..<next, meaning: .date(DateParts(year: year)), rule: "foreign-year")
        }
        let day = day(month.end + 1)
        return TimeMatch(
            tokens: first..<(day?.end ?? month.end + 1),
            meaning: .date(DateParts(year: year, month: month.value, day: day?.value)), rule: "foreign-month-year")
    }

    private func day(_ place: Int) -> (value: Int, end: Int)? {
        guard let day = figure(place), (1...31).contains(day.value), role(day.end) == .daySign else { return nil }
        return (day.value, day.end + 1)
    }

    private func figure(_ place: Int) -> Figure? {
        if let (value, count) = parser.digits(place) {
            return parser.isFreeNumber(place) ? Figure(value: value, digits: count, end: place + 1) : nil
        }
        guard let first = numeral(place), !(numeral(place - 1) != nil && parser.isJoined(place)) else { return nil }
        guard first < 10, let second = numeral(place + 1), second < 10 else { return tens(place) }
        var figure = Figure(value: first, digits: 1, end: place + 1)
        while figure.digits < 4, let next = numeral(figure.end), next < 10 {
            figure = Figure(value: figure.value * 10 + next, digits: figure.digits + 1, end: figure.end + 1)
        }
        return figure
    }

    /// "十", "十二", "二十", "三十一", "一百零八".
    private func tens(_ place: Int) -> Figure? {
        var (total, digit, end) = (0, 0, place)
        while end < place + 6, let value = numeral(end) {
            if value >= 10 {
                total += max(digit, 1) * value
                digit = 0
            } else {
                digit = value
            }
            end += 1
        }
        return end > place ? Figure(value: total + digit, digits: 0, end: end) : nil
    }

    private func numeral(_ place: Int) -> Int? {
        guard case .numeral(let value) = role(place) else { return nil }
        return value
    }
}
