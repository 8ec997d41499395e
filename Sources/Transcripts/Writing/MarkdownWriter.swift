/// Writes a transcript as SayIt's Markdown, which reads back to the same turns.
///
/// A line that would be taken for a heading or a quotation gets a backslash, and the reader takes one away. A turn
/// without a label stands under `### :`.
package enum MarkdownWriter {
    package static func write(_ transcript: Transcript) -> String {
        var out = FrontMatterWriter.frontMatter(of: transcript)
        out += "\n# \(oneLine(transcript.metadata.title))\n"
        for paragraph in transcript.introduction { out += "\n\(escaped(paragraph))\n" }
        var narratives = transcript.narratives[...]
        writeNarratives(&narratives, after: 0, to: &out)
        var sections = transcript.sections[...]
        for (index, turn) in transcript.turns.enumerated() {
            let number = Int32(index + 1)
            while let section = sections.first, section.firstTurn <= number {
                out += "\n## \(oneLine(section.title).withoutLabelColon)\n"
                sections.removeFirst()
            }
            let label = turn.label.map { transcript.labels[Int($0)] } ?? ""
            out += "\n### \(oneLine(label)):\n"
            let text = transcript.text(of: turn)
            if !text.isEmpty { out += "\(escaped(text))\n" }
            writeNarratives(&narratives, after: number, to: &out)
        }
        writeFurtherReading(transcript, to: &out)
        return out
    }

    private static func writeNarratives(
        _ narratives: inout ArraySlice<Narrative>, after turn: Int32, to out: inout String
    ) {
        while let narrative = narratives.first, narrative.afterTurn <= turn {
            out += "\n> \(oneLine(narrative.text))\n"
            narratives.removeFirst()
        }
    }

    /// As a quotation block, which is nobody's speech when it is read back.
    private static func writeFurtherReading(_ transcript: Transcript, to out: inout String) {
        for entry in transcript.furtherReading {
            let title = oneLine(entry.title)
            out += "\n> " + (entry.url.map { title == $0 ? "<\($0)>" : "[\(title)](\($0))" } ?? title) + "\n"
        }
    }

    private static func oneLine(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return HTMLEntities.decoded(line) == line ? line : line.replacing("&", with: "&amp;")
    }

    /// With a backslash before a line's `#` or `>`, and before backslashes that stand there already.
    private static func escaped(_ text: String) -> String {
        var text = text
        if HTMLEntities.decoded(text) != text { text = text.replacing("&", with: "&amp;") }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            needsEscape(line) ? "\\" + line : String(line)
        }.joined(separator: "\n")
    }

    private static func needsEscape(_ line: Substring) -> Bool {
        guard let first = line.utf8.first(where: { $0 != 0x5C }) else { return false }
        return first == 0x23 || first == 0x3E
    }
}
