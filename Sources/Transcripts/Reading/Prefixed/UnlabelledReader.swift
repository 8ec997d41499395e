/// Reads text without any label: told apart by who asks.
///
/// The rule: a paragraph that is bold or italic from end to end, or that ends with a question mark and is no longer
/// than 120 words, is a question, and the paragraphs up to the next are its answer. At least two questions with answers make
/// an interview; otherwise the text is one speech.
struct UnlabelledReader {
    let source: SourceText
    let lines: [LineSpan]
    let frontMatter: FrontMatter
    let isMarkdown: Bool

    private static let questionWordsMax = 120

    struct Block {
        var text: String
        var line: Int32
        var isQuestion: Bool
        var isMarked: Bool
        var isBold = false
        var heading: String?
        /// Whom the block's first words name.
        var label: String?
        var words: Int
    }

    func read(into builder: inout TranscriptBuilder) {
        var blocks = self.blocks()
        let labels = markAnswers(&blocks)
        markQuotedQuestions(&blocks)
        keepOneMark(&blocks)
        let marked = blocks.count { $0.isMarked }
        if marked >= 2 { for index in blocks.indices { blocks[index].isQuestion = blocks[index].isMarked } }
        let questions = blocks.indices.filter { blocks[$0].isQuestion }
        let answered = questions.count {
            $0 + 1 < blocks.count && !blocks[$0 + 1].isQuestion && blocks[$0 + 1].heading == nil
        }
        guard answered >= 2, let first = questions.first else {
            readSpeech(blocks, &builder)
            return
        }
        for block in blocks[..<first] { addOpening(block, &builder) }
        if labels.isEmpty { FirstLabels.take(from: &blocks, first: first) }
        readInterview(Array(blocks[first...]), &builder)
        builder.report(
            .warning, .turnsGuessed, line: blocks[first].line,
            "\(labels.isEmpty ? "no line has a label" : "only answers have labels"): "
                + "questions are told by \(marked >= 2 ? "their mark-up" : "question marks")")
    }

    /// Takes the names off answers that open with one, where two or more open with the same, `Doe: Words`: what stands
    /// straight before them asks, whatever its end.
    ///
    /// - Returns: the names.
    private func markAnswers(_ blocks: inout [Block]) -> Set<String> {
        let openings = blocks.map(opening)
        var counts: [String: Int] = [:]
        for index in blocks.indices.dropFirst() where blocks[index - 1].isQuestion {
            if let label = openings[index]?.label { counts[label, default: 0] += 1 }
        }
        let labels = Set(counts.filter { $0.value >= 2 }.keys)
        for index in blocks.indices {
            guard let opening = openings[index], labels.contains(opening.label) else { continue }
            blocks[index].label = opening.label
            blocks[index].text = opening.words
            blocks[index].isQuestion = false
            guard index > 0, blocks[index - 1].label == nil, blocks[index - 1].heading == nil else { continue }
            blocks[index - 1].isQuestion = blocks[index - 1].words <= UnlabelledReader.questionWordsMax
        }
        return labels
    }

    /// A name and a colon before the words of a block.
    private func opening(_ block: Block) -> (label: String, words: String)? {
        guard block.heading == nil, let colon = block.text.prefix(60).firstRange(of: ": ") else { return nil }
        let label = String(block.text[..<colon.lowerBound])
        let shape = Array(label.utf8).withUnsafeBufferPointer { LabelShape.of($0) }
        guard let shape, shape.isOfNames, !NonSpeakerWords.contains(label, shape) else { return nil }
        return (label, String(block.text[colon.upperBound...]))
    }

    /// In a letter that answers question by question, these are quoted: two or more quotations, most with a question mark.
    private func markQuotedQuestions(_ blocks: inout [Block]) {
        let quoted = blocks.indices.filter { blocks[$0].text.hasPrefix("> ") }
        guard quoted.count >= 2, quoted.count(where: { blocks[$0].isQuestion }) * 2 > quoted.count else { return }
        for index in quoted { blocks[index].isMarked = true }
    }

    /// Where some blocks are bold and others in italics, the questions are what there is more of.
    private func keepOneMark(_ blocks: inout [Block]) {
        let bold = blocks.count { $0.isMarked && $0.isBold }
        let italic = blocks.count { $0.isMarked && !$0.isBold }
        for index in blocks.indices where blocks[index].isMarked && blocks[index].isBold != (bold >= italic) {
            blocks[index].isMarked = false
        }
    }

