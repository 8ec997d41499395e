/// A unit of the clock or the calendar.
enum TimeUnit: Int16, Sendable, CaseIterable, Comparable {
    case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century, millennium

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// What ISO 8601 and TimeML call it in a duration: `D` of `P2D`, `H` of `PT2H`, `DE` of `P1DE`.
    var designator: String {
        switch self {
        case .second: "S"
        case .minute, .month: "M"
        case .hour: "H"
        case .day: "D"
        case .weekend: "WE"
        case .week, .fortnight: "W"
        case .quarter: "Q"
        case .year: "Y"
        case .decade: "DE"
        case .century: "CE"
        case .millennium: "ML"
        }
    }

    /// Units of the clock stand after `T` in a duration.
    var isOfClock: Bool { self <= .hour }
}
