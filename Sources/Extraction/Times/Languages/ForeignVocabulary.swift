/// The words of the date languages, each language apart.
struct ForeignVocabulary: Sendable {
    enum Role: Sendable, Equatable {
        case month(Int)
        case joiner, yearPreposition, yearSuffix, range
        // Ideographs.
        case year, monthSign, daySign, era, generation, centuryOne, centuryTwo, republicOne, republicTwo
        /// A digit, ten or a hundred.
        case numeral(Int)
    }

    /// The roles of one language's words, by `WordID`; shorter than the lexicon.
    struct Words: Sendable {
        private var roles: [Role?] = []

        /// The first role that a word is given stays.
        mutating func add(_ word: WordID, _ role: Role) {
            roles.makeRoom(for: word, nil)
            if roles[Int(word.rawValue)] == nil { roles[Int(word.rawValue)] = role }
        }

        @inline(__always)
        func role(of word: WordID) -> Role? {
            word.rawValue < roles.count ? roles[Int(word.rawValue)] : nil
        }
    }

    /// By the language's code.
    private var words: [String: Words] = [:]

    init(interningInto builder: inout LexiconBuilder) {
        for language in DateLanguage.allCases {
            var words = Words()
            func add(_ text: String, _ role: Role) {
                for word in text.split(separator: " ") { words.add(builder.intern(String(word)), role) }
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
            self.words[language.rawValue] = words
        }
    }

    func words(of language: DateLanguage) -> Words { words[language.rawValue] ?? Words() }
}
