package import Corpus
package import RapporteurAPI

/// Writes a corpus in the forms that other people's tools read.
package struct Exporter {
    private let corpus: Corpus
    private let settings: APISettings
    private let frontEnd: String?
    private let progress: (ExportProgress) -> Void

    /// - Parameters:
    ///   - frontEnd: the folder with the web front end, for `.site`.
    ///   - progress: told from time to time how far the work has come.
    package init(
        _ corpus: Corpus, settings: APISettings, frontEnd: String? = nil,
        progress: @escaping (ExportProgress) -> Void = { _ in }
    ) {
        self.corpus = corpus
        self.settings = settings
        self.frontEnd = frontEnd
        self.progress = progress
    }

    /// - Parameters:
    ///   - format: the form of what is written.
    ///   - path: a folder or a file, as the format says (`ExportFormat.makesFolder`); what is there is written over.
    package func export(as format: ExportFormat, to path: String) throws(ExportError) {
        if format.makesFolder { try FileWriter.makeFolder(path) }
        let lock = try ExportLock(path, isFolder: format.makesFolder)
        do throws(ExportError) {
            try write(format, to: path)
        } catch {
            lock.removeFile()
            throw error
        }
        lock.release()
    }

    private func write(_ format: ExportFormat, to path: String) throws(ExportError) {
        let files = APIFiles(corpus, settings: settings)
        switch format {
        case .sqlite: try SQLiteExport(corpus: corpus, progress: progress).write(to: path)
        case .csv, .ndjson: try TableExport(files: files, progress: progress).write(format, to: path)
        case .convokit: try ConvoKitExport(corpus: corpus, progress: progress).write(to: path)
        case .popolo: try PopoloExport(corpus: corpus, progress: progress).write(to: path)
        case .akomaNtoso: try AkomaNtosoExport(corpus: corpus, files: files, progress: progress).write(to: path)
        case .timelineJS: try files.write("/api/v1/timelines/all.timelinejs.json", to: path)
        case .iCalendar: try files.write("/api/v1/timelines/all.ics", to: path)
        case .site:
            guard let frontEnd else { throw .noFrontEnd(path: "(none given)") }
            try SiteExport(corpus, files, settings: settings, frontEnd: frontEnd, progress: progress).write(to: path)
        }
    }
}
