import ArgumentParser
import Loading
import RapporteurAPI
import Transcripts

/// `rapporteur analyse FILE`: the answer of `POST /api/v1/analyses` without a server, of what the server would load.
struct AnalyseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: "Prints one transcript with its speakers, turns, organisations and timeline as JSON.")

    @Argument(help: ArgumentHelp("A transcript, a file or a URL; - for standard input.", valueName: "file"))
    var file: String
    @Flag(name: .long, help: "Print what was found, a line each, with the rule that found it.")
    var explain = false
    @OptionGroup(title: "Reading") var source: SourceOptions

    func run() throws {
        let context = try CommandContext(source, transcripts: file == "-" ? [] : [file])
        let document = try document(context)
        if explain {
            try writeOutput(Explanation.text(document))
        } else {
            var writer = JSONWriter(capacity: document.bytes.count * 3 + 4096)
            writer.analysis(of: document.makeCorpus())
            try writeOutput(writer.bytes)
        }
        let isWrong = document.findings.contains { $0.diagnostic.severity == .error }
        guard !isWrong else { throw ExitStatus.input.exitCode }
    }

    /// The transcript as the server would load it, sidecar included.
    private func document(_ context: CommandContext) throws -> LoadedDocument {
        let documents = try context.makeDocumentLoader()
        if let bytes = try pipedBytes(context) {
            // As what is sent to the server is called.
            let name = file == "-" ? "analysis.txt" : file
            return documents.document(TranscriptSource(location: .file(path: name)), bytes: bytes)
        }
        let catalogue = try context.catalogue()
        guard catalogue.sources.count == 1 else {
            if let problem = catalogue.problems.first { throw InputError(description: "\(problem)") }
            throw UsageError(complaints: ["error: \(file) is not one transcript"])
        }
        switch documents.load(catalogue.sources[0], of: catalogue) {
        case .success(let document): return document
        case .failure(let problem): throw InputError(description: "\(problem)")
        }
    }

    /// What comes once and has nothing beside it: standard input, or a pipe such as `<(…)` of a shell; nil of a file.
    private func pipedBytes(_ context: CommandContext) throws(InputError) -> [UInt8]? {
        let bytesMax = context.settings.transcriptBytesMax
        do {
            if file == "-" { return try FileContents.standardInput(bytesMax: bytesMax).bytes }
            guard let status = try? FileStatus(of: file), !status.isRegularFile, !status.isFolder else { return nil }
            return try FileContents(readingFrom: file, bytesMax: bytesMax, orPipe: true).bytes
        } catch {
            throw InputError(description: "\(file): error: \(error.reason)")
        }
    }
}
