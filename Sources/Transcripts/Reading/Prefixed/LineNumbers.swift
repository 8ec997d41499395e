/// The numbers that open lines: those of a page's lines, or of the turns.
struct LineNumbers {
    private var numbered = 0
    private var rising = 0
    private var labelled = 0
    private var filled = 0

    static let linesMin = 20
    static let turnsMin = 4

    /// - Parameter withStop: whether a full stop may follow a number.
    init(_ lines: [LineSpan], _ source: SourceText, withStop: Bool) {
        var last = 0
        for line in lines where !line.isBlank {
            filled += 1
            guard let (number, end) = LineNumbers.leading(line, source, withStop: withStop) else { continue }
            numbered += 1
            if number == last + 1 { rising += 1 }
            if LineNumbers.isLabel(end..<line.end, source) { labelled += 1 }
            last = number
        }
    }

    private var rise: Bool { rising * 10 >= numbered * 8 && numbered * 2 >= filled }

    /// Whether they number the lines of a page, where what has none is the page's.
    var areLines: Bool { rise && numbered >= LineNumbers.linesMin && labelled * 10 < numbered * 8 }

    /// Whether they number turns, or the lines of a short text.
    var areTurns: Bool { rise && numbered >= LineNumbers.turnsMin && labelled * 3 >= numbered }

    /// The line without its number.
    static func stripped(_ line: LineSpan, _ source: SourceText) -> LineSpan {
        guard let (_, end) = LineNumbers.leading(line, source, withStop: true), end < line.end else { return line }
        var line = line
        line.start = ByteScan.trimmed(end..<line.end, in: source.bytes).lowerBound
        line.indent = line.start - end
        return line
    }

    /// A number of up to three digits that opens the line, before a space or the line's end; with a full stop or not.
    static func leading(_ line: LineSpan, _ source: SourceText, withStop: Bool) -> (Int, Int)? {
        var index = line.start
        var value = 0
        while index < line.end, index - line.start < 3, ByteScan.isDigit(source.bytes[index]) {
            value = value * 10 + Int(source.bytes[index] - 0x30)
            index += 1
        }
        guard index > line.start else { return nil }
        if withStop, index < line.end, source.bytes[index] == 0x2E { index += 1 }
        guard index == line.end || ByteScan.isBlank(source.bytes[index]) else { return nil }
        return (value, index)
    }

    /// Whether what follows a number opens with a label and a colon.
    private static func isLabel(_ range: Range<Int>, _ source: SourceText) -> Bool {
        let words = ByteScan.trimmed(range, in: source.bytes)
        let limit = min(words.upperBound, words.lowerBound + LabelShape.gapLabelBytesMax)
        guard let colon = ByteScan.index(of: 0x3A, in: source.bytes, from: words.lowerBound, to: limit) else {
            return false
        }
        let label = ByteScan.trimmed(words.lowerBound..<colon, in: source.bytes)
        return LabelShape.of(source.slice(label)).map { !$0.isPlain } ?? false
    }
}
