/// What stands before the first label: a title, the introduction, and sometimes a talk that nobody labelled.
struct OpeningMatter {
    let source: SourceText
    let lines: [LineSpan]
    let frontMatter: FrontMatter
    let isMarkdown: Bool
    /// The last line that says who the labels are, up to which nobody speaks; 0 where none does.
    let legendEnd: Int32

    /// An unlabelled opening of this many words is a speech where front matter names one speaker.
    static let talkWordsMin = 250

    /// In so many characters somebody who speaks says `I` or `you`.
    static let spokenPrefix = 2000

    func read(into builder: inout TranscriptBuilder) {
        let paragraphs = self.paragraphs()
        let speech = talkStart(paragraphs)
        for paragraph in paragraphs[..<speech] {
            if let heading = paragraph.heading {
                takeHeading(heading, paragraph, &builder)
            } else {
                builder.addIntroduction(paragraph.text)
            }
        }
        guard speech < paragraphs.count else { return }
        if isTalk(paragraphs[speech...]) { builder.unlabelledSpeaker = frontMatter.speakerNames.first }
        for paragraph in paragraphs[speech...] {
            if let heading = paragraph.heading {
                builder.beginSection(heading.title, line: paragraph.line)
                continue
            }
            if !builder.hasOpenTurn { builder.beginTurn(label: nil, line: paragraph.line) }
            builder.append(paragraph.text)
        }
        builder.closeTurn()
    }

    private func takeHeading(
        _ heading: MarkdownHeading, _ paragraph: Paragraph, _ builder: inout TranscriptBuilder
    ) {
        if heading.level == 1, builder.transcript.metadata.title.isEmpty {
            builder.update { $0.metadata.title = heading.title }
        } else {
            builder.beginSection(heading.title, line: paragraph.line)
        }
    }

    // MARK: - Paragraphs

    private struct Paragraph {
        var text: String
        var line: Int32
        var heading: MarkdownHeading?
    }

    private func paragraphs() -> [Paragraph] {
        let mode = Paragraphing.detect(lines, source: source, isMarkdown: isMarkdown)
        var paragraphs: [Paragraph] = []
        var wasBlank = true
        for line in lines {
            if line.isBlank {
                wasBlank = true
                continue
            }
            let heading = isMarkdown ? MarkdownHeading(line, source) : nil
            let joins = !wasBlank && heading == nil && mode != .lines && paragraphs.last?.heading == nil
            if joins, let last = paragraphs.indices.last {
                paragraphs[last].text += (mode == .keptLines ? "\n" : " ") + source.string(line)
            } else {
                paragraphs.append(Paragraph(text: source.string(line), line: line.number, heading: heading))
            }
            wasBlank = heading != nil
        }
        return paragraphs
    }

    /// The paragraph from which somebody speaks whom no label names; the count where nobody does.
    ///
    /// The rule: where front matter heads the text, a paragraph that ends as a sentence does and says `I`, `we` or `you`
    /// is speech, and so is everything from the first paragraph of twelve words on to the first label. A text of
    /// `talkWordsMin` words is a talk by the one speaker that front matter names, whatever it says. Who tells what the
    /// labels mean ("our comments as C") is the publisher: up to there it is the introduction.
    private func talkStart(_ paragraphs: [Paragraph]) -> Int {
        guard frontMatter.title != nil || frontMatter.speakerNames.count == 1 else { return paragraphs.count }
        let start = paragraphs.lastIndex { $0.line <= legendEnd }.map { $0 + 1 } ?? 0
        let long = paragraphs[start...].firstIndex { $0.heading == nil && WordCount.runs(in: $0.text) >= 12 }
        if let long, isTalk(paragraphs[long...]) { return long }
        guard frontMatter.title != nil, let spoken = paragraphs[start...].firstIndex(where: isSpoken) else {
            return paragraphs.count
        }
        return min(long ?? spoken, spoken)
    }

    private func isTalk(_ paragraphs: ArraySlice<Paragraph>) -> Bool {
        guard frontMatter.speakerNames.count == 1 else { return false }
        let words = paragraphs.reduce(0) { $0 + ($1.heading == nil ? WordCount.runs(in: $1.text) : 0) }
        return words >= OpeningMatter.talkWordsMin
    }

    /// Whether somebody says the paragraph, rather than that it tells of the text: `I`, `we`, `you` in a sentence that
    /// is in no brackets and no italics, and not about the transcript.
    private func isSpoken(_ paragraph: Paragraph) -> Bool {
        let text = paragraph.text
        guard paragraph.heading == nil, let last = text.last, ".?!…”\"".contains(last), let first = text.first,
            !"*_[(>".contains(first)
        else { return false }
        let words = text.prefix(OpeningMatter.spokenPrefix).lowercased().split { !$0.isLetter }
        if words.contains(where: { $0.hasPrefix("transcri") }) { return false }
        return words.contains { OpeningMatter.persons.contains(String($0)) }
    }

    private static let persons = PersonalWords.pronouns.union(["welcome"])
}
