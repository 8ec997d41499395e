/// What a word can be in a temporal expression.
enum TemporalRole: UInt8, Sendable {
    case none
    // Time tokens: each can be the core of an expression.
    case month, monthShort, weekday, weekdayShort, weekdayPlural, season, unit, units, dayPart, dayPartPlural
    case deictic, reference, frequency, decadeWord, fiscal, fiscalYear, holiday, dayName, clockPoint, futureNoun
    case quarterName, halfName, time
    // What stands with numbers.
    case era, meridiem, zone, oclock
    // Numerals.
    case cardinal, ordinal, multiplier, vague, half
    // Modifiers.
    case the, article, this, that, these, those, past, future, same, recent, each, all
    case early, edge, earlier, later, ago, long, old, whole, approximate, more, than, least, up, again
    // Words between.
    case of, inside, on, at, from, to, until, since, between, and, or, by, before, after, possessive, onwards
    // Words that tell the tense.
    case futureCue, intention, due, pastCue, presentCue, perfectCue
    // Words that speak against a date.
    case counted, title, anniversary, function
    // Parts of expressions of more than one word.
    case new, eve, farness, part, suffix, pluralSuffix, latter
}

extension TemporalRole {
    /// No expression begins with it.
    var opensNothing: Bool {
        switch self {
        case .none, .of, .inside, .on, .from, .to, .until, .since, .between, .and, .or, .by, .before, .after,
            .possessive, .onwards, .function, .futureCue, .intention, .due, .pastCue, .presentCue, .perfectCue,
            .counted, .title, .anniversary:
            true
        default: false
        }
    }
}

/// An entry of the temporal vocabulary: a role and what it stands for (a month's number, a unit, a numeral's value).
struct TemporalWord: Sendable {
    var role: TemporalRole
    var value: Int16

    static let none = TemporalWord(role: .none, value: 0)

    var unit: TimeUnit { TimeUnit(rawValue: value) ?? .day }

    /// It can be the core of an expression.
    var isTrigger: Bool {
        if role == .same || role == .past { return value == 1 }  // "at present", "the past"
        if role == .cardinal { return (10...20).contains(value) || value >= 30 }  // "nineteen forty", "in forty-two"
        if role == .multiplier { return value == 3 }  // "two thousand and eight"
        return role.rawValue >= TemporalRole.month.rawValue && role.rawValue <= TemporalRole.oclock.rawValue
    }
}

extension TemporalWord {
    /// "Second", the ordinal and the unit.
    var isSecond: Bool { role == .ordinal && value == 2 }
}

/// How far `early`, `the end of` and their like narrow a date (TIMEX3 `mod`).
enum Portion: Int16, Sendable {
    case start, early, middle, late, end
}

/// Part of a day, as TimeML writes it after `T`.
enum DayPart: Int16, Sendable {
    case morning, midday, afternoon, evening, night, day

    var code: String {
        switch self {
        case .morning: "MO"
        case .midday: "MI"
        case .afternoon: "AF"
        case .evening: "EV"
        case .night: "NI"
        case .day: "DT"
        }
    }
}

/// A season, numbered as in EDTF from 21.
enum Season: Int16, Sendable {
    case spring = 21
    case summer, autumn, winter

    var code: String {
        switch self {
        case .spring: "SP"
        case .summer: "SU"
        case .autumn: "FA"
        case .winter: "WI"
        }
    }

    /// Its first month; winter begins in December of the year that names it.
    var firstMonth: Int { Int(rawValue - 21) * 3 + 3 }
}

/// TIMEX3's references to no calendar date.
enum TimeReference: Int16, Sendable {
    case past, present, future

    var value: String {
        switch self {
        case .past: "PAST_REF"
        case .present: "PRESENT_REF"
        case .future: "FUTURE_REF"
        }
    }
}
