import ArgumentParser
import Corpus
import Loading

/// `rapporteur snapshot`: everything that was read and found, as one file that `serve --snapshot` maps.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Writes the loaded corpus as one file that a server starts from at once.",
        discussion: """
            A server checks a snapshot before it serves from it, but of one above 8 MiB not the texts, sources and \
            posting lists, which would take as long as reading them; --verify checks these, too.
            """)

    @Option(name: .long, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?
    @Option(name: .long, help: ArgumentHelp("Check every byte of a snapshot and write none.", valueName: "file"))
    var verify: String?
    @OptionGroup(title: "Transcripts") var transcripts: TranscriptOptions
    @OptionGroup(title: "Reading") var source: SourceOptions

    func validate() throws {
        guard output != "" else { throw ValidationError("'--output <file>' must not be empty.") }
        guard (output == nil) != (verify == nil) else {
            throw ValidationError("Give either '--output <file>' or '--verify <file>'.")
        }
    }

    func run() throws {
        do {
            if let verify { try CorpusSnapshot.verify(verify) }
            if let output { try write(to: output) }
        } catch let error as SnapshotError {
            throw InputError(description: "\(error)")
        }
    }

    private func write(to output: String) throws {
        let context = try CommandContext(source, [transcripts])
        try CorpusSnapshot.write(try context.loadOnce().corpus, to: output)
    }
}
