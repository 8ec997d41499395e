/// Reads ConvoKit's `utterances.jsonl`: one utterance a line, in the order of the file.
///
/// `speaker` (older: `user`) is the label; a new `conversation_id` (older: `root`) begins a section.
struct UtteranceReader {
    let source: SourceText
    let lines: [LineSpan]

    /// Whether the first line with words is an object with a text and a speaker.
    static func recognises(_ source: SourceText, _ head: [LineSpan]) -> Bool {
        guard let first = head.first(where: { !$0.isBlank }), source.bytes[first.start] == 0x7B else { return false }
        guard let fields = try? JSONFields(source.slice(first.range)).values else { return false }
        return fields["text"] != nil && (fields["speaker"] ?? fields["user"]) != nil
    }

    func read(into builder: inout TranscriptBuilder) {
        var conversation: String?
        for line in lines where !line.isBlank {
            do throws(JSONSyntaxError) {
                let fields = try JSONFields(source.slice(line.range)).values
                add(fields, line, &conversation, &builder)
            } catch {
                builder.report(
                    .error, .formatSyntax, line: line.number,
                    column: source.column(of: line.start + error.offset, in: line),
                    "the line is no JSON object from here; it is left out")
            }
        }
        builder.closeTurn()
    }

    private func add(
        _ fields: [String: String], _ line: LineSpan, _ conversation: inout String?, _ builder: inout TranscriptBuilder
    ) {
        let current = fields["conversation_id"] ?? fields["root"]
        if let current, current != conversation {
            if conversation != nil { builder.beginSection(current, line: line.number) }
            conversation = current
        }
        let label = (fields["speaker"] ?? fields["user"]).map { builder.label($0) }
        builder.beginTurn(label: label, line: line.number)
        let text = fields["text"] ?? ""
        for paragraph in text.split(whereSeparator: \.isNewline) { builder.append(String(paragraph).trimmedSpaces) }
    }
}
