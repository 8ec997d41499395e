import CLinux
package import Corpus

/// Loads a corpus from files, folders and URLs, on all cores; the result is the same on any number of them.
package struct CorpusLoader: Sendable {
    private let documents: DocumentLoader
    private let fetcher: URLFetcher
    private let copies: FetchedCopies

    package init(documents: DocumentLoader, fetcher: URLFetcher, copies: FetchedCopies) {
        self.documents = documents
        self.fetcher = fetcher
        self.copies = copies
    }

    /// A load of so much leaves memory behind that is worth giving back.
    private static let largeBytesMin = 16 << 20

    /// Reads what the PATHs lead to.
    ///
    /// - Parameters:
    ///   - paths: files, folders and URLs.
    ///   - previous: what was loaded before; a source that has not changed is taken over from it.
    ///   - progress: told at most ten times a second, from several threads but never at once.
    /// - Returns: nil where nothing at all has changed since `previous`.
    package func load(
        _ paths: [String], after previous: LoadedCorpus? = nil,
        progress: @escaping @Sendable (LoadingProgress) -> Void = { _ in }
    ) throws(FileError) -> LoadedCorpus? {
        let began = currentNanoseconds()
        if previous == nil { documents.prepare() }
        let catalogue = try SourceCatalogue(paths: paths, fetcher: fetcher, copies: copies, previous: previous)
        let reading = CorpusReading(catalogue, documents, previous, progress)
        let (parts, outcomes) = reading.readAll()
        let problems = reading.problems + outcomes.compactMap(\.problem)
        if reading.isUnchanged(outcomes, problems) { return nil }
        var report = LoadReport()
        report.errors = reading.problems.count { $0.isFatal }
        var stamps: [String: SourceStamp] = [:]
        for (source, outcome) in zip(catalogue.sources, outcomes) {
            report.add(outcome)
            if let stamp = outcome.stamp { stamps[source.location.description] = stamp }
        }
        if report.bytesRead >= CorpusLoader.largeBytesMin { rapporteur_release_free_memory() }
        let corpus = reading.builder.finish(parts, loadedAt: began / 1_000_000_000)
        if report.bytesRead >= CorpusLoader.largeBytesMin { rapporteur_release_free_memory() }
        report.seconds = Double(currentNanoseconds() - began) / 1e9
        return LoadedCorpus(
            corpus: corpus, problems: problems, sources: catalogue.sources, folders: catalogue.folders, report: report,
            stamps: stamps, fingerprint: documents.fingerprint)
    }

    /// A corpus of one transcript that is in memory already.
    package func corpus(of bytes: [UInt8], name: String) -> Corpus {
        documents.document(TranscriptSource(location: .file(path: name)), bytes: bytes).makeCorpus()
    }
}

extension LoadReport {
    mutating func add(_ outcome: DocumentOutcome) {
        switch outcome {
        case .read(_, let bytes, let errors, let warnings):
            documentsRead += 1
            bytesRead += bytes
            self.errors += errors
            self.warnings += warnings
        case .reused: documentsReused += 1
        case .kept:
            documentsReused += 1
            errors += 1
        case .failed: errors += 1
        }
    }
}
