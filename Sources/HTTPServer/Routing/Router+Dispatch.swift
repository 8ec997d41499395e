import HTTPTypes

extension Router {
    /// Who answers a request.
    struct Dispatch {
        /// The pattern that fitted, for metrics and logs; a fixed word where none did.
        var routeName: String
        /// Whether that is no work for an event loop.
        var takesLong = false
        var handler: Handler
    }

    /// Answers a request in memory, as a test may want: the handler's answer, or the 404, 405, 308 or OPTIONS answer
    /// that is the router's own. What the server adds on the way out (`Date`, `ETag`, compression, conditional
    /// answers, CORS) is not in it. The answer to HEAD is that to GET without its body.
    public func respond(to request: Request) -> Response {
        var request = request
        let dispatch = dispatch(&request)
        var response = dispatch.handler(request)
        if request.method == .head {
            if case .bytes(let bytes) = response.body { response.fields[.contentLength] = String(bytes.count) }
            response.body = .none
        }
        return response
    }

    /// Finds who answers: a handler, or the router itself. The answer to HEAD keeps its body, whose length and tag the
    /// server needs.
    ///
    /// - Parameter request: learns what the route's placeholders stand for.
    func dispatch(_ request: inout Request) -> Dispatch {
        // The server as a whole; CONNECT, whose target is no path either, is not for an origin server.
        if request.path == "*" { return dispatchRefused(request, allMethods, routeName: "*") }
        guard let (index, parameters) = match(request.path) else { return dispatchUnmatched(request) }
        let route = routes[index]
        let method = request.method == .head && route.handler(for: .head) == nil ? .get : request.method
        guard let (handler, takesLong) = route.handler(for: method) else {
            return dispatchRefused(request, route.allowedMethods, routeName: route.pattern)
        }
        request.pathParameters = parameters
        return Dispatch(routeName: route.pattern, takesLong: takesLong, handler: handler)
    }

    /// The router tells which methods there are, who asks for them and who used another.
    private func dispatchRefused(_ request: Request, _ methods: String, routeName: String) -> Dispatch {
        if request.method == .options { return Dispatch(routeName: routeName) { _ in Self.answerToOptions(methods) } }
        return Dispatch(routeName: routeName) { Self.methodNotAllowed($0, methods) }
    }

    private func dispatchUnmatched(_ request: Request) -> Dispatch {
        if let location = canonicalLocation(for: request) {
            return Dispatch(routeName: "redirect") { _ in
                Response(status: .permanentRedirect, fields: [.location: location, .cacheControl: "no-cache"])
            }
        }
        guard let fallbackHandler else { return Dispatch(routeName: "unmatched", handler: Self.notFound) }
        switch request.method {
        case .get, .head:
            return Dispatch(routeName: "files", handler: fallbackHandler)
        default:
            // Whether there is anything is what GET would say.
            var question = request
            question.method = .get
            let answer = fallbackHandler(question)
            if answer.status.code == 404 { return Dispatch(routeName: "files") { _ in answer } }
            return dispatchRefused(request, Self.fallbackMethods, routeName: "files")
        }
    }

    /// A route's path with a slash too many at its end has moved to where it is without.
    private func canonicalLocation(for request: Request) -> String? {
        guard request.path.utf8.count > 1, request.path.hasSuffix("/") else { return nil }
        let path = String(request.path.dropLast())
        guard !path.hasSuffix("/"), match(path) != nil else { return nil }
        return String(request.publicPath.dropLast()) + request.queryAsSent
    }

    /// Every method that some route takes.
    private var allMethods: String {
        let methods = routes.reduce(into: Set(["GET", "HEAD", "OPTIONS"])) { methods, route in
            methods.formUnion(route.handlers.map(\.method.rawValue))
        }
        return methods.sorted().joined(separator: ", ")
    }

    static func answerToOptions(_ methods: String) -> Response {
        Response(status: .noContent, fields: [.allow: methods, .cacheControl: "no-store"])
    }

    static func methodNotAllowed(_ request: Request, _ methods: String) -> Response {
        Problem(
            status: .methodNotAllowed, detail: "\(request.method.rawValue) is not among the methods here: \(methods).",
            instance: request.publicPath
        ).response(fields: [.allow: methods])
    }

    @Sendable
    static func notFound(_ request: Request) -> Response {
        Problem(
            status: .notFound, detail: "There is nothing at this path.", instance: request.publicPath
        ).response()
    }
}

/// Percent-encodes a decoded path for a `Location`, so that it begins with one slash and holds only `pchar`s.
enum PathEncoder {
    static func encode(_ path: String) -> String {
        var encoded: [UInt8] = []
        for octet in path.utf8 {
            if octet == .slash, encoded == [.slash] { continue }
            if octet.isAlphanumeric || "/-._~!$&'()*+,;=:@".utf8.contains(octet) {
                encoded.append(octet)
            } else {
                encoded.append(.percent)
                encoded.append(.hexadecimalDigit(octet >> 4, letterA: UInt8(ascii: "A")))
                encoded.append(.hexadecimalDigit(octet, letterA: UInt8(ascii: "A")))
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
