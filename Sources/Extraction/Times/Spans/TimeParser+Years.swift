extension TimeParser {
    /// A bare year, with an era where one is told: "1998", "480 BC", "AD 79".
    func yearMatch(_ place: Int) -> TimeMatch? {
        guard let (value, count) = digits(place), isFreeNumber(place) else { return nil }
        if let (sign, end) = era(place + 1), value > 0 {
            return TimeMatch(
                tokens: place..<end, meaning: .date(DateParts(year: sign < 0 ? 1 - value : value)), rule: "year-era")
        }
        if let sign = eraOfRange(place), value > 0 {
            return TimeMatch(
                tokens: place..<place + 1, meaning: .date(DateParts(year: sign < 0 ? 1 - value : value)),
                rule: "year-era")
        }
        guard count == 4 ? isYear(place, value) : count == 3 && isEarlyYear(place, value) else { return nil }
        let parts = DateParts(year: value, isEraOpen: count == 3)
        return TimeMatch(tokens: place..<place + 1, meaning: .date(parts), rule: "year")
    }

    /// "149 to 146 BC", "431–404 BC": the era behind the second year is the first one's, too.
    private func eraOfRange(_ place: Int) -> Int? {
        guard isDash(place + 1) || [.to, .and, .until].contains(role(place + 1)), digits(place + 2) != nil else {
            return nil
        }
        return era(place + 3)?.sign
    }

    /// "In 410 Rome was sacked": three digits only where they open a sentence, or where the story is of such years.
    private func isEarlyYear(_ place: Int, _ value: Int) -> Bool {
        let next = place + 1
        guard value >= 100 else { return false }
        if isAntiquity, isText(place - 1, "in") || [.by, .since, .until].contains(role(place - 1)) {
            return ![.counted, .unit, .units, .multiplier].contains(role(next))
                && !(isContentWord(next) && isPluralNoun(next)) && !isPartOfFigure(place)
        }
        guard place == sentence.lowerBound + 1, role(place - 1) == .inside || role(place - 1) == .by else {
            return false
        }
        return isMark(next, ",") || role(next) == .the || isCapitalised(next) || role(next) == .function
    }

    /// "c. 1200", "circa 480 BC".
    func circaYear(_ place: Int) -> TimeMatch? {
        guard word(place).value == 1 else { return nil }
        let next = isMark(place + 1, ".") ? place + 2 : place + 1
        guard next > place + 1 || !isText(place, "c"), let (value, count) = digits(next), value > 0 else { return nil }
        if var year = yearMatch(next) ?? eraYear(next) {
            year.tokens = place..<year.tokens.upperBound
            return year
        }
        guard count == 3 || count == 4 && value < 2200, ![.counted, .unit, .units].contains(role(next + 1)) else {
            return nil
        }
        return TimeMatch(tokens: place..<next + 1, meaning: .date(DateParts(year: value)), rule: "year")
    }

    /// "AD 79", "A.D. 79".
    func eraYear(_ place: Int) -> TimeMatch? {
        guard word(place).value > 0, isCapitalised(place), let (value, count) = digits(place + 1), count <= 4, value > 0
        else { return nil }
        return TimeMatch(tokens: place..<place + 2, meaning: .date(DateParts(year: value)), rule: "year-era")
    }

    /// The era at a place: +1 for AD and CE, -1 for BC and BCE.
    func era(_ place: Int) -> (sign: Int, end: Int)? {
        let word = word(place)
        guard word.role == .era, isCapitalised(place) || mark(place + 1) == 0x2E else { return nil }
        return (Int(word.value), place + 1)
    }

    /// Four digits that are a year rather than a number of things.
    private func isYear(_ place: Int, _ value: Int) -> Bool {
        guard (1000...2199).contains(value), !isPartOfFigure(place), !isModelYear(place) else { return false }
        if role(place - 1) == .of, isMeasure(place - 2) { return false }
        if role(place - 1) == .of, isCapitalised(place - 2) { return true }  // "the Act of 1998"
        if role(place - 1) == .of, role(place - 3) == .the, value >= 1700, role(place + 1) != .counted { return true }
        if isCountOfThings(place) { return false }
        if hasYearPreposition(place) { return true }
        if isDash(place - 1), let first = number(place - 2, digits: 4...4), first >= 1000, first < value { return true }
        return (1500...2099).contains(value)
    }

    /// "A low of 1350", "a population of 1900".
    private func isMeasure(_ place: Int) -> Bool {
        let nouns: [StaticString] = [
            "low", "lows", "high", "highs", "peak", "total", "average", "maximum", "minimum", "record", "population",
            "height", "altitude", "elevation", "speed", "price", "level", "length", "capacity", "score", "rate",
        ]
        return nouns.contains { isText(place, $0) } && !isText(place - 1, "the")
    }

    /// "A 2001 Ford Fiesta", "my 1958 Volvo" is a car's name; "in 1998 Ford" is a date.
    private func isModelYear(_ place: Int) -> Bool {
        guard role(place - 1) == .article || isText(place - 1, "my") || isText(place - 1, "his"),
            isCapitalised(place + 1)
        else { return false }
        return TimeParser.carMakers.contains { isText(place + 1, $0) }
    }

    private static let carMakers: [StaticString] = [
        "audi", "bentley", "bmw", "buick", "cadillac", "chevrolet", "chevy", "chrysler", "citroën", "dodge", "ferrari",
        "fiat", "ford", "honda", "hyundai", "jaguar", "jeep", "kia", "lexus", "lincoln", "mazda", "mercedes", "mini",
        "nissan", "oldsmobile", "opel", "peugeot", "plymouth", "pontiac", "porsche", "renault", "rover", "saab",
        "subaru", "tesla", "toyota", "vauxhall", "volkswagen", "volvo", "vw",
    ]

    /// Decimals, grouped digits, percentages, telephone numbers, versions, references by number, measures.
    private func isPartOfFigure(_ place: Int) -> Bool {
        let next = place + 1
        if isJoined(next) {
            switch mark(next) {
            case 0x25, 0xB0, 0x40, 0x5F: return true  // % ° @ _
            case 0x2C, 0x2E, 0x3A:
                if isJoined(next + 1), digits(next + 1) != nil { return true }
            case 0x2F:  // a slash: "2024/25" is a range, other figures are ratios or addresses
                if isJoined(next + 1), !(digits(next + 1).map { $0.count == 2 || $0.count == 4 } ?? false) {
                    return true
                }
            case 0x2D where isDash(next + 2) && digits(next + 1) != nil && digits(next + 3) != nil:
                return true
            case 0x2D where isJoined(next + 1) && sentence.contains(next + 1) && tokens[next + 1].letterCase == .upper:
                return true
            default: if isWord(next), role(next) != .possessive { return true }
            }
        }
        if digits(place - 1) != nil, ![.month, .monthShort].contains(role(place - 2)) { return true }
        guard sentence.contains(place - 1), isJoined(place) else {
            return role(place - 1) == .title || isMark(place - 1, ".") && role(place - 2) == .title
        }
        switch mark(place - 1) {
        case 0x2D: return isHyphenatedFigure(place)
        case 0x2F:  // a path: "/assemblies/2024-report"
            return isJoined(place - 1) && isWord(place - 2) && ![.month, .monthShort].contains(role(place - 2))
        case 0x3D, 0x2B, 0x5F, 0x26, 0x7E, 0x5C, 0x40: return true  // = + _ & ~ \ @
        default: return false
        }
    }

    /// "555-1234": digits before the hyphen that are no earlier year.
    private func isHyphenatedFigure(_ place: Int) -> Bool {
        guard isJoined(place - 1) else { return false }
        if let (before, count) = digits(place - 2) {
            return count != 4 || before > (digits(place)?.value ?? 0)
        }
        if isText(place - 2, "pre") || isText(place - 2, "post") { return false }
        return isWord(place - 2) && ![.month, .early, .season, .from].contains(role(place - 2))
    }

    /// "2021 students", "of 1500 people": the words around count things; "call 1922" is a telephone's number.
    private func isCountOfThings(_ place: Int) -> Bool {
        let before = role(place - 1)
        let next = role(place + 1)
        if before == .until || before == .since { return false }
        if next == .counted || next == .multiplier { return !isDateDeterminer(place - 1) }
        if [.more, .least, .than, .up].contains(before) { return true }
        if isText(place - 1, "maybe") || isText(place - 1, "perhaps") { return true }
        if before == .approximate, isContentWord(place + 1) { return true }
        if isContentWord(place + 1), isPluralNoun(place + 1), !isDateDeterminer(place - 1),
            ![.inside, .since, .until, .by].contains(before)
        {
            return true
        }
        let words: [StaticString] = ["some", "total", "call", "calling", "dial", "dialling", "dialing"]
        return words.contains { isText(place - 1, $0) }
    }

    private func isDateDeterminer(_ place: Int) -> Bool {
        [.the, .possessive, .this, .that, .article].contains(role(place))
            || isCapitalised(place) && place > sentence.lowerBound
    }

    func isPluralNoun(_ place: Int) -> Bool {
        let end = Int(tokens[place].end)
        guard end - Int(tokens[place].start) >= 4 else { return false }
        if bytes[end - 1] == UInt8(ascii: "n"), bytes[end - 2] == UInt8(ascii: "e"), bytes[end - 3] == UInt8(ascii: "m")
        {
            return true
        }
        return bytes[end - 1] == UInt8(ascii: "s")
            && ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), UInt8(ascii: "a")].contains(bytes[end - 2])
    }

    private func hasYearPreposition(_ place: Int) -> Bool {
        switch role(place - 1) {
        case .inside, .since, .until, .by, .from, .to, .of, .between, .before, .after, .and, .early, .edge, .season,
            .month:
            return true
        default: return mark(place - 1) == 0x28
        }
    }

    /// A two-digit year after an apostrophe, "'98", and what else an apostrophe opens: "'90s".
    func apostropheStart(_ place: Int) -> TimeMatch? {
        guard let (value, count) = digits(place + 1), isJoined(place + 1), count == 2,
            tokens[place].spaceBefore || mark(place - 1) == 0x2D || place == sentence.lowerBound
        else { return nil }
        if let decade = digitDecade(place + 1, first: place) { return decade }
        let hasContext =
            isCapitalised(place - 1) || hasDatePreposition(place - 1) || [.and, .or].contains(role(place - 1))
        guard mark(place) != 0x2018, !isPercentOrUnit(place + 2), hasContext else { return nil }
        return TimeMatch(
            tokens: place..<place + 2,
            meaning: .date(DateParts(year: TimeParser.fullYear(value), isYearShort: true)), rule: "year-short")
    }

    private func isPercentOrUnit(_ place: Int) -> Bool {
        isMark(place, "%") || [.unit, .units, .counted].contains(role(place))
    }

    /// The year meant by two digits: 1941 to 2040.
    static func fullYear(_ twoDigits: Int) -> Int { twoDigits <= 40 ? 2000 + twoDigits : 1900 + twoDigits }

    /// The year that belongs to a month, day or season: "2020", ", 2020", "of 2020", "'98", "this year", "of last year".
    func attachedYear(_ place: Int, allowsComma: Bool = true) -> (parts: DateParts, end: Int)? {
        var next = place
        if allowsComma, isMark(next, ",") { next += 1 }
        let hasComma = next > place
        let hasOf = !hasComma && role(next) == .of
        if hasOf { next += 1 }
        if let (value, count) = digits(next), !isJoined(next) || hasComma || hasOf {
            if count == 4, (1000...2199).contains(value), !isRatio(next + 1), !isMark(next + 1, "%"),
                role(next + 1) != .units
            {
                return (DateParts(year: value), era(next + 1)?.end ?? next + 1)
            }
            if count <= 4, let (sign, end) = era(next + 1) {
                return (DateParts(year: sign < 0 ? 1 - value : value), end)
            }
            return nil
        }
        if let (sign, end) = era(next), sign > 0, let (value, _) = digits(end), value > 0 {
            return (DateParts(year: value), end + 1)
        }
        if !hasComma, isApostrophe(next), let value = number(next + 1, digits: 2...2), isJoined(next + 1),
            role(next + 2) != .pluralSuffix
        {
            return (DateParts(year: TimeParser.fullYear(value), isYearShort: true), next + 2)
        }
        if hasOf, let spoken = spokenTwoDigits(next) { return spoken }
        if let spoken = spelledYear(next), case .date(let parts) = spoken.meaning {
            return (parts, spoken.tokens.upperBound)
        }
        return hasComma ? nil : relativeYear(next)
    }

    /// A colon between figures: "3:15".
    private func isRatio(_ place: Int) -> Bool { isMark(place, ":") && isJoined(place + 1) && digits(place + 1) != nil }

    /// "this year", "last year", "the following year", "that year", "the year" after "of".
    private func relativeYear(_ place: Int) -> (parts: DateParts, end: Int)? {
        let modifier = role(place) == .the ? place + 1 : place
        let hasThe = modifier > place
        if hasThe, role(place - 1) == .of, isYearUnit(modifier) {
            return (DateParts(yearsFromDocument: 0), modifier + 1)
        }
        guard isYearUnit(modifier + 1) else { return nil }
        let word = word(modifier)
        switch (word.role, word.value) {
        case (.this, _), (.same, 1): return (DateParts(yearsFromDocument: 0), modifier + 2)
        case (.past, 0): return (DateParts(yearsFromDocument: -1), modifier + 2)
        case (.future, 0) where !hasThe: return (DateParts(yearsFromDocument: 1), modifier + 2)
        case (.past, 2): return (DateParts(yearsFromDiscourse: -1), modifier + 2)
        case (.future, _): return (DateParts(yearsFromDiscourse: 1), modifier + 2)
        case (.that, _), (.same, 0): return (DateParts(yearsFromDiscourse: 0), modifier + 2)
        default: return nil
        }
    }

    private func isYearUnit(_ place: Int) -> Bool {
        let word = word(place)
        return word.role == .unit && word.unit == .year && !(isCapitalised(place) && role(place - 1) == .the)
    }
}

extension DateParts {
    /// Takes the year that other parts tell.
    func with(_ year: DateParts?) -> DateParts {
        var parts = self
        if let year {
            parts.year = year.year
            parts.isYearShort = year.isYearShort
            parts.yearsFromDocument = year.yearsFromDocument
            parts.yearsFromDiscourse = year.yearsFromDiscourse
        }
        return parts
    }
}
