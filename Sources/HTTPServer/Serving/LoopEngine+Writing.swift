#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What leaves: batches of answers, large bodies, and the connection's end.
extension LoopEngine {
    /// What one connection may send, or make before it is compressed, before the others get their turn.
    private static let turnBytesMax = 1024 * 1024
    private static let pieceBytes = 64 * 1024

    private enum Progress { case done, blocked, broken }

    // MARK: Small answers

    /// Writes the gathered output; what the socket does not take waits with the connection.
    /// - Returns: whether all of it went.
    func flush(_ place: Int) -> Bool {
        let bytes = output.bytes
        guard !bytes.isEmpty else { return true }
        defer { output.removeAll() }
        let sent = write(place, bytes)
        if sent == bytes.count { return true }
        guard sent >= 0 else {
            close(place)
            return false
        }
        connections[place].busyExtras.wait(toSend: bytes[sent...])
        waitToWrite(place)
        return false
    }

    /// - Returns: how many bytes the socket took; -1 when the connection is broken.
    private func write(_ place: Int, _ bytes: UnsafeRawBufferPointer) -> Int {
        while true {
            let sent = systemWrite(connections[place].descriptor, bytes)
            if sent >= 0 {
                bytesSent += sent
                return sent
            }
            if errno == EINTR { continue }
            return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : -1
        }
    }

    private func waitToWrite(_ place: Int) {
        connections[place].phase = .writing
        connections[place].deadline = deadline(limits.writeStallSecondsMax)
        watch(place, .write)
    }

    // MARK: Large bodies

    /// Sends a large body after the gathered output: as much as the socket takes now, the rest as it drains.
    func send(_ place: Int, _ body: OutgoingBody) {
        let connection = connections.pointer(place)
        let extras = connection.pointee.busyExtras
        extras.outgoing = body
        connection.pointee.phase = .writing
        commitMetrics(received: 0)
        if case .bytes(let bytes) = body.source, !sendTogether(place, extras, bytes, body.range) { return }
        guard flush(place) else { return }
        if pump(place) == .done { connections[place].phase = .head }
    }

    /// Head and body in one call.
    /// - Returns: false when the connection is gone or has to wait.
    private func sendTogether(_ place: Int, _ extras: ConnectionExtras, _ body: [UInt8], _ range: Range<Int>) -> Bool {
        let headCount = output.count
        let sent = body.withUnsafeBytes { bytes in
            systemWrite(connections[place].descriptor, output.bytes, UnsafeRawBufferPointer(rebasing: bytes[range]))
        }
        guard sent > 0 else { return true }
        bytesSent += sent
        if sent < headCount {
            extras.wait(toSend: output.bytes[sent...])
            output.removeAll()
            waitToWrite(place)
            return false
        }
        output.removeAll()
        extras.outgoing?.range = range.lowerBound + sent - headCount..<range.upperBound
        return true
    }

    /// The socket takes bytes again.
    func writable(_ place: Int) {
        let connection = connections.pointer(place)
        guard let extras = connection.pointee.extras else { return finishAnswer(place) }
        if !extras.unsent.isEmpty {
            let sent = extras.unsent.withUnsafeBytes {
                write(place, UnsafeRawBufferPointer(rebasing: $0[extras.unsentOffset...]))
            }
            guard sent >= 0 else { return close(place) }
            extras.unsentOffset += sent
            if sent > 0 { connection.pointee.deadline = deadline(limits.writeStallSecondsMax) }
            guard extras.unsentOffset == extras.unsent.count else { return }
            extras.unsent = []
            extras.unsentOffset = 0
        }
        if pump(place) == .done { finishAnswer(place) }
    }

    /// Goes on after an answer that is out: with the request behind it, or with the connection's end.
    func finishAnswer(_ place: Int) {
        let connection = connections.pointer(place)
        if connection.pointee.extras?.long != nil {
            connection.pointee.phase = .working
            return beginWork(place)
        }
        connection.pointee.phase = .head
        let hasInput = !(connection.pointee.extras?.input.isEmpty ?? true)
        // An answer that was begun before the server began to stop did not say that it is the last.
        if connection.pointee.closes || isStopping && !hasInput {
            finishConnection(place, hasUnreadInput: hasInput)
        } else {
            resume(place)
        }
    }

