/// Turns the text of turns into numbered terms and their postings, for one part.
struct TermIndexing: ~Copyable, TermSink {
    private var table = TermTable()
    private var runs = RunWriter()
    private let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: Tokeniser.scratchBytes)

    deinit { scratch.deallocate() }

    /// Indexes one turn and returns its number of terms. Turns come in order.
    mutating func index(_ base: UnsafePointer<UInt8>, count: Int, turn: Int) -> Int {
        Tokeniser(scratch: scratch).tokenise(base, count: count, into: &self)
        return runs.endTurn(turn, termCount: table.count)
    }

    @inline(__always)
    mutating func take(_ key: TermKey, bytes: UnsafePointer<UInt8>, start: Int, end: Int) {
        runs.append(table.number(key, bytes: bytes))
    }

    /// The part's terms and postings; starts anew.
    mutating func take(turnCount: Int) -> (TermList, Runs) {
        let finished = (runs.take(turnCount: turnCount, termCount: table.count), table.take())
        table = TermTable()
        runs = RunWriter()
        return (finished.1, finished.0)
    }
}
