import HTTPTypes
import Logging
import Synchronization

#if canImport(Glibc)
    import CLinux
    import Glibc
#else
    import Darwin
#endif

/// What one event loop does with its connections. It belongs to its loop's queue; nothing here is shared.
///
/// Split by topic, in the order of an exchange: `+Accepting`, `+Reading`, `+Bodies`, `+Answering`, `+Deferring`,
/// `+Logging`, `+Writing`, `+Closing`.
final class LoopEngine {
    let configuration: ServerConfiguration
    let limits: ServerLimits
    let shared: SharedServerState
    let metrics: LoopMetrics
    let negotiator: Negotiator
    let headWriter: HeadWriter
    let builder: RequestBuilder
    let accessLog: AccessLog?
    let poller: Poller
    let mailbox: Mailbox
    /// Whether somebody watches the poller, and closes it once nothing does.
    var isWatched = false
    let readBuffer: UnsafeMutableRawBufferPointer

    var listeners: [ListeningSocket]
    /// Out of descriptors: when to try again.
    var acceptsAgainAt: Int64?
    var connections = ConnectionTable()
    var output = OutputBuffer(capacity: 64 * 1024)
    var cache: ResponseCache
    var router: Router
    var generation: Int
    var isStopping = false

    var fields: [FieldSlices] = []
    /// The series of the answers that are in `output` and not counted yet.
    var answered: [Int] = []
    var cacheHits = 0
    var bytesSent = 0
    var now: Int64 = Clock.monotonic
    /// When what is being answered had arrived: `now`, but where a worker made the answer.
    var arrivedAt: Int64 = 0
    var wall = HTTPDate(secondsSince1970: 0)
    var date: [UInt8] = []
    /// No deadline is sooner; those that were put off or fell away leave it too soon until the next sweep.
    var soonestDeadline: Int64 = .max
    var sweepsAgainAt: Int64 = 0
    /// Connections with pipelined requests left when their turn ended.
    var interrupted: [UInt64] = []

    init(
        _ configuration: ServerConfiguration, listeners: [ListeningSocket], shared: SharedServerState, loops: Int
    ) throws(SystemError) {
        self.configuration = configuration
        self.listeners = listeners
        self.shared = shared
        limits = configuration.limits
        metrics = configuration.metrics.makeLoopMetrics()
        negotiator = Negotiator(configuration)
        headWriter = HeadWriter(commonFields: negotiator.commonFields)
        builder = RequestBuilder(configuration)
        accessLog = configuration.accessLog.map(AccessLog.init)
        poller = try Poller()
        mailbox = try Mailbox()
        readBuffer = .allocate(byteCount: limits.headBytesMax + 64 * 1024, alignment: 16)
        cache = ResponseCache(bytesMax: configuration.responseCacheBytesMax / loops)
        (router, generation) = shared.publishedRouter()
        fields.reserveCapacity(limits.fieldsMax)
        for index in listeners.indices { try watchListener(index) }
        try watchMailbox()
        tellTime()
    }

    deinit {
        if !isWatched { systemClose(poller.descriptor) }
        poller.deallocate()
        connections.deallocate()
        readBuffer.deallocate()
    }

    // MARK: The loop

    /// How long the loop stays at its poller after the last event, before it goes back to sleep in Dispatch. Waking
    /// through Dispatch costs several system calls; under load they are saved, and an idle server sleeps all the same.
    static let stayMilliseconds: Int32 = 20
    /// After this long Dispatch gets a turn, for whatever else waits on the queue.
    static let turnNanoseconds: Int64 = 250_000_000

    /// Handles events until there are none.
    func drain() {
        let turnEnd = Clock.monotonic + Self.turnNanoseconds
        var patience: Int32 = 0
        while true {
            let count = poller.wait(milliseconds: patience)
            tellTime()
            for index in 0..<count { handle(poller.event(index)) }
            resumeInterrupted()
            if now >= nextSweep { sweep() }
            if (count == 0 && interrupted.isEmpty) || now >= turnEnd { return }
            patience = interrupted.isEmpty ? Self.stayMilliseconds : 0
        }
    }

    /// Whether connections wait for their next turn.
    var hasInterrupted: Bool { !interrupted.isEmpty }

    private func resumeInterrupted() {
        guard !interrupted.isEmpty else { return }
        let tokens = interrupted
        interrupted.removeAll()
        for token in tokens {
            if let place = connections.place(token), connections[place].phase == .head { finishAnswer(place) }
        }
    }

    /// Reads the clocks for the events at hand, and takes over a router that was published since.
    func tellTime() {
        now = Clock.monotonic
        arrivedAt = now
        let wall = Clock.wall
        if wall != self.wall {
            self.wall = wall
            date = wall.octets
        }
        if shared.generation != generation { adoptRouter() }
    }

    private func adoptRouter() {
        (router, generation) = shared.publishedRouter()
        cache.removeAll()
        let generation = generation
        metrics.counts.withLock {
            $0.generation = generation
            $0.cacheBytes = 0
        }
    }

    @inline(__always)
    private func handle(_ event: Poller.Event) {
        if let listener = listenerIndex(event.token) {
            return listener == Self.mailboxIndex ? takeMail() : acceptAll(listener)
        }
        guard let place = connections.place(event.token) else { return }
        switch connections[place].phase {
        case .free: break
        case .head, .body: readable(place)
        case .working: if event.isBroken { close(place) }
        case .writing: event.isBroken ? close(place) : writable(place)
        case .lingering: linger(place)
        }
    }
}
