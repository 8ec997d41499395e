/// The names that front matter or an introduction gives, by what a label may have of them: initials, or one word.
struct GivenNames {
    /// The only name of the front matter.
    let only: String?
    private var byInitials: [String: [String]] = [:]
    private var byWord: [String: [String]] = [:]
    private let introduced: [String: [String]]

    init(_ frontMatter: FrontMatter, introduction: [String]) {
        let names = frontMatter.speakerNames
        only = names.count == 1 ? names.first : nil
        introduced = PersonNames.namesByInitials(in: introduction)
        for name in names {
            let words = name.split(separator: " ").map(String.init)
            byInitials[PersonNames.initials(of: words), default: []].append(name)
            for word in Set(words.map { $0.lowercased() }) { byWord[word, default: []].append(name) }
        }
    }

    /// The one name of these initials: of the front matter, else of the introduction.
    func name(withInitials initials: String) -> String? {
        let found = byInitials[initials] ?? introduced[initials] ?? []
        return found.count == 1 ? found.first : nil
    }

    /// The one name of the front matter that has the word, in any case.
    func name(withWord word: String) -> String? {
        let found = byWord[word.lowercased()] ?? []
        return found.count == 1 ? found.first : nil
    }
}
