/// The connections of one loop, in places that are used again: a dense block of plain structs.
struct ConnectionTable {
    private var storage: UnsafeMutablePointer<Connection>
    private var capacity: Int
    /// One more than the highest place ever used.
    private(set) var end = 0
    private var free: [Int32] = []
    private(set) var count = 0

    init(capacity: Int = 64) {
        storage = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    func deallocate() {
        storage.deinitialize(count: end)
        storage.deallocate()
    }

    @inline(__always)
    subscript(place: Int) -> Connection {
        _read { yield storage[place] }
        nonmutating _modify { yield &storage[place] }
    }

    /// Stays good until the next connection is inserted.
    @inline(__always)
    func pointer(_ place: Int) -> UnsafeMutablePointer<Connection> { storage + place }

    mutating func insert(_ descriptor: Int32, peer: PeerAddress) -> Int {
        count += 1
        if let place = free.popLast() {
            let serial = storage[Int(place)].serial
            storage[Int(place)] = Connection(descriptor: descriptor, serial: serial, phase: .head, peer: peer)
            return Int(place)
        }
        if end == capacity { grow() }
        (storage + end).initialize(to: Connection(descriptor: descriptor, phase: .head, peer: peer))
        end += 1
        return end - 1
    }

    mutating func remove(_ place: Int) {
        let serial = storage[place].serial &+ 1
        storage[place] = Connection(serial: serial)
        free.append(Int32(place))
        count -= 1
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Connection>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: storage, count: end)
        storage.deallocate()
        storage = larger
        capacity *= 2
    }

    /// What the poller gives back with an event: the place and its tenant.
    func token(_ place: Int) -> UInt64 { UInt64(storage[place].serial) << 32 | UInt64(place) }

    /// The place that a token means, if its tenant is still there.
    @inline(__always)
    func place(_ token: UInt64) -> Int? {
        let place = Int(token & 0xFFFF_FFFF)
        guard place < end, storage[place].serial == UInt32(token >> 32), storage[place].phase != .free else {
            return nil
        }
        return place
    }
}
