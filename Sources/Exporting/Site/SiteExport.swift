import Corpus
import HTTPServer
import RapporteurAPI

/// The web front end with the API's answers as files.
///
/// Every answer is the file `{path}.json`, a list whole and without paging, and `config.js` tells the pages so. What a
/// transcript has is in lists of its own (`transcripts/{id}/turns.json`), so that a page reads no more than it shows.
struct SiteExport {
    private let corpus: Corpus
    private let files: APIFiles
    private let settings: APISettings
    private let frontEnd: String
    private let progress: (ExportProgress) -> Void

    init(
        _ corpus: Corpus, _ files: APIFiles, settings: APISettings, frontEnd: String,
        progress: @escaping (ExportProgress) -> Void
    ) {
        self.corpus = corpus
        self.files = files
        self.settings = settings
        self.frontEnd = frontEnd
        self.progress = progress
    }

    /// What an earlier export wrote and this one does not is gone afterwards; whatever else lies there stays.
    func write(to folder: String) throws(ExportError) {
        let api = "\(folder)/api/v1"
        try StaleFiles.check(api: api)
        try FrontEndCopy(of: frontEnd).write(to: folder)
        try SitePages(corpus, settings: settings, in: folder).write()
        try files.write("/openapi.json", to: "\(folder)/openapi.json")
        try FileWriter.replaceFolder(api) { new throws(ExportError) in try writeAPI(to: new) }
    }

    private func writeAPI(to api: String) throws(ExportError) {
        let transcripts = corpus.transcriptIDs.map { corpus.transcript($0).slug }
        let organisations = corpus.organisationIDs.map { corpus.organisation($0).slug }
        let total = transcripts.count + organisations.count + 2
        try files.write("/api/v1", to: "\(api)/index.json")
        try writeCollections(to: api)
        progress(ExportProgress(done: 1, total: total))
        try writeSpeakers(to: api)
        for (index, slug) in transcripts.enumerated() {
            try writeTranscript(slug, to: api)
            progress(ExportProgress(done: index + 2, total: total))
        }
        for (index, slug) in organisations.enumerated() {
            try writeOrganisation(slug, to: api)
            progress(ExportProgress(done: transcripts.count + index + 3, total: total))
        }
    }

    private func writeCollections(to api: String) throws(ExportError) {
        for name in ["transcripts", "speakers", "organisations"] {
            try FileWriter.makeFolder("\(api)/\(name)")
            try writeList(name, to: "\(api)/\(name).json")
        }
        for name in ["transcripts", "speakers", "turns", "organisations"] {
            try files.write("/api/v1/\(name).csv", to: "\(api)/\(name).csv")
        }
        try FileWriter.makeFolder("\(api)/timelines")
        for suffix in ["json", "csv", "ics", "timelinejs.json"] {
            try files.write("/api/v1/timelines/all.\(suffix)", to: "\(api)/timelines/all.\(suffix)")
        }
    }

    private func writeSpeakers(to api: String) throws(ExportError) {
        for id in corpus.speakerIDs {
            let slug = corpus.speaker(id).slug
            try files.write("/api/v1/speakers/\(slug)", to: "\(api)/speakers/\(slug).json")
        }
    }

    private func writeTranscript(_ slug: String, to api: String) throws(ExportError) {
        let path = "transcripts/\(slug)"
        try files.write("/api/v1/\(path)", to: "\(api)/\(path).json")
        try FileWriter.makeFolder("\(api)/\(path)")
        for list in ["exchanges", "diagnostics"] { try writeList("\(path)/\(list)", to: "\(api)/\(path)/\(list).json") }
        for list in ["turns", "speakers", "organisations"] {
            let ofTranscript = QueryItem(name: "transcript", value: slug)
            try writeList(list, query: [ofTranscript], to: "\(api)/\(path)/\(list).json")
        }
        for suffix in ["md", "an"] { try files.write("/api/v1/\(path).\(suffix)", to: "\(api)/\(path).\(suffix)") }
        try files.write("/api/v1/\(path)/source", to: "\(api)/\(path)/source")
        try files.write("/api/v1/timelines/\(slug)", to: "\(api)/timelines/\(slug).json")
    }

    private func writeOrganisation(_ slug: String, to api: String) throws(ExportError) {
        let path = "organisations/\(slug)"
        try files.write("/api/v1/\(path)", to: "\(api)/\(path).json")
        try FileWriter.makeFolder("\(api)/\(path)")
        for list in ["mentions", "related", "trend"] {
            try writeList("\(path)/\(list)", to: "\(api)/\(path)/\(list).json")
        }
    }

    /// A list in the envelope of the API, on one page: the rows of its NDJSON.
    private func writeList(_ path: String, query: [QueryItem] = [], to file: String) throws(ExportError) {
        let file = try FileWriter(file)
        try file.write(Array("{\"data\":[".utf8))
        var total = 0
        var endsLine = false
        try files.body("/api/v1/\(path).ndjson", query: query) { piece throws(ExportError) in
            var joined: [UInt8] = []
            joined.reserveCapacity(piece.count)
            for byte in piece {
                if endsLine { joined.append(UInt8(ascii: ",")) }
                endsLine = byte == UInt8(ascii: "\n")
                if endsLine { total += 1 } else { joined.append(byte) }
            }
            try file.write(joined)
        }
        var writer = JSONWriter(capacity: 512)
        writer.object { writer in
            writer.field("page") { writer in
                writer.object { writer in
                    writer.field("limit", total)
                    writer.field("total", total)
                    writer.field("next", String?.none)
                    writer.field("previous", String?.none)
                }
            }
            writer.field("meta") { writer in writer.object { $0.field("corpus", corpus.etag) } }
        }
        try file.write(Array("],".utf8) + writer.bytes.dropFirst())
        try file.finish()
    }
}
