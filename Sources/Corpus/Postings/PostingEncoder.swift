/// Writes posting lists term after term, in blocks of up to 128 postings.
///
/// A block's payload is the differences of turns, the counts less one and the differences of positions, each packed
/// with the width that the block's largest needs.
struct PostingEncoder: ~Copyable {
    static let blockTurns = 128

    private(set) var blocks = ColumnWriter<PostingBlock>(capacity: 1 << 10)
    private(set) var bytes = ColumnWriter<UInt8>(capacity: 1 << 16)
    private let norms: Column<UInt8>
    private let ranking: BM25
    private var turnGaps = ColumnWriter<UInt32>(capacity: Self.blockTurns)
    private var counts = ColumnWriter<UInt32>(capacity: Self.blockTurns)
    private var positionGaps = ColumnWriter<UInt32>(capacity: 1 << 12)
    private var lastTurn: UInt32 = 0
    private var largestGap: UInt32 = 0
    private var allCounts: UInt32 = 0
    private var allPositions: UInt32 = 0
    private var weightMax: Float = 0
    private var termStart = 0
    private var termTurns = 0

    init(norms: Column<UInt8>, ranking: BM25) {
        self.norms = norms
        self.ranking = ranking
    }

    mutating func beginTerm() {
        termStart = bytes.count
        termTurns = 0
        lastTurn = 0
    }

    /// Adds a run of `RunWriter`, whose turns count from `firstTurn`, and tells how many bytes it takes.
    mutating func append(_ run: UnsafePointer<UInt8>, firstTurn: UInt32) -> Int {
        var place = 0
        let turnCount = Varint.read(run, at: &place)
        var turn = firstTurn
        for _ in 0..<turnCount {
            let flagged = Varint.read(run, at: &place)
            turn &+= flagged >> 1
            let count = flagged & 1 == 1 ? 1 : Varint.read(run, at: &place)
            appendTurn(turn, count: count)
            positionGaps.reserve(positionGaps.count + Int(count))
            for _ in 0..<count {
                let gap = Varint.read(run, at: &place)
                allPositions |= gap
                positionGaps.append(gap)
            }
            if turnGaps.count == Self.blockTurns { endBlock() }
        }
        termTurns += Int(turnCount)
        return place
    }

    @inline(__always)
    private mutating func appendTurn(_ turn: UInt32, count: UInt32) {
        let gap = turn &- lastTurn
        lastTurn = turn
        largestGap |= gap
        allCounts |= count &- 1
        turnGaps.append(gap)
        counts.append(count &- 1)
        weightMax = max(weightMax, ranking.weight(count: Int32(count), norm: norms.unsafeElements[Int(turn)]))
    }

    private mutating func endBlock() {
        let turnBits = BitPacking.width(of: largestGap)
        let countBits = BitPacking.width(of: allCounts)
        let positionBits = BitPacking.width(of: allPositions)
        blocks.append(
            PostingBlock(
                last: lastTurn, offset: UInt32(bytes.count - termStart), turnBits: turnBits, countBits: countBits,
                positionBits: positionBits, countLessOne: UInt8(turnGaps.count - 1), weightMax: weightMax))
        pack(turnGaps.base, count: turnGaps.count, width: turnBits)
        pack(counts.base, count: counts.count, width: countBits)
        pack(positionGaps.base, count: positionGaps.count, width: positionBits)
        turnGaps.removeAll()
        counts.removeAll()
        positionGaps.removeAll()
        (largestGap, allCounts, allPositions, weightMax) = (0, 0, 0, 0)
    }

    private mutating func pack(_ values: UnsafePointer<UInt32>, count: Int, width: UInt8) {
        let byteCount = BitPacking.byteCount(count, width: width)
        bytes.reserve(bytes.count + byteCount + 8)
        BitPacking.pack(values, count: count, width: width, to: bytes.base + bytes.count)
        bytes.grow(by: byteCount)
    }

    /// Closes the term and tells how many turns have it.
    mutating func endTerm() -> Int32 {
        if turnGaps.count > 0 { endBlock() }
        return Int32(termTurns)
    }

    mutating func take() -> (blocks: Column<PostingBlock>, bytes: Column<UInt8>) { (blocks.take(), bytes.take()) }
}
