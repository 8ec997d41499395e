import HTTPTypes

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Requests whose handlers take long: a worker makes the answer, the loop serves others and then sends it.
///
/// A connection gives its request away only when every answer before it is out, and reads nothing until it has the
/// answer: so order is kept, nothing is made for a client that takes nothing, and there is one such request for each
/// connection at most.
extension LoopEngine {
    private static let retryAfterSeconds = 5

    /// Keeps a whole request until the answers before it are out.
    func postpone(_ place: Int, _ head: RequestHead, _ request: Request, _ dispatch: Router.Dispatch) {
        connections[place].busyExtras.long = LongRequest(
            request: request, head: head, dispatch: dispatch, arrivedAt: now)
        connections[place].phase = .working
    }

    /// Gives the request away, now that every answer before it is out.
    func beginWork(_ place: Int) {
        guard let extras = connections[place].extras, let long = extras.long else { return }
        // The worker's alone: the body goes as soon as it is read.
        extras.long?.request.body = []
        let job = Workers.Job(
            handler: long.dispatch.handler, request: long.request, token: connections.token(place), mailbox: mailbox)
        guard shared.workers.begin(job) else { return answerLong(place, Self.tooBusy(long.request)) }
        // As long as it takes; nothing is read meanwhile, and where the system tells of a broken connection it is closed.
        connections[place].deadline = .max
        watch(place, .none)
    }

    /// Sends what the workers have made.
    func takeMail() {
        for letter in mailbox.takeAll() {
            // Not for a connection that is gone, nor for the next one in its place.
            guard let place = connections.place(letter.token), connections[place].phase == .working else { continue }
            answerLong(place, letter.response)
        }
    }

    private func answerLong(_ place: Int, _ response: Response) {
        let connection = connections.pointer(place)
        guard let extras = connection.pointee.extras, let long = extras.long else { return }
        extras.long = nil
        connection.pointee.phase = .head
        arrivedAt = long.arrivedAt
        answer(place, long.head, long.request, response, long.dispatch.routeName)
        commitMetrics(received: 0)
        arrivedAt = now
        if connection.pointee.phase == .free { return }
        setDeadlineForHead(connection, hasBegun: !extras.input.isEmpty)
        // Not resumed from here: the next request may be a long one that is refused, and so on behind it.
        finishBatch(place, hasUnused: !extras.input.isEmpty || hasUnreadInput(place), isInterrupted: true)
    }

    /// Whether the client has sent more while nothing was read.
    private func hasUnreadInput(_ place: Int) -> Bool {
        var byte: UInt8 = 0
        return recv(connections[place].descriptor, &byte, 1, Int32(MSG_PEEK)) > 0
    }

    private static func tooBusy(_ request: Request) -> Response {
        Problem(
            status: .serviceUnavailable, detail: "As many requests that take long wait here as may: try again later.",
            instance: request.publicPath
        ).response(fields: [.retryAfter: String(retryAfterSeconds)])
    }
}

/// A request for a handler that takes long, until it is answered.
struct LongRequest {
    var request: Request
    let head: RequestHead
    let dispatch: Router.Dispatch
    /// When its last byte came, on the monotonic clock.
    let arrivedAt: Int64
}
