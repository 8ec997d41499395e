import Configuration
import Loading

extension Settings {
    /// Reads the three layers, each value checked in the place where it was written.
    ///
    /// - Parameters:
    ///   - options: those given on the command line.
    ///   - configurationFile: the one named there.
    init(options: [GivenOption], configurationFile: String?, environment: [String: String]) throws(UsageError) {
        let commandLine = try Settings.values(of: options)
        let variables = try SettingsEnvironment(environment)
        let variable = Setting.environmentPrefix + "CONFIG"
        if configurationFile == nil, environment[variable]?.isEmpty == true {
            throw UsageError(complaints: ["\(variable): error: must not be empty"])
        }
        let path = configurationFile ?? environment[variable] ?? Settings.usualFile
        let file = try path.map { path throws(UsageError) in try SettingsFile(path: path) }
        let reader = ConfigReader(providers: [
            InMemoryProvider(name: "command line", values: commandLine),
            InMemoryProvider(name: "environment", values: variables.values),
            InMemoryProvider(name: "configuration file", values: file?.values ?? [:]),
        ])
        self.init(reader, warnings: variables.warnings)
    }

    private static func values(of options: [GivenOption]) throws(UsageError) -> [AbsoluteConfigKey: ConfigValue] {
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for option in options {
            guard let setting = Setting.byKey[option.key] else { preconditionFailure("no setting \(option.key)") }
            for text in option.texts {
                guard let complaint = setting.complaint(about: text) else { continue }
                throw UsageError(complaints: ["error: \(option.name) \(complaint)"])
            }
            values[AbsoluteConfigKey([option.key])] = setting.value(option.texts)
        }
        return values
    }

    /// Read when no other file is named, where it exists.
    private static var usualFile: String? {
        let path = "Config/rapporteur.yaml"
        return FileStatus.isThere(path) ? path : nil
    }
}

/// An option as given on the command line, for the setting of the same name.
struct GivenOption: Sendable {
    var key: String
    var texts: [String]

    /// As written: `--log-level`.
    var name: String { "--" + key.map { $0 == "_" ? "-" : String($0) }.joined() }
}

/// The environment variables that are ours.
struct SettingsEnvironment {
    private(set) var values: [AbsoluteConfigKey: ConfigValue] = [:]
    private(set) var warnings: [String] = []

    init(_ environment: [String: String]) throws(UsageError) {
        let settings = Dictionary(uniqueKeysWithValues: Setting.all.map { ($0.environmentVariable, $0) })
        var complaints: [String] = []
        for (name, value) in environment.sorted(by: { $0.key < $1.key }) where SettingsEnvironment.isOurs(name, value) {
            guard let setting = settings[name] else {
                warnings.append("unknown variable \(name)" + suggestion(for: name, among: settings.keys.sorted()))
                continue
            }
            let texts = setting.isList ? SettingsEnvironment.elements(of: value) : [value]
            complaints += texts.compactMap(setting.complaint).map { "\(name): error: \($0)" }
            values[AbsoluteConfigKey([setting.key])] = setting.value(texts)
        }
        guard complaints.isEmpty else { throw UsageError(complaints: complaints) }
    }

    /// The elements of a list: separated by commas, spaces around them.
    private static func elements(of list: String) -> [String] {
        list.split(separator: ",", omittingEmptySubsequences: false).map { element in
            var element = element.drop { $0.isWhitespace }
            while element.last?.isWhitespace == true { element.removeLast() }
            return String(element)
        }
    }

    /// Kubernetes gives every container the variables `NAME_PORT=tcp://…`, `NAME_PORT_80_TCP_…` and `NAME_SERVICE_…`
    /// of a service called `rapporteur`: those are not meant for us.
    private static func isOurs(_ name: String, _ value: String) -> Bool {
        let prefix = Setting.environmentPrefix
        guard name.hasPrefix(prefix), name != prefix + "CONFIG" else { return false }
        let isServiceLink = name.hasPrefix(prefix + "SERVICE_") || name.hasPrefix(prefix + "PORT_")
        return !isServiceLink && !value.hasPrefix("tcp://")
    }
}
