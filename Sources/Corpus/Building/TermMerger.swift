import Dispatch

/// Makes one dictionary, in the order of the terms' bytes, and one set of posting lists of the parts' runs.
struct TermMerger {
    let parts: [CorpusPart]
    let firstTurns: [Int]

    /// Runs of one term lie together, in the order of the parts and of their chunks.
    private struct RunPlace: BitwiseCopyable, Sendable {
        var part: Int32
        /// In the part's runs.
        var run: UInt32
    }

    func merge() -> TermTables {
        var tables = TermTables()
        var (terms, maps) = numberTerms()
        let order = sortedOrder(terms)
        let total = parts.reduce(Int64(0)) { sum, part in
            part.turns.unsafeElements.reduce(sum) { $0 + Int64($1.termCount) }
        }
        tables.total = Column([total])
        var ranks = [UInt32](repeating: 0, count: order.count)
        for (rank, term) in order.enumerated() { ranks[Int(term)] = UInt32(rank) }
        for part in maps.indices {
            for place in maps[part].indices { maps[part][place] = ranks[Int(maps[part][place])] }
        }
        writeDictionary(terms, order: order, to: &tables)
        terms = TermList()
        encode(maps, termCount: order.count, total: total, to: &tables)
        StemGroups.fill(&tables)
        return tables
    }

    /// All terms by the order of their first appearance, and each part's terms as numbers of these.
    private func numberTerms() -> (terms: TermList, maps: [[UInt32]]) {
        var table = TermTable(slots: 1 << 16)
        var maps: [[UInt32]] = []
        for part in parts {
            var map = [UInt32](repeating: 0, count: part.terms.count)
            for id in 0..<part.terms.count {
                let record = part.terms.records[id]
                let long = part.terms.longBytes.unsafeElements.baseAddress
                guard let long else { preconditionFailure("a column always has a base") }
                let key = TermKey(low: record.low, high: record.high, byteCount: Int(record.byteCount))
                map[id] = table.number(key, bytes: long + Int(record.longOffset))
            }
            maps.append(map)
        }
        return (table.take(), maps)
    }

