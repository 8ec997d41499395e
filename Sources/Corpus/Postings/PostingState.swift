import CLinux

/// Where a walk of one posting list stands, with its current block unpacked.
///
/// In a dense term it goes from bit to bit instead, and finds the block only where counts or positions are asked for.
struct PostingState {
    var turn: UInt32 = 0
    /// The bits of a term that many turns have.
    let dense: DenseTurns?
    let postings: UnsafeRawPointer
    /// Bytes of payload that may be read from `postings` on.
    let payloadBytes: Int
    let blocks: UnsafeBufferPointer<PostingBlock>
    private let turnLimit: UInt32
    var block = 0
    var place = 0
    var blockCount = 0
    let turns: UnsafeMutablePointer<UInt32>
    let counts: UnsafeMutablePointer<UInt32>
    /// The counts and positions of the block, packed.
    private var packedCounts: UnsafeRawPointer
    var packedPositions: UnsafeRawPointer
    private var countWidth: UInt64 = 0
    var positionWidth: UInt64 = 0
    /// How many positions of the block stand before those of each turn.
    ///
    /// There is room for them once they are asked for.
    var positionStarts: UnsafeMutablePointer<UInt32>?
    private var hasTurns = false
    var hasCounts = false
    var hasPositionStarts = false
    /// Whether `block` and `place` are those of `turn`.
    var isPlaced = true

    static let blockTurns = PostingEncoder.blockTurns

    init(_ term: Int, of corpus: Corpus) {
        // Not through a copy of the table, which would count the owners of all its columns.
        let all = UnsafeRawBufferPointer(corpus.tables.terms.postings.unsafeElements)
        let start = min(
            Int(truncatingIfNeeded: corpus.tables.terms.postingStart[term] & 0x7FFF_FFFF_FFFF), all.count)
        let turnCount = corpus.tables.turns.count
        let isDense = DenseTurns.isDense(turns: Int(corpus.tables.terms.turns[term]), of: turnCount)
        let namingCount = corpus.tables.turns.soleOrganisation.count
        let bitBytes = isDense ? DenseTurns.byteCount(turnCount: turnCount, namingCount: namingCount) : 0
        let readable = all.count - start - BitPacking.paddingBytes - bitBytes
        // A column always has a base; the padding behind the last list is what may be read in excess.
        let base = all.baseAddress.unsafelyUnwrapped + start
        dense = isDense && readable >= 0 ? DenseTurns(base, turnCount: turnCount) : nil
        postings = base + (readable >= 0 ? bitBytes : 0)
        // Far away, as the blocks are: they come together.
        rapporteur_prefetch(postings)
        (packedCounts, packedPositions) = (postings, postings)
        payloadBytes = max(0, readable)
        blocks = corpus.tables.terms.blocks.slice(corpus.tables.terms.blockBounds.bounds(term))
        turnLimit = UInt32(turnCount)
        // Apart: Glibc keeps blocks of up to 1 KiB at hand, and searches for larger ones.
        turns = .allocate(capacity: Self.blockTurns * 2)
        counts = turns + Self.blockTurns
        load(0)
    }

    func deallocate() {
        turns.deallocate()
        positionStarts?.deallocate()
    }

    /// How often the term stands in the current turn.
    var count: Int32 {
        mutating get {
            if !isPlaced { findPlace() }
            guard place < blockCount else { return 0 }
            if hasCounts { return Int32(truncatingIfNeeded: counts[place]) }
            let less = BitPacking.value(
                packedCounts, at: place, width: countWidth, mask: BitPacking.mask(countWidth))
            return Int32(truncatingIfNeeded: less &+ 1)
        }
    }

    /// The largest weight in the block where it stands.
    var blockWeightMax: Float { blocks[block].weightMax }

    @inline(__always)
    mutating func next() {
        if dense != nil { return advance(to: turn &+ 1) }
        place += 1
        if place < blockCount { turn = turns[place] } else { load(block + 1) }
    }

    @inline(__always)
    mutating func advance(to target: UInt32) {
        guard turn < target else { return }
        if let dense {
            stand(on: dense.first(from: target) ?? endOfTurns)
        } else {
            advanceInBlocks(to: target)
        }
    }

    /// Goes to a turn whose bit is set.
    @inline(__always)
    mutating func stand(on newTurn: UInt32) {
        turn = newTurn < turnLimit ? newTurn : endOfTurns
        isPlaced = false
    }

    private mutating func advanceInBlocks(to target: UInt32) {
        if blocks[block].last < target { skipBlocks(to: target) }
        guard turn < target else { return }
        let turns = turns
        place = GallopingSearch.place(in: place + 1..<max(place + 1, blockCount)) { turns[$0] < target }
        turn = place < blockCount ? turns[place] : endOfTurns
    }

    /// Moves behind the current block to the first one whose largest weight does not satisfy the condition.
    mutating func skipBlocks(whereWeightAtMost isLow: (Float) -> Bool) {
        var next = block + 1
        while next < blocks.count, isLow(blocks[next].weightMax) { next += 1 }
        load(next)
    }

