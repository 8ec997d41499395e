import Synchronization

/// What the loops of one server share: the published router, and counts that limits are about.
package final class SharedServerState: Sendable {
    private let router: Mutex<Router>
    private let generationNumber = Atomic<Int>(1)
    private let connectionCount = Atomic<Int>(0)
    private let connectionsByAddress = Mutex<[PeerAddress: Int]>([:])
    let connectionsMax: Int

    package init(router: Router, connectionsMax: Int) {
        self.router = Mutex(router)
        self.connectionsMax = connectionsMax
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
