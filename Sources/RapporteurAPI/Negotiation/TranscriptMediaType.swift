/// The kinds of text that a transcript may be sent as.
package enum TranscriptMediaType: String, Sendable, CaseIterable {
    case plainText = "text/plain"
    case markdown = "text/markdown"
    case webVTT = "text/vtt"
    case subRip = "application/x-subrip"
    case akomaNtoso = "application/akn+xml"
    case ndjson = "application/x-ndjson"

    package static let names = allCases.map(\.rawValue)

    /// What a file of this kind is called, from which the reader may tell the format.
    var fileExtension: String {
        switch self {
        case .plainText: "txt"
        case .markdown: "md"
        case .webVTT: "vtt"
        case .subRip: "srt"
        case .akomaNtoso: "an"
        case .ndjson: "jsonl"
        }
    }

    /// Reads a `Content-Type`; anything but one of ours in UTF-8 is refused.
    init(_ contentType: String?) throws(APIError) {
        let parts = (contentType ?? "").lowercased().split(separator: ";").map { part in
            String(part.filter { $0 != " " && $0 != "\t" && $0 != "\"" })
        }
        guard let name = parts.first, let known = TranscriptMediaType(rawValue: name) else {
            throw .unsupportedMediaType(contentType)
        }
        let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }?.dropFirst("charset=".count)
        guard charset == nil || charset == "utf-8" || charset == "utf8" || charset == "us-ascii" else {
            throw .unsupportedMediaType(contentType)
        }
        self = known
    }
}
