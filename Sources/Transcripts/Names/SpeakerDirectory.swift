import Yams

/// Who is who across transcripts, as `Config/speakers.yaml` settles it.
///
/// An entry names a person (`id`, `name`), the other names and labels that are theirs (`aliases`), and roles and
/// affiliations that hold between two dates. With `transcripts` it counts in those only, and comes before one that
/// counts everywhere: so two people of one name are split, and a `Q` gets a name in one transcript. Every speaker that
/// it renames is a diagnostic; labels stay as the source wrote them.
package struct SpeakerDirectory: Sendable {
    struct Entry: Sendable {
        var identity: String
        var name: String
        /// The keys of all names that are this person's.
        var keys: Set<String>
        var wikidata: String?
        /// The slugs that it counts in; empty for everywhere.
        var transcripts: Set<String>
        var periods: [Period]
    }

    /// What somebody is from one day to another, both included.
    struct Period: Sendable {
        var from: EDTF?
        var to: EDTF?
        var role: SpeakerRole?
        var affiliation: String?

        func contains(_ date: EDTF?) -> Bool {
            if from == nil, to == nil { return true }
            guard let day = date?.earliest else { return false }
            if let first = from?.earliest, day < first { return false }
            if let last = to?.latest, day > last { return false }
            return true
        }
    }

    private var entries: [Entry] = []

    /// A directory that changes nothing.
    package init() {}

    /// - Parameter yaml: the bytes of `speakers.yaml`.
    /// - Returns: the directory, and what could not be read of it, in lines of the file.
    package static func parse(_ yaml: UnsafeRawBufferPointer) -> (SpeakerDirectory, [Diagnostic]) {
        var directory = SpeakerDirectory()
        var diagnostics: [Diagnostic] = []
        let text = String(decoding: yaml.bindMemory(to: UInt8.self), as: UTF8.self)
        do throws(YAMLSyntaxError) {
            guard let document = try YAMLDocument(text, lineOffset: 0) else { return (directory, []) }
            directory.take(document, &diagnostics)
        } catch {
            diagnostics.append(
                Diagnostic(
                    .error, line: error.line, column: error.column, code: .frontMatterSyntax,
                    message: "the speakers’ file is not YAML: \(error.reason)"))
        }
        return (directory, diagnostics)
    }

    private mutating func take(_ document: YAMLDocument, _ diagnostics: inout [Diagnostic]) {
        guard case .sequence(let list)? = document.root.value("speakers") else {
            diagnostics.append(
                Diagnostic(
                    .error, line: 1, column: 1, code: .frontMatterValue, message: "`speakers:` with a list is expected")
            )
            return
        }
        for node in list {
            guard let name = node.value("name")?.text else {
                diagnostics.append(
                    Diagnostic(
                        .error, line: document.line(of: node), column: document.column(of: node),
                        code: .frontMatterValue, message: "an entry of `speakers` needs a `name`"))
                continue
            }
            entries.append(entry(name, node, document, &diagnostics))
        }
    }

    private func entry(
        _ name: String, _ node: Node, _ document: YAMLDocument, _ diagnostics: inout [Diagnostic]
    ) -> Entry {
        var periods: [Period] = []
        if case .sequence(let list)? = node.value("roles") { periods = list.map { period($0, document, &diagnostics) } }
        if node.value("role") != nil || node.value("affiliation") != nil {
            periods.append(period(node, document, &diagnostics))
        }
        let names = [name] + (node.value("aliases")?.texts ?? [])
        return Entry(
            identity: Slug.make(node.value("id")?.text ?? name), name: name, keys: Set(names.map(SpeakerDirectory.key)),
            wikidata: node.value("wikidata")?.text, transcripts: Set(node.value("transcripts")?.texts ?? []),
            periods: periods)
    }

    private func period(_ node: Node, _ document: YAMLDocument, _ diagnostics: inout [Diagnostic]) -> Period {
        func date(_ key: String) -> EDTF? {
            guard let text = node.value(key)?.text else { return nil }
            if let date = EDTF(parsing: text) { return date }
            diagnostics.append(
                Diagnostic(
                    .error, line: document.line(of: node), column: 0, code: .dateInvalid,
                    message: "`\(key): \(text)` is no date; write it as 2025-08-31"))
            return nil
        }
        return Period(
            from: date("from"), to: date("to"), role: node.value("role")?.text.flatMap(SpeakerRole.init(rawValue:)),
            affiliation: node.value("affiliation")?.text)
    }

    // MARK: - Applying

    /// Gives the transcript's speakers the identities, names, roles and affiliations of the directory.
    package func apply(to transcript: inout Transcript) {
        guard !entries.isEmpty else { return }
        var changed = false
        for index in transcript.speakers.indices {
            guard let entry = entry(for: transcript.speakers[index], in: transcript.slug) else { continue }
            changed = true
            settle(index, by: entry, &transcript)
        }
        guard changed else { return }
        transcript.uniteSpeakersOfOneIdentity()
        RoleInference.renewKinds(&transcript)
    }

    private func entry(for speaker: TranscriptSpeaker, in slug: String) -> Entry? {
        let keys = Set(([speaker.name] + speaker.labels).map(SpeakerDirectory.key))
        return entries.first { $0.transcripts.contains(slug) && !$0.keys.isDisjoint(with: keys) }
            ?? entries.first {
                $0.transcripts.isEmpty
                    && ($0.keys.contains(SpeakerDirectory.key(speaker.name)) || $0.identity == speaker.identity)
            }
    }

    private func settle(_ index: Int, by entry: Entry, _ transcript: inout Transcript) {
        let old = transcript.speakers[index]
        transcript.speakers[index].identity = entry.identity
        transcript.speakers[index].name = entry.name
        transcript.speakers[index].wikidata = entry.wikidata ?? old.wikidata
        if let period = entry.periods.first(where: { $0.contains(transcript.metadata.date) }) {
            transcript.speakers[index].role = period.role ?? old.role
            transcript.speakers[index].affiliation = period.affiliation ?? old.affiliation
        }
        guard old.identity != entry.identity else { return }
        let line = transcript.turns.first { $0.speaker == Int32(index) }?.line ?? 0
        transcript.diagnostics.append(
            Diagnostic(
                .note, line: Int(line), column: 0, code: .speakerMerged,
                message: "“\(old.name)” is \(entry.name) (\(entry.identity)), as the speakers’ file says"))
    }

    /// What is equal for two spellings of one name.
    private static func key(_ name: String) -> String { Slug.make(name, fallback: name) }
}
