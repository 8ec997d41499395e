/// A full date in running text that may be that of the talk: not when somebody was born, nor when a court decided.
enum DateInProse {
    static func first(in paragraph: String, years: () -> [Int: Int]) -> CalendarDay? {
        for sentence in sentences(of: paragraph) {
            let isOfTalk = tellsOfTalk(sentence)
            let day = DateWords.wholeDate(in: sentence) { before, day in
                !isOfBirth(before) && !isOfCase(before) && (isOfTalk || isLate(day, years()))
            }
            if let day { return day }
        }
        return nil
    }

    /// “The following is the statement which was delivered on May 4, 2031”: of this text, whatever years it looks ahead to.
    private static func tellsOfTalk(_ sentence: String) -> Bool {
        let text = LowercasedText(sentence)
        return ["following", "transcript", "full text"].contains(where: text.contains)
            && ["delivered", "recorded", "conducted", "given at", "given on"].contains(where: text.contains)
    }

    /// Whether the words before a date tell of a birth or cite a case.
    static func tellsOfBirthOrCase(_ before: ArraySlice<String>) -> Bool { isOfBirth(before) || isOfCase(before) }

    /// "born in Nuremberg on 1 April 1909"; in "born in 1909, told us on 1 April 1989" that year is the birth's.
    private static func isOfBirth(_ before: ArraySlice<String>) -> Bool {
        let near = before.suffix(12)
        guard let birth = near.lastIndex(where: { births.contains($0.lowercased()) }) else { return false }
        let after = near[(birth + 1)...]
        // "née Roe": how she was called.
        if let name = after.first, maidenNames.contains(near[birth].lowercased()), name.first?.isUppercase == true {
            return false
        }
        return !after.contains { DateWords.yearNumber($0) != nil }
    }

    /// "Roe v. Doe, No. 70, May 29, 2002": the date of what is cited.
    private static func isOfCase(_ before: ArraySlice<String>) -> Bool {
        before.suffix(10).contains { ["v", "vs", "versus"].contains($0) }
    }

    /// Whether nothing much that the text tells of came years after the date.
    private static func isLate(_ day: CalendarDay, _ years: [Int: Int]) -> Bool {
        let year = day.components.year
        guard let latest = years.keys.max() else { return true }
        return latest - year <= 3 || DocumentDate.isPlausible(year, years)
    }

    /// At full stops after a word rather than an abbreviation.
    static func sentences(of paragraph: String) -> [String] {
        var sentences: [String] = [""]
        for word in paragraph.split(whereSeparator: \.isWhitespace) {
            sentences[sentences.count - 1] += " " + word
            let isEnd = word.count > 4 && word.last.map { ".?!".contains($0) } == true
            if isEnd, !word.dropLast().contains(".") { sentences.append("") }
        }
        return sentences
    }

    private static let births: Set<String> = [
        "born", "birth", "geboren", "geb", "né", "née", "naissance", "nació", "nacido", "nacida", "nasceu", "nascido",
        "nascida", "nato", "nata", "nacque", "nacimiento", "geboorte", "родился", "родилась",
    ]

    private static let maidenNames: Set<String> = ["né", "née", "geb", "geboren"]
}
