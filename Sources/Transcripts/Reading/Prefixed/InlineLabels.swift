/// Labels in the midst of lines, as where a page's line ends were lost: `JD: Where were you born? KR: In Dunmore.`
///
/// The rule: of the labels with colons that stand behind a space, those count that are initials or a letter, a role or a full
/// name and stand three times or more; beside these, full names that begin with the initials of one that counts. They are
/// two at least, and none follows itself more often than others. Each then begins a line of its own.
struct InlineLabels {
    private let source: SourceText
    private let lines: [LineSpan]

    /// Such a label stands so often.
    static let countMin = 3
    /// A shorter line holds no conversation.
    static let bytesMin = 200

    init(_ lines: [LineSpan], _ source: SourceText) {
        self.lines = lines
        self.source = source
    }

    private struct Place {
        var start: Int
        var key: LabelKey
        var shape: LabelShape
    }

    /// The lines, cut before every such label; nil where there are none.
    func cut() -> [LineSpan]? {
        var places = lines.map { $0.count >= InlineLabels.bytesMin ? self.places(in: $0) : [] }
        let keys = labels(places.flatMap { $0 })
        guard keys.count >= 2 else { return nil }
        for index in places.indices { places[index].removeAll { !keys.contains($0.key) } }
        let order = places.flatMap { $0.map(\.key) }
        let repeats = zip(order, order.dropFirst()).count { $0 == $1 }
        guard repeats * 2 <= order.count else { return nil }
        var cut: [LineSpan] = []
        for (line, places) in zip(lines, places) {
            var start = line.start
            for place in places where place.start > start {
                cut.append(piece(start..<place.start, of: line))
                start = place.start
            }
            cut.append(piece(start..<line.end, of: line))
        }
        return cut
    }

    private func piece(_ range: Range<Int>, of line: LineSpan) -> LineSpan {
        let words = ByteScan.trimmed(range, in: source.bytes)
        return LineSpan(
            start: words.lowerBound, end: words.upperBound, indent: range.lowerBound == line.start ? line.indent : 0,
            number: line.number)
    }

    private func labels(_ places: [Place]) -> Set<LabelKey> {
        var counts: [LabelKey: Int] = [:]
        for place in places { counts[place.key, default: 0] += 1 }
        let frequent = Set(counts.filter { $0.value >= InlineLabels.countMin }.keys)
        let texts = Set(frequent.map(\.text))
        let full = counts.keys.filter { !texts.isDisjoint(with: InlineLabels.initials(of: $0.text)) }
        return frequent.union(full)
    }

    /// How a name of two words or more is shortened: to all of its initials, the first and the last, or those that it
    /// begins or ends with.
    private static func initials(of name: String) -> [String] {
        let letters = name.split(separator: " ").compactMap(\.first)
        guard letters.count >= 2, let first = letters.first, let last = letters.last else { return [] }
        let runs = (2...letters.count).flatMap { [String(letters.prefix($0)), String(letters.suffix($0))] }
        return runs + [String([first, last])]
    }

    /// What could be labels: the words in capitals, or with a capital each, before a colon and a space.
    private func places(in line: LineSpan) -> [Place] {
        var places: [Place] = []
        var index = line.start
        while let colon = ByteScan.index(of: 0x3A, in: source.bytes, from: index, to: line.end) {
            index = colon + 1
            guard index < line.end, source.bytes[index] == 0x20, let place = label(before: colon, in: line) else {
                continue
            }
            places.append(place)
        }
        return places
    }

    /// The longest run of words with capitals before a colon that is a label, up to the end of a sentence.
    private func label(before colon: Int, in line: LineSpan) -> Place? {
        let limit = max(line.start, colon - LabelShape.gapLabelBytesMax)
        var start = colon
        var best: Place?
        while start > limit {
            var word = start
            while word > limit, source.bytes[word - 1] != 0x20 { word -= 1 }
            let isWhole = word == line.start || (word > limit && source.bytes[word - 1] == 0x20)
            guard word < start, isWhole, ByteScan.isUpper(source.bytes[word]) || source.bytes[word] >= 0xC3
            else { break }
            if let place = place(word..<colon) { best = place }
            guard word - 1 > limit else { break }
            start = word - 1
            // The word before ends a sentence or a clause, a name's initial aside.
            let last = source.bytes[start - 1]
            if InlineLabels.ends.contains(last), !(last == 0x2E && isInitial(before: start, limit)) { break }
        }
        return best
    }

    private static let ends = Set(".?!,;:)\"]".utf8)

    /// `J.`
    private func isInitial(before end: Int, _ limit: Int) -> Bool {
        end - 3 >= limit && source.bytes[end - 3] == 0x20 && ByteScan.isUpper(source.bytes[end - 2])
    }

    private func place(_ range: Range<Int>) -> Place? {
        let label = source.slice(range)
        guard let shape = LabelShape.of(label), !shape.isPlain, shape != .wide else { return nil }
        let key = LabelKey(source.string(range))
        let isUsable =
            shape == .initials || RoleWords.isRoleLabel(key.text) || (shape.isOfNames && key.text.contains(" "))
        guard isUsable, !NonSpeakerWords.contains(key.text, shape) else { return nil }
        return Place(start: range.lowerBound, key: key, shape: shape)
    }
}
