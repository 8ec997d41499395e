import CLinux
import Synchronization

/// What the loops of one server share: the published router, counts that limits are about, and the workers.
package final class SharedServerState: Sendable {
    private let router: Mutex<Router>
    private let generationNumber = Atomic<Int>(1)
    private let connectionCount = Atomic<Int>(0)
    private let connectionsByAddress = Mutex<[PeerAddress: Int]>([:])
    let connectionsMax: Int
    /// For the handlers that take long.
    let workers: Workers

    package init(router: Router, connectionsMax: Int, limits: ServerLimits = ServerLimits()) {
        self.router = Mutex(router)
        self.connectionsMax = connectionsMax
        // A core is left for the loops where there are several.
        workers = Workers(
            runningMax: limits.longRequestsMax ?? Int(rapporteur_usable_cores()) - 1,
            waitingMax: limits.longRequestsWaitingMax)
    }

    // MARK: The router

    /// Tells one published router from another; read for every batch of events, so without a lock.
    var generation: Int { generationNumber.load(ordering: .acquiring) }

    func publish(_ new: Router) {
        router.withLock { router in
            router = new
            generationNumber.add(1, ordering: .releasing)
        }
    }

    func publishedRouter() -> (Router, generation: Int) {
        router.withLock { ($0, generation) }
    }

    // MARK: Connections

    var openConnections: Int { connectionCount.load(ordering: .relaxed) }

    /// Takes a place for a connection; false when all are taken.
    func takeConnection() -> Bool {
        if connectionCount.add(1, ordering: .relaxed).newValue <= connectionsMax { return true }
        connectionCount.subtract(1, ordering: .relaxed)
        return false
    }

    func returnConnection() {
        connectionCount.subtract(1, ordering: .relaxed)
    }

    package func takeConnection(from address: PeerAddress, max: Int) -> Bool {
        connectionsByAddress.withLock { counts in
            let count = counts[address.site, default: 0]
            guard count < max else { return false }
            counts[address.site] = count + 1
            return true
        }
    }

    package func returnConnection(from address: PeerAddress) {
        connectionsByAddress.withLock { counts in
            guard let count = counts[address.site] else { return }
            counts[address.site] = count > 1 ? count - 1 : nil
        }
    }
}
