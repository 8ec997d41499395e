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
        if isCut(lines[start]) { return start }
        if isDashed(lines[start]) || isItalic(lines[start]) || isRecordingMark(lines[start]) { return start }
        if let end = oathEnd(from: start) { return end }
        guard let close = closingMark(lines[start]) else { return nil }
        var bytes = 0
        for index in start..<min(lines.count, start + StageDirections.linesMax) {
            let line = lines[index]
            if line.isBlank || (index > start && opensTurn(index)) { return nil }
            bytes += line.count
            guard bytes <= StageDirections.bytesMax else { return nil }
            guard let place = firstClose(close, in: line) else { continue }
            return endsHere(place, line) && (hasLetters(start...index) || isPause(line)) ? index : nil
        }
        return nil
    }

    /// `--- Recess taken at 10.30 a.m.`, as tribunals print it.
    private func isDashed(_ line: LineSpan) -> Bool {
        line.count > 8 && line.count <= 100 && ByteScan.hasPrefix("--- ", in: source.bytes, at: line.start)
            && ByteScan.isUpper(source.bytes[line.start + 4])
    }

    /// A witness's name in capitals, perhaps, and `having been sworn, testified as follows:`.
    private func oathEnd(from start: Int) -> Int? {
        let first = lines[start]
        let isName = first.count <= 60 && !source.slice(first.range).contains(where: ByteScan.isLower)
        guard isName || ByteScan.hasPrefix("having been", in: source.bytes, at: first.start) else { return nil }
        for index in start..<min(lines.count, start + StageDirections.linesMax) {
            let line = lines[index]
            if line.isBlank || (index > start && opensTurn(index)) { return nil }
            if ByteScan.hasSuffix("as follows:", in: source.bytes, before: line.end) {
                return text(start...index).contains("sworn") ? index : nil
            }
        }
        return nil
    }

    /// `*music plays*`, perhaps after a time: in italics and in small letters, no sentence.
    private func isItalic(_ line: LineSpan) -> Bool {
        guard line.count >= 3, line.count <= 60, source.bytes[line.end - 1] == 0x2A else { return false }
        let time = TimeMark.end(in: source.bytes, at: line.start, limit: line.end) ?? line.start
        let words = ByteScan.trimmed(time..<line.end, in: source.bytes)
        guard words.count >= 3, source.bytes[words.lowerBound] == 0x2A, source.bytes[words.lowerBound + 1] != 0x20
        else {
            return false
        }
        return source.slice(words.lowerBound + 1..<words.upperBound - 1).allSatisfy {
            ByteScan.isLower($0) || $0 == 0x20 || $0 >= 0x80
        }
    }

    /// The bracket that closes the one that the line opens with, after dots or a mark of code: `… (Interruptions)`.
    private func closingMark(_ line: LineSpan) -> UInt8? {
        let first = opening(line)
        guard first < line.end else { return nil }
        switch source.bytes[first] {
        case 0x28: return 0x29
        case 0x5B: return 0x5D
        case 0x7B where first + 1 < line.end && source.bytes[first + 1] == 0x7B: return 0x7D
        case 0xEF: return ByteScan.hasPrefix("（", in: source.bytes, at: first) ? 0x89 : nil
        case 0xE3: return ByteScan.hasPrefix("〔", in: source.bytes, at: first) ? 0x95 : nil
        default: return nil
        }
    }

    /// Where the first bracket that closes none inside stands.
    private func firstClose(_ close: UInt8, in line: LineSpan) -> Int? {
        var depth = 0
        for index in line.range {
            let byte = source.bytes[index]
            if close == 0x29, byte == 0x28, index > opening(line) { depth += 1 }
            guard byte == close else { continue }
            if close >= 0x80 {
                let isClose =
                    close == 0x89
                    ? ByteScan.hasPrefix("）", in: source.bytes, at: index - 2)
                    : ByteScan.hasPrefix("〕", in: source.bytes, at: index - 2)
                if isClose { return index }
            } else if depth == 0 {
                return index
            } else {
                depth -= 1
            }
        }
        return nil
    }

    /// Whether nothing but dots, an asterisk, a mark of code or the second of two brackets follows.
    private func endsHere(_ place: Int, _ line: LineSpan) -> Bool {
        let rest = source.slice(place + 1..<line.end)
        return rest.count <= 6
            && rest.allSatisfy { [0x20, 0x2A, 0x2E, 0x60, 0x7D, 0xE2, 0x80, 0xA6].contains($0) }
    }

    /// Whether a direction that ends on the line gives way to what it tells of: `[The letter follows:]`.
    func announces(_ index: Int) -> Bool {
        let line = lines[index]
        return line.count >= 9
            && (ByteScan.hasSuffix("follows:", in: source.bytes, before: line.end - 1)
                || ByteScan.hasSuffix("follows:", in: source.bytes, before: line.end))
    }

    /// `(0.4)`: a silence, in seconds.
    private func isPause(_ line: LineSpan) -> Bool {
        line.count <= 7 && source.slice(line.range).contains(0x2E)
    }

    private func hasLetters(_ range: ClosedRange<Int>) -> Bool {
        range.contains { source.slice(lines[$0].range).contains { $0 >= 0xC0 || ByteScan.isLower($0 | 0x20) } }
    }

    func text(_ range: ClosedRange<Int>) -> String { range.map { source.string(lines[$0]) }.joined(separator: " ") }

    // MARK: - A record's own account

    /// `BY MS. DOE:`, above the questions that she goes on with; `Questions by MS DOE`, and `MR TOM VEY (sworn)`.
    func isExaminer(_ line: LineSpan) -> Bool {
        if isInquiryMark(line) { return true }
        guard line.count <= 60, ByteScan.hasPrefix("BY ", in: source.bytes, at: line.start) else { return false }
        return source.bytes[line.end - 1] == 0x3A && !source.slice(line.range).contains(where: ByteScan.isLower)
    }

    /// Whether the paragraph that begins on the line tells what was done: `There was no objection.`, `The clerk
    /// proceeded to call the roll.`, `The motion was agreed to.`
    ///
    /// The rule: a thing or an officer that only procedure has, and straight after it a verb that tells what became of
    /// it. Elsewhere than in a record with full stops after its labels, only of a meeting and its agenda.
    func isAccount(_ line: LineSpan) -> Bool {
        if isInterjection(line) || isTelegraphic(line) || isClosing(line) { return true }
        guard line.count >= 12 else { return false }
        let opening = source.string(line.start..<min(line.end, line.start + 160)).lowercased()
        guard opening.hasPrefix("the ") || opening.hasPrefix("a motion ") || isRecord else { return false }
        let words = opening.split { !$0.isLetter }.map(String.init)
        if isRecord, StageDirections.formulas.contains(where: { opening.hasPrefix($0) }) { return true }
        let matters = isRecord ? StageDirections.matters : StageDirections.meetings
        guard words.first == "the" || words.first == "a" else { return false }
        return (1...4).contains { place in
            place + 1 < words.count && matters.contains(words[place]) && tellsFate(words[(place + 1)...])
        }
    }

    /// Whether a paragraph that begins like an account can be one: short, and without a word of whoever would say it.
    /// Elsewhere than in a record it gives the time, or is all of `The agenda was adopted.`
    func isToldByNobody(_ range: ClosedRange<Int>) -> Bool {
        guard range.count <= StageDirections.linesMax else { return false }
        let text = text(range).lowercased()
        guard text.utf8.count <= StageDirections.bytesMax else { return false }
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.contains(where: StageDirections.persons.contains) { return false }
        let first = lines[range.lowerBound]
        if isRecord || isInterjection(first) || isTelegraphic(first) || isClosing(first) { return true }
        if words == ["the", "agenda", "was", "adopted"] { return true }
        return zip(words, words.dropFirst()).contains { $0 == "at" && $1.first?.isNumber == true }
    }

    private func tellsFate(_ words: ArraySlice<String>) -> Bool {
        guard let verb = words.first else { return false }
        if StageDirections.deeds.contains(verb) { return true }
        guard ["was", "were", "is", "to"].contains(verb) else { return false }
        // "The motion to lay on the table was agreed to."
        if verb == "to", let was = words.prefix(8).firstIndex(where: { $0 == "was" || $0 == "were" }) {
            return words[was...].prefix(3).contains { StageDirections.fates.contains($0) }
        }
        let fates = words.dropFirst().prefix(verb == "to" ? 4 : 3)
        return verb == "is" ? fates.contains("follows") : fates.contains { StageDirections.fates.contains($0) }
    }

    /// `Several hon. Members rose—`, `Opposition members interjecting—`, `Mr Doe interjecting—`.
    private func isInterjection(_ line: LineSpan) -> Bool {
        guard (13...60).contains(line.count), ByteScan.hasSuffix("—", in: source.bytes, before: line.end) else {
            return false
        }
        if ["interjecting—", "rising—", "rose—"].contains(where: { source.string(line).hasSuffix($0) }) { return true }
        return source.string(line).lowercased().contains("members ")
    }

    /// `Sitting suspended.`, `Leave not granted.`, `Question put and agreed to.`
    private func isTelegraphic(_ line: LineSpan) -> Bool {
        guard (14...160).contains(line.count), ByteScan.isUpper(source.bytes[line.start]) else { return false }
        let words = source.string(line.start..<min(line.end, line.start + 40)).lowercased().split { !$0.isLetter }
        guard words.count >= 2 else { return false }
        if StageDirections.ends.contains(String(words[0])), words[1] == "accordingly" { return true }
        guard StageDirections.affairs.contains(String(words[0])) else { return false }
        let fate = words[1] == "not" && words.count >= 3 ? words[2] : words[1]
        return StageDirections.ends.contains(String(fate))
    }

    /// How a record begins to tell what followed from what was said.
    private static let formulas = [
        "there was no objection", "there being no objection, the ", "there being no objection the ", "accordingly the ",
        "accordingly, the ", "accordingly (at ",
    ]
    private static let affairs: Set<String> = [
        "sitting", "debate", "question", "leave", "motion", "amendment", "amendments", "interview", "meeting",
        "proceedings",
    ]
    private static let ends: Set<String> = [
        "suspended", "adjourned", "resumed", "granted", "negatived", "withdrawn", "agreed", "concluded", "put",
    ]
    private static let persons: Set<String> = ["i", "me", "my", "we", "us", "our", "you", "your"]
    private static let meetings: Set<String> = ["meeting", "sitting", "agenda", "session"]
    private static let matters: Set<String> = meetings.union([
        "clerk", "question", "motion", "bill", "amendment", "amendments", "resolution", "preamble", "nomination",
        "nominations", "ayes", "nays", "roll", "vote", "votes", "senate", "house", "result", "reconsider", "text",
    ])
    /// What a body or an officer did.
    private static let deeds: Set<String> = [
        "proceeded", "read", "called", "rose", "adjourned", "recessed", "resumed", "resulted", "reported",
    ]
    /// What was done with a matter.
    private static let fates: Set<String> = [
        "taken", "read", "called", "agreed", "ordered", "adopted", "rejected", "passed", "laid", "suspended",
        "referred",
        "tabled", "engrossed", "confirmed", "announced", "follows", "opened", "closed", "adjourned",
    ]
}
