extension TimeParser {
    /// A time of day with the day that follows it: "8:30 a.m. EST", "3 p.m. Friday", "five o'clock in the morning".
    func clock(_ place: Int) -> TimeMatch? {
        guard var reading = clockReading(place) else { return nil }
        if let (hour, end) = meridiem(reading.end, hour: reading.hour) {
            (reading.hour, reading.end, reading.isCertain) = (hour, end, true)
        } else if role(reading.end) == .oclock {
            (reading.end, reading.isCertain) = (reading.end + 1, true)
        }
        if let (hour, end) = partOfDay(reading.end, hour: reading.hour) {
            (reading.hour, reading.end, reading.isCertain) = (hour, end, true)
        }
        if role(reading.end) == .zone, isCapitalised(reading.end) || reading.isCertain {
            (reading.end, reading.isCertain) = (reading.end + 1, true)
        } else if let end = zoneName(reading.end) {
            reading.end = end
        }
        guard reading.isCertain || (reading.minute != nil && isClockContext(place)) else { return nil }
        guard reading.hour <= 24, (reading.minute ?? 0) < 60 else { return nil }
        let time = TimeOfDay.clock(hour: reading.hour, minute: reading.minute, second: reading.second)
        return withFollowingDay(
            TimeMatch(tokens: place..<reading.end, meaning: .date(DateParts()), time: time, rule: "clock"))
    }

    /// "three o'clock", "about 3 p.m.", "around noon".
    func spelledClock(_ place: Int) -> TimeMatch? {
        if role(place) == .cardinal { return longest(clock(place), clockPast(place)) }
        if role(place) == .half { return clockPast(place) }
        guard role(place) == .approximate else { return nil }
        let next = place + 1
        guard var match = role(next) == .clockPoint ? bareDayPart(next, 0) : longest(clock(next), clockPast(next))
        else {
            return nil
        }
        match.tokens = place..<match.tokens.upperBound
        return match
    }

    /// "Half past ten", "a quarter to five", "twenty past six in the evening".
    func clockPast(_ place: Int) -> TimeMatch? {
        var next = role(place) == .article ? place + 1 : place
        let minutes: Int
        if role(next) == .half {
            (minutes, next) = (30, next + 1)
        } else if role(next) == .unit, word(next).unit == .quarter {
            (minutes, next) = (15, next + 1)
        } else if next == place, let numeral = cardinal(next), let value = numeral.value, (1...29).contains(value) {
            (minutes, next) = (Int(value), numeral.end)
            if role(next) == .units, word(next).unit == .minute { next += 1 }
        } else {
            return nil
        }
        // "From nine to five" tells when it begins and when it ends.
        let isRange = role(place) == .cardinal && (role(place - 1) == .from || role(place - 1) == .between)
        let isTo = role(next) == .to && isClockContext(place) && !isRange
        guard isTo || isText(next, "past"), let (hour, end) = hourName(next + 1) else { return nil }
        var time = isTo ? (hour: (hour + 11) % 12, minute: 60 - minutes) : (hour: hour, minute: minutes)
        var last = role(end) == .oclock ? end + 1 : end
        if let (carried, after) = meridiem(last, hour: time.hour) ?? partOfDay(last, hour: time.hour) {
            (time.hour, last) = (carried, after)
        }
        return withFollowingDay(
            TimeMatch(
                tokens: place..<last, meaning: .date(DateParts()),
                time: .clock(hour: time.hour, minute: time.minute, second: nil), rule: "clock"))
    }

    private func hourName(_ place: Int) -> (hour: Int, end: Int)? {
        if role(place) == .clockPoint { return (Int(word(place).value), place + 1) }
        guard let value = role(place) == .cardinal ? Int(word(place).value) : number(place, digits: 1...2),
            (1...12).contains(value)
        else { return nil }
        return (value, place + 1)
    }

    private struct ClockReading {
        var hour: Int
        var minute: Int?
        var second: Int?
        var end: Int
        /// Something beside the digits says that they are a time.
        var isCertain = false
    }

