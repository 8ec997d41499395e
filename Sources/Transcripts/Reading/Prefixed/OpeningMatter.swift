/// What stands before the first label: a title, the introduction, and sometimes a talk that nobody labelled.
struct OpeningMatter {
    let source: SourceText
    let lines: [LineSpan]
    let frontMatter: FrontMatter
    let isMarkdown: Bool

    /// An unlabelled opening of this many words is a speech where front matter names one speaker.
    static let talkWordsMin = 250

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
        builder.unlabelledSpeaker = frontMatter.speakerNames.first
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

    /// The paragraph from which an unlabelled talk runs; the count where there is none.
    private func talkStart(_ paragraphs: [Paragraph]) -> Int {
        guard frontMatter.speakerNames.count == 1 else { return paragraphs.count }
        var words = 0
        var start: Int?
        for (index, paragraph) in paragraphs.enumerated() where paragraph.heading == nil {
            let count = WordCount.words(in: paragraph.text)
            if start == nil, count < 12 { continue }
            start = start ?? index
            words += count
        }
        guard let start, words >= OpeningMatter.talkWordsMin else { return paragraphs.count }
        return start
    }
}
