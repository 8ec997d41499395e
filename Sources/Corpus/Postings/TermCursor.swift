/// Walks the posting list of one term, block by block, and skips blocks by their headers.
///
/// It trusts nothing that it reads: a list that a damaged snapshot made senseless ends early. Its state lies behind a
/// pointer: the properties of a class are checked for exclusive access at each use, which took most of the time here.
final class TermCursor: TurnCursor {
    let state: UnsafeMutablePointer<PostingState>
    let turnsAtMost: Int

    init(_ term: Int, of corpus: Corpus) {
        state = .allocate(capacity: 1)
        state.initialize(to: PostingState(term, of: corpus))
        turnsAtMost = Int(corpus.tables.terms.turns[term])
    }

    deinit {
        state.pointee.deallocate()
        state.deallocate()
    }

    var turn: UInt32 { state.pointee.turn }
    var count: Int32 { state.pointee.count }
    func advance(to target: UInt32) { state.pointee.advance(to: target) }
}

/// Where a walk of one posting list stands, with its current block unpacked.
struct PostingState {
    private(set) var turn: UInt32 = 0
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
    /// How many positions of the block stand before those of each turn.
    private let positionStarts: UnsafeMutablePointer<UInt32>
    private var hasCounts = false
    private var hasPositionStarts = false

    private static let blockTurns = PostingEncoder.blockTurns

    init(_ term: Int, of corpus: Corpus) {
        // Not through a copy of the table, which would count the owners of all its columns.
        let all = UnsafeRawBufferPointer(corpus.tables.terms.postings.unsafeElements)
        let start = min(
            Int(truncatingIfNeeded: corpus.tables.terms.postingStart[term] & 0x7FFF_FFFF_FFFF), all.count)
        // A column always has a base; the padding behind the last list is what may be read in excess.
        postings = all.baseAddress.unsafelyUnwrapped + start
        payloadBytes = max(0, all.count - start - BitPacking.paddingBytes)
        blocks = corpus.tables.terms.blocks.slice(corpus.tables.terms.blockBounds.bounds(term))
        turnLimit = UInt32(corpus.tables.turns.count)
        turns = .allocate(capacity: Self.blockTurns * 3)
        counts = turns + Self.blockTurns
        positionStarts = counts + Self.blockTurns
        load(0)
    }

    func deallocate() { turns.deallocate() }

    var count: Int32 {
        mutating get {
            if !hasCounts { unpackCounts() }
            return Int32(truncatingIfNeeded: counts[place])
        }
    }

    /// The largest weight in the block where it stands.
    var blockWeightMax: Float { blocks[block].weightMax }

    @inline(__always)
    mutating func next() {
        place += 1
        if place < blockCount { turn = turns[place] } else { load(block + 1) }
    }

