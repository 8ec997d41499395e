package import HTTPServer
import HTTPTypes

/// The whole HTTP surface over one corpus. A reload makes a new one.
package struct API: Sendable {
    private let context: APIContext

    package init(_ context: APIContext) { self.context = context }

    /// The router of every endpoint, suffixed forms included.
    package func makeRouter() -> Router {
        var router = Router()
        for endpoint in Endpoints.all {
            let paths = [endpoint.path] + endpoint.suffixedPaths
            for path in paths {
                router.on(endpoint.method, path) { [context] request in
                    API.answer(request, at: endpoint, context)
                }
            }
        }
        for endpoint in Endpoints.all where endpoint.path.hasPrefix(Redirect.british) {
            let american = Redirect.american + endpoint.path.dropFirst(Redirect.british.count)
            for path in [american] + endpoint.suffixedPaths(of: american) {
                router.on(.get, path) { Redirect.toBritishSpelling($0) }
            }
        }
        return router
    }

    private static func answer(_ request: Request, at endpoint: Endpoint, _ context: APIContext) -> Response {
        var response = handled(request, at: endpoint, context)
        response.fields[.vary] = "Accept"
        return response
    }

    private static func handled(_ request: Request, at endpoint: Endpoint, _ context: APIContext) -> Response {
        do throws(APIError) {
            let call = try Call(request, at: endpoint, context)
            return try endpoint.handler(call)
        } catch {
            var problem = Problem(error)
            problem.instance = URLText.target(path: request.path, query: [])
            return problem.response(fields: fields(beside: error))
        }
    }

    /// What a client needs to do better.
    private static func fields(beside error: APIError) -> HTTPFields {
        switch error {
        case .notLoadedYet: [.retryAfter: "1"]
        // RFC 9110 §12.5.3: what the next request may be encoded as.
        case .unsupportedContentCoding: [.acceptEncoding: "identity"]
        default: [:]
        }
    }
}

extension Endpoint {
    /// The paths that ask for one form, whatever `Accept` says.
    var suffixedPaths: [String] { suffixedPaths(of: path) }

    func suffixedPaths(of path: String) -> [String] { answer.suffixedFormats.compactMap(\.suffix).map { path + $0 } }
}

extension Call {
    init(_ request: Request, at endpoint: Endpoint, _ context: APIContext) throws(APIError) {
        if endpoint.needsCorpus, context.corpus == nil { throw .notLoadedYet }
        let formats = endpoint.answer.suffixedFormats
        // The longest first: `.timelinejs.json` also ends in `.json`.
        let suffixed = formats.filter { request.path.hasSuffix($0.suffix ?? "/") }
            .max { ($0.suffix ?? "").utf8.count < ($1.suffix ?? "").utf8.count }
        let accept = AcceptHeader(request.fields[.accept])
        guard let format = suffixed ?? accept.best(of: endpoint.answer.formats) else {
            throw .notAcceptable(endpoint.answer.formats)
        }
        let parameters = try Parameters(request.query, known: endpoint.parameters)
        self.init(
            request: request, endpoint: endpoint, parameters: parameters, format: format, context: context,
            id: request.pathParameters.first ?? "")
    }
}
