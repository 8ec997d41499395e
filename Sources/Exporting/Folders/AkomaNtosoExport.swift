import Corpus

/// One Akoma Ntoso 3 document a transcript.
struct AkomaNtosoExport {
    let corpus: Corpus
    let files: APIFiles
    let progress: (ExportProgress) -> Void

    func write(to folder: String) throws(ExportError) {
        let transcripts = corpus.transcriptIDs
        for (index, transcript) in transcripts.enumerated() {
            let slug = corpus.transcript(transcript).slug
            try files.write("/api/v1/transcripts/\(slug).an", to: "\(folder)/\(slug).xml")
            progress(ExportProgress(done: index + 1, total: transcripts.count))
        }
    }
}
