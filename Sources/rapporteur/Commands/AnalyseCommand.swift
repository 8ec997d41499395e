import ArgumentParser
import Corpus
import HTTPServer
import HTTPTypes
import Loading
import RapporteurAPI
import Transcripts

/// `rapporteur analyse FILE`: the answer of `POST /api/v1/analyses`, without a server.
struct AnalyseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: "Prints one transcript with its speakers, turns, organisations and timeline as JSON.")

    @Argument(help: ArgumentHelp("A transcript; - for standard input.", valueName: "file"))
    var file: String
    @Flag(name: .long, help: "Print what was found, a line each, with the rule that found it.")
    var explain = false
    @OptionGroup(title: "Reading") var source: SourceOptions

    func run() throws {
        let context = try CommandContext(source, transcripts: file == "-" ? [] : [file])
        let diagnostics: [Diagnostic]
        if explain {
            let document = try document(context)
            try writeOutput(Explanation.text(document))
            diagnostics = document.findings.map(\.diagnostic)
        } else {
            let bytes = try input(context)
            // A file, unlike a body, has a name to go by.
            let corpus = try context.makeLoader().corpus(of: bytes, name: file == "-" ? "analysis.txt" : file)
            let answer = try answer(bytes, corpus, context)
            try writeOutput(answer)
            diagnostics = corpus.transcriptIDs.flatMap { corpus.transcript($0).details.diagnostics }
        }
        guard !diagnostics.contains(where: { $0.severity == .error }) else { throw ExitStatus.input.exitCode }
    }

    /// The transcript as the server would load it, sidecar included.
    private func document(_ context: CommandContext) throws -> LoadedDocument {
        let documents = try context.makeDocumentLoader()
        if file == "-" {
            let source = TranscriptSource(location: .file(path: "standard-input.txt"))
            return documents.document(source, bytes: try input(context))
        }
        let catalogue = try context.catalogue()
        guard catalogue.sources.count == 1 else {
            throw UsageError(complaints: ["error: \(file) is not one transcript"])
        }
        switch documents.load(catalogue.sources[0], of: catalogue) {
        case .success(let document): return document
        case .failure(let problem): throw InputError(description: "\(problem)")
        }
    }

    private func input(_ context: CommandContext) throws(InputError) -> [UInt8] {
        let bytesMax = context.settings.transcriptBytesMax
        do {
            guard file != "-" else { return try FileContents.standardInput(bytesMax: bytesMax).bytes }
            return try FileContents(readingFrom: file, bytesMax: bytesMax, orPipe: true).bytes
        } catch {
            throw InputError(description: "\(file): error: \(error.reason)")
        }
    }

    /// Asks the router of the API as the server would.
    private func answer(_ bytes: [UInt8], _ corpus: Corpus, _ context: CommandContext) throws -> [UInt8] {
        var settings = context.apiSettings
        settings.analysisBytesMax = .max
        let api = APIContext(corpus: nil, settings: settings) { _, _ in corpus }
        let target = "/api/v1/analyses"
        let request = Request(
            method: .post, target: target, path: target, fields: [.contentType: "text/plain"], body: bytes)
        let response = API(api).makeRouter().respond(to: request)
        guard case .bytes(let body) = response.body, response.status == .ok else {
            throw InputError(description: "\(file): error: answered with status \(response.status.code)")
        }
        return body
    }
}