    /// Sends on the body under way until the socket is full, the turn is over or the body is out.
    private func pump(_ place: Int) -> Progress {
        let connection = connections.pointer(place)
        guard let extras = connection.pointee.extras, var body = extras.outgoing else { return .done }
        extras.outgoing = nil
        var doneBytes = 0
        while doneBytes < Self.turnBytesMax {
            switch sendPiece(place, &body) {
            case .done(let count):
                doneBytes += count
                // The rest of a piece that did not fit is in `unsent`.
                if !extras.unsent.isEmpty { return wait(place, extras, body) }
            case .blocked:
                return wait(place, extras, body)
            case .finished:
                if !extras.unsent.isEmpty {
                    waitToWrite(place)
                    return .blocked
                }
                return .done
            case .broken:
                close(place)
                return .broken
            }
        }
        return wait(place, extras, body)
    }

    private func wait(_ place: Int, _ extras: ConnectionExtras, _ body: OutgoingBody) -> Progress {
        extras.outgoing = body
        waitToWrite(place)
        return .blocked
    }

    private enum PieceOutcome { case done(bytes: Int), blocked, finished, broken }

    private func sendPiece(_ place: Int, _ body: inout OutgoingBody) -> PieceOutcome {
        switch body.source {
        case .bytes(let bytes):
            guard !body.range.isEmpty else { return .finished }
            let sent = bytes.withUnsafeBytes { write(place, UnsafeRawBufferPointer(rebasing: $0[body.range])) }
            return advance(&body, sent)
        case .file(let file):
            guard !body.range.isEmpty else { return .finished }
            output.removeAll()
            let room = min(Self.pieceBytes, body.range.count)
            let got = output.appendUninitialized(room) { file.read(at: body.range.lowerBound, into: $0) }
            // The file shrank or cannot be read: the promised length cannot be kept, and the client must see that.
            guard got > 0 else { return .broken }
            let sent = write(place, output.bytes)
            output.removeAll()
            return advance(&body, sent)
        case .stream(var producer, let gzip):
            return sendStreamPiece(place, &body, &producer, gzip)
        }
    }

    private func advance(_ body: inout OutgoingBody, _ sent: Int) -> PieceOutcome {
        if sent < 0 { return .broken }
        if sent == 0 { return .blocked }
        body.range = body.range.lowerBound + sent..<body.range.upperBound
        return .done(bytes: sent)
    }

    private func sendStreamPiece(
        _ place: Int, _ body: inout OutgoingBody, _ producer: inout any BodyProducer, _ gzip: GzipStream?
    ) -> PieceOutcome {
        let piece: [UInt8]?
        do { piece = try producer.next() } catch { return .broken }
        body.source = .stream(producer, gzip)
        var bytes = piece ?? []
        let made = bytes.count
        if let gzip {
            guard let compressed = gzip.compress(bytes, isLast: piece == nil) else { return .broken }
            bytes = compressed
        }
        output.removeAll()
        if body.isChunked {
            // An empty chunk would end the body.
            if !bytes.isEmpty {
                output.append(String(bytes.count, radix: 16))
                output.append("\r\n")
                output.append(bytes)
                output.append("\r\n")
            }
            if piece == nil { output.append("0\r\n\r\n") }
        } else {
            output.append(bytes)
        }
        let count = output.count
        guard count == 0 || keepUnsent(place) else { return .broken }
        return piece == nil ? .finished : .done(bytes: max(count, made))
    }

    /// Writes the output and keeps what the socket does not take.
    private func keepUnsent(_ place: Int) -> Bool {
        let bytes = output.bytes
        defer { output.removeAll() }
        let sent = write(place, bytes)
        guard sent >= 0 else { return false }
        if sent < bytes.count { connections[place].busyExtras.wait(toSend: bytes[sent...]) }
        return true
    }
}

/// Of a socket alone, which saves the system what it does for files.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    send(descriptor, bytes.baseAddress, bytes.count, 0)
}

private func systemWrite(
    _ descriptor: Int32, _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer
) -> Int {
    withUnsafeTemporaryAllocation(of: iovec.self, capacity: 2) { vectors in
        vectors[0] = iovec(iov_base: UnsafeMutableRawPointer(mutating: first.baseAddress), iov_len: first.count)
        vectors[1] = iovec(iov_base: UnsafeMutableRawPointer(mutating: second.baseAddress), iov_len: second.count)
        return writev(descriptor, vectors.baseAddress, 2)
    }
}
