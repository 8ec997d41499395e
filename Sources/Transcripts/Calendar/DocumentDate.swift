/// The date of a document that does not state one as metadata.
///
/// In order: a date in the file's name; a date in the title; a short line of the introduction with a date; a
/// weekday with a day of a month, where the other years of the text fix the year.
struct DocumentDate {
    struct Finding: Equatable {
        var date: EDTF
        var source: DateSource
        /// What tells it, for the diagnostic.
        var evidence: String
    }

    /// A date that opens the last component of a name: `2025-08-30-title.txt`, `20250830_title`.
    static func inName(_ name: String) -> Finding? {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        guard let date = isoDate(in: file) else { return nil }
        return Finding(date: date, source: .file, evidence: "the name “\(file)”")
    }

    static func inTitle(_ title: String) -> Finding? {
        if let date = isoDate(in: title) { return Finding(date: date, source: .text, evidence: "the title") }
        guard let day = DateWords.wholeDate(in: title) else { return nil }
        return Finding(date: .day(day), source: .text, evidence: "the title")
    }

    /// A date that introduces a text stands early, in a paragraph of ordinary length.
    private static let paragraphsMax = 40
    private static let paragraphBytesMax = 8000

    private static func hasWeekday(_ paragraph: String) -> Bool {
        paragraph.split { $0.isWhitespace || "(),;".contains($0) }.contains { DateWords.weekday(String($0)) != nil }
    }

    /// `Date of birth: 3 May 1950`, a line of those that say who somebody is.
    private static func isOfBirth(_ paragraph: String) -> Bool {
        let text = LowercasedText(paragraph)
        return [
            "birth", "born", "geburt", "geboren", "naissance", "nacimiento", "nascimento", "nascita", "geboorte",
        ].contains(where: text.contains)
    }

    /// - Parameter isDayFirst: whether the text's language puts the day first in figures.
    static func inText(introduction: [String], isDayFirst: Bool, years: () -> [Int: Int]) -> Finding? {
        for paragraph in introduction.prefix(12) where paragraph.utf8.count <= 100 {
            guard !isOfBirth(paragraph) else { continue }
            if let day = DateWords.wholeDate(in: paragraph) ?? DateWords.figures(in: paragraph, isDayFirst: isDayFirst)
            {
                return Finding(date: .day(day), source: .text, evidence: "the line “\(paragraph)”")
            }
        }
        let opening = introduction.prefix(paragraphsMax).filter { $0.utf8.count <= paragraphBytesMax }
        // The text's years cost a pass over it: they are counted only where a weekday stands.
        if opening.contains(where: hasWeekday) {
            let years = years()
            for paragraph in opening {
                if let finding = weekday(in: paragraph, years: years) { return finding }
            }
        }
        for paragraph in opening {
            guard let day = DateInProse.first(in: paragraph, years: years) else { continue }
            return Finding(date: .day(day), source: .text, evidence: "the introduction’s only full date")
        }
        return nil
    }

    /// `2025-08-30`, `2025_08_30` or `20250830`, not inside a longer number.
    private static func isoDate(in text: String) -> EDTF? {
        let bytes = Array(text.utf8)
        for start in bytes.indices where start == 0 || !ByteScan.isDigit(bytes[start - 1]) {
            var index = start
            func number(_ digits: Int) -> Int? {
                guard index + digits <= bytes.count else { return nil }
                var value = 0
                for byte in bytes[index..<index + digits] {
                    guard ByteScan.isDigit(byte) else { return nil }
                    value = value * 10 + Int(byte - 0x30)
                }
                index += digits
                return value
            }
            guard let year = number(4), (1500...2200).contains(year) else { continue }
            let separator = index < bytes.count && [0x2D, 0x5F, 0x2E].contains(bytes[index]) ? bytes[index] : nil
            if separator != nil { index += 1 }
            guard let month = number(2) else { continue }
            if let separator {
                guard index < bytes.count, bytes[index] == separator else { continue }
                index += 1
            }
            guard let dayOfMonth = number(2), index == bytes.count || !ByteScan.isDigit(bytes[index]) else { continue }
            if let day = CalendarDay(year: year, month: month, day: dayOfMonth) { return .day(day) }
        }
        return nil
    }

    // MARK: - A weekday and a day of a month

    /// "on the eve of … on Sunday (August 31)": the years in which it is a Sunday are few; the text's years pick one.
    private static func weekday(in paragraph: String, years: [Int: Int]) -> Finding? {
        let words = paragraph.split { $0.isWhitespace || "(),;".contains($0) }.map(String.init)
        for index in words.indices {
            guard let weekday = DateWords.weekday(words[index]) else { continue }
            guard let (month, day) = DateWords.monthDay(words, near: index) else { continue }
            let candidates = (1900...2100).filter {
                CalendarDay(year: $0, month: month, day: day)?.isoWeekday == weekday
            }
            guard let year = chosen(of: candidates, years), let date = CalendarDay(year: year, month: month, day: day)
            else { continue }
            let isEve = words[max(0, index - 24)..<index].joined(separator: " ").lowercased().contains("on the eve of")
            let reason = "\(words[index]), day \(day) of month \(month), falls in \(year), which the text’s years allow"
            return Finding(
                date: .day(isEve ? date.adding(days: -1) : date), source: .text,
                evidence: isEve ? reason + "; the text was written on the eve of it" : reason)
        }
        return nil
    }

    /// Of the years that the weekday allows, the one named most often; one that nothing names only if it lies within two
    /// years of the latest that is.
    private static func chosen(of candidates: [Int], _ years: [Int: Int]) -> Int? {
        let named = candidates.filter { years[$0] != nil }
        let possible = named.filter { isPlausible($0, years) }
        let best = (possible.isEmpty ? named : possible).max { (years[$0] ?? 0, $0) < (years[$1] ?? 0, $1) }
        if let best { return best }
        guard let latest = years.keys.max() else { return nil }
        return candidates.filter { abs($0 - latest) <= 2 }.min { abs($0 - latest) < abs($1 - latest) }
    }

    /// Plans lie after a document's date, but most of what it tells of does not: at most a third of the years named.
    static func isPlausible(_ year: Int, _ years: [Int: Int]) -> Bool {
        years.keys.count { $0 > year } * 3 <= years.count
    }

    /// How often each year from 1900 to 2100 is named, both ends of a range included.
    static func years(in text: UnsafeBufferPointer<UInt8>) -> [Int: Int] {
        var years: [Int: Int] = [:]
        var index = 0
        while index + 4 <= text.count {
            let first = text[index]
            guard first == 0x31 || first == 0x32, index == 0 || !isPartOfNumber(text[index - 1]) else {
                index += 1
                continue
            }
            let digits = text[index..<index + 4]
            guard digits.allSatisfy(ByteScan.isDigit), index + 4 == text.count || !ByteScan.isDigit(text[index + 4])
            else {
                index += 1
                continue
            }
            let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            if (1900...2100).contains(year) { years[year, default: 0] += 1 }
            index += 4
        }
        return years
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        ByteScan.isDigit(byte) || byte == 0x2C || byte == 0x2E || byte == 0x24
    }
}
