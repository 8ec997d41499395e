/// Writes front matter that makes every guess of the reader explicit, as `rapporteur check --fix` puts it into a file.
package enum FrontMatterWriter {
    /// YAML between `---` lines, with a line end at its end.
    ///
    /// Read back, it gives the same title, date, language and speakers, without a guess about any of them.
    package static func frontMatter(of transcript: Transcript) -> String {
        var lines = ["---"]
        let metadata = transcript.metadata
        func add(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("\(key): \(quoted(value))") }
        }
        add("title", metadata.title)
        add("date", metadata.date?.text)
        add("language", metadata.language == "und" ? nil : metadata.language)
        add("publisher", metadata.publisher)
        add("url", metadata.url)
        add("licence", metadata.licence)
        let speakers = transcript.speakers.filter { !$0.labels.isEmpty }
        if !speakers.isEmpty { lines.append("speakers:") }
        for speaker in speakers { addSpeaker(speaker, to: &lines) }
        let unlabelled = transcript.speakers.filter(\.labels.isEmpty)
        if speakers.isEmpty, !unlabelled.isEmpty {
            lines.append("speakers:")
            lines += unlabelled.map { "  - \(quoted($0.name))" }
        }
        lines += curation(transcript.curation)
        return lines.joined(separator: "\n") + "\n---\n"
    }

    private static func addSpeaker(_ speaker: TranscriptSpeaker, to lines: inout [String]) {
        lines.append("  \(quoted(speaker.labels[0])):")
        lines.append("    name: \(quoted(speaker.name))")
        lines.append("    role: \(speaker.role.rawValue)")
        if speaker.labels.count > 1 {
            lines.append("    labels: [\(speaker.labels.dropFirst().map(quoted).joined(separator: ", "))]")
        }
        // An id is written only where the name does not give it.
        if speaker.identity != Slug.make(speaker.name, fallback: "speaker") {
            lines.append("    id: \(quoted(speaker.identity))")
        }
        if let affiliation = speaker.affiliation { lines.append("    affiliation: \(quoted(affiliation))") }
        if let wikidata = speaker.wikidata { lines.append("    wikidata: \(quoted(wikidata))") }
    }

    private static func curation(_ curation: Curation) -> [String] {
        var lines: [String] = []
        if !curation.organisations.isEmpty { lines.append("organisations:") }
        for entry in curation.organisations {
            var parts = ["surface: \(quoted(entry.surface))"]
            parts.append(entry.organisation.map { "organisation: \(quoted($0))" } ?? "not: true")
            if let context = entry.context { parts.append("context: \(quoted(context))") }
            lines.append("  - {\(parts.joined(separator: ", "))}")
        }
        if !curation.events.isEmpty { lines.append("timeline:") }
        for entry in curation.events {
            var parts = ["action: \(entry.action.rawValue)", "quote: \(quoted(entry.quote))"]
            if let edtf = entry.edtf { parts.append("edtf: \(quoted(edtf))") }
            if let headline = entry.headline { parts.append("headline: \(quoted(headline))") }
            lines.append("  - {\(parts.joined(separator: ", "))}")
        }
        return lines
    }

    /// A double-quoted scalar (YAML 1.2 §7.3.1), whose escapes contain JSON's.
    private static func quoted(_ text: String) -> String { JSONText.quoted(text) }
}
