/// What stands above a speech of one voice: whose it is, and where its words begin.
///
/// The rule: among the first lines, one that calls it somebody's (`Speech by Jo Doe`, `Jo Doe's address`, `Discours de
/// Mme Doe`); a name has two words or more, none of which is of an office or a body. The words begin below the line that
/// announces them with a colon, or below one that says whose they are and ends no sentence.
struct SpeechHead {
    /// The speaker's name without titles.
    private(set) var speaker: String?
    /// How many of the paragraphs come before the speech.
    private(set) var count: Int

    /// So many paragraphs can be the head, and so many bytes of each.
    static let paragraphsMax = 8
    static let bytesMax = 600

    /// - Parameters:
    ///   - paragraphs: the first of the text, headings included.
    ///   - start: the place of the first that is long enough to be said.
    init(_ paragraphs: [String], start: Int) {
        count = start
        for (index, paragraph) in paragraphs.prefix(SpeechHead.paragraphsMax).enumerated()
        where paragraph.utf8.count <= SpeechHead.bytesMax && index <= count + 1 {
            let owner = SpeechHead.owner(in: paragraph)
            let isAnnounced = paragraph.hasSuffix(":") && SpeechHead.announces(paragraph)
            guard index < count || isAnnounced || (owner != nil && SpeechHead.endsOpen(paragraph)) else { continue }
            speaker = speaker ?? owner
            count = max(count, index + 1)
        }
    }

    private static func endsOpen(_ paragraph: String) -> Bool {
        paragraph.last.map { !".?!…:;\"”»".contains($0) } ?? false
    }

    private static func announces(_ paragraph: String) -> Bool {
        let text = paragraph.lowercased()
        return text.split { !$0.isLetter }.contains { kinds.contains(String($0)) }
            && announcements.contains(where: text.contains)
    }

    private static let announcements = [
        "following is", "following are", "full text", "text of", "below is", "here is", "delivered", "as follows",
    ]

    // MARK: - Whose it is

    private static func owner(in paragraph: String) -> String? {
        let words = paragraph.split(whereSeparator: \.isWhitespace)
        for index in words.indices {
            let bare = words[index].trimmed.lowercased()
            // "Jo Doe's address"
            if kinds.contains(bare), index >= 2 {
                let owner = words[index - 1].trimmed
                let name = name(in: words[..<index].joined(separator: " "), isLast: true)
                if let name, owner != owner.withoutPossessive { return name }
            }
            let behind = words[(index + 1)...].prefix(4)
            guard kinds.contains(bare), let by = behind.firstIndex(where: prepositions.contains) else { continue }
            let clause = words[(by + 1)...].prefix(16).joined(separator: " ")
            if let name = name(in: clause, isLast: false) { return name }
        }
        return nil
    }

    /// The first name of a clause, or the one that it ends with.
    private static func name(in clause: String, isLast: Bool) -> String? {
        let runs = PersonNames.capitalisedRuns(clause.replacing("H.E.", with: "").replacing("Hon.", with: "Honourable"))
        let names = runs.prefix(isLast ? runs.count : 3).map(bare)
        let found = isLast ? names.last : names.first { isName($0) }
        guard let found, isName(found) else { return nil }
        return found.joined(separator: " ")
    }

    private static func bare(_ run: [String]) -> [String] {
        let rest = PersonNames.withoutTitles(run)
        guard let title = rest.lastIndex(where: { titles.contains($0.lowercased()) }) else { return rest }
        return Array(rest[(title + 1)...])
    }

    private static func isName(_ words: [String]) -> Bool {
        (2...5).contains(words.count)
            && words.allSatisfy { word in
                word.count <= 24 && word.allSatisfy { $0.isLetter || ".-'’".contains($0) }
                    && !offices.contains(word.lowercased()) && DateWords.month(word) == nil
                    && DateWords.weekday(word) == nil
                    && (word.contains(where: \.isLowercase) || word.last == "." || word.count == 1)
            }
    }

    private static let kinds: Set<String> = [
        "speech", "remarks", "address", "statement", "lecture", "keynote", "sermon", "testimony", "oration", "rede",
        "ansprache", "discours", "allocution", "discurso", "discorso", "toespraak", "tal",
    ]

    private static let prepositions: Set<Substring> = ["by", "von", "de", "di", "door", "av", "del", "della", "of"]

    private static let titles: Set<String> = [
        "highness", "majesty", "excellency", "prince", "princess", "king", "queen", "honourable", "honorable", "pope",
        "archbishop", "bishop", "cardinal", "reverend", "sheikh", "baroness", "baron", "rt", "his", "her",
    ]

    /// Words of offices, bodies and countries, which nobody is called by.
    private static let offices: Set<String> = [
        "minister", "ministers", "affairs", "foreign", "state", "states", "secretary", "secretary-general", "governor",
        "bank", "fund", "group", "council", "committee", "department", "office", "university", "board", "commission",
        "republic", "kingdom", "united", "nations", "european", "union", "national", "central", "federal", "party",
        "house", "director", "director-general", "managing", "executive", "officer", "trade", "finance", "defence",
        "defense", "health", "education", "international", "association", "assembly", "parliament", "congress",
        "senate", "court", "institute", "college", "school", "society", "company", "federation", "confederation",
        "permanent", "representative", "delegation", "mission", "north", "south", "east", "west", "new", "great",
        "africa", "america", "europe", "asia", "acting", "former", "head", "leader", "spokesperson", "spokesman",
        "opening", "closing", "nation", "day", "conference", "summit", "forum", "meeting", "session", "inaugural",
        "world", "global", "american", "british", "french", "german", "russian", "chinese", "agency", "ministry",
    ]
}
