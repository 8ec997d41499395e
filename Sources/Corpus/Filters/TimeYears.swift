import Transcripts

/// The years that a temporal expression names, for facets and trends.
enum TimeYears {
    /// The year of a date told to the year or more finely; of an interval the years of its two ends; none of a decade or
    /// century.
    static func years(of time: Int, in times: TimeTable) -> [Int32] {
        let precision = DatePrecision(code: times.precision[time])
        guard precision != .decade, precision != .century else { return [] }
        let first = year(times.earliest[time])
        let last = year(times.latest[time])
        return [first, last].compactMap { $0 }.withoutRepeats()
    }

    static func year(_ stored: Int32) -> Int32? { StoredDay.day(stored).map { Int32($0.components.year) } }
}
