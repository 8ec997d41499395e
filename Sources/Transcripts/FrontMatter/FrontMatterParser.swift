import Yams

/// Reads the keys of front matter and of a sidecar, which are the same.
struct FrontMatterParser {
    private(set) var frontMatter = FrontMatter()
    private(set) var diagnostics: [Diagnostic] = []
    private let document: YAMLDocument

    /// - Parameter lineOffset: the lines of the file before the YAML.
    static func parse(_ text: String, lineOffset: Int) -> (FrontMatter, [Diagnostic]) {
        do throws(YAMLSyntaxError) {
            guard let document = try YAMLDocument(text, lineOffset: lineOffset) else { return (FrontMatter(), []) }
            var parser = FrontMatterParser(document: document)
            parser.parse()
            return (parser.frontMatter, parser.diagnostics)
        } catch {
            let diagnostic = Diagnostic(
                .error, line: error.line, column: error.column, code: .frontMatterSyntax,
                message: "the front matter is not YAML: \(error.reason)")
            return (FrontMatter(), [diagnostic])
        }
    }

    private init(document: YAMLDocument) { self.document = document }

    private mutating func parse() {
        guard case .mapping(let mapping) = document.root else {
            report(document.root, .frontMatterValue, "front matter is a list of `key: value`")
            return
        }
        for (key, value) in mapping {
            guard let name = key.scalar?.string else { continue }
            parse(name, value, keyNode: key)
        }
    }

    private mutating func parse(_ key: String, _ value: Node, keyNode: Node) {
        switch key {
        case "title": frontMatter.title = scalar(value, key)
        case "date":
            frontMatter.date = scalar(value, key)
            frontMatter.dateLine = document.line(of: value)
        case "language", "lang": frontMatter.language = scalar(value, key)
        case "publisher": frontMatter.publisher = scalar(value, key)
        case "url", "source": frontMatter.url = scalar(value, key)
        case "licence", "license": frontMatter.licence = scalar(value, key)
        case "speakers": parseSpeakers(value)
        case "organisations", "organizations": parseOrganisations(value)
        case "timeline", "events": parseTimeline(value)
        default:
            if let meant = FrontMatterParser.keys.first(where: { EditDistance.isSlip(key, for: $0) }) {
                report(keyNode, .frontMatterKey, "`\(key)` is not a key that is read: is `\(meant)` meant?")
            }
        }
    }

    static let keys = [
        "title", "date", "language", "publisher", "url", "licence", "speakers", "organisations", "timeline",
    ]

    private mutating func scalar(_ node: Node, _ key: String) -> String? {
        if case .scalar = node { return node.text }
        report(node, .frontMatterValue, "`\(key)` takes one value, not a list or a map")
        return nil
    }

    // MARK: - Speakers

    private mutating func parseSpeakers(_ node: Node) {
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                guard let label = key.scalar?.string else { continue }
                addSpeaker(label: label, value, line: document.line(of: key), node: key)
            }
        case .sequence(let sequence):
            for entry in sequence {
                if let name = entry.text {
                    frontMatter.speakerNames.append(name)
                } else if let label = entry.value("label")?.text ?? entry.value("name")?.text {
                    addSpeaker(label: label, entry, line: document.line(of: entry), node: entry)
                }
            }
        default:
            if let name = node.text { frontMatter.speakerNames.append(name) }
        }
    }

    private mutating func addSpeaker(label: String, _ value: Node, line: Int, node: Node) {
        var speaker = DeclaredSpeaker(label: label, line: line)
        if case .mapping = value {
            speaker.name = value.value("name")?.text
            speaker.labels = value.value("labels")?.texts.filter { $0 != label } ?? []
            speaker.labels += value.value("aliases")?.texts ?? []
            speaker.affiliation = value.value("affiliation")?.text
            speaker.wikidata = value.value("wikidata")?.text
            speaker.identity = value.value("id")?.text
            speaker.role = role(value.value("role"))
        } else {
            speaker.name = value.text
        }
        for other in frontMatter.speakers {
            let mine = [label] + speaker.labels
            if let both = mine.first(where: { $0 == other.label || other.labels.contains($0) }) {
                report(node, .labelMapContradiction, "the label \(both) is given to two speakers; the first keeps it")
                speaker.labels.removeAll { $0 == both }
                if both == label { return }
            }
        }
        frontMatter.speakers.append(speaker)
    }

    private mutating func role(_ node: Node?) -> SpeakerRole? {
        guard let node, let text = node.text else { return nil }
        if let role = SpeakerRole(rawValue: text.lowercased()) { return role }
        let known = SpeakerRole.allCases.map(\.rawValue).joined(separator: ", ")
        report(node, .frontMatterValue, "`\(text)` is not a role; roles are \(known)")
        return nil
    }

    // MARK: - Curation

    private mutating func parseOrganisations(_ node: Node) {
        guard case .sequence(let entries) = node else {
            report(node, .frontMatterValue, "`organisations` is a list of entries with a `surface`")
            return
        }
        for entry in entries {
            guard let surface = entry.value("surface")?.text else {
                report(entry, .frontMatterValue, "an entry of `organisations` needs a `surface`, words of the text")
                continue
            }
            let isNone = entry.value("not")?.isTrue ?? false
            let organisation = entry.value("organisation")?.text ?? entry.value("name")?.text
            if organisation == nil, !isNone {
                report(entry, .frontMatterValue, "say which `organisation` “\(surface)” is, or `not: true`")
                continue
            }
            frontMatter.curation.organisations.append(
                CuratedOrganisation(
                    surface: surface, organisation: isNone ? nil : organisation,
                    context: entry.value("context")?.text, line: document.line(of: entry)))
        }
    }

    private mutating func parseTimeline(_ node: Node) {
        guard case .sequence(let entries) = node else {
            report(node, .frontMatterValue, "`timeline` is a list of entries with a `quote`")
            return
        }
        for entry in entries {
            let actions: [CuratedEvent.Action] = [.add, .change, .drop]
            let named = actions.first { entry.value($0.rawValue) != nil }
            let stated = entry.value("action")?.text.flatMap(CuratedEvent.Action.init(rawValue:))
            let quote = named.flatMap { entry.value($0.rawValue)?.text } ?? entry.value("quote")?.text
            guard let action = stated ?? named, let quote else {
                report(entry, .frontMatterValue, "an entry of `timeline` needs an `action` and a `quote` of the text")
                continue
            }
            frontMatter.curation.events.append(
                CuratedEvent(
                    action: action, quote: quote,
                    edtf: entry.value("edtf")?.text ?? entry.value("date")?.text,
                    headline: entry.value("headline")?.text, line: document.line(of: entry)))
        }
    }

    private mutating func report(_ node: Node, _ code: DiagnosticCode, _ message: String) {
        diagnostics.append(
            Diagnostic(
                .warning, line: document.line(of: node), column: document.column(of: node), code: code,
                message: message))
    }
}
