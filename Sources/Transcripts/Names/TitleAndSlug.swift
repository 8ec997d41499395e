/// A title and a slug for a transcript whose source gives none that a person would use.
enum TitleAndSlug {
    static func complete(_ transcript: inout Transcript, name: String) {
        let stem = name.fileStem
        let isOpaque = isOpaque(stem)
        if transcript.metadata.title.isEmpty {
            let derived = derivedTitle(transcript)
            transcript.metadata.title = masthead(transcript) ?? (isOpaque ? derived : nil) ?? words(of: stem)
            transcript.diagnostics.append(
                Diagnostic(
                    .note, line: 0, column: 0, code: .titleDerived,
                    message: "no title is given; it is called “\(transcript.metadata.title)”"))
        }
        if isOpaque { transcript.slug = readableSlug(transcript) }
        let old = Slug.make(stem)
        guard transcript.slug != old else { return }
        for index in transcript.speakers.indices where transcript.speakers[index].identity.hasPrefix(old + "--") {
            transcript.speakers[index].identity =
                transcript.slug + transcript.speakers[index].identity.dropFirst(old.count)
        }
    }

    /// Whether a file's name tells a person nothing: mostly digits and hexadecimal letters, or none at all.
    static func isOpaque(_ stem: String) -> Bool {
        if ["-", "stdin", "transcript", "untitled", "index", "document", ""].contains(stem.lowercased()) {
            return true
        }
        guard stem.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        let letters = stem.lowercased().filter { $0.isLetter }
        return letters.allSatisfy { "abcdef".contains($0) } && stem.contains { $0.isNumber }
            && letters.count < stem.count
    }

    /// A first line of the introduction that is short and no sentence; alone above the talk, one that is no field, note or
    /// date either. Where a page's menu or a date comes first, the first such line of three words that stands twice, else
    /// of four words.
    private static func masthead(_ transcript: Transcript) -> String? {
        let lines = transcript.introduction
        guard let first = lines.first else { return nil }
        guard isChrome(first) else { return (lines.count > 1 || isTitle(first)) && canBeTitle(first) ? first : nil }
        if let words = first.headingWords { return words }
        let titles = lines.prefix(chromeLinesMax).filter { canBeTitle($0) && !isChrome($0) }
        return titles.first { title in wordCount(title) >= 3 && lines.count { $0.contains(title) } >= 2 }
            ?? titles.first { wordCount($0) >= 4 }
    }

    private static let chromeLinesMax = 12

    private static func wordCount(_ line: String) -> Int { line.split(separator: " ").count }

    private static func canBeTitle(_ line: String) -> Bool {
        guard line.utf8.count <= 280, line.count <= 140, let last = line.last, !".:;,".contains(last) else {
            return false
        }
        return line.contains(where: \.isLetter) && !isField(line) && !line.contains("://")
            && !line.contains(where: \.isNewline) && line.first != "<"
    }

    /// Whether a line is of a page's menu rather than its words: one with a bullet or a bracket before it, or one that
    /// leads elsewhere; or a date and no more.
    private static func isChrome(_ line: String) -> Bool {
        guard let first = line.first else { return true }
        if "•·▪●|】〕#".contains(first) || line.contains(" | ") { return true }
        if "[【〔".contains(first), line.last.map({ "]】〕".contains($0) }) == true { return true }
        let words = line.lowercased().split(separator: " ")
        if words.count <= 6, DateWords.wholeDate(in: line) != nil, !line.contains(where: { ":–—-".contains($0) }) {
            return words.allSatisfy { isOfDate($0) }
        }
        return menus.contains(line.lowercased()) || leads.contains { line.lowercased().hasPrefix($0) }
    }

    private static func isOfDate(_ word: Substring) -> Bool {
        let word = word.filter { $0.isLetter || $0.isNumber }
        // "2031年2月13日" or "19th", but no words of a title that has no spaces.
        return word.contains(where: \.isNumber) && word.count(where: \.isLetter) <= 5
            || ["de", "del", "of", "the", "le"].contains(word)
            || DateWords.month(word) != nil || DateWords.weekday(word) != nil
    }

    private static let menus: Set<String> = [
        "menu", "menü", "menú", "home", "search", "log in", "login", "sign in", "páginas", "inicio", "accueil", "メニュー",
    ]
    private static let leads = [
        "return to ", "back to ", "skip to ", "home ", "zum inhalt", "vai al contenuto", "passer au ", "aller au ",
        "ir al contenido", "ir para o conteúdo",
    ]

    /// `Interviewer: Jo Doe`, `Date: 4 May`: what a title page says of the talk.
    private static func isField(_ line: String) -> Bool {
        guard let colon = line.firstIndex(of: ":") else { return false }
        let name = String(line[..<colon])
        return RoleWords.isOfOneTranscript(name)
            || NonSpeakerWords.contains(name, .name) && !titleFields.contains(name.lowercased())
    }

    private static let titleFields: Set<String> = ["title", "subject", "topic", "episode", "podcast", "transcript"]

    private static func isTitle(_ line: String) -> Bool {
        let words = line.split(separator: " ").count
        return words >= (DateWords.wholeDate(in: line) == nil ? 3 : 6) && !line.contains(":") && !line.contains("   ")
            && line.first.map { $0.isLetter || $0.isNumber || "“\"‘'«¿¡".contains($0) } == true
    }

    /// "Jo Doe, interviewed by Kim Roe".
    private static func derivedTitle(_ transcript: Transcript) -> String? {
        guard let guest = transcript.speakers.first(where: { $0.role == .interviewee }) else { return nil }
        guard let host = transcript.speakers.first(where: { $0.role == .interviewer }) else { return guest.name }
        return "\(guest.name), interviewed by \(host.name)"
    }

    private static func words(of stem: String) -> String {
        stem.map { $0 == "_" || $0 == "-" ? " " : String($0) }.joined()
    }

    /// `roe-doe-2025`: the last names of who answers and who asks, and the year.
    private static func readableSlug(_ transcript: Transcript) -> String {
        var parts: [String] = []
        for role in [SpeakerRole.interviewee, .interviewer] {
            guard let speaker = transcript.speakers.first(where: { $0.role == role }) else { continue }
            let words = speaker.name.split(separator: " ")
            if let last = words.last, last.contains(where: \.isLetter) { parts.append(String(last)) }
        }
        if parts.isEmpty { parts = [transcript.metadata.title] }
        if let year = transcript.metadata.date?.earliest?.components.year { parts.append(String(year)) }
        return Slug.make(parts.joined(separator: " "), fallback: transcript.slug)
    }
}

extension String {
    /// The words of a heading in Markdown, as texts that are none have them.
    fileprivate var headingWords: String? {
        let words = drop { $0 == "#" }
        guard first == "#", words.first == " " else { return nil }
        return String(words).trimmedSpaces
    }
}
