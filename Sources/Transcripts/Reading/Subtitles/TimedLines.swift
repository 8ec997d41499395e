/// Lines that open with the time at which they are said, and no label: what programs that recognise speech print, and
/// what is copied from a video page. Each is a turn, as a cue is.
///
/// The rule: four or more in a row that are six lines in ten of the text, and no longer than a subtitle on the whole, or,
/// where all times stand alone, than a long paragraph. A time may stand alone above the words: `0:14`,
/// `[00:00.000 --> 00:04.120]  words`, `00:01:02.500 | words`, `00:00:03Words`; without a space after it, times must rise.
struct TimedLines {
    private let source: SourceText
    private let lines: [LineSpan]
    private var cues: [Cue] = []
    private var end = 0

    static let cuesMin = 4
    static let bytesMean = 200
    static let bytesMeanBelowTimes = 2000
    /// So many lines may stand under one time; under the last, as many as under another.
    static let linesMax = 12

    private struct Cue {
        var line: Int
        var words: [LineSpan]
        /// In seconds, of a time that words follow without a space.
        var glued: Int?
    }

    init?(_ lines: [LineSpan], _ source: SourceText) {
        self.source = source
        self.lines = lines
        var run: [Cue] = []
        for index in lines.indices where !lines[index].isBlank {
            if let (words, glued) = wordsAfterTime(lines[index]) {
                run.append(Cue(line: index, words: words.isBlank ? [] : [words], glued: glued))
                continue
            }
            if let last = run.indices.last, isOpen(run[last]) {
                run[last].words.append(lines[index])
                continue
            }
            keep(run, before: index)
            run = []
        }
        keep(run, before: lines.count)
        let filled = lines.count { !$0.isBlank }
        let said = cues.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.count } }
        let taken = cues.reduce(0) { $0 + $1.words.count + (isAlone($1) ? 1 : 0) }
        let times = cues.compactMap(\.glued)
        let bytesMean = cues.allSatisfy(isAlone) ? TimedLines.bytesMeanBelowTimes : TimedLines.bytesMean
        guard cues.count >= TimedLines.cuesMin, taken * 10 >= filled * 6, said <= cues.count * bytesMean,
            zip(times, times.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return nil }
    }

    /// Whether the time stands alone on its line.
    private func isAlone(_ cue: Cue) -> Bool { cue.words.first.map { $0.number > lines[cue.line].number } ?? true }

    /// Whether words on the next line belong to the cue: where the time stood alone.
    private func isOpen(_ cue: Cue) -> Bool { cue.words.count < TimedLines.linesMax && isAlone(cue) }

    private mutating func keep(_ run: [Cue], before index: Int) {
        guard run.count > cues.count, let last = run.indices.last else { return }
        cues = run
        end = index
        // What stands below the page's last words is none of them.
        let most = max(1, run[..<last].map(\.words.count).max() ?? 1)
        guard run[last].words.count > most else { return }
        end = lines[..<index].firstIndex { $0.number == run[last].words[most].number } ?? index
        cues[last].words.removeSubrange(most...)
    }

    private func wordsAfterTime(_ line: LineSpan) -> (words: LineSpan, glued: Int?)? {
        let limit = min(line.end, line.start + 64)
        let free =
            TimeMark.end(in: source.bytes, at: line.start, limit: limit)
            ?? TimeMark.secondsEnd(in: source.bytes, line.range)
        let glued = free == nil ? gluedTime(line) : nil
        guard let end = free ?? glued?.end else { return nil }
        var words = ByteScan.trimmed(end..<line.end, in: source.bytes)
        if let first = words.first, source.bytes[first] == 0x7C || source.bytes[first] == 0x2D {
            words = ByteScan.trimmed(first + 1..<line.end, in: source.bytes)
        }
        return (
            LineSpan(start: words.lowerBound, end: words.upperBound, indent: 0, number: line.number), glued?.seconds
        )
    }

    /// `0:03` or `00:00:03`, where a word follows without a space.
    private func gluedTime(_ line: LineSpan) -> (end: Int, seconds: Int)? {
        let time = line.range.prefix { ByteScan.isDigit(source.bytes[$0]) || source.bytes[$0] == 0x3A }
        guard (4...9).contains(time.count), time.upperBound < line.end else { return nil }
        let next = source.bytes[time.upperBound]
        guard ByteScan.isLower(next | 0x20) || next >= 0x80 || [0x22, 0x27, 0x28, 0x2D, 0x5B].contains(next) else {
            return nil
        }
        let groups = source.string(time).split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(groups.count), groups[0] != "", groups.dropFirst().allSatisfy({ $0.utf8.count == 2 })
        else { return nil }
        return (time.upperBound, groups.reduce(0) { $0 * 60 + (Int($1) ?? 0) })
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
