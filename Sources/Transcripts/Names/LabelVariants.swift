/// Forms of one person's label within a document.
enum LabelVariants {
    /// What is equal for two spellings of one label: lower case, without a place in brackets after a code
    /// (`CDR (EAGLE)`), curly quotation marks and spaces. Brackets after a name may tell a role, and stay.
    static func base(of label: String) -> String {
        if label.utf8.first.map({ $0 >= 0xE3 }) == true { return label }
        let key = LabelKey(label).text
        if let open = key.firstIndex(of: "("), key.hasSuffix(")") {
            let code = key[..<open].filter { $0 != " " }
            if !code.isEmpty, code.count <= 5, code.utf8.allSatisfy({ ByteScan.isUpper($0) || ByteScan.isDigit($0) }) {
                return code.lowercased()
            }
        }
        return key.lowercased()
    }

    /// What to call a speaker whom nothing names but the label.
    static func displayName(_ label: String) -> String { LabelKey(label).text }

    /// Pairs (short, full) of labels where one word, with or without a title, is a name's first or last word and no
    /// other label has it: `Dawid` and `Dawid Jańczak`, `Minister Tang` and `Audrey Tang`.
    static func shortForms(_ labels: [String]) -> [(Int, Int)] {
        // Only names of several words have short forms.
        guard labels.count <= 400, labels.contains(where: { $0.utf8.contains(0x20) }) else { return [] }
        let words = labels.map { LabelKey($0).text.split(separator: " ").map(String.init) }
        var owners: [String: Set<Int>] = [:]
        for (index, name) in words.enumerated() where isFullName(name, labels[index]) {
            for word in Set([name[0], name[name.count - 1]]) { owners[word, default: []].insert(index) }
        }
        var pairs: [(Int, Int)] = []
        guard !owners.isEmpty else { return [] }
        for (index, label) in words.enumerated() {
            guard let last = label.last, let found = owners[last], found.count == 1, let full = found.first,
                full != index
            else { continue }
            let bare = PersonNames.withoutTitles(label)
            guard bare.count == 1, last.count >= 3, !PersonNames.isTitle(last), !RoleWords.isRoleLabel(labels[index])
            else { continue }
            pairs.append((index, full))
        }
        return pairs
    }

    private static func isFullName(_ words: [String], _ label: String) -> Bool {
        guard words.count >= 2, words.count <= 4 else { return false }
        return !RoleWords.isRoleLabel(label)
            && words.allSatisfy { word in
                guard let first = word.first else { return false }
                return (first.isUppercase && !PersonNames.isTitle(word)) || PersonNames.particles.contains(word)
            }
    }
}
