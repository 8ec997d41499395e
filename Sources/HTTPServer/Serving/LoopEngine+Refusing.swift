import HTTPTypes

/// Answers to what is not a request, or not a whole one.
extension LoopEngine {
    /// Answers and closes: where the request ends cannot be relied on.
    func refuse(_ place: Int, _ error: RequestSyntaxError, _ request: RefusedRequest) {
        let status = HTTPResponse.Status(code: error.status, reasonPhrase: StatusPhrase.phrase(for: error.status))
        refuse(place, Problem(status: status, detail: error.detail), request)
    }

    func refuse(_ place: Int, _ problem: Problem, _ request: RefusedRequest) {
        connections[place].closes = true
        connections[place].lingersAtClose = true
        var problem = problem
        problem.instance = request.instance(below: builder.basePath)
        let representation = negotiator.negotiate(Request(method: .post), problem.response())
        let answer = Answer(whole: representation)
        headWriter.write(answer, isChunked: false, persistence: .close, date: date, to: &output)
        if !request.isHead, case .bytes(let bytes, _) = answer.body { output.append(bytes) }
        answered.append(configuration.metrics.seriesNumber(route: "refused", status: answer.status))
        accessLog?.write(
            AccessLog.Entry(
                method: request.method, target: request.target, minorVersion: request.minorVersion,
                status: answer.status, bodyBytes: request.isHead ? 0 : answer.contentLength,
                nanoseconds: Clock.monotonic - now,
                remoteAddress: request.remoteAddress ?? connections[place].peer.text, route: "refused",
                userAgent: request.userAgent, referrer: request.referrer, isFromCache: false))
    }

    func refuseWithoutLength(_ place: Int, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer) {
        let request = RefusedRequest(head, fields, in: bytes)
        let detail = "A \(request.method) needs Content-Length or a chunked body."
        refuse(place, Problem(status: .lengthRequired, detail: detail), request)
    }

    /// What is known of the request that the bytes begin with: it is read once more, which only a refusal costs.
    func refusedRequest(_ bytes: UnsafeRawBufferPointer) -> RefusedRequest {
        do throws(RequestSyntaxError) {
            if let head = try RequestHeadParser.parse(bytes, limits: limits.head, fields: &fields) {
                return RefusedRequest(head, fields, in: bytes)
            }
        } catch {
            // Its head is what is wrong with it.
        }
        return RefusedRequest(isHead: RequestHeadParser.isHead(bytes))
    }

    /// What is known of the request that is not whole yet.
    func unfinishedRequest(_ place: Int) -> RefusedRequest {
        guard let extras = connections[place].extras else { return RefusedRequest(isHead: false) }
        if let pending = extras.pending { return RefusedRequest(pending) }
        return RefusedRequest(isHead: extras.input.withUnsafeBytes { RequestHeadParser.isHead($0) })
    }
}

extension Problem {
    /// - Parameters:
    ///   - name: the parameter's, as sent where it cannot be decoded either.
    ///   - value: as sent.
    init(malformedParameter name: String, value: String, instance: String?) {
        let detail = "is not UTF-8 without NUL, percent-encoded"
        self.init(
            invalidParameters: [ParameterError(parameter: name, value: value, detail: detail)], instance: instance)
    }
}
