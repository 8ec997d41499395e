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
    /// date either.
    private static func masthead(_ transcript: Transcript) -> String? {
        guard let first = transcript.introduction.first, first.utf8.count <= 280, first.count <= 140,
            transcript.introduction.count > 1 || isTitle(first)
        else {
            return nil
        }
        guard let last = first.last, !".:;,".contains(last), first.contains(where: \.isLetter) else { return nil }
        guard !isField(first), !first.contains("://"), !first.contains(where: \.isNewline),
            first.first != "<"
        else { return nil }
        return first
    }

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
