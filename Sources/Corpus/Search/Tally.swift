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
        var place = next(above: floor, from: 0)
        while place < size {
            hits.offer(RankedHit(key: UInt64(counts[place]), turn: UInt32(place), score: 0))
            if let least = hits.floor { floor = Int32(truncatingIfNeeded: least) }
            place = next(above: floor, from: place + 1)
        }
        return hits.sorted().prefix(limit).map { (Int($0.turn), Int($0.key)) }
    }

    /// The first number from one on that was counted more often than `floor`; `size` where there is none.
    private func next(above floor: Int32, from start: Int) -> Int {
        let (counts, size) = (counts, size)
        var place = start
        // Most are not: four at a time, by the signs of the differences.
        while place &+ 4 <= size {
            let signs =
                (floor &- counts[place]) | (floor &- counts[place &+ 1]) | (floor &- counts[place &+ 2])
                | (floor &- counts[place &+ 3])
            if signs < 0 { break }
            place &+= 4
        }
        while place < size, counts[place] <= floor { place &+= 1 }
        return place
    }
}
