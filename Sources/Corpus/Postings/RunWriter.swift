/// The postings of a part while it is built: terms collected in the order of the text, then sorted by term in chunks.
///
/// A run is the postings of one term in one chunk: the number of turns, then for each turn the difference from the one
/// before and the count (together in one number where the count is 1), then the differences of positions; varints.
struct RunWriter: ~Copyable {
    private var chunkTerms = ColumnWriter<UInt32>(capacity: 1 << 16)
    private var chunkTurnEnds = ColumnWriter<UInt32>(capacity: 1024)
    private var chunkFirstTurn = 0
    private var counts = ColumnWriter<UInt32>(capacity: 1 << 13)
    private var touched = ColumnWriter<UInt32>(capacity: 1 << 13)
    private var places = ColumnWriter<UInt32>(capacity: 1 << 16)
    private var bytes = ColumnWriter<UInt8>(capacity: 1 << 16)
    private var runTerms = ColumnWriter<UInt32>(capacity: 1 << 12)
    private var runStarts = ColumnWriter<UInt32>(capacity: 1 << 12)

    /// Terms in a chunk; a part of the usual size is one chunk, and has one run for each of its terms.
    private static let chunkTermsMax = 1 << 21
    /// A place in a chunk is a turn and a position in one 32-bit number.
    private static let positionBits: UInt32 = 17
    private static let chunkTurnsMax = 1 << 15
    /// A turn with more terms has a chunk to itself, whose places are positions only.
    private static let sharedTurnTermsMax = 1 << 17

    @inline(__always)
    mutating func append(_ term: UInt32) { chunkTerms.append(term) }

    /// Closes a turn and tells how many terms it has.
    mutating func endTurn(_ turn: Int, termCount: Int) -> Int {
        let start = chunkTurnEnds.count == 0 ? 0 : Int(chunkTurnEnds.base[chunkTurnEnds.count - 1])
        let length = chunkTerms.count - start
        if length > Self.sharedTurnTermsMax {
            let long = Array(UnsafeBufferPointer(start: chunkTerms.base + start, count: length))
            chunkTerms.grow(by: -length)
            flush(nextTurn: turn, termCount: termCount)
            chunkTerms.append(contentsOf: long)
            chunkTurnEnds.append(UInt32(length))
            flush(nextTurn: turn + 1, termCount: termCount, positionBits: 31)
            return length
        }
        chunkTurnEnds.append(UInt32(chunkTerms.count))
        if chunkTurnEnds.count == Self.chunkTurnsMax || chunkTerms.count >= Self.chunkTermsMax {
            flush(nextTurn: turn + 1, termCount: termCount)
        }
        return length
    }

    /// Sorts the chunk by term and writes its runs. Counting sort: one pass to count, one to place, one to write.
    mutating func flush(nextTurn: Int, termCount: Int, positionBits: UInt32 = Self.positionBits) {
        defer { chunkFirstTurn = nextTurn }
        guard chunkTerms.count > 0 else {
            chunkTurnEnds.removeAll()
            return
        }
        countTerms(termCount: termCount)
        placeTerms(positionBits: positionBits)
        writeRuns(positionBits: positionBits)
        chunkTerms.removeAll()
        chunkTurnEnds.removeAll()
    }

    private mutating func countTerms(termCount: Int) {
        if counts.count < termCount {
            let first = counts.count
            counts.grow(by: termCount - first)
            (counts.base + first).update(repeating: 0, count: termCount - first)
        }
        touched.removeAll()
        let counts = counts.base
        let terms = chunkTerms.base
        for place in 0..<chunkTerms.count {
            let term = terms[place]
            let count = counts[Int(term)]
            if count == 0 { touched.append(term) }
            counts[Int(term)] = count &+ 1
        }
    }

    private mutating func placeTerms(positionBits: UInt32) {
        var start: UInt32 = 0
        let counts = counts.base
        for place in 0..<touched.count {
            let term = Int(touched.base[place])
            let count = counts[term]
            counts[term] = start
            start &+= count
        }
        places.removeAll()
        places.grow(by: chunkTerms.count)
        let places = places.base
        let terms = chunkTerms.base
        var place = 0
        for turn in 0..<chunkTurnEnds.count {
            let end = Int(chunkTurnEnds.base[turn])
            var packed = UInt32(truncatingIfNeeded: turn) << positionBits
            while place < end {
                let term = Int(terms[place])
                let target = counts[term]
                places[Int(target)] = packed
                counts[term] = target &+ 1
                packed &+= 1
                place &+= 1
            }
        }
    }

    /// After `placeTerms` a term's count holds where its places end.
    private mutating func writeRuns(positionBits: UInt32) {
        bytes.reserve(bytes.count + chunkTerms.count * 4 + touched.count * Varint.bytesMax + 64)
        var start = 0
        for place in 0..<touched.count {
            let term = touched.base[place]
            let end = Int(counts.base[Int(term)])
            counts.base[Int(term)] = 0
            let needed = bytes.count + (end - start) * 3 * Varint.bytesMax + Varint.bytesMax
            bytes.reserve(needed)
            runTerms.append(term)
            runStarts.append(UInt32(bytes.count))
            let length = RunWriter.encode(
                UnsafeBufferPointer(start: places.base + start, count: end - start), firstTurn: chunkFirstTurn,
                positionBits: positionBits, to: bytes.base + bytes.count)
            bytes.grow(by: length)
            start = end
        }
    }

    /// One run; returns its length.
    @inline(__always)
    private static func encode(
        _ places: UnsafeBufferPointer<UInt32>, firstTurn: Int, positionBits: UInt32,
        to target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let positionMask: UInt32 = 1 << positionBits &- 1
        var written = 0
        var turnCount: UInt32 = 1
        for place in 1..<max(1, places.count) where (places[place] ^ places[place - 1]) >> positionBits != 0 {
            turnCount &+= 1
        }
        Varint.write(turnCount, to: target, at: &written)
        var previousTurn: UInt32 = 0
        var place = 0
        while place < places.count {
            let turn = UInt32(truncatingIfNeeded: firstTurn) &+ places[place] >> positionBits
            var next = place &+ 1
            while next < places.count, (places[next] ^ places[place]) >> positionBits == 0 { next &+= 1 }
            let count = UInt32(truncatingIfNeeded: next &- place)
            // Turns of a part fit in 31 bits, so the flag has room.
            Varint.write((turn &- previousTurn) << 1 | (count == 1 ? 1 : 0), to: target, at: &written)
            if count > 1 { Varint.write(count, to: target, at: &written) }
            var previousPosition: UInt32 = 0
            while place < next {
                let position = places[place] & positionMask
                Varint.write(position &- previousPosition, to: target, at: &written)
                previousPosition = position
                place &+= 1
            }
            previousTurn = turn
        }
        return written
    }

    /// All runs so far; the writer is empty afterwards.
    mutating func take(turnCount: Int, termCount: Int) -> Runs {
        flush(nextTurn: turnCount, termCount: termCount)
        runStarts.append(UInt32(bytes.count))
        chunkFirstTurn = 0
        return Runs(terms: runTerms.take(), starts: runStarts.take(), bytes: bytes.take())
    }
}

/// The runs of a finished part, chunk after chunk.
struct Runs: Sendable {
    /// The part's number of each run's term.
    var terms = Column<UInt32>()
    /// Where each run begins in `bytes`, and where the last one ends.
    var starts = Column<UInt32>()
    var bytes = Column<UInt8>()
}
