/// Reads WebVTT and SubRip: a turn for every voice of every cue, in the order of the file.
///
/// Where no cue has a voice, the cues' own labels ("NAME: words") tell who speaks, and a cue without one goes on with
/// the speaker before; where there are none either, each cue is a turn of nobody's. A cue in brackets is a narrative.
struct SubtitleReader {
    let source: SourceText
    let lines: [LineSpan]

    func read(into builder: inout TranscriptBuilder) {
        let cues = SubtitleCues(source, lines).cues
        let pieces = cues.map { CueText($0.text).pieces }
        if pieces.contains(where: { $0.contains { $0.voice != nil } }) {
            for (cue, pieces) in zip(cues, pieces) { add(pieces, cue, &builder) }
        } else if SubtitleReader.haveNameLines(cues) {
            for cue in cues { addNamed(cue, &builder) }
        } else if !readLabels(cues, pieces, &builder) {
            for cue in cues { for line in speeches(of: cue) { add([line], cue, &builder) } }
        }
        builder.closeTurn()
    }

    private func add(_ pieces: [CueText.Piece], _ cue: SubtitleCue, _ builder: inout TranscriptBuilder) {
        for piece in pieces {
            if piece.voice == nil, isSound(piece.text) {
                builder.addNarrative(piece.text, line: cue.line)
                continue
            }
            let label = piece.voice.map { builder.label($0) }
            builder.beginTurn(label: label, line: cue.line)
            builder.append(piece.text)
        }
    }

    /// Whether the first lines of the cues are names that come again: how meetings print them.
    private static func haveNameLines(_ cues: [SubtitleCue]) -> Bool {
        let named = cues.compactMap { cue -> Substring? in
            let lines = cue.text.split(whereSeparator: \.isNewline)
            guard lines.count >= 2, let first = lines.first else { return nil }
            let shape = Array(first.utf8).withUnsafeBufferPointer { LabelShape.of($0) }
            return shape?.isPlain ?? true ? nil : first
        }
        return named.count >= 3 && named.count * 10 >= cues.count * 9 && Set(named).count * 2 <= named.count
    }

    private func addNamed(_ cue: SubtitleCue, _ builder: inout TranscriptBuilder) {
        let lines = cue.text.split(whereSeparator: \.isNewline)
        guard let name = lines.first, lines.count >= 2 else {
            add(CueText(cue.text).pieces, cue, &builder)
            return
        }
        builder.beginTurn(label: builder.label(String(name)), line: cue.line)
        for piece in CueText(lines.dropFirst().joined(separator: "\n")).pieces { builder.append(piece.text) }
    }

    /// `(howling wind)`, `[music]`, `♪ (music) ♪`.
    private func isSound(_ marked: String) -> Bool {
        let text = marked.contains("♪") ? marked.replacing("♪", with: "").trimmedSpaces : marked
        if text.isEmpty { return !marked.isEmpty }
        guard let first = text.first, let last = text.last else { return false }
        return (first == "(" && last == ")") || (first == "[" && last == "]") || (first == "（" && last == "）")
            || (text != marked && !text.contains(where: \.isLetter))
    }

    /// A cue whose lines all begin with a dash is a dialogue: one speech a line.
    private func speeches(of cue: SubtitleCue) -> [CueText.Piece] {
        let lines = cue.text.split(whereSeparator: \.isNewline)
        let isDialogue = lines.count > 1 && lines.allSatisfy { $0.first == "-" || $0.first == "–" }
        guard isDialogue else { return CueText(cue.text).pieces }
        return lines.flatMap { CueText(String($0.drop { "-–— ".contains($0) })).pieces }
    }

    // MARK: - Labels in the text

    private func readLabels(
        _ cues: [SubtitleCue], _ pieces: [[CueText.Piece]], _ builder: inout TranscriptBuilder
    ) -> Bool {
        var text: [UInt8] = []
        var numbers: [Int32] = []
        for (cue, pieces) in zip(cues, pieces) {
            for piece in pieces {
                // "… words. >> Other words": each of the marks opens a line.
                for line in piece.text.replacing(" >>", with: "\n>>").split(separator: "\n") {
                    text.append(contentsOf: line.utf8)
                    text.append(0x0A)
                    numbers.append(cue.line)
                }
            }
        }
        return text.withUnsafeBufferPointer { bytes in
            let flat = SourceText(bytes)
            let lines = zip(flat.lines, numbers).map { line, number in
                LineSpan(start: line.start, end: line.end, indent: 0, number: number)
            }
            let reader = PrefixedReader(
                source: flat, lines: lines, frontMatter: FrontMatter(), isMarkdown: false, paragraphing: .blocks)
            return reader.readLabelled(into: &builder)
        }
    }
}
