/// One cue of WebVTT or SubRip: its lines of text, without identifier and times.
struct SubtitleCue {
    var text: String
    /// The cue's first line, from 1.
    var line: Int32
}

/// Cuts WebVTT and SubRip into cues: blocks with a line that has an arrow between two times.
///
/// What has none (`WEBVTT`, NOTE, STYLE, REGION) is skipped. Cues need no blank line between them, as broken files have
/// none. (WebVTT §4; SubRip has no standard.)
struct SubtitleCues {
    private(set) var cues: [SubtitleCue] = []

    init(_ source: SourceText, _ lines: [LineSpan]) {
        var index = 0
        while index < lines.count {
            guard SubtitleCues.isTiming(lines[index], source) else {
                index += 1
                continue
            }
            let hasIdentifier = index > 0 && !lines[index - 1].isBlank
            let first = hasIdentifier ? lines[index - 1].number : lines[index].number
            var text: [String] = []
            index += 1
            while index < lines.count, !lines[index].isBlank, !SubtitleCues.isTiming(lines[index], source) {
                let isNextIdentifier =
                    index + 1 < lines.count && SubtitleCues.isTiming(lines[index + 1], source)
                    && source.slice(lines[index].range).allSatisfy(ByteScan.isDigit)
                if !isNextIdentifier { text.append(source.string(lines[index])) }
                index += 1
            }
            cues.append(SubtitleCue(text: text.joined(separator: "\n"), line: first))
        }
        dropRolledLines()
    }

    /// Live captions roll: each cue shows the line before once more, above its own. What is shown again is not said
    /// again.
    ///
    /// The rule: where half of the cues or more begin with the last line of the cue before, those lines are left out.
    private mutating func dropRolledLines() {
        let shown = cues.map { cue in
            cue.text.split(separator: "\n").map { CueText(String($0)).pieces.map(\.text).joined(separator: " ") }
        }
        let rolled = cues.indices.dropFirst().filter { cue in
            guard let first = shown[cue].first, let last = shown[cue - 1].last else { return false }
            return !first.isEmpty && first == last
        }
        guard cues.count >= 4, rolled.count * 2 >= cues.count - 2 else { return }
        for cue in rolled {
            cues[cue].text = cues[cue].text.split(separator: "\n").dropFirst().joined(separator: "\n")
        }
        cues.removeAll { $0.text.isEmpty }
    }

    /// `00:01:02.000 --> 00:01:04.500 align:start`, hours optional, a comma before SubRip's milliseconds.
    static func isTiming(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard line.count >= 13, ByteScan.isDigit(source.bytes[line.start]) else { return false }
        let limit = min(line.end, line.start + 64)
        guard let arrow = ByteScan.index(of: "-->", in: source.bytes, from: line.start, to: limit) else { return false }
        let first = ByteScan.trimmed(line.start..<arrow, in: source.bytes)
        return TimeMark.end(in: source.bytes, at: first.lowerBound, limit: first.upperBound) == first.upperBound
            || TimeMark.end(in: source.bytes, at: first.lowerBound, limit: line.end) != nil
    }
}
