/// Turns the text of turns into numbered terms and their postings, for one part.
///
/// Terms are looked up in batches, so that the processor waits for the memory of many of them at once.
struct TermIndexing: ~Copyable, TermSink {
    private var table = TermTable()
    private var runs = RunWriter()
    private let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: Tokeniser.scratchBytes)
    /// Terms of up to eight bytes that wait to be looked up, and their hashes.
    private let pending = UnsafeMutablePointer<(key: TermKey, hash: UInt64)>.allocate(capacity: Self.batchTerms)
    private let numbers = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.batchTerms)
    private var pendingCount = 0

    private static let batchTerms = 32

    deinit {
        scratch.deallocate()
        pending.deallocate()
        numbers.deallocate()
    }

    /// Indexes one turn and returns its number of terms. Turns come in order.
    mutating func index(_ base: UnsafePointer<UInt8>, count: Int, turn: Int) -> Int {
        Tokeniser(scratch: scratch).tokenise(base, count: count, into: &self)
        lookUpPending()
        return runs.endTurn(turn, termCount: table.count)
    }

    @inline(__always)
    mutating func take(_ key: TermKey, bytes: UnsafePointer<UInt8>, start: Int, end: Int) {
        guard key.byteCount <= 8 else { return takeLong(key, bytes: bytes) }
        (pending + pendingCount).initialize(to: (key, key.hash))
        pendingCount += 1
        if pendingCount == Self.batchTerms { lookUpPending() }
    }

    /// Longer ones are looked up at once: their bytes do not stay.
    @inline(never)
    private mutating func takeLong(_ key: TermKey, bytes: UnsafePointer<UInt8>) {
        lookUpPending()
        runs.append(table.number(key, bytes: bytes))
    }

    @inline(never)
    private mutating func lookUpPending() {
        for place in 0..<pendingCount {
            numbers[place] = table.quickNumber(pending[place].key.low, hash: pending[place].hash)
        }
        for place in 0..<pendingCount {
            let number = numbers[place]
            runs.append(number != .max ? number : table.number(pending[place].key, bytes: scratch))
        }
        pendingCount = 0
    }

    /// The part's terms and postings in the order of the terms' bytes; starts anew.
    mutating func take(turnCount: Int) -> TermEntries {
        let finished = runs.take(turnCount: turnCount, termCount: table.count)
        let entries = TermEntries(table.take(), finished)
        table = TermTable()
        runs = RunWriter()
        return entries
    }
}
