import HTTPTypes
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Waiting, deadlines and the end of connections.
extension LoopEngine {
    private static let sweepNanoseconds: Int64 = 100_000_000

    /// The moment that is so many seconds from now; the next sweep will not be later than that.
    func deadline(_ seconds: Double) -> Int64 {
        let moment = now + Int64(seconds * 1e9)
        soonestDeadline = min(soonestDeadline, moment)
        return moment
    }

    /// Watches a connection for what it needs next.
    func watch(_ place: Int, _ interest: Poller.Interest) {
        let connection = connections.pointer(place)
        guard connection.pointee.interest != interest else { return }
        do {
            if connection.pointee.interest == nil {
                try poller.add(connection.pointee.descriptor, token: connections.token(place), interest)
            } else {
                try poller.change(connection.pointee.descriptor, token: connections.token(place), interest)
            }
            connection.pointee.interest = interest
        } catch {
            close(place)
        }
    }

    // MARK: The end

    /// Closes after the last answer: at once when nothing more is on its way, in stages otherwise (RFC 9112 §9.6).
    func finishConnection(_ place: Int, hasUnreadInput: Bool) {
        let connection = connections.pointer(place)
        guard hasUnreadInput || connection.pointee.lingersAtClose else { return close(place) }
        shutdown(connection.pointee.descriptor, Int32(SHUT_WR))
        connection.pointee.phase = .lingering
        connection.pointee.deadline = deadline(limits.lingerSecondsMax)
        let extras = ConnectionExtras()
        connection.pointee.extras = extras
        linger(place)
    }

    /// Reads and drops what the client still sends.
    func linger(_ place: Int) {
        let connection = connections.pointer(place)
        for _ in 0..<4 {
            let count = read(connection.pointee.descriptor, readBuffer.baseAddress, readBuffer.count)
            if count > 0 {
                let dropped = (connection.pointee.extras?.lingeredBytes ?? 0) + count
                connection.pointee.extras?.lingeredBytes = dropped
                if dropped > limits.lingerBytesMax { return close(place) }
            } else if count < 0, errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR {
                break
            } else {
                return close(place)
            }
        }
        watch(place, .read)
    }

    func close(_ place: Int) {
        let connection = connections.pointer(place)
        guard connection.pointee.phase != .free else { return }
        // Closing takes it out of the poller too.
        systemClose(connection.pointee.descriptor)
        if connection.pointee.countsForAddress { shared.returnConnection(from: connection.pointee.peer) }
        shared.returnConnection()
        connections.remove(place)
        metrics.counts.withLock { $0.openConnections -= 1 }
    }

    // MARK: Deadlines

    /// Looks at every connection's deadline. A pass over ten thousand takes less than a hundred microseconds, and most
    /// deadlines are put off long before they come, so that there is seldom one: this costs a connection no timer.
    func sweep() {
        sweepsAgainAt = now + Self.sweepNanoseconds
        if let again = acceptsAgainAt, now >= again { resumeAccepting() }
        soonestDeadline = acceptsAgainAt ?? .max
        for place in 0..<connections.end {
            if connections[place].deadline <= now { expire(place) }
            soonestDeadline = min(soonestDeadline, connections[place].deadline)
        }
    }

    /// When the next sweep is due: not before some deadline may have come, and not at once after the last. `.max`
    /// while there is nothing to watch.
    var nextSweep: Int64 { max(soonestDeadline, sweepsAgainAt) }

    private func expire(_ place: Int) {
        let connection = connections.pointer(place)
        switch connection.pointee.phase {
        case .free, .working:
            break
        case .head where connection.pointee.extras?.input.isEmpty ?? true:
            // Idle, or never said a word.
            close(place)
        case .head, .body:
            output.removeAll()
            let request = unfinishedRequest(place)
            connection.pointee.phase = .head
            refuse(place, Problem(status: .requestTimeout, detail: "The request took too long to arrive."), request)
            commitMetrics(received: 0)
            if flush(place) { finishConnection(place, hasUnreadInput: true) }
        case .writing, .lingering:
            close(place)
        }
    }

    /// Whether nobody is left.
    var isEmpty: Bool { connections.count == 0 }

    /// Begins to stop: no new connections, no further requests on those that are open, idle ones closed.
    func beginStopping() {
        isStopping = true
        tellTime()
        stopAccepting()
        for place in 0..<connections.end where connections[place].phase == .head {
            // A request may be on its way: a last look.
            if connections[place].extras == nil { readable(place) }
            if connections[place].phase == .head, connections[place].extras == nil { close(place) }
        }
    }

    func closeAll() {
        for place in 0..<connections.end where connections[place].phase != .free { close(place) }
    }

    // MARK: Counting

    /// Counts the answers that are about to go out, before they do: who has read one finds it counted.
    func commitMetrics(received: Int) {
        let elapsed = Clock.monotonic - arrivedAt
        let (series, hits, sent) = (answered, cacheHits, bytesSent)
        metrics.counts.withLock { counts in
            for number in series { counts.countRequest(series: number) }
            if !series.isEmpty { counts.countLatency(elapsed, requests: series.count) }
            counts.cacheHits += hits
            counts.cacheMisses += series.count - hits
            counts.bytesReceived += received
            counts.bytesSent += sent
        }
        answered.removeAll(keepingCapacity: true)
        cacheHits = 0
        bytesSent = 0
    }
}
