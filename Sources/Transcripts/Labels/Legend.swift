/// What an introduction says of the labels: "Questions by Jo Doe are prefixed JD and the answers of Kim Roe KR".
struct Legend {
    struct Entry {
        var label: String
        /// Whose words the label marks, as the sentence has it: `President Roe`; nil for the publisher's own ("our").
        var owner: String?
        var role: SpeakerRole?
        /// The introduction's paragraph.
        var paragraph: Int
    }

    private(set) var entries: [Entry] = []

    /// A legend that says nothing.
    init() {}

    /// - Parameters:
    ///   - introduction: the paragraphs before the first turn.
    ///   - isLabel: whether lines of the document open with this text as a label.
    ///   - isSpoken: whether lines beside the introduction do.
    init(introduction: [String], isLabel: (String) -> Bool, isSpoken: (String) -> Bool) {
        var isOfCast = false
        for (index, paragraph) in introduction.enumerated() {
            // The head of a CHAT file lists who takes part, over several lines perhaps.
            isOfCast = paragraph.hasPrefix("@Participants:") || (isOfCast && !paragraph.hasPrefix("@"))
            if isOfCast {
                entries += Legend.cast(paragraph, index, isLabel)
                continue
            }
            if let entry = Legend.field(paragraph, index, isSpoken) { entries.append(entry) }
            for sentence in Legend.sentences(of: paragraph) {
                let found = Legend.entries(in: sentence, paragraph: index, isLabel)
                for entry in found where !entries.contains(where: { $0.label == entry.label }) { entries.append(entry) }
            }
        }
    }

    /// `Interviewer: Jo Doe`, `JD: Jo Doe (sailor)`: a line of the introduction that gives a label a full name.
    private static func field(_ line: String, _ paragraph: Int, _ isSpoken: (String) -> Bool) -> Entry? {
        guard line.utf8.count <= 120, let colon = line.firstIndex(of: ":") else { return nil }
        let label = String(line[..<colon]).trimmedSpaces
        let name = line[line.index(after: colon)...].prefix { $0 != "(" && $0 != "," }.split(separator: " ")
        let isName =
            (2...4).contains(name.count)
            && name.allSatisfy { word in
                word.first?.isUppercase == true && !word.contains(where: \.isNumber)
                    || PersonNames.particles.contains(String(word))
            }
        guard isName, isSpoken(label) else { return nil }
        return Entry(label: label, owner: name.joined(separator: " "), role: nil, paragraph: paragraph)
    }

    /// `@Participants:  CHI Mia Target_Child, MOT Mother`: a code, a name unless it is left out, and what they are.
    private static func cast(_ line: String, _ paragraph: Int, _ isLabel: (String) -> Bool) -> [Entry] {
        let list = line.hasPrefix("@") ? line.drop { $0 != ":" }.dropFirst() : line[...]
        return list.split(separator: ",").compactMap { member -> Entry? in
            let words = member.split(whereSeparator: \.isWhitespace)
            guard words.count == 3, isLabel(String(words[0])) else { return nil }
            let name = String(words[1]).replacing("_", with: " ")
            return Entry(label: String(words[0]), owner: name, role: nil, paragraph: paragraph)
        }
    }

    /// Cuts at a full stop before a space and a capital; a label's own dots do not matter here.
    private static func sentences(of paragraph: String) -> [[Substring]] {
        var sentences: [[Substring]] = [[]]
        for word in paragraph.split(whereSeparator: \.isWhitespace) {
            sentences[sentences.count - 1].append(word)
            if word.count > 3, word.last == "." || word.last == ";" { sentences.append([]) }
        }
        return sentences.filter { !$0.isEmpty }
    }

    /// The entries of one sentence: a clause names an owner, what they do, and ends with the label.
    private static func entries(in words: [Substring], paragraph: Int, _ isLabel: (String) -> Bool) -> [Entry] {
        let bare = words.map { $0.trimmed }
        let places = bare.indices.filter { !bare[$0].isEmpty && isLabel(bare[$0]) }
        guard !places.isEmpty else { return [] }
        let hasVerb = bare.contains { verbs.contains($0.lowercased()) }
        var entries: [Entry] = []
        var start = 0
        for place in places {
            defer { start = place + 1 }
            let clause = Array(words[start..<place])
            let isParenthesis = words[place].hasPrefix("(")
            let isEquation =
                place + 1 < words.count && ["=", "stands", "is", "for", "–", "-", "refers"].contains(words[place + 1])
            guard hasVerb || isParenthesis || isEquation else { continue }
            if isEquation, !hasVerb || clause.isEmpty {
                entries.append(equation(words, at: place, paragraph: paragraph))
                continue
            }
            let owner = owner(of: clause, isParenthesis: isParenthesis)
            entries.append(
                Entry(
                    label: bare[place], owner: owner, role: role(of: clause, isParenthesis: isParenthesis),
                    paragraph: paragraph))
        }
        return completed(entries, hasVerb: hasVerb)
    }