    private func clockReading(_ place: Int) -> ClockReading? {
        if role(place) == .cardinal, (1...12).contains(word(place).value) {
            return ClockReading(hour: Int(word(place).value), end: place + 1)
        }
        guard let (value, count) = digits(place), isFreeNumber(place) else { return nil }
        if count == 4, value / 100 < 24, value % 100 < 60, role(place + 1) == .zone || isText(place + 1, "hours") {
            let end = isText(place + 1, "hours") ? place + 2 : place + 1
            return ClockReading(hour: value / 100, minute: value % 100, end: end, isCertain: end > place + 1)
        }
        if count == 4, value < 1000, value % 100 < 60,
            [.at, .until, .by, .from, .before, .after, .since].contains(role(place - 1))
        {  // "at 0445"
            return ClockReading(hour: value / 100, minute: value % 100, end: place + 1, isCertain: true)
        }
        guard count <= 2, value <= 24 else { return nil }
        var reading = ClockReading(hour: value, end: place + 1)
        guard isMark(place + 1, ":") || isMark(place + 1, "."), isJoined(place + 1), isJoined(place + 2),
            let minute = number(place + 2, digits: 2...2), minute < 60
        else { return reading }
        let usesStop = isMark(place + 1, ".")
        if usesStop, role(place + 3) != .meridiem { return reading }
        reading.minute = minute
        reading.end = place + 3
        if isMark(place + 3, ":"), isJoined(place + 3), let second = number(place + 4, digits: 2...2),
            isJoined(place + 4)
        {
            reading.second = second
            reading.end = place + 5
        }
        return reading
    }

    /// "a.m.", "pm" after an hour, which it carries over noon.
    private func meridiem(_ place: Int, hour: Int) -> (hour: Int, end: Int)? {
        let word = word(place)
        guard word.role == .meridiem, hour <= 12 else { return nil }
        // "I am": the word needs its full stops, capitals, or the number before it without a space.
        let isBare = tokens[place].end - tokens[place].start == 2
        if isBare, word.value == 0, tokens[place].letterCase == .lower, digits(place - 1) == nil { return nil }
        var end = place + 1
        if isMark(end, "."), isJoined(end), !isBare, !endsWithStop(place) { end += 1 }
        return (hour % 12 + Int(word.value), end)
    }

    private func endsWithStop(_ place: Int) -> Bool { bytes[Int(tokens[place].end) - 1] == UInt8(ascii: ".") }

    /// "in the morning", "at night" after an hour.
    private func partOfDay(_ place: Int, hour: Int) -> (hour: Int, end: Int)? {
        let hasThe = role(place) == .inside && isText(place, "in") && role(place + 1) == .the
        let night = role(place) == .at && role(place + 1) == .dayPart
        guard hasThe || night else { return nil }
        let partPlace = hasThe ? place + 2 : place + 1
        guard role(partPlace) == .dayPart, let part = DayPart(rawValue: word(partPlace).value) else { return nil }
        let carries = hour < 12 && (part == .afternoon || part == .evening || (part == .night && hour > 5))
        return (carries ? hour + 12 : hour, partPlace + 1)
    }

    /// "Eastern time", "local time", "Moscow time", "(0400 GMT)" is another expression.
    private func zoneName(_ place: Int) -> Int? {
        var next = place
        while next < place + 2, isWord(next), isCapitalised(next) || isText(next, "local") { next += 1 }
        return next > place && role(next) == .time && isText(next, "time") ? next + 1 : nil
    }

    /// Digits with a colon are a time after "at", "by", "until", or beside a day; elsewhere a score or a ratio.
    private func isClockContext(_ place: Int) -> Bool {
        switch role(place - 1) {
        case .at, .by, .until, .since, .before, .after, .from, .between, .approximate, .weekday, .deictic, .to, .and:
            return true
        default: return isDash(place - 1) && digits(place - 2) != nil
        }
    }

