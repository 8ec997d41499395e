/// Lines that open with the time at which they are said, and no label: what programs that recognise speech print, and
/// what is copied from a video page. Each is a turn, as a cue is.
///
/// The rule: four or more in a row that are six lines in ten of the text, and no longer than a subtitle on the whole. A
/// time may stand alone above the words: `0:14`, `[00:00.000 --> 00:04.120]  words`, `00:01:02.500 | words`,
/// `00:00:03Words`.
struct TimedLines {
    private let source: SourceText
    private let lines: [LineSpan]
    private var cues: [Cue] = []
    private var end = 0

    static let cuesMin = 4
    static let bytesMean = 200
    /// So many lines may stand under one time.
    static let linesMax = 4

    private struct Cue {
        var line: Int
        var words: [Range<Int>]
    }

    init?(_ lines: [LineSpan], _ source: SourceText) {
        self.source = source
        self.lines = lines
        var run: [Cue] = []
        for index in lines.indices where !lines[index].isBlank {
            if let words = wordsAfterTime(lines[index]) {
                run.append(Cue(line: index, words: words.isEmpty ? [] : [words]))
                continue
            }
            if let last = run.indices.last, isOpen(run[last]) {
                run[last].words.append(lines[index].range)
                continue
            }
            keep(run, before: index)
            run = []
        }
        keep(run, before: lines.count)
        let filled = lines.count { !$0.isBlank }
        let said = cues.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.count } }
        let taken = cues.reduce(0) { $0 + max(1, $1.words.count) }
        guard cues.count >= TimedLines.cuesMin, taken * 10 >= filled * 6 || cues.count * 10 >= filled * 4,
            said <= cues.count * TimedLines.bytesMean
        else { return nil }
    }

    /// Whether words on the next line belong to the cue: where the time stood alone.
    private func isOpen(_ cue: Cue) -> Bool {
        guard cue.words.count < TimedLines.linesMax else { return false }
        return cue.words.first.map { $0.lowerBound > lines[cue.line].end } ?? true
    }

    private mutating func keep(_ run: [Cue], before index: Int) {
        guard run.count > cues.count else { return }
        cues = run
        end = index
    }

    private func wordsAfterTime(_ line: LineSpan) -> Range<Int>? {
        let limit = min(line.end, line.start + 64)
        guard
            let end = TimeMark.end(in: source.bytes, at: line.start, limit: limit)
                ?? TimeMark.secondsEnd(in: source.bytes, line.range) ?? gluedEnd(line)
        else { return nil }
        var words = ByteScan.trimmed(end..<line.end, in: source.bytes)
        if let first = words.first, source.bytes[first] == 0x7C || source.bytes[first] == 0x2D {
            words = ByteScan.trimmed(first + 1..<line.end, in: source.bytes)
        }
        return words
    }

    /// The end of `00:00:03`, where a word follows without a space.
    private func gluedEnd(_ line: LineSpan) -> Int? {
        guard line.count > 8 else { return nil }
        let isClock = (0..<8).allSatisfy { place in
            let byte = source.bytes[line.start + place]
            return place == 2 || place == 5 ? byte == 0x3A : ByteScan.isDigit(byte)
        }
        return isClock ? line.start + 8 : nil
    }

    func read(into builder: inout TranscriptBuilder) {
        let first = cues.first?.line ?? 0
        for line in lines[..<first] where !line.isBlank { builder.addIntroduction(source.string(line)) }
        for cue in cues where !cue.words.isEmpty {
            let line = lines[cue.line].number
            let text = cue.words.map { source.string($0) }.joined(separator: " ")
            if text.first == "(" || text.first == "[", text.last == ")" || text.last == "]" {
                builder.addNarrative(text, line: line)
                continue
            }
            builder.beginTurn(label: nil, line: line)
            builder.append(text)
        }
        builder.closeTurn()
        for line in lines[end...] where !line.isBlank {
            builder.addNarrative(source.string(line), line: line.number)
        }
        builder.report(
            .warning, .turnsGuessed, line: lines[first].number,
            "no line has a label: what stands after each time is read as one turn")
    }
}