    private func sortedOrder(_ terms: TermList) -> [UInt32] {
        let keys = (0..<terms.count).map { id in
            (key: terms.records[id].low.byteSwapped, next: terms.records[id].high.byteSwapped, id: UInt32(id))
        }
        return keys.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            if left.next != right.next { return left.next < right.next }
            return terms.withBytes(Int(left.id)) { first in
                terms.withBytes(Int(right.id)) { second in first.lexicographicallyPrecedes(second) }
            }
        }.map(\.id)
    }

    private func writeDictionary(_ terms: TermList, order: [UInt32], to tables: inout TermTables) {
        var keys = ColumnWriter<UInt64>(capacity: max(1, order.count))
        var bounds = ColumnWriter<UInt32>(capacity: order.count + 1)
        var text = ColumnWriter<UInt8>(capacity: max(1, order.count * 8))
        bounds.append(0)
        for term in order {
            keys.append(terms.records[Int(term)].low.byteSwapped)
            terms.withBytes(Int(term)) { text.append(contentsOf: $0) }
            bounds.append(UInt32(text.count))
        }
        tables.key = keys.take()
        tables.textBounds = bounds.take()
        tables.text = text.take()
    }

    /// Runs sorted by term; a counting sort.
    private func sortedRuns(_ maps: [[UInt32]], termCount: Int) -> (bounds: [UInt32], runs: Column<RunPlace>) {
        var bounds = [UInt32](repeating: 0, count: termCount + 1)
        for (number, part) in parts.enumerated() {
            for term in part.runs.terms.unsafeElements { bounds[Int(maps[number][Int(term)]) + 1] += 1 }
        }
        for term in 0..<termCount { bounds[term + 1] += bounds[term] }
        var next = bounds
        var runs = ColumnWriter<RunPlace>(capacity: max(1, Int(bounds[termCount])))
        runs.grow(by: Int(bounds[termCount]))
        for (number, part) in parts.enumerated() {
            for (run, term) in part.runs.terms.unsafeElements.enumerated() {
                let target = Int(maps[number][Int(term)])
                runs.base[Int(next[target])] = RunPlace(part: Int32(number), run: UInt32(run))
                next[target] += 1
            }
        }
        return (bounds, runs.take())
    }

    private struct Encoded: Sendable {
        var turns: [Int32] = []
        var blockCounts: [UInt32] = []
        var byteCounts: [UInt64] = []
        var blocks = Column<PostingBlock>()
        var bytes = Column<UInt8>()
    }

    private func encode(_ maps: [[UInt32]], termCount: Int, total: Int64, to tables: inout TermTables) {
        let (bounds, runs) = sortedRuns(maps, termCount: termCount)
        var norms = ColumnWriter<UInt8>(capacity: 1 << 10)
        for part in parts { for row in part.turns.unsafeElements { norms.append(LengthNorm.byte(Int(row.termCount))) } }
        let ranking = BM25(turnCount: norms.count, totalLength: total)
        let normColumn = norms.take()
        let ranges = Self.ranges(of: bounds, pieces: Concurrency.width * 4)
        let pieces = Concurrency.map(ranges) { range in
            encode(range, bounds: bounds, runs: runs, norms: normColumn, ranking: ranking)
        }
        var blockBounds: [UInt32] = [0]
        var starts: [UInt64] = [0]
        var turns: [Int32] = []
        var blocks = ColumnWriter<PostingBlock>(capacity: max(1, pieces.reduce(0) { $0 + $1.blocks.count }))
        var bytes = ColumnWriter<UInt8>(
            capacity: pieces.reduce(BitPacking.paddingBytes) { $0 + $1.bytes.count })
        for piece in pieces {
            turns += piece.turns
            let firstBlock = UInt32(blocks.count)
            let firstByte = UInt64(bytes.count)
            blockBounds += piece.blockCounts.map { firstBlock + $0 }
            starts += piece.byteCounts.map { firstByte + $0 }
            blocks.append(contentsOf: piece.blocks.unsafeElements)
            bytes.append(contentsOf: piece.bytes.unsafeElements)
        }
        for _ in 0..<BitPacking.paddingBytes { bytes.append(0) }
        tables.turns = Column(turns)
        tables.blockBounds = Column(blockBounds)
        tables.postingStart = Column(starts)
        tables.blocks = blocks.take()
        tables.postings = bytes.take()
    }

    private func encode(
        _ terms: Range<Int>, bounds: [UInt32], runs: Column<RunPlace>, norms: Column<UInt8>, ranking: BM25
    ) -> Encoded {
        var encoder = PostingEncoder(norms: norms, ranking: ranking)
        var encoded = Encoded()
        for term in terms {
            encoder.beginTerm()
            for place in Int(bounds[term])..<Int(bounds[term + 1]) {
                let run = runs[place]
                let part = parts[Int(run.part)].runs
                let start = Int(part.starts[Int(run.run)])
                guard let base = part.bytes.unsafeElements.baseAddress else { continue }
                encoder.append(base + start, firstTurn: UInt32(firstTurns[Int(run.part)]))
            }
            encoded.turns.append(encoder.endTerm())
            encoded.blockCounts.append(UInt32(encoder.blocks.count))
            encoded.byteCounts.append(UInt64(encoder.bytes.count))
        }
        (encoded.blocks, encoded.bytes) = encoder.take()
        return encoded
    }

    /// Cuts the terms into ranges with about as many runs each.
    private static func ranges(of bounds: [UInt32], pieces: Int) -> [Range<Int>] {
        let termCount = bounds.count - 1
        guard termCount > 0 else { return [] }
        var ranges: [Range<Int>] = []
        var start = 0
        for piece in 1...pieces {
            let target = UInt32(UInt64(bounds[termCount]) * UInt64(piece) / UInt64(pieces))
            var end = start
            while end < termCount, bounds[end] < target || piece == pieces { end += 1 }
            if end > start { ranges.append(start..<end) }
            start = end
        }
        return ranges
    }
}
