#if os(Linux)
    import CLinux
    import Glibc

    /// Waits on many descriptors at once: an epoll set, which is a descriptor that can be waited on itself.
    ///
    /// `Poller+Kqueue.swift` gives other systems the same surface.
    struct Poller {
        enum Interest: UInt32 {
            case none = 0
            case read = 1
            case write = 4
        }

        struct Event {
            let token: UInt64
            /// Both directions are shut, or an error waits.
            let isBroken: Bool
        }

        let descriptor: Int32
        private let events: UnsafeMutablePointer<epoll_event>
        private let eventsMax: Int32

        init(eventsMax: Int = 256) throws(SystemError) {
            descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
            guard descriptor >= 0 else { throw SystemError("epoll_create1") }
            events = .allocate(capacity: eventsMax)
            self.eventsMax = Int32(eventsMax)
        }

        /// Gives back the room for events. The descriptor is its user's to close, once nothing watches it any more.
        func deallocate() {
            events.deallocate()
        }

        func add(_ watched: Int32, token: UInt64, _ interest: Interest) throws(SystemError) {
            try control(EPOLL_CTL_ADD, watched, token, interest.rawValue)
        }

        /// Adds a listener that other sets watch too: a connection wakes one of them, not all.
        func addShared(_ watched: Int32, token: UInt64) throws(SystemError) {
            try control(EPOLL_CTL_ADD, watched, token, Interest.read.rawValue | EPOLLEXCLUSIVE.rawValue)
        }

        func change(_ watched: Int32, token: UInt64, _ interest: Interest) throws(SystemError) {
            try control(EPOLL_CTL_MOD, watched, token, interest.rawValue)
        }

        func remove(_ watched: Int32) {
            var event = epoll_event()
            epoll_ctl(descriptor, EPOLL_CTL_DEL, watched, &event)
        }

        private func control(
            _ operation: Int32, _ watched: Int32, _ token: UInt64, _ mask: UInt32
        ) throws(SystemError) {
            var event = epoll_event(events: mask, data: epoll_data_t(u64: token))
            guard epoll_ctl(descriptor, operation, watched, &event) == 0 else { throw SystemError("epoll_ctl") }
        }

        /// How many events are there, after at most `milliseconds`; they are read with `event(_:)`.
        @inline(__always)
        func wait(milliseconds: Int32) -> Int {
            max(0, Int(epoll_wait(descriptor, events, eventsMax, milliseconds)))
        }

        @inline(__always)
        func event(_ index: Int) -> Event {
            let event = events[index]
            return Event(
                token: event.data.u64, isBroken: event.events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0)
        }
    }
#endif
