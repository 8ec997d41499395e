/// Which rules a transcript's language has: English all of them, a few others dates in digits, the rest none.
enum LanguageRules: Sendable {
    case english
    case dates(DateLanguage)
    case none

    /// - Parameter tag: a BCP 47 tag; a text whose language nobody told is read as English.
    init(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        if primary == "en" || primary == "und" || primary.isEmpty {
            self = .english
        } else if let language = DateLanguage(rawValue: primary) {
            self = .dates(language)
        } else {
            self = .none
        }
    }
}

/// A language whose dates in digits are read; everything else in it is left alone rather than guessed.
enum DateLanguage: String, Sendable, CaseIterable {
    case french = "fr"
    case german = "de"
    case spanish = "es"
    case portuguese = "pt"
    case italian = "it"
    case russian = "ru"
    case chinese = "zh"
    case japanese = "ja"

    var usesIdeographs: Bool { self == .chinese || self == .japanese }

    /// The twelve months' names with their cases and common short forms, one string a month.
    var months: [String] {
        switch self {
        case .french:
            [
                "janvier", "février fevrier", "mars", "avril", "mai", "juin", "juillet", "août aout", "septembre",
                "octobre", "novembre", "décembre decembre",
            ]
        case .german:
            [
                "januar jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
                "november", "dezember",
            ]
        case .spanish:
            [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre setiembre",
                "octubre", "noviembre", "diciembre",
            ]
        case .portuguese:
            [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro",
            ]
        case .italian:
            [
                "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
                "ottobre", "novembre", "dicembre",
            ]
        case .russian:
            [
                "января январь январе", "февраля февраль феврале", "марта март марте", "апреля апрель апреле",
                "мая май мае", "июня июнь июне", "июля июль июле", "августа август августе",
                "сентября сентябрь сентябре", "октября октябрь октябре", "ноября ноябрь ноябре",
                "декабря декабрь декабре",
            ]
        case .chinese, .japanese: []
        }
    }

    /// Words that may stand between a day, a month and a year.
    var joiners: String {
        switch self {
        case .spanish, .portuguese: "de del"
        default: ""
        }
    }

    /// Words before a bare year that make it one.
    var yearPrepositions: String {
        switch self {
        case .french: "en depuis jusqu'en dès avant après vers fin début l'année année"
        case .german: "in seit bis ab vor nach um jahr jahre jahres anfang ende mitte"
        case .spanish: "en desde hasta año antes después de"
        case .portuguese: "em desde até ano"
        case .italian: "nel dal al del anno"
        case .russian: "в с до к по"
        case .chinese, .japanese: ""
        }
    }

    /// Words after a year that belong to it.
    var yearSuffixes: String { self == .russian ? "года году год г" : "" }

    /// Words between the two ends of a range.
    var rangeWords: String {
        switch self {
        case .french: "à au"
        case .german: "bis"
        case .spanish: "a al hasta"
        case .portuguese: "a até"
        case .italian: "al a"
        case .russian: "по до"
        case .chinese, .japanese: "至 到"
        }
    }
}
