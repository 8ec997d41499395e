import Corpus
import Transcripts

/// What the server itself says in the heads of pages: in English, as the front end's `strings.js` says the rest.
enum PageWords {
    /// How much of a text a description holds, in characters: what search engines and social networks show.
    static let descriptionCharactersMax = 200

    static let nobody = "Unattributed"
    static let commentary = "commentary"
    static let note = "Editor’s note"
    static let speakers = "Who speaks: "
    static let asMarkdown = "The whole as Markdown"
    static let fromTheBeginning = "Read from the beginning"

    static func goOn(with turn: Int) -> String { "Go on with turn \(turn)" }

    static func titled(_ title: String, site: String) -> String { "\(title) · \(site)" }

    static func home(_ counts: CorpusCounts) -> String {
        "\(count(counts.transcripts, "interview")) with \(count(counts.speakers, "speaker")), "
            + "\(count(counts.turns, "turn")) and \(count(counts.events, "dated event")): every word in its place, "
            + "every fact with its source."
    }

    static func transcript(_ transcript: TranscriptView) -> String {
        // A paragraph that is an element of HTML (an embedded film, say) is no words.
        if let first = transcript.details.introduction.first(where: { $0.first != "<" }) { return shortened(first) }
        let names = transcript.speakers.prefix(3).map { transcript.corpus.speaker($0.speaker).name }
        let who = names.isEmpty ? "" : " with " + names.joined(separator: ", ")
        return "An interview\(who): \(count(transcript.turnCount, "turn")), \(count(transcript.words, "word"))."
    }

    static func speaker(_ speaker: SpeakerView) -> String {
        "What \(speaker.name) said: \(count(speaker.turnCount, "turn")), \(count(speaker.words, "word")) "
            + "in \(count(speaker.transcripts.count, "interview"))."
    }

    static func organisation(_ organisation: OrganisationView) -> String {
        "Who speaks of \(organisation.name), when and in which words: \(count(organisation.mentionCount, "mention")) "
            + "in \(count(organisation.transcripts.count, "interview"))."
    }

    /// The beginning of a text on one line, cut between words.
    static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > descriptionCharactersMax else { return line }
        let beginning = line.prefix(descriptionCharactersMax)
        let words = beginning.lastIndex(of: " ").map { beginning[..<$0] } ?? beginning
        return "\(words.count > descriptionCharactersMax / 2 ? words : beginning)…"
    }

    private static func count(_ number: Int, _ name: String) -> String {
        "\(grouped(number)) \(name)\(number == 1 ? "" : "s")"
    }

    /// `1234567` as `1,234,567`.
    private static func grouped(_ number: Int) -> String {
        var digits = String(number)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return digits
    }
}
