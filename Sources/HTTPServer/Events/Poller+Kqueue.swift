#if !os(Linux)
    import Darwin

    /// Waits on many descriptors at once: a kqueue, which is a descriptor that can be waited on itself.
    ///
    /// The same surface as the epoll set of `Poller.swift`.
    struct Poller {
        enum Interest: UInt32 {
            case none = 0
            case read = 1
            case write = 4
        }

        struct Event {
            let token: UInt64
            let isBroken: Bool
        }

        let descriptor: Int32
        private let events: UnsafeMutablePointer<kevent>
        private let eventsMax: Int32

        init(eventsMax: Int = 256) throws(SystemError) {
            descriptor = kqueue()
            guard descriptor >= 0 else { throw SystemError("kqueue") }
            events = .allocate(capacity: eventsMax)
            self.eventsMax = Int32(eventsMax)
        }

        /// Gives back the room for events. The descriptor is its user's to close, once nothing watches it any more.
        func deallocate() {
            events.deallocate()
        }

        func add(_ watched: Int32, token: UInt64, _ interest: Interest) throws(SystemError) {
            try change(watched, token: token, interest)
        }

        func addShared(_ watched: Int32, token: UInt64) throws(SystemError) {
            try change(watched, token: token, .read)
        }

        func change(_ watched: Int32, token: UInt64, _ interest: Interest) throws(SystemError) {
            apply(watched, EVFILT_READ, interest == .read ? EV_ADD : EV_DELETE, token)
            apply(watched, EVFILT_WRITE, interest == .write ? EV_ADD : EV_DELETE, token)
        }

        func remove(_ watched: Int32) {
            apply(watched, EVFILT_READ, EV_DELETE, 0)
            apply(watched, EVFILT_WRITE, EV_DELETE, 0)
        }

        private func apply(_ watched: Int32, _ filter: Int32, _ action: Int32, _ token: UInt64) {
            var change = kevent(
                ident: UInt(watched), filter: Int16(filter), flags: UInt16(action), fflags: 0, data: 0,
                udata: UnsafeMutableRawPointer(bitPattern: UInt(token)))
            // A filter that is not there cannot be deleted; that is no fault.
            kevent(descriptor, &change, 1, nil, 0, nil)
        }

        func wait(milliseconds: Int32) -> Int {
            var limit = timespec(tv_sec: Int(milliseconds) / 1000, tv_nsec: Int(milliseconds) % 1000 * 1_000_000)
            return max(0, Int(kevent(descriptor, nil, 0, events, eventsMax, &limit)))
        }

        func event(_ index: Int) -> Event {
            // A broken connection shows with the next read or write.
            Event(token: UInt64(UInt(bitPattern: events[index].udata)), isBroken: false)
        }
    }
#endif
