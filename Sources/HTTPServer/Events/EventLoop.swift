import Dispatch

/// A serial queue as an actor's executor.
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label, qos: .userInitiated)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }

    func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}

/// One event loop: a serial queue that owns its connections, and one source that wakes it when the poller, which is a
/// descriptor itself, has something to tell.
actor EventLoop {
    private let executor: QueueExecutor
    private let engine: LoopEngine
    private var source: (any DispatchSourceRead)?
    private var timer: (any DispatchSourceTimer)?
    /// When the timer goes off; `.max` while it does not.
    private var timerMoment: Int64 = .max
    private var whenEmpty: CheckedContinuation<Void, Never>?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(
        number: Int, _ configuration: ServerConfiguration, listeners: [ListeningSocket], shared: SharedServerState,
        loops: Int
    ) throws(SystemError) {
        executor = QueueExecutor(label: "http-\(number)")
        engine = try LoopEngine(configuration, listeners: listeners, shared: shared, loops: loops)
    }

    func start() {
        engine.isWatched = true
        let source = DispatchSource.makeReadSource(fileDescriptor: engine.poller.descriptor, queue: executor.queue)
        source.setEventHandler { [weak self] in self?.assumeIsolated { $0.drain() } }
        // Not before Dispatch has let go of it.
        source.setCancelHandler { [descriptor = engine.poller.descriptor] in systemClose(descriptor) }
        source.activate()
        self.source = source
        let timer = DispatchSource.makeTimerSource(queue: executor.queue)
        timer.setEventHandler { [weak self] in self?.assumeIsolated { $0.tick() } }
        timer.schedule(deadline: .distantFuture)
        timer.activate()
        self.timer = timer
    }

    /// Sets the timer for the next deadline, unless it will go off before: an idle server sleeps, and a busy one seldom
    /// touches its timer.
    private func setTimer() {
        guard engine.nextSweep < timerMoment else { return }
        timerMoment = engine.nextSweep
        let nanoseconds = max(0, timerMoment - Clock.monotonic)
        timer?.schedule(deadline: .now() + .nanoseconds(Int(nanoseconds)), leeway: .milliseconds(50))
    }

    private func drain() {
        engine.drain()
        // The turn is over, the work is not, and no descriptor will tell.
        if engine.hasInterrupted {
            executor.queue.async { [weak self] in self?.assumeIsolated { $0.drain() } }
        }
        setTimer()
        checkEmpty()
    }

    private func tick() {
        timerMoment = .max
        engine.tellTime()
        if engine.now >= engine.nextSweep { engine.sweep() }
        setTimer()
        checkEmpty()
    }

    private func checkEmpty() {
        guard engine.isStopping, engine.isEmpty, let waiting = whenEmpty else { return }
        whenEmpty = nil
        waiting.resume()
    }

    /// Stops accepting, lets the answers under way go out, and returns when the last connection is gone.
    func drainConnections() async {
        engine.beginStopping()
        if engine.isEmpty { return }
        await withCheckedContinuation { whenEmpty = $0 }
    }

    /// Closes what is left, and the loop itself.
    func shutDown() {
        engine.closeAll()
        checkEmpty()
        timer?.cancel()
        source?.cancel()
        engine.configuration.metrics.forget(engine.metrics)
    }
}
