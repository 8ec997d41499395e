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
        + TalkConventions.marks + DataConventions.conventions + FormatConventions.subtitles
        + FormatConventions.documents + ProceedingsConventions.conventions
}
