/// One CSV or NDJSON file a collection, and what links them in files of their own.
struct TableExport {
    let files: APIFiles
    let progress: (ExportProgress) -> Void

    /// The name of each file and the list that fills it.
    static let collections = [
        ("transcripts", "transcripts"), ("speakers", "speakers"), ("turns", "turns"),
        ("organisations", "organisations"), ("events", "timelines/all"),
    ]

    func write(_ format: ExportFormat, to folder: String) throws(ExportError) {
        let suffix = format.rawValue
        let collections = TableExport.collections
        try FileWriter.writeTogether(collections.map { "\(folder)/\($0.0).\(suffix)" }) {
            place, file throws(ExportError) in
            try files.write("/api/v1/\(collections[place].1).\(suffix)", to: file)
            progress(ExportProgress(done: place + 1, total: collections.count))
        }
    }
}
