/// What a corpus can be exported as.
package enum ExportFormat: String, Sendable, CaseIterable {
    /// One SQLite database with full-text search and views, ready for Datasette.
    case sqlite
    /// A folder with one CSV file a collection.
    case csv
    /// A folder with one file a collection, a JSON object a line.
    case ndjson
    /// A folder that ConvoKit loads as a corpus.
    case convokit
    /// One JSON file of persons, organisations and speeches after the Popolo vocabulary.
    case popolo
    /// A folder with one Akoma Ntoso 3 document a transcript.
    case akomaNtoso = "akoma-ntoso"
    /// One JSON file for Knight Lab's TimelineJS 3.
    case timelineJS = "timelinejs"
    /// One iCalendar file.
    case iCalendar = "ics"
    /// A folder with the web front end and the API's answers as files, for any static host.
    case site

    /// Whether `path` names a folder, made when it is missing, rather than a file.
    package var makesFolder: Bool {
        switch self {
        case .csv, .ndjson, .convokit, .akomaNtoso, .site: true
        case .sqlite, .popolo, .timelineJS, .iCalendar: false
        }
    }
}

/// Why an export could not be written.
package enum ExportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A file or folder could not be made or written; the reason is the system's.
    case cannotWrite(path: String, reason: String)
    /// A front end was asked for, and there is none at this path.
    case noFrontEnd(path: String)
    case database(path: String, reason: String)

    package var description: String {
        switch self {
        case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
        case .noFrontEnd(let path): "there is no front end at \(path)"
        case .database(let path, let reason): "cannot write the database \(path): \(reason)"
        }
    }
}

/// How far an export has come, in steps of about equal work.
package struct ExportProgress: Sendable, Equatable {
    package var done: Int
    package var total: Int

    package init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }
}
