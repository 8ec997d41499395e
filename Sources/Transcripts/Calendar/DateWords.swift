/// Dates written out, as mastheads have them; the temporal tagger knows far more.
enum DateWords {
    /// The one full date in a short text: "Saturday, October 19, 2013", "27 April 2011", "2013年10月19日".
    static func wholeDate(in text: String) -> CalendarDay? {
        if let day = chineseDate(in: text) { return day }
        let words = text.split { $0.isWhitespace || ",().[]".contains($0) }.map(String.init)
        for index in words.indices {
            guard let month = month(words[index]) else { continue }
            if index + 2 < words.count, let day = dayNumber(words[index + 1]), let year = yearNumber(words[index + 2]) {
                return CalendarDay(year: year, month: month, day: day)
            }
            var before = index - 1
            if before >= 1, ["de", "of"].contains(words[before].lowercased()) { before -= 1 }
            var after = index + 1
            if after + 1 < words.count, ["de", "del"].contains(words[after].lowercased()) { after += 1 }
            if before >= 0, after < words.count, let day = dayNumber(words[before]), let year = yearNumber(words[after])
            {
                return CalendarDay(year: year, month: month, day: day)
            }
        }
        return nil
    }

    /// The one date in figures in a short text: `2030-06-11`, `25.02.2030`, `6/25/2030`.
    ///
    /// With dots the day comes first. With slashes it may come first or second: of `11/02/2030` nobody knows, and it is
    /// no date.
    static func figures(in text: String) -> CalendarDay? {
        let words = text.split { $0.isWhitespace || ",()[]".contains($0) }
        return words.lazy.compactMap { figures($0) }.first
    }

    private static func figures(_ word: Substring) -> CalendarDay? {
        guard let separator = word.first(where: { !$0.isNumber }), "-./".contains(separator) else { return nil }
        let parts = word.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3 || (parts.count == 4 && parts[3].isEmpty), parts.prefix(3).allSatisfy({ $0.count <= 4 })
        else { return nil }
        let numbers = parts.prefix(3).compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if parts[0].count == 4, separator == "-" {
            return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
        }
        guard yearNumber(String(parts[2])) != nil, separator != "-" else { return nil }
        let dayFirst = CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
        if separator == "." { return dayFirst }
        let monthFirst = CalendarDay(year: numbers[2], month: numbers[0], day: numbers[1])
        return dayFirst == nil || monthFirst == nil || dayFirst == monthFirst ? dayFirst ?? monthFirst : nil
    }

    /// The month and the day beside a weekday: "Sunday (August 31)", "Sunday, 31 August", "August 31, a Sunday".
    static func monthDay(_ words: [String], near index: Int) -> (month: Int, day: Int)? {
        for place in max(0, index - 3)...min(words.count - 1, index + 3) {
            guard let month = month(words[place]) else { continue }
            if place + 1 < words.count, let day = dayNumber(words[place + 1]) { return (month, day) }
            if place > 0, let day = dayNumber(words[place - 1]) { return (month, day) }
        }
        return nil
    }

    /// 1 is Monday, by ISO 8601.
    static func weekday(_ word: String) -> Int? {
        let word = word.lowercased()
        for (place, names) in weekdays.enumerated() where names.contains(word) { return place + 1 }
        return nil
    }

    static func month(_ word: String) -> Int? {
        guard let first = word.first, first.isLetter else { return nil }
        let word = word.lowercased()
        for (place, names) in months.enumerated() where names.contains(word) { return place + 1 }
        return nil
    }

    private static func dayNumber(_ word: String) -> Int? {
        var word = Substring(word)
        for ending in ["st", "nd", "rd", "th", "."] where word.hasSuffix(ending) { word = word.dropLast(ending.count) }
        guard let day = Int(word), (1...31).contains(day) else { return nil }
        return day
    }

    private static func yearNumber(_ word: String) -> Int? {
        guard word.count == 4, let year = Int(word), (1500...2200).contains(year) else { return nil }
        return year
    }

    private static func chineseDate(in text: String) -> CalendarDay? {
        guard let yearMark = text.firstIndex(of: "年"), let monthMark = text.firstIndex(of: "月"),
            let dayMark = text.firstIndex(of: "日"), yearMark < monthMark, monthMark < dayMark
        else { return nil }
        func number(_ range: Substring) -> Int? { Int(range.filter { !$0.isWhitespace }) }
        let yearText = text[..<yearMark].filter { !$0.isWhitespace }.suffix(4)
        guard let year = Int(yearText), let month = number(text[text.index(after: yearMark)..<monthMark]),
            let day = number(text[text.index(after: monthMark)..<dayMark])
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private static let weekdays: [Set<String>] = [
        ["monday", "lundi", "lunes", "montag", "понедельник"], ["tuesday", "mardi", "martes", "dienstag", "вторник"],
        ["wednesday", "mercredi", "miércoles", "mittwoch", "среда", "среду"],
        ["thursday", "jeudi", "jueves", "donnerstag", "четверг"],
        ["friday", "vendredi", "viernes", "freitag", "пятница", "пятницу"],
        ["saturday", "samedi", "sábado", "samstag", "sonnabend", "суббота", "субботу"],
        ["sunday", "dimanche", "domingo", "sonntag", "воскресенье"],
    ]

    private static let months: [Set<String>] = [
        ["january", "jan", "janvier", "enero", "januar", "января"],
        ["february", "feb", "février", "febrero", "februar", "февраля"],
        ["march", "mar", "mars", "marzo", "märz", "марта"], ["april", "apr", "avril", "abril", "апреля"],
        ["may", "mai", "mayo", "мая"], ["june", "jun", "juin", "junio", "juni", "июня"],
        ["july", "jul", "juillet", "julio", "juli", "июля"],
        ["august", "aug", "août", "agosto", "августа"],
        ["september", "sep", "sept", "septembre", "septiembre", "сентября"],
        ["october", "oct", "octobre", "octubre", "oktober", "октября"],
        ["november", "nov", "novembre", "noviembre", "ноября"],
        ["december", "dec", "décembre", "diciembre", "dezember", "декабря"],
    ]
}
