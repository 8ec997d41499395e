import Configuration
import Loading
import Yams

/// The configuration file: a flat YAML mapping from keys to values.
///
/// Every key and value is checked here, where its line and column are known.
struct SettingsFile {
    let path: String
    private(set) var values: [AbsoluteConfigKey: ConfigValue] = [:]

    init(path: String) throws(UsageError) {
        let contents: FileContents
        do {
            contents = try FileContents(readingFrom: path, bytesMax: SettingsFile.bytesMax, orPipe: true)
        } catch {
            throw UsageError(complaints: ["\(path): error: \(error.reason)"])
        }
        try self.init(path: path, text: String(decoding: contents.bytes, as: UTF8.self))
    }

    init(path: String, text: String) throws(UsageError) {
        self.path = path
        var complaints: [String] = []
        for (key, value) in try SettingsFile.entries(of: text, path: path) {
            if let complaint = take(key, value) {
                complaints.append(SettingsFile.line(path, complaint.mark, complaint.text))
            }
        }
        guard complaints.isEmpty else { throw UsageError(complaints: complaints) }
    }

    private static let bytesMax = 1 << 20

    private static func entries(of text: String, path: String) throws(UsageError) -> [(Node, Node)] {
        let root: Node?
        do {
            // Every value is read as text, so that the patterns of YAML's types, which take milliseconds to compile, are
            // not asked for.
            root = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch YamlError.duplicatedKeysInMapping(let duplicates, _) {
            throw UsageError(complaints: duplicates.map { SettingsFile.repeatedKey($0, of: text, path: path) })
        } catch let error as YamlError {
            throw UsageError(complaints: [
                SettingsFile.line(path, error.place?.mark, error.place?.problem ?? "\(error)")
            ])
        } catch {
            throw UsageError(complaints: [SettingsFile.line(path, nil, "\(error)")])
        }
        guard let root, !root.isNothing else { return [] }
        guard case .mapping(let mapping) = root else {
            throw UsageError(complaints: [SettingsFile.line(path, root.mark, "expected a mapping from keys to values")])
        }
        return mapping.map { ($0.key, $0.value) }
    }

    /// Takes one entry, or says what is wrong with it and where.
    private mutating func take(_ key: Node, _ value: Node) -> (mark: Mark?, text: String)? {
        let name = key.string ?? ""
        guard let setting = Setting.byKey[name] else {
            return (key.mark, "unknown key '\(name)'" + suggestion(for: name, among: Setting.all.map(\.key)))
        }
        var nodes = [value]
        if setting.isList, case .sequence(let elements) = value { nodes = Array(elements) }
        var texts: [String] = []
        for node in nodes {
            guard case .scalar(let scalar) = node else {
                let expected = setting.isList ? "a list of single values" : "a single value"
                return (node.mark, "'\(name)' must be \(expected)")
            }
            if let complaint = setting.complaint(about: scalar.string) { return (node.mark, "'\(name)' \(complaint)") }
            texts.append(scalar.string)
        }
        values[AbsoluteConfigKey([name])] = setting.value(setting.isPath ? texts.map(resolve) : texts)
        return nil
    }

    /// A path of the file counts from the file's own folder.
    private func resolve(_ written: String) -> String {
        guard !written.hasPrefix("/"), !isWebAddress(written), let slash = path.lastIndex(of: "/") else {
            return written
        }
        return path[...slash] + written
    }

    /// In the line where the key stands for the second time, which the parser does not tell.
    private static func repeatedKey(_ key: String, of text: String, path: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let places = lines.indices.filter { lines[$0].hasPrefix(key + ":") }
        let place = places.count > 1 ? ":\(places[1] + 1):1" : ""
        return "\(path)\(place): error: the key '\(key)' is there twice"
    }

    private static func line(_ path: String, _ mark: Mark?, _ text: String) -> String {
        guard let mark else { return "\(path): error: \(text)" }
        return "\(path):\(mark.line):\(mark.column): error: \(text)"
    }
}

extension Node {
    /// An empty document, such as one of comments only.
    fileprivate var isNothing: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return scalar.style == .plain && scalar.string.isEmpty
    }
}

extension YamlError {
    /// Where the text is no YAML, and why.
    fileprivate var place: (mark: Mark, problem: String)? {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark, problem)
        default: nil
        }
    }
}
