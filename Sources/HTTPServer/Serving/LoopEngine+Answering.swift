import HTTPTypes
import Synchronization

/// Answers to whole requests.
extension LoopEngine {
    /// What keeps a stored answer from being given on sight, and an answer from being stored.
    private static let unstorable: RequestHead.Traits = [.needsWholeRequest, .hasRepeatedNegotiation]
    /// Bodies from this size on are not copied into the output buffer.
    private static let copyBytesMax = 16 * 1024

    /// Answers a request without a body.
    func answer(_ place: Int, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer) throws(RequestSyntaxError) {
        if isStorable(head, connections[place].peer), let form = NegotiatedForm(head, bytes) {
            if answerFromCache(place, head, bytes, form) { return }
        }
        guard var request = try makeRequest(place, head, bytes) else { return }
        if head.contentLength == nil, needsLength(request) { return refuseWithoutLength(place, head, bytes) }
        let dispatch = router.dispatch(&request)
        answer(place, head, request, dispatch, bytes)
    }

    private func isStorable(_ head: RequestHead, _ peer: PeerAddress) -> Bool {
        guard head.method == .get || head.method == .head, head.traits.isDisjoint(with: Self.unstorable) else {
            return false
        }
        if head.traits.contains(.hasForwarding), builder.isTrusted(peer) { return false }
        if head.traits.contains(.hasOrigin), case .only = configuration.cors.origins { return false }
        return true
    }

    /// RFC 9110 §15.5.12: a body that these methods are about has to say how long it is, even when it is empty.
    private func needsLength(_ request: Request) -> Bool {
        guard request.method == .post || request.method == .put || request.method == .patch else { return false }
        guard let (index, _) = router.match(request.path) else { return false }
        return router.routes[index].handler(for: request.method) != nil
    }

    /// - Returns: nil after a refusal that leaves the connection in order, which has been answered.
    func makeRequest(
        _ place: Int, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer
    ) throws(RequestSyntaxError) -> Request? {
        do throws(RequestTarget.Refusal) {
            return try builder.makeRequest(head, fields, in: bytes, peer: connections[place].peer)
        } catch {
            if case .syntax(let error) = error { throw error }
            // The request is in order, and there is nothing, or nothing that its query can ask for.
            let request = Request(
                method: head.method.httpMethod, target: head.target.text(in: bytes), basePath: builder.basePath,
                path: head.target.text(in: bytes), fields: RequestBuilder.httpFields(fields, in: bytes),
                remoteAddress: connections[place].peer.text)
            if head.hasBody { connections[place].closes = true }
            var response = Router.notFound(request)
            if case .malformedParameter(let name, let value) = error {
                let instance = RefusedRequest(head, fields, in: bytes).instance(below: builder.basePath)
                response = Problem(malformedParameter: name, value: value, instance: instance).response()
            }
            answer(place, head, request, response, "unmatched")
            return nil
        }
    }

    // MARK: From the cache

    /// Gives a stored answer: no request is made, no string, no copy but the one into the output.
    private func answerFromCache(
        _ place: Int, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer, _ form: NegotiatedForm
    ) -> Bool {
        guard let stored = cache.find(form.key, form.coding, hash: cache.hash(form.key, form.coding)) else {
            return false
        }
        if let file = stored.file, !file.isCurrent {
            cache.remove(stored)
            return false
        }
        let persistence = persistence(place, head)
        let isNotModified = isUnchanged(stored, head, bytes)
        let start = output.count
        let storedHead = isNotModified ? stored.notModifiedHead : stored.head
        appendStoredHead(storedHead, persistence, dateOffset: start + (isNotModified ? 33 : 23))
        answered.append(isNotModified ? stored.series.notModified : stored.series.ok)
        cacheHits += 1
        var bodyBytes = 0
        if !isNotModified, head.method == .get {
            bodyBytes = stored.body.count
            if bodyBytes < Self.copyBytesMax {
                output.append(stored.body)
            } else {
                send(place, OutgoingBody(source: .bytes(stored.body), range: 0..<bodyBytes))
            }
        }
        if accessLog != nil {
            log(place, head, bytes, status: isNotModified ? 304 : 200, bodyBytes: bodyBytes, stored.routeName)
        }
        return true
    }

    private func isUnchanged(_ stored: CachedAnswer, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer) -> Bool {
        if head.ifNoneMatch.isPresent {
            return stored.entityTag.withUnsafeBytes {
                EntityTag.list(head.ifNoneMatch.bytes(in: bytes), matches: $0, .weak)
            }
        }
        guard head.ifModifiedSince.isPresent, let modified = stored.lastModified,
            let limit = HTTPDate(head.ifModifiedSince.bytes(in: bytes), now: wall)
        else { return false }
        return modified <= limit
    }