    /// "JD = Jo Doe", "JD stands for Jo Doe".
    private static func equation(_ words: [Substring], at place: Int, paragraph: Int) -> Entry {
        var name: [String] = []
        for word in words[(place + 1)...] {
            let bare = word.trimmed
            if name.isEmpty, equationWords.contains(word.lowercased()) { continue }
            guard let first = bare.first, first.isUppercase || first.isNumber else { break }
            name.append(bare)
            if word.hasSuffix(",") || word.hasSuffix(";") || word.hasSuffix(".") { break }
        }
        let owner = name.isEmpty ? nil : name.joined(separator: " ")
        return Entry(label: words[place].trimmed, owner: owner, role: nil, paragraph: paragraph)
    }

    private static let nameParticles = ["of", "the", "de", "van", "von", "bin"]

    /// The capitalised words that own the clause: "Xinhua’s questions are prefixed" → "Xinhua".
    private static func owner(of clause: [Substring], isParenthesis: Bool) -> String? {
        var names: [[String]] = []
        var current: [String] = []
        for word in clause {
            let bare = word.trimmed.withoutPossessive
            let isName = bare.first?.isUppercase == true && !sentenceWords.contains(bare.lowercased())
            let isParticle = !current.isEmpty && nameParticles.contains(bare)
            if isName || isParticle {
                current.append(bare)
            } else if !current.isEmpty {
                names.append(current)
                current = []
            }
            if word.trimmed != bare || word.hasSuffix(","), !current.isEmpty {
                names.append(current)
                current = []
            }
        }
        if !current.isEmpty { names.append(current) }
        guard var name = isParenthesis ? names.last : names.first else { return nil }
        while let last = name.last, nameParticles.contains(last) { name.removeLast() }
        return name.joined(separator: " ")
    }

    private static func role(of clause: [Substring], isParenthesis: Bool) -> SpeakerRole? {
        for word in clause.reversed() {
            if let role = roleNouns[word.trimmed.withoutPossessive.lowercased()] { return role }
        }
        return nil
    }

    /// Where one clause speaks of questions, an owner whose noun is left out gives the answers.
    private static func completed(_ entries: [Entry], hasVerb: Bool) -> [Entry] {
        guard hasVerb, entries.contains(where: { $0.role == .interviewer }),
            !entries.contains(where: { $0.role == .interviewee })
        else { return entries }
        return entries.map { entry in
            var entry = entry
            if entry.role == nil { entry.role = .interviewee }
            return entry
        }
    }

    private static let verbs: Set<String> = [
        "prefixed", "marked", "labelled", "labeled", "denoted", "indicated", "identified", "abbreviated", "shown",
        "preceded", "tagged", "signed", "introduced", "designated", "represented", "stands", "stand",
    ]

    private static let equationWords: Set<String> = ["=", "stands", "is", "for", "–", "-", "refers", "to", "means"]

    private static let sentenceWords: Set<String> = [
        "questions", "question", "answers", "answer", "comments", "comment", "our", "the", "his", "her", "their",
        "and", "in", "as", "with", "replies", "remarks", "notes", "commentary",
    ]

    private static let roleNouns: [String: SpeakerRole] = [
        "question": .interviewer, "questions": .interviewer, "interviewer": .interviewer, "reporter": .interviewer,
        "answer": .interviewee, "answers": .interviewee, "replies": .interviewee, "reply": .interviewee,
        "responses": .interviewee, "response": .interviewee, "interviewee": .interviewee,
        "comment": .commentator, "comments": .commentator, "commentary": .commentator, "remarks": .commentator,
        "notes": .commentator, "analysis": .commentator, "moderator": .moderator, "host": .moderator,
    ]
}

private let marksAroundWords: Set<Character> = [
    ",", ".", ";", ":", "(", ")", "“", "”", "\"", "‘", "’", "'", "[", "]",
]

extension StringProtocol {
    /// Without the punctuation around a word.
    var trimmed: String {
        var word = Substring(self)
        while let last = word.last, marksAroundWords.contains(last) { word.removeLast() }
        while let first = word.first, marksAroundWords.contains(first) { word.removeFirst() }
        return String(word)
    }

    /// `Putin’s` → `Putin`.
    var withoutPossessive: String {
        for ending in ["’s", "'s"] where hasSuffix(ending) { return String(dropLast(2)) }
        return String(self)
    }
}
