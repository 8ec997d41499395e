import HTTPTypes
import Logging
import Synchronization

#if canImport(Glibc)
    import CLinux
    import Glibc
#else
    import Darwin
#endif

extension LoopEngine {
    /// How long accepting rests when the system has no descriptor left.
    static let acceptPauseSeconds = 0.1
    private static let acceptsPerTurnMax = 256

    // MARK: Listeners

    /// The mailbox is watched under the last token that is no connection's.
    static let mailboxIndex = 1023

    private func listenerToken(_ index: Int) -> UInt64 { .max - UInt64(index) }

    @inline(__always)
    func listenerIndex(_ token: UInt64) -> Int? {
        token > .max - 1024 ? Int(UInt64.max - token) : nil
    }

    func watchListener(_ index: Int) throws(SystemError) {
        let listener = listeners[index]
        if listener.isShared {
            try poller.addShared(listener.descriptor, token: listenerToken(index))
        } else {
            try poller.add(listener.descriptor, token: listenerToken(index), .read)
        }
    }

    func watchMailbox() throws(SystemError) {
        try poller.add(mailbox.descriptor, token: listenerToken(Self.mailboxIndex), .read)
    }

    func stopAccepting() {
        for index in listeners.indices {
            acceptAll(index)
            poller.remove(listeners[index].descriptor)
            if !listeners[index].isShared { systemClose(listeners[index].descriptor) }
        }
        listeners = []
        acceptsAgainAt = nil
    }

    // MARK: Connections

    func acceptAll(_ index: Int) {
        guard index < listeners.count else { return }
        for _ in 0..<Self.acceptsPerTurnMax {
            var storage = sockaddr_storage()
            let descriptor = accept(listeners[index].descriptor, &storage)
            if descriptor >= 0 {
                admit(descriptor, PeerAddress(&storage))
                continue
            }
            switch errno {
            case EINTR, ECONNABORTED, EPROTO: continue
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return pauseAccepting()
            default: return
            }
        }
    }

    private func accept(_ listener: Int32, _ storage: inout sockaddr_storage) -> Int32 {
        #if canImport(Glibc)
            var size = UInt32(MemoryLayout<sockaddr_storage>.size)
            let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
            return withUnsafeMutableBytes(of: &storage) { rapporteur_accept4(listener, $0.baseAddress, &size, flags) }
        #else
            var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let descriptor = withUnsafeMutablePointer(to: &storage) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Darwin.accept(listener, $0, &size) }
            }
            if descriptor >= 0 { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
            return descriptor
        #endif
    }

    /// Trying on at once would spin, and giving up would end the service: rest, then look again.
    private func pauseAccepting() {
        if acceptsAgainAt == nil {
            configuration.logger.warning("out of file descriptors: accepting rests", metadata: nil)
        }
        for listener in listeners { poller.remove(listener.descriptor) }
        acceptsAgainAt = deadline(Self.acceptPauseSeconds)
    }

    func resumeAccepting() {
        acceptsAgainAt = nil
        for index in listeners.indices {
            do throws(SystemError) {
                // A try that failed for one may have added the others.
                poller.remove(listeners[index].descriptor)
                try watchListener(index)
            } catch {
                acceptsAgainAt = deadline(Self.acceptPauseSeconds)
            }
        }
    }

    private func admit(_ descriptor: Int32, _ peer: PeerAddress) {
        guard shared.takeConnection() else { return refuse(descriptor) }
        let countsForAddress =
            limits.connectionsPerAddressMax > 0 && !peer.isLoopback && !builder.isTrusted(peer)
        if countsForAddress, !shared.takeConnection(from: peer, max: limits.connectionsPerAddressMax) {
            shared.returnConnection()
            return refuse(descriptor)
        }
        let place = connections.insert(descriptor, peer: peer)
        connections[place].countsForAddress = countsForAddress
        connections[place].deadline = deadline(limits.headSecondsMax)
        metrics.counts.withLock {
            $0.accepted += 1
            $0.openConnections += 1
        }
        // The request is often there already: one look is cheaper than waiting to be told.
        readable(place)
    }

    /// A word of explanation, and the door. What the client has sent is read first, lest a reset swallow the answer.
    private func refuse(_ descriptor: Int32) {
        metrics.counts.withLock { $0.refused += 1 }
        let problem = Problem(status: .serviceUnavailable, detail: "Too many connections are open.")
        let response = problem.response(fields: [.retryAfter: "5"])
        let answer = Answer(whole: negotiator.negotiate(Request(method: .post), response))
        output.removeAll()
        headWriter.write(answer, isChunked: false, persistence: .close, date: date, to: &output)
        output.append(problem.json)
        _ = read(descriptor, readBuffer.baseAddress, readBuffer.count)
        _ = write(descriptor, output.bytes.baseAddress, output.count)
        output.removeAll()
        shutdown(descriptor, Int32(SHUT_WR))
        systemClose(descriptor)
    }
}

/// `close`, told apart from the methods of that name.
func systemClose(_ descriptor: Int32) {
    close(descriptor)
}
