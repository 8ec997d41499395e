/// Titles and forms of address: they tell that what follows is a person, whoever it is.
enum Honorifics {
    /// Whether a label that ends at a full stop names somebody with a title: `Ms. Doe of Ohio`, `M. le président`,
    /// `Mme Anne Dupont, rapporteure de la commission`.
    static func open(_ label: String, _ shape: LabelShape) -> Bool {
        guard let space = label.firstIndex(of: " ") else { return false }
        var title = label[..<space]
        if title.last == "." { title.removeLast() }
        guard titles.contains(String(title)) else { return false }
        guard shape.isPlain else { return true }
        let rest = label[label.index(after: space)...]
        return rest.contains(",") || articles.contains { rest.hasPrefix($0) }
    }

    /// Whether the letters before a full stop are a title's.
    static func areAbbreviated(_ word: String) -> Bool { abbreviations.contains(word) }

    private static let abbreviations: Set<String> = [
        "Mr", "Mrs", "Ms", "Dr", "MR", "MRS", "MS", "DR", "Miss", "Sen", "Rep", "St", "Hon", "Prof", "Gen", "Gov",
        "Sr", "Sra", "M", "MM",
        "O SR", "A SRA", "O Sr", "A Sra",
    ]

    private static let titles: Set<String> = abbreviations.union([
        "Mme", "Mlle", "Mmes", "Senator", "Senadora", "Senador", "Representative", "Secretary", "General", "Admiral",
        "Governor", "Judge", "Justice", "Ambassador", "Commissioner", "Mayor", "Chairman", "Chairwoman", "Chairperson",
        "President", "Director", "Administrator", "Colonel", "Major", "Captain", "Sheriff", "Chief", "Sir", "Dame",
        "Lord", "Lady", "Baroness", "Professor", "Doctor", "Minister",
    ])

    private static let articles = ["le ", "la ", "l’", "l'"]
}