    /// Calls `body` with the turns and counts of the whole block where it stands, and moves to the next.
    @inline(__always)
    mutating func takeBlock(_ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>) -> Void) {
        guard hasTurns || unpackTurns() else { return end() }
        if !hasCounts { unpackCounts() }
        body(
            UnsafeBufferPointer(start: turns, count: blockCount), UnsafeBufferPointer(start: counts, count: blockCount))
        load(block + 1)
    }

    /// Calls `body` with those turns of the block where a dense term stands that have it so often at least, and how often;
    /// moves to the next. The others are not listed.
    @inline(__always)
    mutating func takeBlock(of dense: DenseTurns, countAtLeast least: UInt32, _ body: (UInt32, UInt32) -> Void) {
        if !hasCounts { unpackCounts() }
        let first = UInt32(truncatingIfNeeded: block &* Self.blockTurns)
        let last = blocks[block].last
        var word = Int(firstTurn >> 6)
        for index in 0..<blockCount where counts[index] >= least {
            let turn = dense.turn(ofRank: first &+ UInt32(truncatingIfNeeded: index), from: &word)
            guard let turn, turn <= last else { return end() }
            body(turn, counts[index])
        }
        load(block + 1)
    }

    /// Calls `body` with the turns from where it stands to the end; the term is not dense.
    @inline(__always)
    mutating func forEachTurn(_ body: (UInt32) -> Void) {
        while turn != endOfTurns {
            for index in place..<blockCount { body(turns[index]) }
            load(block + 1)
        }
    }

    private mutating func skipBlocks(to target: UInt32) {
        let blocks = blocks
        load(GallopingSearch.place(in: block + 1..<max(block + 1, blocks.count)) { blocks[$0].last < target })
    }

    mutating func load(_ number: Int) {
        isPlaced = true
        place = 0
        guard enter(number) else { return end() }
        if let dense {
            // Listed only where all of them are asked for.
            guard let first = dense.first(from: firstTurn), first <= blocks[block].last else { return end() }
            turn = first
        } else {
            guard unpackTurns() else { return end() }
            turn = turns[0]
        }
    }

    /// Where the block's first turn is looked for.
    private var firstTurn: UInt32 { block == 0 ? 0 : blocks[block - 1].last &+ 1 }

    private mutating func end() {
        block = blocks.count
        turn = endOfTurns
        blockCount = 0
    }

    /// Makes a block the current one; false where there is no such block, or one that cannot be.
    private mutating func enter(_ number: Int) -> Bool {
        block = number
        hasTurns = false
        hasCounts = false
        hasPositionStarts = false
        guard number < blocks.count else { return false }
        let header = blocks[number]
        blockCount = Int(header.countLessOne) + 1
        guard blockCount <= Self.blockTurns, header.turnBits <= 32, header.countBits <= 32, header.positionBits <= 32,
            header.last < turnLimit
        else { return false }
        let countStart = Int(header.offset) + BitPacking.byteCount(blockCount, width: header.turnBits)
        let positionStart = countStart + BitPacking.byteCount(blockCount, width: header.countBits)
        guard positionStart <= payloadBytes else { return false }
        packedCounts = postings + countStart
        packedPositions = postings + positionStart
        countWidth = UInt64(header.countBits)
        positionWidth = UInt64(header.positionBits)
        return true
    }

    /// Finds block and place of a turn that was reached by its bit.
    mutating func findPlace() {
        isPlaced = true
        guard let dense, turn < turnLimit else { return }
        // Of numbers without a sign, so that the divisions by a power of two are a shift and a mask.
        let rank = UInt(bitPattern: dense.rank(turn))
        let number = Int(rank / UInt(Self.blockTurns))
        // Behind the end no block is current.
        if number != block || blockCount == 0, !enter(number) { return end() }
        place = min(Int(rank % UInt(Self.blockTurns)), blockCount - 1)
    }

    private mutating func unpackTurns() -> Bool {
        hasTurns = true
        if let dense { return listTurns(dense) }
        let header = blocks[block]
        let width = UInt64(header.turnBits)
        let mask = BitPacking.mask(width)
        let base = postings + Int(header.offset)
        var sum = block == 0 ? 0 : UInt64(blocks[block - 1].last)
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

    /// The same from the bits: those behind the block before.
    private func listTurns(_ dense: DenseTurns) -> Bool {
        var word = Int(firstTurn >> 6)
        guard word < dense.wordCount else { return false }
        var left = dense.word(word) & (.max << UInt64(firstTurn & 63))
        var index = 0
        while true {
            while left != 0 {
                turns[index] = UInt32(truncatingIfNeeded: word &* 64 &+ left.trailingZeroBitCount)
                left &= left &- 1
                index &+= 1
                // They ascend, so that the last one proves all of them in range.
                if index == blockCount { return turns[index &- 1] == blocks[block].last }
            }
            word &+= 1
            guard word < dense.wordCount else { return false }
            left = dense.word(word)
        }
    }

    mutating func unpackCounts() {
        BitPacking.unpack(packedCounts, count: blockCount, width: countWidth, to: counts)
        for index in 0..<blockCount { counts[index] &+= 1 }
        hasCounts = true
    }
}
