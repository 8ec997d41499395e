import HTTPTypes

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LoopEngine {
    /// Answers gathered past this go out before the next pipelined request is looked at: what a client asks for and
    /// does not read must not pile up.
    private static let batchBytesMax = 128 * 1024

    /// Reads once and handles what there is. The descriptor is watched level by level: what is left over calls again.
    func readable(_ place: Int) {
        let connection = connections.pointer(place)
        let kept = restoreInput(connection)
        // More than a head's worth is there: pipelined requests, which come first.
        if kept >= limits.headBytesMax { return process(place, byteCount: kept, received: 0) }
        let room = UnsafeMutableRawBufferPointer(rebasing: readBuffer[kept...])
        let count = recv(connection.pointee.descriptor, room.baseAddress, room.count, 0)
        if count > 0 {
            return process(place, byteCount: kept + count, received: count)
        }
        if count == 0 {
            endOfInput(place, kept: kept)
        } else if errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR {
            watch(place, .read)
        } else {
            close(place)
        }
    }

    /// The client has said all; half of a request can no longer become a whole one (RFC 9112 §8).
    private func endOfInput(_ place: Int, kept: Int) {
        guard kept > 0 || connections[place].phase == .body else { return close(place) }
        let request = unfinishedRequest(place)
        connections[place].phase = .head
        refuse(place, Problem(status: .badRequest, detail: "The request ended before it was whole."), request)
        commitMetrics(received: 0)
        if flush(place) { finishConnection(place, hasUnreadInput: false) }
    }

    /// Puts what an earlier read left over at the start of the read buffer.
    private func restoreInput(_ connection: UnsafeMutablePointer<Connection>) -> Int {
        guard let input = connection.pointee.extras?.input, !input.isEmpty else { return 0 }
        input.withUnsafeBytes { readBuffer.copyMemory(from: $0) }
        return input.count
    }

    /// Goes on with what was read before, once an answer is out or the others had their turn.
    func resume(_ place: Int) {
        let connection = connections.pointer(place)
        let kept = restoreInput(connection)
        if kept > 0 { return process(place, byteCount: kept, received: 0) }
        connection.pointee.extras = nil
        setDeadlineForHead(connection, hasBegun: false)
        watch(place, .read)
    }

    /// Answers every whole request among the first bytes of the read buffer, then writes the answers at once.
    private func process(_ place: Int, byteCount: Int, received: Int) {
        let connection = connections.pointer(place)
        let wasIdle = connection.pointee.phase == .head && byteCount == received && connection.pointee.requests > 0
        let bytes = UnsafeRawBufferPointer(rebasing: readBuffer[..<byteCount])
        var position = 0
        var handled = 0
        var isInterrupted = false
        while position < byteCount, !connection.pointee.closes {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
            if connection.pointee.phase == .head {
                // More pipelined requests than one turn answers: the other connections get theirs first.
                isInterrupted = handled == limits.pipelinedRequestsMax || output.count >= Self.batchBytesMax
                guard !isInterrupted, let used = takeHead(place, rest) else { break }
                position += used
                handled += 1
            } else if connection.pointee.phase == .body {
                position += takeBody(place, rest)
            } else {
                break
            }
        }
        commitMetrics(received: received)
        if connection.pointee.phase == .free { return }
        keep(UnsafeRawBufferPointer(rebasing: bytes[position...]), connection)
        if wasIdle || handled > 0 { setDeadlineForHead(connection, hasBegun: position < byteCount) }
        finishBatch(place, hasUnused: position < byteCount, isInterrupted: isInterrupted)
    }

    /// After the requests at hand: their answers go out, and the connection waits for whatever it needs next.
    ///
    /// - Parameters:
    ///   - place: the connection's.
    ///   - hasUnused: whether more of its input is there; asked only where it closes.
    ///   - isInterrupted: whether the next request is to wait for its turn.
    func finishBatch(_ place: Int, hasUnused: @autoclosure () -> Bool, isInterrupted: Bool) {
        let connection = connections.pointer(place)
        // What is under way goes on when the socket drains.
        guard connection.pointee.phase != .writing, flush(place) else { return }
        if connection.pointee.phase == .working {
            beginWork(place)
        } else if connection.pointee.closes {
            finishConnection(place, hasUnreadInput: hasUnused())
        } else if isInterrupted {
            interrupted.append(connections.token(place))
        } else {
            watch(place, .read)
        }
    }

    func setDeadlineForHead(_ connection: UnsafeMutablePointer<Connection>, hasBegun: Bool) {
        guard connection.pointee.phase == .head else { return }
        connection.pointee.deadline = deadline(hasBegun ? limits.headSecondsMax : limits.idleSecondsMax)
    }

    fileprivate func keep(_ unused: UnsafeRawBufferPointer, _ connection: UnsafeMutablePointer<Connection>) {
        if unused.isEmpty || connection.pointee.closes {
            if let extras = connection.pointee.extras {
                extras.input = []
                if extras.isIdle { connection.pointee.extras = nil }
            }
            return
        }
        connection.pointee.busyExtras.input = Array(unused)
    }
}