    private func appendStoredHead(_ head: [UInt8], _ persistence: Persistence, dateOffset: Int) {
        head.withUnsafeBytes { bytes in
            if persistence == .implied {
                output.append(bytes)
            } else {
                output.append(UnsafeRawBufferPointer(rebasing: bytes.dropLast(2)))
                output.append(persistence == .close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n")
            }
        }
        date.withUnsafeBytes { output.replace(at: dateOffset, with: $0) }
    }

    /// What the answer says of the connection, which is noted for after the answer.
    private func persistence(_ place: Int, _ head: RequestHead) -> Persistence {
        let connection = connections.pointer(place)
        let isLast =
            limits.requestsPerConnectionMax > 0 && connection.pointee.requests >= limits.requestsPerConnectionMax
        if !head.persists || isStopping || isLast { connection.pointee.closes = true }
        if connection.pointee.closes { return .close }
        return head.minorVersion == 0 ? .keepAlive : .implied
    }

    // MARK: From a handler

    /// - Parameter bytes: the head's; nil when they are gone, and nothing can be stored.
    func answer(
        _ place: Int, _ head: RequestHead, _ request: Request, _ dispatch: Router.Dispatch,
        _ bytes: UnsafeRawBufferPointer? = nil
    ) {
        if dispatch.takesLong { return postpone(place, head, request, dispatch) }
        answer(place, head, request, dispatch.handler(request), dispatch.routeName, bytes)
    }

    func answer(
        _ place: Int, _ head: RequestHead, _ request: Request, _ response: Response, _ routeName: String,
        _ bytes: UnsafeRawBufferPointer? = nil
    ) {
        let representation = negotiator.negotiate(request, response)
        if let bytes, response.isCacheable, isStorable(head, connections[place].peer) {
            store(representation, routeName, head, bytes)
        }
        let answer =
            head.isConditional
            ? Answer(representation, for: request, now: wall) : Answer(whole: representation)
        emit(place, head, answer, routeName)
        if accessLog != nil { log(place, head, request, answer, routeName) }
    }

    private func emit(_ place: Int, _ head: RequestHead, _ answer: Answer, _ routeName: String) {
        var isChunked = false
        if case .stream = answer.body, head.method != .head {
            isChunked = head.minorVersion >= 1
            // To HTTP/1.0 only the connection's end can tell the body's.
            if !isChunked { connections[place].closes = true }
        }
        let persistence = persistence(place, head)
        headWriter.write(answer, isChunked: isChunked, persistence: persistence, date: date, to: &output)
        answered.append(configuration.metrics.seriesNumber(route: routeName, status: answer.status))
        guard head.method != .head else { return }
        switch answer.body {
        case .none:
            break
        case .bytes(let bytes, let range) where range.count < Self.copyBytesMax:
            bytes.withUnsafeBytes { output.append(UnsafeRawBufferPointer(rebasing: $0[range])) }
        case .bytes(let bytes, let range):
            send(place, OutgoingBody(source: .bytes(bytes), range: range))
        case .file(let file, let range):
            let source = file.bytes.map { OutgoingBody.Source.bytes($0) } ?? .file(file)
            send(place, OutgoingBody(source: source, range: range))
        case .stream(let producer, let compressed):
            let gzip = compressed ? GzipStream(level: configuration.compressionLevel ?? 6) : nil
            send(place, OutgoingBody(source: .stream(producer, gzip), isChunked: isChunked))
        }
    }

    private func store(
        _ representation: Representation, _ routeName: String, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer
    ) {
        guard representation.status == 200, let body = representation.content.bytes,
            cache.hasRoom(forBytes: body.count), let form = NegotiatedForm(head, bytes)
        else { return }
        // A file answers whatever the query says; made-up queries must not fill the cache with copies of it.
        if representation.file != nil, form.key.target.contains(.questionMark) { return }
        let hash = cache.hash(form.key, form.coding)
        guard cache.find(form.key, form.coding, hash: hash) == nil else { return }
        let metrics = configuration.metrics
        cache.insert(
            CachedAnswer(
                key: form.key, coding: form.coding, hash: hash,
                head: renderHead(Answer(whole: representation)), body: body, file: representation.file,
                notModifiedHead: renderHead(.notModified(representation)),
                entityTag: Array((representation.validators.entityTag ?? "").utf8),
                lastModified: representation.validators.lastModified,
                series: RouteSeries(
                    ok: metrics.seriesNumber(route: routeName, status: 200),
                    notModified: metrics.seriesNumber(route: routeName, status: 304)),
                routeName: routeName))
        let cacheBytes = cache.byteCount
        self.metrics.counts.withLock { $0.cacheBytes = cacheBytes }
    }

    private func renderHead(_ answer: Answer) -> [UInt8] {
        let start = output.count
        headWriter.write(answer, isChunked: false, persistence: .implied, date: date, to: &output)
        let head = Array(output.bytes[start...])
        output.truncate(to: start)
        return head
    }
}

/// What a stored answer is found by: the request's own bytes, and which coding its Accept-Encoding comes down to.
struct NegotiatedForm {
    let key: ResponseCache.Key
    let coding: ContentCoding

    /// Nil where identity is not acceptable: rare, and then the size of the body matters too.
    @inline(__always)
    init?(_ head: RequestHead, _ bytes: UnsafeRawBufferPointer) {
        let field = head.acceptEncoding.isPresent ? head.acceptEncoding.bytes(in: bytes) : nil
        let accepted = AcceptEncoding(field)
        guard accepted.acceptsIdentity, case .use(let coding) = accepted.choice(isWorthwhile: true) else { return nil }
        self.coding = coding
        key = ResponseCache.Key(
            target: head.target.bytes(in: bytes), host: head.host.bytes(in: bytes), accept: head.accept.bytes(in: bytes)
        )
    }
}
