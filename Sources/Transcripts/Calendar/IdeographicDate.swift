/// Dates in Chinese and Japanese, with the year of our calendar or of an era: "2013年10月19日", "令和5年4月1日".
enum IdeographicDate {
    static func first(in text: String) -> CalendarDay? {
        var start = text.startIndex
        while let mark = text[start...].firstIndex(of: "年") {
            let rest = text[text.index(after: mark)...]
            if let year = year(before: text[start..<mark]), let (month, afterMonth) = number(in: rest, before: "月"),
                let (day, _) = number(in: afterMonth, before: "日"),
                let date = CalendarDay(year: year, month: month, day: day)
            {
                return date
            }
            start = rest.startIndex
        }
        return nil
    }

    private static func number(in text: Substring, before mark: Character) -> (Int, Substring)? {
        guard let end = text.firstIndex(of: mark) else { return nil }
        let signs = text[..<end].filter { !$0.isWhitespace }
        return value(of: signs[...]).map { ($0, text[text.index(after: end)...]) }
    }

    /// The year that ends a text, as a number of four digits or counted from an era's first, 元.
    private static func year(before text: Substring) -> Int? {
        let signs = text.filter { !$0.isWhitespace }
        let digits = signs.reversed().prefix { $0.wholeNumberValue != nil }.count
        if digits == 4 { return value(of: signs.suffix(4)) }
        let isFirst = digits == 0 && signs.last == "元"
        guard let count = isFirst ? 1 : value(of: signs.suffix(digits)) else { return nil }
        let before = signs.dropLast(isFirst ? 1 : digits)
        return eras.first { before.hasSuffix($0.name) }.map { $0.yearBefore + count }
    }

    /// ASCII and full-width digits, at most four.
    private static func value(of digits: Substring) -> Int? {
        guard (1...4).contains(digits.count) else { return nil }
        var value = 0
        for digit in digits {
            guard let figure = digit.wholeNumberValue, figure < 10 else { return nil }
            value = value * 10 + figure
        }
        return value
    }

    private static let eras: [(name: String, yearBefore: Int)] = [
        ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867), ("民國", 1911), ("民国", 1911),
    ]
}
