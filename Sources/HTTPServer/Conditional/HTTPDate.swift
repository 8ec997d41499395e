/// A point in time as HTTP writes it, in whole seconds since 1970 (RFC 9110 §5.6.7), of the years 0 to 9999.
public struct HTTPDate: Sendable, Hashable, Comparable {
    public let secondsSince1970: Int

    /// An earlier or later time, which a file may claim, becomes the first or the last that can be written.
    public init(secondsSince1970: Int) {
        self.secondsSince1970 = min(max(secondsSince1970, Self.first), Self.last)
    }

    private static let first = -62_167_219_200
    private static let last = 253_402_300_799

    public static func < (left: HTTPDate, right: HTTPDate) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }

    /// The IMF-fixdate form, always 29 octets: `Sun, 06 Nov 1994 08:49:37 GMT`.
    public var text: String { String(decoding: octets, as: UTF8.self) }

    var octets: [UInt8] {
        let day = secondsSince1970 >= 0 ? secondsSince1970 / 86400 : (secondsSince1970 - 86399) / 86400
        let second = secondsSince1970 - day * 86400
        let (year, month, dayOfMonth) = CivilDay.civil(fromDay: day)
        let weekday = ((day + 4) % 7 + 7) % 7
        var octets = Array("Sun, 00 Jan 0000 00:00:00 GMT".utf8)
        for index in 0..<3 {
            octets[index] = Self.weekdays[weekday * 3 + index]
            octets[8 + index] = Self.months[month * 3 - 3 + index]
        }
        func write(_ number: Int, at index: Int) {
            octets[index] = .zero + UInt8(number / 10 % 10)
            octets[index + 1] = .zero + UInt8(number % 10)
        }
        write(dayOfMonth, at: 5)
        write(year / 100, at: 12)
        write(year % 100, at: 14)
        write(second / 3600, at: 17)
        write(second / 60 % 60, at: 20)
        write(second % 60, at: 23)
        return octets
    }

    static let weekdays = Array("SunMonTueWedThuFriSat".utf8)
    static let months = Array("JanFebMarAprMayJunJulAugSepOctNovDec".utf8)
}

/// The proleptic Gregorian calendar's arithmetic, on days since 1970-01-01.
enum CivilDay {
    static func civil(fromDay day: Int) -> (year: Int, month: Int, day: Int) {
        // Years begin in March, so that the leap day is a year's last.
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    static func day(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
