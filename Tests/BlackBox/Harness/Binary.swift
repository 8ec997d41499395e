import Foundation

/// The built program, run as a user runs it.
enum Binary {
    /// Beside the test bundle, where `swift build` puts both; the environment can name another.
    static let path: String = {
        if let given = ProcessInfo.processInfo.environment["RAPPORTEUR_BINARY"], !given.isEmpty { return given }
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        var folder = bundle.deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appendingPathComponent("rapporteur")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate.path }
            folder.deleteLastPathComponent()
        }
        return projectFolder + "/.build/debug/rapporteur"
    }()

    /// The folder of `Package.swift`.
    static let projectFolder: String = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
            folder.deleteLastPathComponent()
        }
        return folder.path
    }()

    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs a command to its end, with nothing of ours in its environment but what is given.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], input: String = "", in folder: String? = nil
    ) throws -> Outcome {
        try run(executable: path, arguments, environment: environment, input: input, in: folder)
    }

    static func run(
        executable: String, _ arguments: [String], environment: [String: String] = [:], input: String = "",
        in folder: String? = nil
    ) throws -> Outcome {
        let scratch = try Scratch()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.environment = cleanEnvironment.merging(environment) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: folder ?? projectFolder)
        // Files, not pipes: a full pipe that nobody reads would stop the process.
        let output = try scratch.handle(writing: "output")
        let errors = try scratch.handle(writing: "errors")
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.write(input, to: "input")))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try scratch.text(of: "output"),
            errors: try scratch.text(of: "errors"))
    }

    static let cleanEnvironment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("RAPPORTEUR_") }
}

/// A folder of a test's own, gone when the test is.
final class Scratch {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "rapporteur-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, making the folders that it is in; its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

    @discardableResult
    func write(_ bytes: Data, to name: String) throws -> String {
        let file = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        // A reader sees the old file or the new one, never half of it.
        try bytes.write(to: file, options: .atomic)
        return file.path
    }

    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
    }

    func handle(writing name: String) throws -> FileHandle {
        let file = URL(fileURLWithPath: path + "/" + name)
        try Data().write(to: file)
        return try FileHandle(forWritingTo: file)
    }
}
