import Corpus
import Dispatch
import Synchronization
import Transcripts

/// What became of one source.
enum DocumentOutcome: Sendable {
    case read(SourceStamp, bytes: Int, errors: Int, warnings: Int)
    case reused(SourceStamp)
    /// What was read before stays, since it cannot be read now.
    case kept(LoadingProblem)
    case failed(LoadingProblem)

    var stamp: SourceStamp? {
        switch self {
        case .read(let stamp, _, _, _), .reused(let stamp): stamp
        case .kept, .failed: nil
        }
    }

    var problem: LoadingProblem? {
        switch self {
        case .read, .reused: nil
        case .kept(let problem), .failed(let problem): problem
        }
    }
}

/// One pass over all sources of a catalogue.
struct CorpusReading: Sendable {
    let builder = CorpusBuilder()
    private let catalogue: SourceCatalogue
    private let documents: DocumentLoader
    private let previous: LoadedCorpus?
    /// Whether what was read before would be read the same now; it may be kept in need even if not.
    private let isReusable: Bool
    private let links: AlternateLinks
    private let transcripts: [String: TranscriptID]
    private let counter: ProgressCounter

    init(
        _ catalogue: SourceCatalogue, _ documents: DocumentLoader, _ previous: LoadedCorpus?,
        _ progress: @escaping @Sendable (LoadingProgress) -> Void
    ) {
        self.catalogue = catalogue
        self.documents = documents
        self.previous = previous
        isReusable = previous?.fingerprint == documents.fingerprint
        links = documents.alternateLinks(of: catalogue)
        transcripts = previous?.corpus.transcriptsByPath() ?? [:]
        counter = ProgressCounter(documentsTotal: catalogue.sources.count, report: progress)
    }

    /// What could not be read before the transcripts themselves.
    var problems: [LoadingProblem] { catalogue.problems + links.problems }

    /// The parts in the catalogue's order, and what became of each source.
    func readAll() -> (parts: [CorpusPart], outcomes: [DocumentOutcome]) {
        let plan = PartPlan(sizes: catalogue.sources.map(\.size), cores: Concurrency.width)
        let results = Mutex<[(part: CorpusPart, outcomes: [DocumentOutcome])]>([])
        Concurrency.performInOrder(count: plan.runs.count) { number in
            read(plan.runs[number])
        } deliver: { _, result in
            results.withLock { $0.append(result) }
        }
        let all = results.withLock { $0 }
        return (all.map(\.part), all.flatMap(\.outcomes))
    }

    /// Whether every source was taken over, none is gone, and neither a folder nor a problem is new.
    func isUnchanged(_ outcomes: [DocumentOutcome], _ problems: [LoadingProblem]) -> Bool {
        guard let previous, isReusable else { return false }
        var loaded = 0
        for outcome in outcomes {
            switch outcome {
            case .read: return false
            case .reused, .kept: loaded += 1
            case .failed: break
            }
        }
        return loaded == previous.corpus.counts.transcripts && catalogue.folders == previous.folders
            && problems == previous.problems
    }

    private func read(_ run: Range<Int>) -> (part: CorpusPart, outcomes: [DocumentOutcome]) {
        var outcomes: [DocumentOutcome] = []
        let part = builder.part { part in
            for index in run {
                let source = catalogue.sources[index]
                outcomes.append(reuse(source, in: part) ?? read(source, in: part))
                counter.add(documentOf: source.size)
            }
        }
        return (part, outcomes)
    }

    /// Takes a source over from the corpus before; nil where it is new or has changed.
    private func reuse(_ source: TranscriptSource, in part: CorpusPartBuilder) -> DocumentOutcome? {
        let name = source.location.description
        guard let previous, isReusable, let known = previous.stamps[name], let transcript = transcripts[name],
            known.alternates == links.alternates[name] ?? [], let contents = unchanged(source.location, known.contents)
        else { return nil }
        var stamp = SourceStamp(contents: contents, alternates: known.alternates)
        switch (source.sidecar, known.sidecar) {
        case (nil, nil): break
        case (let location?, let knownSidecar?):
            guard let sidecar = unchanged(location, knownSidecar) else { return nil }
            stamp.sidecar = sidecar
        default: return nil
        }
        part.append(reusing: previous.corpus, transcript: transcript)
        return .reused(stamp)
    }

    /// The stamp of now, where the bytes are those that are known; nil where they are not or cannot be read.
    private func unchanged(_ location: SourceLocation, _ known: ContentStamp) -> ContentStamp? {
        if case .file(let path) = location, case .file(let stamp) = known, let status = try? FileStatus(of: path),
            stamp.surelyMatches(status)
        {
            return known
        }
        guard case .success(let (_, stamp)) = documents.contents(of: location, in: catalogue) else { return nil }
        return stamp.hasSameBytes(as: known) ? stamp : nil
    }

    private func read(_ source: TranscriptSource, in part: CorpusPartBuilder) -> DocumentOutcome {
        let name = source.location.description
        do {
            let read = if let early = links.read[name] { early } else { try documents.read(source, of: catalogue) }
            let document = documents.annotate(read, alternates: links.alternates[name] ?? [])
            let severities = document.findings.map(\.diagnostic.severity)
            append(document, to: part)
            return .read(
                document.stamp, bytes: document.bytes.count, errors: severities.count { $0 == .error },
                warnings: severities.count { $0 == .warning })
        } catch {
            return keep(source, error, in: part) ?? .failed(error)
        }
    }

    /// Takes over what was read before of a file that is there and cannot be read now; nil where nothing was, or where
    /// it is gone.
    private func keep(
        _ source: TranscriptSource, _ problem: LoadingProblem, in part: CorpusPartBuilder
    ) -> DocumentOutcome? {
        guard let previous, case .file(let path) = source.location, let transcript = transcripts[path],
            FileStatus.isThere(path)
        else { return nil }
        part.append(reusing: previous.corpus, transcript: transcript)
        let reason = problem.reason + "; what was read before stays"
        return .kept(LoadingProblem(location: problem.location, reason: reason, isFatal: false))
    }

    private func append(_ document: LoadedDocument, to part: CorpusPartBuilder) {
        let origin = TranscriptOrigin(
            path: document.source.location.description, modified: document.modified.map { $0 / 1_000_000_000 },
            byteCount: Int64(document.bytes.count))
        document.bytes.withUnsafeBytes { bytes in
            part.append(document.transcript, document.annotations, origin: origin, source: bytes)
        }
    }
}