    /// "8:30 a.m. Friday", "3 p.m. yesterday", "noon on 5 May", "8 p.m. that night".
    func withFollowingDay(_ match: TimeMatch) -> TimeMatch {
        let next = match.tokens.upperBound
        let day = isMark(next, ",") || role(next) == .on ? next + 1 : next
        guard let days = forDayBehindClock() else { return match }
        if role(next) == .on, role(day) == .the, let part = days.theStart(day, 2),
            part.rule == RuleName("day-part-of-day")
        {
            var joined = match  // "0630 on the morning of 6 June"
            joined.tokens = match.tokens.lowerBound..<part.tokens.upperBound
            joined.meaning = part.meaning
            return joined
        }
        guard let date = days.followingDay(day) else { return match }
        var joined = match
        joined.tokens = match.tokens.lowerBound..<date.tokens.upperBound
        joined.meaning = date.meaning
        return joined
    }

    private func followingDay(_ place: Int) -> TimeMatch? {
        switch role(place) {
        case .weekday, .weekdayShort: return weekdayStart(place).flatMap { $0.time == nil ? $0 : nil }
        case .deictic where word(place).value < 100: return deictic(place)
        case .holiday: return holiday(place)
        case .the, .that, .same:  // "11 o'clock the next morning", "8 p.m. that night"
            guard let day = match(at: place, depth: 2), case .shift(let shift) = day.meaning, shift.unit == .day,
                day.rule == RuleName("modified-day-part") || day.rule == RuleName("shift-discourse")
            else { return nil }
            return day
        case .month, .monthShort:
            guard let date = monthStart(place), case .date(let parts) = date.meaning, parts.day != nil else {
                return nil
            }
            return date
        default: return digits(place) == nil ? nil : dayMonth(place, first: place)
        }
    }

    /// "noon", "midnight Friday"; "dawn", "night" and their like after a preposition that makes them a time.
    func bareDayPart(_ place: Int, _ depth: Int) -> TimeMatch? {
        let word = word(place)
        if word.role == .clockPoint {
            return withFollowingDay(
                TimeMatch(
                    tokens: place..<place + 1, meaning: .date(DateParts()),
                    time: .clock(hour: Int(word.value), minute: 0, second: nil), rule: "clock-noon"))
        }
        guard let part = DayPart(rawValue: word.value), !isCapitalised(place) || place == sentence.lowerBound else {
            return nil
        }
        if let dated = dayPartOfDay(place, first: place, part: part, depth) { return dated }
        let before = role(place - 1)
        let isPoint =
            isText(place, "dawn") || isText(place, "dusk") || isText(place, "nightfall") || isText(place, "sundown")
            || isText(place, "daybreak") || isText(place, "sunrise") || isText(place, "sunset")
            || isText(place, "midday") || isText(place, "midmorning") || isText(place, "midafternoon")
        let isTime =
            before == .at && (part == .night || isPoint)
            || isPoint
                && (before == .before || before == .by || before == .until || before == .after || before == .since)
        let isBeforeDay = role(place + 1) == .on || role(place + 1) == .weekday
        guard isTime, isBeforeDay || isNounHere(place + 1) else { return nil }
        let match = TimeMatch(
            tokens: place..<place + 1, meaning: .date(DateParts()), time: .part(part), rule: "day-part")
        return isBeforeDay || role(place + 1) == .the ? withFollowingDay(match) : match
    }

    /// "the morning of 3 June", "the night of the attack" is not one: `first` is where a determiner began.
    func dayPartOfDay(_ place: Int, first: Int, part: DayPart, _ depth: Int) -> TimeMatch? {
        guard role(place + 1) == .of, let date = match(at: place + 2, depth: depth + 1), date.time == nil else {
            return nil
        }
        switch date.meaning {
        case .date(let parts) where parts.day != nil || parts.weekday != nil: break
        case .shift(let shift) where shift.unit == .day: break
        default: return nil
        }
        return TimeMatch(
            tokens: first..<date.tokens.upperBound, meaning: date.meaning, time: .part(part), rule: "day-part-of-day")
    }
}
