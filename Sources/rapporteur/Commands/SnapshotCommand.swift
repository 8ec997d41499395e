import ArgumentParser
import Corpus
import Loading

/// `rapporteur snapshot`: everything that was read and found, as one file that `serve --snapshot` maps.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Writes the loaded corpus as one file that a server starts from at once.")

    @Option(name: .long, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String
    @OptionGroup(title: "Transcripts") var transcripts: TranscriptOptions
    @OptionGroup(title: "Reading") var source: SourceOptions

    func run() throws {
        let context = try CommandContext(source, [transcripts])
        let corpus = try context.loadOnce().corpus
        do {
            try CorpusSnapshot.write(corpus, to: output)
        } catch {
            throw InputError(description: "rapporteur snapshot: error: \(error)")
        }
    }
}
