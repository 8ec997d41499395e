/// The terms of a finished part, by their numbers.
struct TermList: Sendable {
    var records = Column<TermTable.Record>()
    var longBytes = Column<UInt8>()

    var count: Int { records.count }

    func key(_ id: Int) -> TermKey {
        let record = records[id]
        return TermKey(low: record.low, high: record.high, byteCount: Int(record.byteCount))
    }

    /// The folded bytes of a term.
    func withBytes<Result>(_ id: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let key = key(id)
        if key.byteCount <= TermKey.inlineBytes { return key.withInlineBytes(body) }
        let first = Int(records[id].longOffset)
        return body(longBytes.slice(first..<first + key.byteCount))
    }
}
