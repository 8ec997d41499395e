import HTTPServer
import HTTPTypes

extension Problem {
    /// The one place where an error becomes a status code.
    init(_ error: APIError) {
        switch error {
        case .invalidParameters(let faults):
            self.init(
                invalidParameters: faults.map {
                    ParameterError(parameter: $0.parameter, value: $0.value, detail: $0.detail)
                }, type: Problem.type("invalid-parameter"))
        case .notFound(let kind, let id, let nearest):
            let hint = nearest.map { " The nearest is \"\($0)\"." } ?? ""
            self.init(status: .notFound, detail: "There is no \(kind) \"\(id)\".\(hint)")
        case .textGone(let permalink, let nearest):
            let hint = nearest.map { " What stands nearest to its place now is \"\($0)\"." } ?? ""
            self.init(
                status: .notFound, title: "Text no longer there",
                detail: "No turn has the text that \"\(permalink)\" was made for.\(hint)",
                type: Problem.type("text-gone"))
        case .staleCursor:
            self.init(
                status: .gone, title: "Stale cursor",
                detail: "The cursor belongs to a corpus that is no longer loaded; begin again without it.",
                type: Problem.type("stale-cursor"))
        case .notAcceptable(let formats):
            let types = formats.map(\.mediaType).joined(separator: ", ")
            self.init(status: .notAcceptable, detail: "This resource can be had as \(types).")
        case .notLoadedYet:
            self.init(
                status: .serviceUnavailable, title: "Not loaded yet",
                detail: "The transcripts are still being loaded; try again in a moment.",
                type: Problem.type("not-loaded"))
        case .bodyTooLarge(let bytesMax):
            self.init(
                status: .contentTooLarge, detail: "A transcript to analyse may have at most \(bytesMax) bytes.")
        case .analysisTooLarge(let bytesMax):
            self.init(
                status: .contentTooLarge,
                detail: "The analysis has more than \(bytesMax) bytes; send the transcript in parts.")
        case .unsupportedMediaType(let given):
            let what = given.map { "\"\($0)\"" } ?? "A body without Content-Type"
            let types = TranscriptMediaType.names.joined(separator: ", ")
            self.init(
                status: .unsupportedMediaType, detail: "\(what) cannot be read; send UTF-8 text as one of \(types).")
        case .unsupportedContentCoding(let given):
            self.init(
                status: .unsupportedMediaType,
                detail: "A body encoded as \"\(given)\" cannot be read; send it without Content-Encoding.")
        }
    }

    private static func type(_ name: String) -> String { "urn:rapporteur:problem:\(name)" }
}

extension InvalidParameter {
    static func unknown(_ item: QueryItem, among known: [String]) -> InvalidParameter {
        guard let nearest = nearestName(to: item.name, among: known) else {
            return InvalidParameter(item.name, item.value, "unknown parameter; none is known here")
        }
        return InvalidParameter(
            item.name, item.value,
            "unknown parameter; did you mean \"\(nearest)\"? (known: \(known.joined(separator: ", ")))")
    }
}