    @inline(__always)
    mutating func advance(to target: UInt32) {
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
    mutating func skipBlocks(whereWeightAtMost isLow: (Float) -> Bool) {
        var next = block + 1
        while next < blocks.count, isLow(blocks[next].weightMax) { next += 1 }
        load(next)
    }

    /// Calls `body` with the turns and counts from where it stands to the end of the block, and moves to the next.
    @inline(__always)
    mutating func forEachInBlock(_ body: (UInt32, Int32) -> Void) {
        if !hasCounts { unpackCounts() }
        for index in place..<blockCount { body(turns[index], Int32(truncatingIfNeeded: counts[index])) }
        load(block + 1)
    }

    /// The turns from where it stands to the end of the block; moves to the next.
    @inline(__always)
    mutating func forEachTurnInBlock(_ body: (UInt32) -> Void) {
        for index in place..<blockCount { body(turns[index]) }
        load(block + 1)
    }

    private mutating func skipBlocks(to target: UInt32) {
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

    private mutating func load(_ number: Int) {
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

    private mutating func unpackTurns(_ number: Int) -> Bool {
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

    private mutating func unpackCounts() {
        let header = blocks[block]
        let start = Int(header.offset) + BitPacking.byteCount(blockCount, width: header.turnBits)
        BitPacking.unpack(postings + start, count: blockCount, width: UInt64(header.countBits), to: counts)
        for index in 0..<blockCount { counts[index] &+= 1 }
        hasCounts = true
    }

    private mutating func addUpCounts() {
        if !hasCounts { unpackCounts() }
        var sum: UInt32 = 0
        for index in 0..<blockCount {
            positionStarts[index] = sum
            sum &+= counts[index]
        }
        hasPositionStarts = true
    }

    /// Where the positions of the current turn are packed; nil where a damaged list says what cannot be.
    private mutating func packedPositions() -> (base: UnsafeRawPointer, first: Int, count: Int, width: UInt64)? {
        if !hasPositionStarts { addUpCounts() }
        let before = Int(positionStarts[place])
        let count = Int(counts[place])
        let header = blocks[block]
        let start =
            Int(header.offset) + BitPacking.byteCount(blockCount, width: header.turnBits)
            + BitPacking.byteCount(blockCount, width: header.countBits)
        let bytes = BitPacking.byteCount(before + count, width: header.positionBits)
        guard start + bytes <= payloadBytes else { return nil }
        return (postings + start, before, count, UInt64(header.positionBits))
    }

    /// Appends the positions of the term in the current turn, each less `offset` (wrapping), ascending.
    mutating func appendPositions(less offset: UInt32, to positions: inout ColumnWriter<UInt32>) {
        guard let packed = packedPositions() else { return }
        let mask = BitPacking.mask(packed.width)
        let first = positions.count
        positions.grow(by: packed.count)
        let target = positions.base + first
        var position: UInt32 = 0
        for index in 0..<packed.count {
            position &+= BitPacking.value(packed.base, at: packed.first + index, width: packed.width, mask: mask)
            target[index] = position &- offset
        }
    }

    /// Keeps those of `starts` (ascending as signed numbers) at which, `offset` later, the term stands in the current
    /// turn; returns how many.
    mutating func keepStarts(
        _ starts: UnsafeMutablePointer<UInt32>, count startCount: Int, offset: UInt32
    ) -> Int {
        guard let packed = packedPositions() else { return 0 }
        let mask = BitPacking.mask(packed.width)
        var kept = 0
        var place = 0
        var index = 0
        var position: UInt32 = 0
        while index < packed.count {
            position &+= BitPacking.value(packed.base, at: packed.first + index, width: packed.width, mask: mask)
            index &+= 1
            let start = Int32(bitPattern: position &- offset)
            while Int32(bitPattern: starts[place]) < start {
                place &+= 1
                if place == startCount { return kept }
            }
            if Int32(bitPattern: starts[place]) == start {
                starts[kept] = starts[place]
                kept &+= 1
                place &+= 1
                if place == startCount { return kept }
            }
        }
        return kept
    }
}

extension PostingState {
    /// Calls `body` with every turn that two walks have in common, both standing there.
    ///
    /// For lists of about one length: block against block without looking ahead, one step for one comparison.
    @inline(__always)
    static func forEachCommon(
        _ first: UnsafeMutablePointer<PostingState>, _ second: UnsafeMutablePointer<PostingState>,
        _ body: (UInt32) -> Void
    ) {
        while first.pointee.turn != endOfTurns, second.pointee.turn != endOfTurns {
            if first.pointee.turn < second.pointee.turn { first.pointee.advance(to: second.pointee.turn) }
            if second.pointee.turn < first.pointee.turn { second.pointee.advance(to: first.pointee.turn) }
            let (left, right) = (first.pointee.turns, second.pointee.turns)
            let (leftCount, rightCount) = (first.pointee.blockCount, second.pointee.blockCount)
            var (leftPlace, rightPlace) = (first.pointee.place, second.pointee.place)
            while leftPlace < leftCount, rightPlace < rightCount {
                let (one, other) = (left[leftPlace], right[rightPlace])
                if one == other {
                    first.pointee.stand(at: leftPlace)
                    second.pointee.stand(at: rightPlace)
                    body(one)
                    leftPlace &+= 1
                    rightPlace &+= 1
                } else {
                    leftPlace &+= one < other ? 1 : 0
                    rightPlace &+= other < one ? 1 : 0
                }
            }
            first.pointee.leave(at: leftPlace)
            second.pointee.leave(at: rightPlace)
        }
    }

    @inline(__always)
    private mutating func stand(at newPlace: Int) {
        place = newPlace
        turn = turns[newPlace]
    }

    @inline(__always)
    private mutating func leave(at newPlace: Int) {
        if newPlace < blockCount { stand(at: newPlace) } else if blockCount > 0 { load(block + 1) }
    }
}
