/// Counts numbered things, without the checks that an array makes for each one counted.
struct Tally: ~Copyable {
    private let counts: UnsafeMutablePointer<Int32>
    private let size: Int

    /// - Parameter count: how many numbers there are, from 0.
    init(count: Int) {
        size = count
        counts = .allocate(capacity: count)
        counts.initialize(repeating: 0, count: count)
    }

    deinit { counts.deallocate() }

    /// A number that there is not, such as -1 for nothing, is not counted.
    @inline(__always)
    func add(_ number: Int32) {
        // Safe: below `size`, whatever a damaged snapshot's columns hold.
        let place = Int(number)
        if UInt(bitPattern: place) < UInt(bitPattern: size) { counts[place] &+= 1 }
    }

    /// The numbers counted most, the largest count first, of equals the smaller number.
    func largest(_ limit: Int) -> [(number: Int, count: Int)] {
        var hits = RankedHits(capacity: max(1, limit), anchor: nil)
        var floor: Int32 = 0
        for place in 0..<size where counts[place] > floor {
            hits.offer(RankedHit(key: UInt64(counts[place]), turn: UInt32(place), score: 0))
            if let least = hits.floor { floor = Int32(truncatingIfNeeded: least) }
        }
        return hits.sorted().prefix(limit).map { (Int($0.turn), Int($0.key)) }
    }
}
