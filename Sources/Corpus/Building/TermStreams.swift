/// The streams of all chunks, of which the one with the least term comes first, of equal terms that of the first chunk.
///
/// A heap of keys and places of streams: most comparisons need no more, and little is moved. Both lie behind pointers,
/// since an array is checked at every step; a node's place is always one of `all`, and a child is compared only where
/// it lies below `heapCount`.
struct TermStreams: ~Copyable {
    let all: UnsafeMutableBufferPointer<TermStream>
    private let heap: UnsafeMutablePointer<Node>
    private var heapCount = 0

    private struct Node {
        var key: UInt64
        var place: Int
    }

    init(_ streams: [TermStream]) {
        all = .allocate(capacity: streams.count)
        _ = all.initialize(from: streams)
        heap = .allocate(capacity: max(1, streams.count))
        for (place, stream) in streams.enumerated() where !stream.isAtEnd {
            (heap + heapCount).initialize(to: Node(key: stream.key, place: place))
            heapCount += 1
        }
        for place in stride(from: heapCount / 2 - 1, through: 0, by: -1) { siftDown(place) }
    }

    deinit {
        all.deallocate()
        heap.deallocate()
    }

    var first: TermStream? { heapCount > 0 ? all[heap.pointee.place] : nil }

    /// Moves the first stream to its next entry.
    mutating func advanceFirst() {
        let stream = all.baseAddress.unsafelyUnwrapped + heap.pointee.place
        stream.pointee.advance()
        if stream.pointee.isAtEnd {
            heapCount -= 1
            heap.pointee = heap[heapCount]
        } else {
            heap.pointee.key = stream.pointee.key
        }
        siftDown(0)
    }

    private func siftDown(_ start: Int) {
        var place = start
        while true {
            var child = 2 * place + 1
            guard child < heapCount else { return }
            if child + 1 < heapCount, precedes(heap[child + 1], heap[child]) { child += 1 }
            guard precedes(heap[child], heap[place]) else { return }
            (heap[child], heap[place]) = (heap[place], heap[child])
            place = child
        }
    }

    @inline(__always)
    private func precedes(_ left: Node, _ right: Node) -> Bool {
        if left.key != right.key { return left.key < right.key }
        let order = all[left.place].compare(all[right.place])
        return order < 0 || order == 0 && left.place < right.place
    }
}
