import HTTPTypes

/// Heads, and the bodies that follow some of them.
extension LoopEngine {
    /// Reads one head and answers it, or begins to read its body.
    /// - Returns: how many bytes it took; nil while it is not whole.
    func takeHead(_ place: Int, _ bytes: UnsafeRawBufferPointer) -> Int? {
        do throws(RequestSyntaxError) {
            guard let head = try RequestHeadParser.parse(bytes, limits: limits.head, fields: &fields) else {
                return nil
            }
            connections[place].requests &+= 1
            if head.hasBody {
                try beginBody(place, head, bytes)
            } else {
                try answer(place, head, bytes)
            }
            return head.byteCount
        } catch {
            refuse(place, error, refusedRequest(bytes))
            return 0
        }
    }

    private func beginBody(
        _ place: Int, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer
    ) throws(RequestSyntaxError) {
        if let length = head.contentLength, length > limits.bodyBytesMax { throw .bodyTooLarge }
        let connection = connections.pointer(place)
        guard let request = try makeRequest(place, head, bytes) else { return }
        if head.traits.contains(.expectsContinue), head.minorVersion >= 1, bytes.count == head.byteCount {
            if let refusal = router.refusal(of: request) {
                // A final answer instead of 100 (RFC 9110 §10.1.1); whether the body comes all the same is not known.
                connection.pointee.closes = true
                connection.pointee.lingersAtClose = true
                return answer(place, head, request, refusal)
            }
            output.append("HTTP/1.1 100 Continue\r\n\r\n")
        }
        let framing: PendingRequest.Framing =
            head.traits.contains(.chunked)
            ? .chunked(ChunkedDecoder(lineBytesMax: 4096)) : .length(remaining: head.contentLength ?? 0)
        connection.pointee.busyExtras.pending = PendingRequest(
            request: request, head: head, framing: framing, startedAt: now)
        connection.pointee.phase = .body
        setDeadlineForBody(connection, startedAt: now)
    }

    /// Takes body bytes, and answers once they are all there.
    /// - Returns: how many of the bytes belonged to the body.
    func takeBody(_ place: Int, _ bytes: UnsafeRawBufferPointer) -> Int {
        let connection = connections.pointer(place)
        guard let extras = connection.pointee.extras, var pending = extras.pending else { return 0 }
        // Out of the extras, so that the body's array has one owner while it grows.
        extras.pending = nil
        do throws(RequestSyntaxError) {
            let (used, isDone) = try pending.take(bytes, bodyBytesMax: limits.bodyBytesMax)
            if isDone {
                connection.pointee.phase = .head
                let dispatch = router.dispatch(&pending.request)
                answer(place, pending.head, pending.request, dispatch)
            } else {
                setDeadlineForBody(connection, startedAt: pending.startedAt)
                extras.pending = pending
            }
            return used
        } catch {
            connection.pointee.phase = .head
            refuse(place, error, RefusedRequest(pending))
            return bytes.count
        }
    }

    private func setDeadlineForBody(_ connection: UnsafeMutablePointer<Connection>, startedAt: Int64) {
        let secondsLeft = limits.bodySecondsMax - Double(now - startedAt) / 1e9
        connection.pointee.deadline = deadline(min(secondsLeft, limits.bodyStallSecondsMax))
    }
}

extension PendingRequest {
    fileprivate mutating func take(
        _ bytes: UnsafeRawBufferPointer, bodyBytesMax: Int
    ) throws(RequestSyntaxError) -> (used: Int, isDone: Bool) {
        switch framing {
        case .length(let remaining):
            let count = min(remaining, bytes.count)
            request.body.append(contentsOf: bytes[..<count])
            framing = .length(remaining: remaining - count)
            return (count, count == remaining)
        case .chunked(var decoder):
            // The old copy must not share the decoder's line while it is written.
            framing = .length(remaining: 0)
            let used = try decoder.decode(bytes, onto: &request.body, bodyBytesMax: bodyBytesMax)
            framing = .chunked(decoder)
            return (used, decoder.isDone)
        }
    }
}

extension Router {
    /// The answer to a request that no handler will take, whatever its body says.
    func refusal(of request: Request) -> Dispatch? {
        var question = request
        question.body = []
        if let (index, _) = match(request.path), routes[index].handler(for: request.method) != nil { return nil }
        let dispatch = dispatch(&question)
        if dispatch.takesLong { return nil }
        return dispatch.handler(question).status.code >= 400 ? dispatch : nil
    }
}
