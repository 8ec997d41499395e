import Synchronization

/// Makes one dictionary, in the order of the terms' bytes, and one set of posting lists of the parts' entries.
///
/// The terms are cut into ranges; each range is merged by reading every part's entries of it side by side.
struct TermMerger: Sendable {
    let parts: [CorpusPart]
    let firstTurns: [Int]
    let entries: Spooled

    /// Entries of a range: few enough that what is under way stays small.
    private static let rangeBytes = 2 << 20
    private static let rangesMax = 256

    func merge() -> TermTables {
        let norms = lengthNorms()
        let total = parts.reduce(Int64(0)) { sum, part in
            part.turns.unsafeElements.reduce(sum) { $0 + Int64($1.termCount) }
        }
        let ranking = BM25(turnCount: norms.count, totalLength: total)
        let ranges = keyRanges()
        let tables = Mutex(TermTablesWriter(isSpooled: ranges.count > 1))
        Concurrency.performInOrder(count: ranges.count) { number in
            merge(ranges[number], PostingEncoder(norms: norms, ranking: ranking))
        } deliver: { _, piece in
            tables.withLock { $0.append(piece) }
        }
        var merged = tables.withLock { $0.take() }
        merged.total = Column([total])
        StemGroups.fill(&merged)
        return merged
    }

    private func lengthNorms() -> Column<UInt8> {
        var norms = ColumnWriter<UInt8>(capacity: 1 << 10)
        for part in parts { for row in part.turns.unsafeElements { norms.append(LengthNorm.byte(Int(row.termCount))) } }
        return norms.take()
    }

    /// A range of terms by their first eight bytes; without an end for the last one.
    private struct KeyRange: Sendable {
        var lowest: UInt64
        var limit: UInt64?
    }

    private func keyRanges() -> [KeyRange] {
        let keys = parts.flatMap { $0.terms.marks.map(\.key) }.sorted()
        let bytes = parts.reduce(0) { $0 + $1.termBytes.count }
        let wanted = min(max(1, bytes / Self.rangeBytes), Self.rangesMax)
        var bounds: [UInt64] = []
        for number in 1..<max(1, wanted) {
            let key = keys[keys.count * number / wanted]
            if key > bounds.last ?? 0 { bounds.append(key) }
        }
        let limits: [UInt64?] = bounds.map { $0 } + [nil]
        return zip([0] + bounds, limits).map { KeyRange(lowest: $0, limit: $1) }
    }

    private func merge(_ range: KeyRange, _ encoder: consuming PostingEncoder) -> TermPiece {
        var heap = TermStreamHeap(
            parts.indices.map { number in
                TermStream(
                    entries.bytes.slice(parts[number].termBytes), parts[number].terms.marks,
                    firstTurn: UInt32(firstTurns[number]), from: range.lowest, to: range.limit)
            })
        var piece = TermPieceWriter(encoder)
        while let first = heap.first {
            piece.begin(first)
            repeat {
                piece.append(heap.streams[0])
                heap.advanceFirst()
            } while heap.first.map { $0.key == first.key && $0.compare(first) == 0 } ?? false
            piece.end()
        }
        for stream in heap.finished { entries.forget(stream.bytesRead) }
        return piece.take()
    }
}

/// The streams of all parts, the one with the least term first, of equal terms that of the first part.
struct TermStreamHeap {
    private(set) var streams: [TermStream]
    private(set) var finished: [TermStream]

    init(_ all: [TermStream]) {
        streams = all.filter { !$0.isAtEnd }
        finished = all.filter(\.isAtEnd)
        for place in stride(from: streams.count / 2 - 1, through: 0, by: -1) { siftDown(place) }
    }

    var first: TermStream? { streams.first }

    mutating func advanceFirst() {
        streams[0].advance()
        if streams[0].isAtEnd {
            finished.append(streams[0])
            streams.swapAt(0, streams.count - 1)
            streams.removeLast()
        }
        siftDown(0)
    }

    private mutating func siftDown(_ start: Int) {
        streams.withUnsafeMutableBufferPointer { streams in
            var place = start
            while true {
                var least = place
                for child in [2 * place + 1, 2 * place + 2]
                where child < streams.count && Self.precedes(streams[child], streams[least]) { least = child }
                guard least != place else { return }
                streams.swapAt(least, place)
                place = least
            }
        }
    }

    @inline(__always)
    private static func precedes(_ left: TermStream, _ right: TermStream) -> Bool {
        let order = left.compare(right)
        return order < 0 || order == 0 && left.firstTurn < right.firstTurn
    }
}
