import Synchronization

/// Makes one dictionary, in the order of the terms' bytes, and one set of posting lists of the parts' entries.
///
/// The terms are cut into ranges; each range is merged by reading every part's entries of it side by side.
struct TermMerger: Sendable {
    private let entries: Spool
    private let chunks: [Chunk]
    /// The length of each turn in terms, as `LengthNorm` keeps it, and the sum of all lengths.
    private let norms: Column<UInt8>
    private let total: Int64

    private struct Chunk: Sendable {
        var entries: TermEntries
        var firstTurn: UInt32
    }

    /// Entries of a range: few enough that what is under way stays small.
    private static let rangeBytes = 2 << 20

    init(parts: [CorpusPart], firstTurns: [Int], entries: Spool) {
        self.entries = entries
        chunks = zip(parts, firstTurns).flatMap { part, firstTurn in
            part.terms.map { Chunk(entries: $0, firstTurn: UInt32(firstTurn + $0.firstTurn)) }
        }
        var norms = ColumnWriter<UInt8>(capacity: 1 << 10)
        var total: Int64 = 0
        for part in parts {
            for turn in part.turns.indices {
                let length = part.turns[turn].termCount
                norms.append(LengthNorm.byte(Int(length)))
                total += Int64(length)
            }
        }
        self.norms = norms.take()
        self.total = total
    }

    func merge() -> TermTables {
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

    /// A range of terms by their first eight bytes; without an end for the last one.
    private struct KeyRange: Sendable {
        var lowest: UInt64
        var limit: UInt64?
    }

    private func keyRanges() -> [KeyRange] {
        let stretches = chunks.flatMap(\.entries.stretches).sorted { $0.key < $1.key }
        var ranges: [KeyRange] = []
        var range = KeyRange(lowest: 0)
        var bytes = 0
        for stretch in stretches {
            if bytes >= Self.rangeBytes, stretch.key > range.lowest {
                range.limit = stretch.key
                ranges.append(range)
                range = KeyRange(lowest: stretch.key)
                bytes = 0
            }
            bytes += stretch.byteCount
        }
        return ranges + [range]
    }

    private func merge(_ range: KeyRange, _ encoder: consuming PostingEncoder) -> TermPiece {
        let places = chunks.map { $0.entries.range(from: range.lowest, to: range.limit) }
        let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: places.reduce(1) { $0 + $1.count }, alignment: 16)
        defer { memory.deallocate() }
        var start = 0
        var all: [TermStream] = []
        for (chunk, place) in zip(chunks, places) {
            let bytes = UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + place.count])
            entries.copy(place, to: bytes)
            start += place.count
            all.append(
                TermStream(
                    UnsafeRawBufferPointer(bytes), firstTurn: chunk.firstTurn,
                    positionBits: chunk.entries.positionBits, from: range.lowest, to: range.limit))
        }
        var streams = TermStreams(all)
        var piece = TermPieceWriter(encoder)
        while let first = streams.first {
            piece.begin(first)
            var next: TermStream? = first
            while let stream = next, stream.compare(first) == 0 {
                piece.append(stream)
                streams.advanceFirst()
                next = streams.first
            }
            piece.end()
        }
        return piece.take()
    }
}
