import Testing
import Transcripts

/// Reads the tables of conventions beside this file, each text to the turns that it holds.
@Suite("Conventions")
struct ConventionTests {
    @Test("Each convention reads to its turns", arguments: Convention.all)
    func reads(_ convention: Convention) {
        let transcript = read(convention.text, name: convention.file)
        #expect(transcript.script.map { $0.replacing("\n\n", with: " | ") } == convention.turns)
    }

    /// Page numbers, running heads and times are no words of anybody's.
    @Test("No word of a text is lost", arguments: Convention.all)
    func keepsWords(_ convention: Convention) {
        let transcript = read(convention.text, name: convention.file)
        let isText = ["text/plain", "text/markdown"].contains { transcript.metadata.mediaType.hasPrefix($0) }
        let hasMetadata = convention.text.hasPrefix("---") || convention.file == "table.md"
        guard isText, !hasMetadata, !transcript.codes().contains("furniture-dropped") else { return }
        // An office is kept once, however often it stands beside its name.
        let besides = ConventionTests.besides.union(
            transcript.speakers.flatMap { ConventionTests.words(of: $0.affiliation ?? "") })
        var kept: [String: Int] = [:]
        for word in words(of: transcript) { kept[word, default: 0] += 1 }
        let lost = ConventionTests.words(of: convention.text).filter { word in
            kept[word, default: 0] -= 1
            return kept[word, default: 0] < 0 && !besides.contains(word)
        }
        #expect(lost == [])
    }

    /// What stands beside times and labels, a label that was typed twice, and what heads a list that is kept.
    private static let besides: Set<String> = [
        "Today", "Yesterday", "From", "Everyone", "Lio", "Brandt", "Further", "Reading", "Sources",
    ]

    private func words(of transcript: Transcript) -> [String] {
        let texts =
            transcript.script + transcript.introduction + transcript.sections.map(\.title)
            + transcript.narratives.map(\.text) + transcript.furtherReading.flatMap { [$0.title, $0.url ?? ""] }
            + [transcript.metadata.title]
        return texts.flatMap { ConventionTests.words(of: $0) }
    }

    private static func words(of text: String) -> [String] {
        text.split { !$0.isLetter }.map(String.init).filter { $0.count > 2 }
    }

    @Test("No two conventions have one title")
    func titlesDiffer() {
        let titles = Convention.all.map(\.title)
        #expect(Set(titles).count == titles.count)
    }
}

extension Convention {
    static let all: [Convention] =
        LabelConventions.plain + LabelConventions.marked + LabelConventions.timed + PitfallTests.colons
        + PitfallTests.slips + PitfallTests.pages + RecordConventions.conventions + TalkConventions.talks
        + FoundConventions.all + TalkConventions.marks + DataConventions.conventions + FormatConventions.subtitles
        + FormatConventions.documents + ProceedingsConventions.conventions
        + PressConventions.all + SittingConventions.conventions + CorpusConventions.conventions
        + ResearchConventions.conventions
}
