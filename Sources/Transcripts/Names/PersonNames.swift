/// Names as a text writes them.
enum PersonNames {
    /// An introduction introduces people in paragraphs that are no longer.
    static let paragraphBytesMax = 20_000

    /// The fullest form of a name that the paragraphs give: "President Putin" beside "Vladimir Putin" is the latter.
    ///
    /// The rule: the longest run of capitalised words, without titles, that ends with the same word; the name as it is,
    /// without its titles, where there is none.
    static func fullName(of name: String, in paragraphs: [String]) -> String {
        let words = name.split(separator: " ").map(String.init)
        let bare = withoutTitles(words)
        guard let surname = bare.last ?? words.last else { return name }
        var best = bare.isEmpty ? words : bare
        for paragraph in paragraphs where paragraph.utf8.count <= paragraphBytesMax {
            for run in capitalisedRuns(paragraph) where run.last == surname {
                let candidate = withoutTitles(run)
                if candidate.count > best.count, candidate.count <= 4 { best = candidate }
            }
        }
        return best.joined(separator: " ")
    }

    /// The names in the paragraphs by their initials, in order, each once.
    static func namesByInitials(in paragraphs: [String]) -> [String: [String]] {
        var found: [String: [String]] = [:]
        var known: Set<String> = []
        for paragraph in paragraphs where paragraph.utf8.count <= paragraphBytesMax {
            for run in capitalisedRuns(paragraph) {
                let bare = withoutTitles(run)
                guard bare.count >= 2 else { continue }
                let name = bare.joined(separator: " ")
                if known.insert(name).inserted { found[initials(of: bare), default: []].append(name) }
            }
        }
        return found
    }

    static func initials(of words: [String]) -> String { String(words.compactMap(\.first)).uppercased() }

    /// Runs of capitalised words, broken by punctuation and by any other word but a particle of names.
    static func capitalisedRuns(_ paragraph: String) -> [[String]] {
        var runs: [[String]] = []
        var run: [String] = []
        func close() {
            while let last = run.last, particles.contains(last) { run.removeLast() }
            if !run.isEmpty { runs.append(run) }
            run = []
        }
        for word in paragraph.split(whereSeparator: \.isWhitespace) {
            let bare = word.trimmed.withoutPossessive
            guard let first = bare.first, first.isUppercase || (!run.isEmpty && particles.contains(bare)) else {
                close()
                continue
            }
            if word.first.map({ "(“\"‘".contains($0) }) == true { close() }
            run.append(bare)
            let isInitial = word.count == 2 && word.last == "."
            if word.trimmed.count != bare.count || (word.last.map { !$0.isLetter } == true && !isInitial) { close() }
        }
        close()
        return runs
    }

    static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "del", "da", "di", "bin", "al", "la", "le", "du",
    ]

    /// Without what stands before a name: "President", "The Russian President".
    static func withoutTitles(_ words: [String]) -> [String] {
        guard let title = words.lastIndex(where: { isTitle($0) }), title + 1 < words.count else { return words }
        return Array(words[(title + 1)...])
    }

    static func isTitle(_ word: String) -> Bool {
        var word = word.lowercased()
        if word.hasSuffix(".") { word.removeLast() }
        return titles.contains(word)
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "dame", "president", "premier",
        "minister", "chancellor", "senator", "sen", "representative", "rep", "congressman", "congresswoman",
        "governor", "mayor", "secretary", "ambassador", "judge", "justice", "chief", "chairman", "chair",
        "chairwoman", "chairperson", "director", "general", "admiral", "colonel", "major", "captain", "commissioner",
        "deputy", "vice", "prime", "the", "digital", "attorney", "reporter", "journalist", "editor", "herr", "frau",
        "m", "mme", "monsieur", "madame", "señor", "señora", "don", "doña", "abgeordneter", "abgeordnete",
    ]
}
