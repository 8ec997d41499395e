import ArgumentParser

@main
struct Rapporteur: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapporteur", abstract: "Serves interview transcripts as an HTTP JSON API.")
}
