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
        let record = records[id]
        let count = Int(record.byteCount)
        if count > TermKey.inlineBytes {
            let first = Int(record.longOffset)
            return body(longBytes.slice(first..<first + count))
        }
        return withUnsafeTemporaryAllocation(byteCount: TermKey.inlineBytes, alignment: 8) { memory in
            memory.storeBytes(of: record.low.littleEndian, as: UInt64.self)
            memory.storeBytes(of: record.high.littleEndian, toByteOffset: 8, as: UInt64.self)
            let bytes = memory.bindMemory(to: UInt8.self)
            return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[..<count]))
        }
    }
}