    private func readInterview(_ blocks: [Block], _ builder: inout TranscriptBuilder) {
        let end =
            blocks.indices.last { !isCaption(blocks[$0]) && !isAfterword(blocks[$0]) }.map { $0 + 1 } ?? blocks.count
        var wasQuestion: Bool?
        for block in blocks[..<end] {
            if let heading = block.heading {
                builder.beginSection(heading, line: block.line)
                wasQuestion = nil
                continue
            }
            if block.text.hasPrefix("> "), !block.isMarked, builder.hasOpenTurn {
                builder.holdNote(String(block.text.dropFirst(2)), line: block.line)
                continue
            }
            if wasQuestion != block.isQuestion || block.label != nil || !builder.hasOpenTurn {
                builder.beginTurn(label: block.label.map { builder.label($0) }, line: block.line)
                builder.openTurnKind = block.isQuestion ? .question : .answer
            }
            builder.append(block.isMarked ? UnlabelledReader.unmarked(block.text) : block.text)
            wasQuestion = block.isQuestion
        }
        builder.closeTurn()
        for block in blocks[end...] { builder.addNarrative(block.text, line: block.line) }
    }

    private func readSpeech(_ blocks: [Block], _ builder: inout TranscriptBuilder) {
        let long = blocks.firstIndex { $0.heading == nil && $0.words >= 12 } ?? blocks.endIndex
        let head = SpeechHead(blocks.prefix(SpeechHead.paragraphsMax).map { $0.heading ?? $0.text }, start: long)
        let start = head.count < blocks.count ? head.count : long
        for block in blocks[..<start] { addOpening(block, &builder) }
        guard start < blocks.count else { return }
        let named = frontMatter.speakerNames
        builder.unlabelledSpeaker = named.count == 1 ? named.first : named.isEmpty ? head.speaker : nil
        builder.report(
            .warning, .turnsGuessed, line: blocks[start].line, "no line has a label: the text is read as one speech")
        for block in blocks[start...] {
            if let heading = block.heading {
                builder.beginSection(heading, line: block.line)
                continue
            }
            if !builder.hasOpenTurn { builder.beginTurn(label: nil, line: block.line) }
            builder.append(block.text)
        }
    }

    private func addOpening(_ block: Block, _ builder: inout TranscriptBuilder) {
        guard let heading = block.heading else {
            builder.addIntroduction(block.text)
            return
        }
        if builder.transcript.metadata.title.isEmpty {
            builder.update { $0.metadata.title = heading }
        } else {
            builder.addIntroduction(heading)
        }
    }

    /// A question without the mark-up that tells it is one.
    static func unmarked(_ text: String) -> String {
        var text = Substring(text)
        if text.hasPrefix("> ") { text.removeFirst(2) }
        while let first = text.first, "*_".contains(first) { text.removeFirst() }
        while let last = text.last, "*_".contains(last) { text.removeLast() }
        return String(text).trimmedSpaces
    }

    /// A last paragraph in italics, where questions are bold: of what the article is a part, or what the book costs.
    private func isAfterword(_ block: Block) -> Bool {
        !block.isMarked && !block.isBold && (block.text.hasPrefix("*") || block.text.hasPrefix("_"))
            && block.text.last == block.text.first
    }

    /// A picture's caption at the end of an article.
    private func isCaption(_ block: Block) -> Bool {
        block.words <= 16
            && ["Image:", "Photo:", "Picture:", "Credit:", "©"].contains { block.text.contains($0) }
    }

    // MARK: - Blocks

    private func blocks() -> [Block] {
        let mode = Paragraphing.detect(lines, source: source, isMarkdown: isMarkdown)
        let base = Paragraphing.baseIndent(lines)
        var blocks: [Block] = []
        var wasBlank = true
        for line in lines {
            if line.isBlank {
                wasBlank = true
                continue
            }
            let heading = isMarkdown ? MarkdownHeading(line, source)?.title : nil
            let indent = line.indent - base
            let isNew: Bool
            switch mode {
            case .lines: isNew = true
            case .blocks, .keptLines: isNew = wasBlank
            case .indented: isNew = indent >= 2 && indent <= 24
            }
            if !isNew, heading == nil, let last = blocks.indices.last, blocks[last].heading == nil {
                blocks[last].text += (mode == .keptLines ? "\n" : " ") + source.string(line)
            } else {
                blocks.append(
                    Block(
                        text: source.string(line), line: line.number, isQuestion: false, isMarked: false,
                        heading: heading, words: 0))
            }
            wasBlank = heading != nil
        }
        for index in blocks.indices { judge(&blocks[index]) }
        return blocks
    }

    private func judge(_ block: inout Block) {
        block.words = WordCount.runs(in: block.text)
        guard block.heading == nil else { return }
        let text = block.text
        block.isMarked =
            ["**", "__", "*", "_"].contains {
                text.utf8.count > 2 * $0.utf8.count && text.hasPrefix($0) && text.hasSuffix($0)
            }
            && block.words <= UnlabelledReader.questionWordsMax
        block.isBold = text.hasPrefix("**") || text.hasPrefix("__")
        let end = text.reversed().first { !"”\"’')]*_ ".contains($0) }
        block.isQuestion =
            block.isMarked || ((end == "?" || end == "？") && block.words <= UnlabelledReader.questionWordsMax)
    }
}
