extension HTTPDate {
    /// Reads any of the three forms that RFC 9110 §5.6.7 obliges a recipient to accept; nil for anything else.
    /// - Parameter now: what fixes the century of the two-digit year of the RFC 850 form.
    init?(_ bytes: UnsafeRawBufferPointer, now: HTTPDate) {
        var reader = DateReader(bytes: bytes)
        guard let seconds = reader.readFixdate() ?? reader.readRFC850(now: now) ?? reader.readAsctime() else {
            return nil
        }
        self.init(secondsSince1970: seconds)
    }

    package init?(_ text: String, now: HTTPDate) {
        var text = text
        guard let date = text.withUTF8({ HTTPDate(UnsafeRawBufferPointer($0), now: now) }) else { return nil }
        self = date
    }
}

/// Reads a date's parts one after the other; a part that is not there makes the whole form nil.
private struct DateReader {
    let bytes: UnsafeRawBufferPointer
    var position = 0

    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    mutating func readFixdate() -> Int? {
        position = 0
        guard readName(HTTPDate.weekdays) != nil, skip(", "), let day = readDigits(2), skip(" "),
            let month = readName(HTTPDate.months), skip(" "), let year = readDigits(4), skip(" "),
            let time = readTime(), skip(" GMT"), position == bytes.count
        else { return nil }
        return seconds(year: year, month: month + 1, day: day, time: time)
    }

    /// `Sunday, 06-Nov-94 08:49:37 GMT`; a year that seems more than fifty years ahead is the past century's.
    mutating func readRFC850(now: HTTPDate) -> Int? {
        position = 0
        guard readName(HTTPDate.weekdays) != nil, skipRestOfDayName(), skip(", "), let day = readDigits(2), skip("-"),
            let month = readName(HTTPDate.months), skip("-"), let shortYear = readDigits(2), skip(" "),
            let time = readTime(), skip(" GMT"), position == bytes.count
        else { return nil }
        let thisYear = CivilDay.civil(fromDay: now.secondsSince1970 / 86400).year
        var year = thisYear / 100 * 100 + shortYear
        if year > thisYear + 50 { year -= 100 }
        return seconds(year: year, month: month + 1, day: day, time: time)
    }

    /// `Sun Nov  6 08:49:37 1994`
    mutating func readAsctime() -> Int? {
        position = 0
        guard readName(HTTPDate.weekdays) != nil, skip(" "), let month = readName(HTTPDate.months), skip(" ") else {
            return nil
        }
        guard let day = skip(" ") ? readDigits(1) : readDigits(2), skip(" "), let time = readTime(), skip(" "),
            let year = readDigits(4), position == bytes.count
        else { return nil }
        return seconds(year: year, month: month + 1, day: day, time: time)
    }

    private func seconds(year: Int, month: Int, day: Int, time: Int) -> Int? {
        guard day >= 1, day <= CivilDay.daysInMonth(month, year: year) else { return nil }
        return CivilDay.day(year: year, month: month, day: day) * 86400 + time
    }

    private mutating func readTime() -> Int? {
        guard let hour = readDigits(2), skip(":"), let minute = readDigits(2), skip(":"), let second = readDigits(2),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private mutating func readDigits(_ count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var number = 0
        for octet in bytes[position..<position + count] {
            guard octet.isDigit else { return nil }
            number = number * 10 + Int(octet - .zero)
        }
        position += count
        return number
    }

    /// The index of the three letters at hand among `names`.
    private mutating func readName(_ names: [UInt8]) -> Int? {
        guard position + 3 <= bytes.count else { return nil }
        let start = position
        position += 3
        return stride(from: 0, to: names.count, by: 3).first { name in
            (0..<3).allSatisfy { bytes[start + $0] == names[name + $0] }
        }.map { $0 / 3 }
    }

    private mutating func skipRestOfDayName() -> Bool {
        let start = position
        while position < bytes.count, bytes[position].isAlphanumeric { position += 1 }
        return position - start >= 3
    }

    private mutating func skip(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
        position += count
        return true
    }
}
