/// A hit and what decides its place: the larger key first, of equals the earlier turn.
struct RankedHit {
    var key: UInt64
    var turn: UInt32
    var score: Float

    @inline(__always)
    func precedes(_ other: RankedHit) -> Bool { key > other.key || key == other.key && turn < other.turn }

    @inline(__always)
    func precedes(key: UInt64, turn: UInt32) -> Bool { self.key > key || self.key == key && self.turn < turn }
}

/// Keeps the hits of one page while all hits pass by: a heap whose root is the hit that would be dropped next.
struct RankedHits {
    private var heap: [RankedHit] = []
    private let capacity: Int
    private let anchor: PageCursor.Anchor?
    private let isBackward: Bool

    /// - Parameter capacity: how many to keep; at least 1.
    init(capacity: Int, anchor: PageCursor.Anchor?) {
        self.capacity = capacity
        self.anchor = anchor
        isBackward = anchor?.isBackward ?? false
        heap.reserveCapacity(min(capacity, 4096))
    }

    /// A hit with at most this key cannot enter any more, if it comes behind all hits so far.
    var floor: UInt64? { !isBackward && heap.count == capacity ? heap[0].key : nil }
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
        } else if isWorse(heap[0], hit) {
            heap[0] = hit
            siftDown(0)
        }
    }

    /// The hits kept, the best first.
    func sorted() -> [RankedHit] { heap.sorted { $0.precedes($1) } }

    /// Whether `left` is to be dropped before `right`: going backward, the hits nearest to the anchor are wanted.
    @inline(__always)
    private func isWorse(_ left: RankedHit, _ right: RankedHit) -> Bool {
        isBackward ? left.precedes(right) : right.precedes(left)
    }

    private mutating func siftUp(_ start: Int) {
        var place = start
        while place > 0 {
            let parent = (place - 1) / 2
            guard isWorse(heap[place], heap[parent]) else { return }
            heap.swapAt(place, parent)
            place = parent
        }
    }

    private mutating func siftDown(_ start: Int) {
        var place = start
        while true {
            var worst = place
            for child in [2 * place + 1, 2 * place + 2] where child < heap.count && isWorse(heap[child], heap[worst]) {
                worst = child
            }
            guard worst != place else { return }
            heap.swapAt(place, worst)
            place = worst
        }
    }
}
