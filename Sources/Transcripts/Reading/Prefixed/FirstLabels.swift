/// Labels that only the first question and the first answer have: `Herald: Who are you?`, `Jo Doe: Nobody.`, and from
/// there on a question and an answer by turns.
///
/// The rule: the first question opens with a name or a role before a colon, or before a full stop where the first answer
/// opens with a full name, and no later paragraph opens with another. Where the answer has none, a name counts that stands
/// above the question as well: `Speaking of piers: is it long?` has none.
enum FirstLabels {
    /// - Parameters:
    ///   - blocks: the paragraphs, of which it is known who asks.
    ///   - first: the place of the first question.
    static func take(from blocks: inout [UnlabelledReader.Block], first: Int) {
        guard let answer = blocks[(first + 1)...].firstIndex(where: { !$0.isQuestion && $0.heading == nil }) else {
            return
        }
        var asked = opening(blocks[first], ": ")
        var said = opening(blocks[answer], ": ")
        if asked == nil {
            asked = opening(blocks[first], ". ")
            said = opening(blocks[answer], ". ")
            // "Well. I was born here.": before a full stop only a full name is a label.
            guard let said, said.label.contains(" ") else { return }
        }
        guard let asked, asked.label != said?.label else { return }
        let isTold =
            said != nil || RoleWords.isRoleLabel(asked.label)
            || blocks[..<first].contains { ($0.heading ?? $0.text).contains(asked.label) }
        guard isTold, !blocks[(answer + 1)...].contains(where: { opening($0, ": ") != nil }) else { return }
        blocks[first].text = asked.words
        if let said { blocks[answer].text = said.words }
        var wasQuestion: Bool?
        for index in blocks.indices[first...] {
            guard blocks[index].heading == nil else {
                wasQuestion = nil
                continue
            }
            let isQuestion = blocks[index].isQuestion
            if isQuestion != wasQuestion { blocks[index].label = isQuestion ? asked.label : said?.label }
            wasQuestion = isQuestion
        }
    }

    /// A name or a role and the words behind it.
    private static func opening(
        _ block: UnlabelledReader.Block, _ mark: String
    ) -> (label: String, words: String)? {
        guard block.heading == nil else { return nil }
        let text = block.isMarked ? UnlabelledReader.unmarked(block.text) : block.text
        guard let end = text.prefix(60).firstRange(of: mark) else { return nil }
        let label = String(text[..<end.lowerBound])
        let shape = Array(label.utf8).withUnsafeBufferPointer { LabelShape.of($0) }
        guard let shape, shape.isOfNames || shape == .initials || RoleWords.isRoleLabel(label),
            !NonSpeakerWords.contains(label, shape), label.split(separator: " ").count <= 4
        else { return nil }
        let words = String(text[end.upperBound...]).trimmedSpaces
        return words.isEmpty ? nil : (label, words)
    }
}
