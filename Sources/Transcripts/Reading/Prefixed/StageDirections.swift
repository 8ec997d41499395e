/// Finds the lines of a labelled text that nobody says: directions in brackets, and a record's own account.
struct StageDirections {
    let source: SourceText
    let lines: [LineSpan]
    /// Whether the record accounts for what is done, as a parliament's does.
    let isRecord: Bool
    let opensTurn: (Int) -> Bool

    /// A direction has no more lines and bytes.
    static let linesMax = 6
    static let bytesMax = 400

    /// The last line of the bracketed text that begins on a line and fills it and perhaps the next:
    /// `(Laughter.)`, `[The information follows:]`, `(Whereupon, at noon,` and `the court rose.)`.
    func end(at start: Int) -> Int? {
        guard let close = closingMark(lines[start]) else { return nil }
        var bytes = 0
        for index in start..<min(lines.count, start + StageDirections.linesMax) {
            let line = lines[index]
            if line.isBlank || (index > start && opensTurn(index)) { return nil }
            bytes += line.count
            guard bytes <= StageDirections.bytesMax else { return nil }
            guard let place = firstClose(close, in: line) else { continue }
            return endsHere(place, line) && hasLetters(start...index) ? index : nil
        }
        return nil
    }

    /// The bracket that closes the one that the line opens with.
    private func closingMark(_ line: LineSpan) -> UInt8? {
        let first = source.bytes[line.start] == 0x5C && line.count > 1 ? line.start + 1 : line.start
        switch source.bytes[first] {
        case 0x28: return 0x29
        case 0x5B: return 0x5D
        case 0x7B where first + 1 < line.end && source.bytes[first + 1] == 0x7B: return 0x7D
        case 0xEF: return ByteScan.hasPrefix("（", in: source.bytes, at: first) ? 0x89 : nil
        default: return nil
        }
    }

    /// Where the first bracket that closes none inside stands.
    private func firstClose(_ close: UInt8, in line: LineSpan) -> Int? {
        var depth = 0
        for index in line.range {
            let byte = source.bytes[index]
            if close == 0x29, byte == 0x28, index > line.start { depth += 1 }
            guard byte == close else { continue }
            if close == 0x89 {
                if ByteScan.hasPrefix("）", in: source.bytes, at: index - 2) { return index }
            } else if depth == 0 {
                return index
            } else {
                depth -= 1
            }
        }
        return nil
    }

    /// Whether nothing but a full stop, or the second of two brackets, follows.
    private func endsHere(_ place: Int, _ line: LineSpan) -> Bool {
        let rest = source.slice(place + 1..<line.end)
        return rest.isEmpty || (rest.count == 1 && (rest[0] == 0x2E || rest[0] == 0x7D))
    }

    private func hasLetters(_ range: ClosedRange<Int>) -> Bool {
        range.contains { source.slice(lines[$0].range).contains { $0 >= 0xC0 || ByteScan.isLower($0 | 0x20) } }
    }

    func text(_ range: ClosedRange<Int>) -> String { range.map { source.string(lines[$0]) }.joined(separator: " ") }

    // MARK: - A record's own account

    /// `BY MS. DOE:`, above the questions that she goes on with.
    func isExaminer(_ line: LineSpan) -> Bool {
        guard line.count <= 60, ByteScan.hasPrefix("BY ", in: source.bytes, at: line.start) else { return false }
        return source.bytes[line.end - 1] == 0x3A && !source.slice(line.range).contains(where: ByteScan.isLower)
    }

    /// Whether the paragraph that begins on the line tells what was done: `There was no objection.`, `The clerk
    /// proceeded to call the roll.`, `The motion was agreed to.`
    ///
    /// The rule: in a record, a thing or an officer that only procedure has, and a verb that tells what became of it.
    func isAccount(_ line: LineSpan) -> Bool {
        if isInterjection(line) { return true }
        guard isRecord, line.count >= 12 else { return false }
        let opening = source.string(line.start..<min(line.end, line.start + 160)).lowercased()
        let words = opening.split { !$0.isLetter }.map(String.init)
        guard let first = words.first, ["the", "a", "there", "thereupon", "accordingly"].contains(first) else {
            return false
        }
        if first == "there" { return opening.hasPrefix("there was no objection") }
        if first == "thereupon" || first == "accordingly" { return words.contains { StageDirections.deeds.contains($0) } }
        guard let noun = words.dropFirst().prefix(5).firstIndex(where: StageDirections.matters.contains) else {
            return false
        }
        return words[(noun + 1)...].prefix(8).contains { StageDirections.deeds.contains($0) }
    }

    /// `Several hon. Members rose—`, `Opposition members interjecting—`.
    private func isInterjection(_ line: LineSpan) -> Bool {
        guard line.count <= 60, line.count > 12, ByteScan.hasPrefix("—", in: source.bytes, at: line.end - 3) else { return false }
        return source.string(line).lowercased().contains("members ")
    }

    private static let matters: Set<String> = [
        "clerk", "question", "motion", "bill", "amendment", "amendments", "resolution", "preamble", "nomination",
        "nominations", "agenda", "yeas", "nays", "result", "vote", "roll", "meeting", "sitting", "senate", "house",
        "committee", "title", "report",
    ]
    private static let deeds: Set<String> = [
        "taken", "proceeded", "read", "reads", "called", "announced", "agreed", "ordered", "adopted", "rejected",
        "passed", "laid", "resulted", "rose", "adjourned", "recessed", "suspended", "resumed", "referred", "tabled",
        "engrossed", "follows", "reported", "considered", "confirmed",
    ]
}
