/// The words of the date languages, by `WordID`, each language apart.
struct ForeignVocabulary: Sendable {
    enum Role: Sendable, Equatable {
        case month(Int)
        case joiner, yearPreposition, yearSuffix, range
        // Ideographs.
        case year, monthSign, daySign, era, generation, centuryOne, centuryTwo, republicOne, republicTwo
        /// A digit, ten or a hundred.
        case numeral(Int)
    }

    private var roles: [DateLanguage: [UInt32: Role]] = [:]

    init(interningInto builder: inout LexiconBuilder) {
        for language in DateLanguage.allCases {
            var words: [UInt32: Role] = [:]
            func add(_ text: String, _ role: Role) {
                for word in text.split(separator: " ") where words[builder.intern(String(word)).rawValue] == nil {
                    words[builder.intern(String(word)).rawValue] = role
                }
            }
            for (index, names) in language.months.enumerated() { add(names, .month(index + 1)) }
            add(language.rangeWords, .range)
            add(language.joiners, .joiner)
            add(language.yearPrepositions, .yearPreposition)
            add(language.yearSuffixes, .yearSuffix)
            if language.usesIdeographs {
                add("年", .year)
                add("月", .monthSign)
                add("日 号 號", .daySign)
                add("代", .generation)
                add("世", .centuryOne)
                add("紀 纪", .centuryTwo)
                let digits = ["〇 零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
                for (value, signs) in digits.enumerated() { add(signs, .numeral(value)) }
                add("百", .numeral(100))
                add("民", .republicOne)
                add("國 国", .republicTwo)
            }
            roles[language] = words
        }
    }

    func words(of language: DateLanguage) -> [UInt32: Role] { roles[language] ?? [:] }
}
