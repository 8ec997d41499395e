/// Turns the text of turns into numbered terms and their occurrences, for one part, and lays these down chunk by chunk.
///
/// Terms are looked up in batches, so that the processor waits for the memory of many of them at once.
struct TermIndexing: ~Copyable, TermSink {
    private let entries: Spool
    private var table = TermTable()
    private var chunk = TermChunk()
    private var finished: [TermEntries] = []
    private let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: Tokeniser.scratchBytes)
    /// Terms that wait to be looked up, where to, the numbers found, and which of them are longer than eight bytes.
    private let pending = UnsafeMutablePointer<TermKey>.allocate(capacity: Self.batchTerms)
    private let probes = UnsafeMutablePointer<TermTable.Probe>.allocate(capacity: Self.batchTerms)
    private let numbers = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.batchTerms)
    private let longer = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.batchTerms)
    private var pendingCount = 0

    private static let batchTerms = 128

    /// - Parameter entries: takes the terms with their occurrences.
    init(entries: Spool) { self.entries = entries }

    deinit {
        scratch.deallocate()
        pending.deallocate()
        probes.deallocate()
        numbers.deallocate()
        longer.deallocate()
    }

    /// Indexes one turn and returns its number of terms. Turns come in order.
    mutating func index(_ base: UnsafePointer<UInt8>, count: Int, turn: Int) -> Int {
        Tokeniser(scratch: scratch).tokenise(base, count: count, into: &self)
        lookUpPending()
        if chunk.isTooLongToShare {
            return closeAround(turn)
        }
        let length = chunk.endTurn()
        if chunk.isFull { closeChunk(before: turn + 1) }
        return length
    }

    /// Gives a very long turn a chunk to itself.
    private mutating func closeAround(_ turn: Int) -> Int {
        let terms = chunk.removeTurn()
        closeChunk(before: turn)
        terms.withUnsafeBufferPointer { chunk.append($0, termCount: table.count) }
        let length = chunk.endTurn()
        closeChunk(before: turn + 1, positionBits: TermChunk.lonePositionBits)
        return length
    }

    @inline(__always)
    mutating func take(_ key: TermKey, bytes: UnsafePointer<UInt8>, start: Int, end: Int) {
        guard key.byteCount <= TermKey.inlineBytes else { return takeLong(key, bytes: bytes) }
        (pending + pendingCount).initialize(to: key)
        pendingCount &+= 1
        if pendingCount == Self.batchTerms { lookUpPending() }
    }

    /// What a key does not hold whole is looked up at once: its bytes do not stay.
    @inline(never)
    private mutating func takeLong(_ key: TermKey, bytes: UnsafePointer<UInt8>) {
        lookUpPending()
        numbers[0] = table.number(key, bytes: bytes)
        chunk.append(UnsafeBufferPointer(start: numbers, count: 1), termCount: table.count)
    }

    @inline(never)
    private mutating func lookUpPending() {
        let (pending, probes, numbers, longer, count) = (pending, probes, numbers, longer, pendingCount)
        for place in 0..<count { probes[place] = table.probe(pending[place]) }
        var longerCount = 0
        for place in 0..<count {
            numbers[place] = table.candidate(pending[place], probes[place])
            longer[longerCount] = UInt32(truncatingIfNeeded: place)
            longerCount &+= pending[place].byteCount > 8 ? 1 : 0
        }
        for number in 0..<longerCount {
            let place = Int(longer[number])
            if !table.isWhole(pending[place], numbers[place]) { numbers[place] = TermTable.noTerm }
        }
        for place in 0..<count where numbers[place] == TermTable.noTerm {
            numbers[place] = table.number(pending[place], bytes: scratch)
        }
        chunk.append(UnsafeBufferPointer(start: numbers, count: count), termCount: table.count)
        pendingCount = 0
    }
}

extension TermIndexing {
    private mutating func closeChunk(before nextTurn: Int, positionBits: UInt32 = TermChunk.positionBits) {
        if let entries = chunk.layDown(table, positionBits: positionBits, into: entries) { finished.append(entries) }
        chunk.begin(at: nextTurn)
    }

    /// The entries of all chunks; starts anew.
    mutating func take(turnCount: Int) -> [TermEntries] {
        closeChunk(before: turnCount)
        chunk.begin(at: 0)
        table.removeAll()
        defer { finished = [] }
        return finished
    }
}
