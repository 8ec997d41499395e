/// A form in which a resource can be had.
package enum Format: String, Sendable, CaseIterable {
    case json, ndjson, csv, timelineJS, iCalendar, markdown, akomaNtoso, atom, xml, jsonLD, html, css, plainText, source
    /// Citations, as reference managers take them.
    case cslJSON, bibTeX, ris

    /// The media type as sent in `Content-Type`.
    package var contentType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8; header=present"
        case .iCalendar, .markdown, .html, .css, .plainText, .bibTeX, .ris: "\(mediaType); charset=utf-8"
        default: mediaType
        }
    }

    /// The media type without parameters, as matched against `Accept`.
    package var mediaType: String {
        switch self {
        case .json: "application/json"
        case .ndjson: "application/x-ndjson"
        case .csv: "text/csv"
        case .timelineJS: "application/vnd.timelinejs+json"
        case .iCalendar: "text/calendar"
        case .markdown: "text/markdown"
        case .akomaNtoso: "application/akn+xml"
        case .atom: "application/atom+xml"
        case .xml: "application/xml"
        case .jsonLD: "application/ld+json"
        case .html: "text/html"
        case .css: "text/css"
        case .plainText: "text/plain"
        case .source: "*/*"
        case .cslJSON: "application/vnd.citationstyles.csl+json"
        case .bibTeX: "application/x-bibtex"
        case .ris: "application/x-research-info-systems"
        }
    }

    /// Other names under which clients ask for the same thing.
    var synonyms: [String] {
        switch self {
        case .ndjson: ["application/ndjson", "application/jsonl", "application/x-jsonlines"]
        case .akomaNtoso: ["application/xml", "text/xml"]
        case .atom, .xml: ["text/xml"]
        default: []
        }
    }

    /// What stands at the end of a path that asks for this form, whatever `Accept` says; nil for a form without one.
    package var suffix: String? {
        switch self {
        case .json: ".json"
        case .ndjson: ".ndjson"
        case .csv: ".csv"
        case .timelineJS: ".timelinejs.json"
        case .iCalendar: ".ics"
        case .markdown: ".md"
        case .akomaNtoso: ".an"
        case .jsonLD: ".jsonld"
        case .cslJSON: ".csl.json"
        case .bibTeX: ".bib"
        case .ris: ".ris"
        case .atom, .xml, .html, .css, .plainText, .source: nil
        }
    }

    /// What cites a thing instead of giving it.
    static let citations: [Format] = [.cslJSON, .bibTeX, .ris]

    /// Whether a client may choose among the fields.
    var hasFields: Bool { self == .json || isTable }

    /// Whether the whole list is written row by row, without an envelope.
    var isTable: Bool { self == .ndjson || self == .csv }
}
