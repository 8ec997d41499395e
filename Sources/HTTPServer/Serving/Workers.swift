import Dispatch
import Synchronization

/// Where the handlers that take long run, beside the event loops: so many at once, so many more that wait for their
/// turn in the order in which they came.
final class Workers: Sendable {
    /// A request, who answers it, and where the answer goes.
    struct Job: Sendable {
        let handler: Handler
        let request: Request
        let token: UInt64
        let mailbox: Mailbox
    }

    private struct State {
        /// Jobs that are not done, whether begun or not.
        var count = 0
        var waiting: [Job] = []
        var running = 0
        var isStopped = false
    }

    private let runningMax: Int
    private let waitingMax: Int
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "http-workers", qos: .utility, attributes: .concurrent)

    /// - Parameters:
    ///   - runningMax: jobs at once, at least one.
    ///   - waitingMax: jobs that wait for one of those to be done.
    init(runningMax: Int, waitingMax: Int) {
        self.runningMax = max(1, runningMax)
        self.waitingMax = max(0, waitingMax)
    }

    /// Does a job now, or when its turn comes.
    /// - Returns: false when as many wait as may, or nothing is begun any more.
    func begin(_ job: Job) -> Bool {
        let (isTaken, needsRunner) = state.withLock { state in
            guard !state.isStopped, state.count < runningMax + waitingMax else { return (false, false) }
            state.count += 1
            state.waiting.append(job)
            guard state.running < runningMax else { return (true, false) }
            state.running += 1
            return (true, true)
        }
        if needsRunner { queue.async { [self] in run() } }
        return isTaken
    }

    /// Begins nothing more. What is under way goes on, and its answer is nobody's: a handler cannot be told to stop.
    func stop() {
        // Let go of outside the lock: the jobs may hold much.
        _ = state.withLock { state in
            state.isStopped = true
            defer { state.waiting = [] }
            return state.waiting
        }
    }

    /// Does what waits, one job after the other, until there is none.
    private func run() {
        while let job = nextJob() {
            let response = job.handler(job.request)
            // Before the answer is sent: who has it finds room for the next.
            state.withLock { $0.count -= 1 }
            job.mailbox.put(Mailbox.Letter(token: job.token, response: response))
        }
    }

    private func nextJob() -> Job? {
        state.withLock { state in
            if !state.waiting.isEmpty { return state.waiting.removeFirst() }
            state.running -= 1
            return nil
        }
    }
}
