import Transcripts

/// How much calendar a date covers, from fine to coarse.
enum DateScale: Int, Sendable, Comparable {
    case day, weekend, week, month, season, quarter, half, year, decade, century, millennium

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    init(_ unit: TimeUnit) {
        self =
            switch unit {
            case .second, .minute, .hour, .day: .day
            case .weekend: .weekend
            case .week, .fortnight: .week
            case .month: .month
            case .quarter: .quarter
            case .year: .year
            case .decade: .decade
            case .century: .century
            case .millennium: .millennium
            }
    }

    var precision: DatePrecision {
        switch self {
        case .day, .weekend, .week: .day
        case .month: .month
        case .season: .season
        case .quarter: .quarter
        case .half: .half
        case .year: .year
        case .decade: .decade
        case .century, .millennium: .century
        }
    }
}
