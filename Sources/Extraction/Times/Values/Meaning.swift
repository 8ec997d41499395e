/// What a temporal expression says, before context completes it.
///
/// The two large cases lie apart: the parser hands answers about far more often than it makes one.
enum Meaning: Sendable {
    /// A date as far as the words tell it: "3 May 2020", "May", "Friday".
    indirect case date(DateParts)
    /// Whole units away from now or from the date last spoken of: "last year", "two weeks later", "the same day".
    case shift(Shift)
    /// "Now", "recently", "the future".
    case reference(TimeReference)
    indirect case duration(Duration)
    /// A repeated time: its TIMEX3 value.
    case set(String)
    /// A time without a value of its own.
    case vague(DateScale)
}

/// What a relative expression counts from.
enum TimeAnchor: Sendable { case document, discourse }

struct Shift: Sendable, Hashable {
    var count: Int
    var unit: TimeUnit
    var anchor: TimeAnchor
}

/// The parts of a date that its words tell.
struct DateParts: Sendable, Hashable {
    enum Direction: Sendable { case last, next, this, following, previous, that, weekAfterNext }

    var year: Int?
    /// The words tell two digits of the year, which is never one to come.
    var isYearShort = false
    /// A year of three digits without an era: before our era where the story is.
    var isEraOpen = false
    /// Years away from the document's: "May this year".
    var yearsFromDocument: Int?
    /// Years away from the discourse's: "May of the following year".
    var yearsFromDiscourse: Int?
    /// The first year of a decade or century, with `year` nil.
    var decade: Int?
    var century: Int?
    var half: Int?
    var quarter: Int?
    var season: Int?
    var month: Int?
    var day: Int?
    var weekday: Int?
    /// Which of the month's weekdays of that name, -1 for the last.
    var nth: Int?
    /// The month, told from the document's or the one last spoken of: "the 3rd of last month".
    var monthShift: Shift?
    var holiday: MovableHoliday?
    /// What "last", "this" or "that" before the name says.
    var direction: Direction?

    /// It names a month, day or other part of a year without its year.
    var lacksYear: Bool {
        year == nil && yearsFromDocument == nil && yearsFromDiscourse == nil && decade == nil && century == nil
    }

    var scale: DateScale {
        if day != nil || weekday != nil || holiday != nil { return .day }
        if month != nil { return .month }
        if season != nil { return .season }
        if quarter != nil { return .quarter }
        if half != nil { return .half }
        if decade != nil { return .decade }
        return century != nil ? .century : .year
    }
}

/// A length of time.
struct Duration: Sendable, Hashable {
    /// Whether it lies before or after now, as "the past two years" does.
    enum Window: Sendable { case past, future }

    /// Nil where the words leave it open ("several years"): `X`.
    var amount: Double?
    var unit: TimeUnit
    /// Smaller parts added to it: 30 minutes of "two hours and 30 minutes".
    var rest: [SubDuration] = []
    var window: Window?

    struct SubDuration: Sendable, Hashable {
        var amount: Double
        var unit: TimeUnit
    }

    /// The TIMEX3 value, `P2D`, `PT30M`, `PXY`.
    var timex: String {
        var text = unit.isOfClock ? "PT" : "P"
        var amount = amount
        var unit = unit
        if unit == .fortnight, let weeks = amount { (amount, unit) = (weeks * 2, .week) }
        // Halves of an hour or of a year are told in the next smaller unit (TIDES 2005 §4.3).
        if let value = amount, value != value.rounded(), let (factor, smaller) = unit.smaller {
            let scaled = value * factor
            if scaled == scaled.rounded() {
                if value < 1 || !rest.isEmpty {
                    (amount, unit) = (scaled, smaller)
                } else {
                    text += "\(Int(value.rounded(.down)))\(unit.designator)"
                    (amount, unit) = ((value - value.rounded(.down)) * factor, smaller)
                }
                if smaller.isOfClock, !self.unit.isOfClock { text += "T" }
            }
        }
        text += Duration.number(amount) + unit.designator
        var inClock = text.contains("T")
        for part in rest {
            if part.unit.isOfClock, !inClock {
                text += "T"
                inClock = true
            }
            text += Duration.number(part.amount) + part.unit.designator
        }
        return text
    }

    private static func number(_ amount: Double?) -> String {
        guard let amount else { return "X" }
        return amount == amount.rounded() && amount.magnitude < 1e15 ? String(Int(amount)) : String(amount)
    }
}

extension TimeUnit {
    /// The unit that a half of this one is told in, and how many of it make this one.
    fileprivate var smaller: (factor: Double, unit: TimeUnit)? {
        switch self {
        case .hour: (60, .minute)
        case .minute: (60, .second)
        case .year: (12, .month)
        case .day: (24, .hour)
        case .decade: (10, .year)
        case .century: (100, .year)
        case .millennium: (1000, .year)
        default: nil
        }
    }
}

/// What a clock or a part of the day adds to a date.
enum TimeOfDay: Sendable, Hashable {
    indirect case clock(hour: Int, minute: Int?, second: Int?)
    case part(DayPart)

    /// What stands after the date in the TIMEX3 value, `T08:30` or `TMO`.
    var timex: String {
        switch self {
        case .part(let part): return "T" + part.code
        case .clock(let hour, let minute, let second):
            var text = "T" + Self.twoDigits(hour)
            text += ":" + Self.twoDigits(minute ?? 0)
            if let second { text += ":" + Self.twoDigits(second) }
            return text
        }
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}

/// One expression that the parser found: tokens and what they say.
struct TimeMatch: Sendable {
    /// Positions of tokens, end exclusive.
    var tokens: Range<Int>
    var meaning: Meaning
    var portion: Portion?
    var time: TimeOfDay?
    var rule: RuleName
    /// How it is bound to its neighbours, once those are known.
    var link = RangeLink.none

    /// A time of day whose words name no day.
    var isTimeAlone: Bool {
        guard time != nil, case .date(let parts) = meaning else { return false }
        return parts == DateParts()
    }

    /// - Parameter rule: the name under which `docs/extraction.md` lists the rule.
    init(
        tokens: Range<Int>, meaning: Meaning, portion: Portion? = nil, time: TimeOfDay? = nil, rule: String
    ) {
        self.tokens = tokens
        self.meaning = meaning
        self.portion = portion
        self.time = time
        self.rule = RuleName(rule)
    }
}
