import Yams

/// A YAML document that someone wrote by hand: every value knows its line.
struct YAMLDocument {
    let root: Node
    /// Added to the lines that the parser counts, where the YAML is a part of a file.
    let lineOffset: Int

    /// - Throws: the place and the reason, in the file's own lines.
    init?(_ text: String, lineOffset: Int) throws(YAMLSyntaxError) {
        do {
            // Values are read as text: the patterns of YAML's types take milliseconds to compile. So does asking the
            // environment for the usual encoding.
            let parser = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else { return nil }
            self.root = root
        } catch let error as YamlError {
            throw YAMLSyntaxError(error, lineOffset: lineOffset)
        } catch {
            throw YAMLSyntaxError(line: lineOffset + 1, column: 1, reason: "\(error)")
        }
        self.lineOffset = lineOffset
    }

    func line(of node: Node) -> Int { (node.mark?.line ?? 0) + lineOffset }
    func column(of node: Node) -> Int { node.mark?.column ?? 0 }
}

/// Why a piece of YAML could not be read, and where.
struct YAMLSyntaxError: Error, Equatable {
    var line: Int
    var column: Int
    var reason: String

    init(line: Int, column: Int, reason: String) {
        self.line = line
        self.column = column
        self.reason = reason
    }

    fileprivate init(_ error: YamlError, lineOffset: Int) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(line: mark.line + lineOffset, column: mark.column, reason: problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.joined(separator: ", ")
            self.init(
                line: context.mark.line + lineOffset, column: context.mark.column,
                reason: "the key \(keys) stands twice")
        case .reader(let problem, _, _, _):
            self.init(line: lineOffset + 1, column: 1, reason: problem)
        default:
            self.init(line: lineOffset + 1, column: 1, reason: "the YAML cannot be read")
        }
    }
}

extension Node {
    /// The value of a key of a mapping.
    func value(_ key: String) -> Node? {
        guard case .mapping(let mapping) = self else { return nil }
        return mapping.first { $0.key.scalar?.string == key }?.value
    }

    /// The text of a scalar that is not null.
    var text: String? {
        guard case .scalar(let scalar) = self else { return nil }
        if scalar.style == .plain, ["", "~", "null"].contains(scalar.string) { return nil }
        return scalar.string
    }

    /// A scalar, or the scalars of a list.
    var texts: [String] {
        if let text { return [text] }
        guard case .sequence(let sequence) = self else { return [] }
        return sequence.compactMap(\.text)
    }

    var isTrue: Bool { ["true", "yes", "True", "Yes"].contains(text ?? "") }
}
