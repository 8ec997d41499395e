/// A hit and what decides its place: the larger key first, of equals the earlier turn.
struct RankedHit: BitwiseCopyable, Sendable {
    var key: UInt64
    var turn: UInt32
    var score: Float

    @inline(__always)
    func precedes(_ other: RankedHit) -> Bool { key > other.key || key == other.key && turn < other.turn }

    @inline(__always)
    func precedes(key: UInt64, turn: UInt32) -> Bool { self.key > key || self.key == key && self.turn < turn }
}

/// Keeps the hits of one page while all hits pass by: a heap whose root is the hit that would be dropped next.
struct RankedHits: ~Copyable {
    private var heap: ColumnWriter<RankedHit>
    let capacity: Int
    private let anchor: PageCursor.Anchor?
    private let isBackward: Bool

    /// - Parameter capacity: how many to keep; at least 1.
    init(capacity: Int, anchor: PageCursor.Anchor?) {
        self.capacity = capacity
        self.anchor = anchor
        isBackward = anchor?.isBackward ?? false
        heap = ColumnWriter(capacity: min(max(1, capacity), 4096))
    }

    /// A hit with at most this key cannot enter any more, if it comes behind all hits so far.
    var floor: UInt64? { !isBackward && heap.count == capacity ? heap.base[0].key : nil }
    var isFull: Bool { heap.count == capacity }

    @inline(__always)
    mutating func offer(_ hit: RankedHit) {
        if let anchor {
            let isBefore = hit.precedes(key: anchor.key, turn: UInt32(anchor.turn))
            let isAnchor = hit.key == anchor.key && hit.turn == UInt32(anchor.turn)
            guard !isAnchor, isBefore == anchor.isBackward else { return }
        }
        if heap.count < capacity {
            heap.append(hit)
            siftUp(heap.count - 1)
        } else if isWorse(heap.base[0], hit) {
            siftDown(hit)
        }
    }

    /// The hits kept, the best first.
    func sorted() -> [RankedHit] { heap.elements.sorted { $0.precedes($1) } }

    /// Whether `left` is to be dropped before `right`: going backward, the hits nearest to the anchor are wanted.
    @inline(__always)
    private func isWorse(_ left: RankedHit, _ right: RankedHit) -> Bool {
        isBackward ? left.precedes(right) : right.precedes(left)
    }

    private mutating func siftUp(_ start: Int) {
        let hits = heap.base
        var place = start
        while place > 0 {
            let parent = (place - 1) / 2
            guard isWorse(hits[place], hits[parent]) else { return }
            swap(&hits[place], &hits[parent])
            place = parent
        }
    }

    /// Puts a hit in the place of the root.
    private mutating func siftDown(_ hit: RankedHit) {
        let hits = heap.base
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < heap.count else { break }
            if child + 1 < heap.count, isWorse(hits[child + 1], hits[child]) { child += 1 }
            guard isWorse(hits[child], hit) else { break }
            hits[place] = hits[child]
            place = child
        }
        hits[place] = hit
    }
}
