import ArgumentParser
import Exporting
import Loading

/// `rapporteur export`: the corpus in the forms that other people's tools read.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes everything in a form that other tools read.")

    @Option(name: .long, help: ArgumentHelp("What to write.", valueName: "format"))
    var format: ExportFormat
    @Option(name: .long, help: ArgumentHelp("The file or folder to write.", valueName: "path"))
    var output: String
    @OptionGroup(title: "Transcripts") var transcripts: TranscriptOptions
    @OptionGroup(title: "Reading") var source: SourceOptions

    func validate() throws {
        guard !output.isEmpty else { throw ValidationError("'--output <path>' must not be empty.") }
    }

    func run() throws {
        let context = try CommandContext(source, [transcripts])
        let corpus = try context.loadOnce().corpus
        let line = context.progressLine(unit: "steps")
        let exporter = Exporter(corpus, settings: context.apiSettings, frontEnd: context.settings.publicFolder) {
            line.show(done: $0.done, total: $0.total)
        }
        do {
            try exporter.export(as: format, to: output)
        } catch {
            throw InputError(description: "rapporteur export: error: \(error)")
        }
        line.finish()
    }
}

extension ExportFormat: ExpressibleByArgument {}
