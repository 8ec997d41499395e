/// A number in digits or words, exact or left open.
struct Numeral {
    /// Nil where the words leave it open: "several", "hundreds of".
    var value: Double?
    /// The position after its last token.
    var end: Int
    /// "A", "an".
    var isArticle = false
}

extension TimeParser {
    /// A cardinal at a place: "15", "1,000", "2.5", "twenty-five", "two hundred and fifty", "3 million".
    func cardinal(_ place: Int) -> Numeral? {
        if let numeral = digitCardinal(place) { return scaled(numeral) }
        return wordCardinal(place)
    }

    private func digitCardinal(_ place: Int) -> Numeral? {
        guard let (first, _) = digits(place), isFreeNumber(place) else { return nil }
        var value = Double(first)
        var end = place + 1
        while isMark(end, ","), isJoined(end), isJoined(end + 1), let (group, count) = digits(end + 1), count == 3 {
            value = value * 1000 + Double(group)
            end += 2
        }
        if isMark(end, "."), isJoined(end), isJoined(end + 1), let (fraction, count) = digits(end + 1) {
            var scale = 1.0
            for _ in 0..<count { scale *= 10 }
            value += Double(fraction) / scale
            end += 2
        }
        return Numeral(value: value, end: end)
    }

    private func scaled(_ numeral: Numeral) -> Numeral {
        let word = word(numeral.end)
        guard word.role == .multiplier, let value = numeral.value else { return numeral }
        return Numeral(value: value * TimeParser.power(word.value), end: numeral.end + 1)
    }

    private static func power(_ exponent: Int16) -> Double {
        switch exponent {
        case 1: 12  // a dozen
        case 2: 100
        case 3: 1000
        case 6: 1_000_000
        default: 1_000_000_000
        }
    }

    private func wordCardinal(_ place: Int) -> Numeral? {
        var total = 0.0
        var current = 0.0
        var end = place
        var hasDigits = false
        while end < place + 12 {
            let word = word(end)
            if word.role == .cardinal {
                // After a ten only a one may follow ("twenty-five"), after a hundred any smaller number.
                let value = Double(word.value)
                if hasDigits, Int(current) % 100 != 0, !(Int(current) % 10 == 0 && value < 10) { break }
                current += value
                hasDigits = true
            } else if word.role == .multiplier, hasDigits || (end == place && word.value > 1 && !isTailOfFigure(place))
            {
                current = max(current, 1) * TimeParser.power(word.value)
                if word.value >= 3 { (total, current) = (total + current, 0) }
                hasDigits = true
            } else if hasDigits, isJoined(end), isHyphen(end), self.word(end + 1).role == .cardinal,
                Int(current) % 10 == 0, current > 0
            {
                end += 1
                continue
            } else if hasDigits, word.role == .and, current >= 100 || total > 0, role(end + 1) == .cardinal {
                end += 1
                continue
            } else {
                break
            }
            end += 1
        }
        return hasDigits ? Numeral(value: total + current, end: end) : nil
    }

    /// "Million" of "$5.1 million".
    private func isTailOfFigure(_ place: Int) -> Bool {
        sentence.contains(place - 1) && tokens[place - 1].kind == .number || role(place - 1) == .cardinal
    }

    /// A quantity before a unit: a cardinal, "several", "a few", "a couple of", "half a", "a dozen", "hundreds of".
    func quantity(_ place: Int) -> Numeral? {
        if let numeral = cardinal(place) { return withVagueSuffix(withHalf(withAlternative(numeral))) }
        let word = word(place)
        switch word.role {
        case .vague where isText(place, "many") && isText(place - 1, "as"): return nil  // "twice in as many months"
        case .vague where word.value == 0: return Numeral(value: nil, end: place + 1)
        case .vague: return role(place + 1) == .of ? Numeral(value: nil, end: place + 2) : nil
        case .half:
            if role(place + 1) == .article { return Numeral(value: 0.5, end: place + 2) }
            return isHyphen(place + 1) || role(place + 1) == .unit
                ? Numeral(value: 0.5, end: place + (isHyphen(place + 1) ? 2 : 1)) : nil
        case .article: return articleQuantity(place)
        default: return nil
        }
    }

