/// Where in one turn a phrase may begin, as a stamp at each place: what passes every term carries the latest stamp.
///
/// A term is tried with one load, one comparison and one store for each of its positions, none of which waits for
/// another or for a branch, and a new turn begins with a new stamp instead of clearing the old ones.
struct PositionStamps: ~Copyable {
    private var stamps: UnsafeMutablePointer<UInt32>
    private var capacity: UInt32 = 256
    private var latest: UInt32 = 0

    /// Places beyond (of a turn of more than thirty million words, or of damaged postings) are not kept.
    private static let placesMax: UInt32 = 1 << 25

    init() { stamps = Self.make(capacity) }

    deinit { stamps.deallocate() }

    /// Zeros, one more than places.
    private static func make(_ capacity: UInt32) -> UnsafeMutablePointer<UInt32> {
        let stamps = UnsafeMutablePointer<UInt32>.allocate(capacity: Int(capacity) + 1)
        stamps.initialize(repeating: 0, count: Int(capacity) + 1)
        return stamps
    }

    /// Forgets all places; those of the first term come next.
    @inline(__always)
    mutating func begin() {
        // A turn takes one stamp for each term of a phrase, which are never as many as the other half.
        if latest > .max / 2 { restart() }
        latest &+= 1
    }

    private mutating func restart() {
        stamps.update(repeating: 0, count: Int(capacity))
        latest = 0
    }

    /// Begins the next term: places now stay that have the last one's stamp.
    @inline(__always)
    mutating func beginNext() { latest &+= 1 }

    /// Stamps places of the first term.
    @inline(__always)
    mutating func put(_ places: PostingState.Positions, less offset: UInt32) {
        let latest = latest
        var (stamps, capacity) = (stamps, capacity)
        places.forEachOrLastAgain { position in
            // Before the turn the difference wraps to a place beyond all that are kept.
            let place = position &- offset
            if place >= capacity {
                guard place < Self.placesMax else { return }
                grow(toHold: place)
                (stamps, capacity) = (self.stamps, self.capacity)
            }
            stamps[Int(place)] = latest
        }
    }

    /// Stamps those places of another term that the term before had too, and tells how many they are.
    @inline(__always)
    mutating func keep(_ places: PostingState.Positions, less offset: UInt32) -> Int {
        let (stamps, capacity, latest) = (stamps, capacity, latest)
        var count = 0
        places.forEachOrLastAgain { position in
            // Behind all places lies one that nothing is put at.
            let place = Int(min(position &- offset, capacity))
            let stamp = stamps[place]
            let stays = stamp == latest &- 1
            stamps[place] = stays ? latest : stamp
            count &+= stays ? 1 : 0
        }
        return count
    }

    private mutating func grow(toHold place: UInt32) {
        let needed = max(place + 1, capacity * 2)
        let grown = Self.make(needed)
        grown.update(from: stamps, count: Int(capacity))
        stamps.deallocate()
        (stamps, capacity) = (grown, needed)
    }

    /// The first place that has the latest stamp.
    var first: UInt32? { (0..<capacity).first { stamps[Int($0)] == latest } }
}
