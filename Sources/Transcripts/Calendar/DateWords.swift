/// Dates written out, as mastheads have them; the temporal tagger knows far more.
enum DateWords {
    /// The first full date in a text: "Saturday, October 19, 2013", "27 April 2011", "2013年10月19日".
    ///
    /// - Parameter isWanted: whether a date counts, told by the words before it.
    static func wholeDate(
        in text: String, where isWanted: (ArraySlice<String>, CalendarDay) -> Bool = { _, _ in true }
    ) -> CalendarDay? {
        if let day = IdeographicDate.first(in: text), isWanted([], day) { return day }
        let words = text.split { $0.isWhitespace || ",().[]:;–—".contains($0) }.map(String.init)
        for index in words.indices {
            guard let month = month(words[index]), let (day, first) = date(words, month, at: index) else { continue }
            if isWanted(words[..<first], day) { return day }
        }
        return nil
    }

    /// The full date whose month is the word at `index`, and the place of its first word.
    private static func date(_ words: [String], _ month: Int, at index: Int) -> (CalendarDay, Int)? {
        if index + 2 < words.count, let day = dayNumber(words[index + 1]), let year = yearNumber(words[index + 2]) {
            return CalendarDay(year: year, month: month, day: day).map { ($0, index) }
        }
        var before = index - 1
        if before >= 1, ["de", "of"].contains(words[before].lowercased()) { before -= 1 }
        var after = index + 1
        if after + 1 < words.count, ["de", "del"].contains(words[after].lowercased()) { after += 1 }
        guard before >= 0, after < words.count, let day = dayNumber(words[before]), let year = yearNumber(words[after])
        else { return nil }
        // "Number 9, December 2031": an issue's.
        if before > 0, numbers.contains(words[before - 1].lowercased()) { return nil }
        return CalendarDay(year: year, month: month, day: day).map { ($0, before) }
    }

    /// The one date in figures in a short text: `2030-06-11`, `2030.6.11`, `25.02.2030`, `6/25/2030`.
    ///
    /// With dots the day comes first. With slashes it may come first or second: of `11/02/2030` nobody knows, and it is
    /// no date, but for a text in a language in which the day does.
    static func figures(in text: String, isDayFirst: Bool = false) -> CalendarDay? {
        let words = text.split { $0.isWhitespace || ",()[]".contains($0) }
        return words.lazy.compactMap { figures($0, isDayFirst) }.first
    }

    private static func figures(_ word: Substring, _ isDayFirst: Bool) -> CalendarDay? {
        guard let separator = word.first(where: { !$0.isNumber }), "-./".contains(separator) else { return nil }
        let parts = word.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3 || (parts.count == 4 && parts[3].isEmpty), parts.prefix(3).allSatisfy({ $0.count <= 4 })
        else { return nil }
        let numbers = parts.prefix(3).compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if parts[0].count == 4, yearNumber(String(parts[0])) != nil {
            return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
        }
        guard yearNumber(String(parts[2])) != nil, separator != "-" else { return nil }
        let dayFirst = CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
        if separator == "." { return dayFirst }
        let monthFirst = CalendarDay(year: numbers[2], month: numbers[0], day: numbers[1])
        let isClear = dayFirst == nil || monthFirst == nil || dayFirst == monthFirst
        return isClear || isDayFirst ? dayFirst ?? monthFirst : nil
    }

    private static let numbers: Set<String> = [
        "no", "nr", "number", "issue", "vol", "volume", "número", "numero", "núm", "num", "numéro", "nº", "n°",
        "nummer", "heft",
        "номер", "№",
    ]

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
        for ending in ["st", "nd", "rd", "th", "er", "º", "°", "."] where word.hasSuffix(ending) {
            word = word.dropLast(ending.count)
        }
        guard let day = Int(word), (1...31).contains(day) else { return nil }
        return day
    }

    static func yearNumber(_ word: String) -> Int? {
        guard word.count == 4, let year = Int(word), (1500...2200).contains(year) else { return nil }
        return year
    }

    private static let weekdays: [Set<String>] = [
        ["monday", "lundi", "lunes", "montag", "понедельник", "lunedì", "segunda-feira", "maandag"],
        ["tuesday", "mardi", "martes", "dienstag", "вторник", "martedì", "terça-feira", "dinsdag"],
        [
            "wednesday", "mercredi", "miércoles", "mittwoch", "среда", "среду", "mercoledì", "quarta-feira", "woensdag",
        ],
        ["thursday", "jeudi", "jueves", "donnerstag", "четверг", "giovedì", "quinta-feira", "donderdag"],
        ["friday", "vendredi", "viernes", "freitag", "пятница", "пятницу", "venerdì", "sexta-feira", "vrijdag"],
        ["saturday", "samedi", "sábado", "samstag", "sonnabend", "суббота", "субботу", "sabato", "zaterdag"],
        ["sunday", "dimanche", "domingo", "sonntag", "воскресенье", "domenica", "zondag"],
    ]

    private static let months: [Set<String>] = [
        ["january", "jan", "janvier", "enero", "januar", "января", "gennaio", "janeiro", "januari"],
        ["february", "feb", "février", "febrero", "februar", "февраля", "febbraio", "fevereiro", "februari"],
        ["march", "mar", "mars", "marzo", "märz", "марта", "março", "maart"],
        ["april", "apr", "avril", "abril", "апреля", "aprile"],
        ["may", "mai", "mayo", "мая", "maggio", "maio", "mei"],
        ["june", "jun", "juin", "junio", "juni", "июня", "giugno", "junho"],
        ["july", "jul", "juillet", "julio", "juli", "июля", "luglio", "julho"],
        ["august", "aug", "août", "agosto", "августа", "augustus"],
        ["september", "sep", "sept", "septembre", "septiembre", "сентября", "settembre", "setembro"],
        ["october", "oct", "octobre", "octubre", "oktober", "октября", "ottobre", "outubro"],
        ["november", "nov", "novembre", "noviembre", "ноября", "novembro"],
        ["december", "dec", "décembre", "diciembre", "dezember", "декабря", "dicembre", "dezembro"],
    ]
}
