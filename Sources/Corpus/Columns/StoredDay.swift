import Transcripts

/// How columns hold the ends of a time: days since 1970-01-01, and extremes that make comparing them simple.
enum StoredDay {
    /// An open beginning lies before all days; no date at all begins after all of them.
    static func earliest(_ date: EDTF?) -> Int32 {
        guard let date else { return .max }
        return date.earliest?.rawValue ?? .min
    }

    /// An open end lies after all days; no date at all ends before all of them.
    static func latest(_ date: EDTF?) -> Int32 {
        guard let date else { return .min }
        return date.latest?.rawValue ?? .max
    }

    /// The days from one to another, either of which may be open; nil where none can lie between.
    static func range(from: CalendarDay?, to: CalendarDay?) -> ClosedRange<Int32>? {
        let (first, last) = (from?.rawValue ?? .min, to?.rawValue ?? .max)
        return first <= last ? first...last : nil
    }

    static func day(_ stored: Int32) -> CalendarDay? {
        stored == .min || stored == .max ? nil : CalendarDay(rawValue: stored)
    }

    /// The date with its days, from its parts in the columns; nil where there is no text.
    static func date(_ text: String?, earliest: Int32, latest: Int32, precision: UInt8) -> EDTF? {
        text.map {
            EDTF(text: $0, earliest: day(earliest), latest: day(latest), precision: DatePrecision(code: precision))
        }
    }
}
