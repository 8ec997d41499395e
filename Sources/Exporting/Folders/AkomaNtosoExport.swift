import Corpus
import Transcripts

/// One Akoma Ntoso 3 document a transcript.
struct AkomaNtosoExport {
    let corpus: Corpus
    let files: APIFiles
    let progress: (ExportProgress) -> Void

    func write(to folder: String) throws(ExportError) {
        let transcripts = corpus.transcriptIDs
        var written: Set<String> = []
        for (index, transcript) in transcripts.enumerated() {
            let slug = corpus.transcript(transcript).slug
            try files.write("/api/v1/transcripts/\(slug).an", to: "\(folder)/\(slug).xml")
            written.insert("\(slug).xml")
            progress(ExportProgress(done: index + 1, total: transcripts.count))
        }
        try StaleFiles.remove(from: folder, but: written, marked: AkomaNtosoWriter.debateBase) { $0.hasSuffix(".xml") }
    }
}
