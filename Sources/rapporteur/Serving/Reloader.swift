import Corpus
import Dispatch
import Loading
import Logging
import Synchronization

/// Loads the corpus, and loads it again when asked, one load at a time and aside from the requests.
///
/// What cannot be loaded leaves the old corpus in place, and the log says why.
final class Reloader: Sendable {
    private let context: CommandContext
    private let publish: @Sendable (Corpus, CorpusLoader?) -> Void
    private let queue = DispatchQueue(label: "rapporteur.loading")
    private let isRequested = Mutex(false)
    private let current = Mutex<LoadedCorpus?>(nil)
    private let watcher: FolderWatcher

    init(_ context: CommandContext, publish: @escaping @Sendable (Corpus, CorpusLoader?) -> Void) {
        self.context = context
        self.publish = publish
        watcher = FolderWatcher(queue: queue)
    }

    /// Loads for the first time; false where nothing could be loaded.
    ///
    /// - Throws: `UsageError` of a gazetteer.
    func loadFirst() async throws -> Bool {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { [self] in continuation.resume(with: Result { try loadAtStart() }) }
        }
    }

    /// A snapshot is served before the gazetteers are read: only `POST /analyses` needs them.
    private func loadAtStart() throws -> Bool {
        if context.settings.isWatching, context.settings.snapshot != nil {
            context.logger.warning("a snapshot is not watched: SIGHUP opens it again")
        }
        guard context.settings.snapshot != nil else {
            let loader = try context.makeLoader()
            return load(because: "start") { _ in (try context.load(with: loader), loader) }
        }
        guard load(because: "start", { _ in (try context.openSnapshot(), nil) }) else { return false }
        let loader = try context.makeLoader()
        if let loaded = current.withLock({ $0 }) { publish(loaded.corpus, loader) }
        return true
    }

    /// Asks for a load; requests that come while one waits are one.
    func request(_ reason: String) {
        let isFirst = isRequested.withLock { isRequested in
            defer { isRequested = true }
            return !isRequested
        }
        guard isFirst else { return }
        queue.async { [self] in
            isRequested.withLock { $0 = false }
            _ = load(because: reason, loadAgain)
        }
    }

    /// The gazetteers may have changed, too.
    private func loadAgain(after previous: LoadedCorpus?) throws -> (LoadedCorpus?, CorpusLoader?) {
        let loader = try context.makeLoader()
        if let snapshot = try context.openSnapshot() { return (snapshot, loader) }
        return (try context.load(with: loader, after: previous), loader)
    }

    /// - Parameter make: what is to be published; nil where nothing has changed since the corpus that it is given.
    private func load(
        because reason: String, _ make: (LoadedCorpus?) throws -> (LoadedCorpus?, CorpusLoader?)
    ) -> Bool {
        let logger = context.logger
        let previous = current.withLock { $0 }
        defer { watchAgain() }
        do {
            let (loaded, loader) = try make(previous)
            guard let loaded else {
                logger.info("nothing has changed", metadata: ["reason": "\(reason)"])
                return true
            }
            current.withLock { $0 = loaded }
            publish(loaded.corpus, loader)
            log(loaded, reason)
            return true
        } catch {
            let outcome = previous == nil ? "nothing is loaded" : "the old corpus stays"
            logger.error("cannot load: \(outcome)", metadata: ["reason": "\(reason)", "error": "\(error)"])
            return false
        }
    }

    /// After every load, one that failed included: a folder may be another by now, or be gone and come back.
    private func watchAgain() {
        guard context.settings.isWatching, context.settings.snapshot == nil,
            let folders = current.withLock({ $0?.folders })
        else { return }
        watcher.watch(folders) { [self] in request("change") }
    }

    private func log(_ loaded: LoadedCorpus, _ reason: String) {
        for problem in loaded.problems {
            context.logger.log(level: problem.isFatal ? .error : .warning, "\(problem)")
        }
        let counts = loaded.corpus.counts
        context.logger.info(
            "loaded",
            metadata: [
                "reason": "\(reason)", "transcripts": "\(counts.transcripts)", "turns": "\(counts.turns)",
                "words": "\(counts.words)", "read": "\(loaded.report.documentsRead)",
                "reused": "\(loaded.report.documentsReused)", "errors": "\(loaded.report.errors)",
                "warnings": "\(loaded.report.warnings)",
                "milliseconds": "\(Int(loaded.report.seconds * 1000))", "corpus": "\(loaded.corpus.etag)",
            ])
    }
}
