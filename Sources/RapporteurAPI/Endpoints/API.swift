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
            router.on(endpoint.method, endpoint.path, takesLong: endpoint.takesLong) { [context] in
                API.answer($0, at: endpoint, context)
            }
            for (path, format) in endpoint.suffixedPaths(of: endpoint.path) {
                router.on(endpoint.method, path, takesLong: endpoint.takesLong) { [context] in
                    API.answer($0, at: endpoint, as: format, context)
                }
            }
        }
        for endpoint in Endpoints.all where endpoint.path.hasPrefix(Redirect.british) {
            let american = Redirect.american + endpoint.path.dropFirst(Redirect.british.count)
            for path in [american] + endpoint.suffixedPaths(of: american).map(\.path) {
                router.on(.get, path) { [base = context.settings.basePath] in
                    Redirect.toBritishSpelling($0, below: base)
                }
            }
        }
        return router
    }

    private static func answer(
        _ request: Request, at endpoint: Endpoint, as format: Format? = nil, _ context: APIContext
    ) -> Response {
        var response = handled(request, at: endpoint, as: format, context)
        if response.status.kind == .redirection, let target = response.fields[.location] {
            response.fields[.location] = context.settings.basePath + target
        }
        if !response.fields.contains(.vary) { response.fields[.vary] = "Accept" }
        return response
    }

    private static func handled(
        _ request: Request, at endpoint: Endpoint, as format: Format?, _ context: APIContext
    ) -> Response {
        do throws(APIError) {
            let call = try Call(request, at: endpoint, as: format, context)
            return try endpoint.handler(call)
        } catch {
            var problem = Problem(error)
            problem.instance = request.publicPath
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
    func suffixedPaths(of path: String) -> [(path: String, format: Format)] {
        answer.suffixedFormats.compactMap { format in format.suffix.map { (path + $0, format) } }
    }
}

extension Endpoint.Answer {
    /// Why these fields, which there are, cannot be chosen in this form; nil where they can.
    fileprivate func complaint(about fields: String, in format: Format) -> String? {
        guard format.hasFields else { return "can be chosen in JSON, NDJSON and CSV only" }
        guard format.isTable, let rows else { return nil }
        let prefix = rows.member + "."
        let names = fields.split(separator: ",").map { $0.hasPrefix(prefix) ? $0.dropFirst(prefix.count) : $0 }
        return ParameterSpecification.fields(of: rows.schema).complaint(about: names.joined(separator: ","))
    }
}

extension Call {
    /// - Parameter format: the one that the path asks for; nil where `Accept` chooses.
    convenience init(
        _ request: Request, at endpoint: Endpoint, as format: Format?, _ context: APIContext
    ) throws(APIError) {
        if endpoint.needsCorpus, context.corpus == nil { throw .notLoadedYet }
        guard let format = format ?? Format.best(of: endpoint.answer.formats, for: request) else {
            throw .notAcceptable(endpoint.answer.formats)
        }
        let parameters = try Parameters(request.query, known: endpoint.parameters)
        if let fields = parameters.text("fields"), let complaint = endpoint.answer.complaint(about: fields, in: format)
        {
            throw .invalidParameters([InvalidParameter("fields", fields, complaint)])
        }
        self.init(request: request, endpoint: endpoint, parameters: parameters, format: format, context: context)
    }
}

extension Format {
    /// The client's favourite among `formats`; nil where it accepts none.
    fileprivate static func best(of formats: [Format], for request: Request) -> Format? {
        guard request.fields.contains(.accept) else { return formats.first }
        return AcceptHeader(request.fields[.accept]).best(of: formats)
    }
}
