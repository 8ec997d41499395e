import ArgumentParser
import Loading
import Transcripts

/// `rapporteur check PATH…`: reads transcripts and reports what had to be guessed, like a compiler.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Reads transcripts and reports what is wrong with them or had to be guessed.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: ArgumentHelp("Files, folders and URLs.", valueName: "path"))
    var paths: [String]
    @Option(name: .long, help: ArgumentHelp("text or json (one object a line).", valueName: "format"))
    var format = Format.text
    @Flag(help: "Write front matter that states every guess into files that have none.")
    var fix = false
    @OptionGroup(title: "Reading") var source: SourceOptions

    func run() throws {
        let context = try CommandContext(source, transcripts: paths)
        let (catalogue, problems) = try context.catalogueOfWhatIsThere()
        let documents = try context.makeDocumentLoader()
        let report = CheckReport(format: format)
        (problems + catalogue.problems).forEach(report.add)
        documents.alternateLinks(of: catalogue).problems.forEach(report.add)
        documents.loadInOrder(catalogue) { result in
            switch result {
            case .success(let document):
                report.add(document)
                if fix { report.add(FrontMatterFix.apply(to: document, readBy: documents)) }
            case .failure(let problem): report.add(problem)
            }
        }
        guard try report.finish() else { throw ExitStatus.input.exitCode }
    }
}
