/// Walks the posting list of one term, block by block, and skips blocks by their headers.
///
/// It trusts nothing that it reads: a list that a damaged snapshot made senseless ends early.
final class TermCursor: TurnCursor {
    private(set) var turn: UInt32 = 0
    let turnsAtMost: Int
    let term: Int
    private let postings: UnsafeRawPointer
    /// Bytes of payload that may be read from `postings` on.
    private let payloadBytes: Int
    private let blocks: UnsafeBufferPointer<PostingBlock>
    private let turnLimit: UInt32
    private var block = 0
    private var place = 0
    private var blockCount = 0
    private let turns: UnsafeMutablePointer<UInt32>
    private let counts: UnsafeMutablePointer<UInt32>
    private var hasCounts = false
    private var hasPositionStarts = false

    private static let blockTurns = PostingEncoder.blockTurns

    init(_ term: Int, of corpus: Corpus) {
        let tables = corpus.tables.terms
        self.term = term
        turnsAtMost = Int(tables.turns[term])
        let start = min(Int(truncatingIfNeeded: tables.postingStart[term] & 0x7FFF_FFFF_FFFF), tables.postings.count)
        let all = UnsafeRawBufferPointer(tables.postings.unsafeElements)
        // A column always has a base; the padding behind the last list is what may be read in excess.
        postings = all.baseAddress.unsafelyUnwrapped + start
        payloadBytes = max(0, all.count - start - BitPacking.paddingBytes)
        blocks = tables.blocks.slice(tables.blockBounds.bounds(term))
        turnLimit = UInt32(corpus.tables.turns.count)
        turns = .allocate(capacity: Self.blockTurns * 2)
        counts = turns + Self.blockTurns
        load(0)
    }

    deinit { turns.deallocate() }

    var count: Int32 {
        if !hasCounts { unpackCounts() }
        return Int32(truncatingIfNeeded: counts[place])
    }

    /// The largest weight in the block where it stands.
    var blockWeightMax: Float { blocks[block].weightMax }

    @inline(__always)
    func next() {
        place += 1
        if place < blockCount { turn = turns[place] } else { load(block + 1) }
    }

    @inline(__always)
    func advance(to target: UInt32) {
        guard turn < target else { return }
        if blocks[block].last < target { skipBlocks(to: target) }
        guard turn < target else { return }
        var low = place + 1
        // Most steps are short: look near by before halving.
        var high = low
        var step = 1
        while high < blockCount, turns[high] < target {
            low = high + 1
            high += step
            step *= 2
        }
        high = min(high, blockCount)
        while low < high {
            let middle = (low + high) / 2
            if turns[middle] < target { low = middle + 1 } else { high = middle }
        }
        place = low
        turn = low < blockCount ? turns[low] : endOfTurns
    }

    /// Moves behind the current block to the first one whose largest weight does not satisfy the condition.
    func skipBlocks(whereWeightAtMost isLow: (Float) -> Bool) {
        var next = block + 1
        while next < blocks.count, isLow(blocks[next].weightMax) { next += 1 }
        load(next)
    }

    /// Calls `body` with the turns and counts from where it stands to the end of the block, and moves to the next.
    @inline(__always)
    func forEachInBlock(_ body: (UInt32, Int32) -> Void) {
        if !hasCounts { unpackCounts() }
        for index in place..<blockCount { body(turns[index], Int32(truncatingIfNeeded: counts[index])) }
        load(block + 1)
    }

    private func skipBlocks(to target: UInt32) {
        var low = block + 1
        var high = low
        var step = 1
        while high < blocks.count, blocks[high].last < target {
            low = high + 1
            high += step
            step *= 2
        }
        high = min(high, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].last < target { low = middle + 1 } else { high = middle }
        }
        load(low)
    }

    private func load(_ number: Int) {
        block = number
        place = 0
        hasCounts = false
        hasPositionStarts = false
        guard number < blocks.count, unpackTurns(number) else {
            block = blocks.count
            turn = endOfTurns
            blockCount = 0
            return
        }
        turn = turns[0]
    }

    private func unpackTurns(_ number: Int) -> Bool {
        let header = blocks[number]
        blockCount = Int(header.countLessOne) + 1
        guard blockCount <= Self.blockTurns, header.turnBits <= 32, header.countBits <= 32, header.positionBits <= 32,
            header.last < turnLimit
        else { return false }
        let bytes =
            BitPacking.byteCount(blockCount, width: header.turnBits)
            + BitPacking.byteCount(blockCount, width: header.countBits)
        guard Int(header.offset) + bytes <= payloadBytes else { return false }
        let width = UInt64(header.turnBits)
        let mask = BitPacking.mask(width)
        let base = postings + Int(header.offset)
        var sum = number == 0 ? 0 : UInt64(blocks[number - 1].last)
        var bit = 0
        for index in 0..<blockCount {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
            sum &+= word >> UInt64(truncatingIfNeeded: bit & 7) & mask
            turns[index] = UInt32(truncatingIfNeeded: sum)
            bit &+= Int(width)
        }
        // In 64 bits the sums ascend; that the last one is what the header says proves all of them in range.
        return sum == UInt64(header.last)
    }

    private func unpackCounts() {
        let header = blocks[block]
        let start = Int(header.offset) + BitPacking.byteCount(blockCount, width: header.turnBits)
        BitPacking.unpack(postings + start, count: blockCount, width: UInt64(header.countBits), to: counts)
        for index in 0..<blockCount { counts[index] &+= 1 }
        hasCounts = true
    }

    /// Appends the positions of the term in the current turn, each less `offset` (wrapping), ascending.
    func appendPositions(less offset: UInt32, to positions: inout ColumnWriter<UInt32>) {
        if !hasCounts { unpackCounts() }
        var before = 0
        for index in 0..<place { before += Int(counts[index]) }
        let count = Int(counts[place])
        let header = blocks[block]
        let start =
            Int(header.offset) + BitPacking.byteCount(blockCount, width: header.turnBits)
            + BitPacking.byteCount(blockCount, width: header.countBits)
        let width = UInt64(header.positionBits)
        let last = BitPacking.byteCount(before + count, width: header.positionBits)
        guard start + last <= payloadBytes else { return }
        let mask = BitPacking.mask(width)
        let base = postings + start
        positions.reserve(positions.count + count)
        var position: UInt32 = 0
        for index in 0..<count {
            position &+= BitPacking.value(base, at: before + index, width: width, mask: mask)
            positions.append(position &- offset)
        }
    }
}
