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
        for (index, (name, path)) in TableExport.collections.enumerated() {
            try files.write("/api/v1/\(path).\(suffix)", to: "\(folder)/\(name).\(suffix)")
            progress(ExportProgress(done: index + 1, total: TableExport.collections.count))
        }
    }
}
