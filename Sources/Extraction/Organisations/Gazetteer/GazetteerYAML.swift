import Transcripts
import Yams

/// Reads `organisations.yaml` in any form that YAML allows, and says where it is wrong.
struct GazetteerYAML {
    let file: String

    func parse(_ text: String) throws(GazetteerError) -> Gazetteer {
        var gazetteer = Gazetteer()
        guard let root = try compose(text) else { return gazetteer }
        guard case .mapping(let sections) = root else {
            throw error(at: root, "expected a map from kinds to lists of organisations")
        }
        for (key, list) in sections {
            let name = try string(key, "a kind of organisation")
            guard case .sequence(let items) = list else {
                if case .scalar(let scalar) = list, scalar.string.isEmpty || scalar.string == "null" { continue }
                throw error(at: list, "expected a list under '\(name)'")
            }
            if name == "not" {
                for item in items { gazetteer.denials.append(try denial(item)) }
                continue
            }
            guard let kind = OrganisationKind(rawValue: name) else {
                let kinds = OrganisationKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw error(at: key, "unknown kind '\(name)'; expected one of \(kinds), not")
            }
            for item in items { gazetteer.append(try entry(item, kind: kind)) }
        }
        return gazetteer
    }

    private func compose(_ text: String) throws(GazetteerError) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let problem as YamlError {
            throw self.error(from: problem)
        } catch {
            throw GazetteerError(file: file, line: 1, column: 1, message: "\(error)")
        }
    }

    private func error(from problem: YamlError) -> GazetteerError {
        switch problem {
        case .scanner(_, let message, let mark, _), .parser(_, let message, let mark, _),
            .composer(_, let message, let mark, _):
            GazetteerError(file: file, line: mark.line, column: mark.column, message: message)
        case .duplicatedKeysInMapping(let keys, let context):
            GazetteerError(
                file: file, line: context.mark.line, column: context.mark.column,
                message: "the key \(keys.map { "'\($0)'" }.joined(separator: ", ")) occurs twice")
        default: GazetteerError(file: file, line: 1, column: 1, message: "\(problem)")
        }
    }

    private func error(at node: Node, _ message: String) -> GazetteerError {
        GazetteerError(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, message: message)
    }

    private func entry(_ node: Node, kind: OrganisationKind) throws(GazetteerError) -> GazetteerEntry {
        guard case .mapping(let map) = node else { throw error(at: node, "expected a map with a 'name'") }
        guard let nameNode = map["name"] else { throw error(at: node, "an organisation needs a 'name'") }
        var entry = GazetteerEntry(name: try string(nameNode, "a name"), kind: kind)
        entry.line = node.mark?.line ?? 0
        for (key, value) in map {
            switch try string(key, "a key") {
            case "name": break
            case "id": entry.identity = try identity(value)
            case "acronym": entry.acronym = try string(value, "an acronym")
            case "aliases": entry.aliases = try strings(value)
            case "ambiguous": entry.ambiguous = try strings(value)
            case "parent": entry.parent = try string(value, "a name")
            case "wikidata": entry.wikidata = try wikidata(value)
            case let other: throw unknown(other, at: key, of: "name, id, acronym, aliases, ambiguous, parent, wikidata")
            }
        }
        return entry
    }

    /// It stands in addresses, so it must be as other ids are.
    private func identity(_ node: Node) throws(GazetteerError) -> String {
        let text = try string(node, "an id")
        let slug = Slug.identity(text)
        guard text == slug else {
            throw error(at: node, "an id has small letters, digits and hyphens only, such as '\(slug)'")
        }
        return text
    }

    private func denial(_ node: Node) throws(GazetteerError) -> GazetteerDenial {
        guard case .mapping(let map) = node, let surface = map["surface"] else {
            throw error(at: node, "expected a map with a 'surface'")
        }
        var denial = GazetteerDenial(surface: try string(surface, "a surface"), line: node.mark?.line ?? 0)
        for (key, value) in map {
            switch try string(key, "a key") {
            case "surface": break
            case "context": denial.context = try strings(value)
            case let other: throw unknown(other, at: key, of: "surface, context")
            }
        }
        return denial
    }

    private func unknown(_ key: String, at node: Node, of keys: String) -> GazetteerError {
        error(at: node, "unknown key '\(key)'; expected one of \(keys)")
    }

    private func wikidata(_ node: Node) throws(GazetteerError) -> String {
        let value = try string(node, "a Wikidata id")
        guard value.first == "Q", value.count > 1, value.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else {
            throw error(at: node, "'\(value)' is no Wikidata id; expected Q and digits")
        }
        return value
    }

    private func string(_ node: Node, _ what: String) throws(GazetteerError) -> String {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
            throw error(at: node, "expected \(what)")
        }
        return scalar.string
    }

    /// A list of words, or one word.
    private func strings(_ node: Node) throws(GazetteerError) -> [String] {
        guard case .sequence(let items) = node else { return [try string(node, "a word or a list of words")] }
        var strings: [String] = []
        for item in items { strings.append(try string(item, "a word")) }
        return strings
    }
}