    private func articleQuantity(_ place: Int) -> Numeral {
        let next = word(place + 1)
        switch next.role {
        case .multiplier where next.value == 1: return Numeral(value: 12, end: place + 2)
        case .multiplier:
            return wordCardinal(place + 1) ?? Numeral(value: 1, end: place + 1, isArticle: true)
        case .vague where next.value == 2:  // "a couple of years", "a couple years"
            return Numeral(value: 2, end: role(place + 2) == .of ? place + 3 : place + 2)
        case .vague: return Numeral(value: nil, end: role(place + 2) == .of ? place + 3 : place + 2)
        case .title where isText(place + 1, "number") && role(place + 2) == .of:
            return Numeral(value: nil, end: place + 3)
        case .half: return Numeral(value: 0.5, end: isHyphen(place + 2) ? place + 3 : place + 2)
        case .unit where next.unit == .quarter:  // "a quarter century", "a quarter of an hour"
            var end = isHyphen(place + 2) ? place + 3 : place + 2
            if role(end) == .of, role(end + 1) == .article { end += 2 }
            guard end > place + 1, [.century, .hour].contains(word(end).unit), role(end) == .unit else {
                return Numeral(value: 1, end: place + 1, isArticle: true)
            }
            return Numeral(value: 0.25, end: end)
        default: return Numeral(value: 1, end: place + 1, isArticle: true)
        }
    }

    /// "Two or three", "two to three", "10-15": the first counts, the second is part of the words.
    private func withAlternative(_ numeral: Numeral) -> Numeral {
        let between = role(numeral.end)
        guard between == .or || between == .to || isDash(numeral.end) else { return numeral }
        guard let second = cardinal(numeral.end + 1), let low = numeral.value, let high = second.value, low < high,
            [.unit, .units].contains(unitRole(second.end))
        else { return numeral }
        return Numeral(value: low, end: second.end)
    }

    /// "Two and a half".
    private func withHalf(_ numeral: Numeral) -> Numeral {
        var place = numeral.end
        let isHyphenated = isHyphen(place)
        if isHyphenated { place += 1 }
        guard role(place) == .and else { return numeral }
        place += isHyphenated ? 2 : 1
        if isText(place, "one"), isHyphen(place + 1), role(place + 2) == .half {  // "three and one-half"
            return Numeral(value: numeral.value.map { $0 + 0.5 }, end: place + 3)
        }
        guard role(place) == .article else { return numeral }
        place += isHyphenated ? 2 : 1
        guard role(place) == .half else { return numeral }
        return Numeral(value: numeral.value.map { $0 + 0.5 }, end: place + 1)
    }

    /// "Thirty-odd", "20-plus".
    private func withVagueSuffix(_ numeral: Numeral) -> Numeral {
        let suffix = numeral.end + 1
        guard isHyphen(numeral.end), isText(suffix, "odd") || isText(suffix, "plus") || isText(suffix, "some") else {
            return numeral
        }
        return Numeral(value: numeral.value, end: suffix + 1)
    }

    private func unitRole(_ place: Int) -> TemporalRole {
        let next = isHyphen(place) ? place + 1 : place
        return isSecondUnit(next) ? .unit : role(next)
    }

    /// "Second" as a unit.
    func isSecondUnit(_ place: Int) -> Bool { word(place).isSecond }

    /// The number isn't the tail of a longer figure, an amount of money or a reference.
    func isFreeNumber(_ place: Int) -> Bool {
        guard sentence.contains(place - 1) else { return true }
        let before = mark(place - 1)
        switch before {
        case 0x24, 0xA3, 0x20AC, 0xA5, 0x23: return false  // $ £ € ¥ #
        case 0x2C, 0x2E, 0x3A, 0x2F:  // , . : /
            return !(isJoined(place) && isJoined(place - 1) && digits(place - 2) != nil)
        default: return !(isJoined(place) && tokens[place - 1].kind == .word)
        }
    }

    /// An ordinal: "third", "21st", "twenty-first", with the position after it.
    func ordinal(_ place: Int) -> (value: Int, end: Int)? {
        if let (value, count) = digits(place), count <= 3, role(place + 1) == .suffix, isJoined(place + 1),
            isFreeNumber(place)
        {
            return (value, place + 2)
        }
        let word = word(place)
        if word.role == .ordinal { return (Int(word.value), place + 1) }
        guard word.role == .cardinal, word.value >= 20, word.value % 10 == 0 else { return nil }
        let last = isHyphen(place + 1) ? place + 2 : place + 1
        guard self.word(last).role == .ordinal, (1...9).contains(self.word(last).value) else { return nil }
        // "The twenty first century", but "twenty first editions"
        if last == place + 1, ![.unit, .units, .of, .month, .and].contains(role(last + 1)) { return nil }
        return (Int(word.value + self.word(last).value), last + 1)
    }
}
