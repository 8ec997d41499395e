/// Writes posting lists term after term, in blocks of up to 128 postings.
///
/// A block's payload is the differences of turns, the counts less one and the differences of positions, each packed
/// with the width that the block's largest needs. A term that many turns have begins with their bits (`DenseTurns`)
/// instead of the differences in its blocks.
struct PostingEncoder: ~Copyable {
    static let blockTurns = 128

    private(set) var blocks = ColumnWriter<PostingBlock>(capacity: 1 << 10)
    private(set) var bytes = ColumnWriter<UInt8>(capacity: 1 << 16)
    private let norms: Column<UInt8>
    private let ranking: BM25
    private let namingTurns: NamingTurns
    /// The turns of the block under way, and how many of its positions there are up to the end of each.
    private let turns = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.blockTurns)
    private let positionEnds = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.blockTurns)
    private var turnCount = 0
    private var positionGaps = ColumnWriter<UInt32>(capacity: 1 << 12)
    private var allPositions: UInt32 = 0
    /// The last turn of the block before; 0 in a term's first one.
    private var lastTurn: UInt32 = 0
    private var termStart = 0
    private var termFirstBlock = 0
    private var termTurns = 0
    private var dense = ColumnWriter<UInt8>(capacity: 1)

    init(norms: Column<UInt8>, ranking: BM25, namingTurns: NamingTurns) {
        self.norms = norms
        self.ranking = ranking
        self.namingTurns = namingTurns
    }

    deinit {
        turns.deallocate()
        positionEnds.deallocate()
    }

    mutating func beginTerm() {
        termStart = bytes.count
        termFirstBlock = blocks.count
        termTurns = 0
        lastTurn = 0
    }

    /// Adds the occurrences that a chunk has of the term; no other chunk has any in the same turns.
    mutating func append(_ occurrences: TermOccurrences) {
        var place = 0
        while place < occurrences.count {
            place = fill(occurrences, from: place)
            if place < occurrences.count { endBlock() }
        }
    }

    /// Takes occurrences until the next turn would be one too many for the block, and returns where it stopped.
    ///
    /// No branch depends on what they are: whether the next one lies in the same turn is anybody's guess.
    private mutating func fill(_ occurrences: TermOccurrences, from start: Int) -> Int {
        let (count, firstTurn) = (occurrences.count, occurrences.firstTurn)
        let (shift, mask) = (occurrences.positionBits, 1 << occurrences.positionBits &- 1 as UInt32)
        positionGaps.reserve(positionGaps.count + count - start)
        let (turns, positionEnds, gaps) = (turns, positionEnds, positionGaps.base)
        var (turnCount, gapCount, allPositions) = (turnCount, positionGaps.count, allPositions)
        var place = start
        // In another turn than the first one.
        var previous = ~occurrences[place]
        while place < count {
            let next = occurrences[place]
            let isNewTurn = (next ^ previous) &>> shift != 0
            if isNewTurn, turnCount == Self.blockTurns { break }
            turnCount &+= isNewTurn ? 1 : 0
            turns[turnCount &- 1] = firstTurn &+ next &>> shift
            let gap = (next & mask) &- (isNewTurn ? 0 : previous & mask)
            gaps[gapCount] = gap
            gapCount &+= 1
            positionEnds[turnCount &- 1] = UInt32(truncatingIfNeeded: gapCount)
            allPositions |= gap
            previous = next
            place &+= 1
        }
        positionGaps.grow(by: gapCount - positionGaps.count)
        (self.turnCount, self.allPositions) = (turnCount, allPositions)
        return place
    }

    private mutating func endBlock() {
        let (turns, positionEnds, count) = (turns, positionEnds, turnCount)
        var (largestGap, allCounts, weightMax): (UInt32, UInt32, Float) = (0, 0, 0)
        var (turnBefore, end): (UInt32, UInt32) = (lastTurn, 0)
        let (norms, lengthParts) = (norms.unsafeElements, ranking.lengthParts.unsafeElements)
        for place in 0..<count {
            let turn = turns[place]
            turns[place] = turn &- turnBefore
            largestGap |= turn &- turnBefore
            turnBefore = turn
            let occurrences = positionEnds[place] &- end
            end = positionEnds[place]
            positionEnds[place] = occurrences &- 1
            allCounts |= occurrences &- 1
            let weight = BM25.weight(
                count: Int32(truncatingIfNeeded: occurrences), lengthPart: lengthParts[Int(norms[Int(turn)])])
            weightMax = weight > weightMax ? weight : weightMax
        }
        lastTurn = turnBefore
        termTurns += count
        let turnBits = BitPacking.width(of: largestGap)
        let countBits = BitPacking.width(of: allCounts)
        let positionBits = BitPacking.width(of: allPositions)
        blocks.append(
            PostingBlock(
                last: lastTurn, offset: UInt32(bytes.count - termStart), turnBits: turnBits, countBits: countBits,
                positionBits: positionBits, countLessOne: UInt8(count - 1), weightMax: weightMax))
        pack(turns, count: count, width: turnBits)
        pack(positionEnds, count: count, width: countBits)
        pack(positionGaps.base, count: positionGaps.count, width: positionBits)
        positionGaps.removeAll()
        turnCount = 0
        allPositions = 0
    }

    private mutating func pack(_ values: UnsafePointer<UInt32>, count: Int, width: UInt8) {
        let byteCount = BitPacking.byteCount(count, width: width)
        bytes.reserve(bytes.count + byteCount + 8)
        BitPacking.pack(values, count: count, width: width, to: bytes.base + bytes.count)
        bytes.grow(by: byteCount)
    }

    /// Closes the term and tells how many turns have it.
    mutating func endTerm() -> Int32 {
        if turnCount > 0 { endBlock() }
        if DenseTurns.isDense(turns: termTurns, of: norms.count) { makeDense() }
        return Int32(termTurns)
    }

    /// Writes the term's payload anew: the bits of its turns, then the blocks without their differences.
    private mutating func makeDense() {
        let bitBytes = DenseTurns.byteCount(turnCount: norms.count, namingCount: namingTurns.count)
        dense.removeAll()
        dense.reserve(bitBytes + bytes.count - termStart)
        dense.grow(by: bitBytes)
        let bits = UnsafeMutableRawPointer(dense.base)
        bits.initializeMemory(as: UInt8.self, repeating: 0, count: bitBytes)
        var turn: UInt64 = 0
        for number in termFirstBlock..<blocks.count {
            var block = blocks[number]
            let count = Int(block.countLessOne) + 1
            let payload = UnsafePointer(bytes.base) + termStart + Int(block.offset)
            let (width, mask) = (UInt64(block.turnBits), BitPacking.mask(UInt64(block.turnBits)))
            for index in 0..<count {
                turn += UInt64(BitPacking.value(payload, at: index, width: width, mask: mask))
                bits.advanced(by: Int(turn >> 3)).assumingMemoryBound(to: UInt8.self).pointee |= 1 << UInt8(turn & 7)
            }
            let turnBytes = BitPacking.byteCount(count, width: block.turnBits)
            let end = number + 1 < blocks.count ? Int(blocks[number + 1].offset) : bytes.count - termStart
            block.turnBits = 0
            block.offset = UInt32(dense.count - bitBytes)
            blocks[number] = block
            let rest = payload + turnBytes
            let restEnd = UnsafePointer(bytes.base) + termStart + end
            dense.append(contentsOf: UnsafeBufferPointer(start: rest, count: restEnd - rest))
        }
        DenseTurns.fillRest(dense.base, turnCount: norms.count, namingTurns: namingTurns)
        bytes.grow(by: termStart - bytes.count)
        bytes.append(contentsOf: dense.elements)
    }

    mutating func take() -> (blocks: Column<PostingBlock>, bytes: Column<UInt8>) { (blocks.take(), bytes.take()) }
}
