import Testing
import Transcripts

@Suite("Writing and reading back")
struct RoundTripTests {
    static let conventions = Convention.all + hard

    /// Texts that could be taken for mark-up when they are written.
    static let hard: [Convention] = [
        Convention(
            "Text that looks like mark-up", "odd.jsonl",
            """
            {"speaker": "# one", "text": "### Not a heading:\\n> not a quotation\\n\\\\# nor this\\n--- nor front matter"}
            {"speaker": "R&D &amp; co.", "text": "a  b\\tc <v x> &lt; &amp;lt; ]]> \\u3000全形\\u00a0end"}
            {"speaker": "x", "text": ""}
            {"speaker": "x", "text": ": a colon first"}
            """, [])
    ]

    /// What must be equal: labels, texts, paragraphs and, where a label tells it, speakers.
    private func essence(_ transcript: Transcript) -> [String] {
        transcript.turns.map { turn in
            let name = transcript.label(of: turn) == nil ? "–" : transcript.speaker(of: turn)?.name ?? "–"
            return
                "\(transcript.label(of: turn) ?? "–") (\(name)) \(turn.paragraphs.count): \(transcript.text(of: turn))"
        }
    }

    @Test("Markdown reads back to the same turns", arguments: conventions)
    func markdown(_ convention: Convention) {
        let transcript = read(convention.text, name: convention.file)
        let again = read(MarkdownWriter.write(transcript), name: "again.md")
        #expect(essence(again) == essence(transcript))
        #expect(again.metadata.title == transcript.metadata.title)
        #expect(again.metadata.language == transcript.metadata.language)
    }

    @Test(
        "A date of any precision reads back from Akoma Ntoso, whose schema has whole days only",
        arguments: [
            ("2024-03-08", "2024-03-08"), ("2024", "2024-01-01"), ("2024-03", "2024-03-01"),
            ("2023/2024", "2023-01-01"), (nil, "1970-01-01"),
        ] as [(String?, String)])
    func akomaNtosoDate(date: String?, day: String) {
        let matter = date.map { "---\ndate: \($0)\n---\n" } ?? ""
        let transcript = read(matter + "G: Why?\nAP: Because.\nG: When?\nAP: Soon.\n", name: "dated.txt")
        #expect(transcript.metadata.date?.text == date)
        let written = AkomaNtosoWriter.write(transcript)
        #expect(written.contains("<FRBRdate date=\"\(day)\""))
        #expect(read(written, name: "again.an").metadata.date?.text == date)
    }

    @Test("What XML cannot hold does not break it, wherever it comes from")
    func escapes() {
        let transcript = read(
            "---\nlanguage: 'a\"b<c'\n---\nG: Why?\nAP: Because.\nG: When?\nAP: Soon.\n", name: "a.txt")
        let written = AkomaNtosoWriter.write(transcript)
        #expect(written.contains("a&quot;b&lt;c@") && !written.contains("a\"b<c"))
        #expect(XMLEscape.text("a\u{FFFF}b\u{1}\u{FFFE}") == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
    }

    @Test("Publisher, address and licence read back from both", arguments: ["again.md", "again.an"])
    func origin(name: String) {
        let matter = "---\npublisher: A & B\nurl: https://a.example/?b=c&d\nlicence: CC-BY-4.0\n---\n"
        let transcript = read(matter + "G: Why?\nAP: Because.\nG: When?\nAP: Soon.\n", name: "talk.txt")
        let written =
            name.hasSuffix("md") ? MarkdownWriter.write(transcript) : AkomaNtosoWriter.write(transcript)
        let again = read(written, name: name)
        #expect(again.metadata.publisher == "A & B" && again.metadata.publisher == transcript.metadata.publisher)
        #expect(again.metadata.url == "https://a.example/?b=c&d" && again.metadata.licence == "CC-BY-4.0")
        #expect(again.introduction == transcript.introduction)
    }

    @Test("What is recommended at the end reads back from Akoma Ntoso")
    func furtherReading() {
        let text = "G: Why?\nAP: Because.\nG: When?\nAP: Soon.\n\nFurther Reading\nThe pier & the tide\n"
        var transcript = read(text, name: "talk.txt")
        #expect(transcript.furtherReading.map(\.title) == ["The pier & the tide"])
        transcript.furtherReading.append(FurtherReading(title: "A map", url: "https://a.example/?b=c&d"))
        let again = read(AkomaNtosoWriter.write(transcript), name: "again.an")
        #expect(again.furtherReading == transcript.furtherReading)
        #expect(again.introduction == [])
        #expect(essence(again) == essence(transcript))
    }

    @Test("Akoma Ntoso reads back to the same turns, kinds and sections", arguments: conventions)
    func akomaNtoso(_ convention: Convention) {
        let transcript = read(convention.text, name: convention.file)
        let again = read(AkomaNtosoWriter.write(transcript), name: "again.an")
        #expect(essence(again) == essence(transcript))
        #expect(again.metadata.title == transcript.metadata.title)
        #expect(again.codes(.error) == [])
    }

    @Test("The shared example survives both", .enabled(if: SharedFiles.isHere, "the folder `shared` is not here"))
    func seed() throws {
        let name = "000_0959a32a2baa01a0.txt"
        let transcript = read(try SharedFiles.data("transcripts/\(name)"), name: name)
        let markdown = read(MarkdownWriter.write(transcript), name: "again.md")
        let akomaNtoso = read(AkomaNtosoWriter.write(transcript), name: "again.an")
        for again in [markdown, akomaNtoso] {
            #expect(essence(again) == essence(transcript))
            #expect(again.turns.map(\.kind) == transcript.turns.map(\.kind))
            #expect(again.exchanges == transcript.exchanges)
            #expect(again.metadata.date == transcript.metadata.date)
        }
    }

    @Test(
        "Front matter that was written leaves nothing to guess, and the introduction to the publisher",
        arguments: [
            "In this talk the questions of Nell Orr are prefixed NO and Otto Vey’s VP.",
            "We met him at the pier.\nThe questions of Nell Orr are prefixed NO, Otto Vey’s VP; the rest is ours.",
        ])
    func fixedFileHasNoGuesses(introduction: String) {
        let text =
            introduction + "\n" + """
                NO: How long?
                VP: A year.
                NO: And since?
                V: I wait.
                NO: For whom?
                VP: For you.
                """
        let guessed = read(text, name: "talk.txt")
        let fixed = read(FrontMatterWriter.frontMatter(of: guessed) + text, name: "talk.txt")
        #expect(essence(fixed) == essence(guessed))
        #expect(fixed.introduction == guessed.introduction)
        #expect(fixed.speakers == guessed.speakers)
        let guesses: Set = ["speaker-named", "role-inferred", "title-derived", "date-inferred", "speaker-merged"]
        #expect(guesses.isDisjoint(with: fixed.codes()))
    }
}
