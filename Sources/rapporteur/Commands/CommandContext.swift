import Corpus
import Extraction
import Loading
import Logging
import RapporteurAPI
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
    private let fetcher: URLFetcher
    private let copies: FetchedCopies

    /// - Parameters:
    ///   - transcripts: the command's own arguments, where it has some; they win over the setting.
    init(_ source: SourceOptions, _ others: [any SettingOptions] = [], transcripts: [String] = []) throws {
        let arguments = transcripts.isEmpty ? [] : [GivenOption(key: "transcripts", texts: transcripts)]
        settings = try Settings(
            options: source.given + others.flatMap(\.given) + arguments, configurationFile: source.config,
            environment: ProcessInfo.processInfo.environment)
        logger = CommandContext.makeLogger(settings)
        for warning in settings.warnings { logger.warning("\(warning)") }
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

    /// What those of the PATHs lead to that are there, and what is wrong with the others.
    func catalogueOfWhatIsThere() throws(InputError) -> (SourceCatalogue, problems: [LoadingProblem]) {
        var paths = settings.transcripts
        var problems: [LoadingProblem] = []
        while true {
            do {
                return (try SourceCatalogue(paths: paths, fetcher: fetcher, copies: copies), problems)
            } catch {
                guard paths.contains(error.path) else {
                    throw InputError(description: "\(error.path): error: \(error.reason)")
                }
                paths.removeAll { $0 == error.path }
                problems.append(LoadingProblem(location: .file(path: error.path), reason: error.reason))
            }
        }
    }

    /// Reads and annotates with the gazetteers as they are now.
    func makeDocumentLoader() throws(UsageError) -> DocumentLoader {
        let path = settings.organisations
        let early = try HeadStart.takeGazetteers(path)
        let gazetteers = if let early { early } else { try Gazetteers(path) }
        return DocumentLoader(
            reader: TranscriptReader(speakers: gazetteers.speakers.directory), annotator: gazetteers.annotator,
            bytesMax: settings.transcriptBytesMax, companions: gazetteers.bytes)
    }

    /// Loads with the gazetteers as they are now.
    func makeLoader() throws(UsageError) -> CorpusLoader {
        CorpusLoader(documents: try makeDocumentLoader(), fetcher: fetcher, copies: copies)
    }

    /// The snapshot that is set; nil where none is.
    func openSnapshot() throws(InputError) -> LoadedCorpus? {
        guard let path = settings.snapshot else { return nil }
        do {
            return LoadedCorpus(try HeadStart.takeSnapshot(path) ?? CorpusSnapshot.open(path))
        } catch {
            throw InputError(description: "\(error)")
        }
    }

    /// Loads the transcripts; nil where nothing has changed.
    func load(with loader: CorpusLoader, after previous: LoadedCorpus? = nil) throws(InputError) -> LoadedCorpus? {
        let line = progressLine(unit: "transcripts")
        defer { line.finish() }
        do {
            return try loader.load(settings.transcripts, after: previous, progress: line.show)
        } catch {
            throw InputError(description: "\(error.path): error: \(error.reason)")
        }
    }

    /// For commands that load once; problems go to the log.
    func loadOnce() throws -> LoadedCorpus {
        if let snapshot = try openSnapshot() { return snapshot }
        guard let loaded = try load(with: makeLoader()) else {
            preconditionFailure("a first load has something to load")
        }
        for problem in loaded.problems { logger.warning("\(problem)") }
        return loaded
    }

    func progressLine(unit: String) -> ProgressLine {
        ProgressLine(unit: unit, logger: logger, format: settings.logFormat)
    }

    var apiSettings: APISettings {
        var base = settings.baseURL
        while base?.hasSuffix("/") == true { base?.removeLast() }
        return APISettings(
            version: Rapporteur.version, siteURL: base, analysisBytesMax: settings.analysisBytesMax)
    }

    private static func makeLogger(_ settings: Settings) -> Logger {
        Logger(label: "rapporteur") { _ in
            StandardErrorLog(level: settings.logLevel.level, format: settings.logFormat)
        }
    }

    private static func fetchLimits(_ settings: Settings) -> FetchLimits {
        var limits = FetchLimits()
        limits.secondsMax = settings.fetchSecondsMax
        limits.bodyBytesMax = settings.fetchBytesMax
        limits.userAgent = "rapporteur/" + Rapporteur.version
        return limits
    }
}
