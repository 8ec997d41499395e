import Synchronization

/// Makes one dictionary, in the order of the terms' bytes, and one set of posting lists of the parts' entries.
///
/// The terms are cut into ranges; each range is merged by reading every part's entries of it side by side.
struct TermMerger: Sendable {
    private let entries: Spool
    private let chunks: [Chunk]
    /// The length of each turn as `LengthNorm` keeps it and in terms, and the sum of all lengths.
    private let norms: Column<UInt8>
    private let lengths: Column<UInt32>
    private let total: Int64
    private let namingTurns: NamingTurns

    private struct Chunk: Sendable {
        var entries: TermEntries
        var firstTurn: UInt32
    }

    /// Entries of a range: few enough that what is under way stays small.
    private static let rangeBytes = 2 << 20

    init(parts: [CorpusPart], firstTurns: [Int], namingTurns: NamingTurns, entries: Spool) {
        (self.namingTurns, self.entries) = (namingTurns, entries)
        chunks = zip(parts, firstTurns).flatMap { part, firstTurn in
            part.terms.map { Chunk(entries: $0, firstTurn: UInt32(firstTurn + $0.firstTurn)) }
        }
        var norms = ColumnWriter<UInt8>(capacity: 1 << 10)
        var lengths = ColumnWriter<UInt32>(capacity: 1 << 10)
        var total: Int64 = 0
        for part in parts {
            for turn in part.turns.indices {
                let length = part.turns[turn].termCount
                lengths.append(length)
                norms.append(LengthNorm.byte(Int(length)))
                total += Int64(length)
            }
        }
        self.norms = norms.take()
        self.lengths = lengths.take()
        self.total = total
    }

    func merge() -> TermTables {
        let ranking = BM25(turnCount: norms.count, totalLength: total)
        let ranges = keyRanges()
        let tables = Mutex(TermTablesWriter(isSpooled: ranges.count > 1))
        func append(count: Int, _ piece: @Sendable (Int, consuming PostingEncoder) -> TermPiece) {
            Concurrency.performInOrder(count: count) { number in
                piece(number, PostingEncoder(norms: norms, ranking: ranking, namingTurns: namingTurns))
            } deliver: { _, piece in
                tables.withLock { $0.append(piece) }
            }
        }
        append(count: ranges.count) { merge(ranges[$0], $1) }
        let common = tables.withLock { $0.commonTerms(of: norms.count) }
        let pairs = PairMerger(pairChunks(of: common), termCount: common.count)
        append(count: common.count) { pairs.merge(first: $0, $1) }
        var merged = tables.withLock { $0.take() }
        merged.commonTerms = Column(common.map { Int32($0.number) })
        merged.total = Column([total])
        StemGroups.fill(&merged)
        return merged
    }

    /// A range of terms by their first eight bytes; without an end for the last one.
    private struct KeyRange: Sendable {
        var lowest: UInt64
        var limit: UInt64?

        init(lowest: UInt64) { self.lowest = lowest }

        /// Of the terms with one key.
        init(of key: UInt64) { (lowest, limit) = (key, key == .max ? nil : key + 1) }
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
        var piece = TermPieceWriter(encoder)
        withStreams(of: chunks.map { ($0, range) }) { all in
            var streams = TermStreams(all)
            while let first = streams.first {
                piece.begin(first)
                var next: TermStream? = first
                while let stream = next, stream.compare(first) == 0 {
                    piece.append(stream.occurrences)
                    streams.advanceFirst()
                    next = streams.first
                }
                piece.end()
            }
        }
        return piece.take()
    }

    private func pairChunks(of common: [CommonTerm]) -> [PairChunk] {
        guard !common.isEmpty else { return [] }
        return Concurrency.map(Array(chunks.indices)) { number in
            let chunk = chunks[number]
            let end = number + 1 < chunks.count ? Int(chunks[number + 1].firstTurn) : lengths.count
            return withStreams(of: common.map { (chunk, KeyRange(of: $0.key)) }) { streams in
                PairChunk(
                    zip(streams, common).map { stream, term in
                        var stream = stream
                        return stream.occurrences(of: term)
                    },
                    lengths: lengths.slice(Int(chunk.firstTurn)..<end), firstTurn: chunk.firstTurn,
                    positionBits: chunk.entries.positionBits)
            }
        }
    }

    /// Calls `body` with a stream of each chunk's entries in a range, all of which end with the call.
    private func withStreams<Result>(
        of wanted: [(chunk: Chunk, range: KeyRange)], _ body: ([TermStream]) -> Result
    ) -> Result {
        let places = wanted.map { $0.chunk.entries.range(from: $0.range.lowest, to: $0.range.limit) }
        let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: places.reduce(1) { $0 + $1.count }, alignment: 16)
        defer { memory.deallocate() }
        var start = 0
        let streams = zip(wanted, places).map { wanted, place in
            let bytes = UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + place.count])
            entries.copy(place, to: bytes)
            start += place.count
            return TermStream(
                UnsafeRawBufferPointer(bytes), firstTurn: wanted.chunk.firstTurn,
                positionBits: wanted.chunk.entries.positionBits, from: wanted.range.lowest, to: wanted.range.limit)
        }
        return body(streams)
    }
}
