/// Forms of one person's label within a document.
enum LabelVariants {
    /// What is equal for two spellings of one label: lower case, without a place in brackets after a code
    /// (`CDR (EAGLE)`), without what a script says of the voice (`(CONT'D)`), curly quotation marks and spaces. Other
    /// brackets after a name may tell a role, and stay.
    static func base(of label: String) -> String {
        if label.utf8.first.map({ $0 >= 0xE3 }) == true { return label }
        let key = LabelKey(label).text
        if let open = key.firstIndex(of: "("), key.hasSuffix(")") {
            if voices.contains(key[open...].lowercased()) { return key[..<open].lowercased().trimmedSpaces }
            let code = key[..<open].filter { $0 != " " }
            if !code.isEmpty, code.count <= 5, code.utf8.allSatisfy({ ByteScan.isUpper($0) || ByteScan.isDigit($0) }) {
                return code.lowercased()
            }
        }
        return key.lowercased()
    }

    /// What a script says beside a name of whoever goes on, or is not seen.
    private static let voices: Set<String> = [
        "(cont'd)", "(contd)", "(cont.)", "(cont)", "(continued)", "(continuing)", "(v.o.)", "(o.s.)", "(o.c.)",
    ]

    /// What to call a speaker whom nothing names but the label.
    static func displayName(_ label: String) -> String { LabelKey(label).text }

    /// `Q` of `Q12`, `Answer` of `Answer 3`: a label that numbers what is asked, not who asks; nil for any other.
    static func numberedQuestion(_ label: String) -> String? {
        let key = LabelKey(label).text
        let word = key.prefix { !$0.isNumber }
        guard word.count < key.count, key.dropFirst(word.count).allSatisfy(\.isNumber) else { return nil }
        let name = String(word).trimmedSpaces
        return questionWords.contains(name.lowercased()) ? name : nil
    }

    private static let questionWords: Set<String> = [
        "q", "a", "question", "answer", "réponse", "pregunta", "respuesta", "frage", "antwort", "domanda", "risposta",
        "вопрос", "ответ", "問", "答", "问", "문", "답", "س", "ج",
    ]

    /// Pairs (short, full) of labels where the short one can be nobody's but the full name's: its first or last word,
    /// with or without a title (`Dawid` and `Dawid Jańczak`, `Minister Tang` and `Audrey Tang`), its initials (`AT`), or
    /// its surname after an initial (`A. Tang`). What stands beside a name, `(chair)` or `, HOST`, is no part of it, and
    /// the name alone is short for it where it stands beside nothing else.
    static func shortForms(_ labels: [String]) -> [(Int, Int)] {
        // Only names of several words have short forms.
        guard labels.count <= 400, labels.contains(where: { $0.utf8.contains(0x20) }) else { return [] }
        let names = labels.map(Name.init)
        var people: [[String]: [Int]] = [:]
        for index in names.indices where names[index].isFull { people[names[index].words, default: []].append(index) }
        var owners: [String: Set<[String]>] = [:]
        for name in people.keys {
            for form in forms(of: name) { owners[form, default: []].insert(name) }
        }
        return names.indices.compactMap { index in
            let name = names[index]
            if name.isFull, name.hasMore, let plain = plain(people[name.words], names) { return (index, plain) }
            guard let form = initialled(name, owners, names) ?? name.shortForm, let full = owner(of: form, owners),
                full != name.words,
                let place = people[full].flatMap({ $0.count == 1 ? $0.first : plain($0, names) })
            else { return nil }
            return (index, place)
        }
    }

    /// `M. DOE`, where `M.` is the letter of `MARTIN DOE` beside another Doe, and *Monsieur* to nobody.
    private static func initialled(_ name: Name, _ owners: [String: Set<[String]>], _ names: [Name]) -> String? {
        guard name.words.count == 2, name.words[0] == "M.", let surname = name.words.last,
            owners[surname]?.count ?? 0 > 1, owners["M. \(surname)"]?.count == 1,
            !names.contains(where: { ["Mme", "Mlle", "MM."].contains($0.words.first) })
        else { return nil }
        return "M. \(surname)"
    }

    /// Of two labels with one name, the one with nothing beside it.
    private static func plain(_ labels: [Int]?, _ names: [Name]) -> Int? {
        guard let labels, labels.count == 2 else { return nil }
        return labels.first { !names[$0].hasMore }
    }

    /// The one full name that a form is short for; one with an initial is itself short for another.
    private static func owner(of form: String, _ owners: [String: Set<[String]>]) -> [String]? {
        guard let found = owners[form], found.count > 1 else { return owners[form]?.first }
        let spelt = found.filter { name in
            guard isInitial(name[0]), let last = name.last else { return true }
            return owners["\(name[0].prefix(1)). \(last)"] == [name]
        }
        return spelt.count == 1 ? spelt.first : nil
    }

    /// All that a full name may be called for short.
    private static func forms(of name: [String]) -> Set<String> {
        let bare = PersonNames.withoutTitles(name)
        guard let first = name.first, let last = name.last, let given = bare.first?.first else { return [] }
        return [first, last, "\(given). \(last)", PersonNames.initials(of: bare), "\(given)\(last.prefix(1))"]
    }

    private static func isInitial(_ word: String) -> Bool {
        word.count <= 2 && word.first?.isUppercase == true && (word.count == 1 || word.last == ".")
    }

    /// A label as the name that it may be.
    private struct Name {
        let words: [String]
        /// Whether more of the person stands beside the name.
        let hasMore: Bool
        let isFull: Bool
        /// The label itself, where it is a form that somebody's name may have for short.
        let shortForm: String?

        init(_ label: String) {
            let key = LabelKey(label).text
            let name = key.prefix { $0 != "(" && $0 != "[" && $0 != "," }
            let words = name.split(separator: " ").map(String.init)
            let bare = PersonNames.withoutTitles(words)
            let isRole = RoleWords.isRoleLabel(label)
            self.words = words
            hasMore = name.count < key.count
            isFull = !isRole && (2...4).contains(bare.count) && bare.allSatisfy { Name.isPart(of: $0) }
            shortForm = isRole ? nil : Name.shortForm(bare)
        }

        private static func isPart(of word: String) -> Bool {
            word.first?.isUppercase == true && !PersonNames.isTitle(word) || PersonNames.particles.contains(word)
        }

        private static func shortForm(_ bare: [String]) -> String? {
            guard let last = bare.last, !PersonNames.isTitle(last) else { return nil }
            if bare.count == 2, isInitial(bare[0]) { return "\(bare[0].prefix(1)). \(last)" }
            let isInitials = (2...4).contains(last.count) && last.allSatisfy(\.isUppercase)
            return bare.count == 1 && (last.count >= 3 || isInitials) ? last : nil
        }
    }
}
