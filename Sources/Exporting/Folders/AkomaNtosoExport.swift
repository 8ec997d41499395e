import Corpus

/// One Akoma Ntoso 3 document a transcript.
struct AkomaNtosoExport {
    private let corpus: Corpus
    private let files: APIFiles
    private let progress: (ExportProgress) -> Void

    init(_ corpus: Corpus, _ files: APIFiles, progress: @escaping (ExportProgress) -> Void) {
        self.corpus = corpus
        self.files = files
        self.progress = progress
    }

    func write(to folder: String) throws(ExportError) {
        let transcripts = corpus.transcriptIDs
        for (index, transcript) in transcripts.enumerated() {
            let slug = corpus.transcript(transcript).slug
            try files.write("/api/v1/transcripts/\(slug).an", to: "\(folder)/\(slug).xml")
            progress(ExportProgress(done: index + 1, total: transcripts.count))
        }
    }
}
