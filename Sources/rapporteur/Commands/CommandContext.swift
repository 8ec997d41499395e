import Extraction
import Loading
import Logging
import Transcripts

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the commands have in common: the settings, the log, and how transcripts are found and read.
struct CommandContext: Sendable {
    let settings: Settings
    let logger: Logger
    let documents: DocumentLoader
    let fetcher: URLFetcher
    let copies: FetchedCopies

    /// - Parameters:
    ///   - transcripts: the command's own arguments, where it has some; they win over the setting.
    init(_ source: SourceOptions, _ others: [any SettingOptions] = [], transcripts: [String] = []) throws {
        let arguments = transcripts.isEmpty ? [] : [GivenOption(key: "transcripts", texts: transcripts)]
        settings = try Settings(
            options: source.given + others.flatMap(\.given) + arguments, configurationFile: source.config,
            environment: ProcessInfo.processInfo.environment)
        logger = CommandContext.makeLogger(settings)
        for warning in settings.warnings { logger.warning("\(warning)") }
        documents = try CommandContext.makeDocumentLoader(settings)
        fetcher = URLFetcher(limits: CommandContext.fetchLimits(settings))
        copies = FetchedCopies(folder: settings.fetchFolder)
    }

    /// What the PATHs lead to; a path that is not there is wrong input.
    func catalogue() throws(InputError) -> SourceCatalogue {
        do {
            return try SourceCatalogue(paths: settings.transcripts, fetcher: fetcher, copies: copies)
        } catch {
            throw InputError(description: "\(error.path): error: \(error.reason)")
        }
    }

    private static func makeLogger(_ settings: Settings) -> Logger {
        Logger(label: "rapporteur") { _ in
            StandardErrorLog(level: settings.logLevel.level, format: settings.logFormat)
        }
    }

    private static func makeDocumentLoader(_ settings: Settings) throws -> DocumentLoader {
        DocumentLoader(reader: TranscriptReader(), annotator: Annotator(), bytesMax: settings.transcriptBytesMax)
    }

    private static func fetchLimits(_ settings: Settings) -> FetchLimits {
        var limits = FetchLimits()
        limits.secondsMax = settings.fetchSecondsMax
        limits.bodyBytesMax = settings.fetchBytesMax
        limits.userAgent = "rapporteur/" + Rapporteur.version
        return limits
    }
}
