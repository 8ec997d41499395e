/// Where in one turn something stands, as a bit for each place: what stands at the same places is found 64 places at a
/// time and without a branch for each.
struct PositionBits: ~Copyable {
    /// All words that are not in use are zero.
    private var words: UnsafeMutablePointer<UInt64>
    private var capacity = 64
    private var used = 0

    /// Places beyond (of a turn of more than a hundred megabytes, or of damaged postings) are not kept.
    private static let placesMax: UInt32 = 1 << 27

    init() {
        words = .allocate(capacity: capacity)
        words.initialize(repeating: 0, count: capacity)
    }

    deinit { words.deallocate() }

    @inline(__always)
    mutating func clear() {
        for word in 0..<used { words[word] = 0 }
        used = 0
    }

    /// Inserts ascending places.
    ///
    /// - Parameter next: the next place; nil behind the last one.
    @inline(__always)
    mutating func insert(_ next: () -> UInt32?) {
        // In locals, which no store through a pointer can change, the bounds stay in registers.
        var words = words
        var limit = UInt32(capacity) &* 64
        var last = used == 0 ? 0 : UInt32(used &* 64 &- 1)
        var isEmpty = used == 0
        while let place = next() {
            if place >= limit {
                guard place < Self.placesMax else { continue }
                grow(toHold: place)
                words = self.words
                limit = UInt32(capacity) &* 64
            }
            words[Int(place >> 6)] |= 1 << UInt64(place & 63)
            last = max(last, place)
            isEmpty = false
        }
        used = isEmpty ? 0 : Int(last >> 6) &+ 1
    }

    private mutating func grow(toHold place: UInt32) {
        let needed = max(Int(place >> 6) + 1, capacity * 2)
        let grown = UnsafeMutablePointer<UInt64>.allocate(capacity: needed)
        grown.update(from: words, count: capacity)
        (grown + capacity).initialize(repeating: 0, count: needed - capacity)
        words.deallocate()
        words = grown
        capacity = needed
    }

    /// Keeps what is in the other set too, which is empty afterwards; returns how many places are left.
    @inline(__always)
    mutating func formIntersection(emptying other: inout PositionBits) -> Int {
        let all = max(used, other.used)
        if all > capacity { grow(toHold: UInt32(all) &* 64 &- 1) }
        if all > other.capacity { other.grow(toHold: UInt32(all) &* 64 &- 1) }
        var count = 0
        for word in 0..<all {
            let left = words[word] & other.words[word]
            words[word] = left
            other.words[word] = 0
            if left != 0 { count &+= left.nonzeroBitCount }
        }
        // Without a place left all words are zero again.
        used = count == 0 ? 0 : all
        other.used = 0
        return count
    }

    var count: Int { (0..<used).reduce(0) { $0 + words[$1].nonzeroBitCount } }

    var first: UInt32? {
        (0..<used).first { words[$0] != 0 }.map { UInt32($0 * 64 + words[$0].trailingZeroBitCount) }
    }
}
