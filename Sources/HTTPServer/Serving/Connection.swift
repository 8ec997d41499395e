/// One connection's state. Plain data of some eighty bytes, kept in the loop's table; what only a busy connection needs
/// is in `extras`, which an idle one does not have.
struct Connection {
    enum Phase: UInt8 {
        case free
        /// Waiting for a head, or for the rest of one.
        case head
        /// Waiting for the rest of a body.
        case body
        /// Waiting for a handler that takes long; nothing is read or written meanwhile.
        case working
        /// Waiting for the socket to take the rest of an answer.
        case writing
        /// All is said; the rest of the client's bytes are read and dropped, so that no reset swallows the answer.
        case lingering
    }

    var descriptor: Int32 = -1
    /// Which tenant of this place in the table it is; an event for an earlier one is stale.
    var serial: UInt32 = 0
    var phase = Phase.free
    /// What the poller watches it for; nil while the poller does not know it.
    var interest: Poller.Interest?
    /// Close once the answer under way is out.
    var closes = false
    /// The answer was a refusal while input was unread, or may be: close in stages.
    var lingersAtClose = false
    var countsForAddress = false
    var requests: UInt32 = 0
    var peer = PeerAddress()
    /// When the loop's patience ends, on the monotonic clock.
    var deadline: Int64 = .max
    var extras: ConnectionExtras?

    /// The extras, made if they are not there yet.
    var busyExtras: ConnectionExtras {
        mutating get {
            if let extras { return extras }
            let made = ConnectionExtras()
            extras = made
            return made
        }
    }
}

/// What a connection needs while a request or an answer is under way and has not gone through in one piece.
final class ConnectionExtras {
    /// Bytes that were read and not used yet: the beginning of a head, or pipelined requests behind a slow answer.
    var input: [UInt8] = []
    /// The request whose body is being read.
    var pending: PendingRequest?
    /// The request that a worker answers, or is to answer once `unsent` is out.
    var long: LongRequest?
    /// Bytes of heads and small bodies that the socket has not taken yet.
    var unsent: [UInt8] = []
    var unsentOffset = 0
    /// The large body that follows `unsent`.
    var outgoing: OutgoingBody?
    var lingeredBytes = 0

    /// Keeps what the socket did not take.
    func wait(toSend bytes: Slice<UnsafeRawBufferPointer>) {
        unsent = Array(bytes)
        unsentOffset = 0
    }

    var isIdle: Bool { input.isEmpty && pending == nil && long == nil && unsent.isEmpty && outgoing == nil }
}

/// A request whose head is read and whose body is not.
struct PendingRequest {
    enum Framing {
        case length(remaining: Int)
        case chunked(ChunkedDecoder)
    }

    var request: Request
    var head: RequestHead
    var framing: Framing
    let startedAt: Int64
}

/// A body that is sent piece by piece.
struct OutgoingBody {
    enum Source {
        case bytes([UInt8])
        case file(FileContent)
        case stream(any BodyProducer, GzipStream?)
    }

    var source: Source
    /// What of a body of known length is still to be sent.
    var range = 0..<0
    var isChunked = false
}
