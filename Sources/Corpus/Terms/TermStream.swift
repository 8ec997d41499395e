/// Where a term stands in the turns of one chunk, ascending.
struct TermOccurrences {
    /// 32-bit numbers, not aligned.
    private let start: UnsafeRawPointer
    let count: Int
    /// The first turn of the chunk, from which an occurrence counts.
    let firstTurn: UInt32
    let positionBits: UInt32

    init(_ start: UnsafeRawPointer, count: Int, firstTurn: UInt32, positionBits: UInt32) {
        (self.start, self.count) = (start, count)
        (self.firstTurn, self.positionBits) = (firstTurn, positionBits)
    }

    /// - Parameter number: below `count`.
    @inline(__always)
    subscript(_ number: Int) -> UInt32 {
        start.loadUnaligned(fromByteOffset: number &* TermEntries.occurrenceBytes, as: UInt32.self)
    }
}

/// Reads the entries of one chunk whose terms lie in a range of keys.
struct TermStream {
    private let firstTurn: UInt32
    private let positionBits: UInt32
    /// Of the current entry.
    private(set) var key: UInt64 = 0
    private(set) var byteCount = 0
    /// The term's bytes from the ninth on.
    private(set) var tail: UnsafePointer<UInt8>
    private var start: UnsafeRawPointer
    private var count = 0
    private(set) var isAtEnd = false
    private let end: UnsafeRawPointer
    private let keyLimit: UInt64?

    /// Stands on the first entry of the range.
    ///
    /// - Parameters:
    ///   - bytes: what `TermEntries.range` says; must outlive the stream.
    ///   - firstTurn: of the chunk.
    ///   - lowest: the lowest key; `keyLimit` is the first one beyond the range where it has an end.
    init(
        _ bytes: UnsafeRawBufferPointer, firstTurn: UInt32, positionBits: UInt32, from lowest: UInt64,
        to keyLimit: UInt64?
    ) {
        self.firstTurn = firstTurn
        self.positionBits = positionBits
        self.keyLimit = keyLimit
        start = bytes.baseAddress ?? UnsafeRawPointer(NoMemory.shared.word)
        end = start + bytes.count
        tail = start.assumingMemoryBound(to: UInt8.self)
        repeat { advance() } while !isAtEnd && key < lowest
    }

    mutating func advance() {
        let entry = start + count * TermEntries.occurrenceBytes
        guard entry < end else { return isAtEnd = true }
        key = entry.loadUnaligned(as: UInt64.self)
        if let keyLimit, key >= keyLimit { return isAtEnd = true }
        byteCount = Int(entry.load(fromByteOffset: 8, as: UInt8.self))
        let tailBytes = max(0, byteCount - 8)
        tail = (entry + 9).assumingMemoryBound(to: UInt8.self)
        count = Int(entry.loadUnaligned(fromByteOffset: 9 + tailBytes, as: UInt32.self))
        start = entry + TermEntries.headerBytes + tailBytes
    }

    /// The occurrences of a term, which stands here or further on; nil where the chunk has none.
    mutating func occurrences(of term: CommonTerm) -> TermOccurrences? {
        while !isAtEnd {
            let tailBytes = UnsafeBufferPointer(start: tail, count: max(0, byteCount - 8))
            if key == term.key, byteCount == term.bytes.count, tailBytes.elementsEqual(term.bytes.dropFirst(8)) {
                return occurrences
            }
            advance()
        }
        return nil
    }

    /// Those of the current entry.
    var occurrences: TermOccurrences {
        TermOccurrences(start, count: count, firstTurn: firstTurn, positionBits: positionBits)
    }

    /// Negative where the term comes before that of the other stream, 0 where it is the same.
    @inline(__always)
    func compare(_ other: TermStream) -> Int {
        if key != other.key { return key < other.key ? -1 : 1 }
        if byteCount <= 8, other.byteCount <= 8 { return 0 }
        return compareTails(other)
    }

    private func compareTails(_ other: TermStream) -> Int {
        for place in 0..<max(0, min(byteCount, other.byteCount) - 8) where tail[place] != other.tail[place] {
            return tail[place] < other.tail[place] ? -1 : 1
        }
        return byteCount - other.byteCount
    }
}
