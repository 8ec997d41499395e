package import Corpus

/// A corpus with what a reload has to know of how it came about.
package struct LoadedCorpus: Sendable {
    package let corpus: Corpus
    /// What could not be read; the rest is in the corpus.
    package let problems: [LoadingProblem]
    /// Where the transcripts were looked for, in order.
    let sources: [TranscriptSource]
    /// The folders that it was read from, for a watcher.
    package let folders: [String]
    package let report: LoadReport
    /// Of every source read, by its path or URL, what tells whether it has changed.
    let stamps: [String: SourceStamp]
    /// What it was read with; see `DocumentLoader.fingerprint`.
    let fingerprint: ContentHash?

    /// One that came from elsewhere, a snapshot for instance.
    package init(_ corpus: Corpus) {
        self.init(
            corpus: corpus, problems: [], sources: [], folders: [], report: LoadReport(), stamps: [:],
            fingerprint: nil)
    }

    init(
        corpus: Corpus, problems: [LoadingProblem], sources: [TranscriptSource], folders: [String],
        report: LoadReport, stamps: [String: SourceStamp], fingerprint: ContentHash?
    ) {
        self.corpus = corpus
        self.problems = problems
        self.sources = sources
        self.folders = folders
        self.report = report
        self.stamps = stamps
        self.fingerprint = fingerprint
    }
}

/// What a load did.
package struct LoadReport: Sendable, Hashable {
    /// Read and annotated anew.
    package var documentsRead = 0
    /// Taken over from the corpus before.
    package var documentsReused = 0
    package var bytesRead = 0
    package var seconds = 0.0
    /// Errors and warnings of the reader.
    package var errors = 0
    package var warnings = 0

    package init() {}
}
