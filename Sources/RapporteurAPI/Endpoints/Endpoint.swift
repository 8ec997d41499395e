import HTTPServer
import HTTPTypes

/// One line of the route table: the router, the check of the parameters and the OpenAPI document are all made from
/// it, so that they cannot differ.
struct Endpoint: Sendable {
    /// `listTurns`: the OpenAPI operation id.
    var name: String
    var tag: Tag
    var method: HTTPRequest.Method = .get
    /// From the server's root, `/api/v1/turns/{id}/context`.
    var path: String
    var summary: String
    var parameters: [ParameterSpecification] = []
    var answer: Answer
    /// Statuses besides 200 that are its own, with what they mean.
    var otherStatuses: [(status: HTTPResponse.Status, meaning: String)] = []
    /// Whether it can answer before a corpus is loaded.
    var needsCorpus = true
    /// Whether answering takes more than some milliseconds, and is no work for an event loop.
    var takesLong = false
    var handler: @Sendable (Call) throws(APIError) -> Response

    enum Tag: String, CaseIterable, Sendable {
        case root, transcripts, speakers, turns, organisations, timelines, search, analyses, server, feeds
    }

    /// What it answers with.
    struct Answer: Sendable {
        /// The object, or one element of the list.
        var schema: Schema
        /// The member of the object whose elements are the rows of NDJSON and CSV; nil where the rows are what the
        /// JSON is, or its elements.
        var rows: (member: String, schema: Schema)?
        var isCollection = false
        /// Members of a collection's envelope beside `data`, `page`, `links` and `meta`.
        var extras: [Property] = []
        /// In the server's order of preference.
        var formats: [Format] = [.json]

        /// A list that can also be had as NDJSON and CSV.
        static func list(of name: String, extras: [Property] = []) -> Answer {
            Answer(
                schema: .named(name), isCollection: true, extras: extras, formats: [.json, .ndjson, .csv])
        }
    }
}

/// One request at one endpoint: everything a handler may read.
///
/// A class, since it is handed on and caught by closures: a copy would count the owners of all its parts.
final class Call: Sendable {
    let request: Request
    let endpoint: Endpoint
    let parameters: Parameters
    let format: Format
    let context: APIContext

    /// What the first placeholder of the path stands for, without a suffix that chose the format.
    let id: String

    init(request: Request, endpoint: Endpoint, parameters: Parameters, format: Format, context: APIContext) {
        self.request = request
        self.endpoint = endpoint
        self.parameters = parameters
        self.format = format
        self.context = context
        id = request.pathParameters.first ?? ""
    }
}
