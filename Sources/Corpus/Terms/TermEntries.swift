/// The terms of a chunk with their occurrences, in the order of the terms' bytes, laid end to end so that chunks are
/// merged by reading each of them once from its beginning to its end.
///
/// An entry is the term's first eight bytes as a number (the first in the highest place), its length, its other bytes,
/// how often it occurs, and its occurrences, ascending: each the turn, from the chunk's first one, and the position in
/// one 32-bit number.
struct TermEntries: Sendable {
    /// Where they lie in the spool of entries.
    var range: Range<Int>
    /// Every so many entries the place of one, in ascending order of its key.
    var marks: [Mark]
    /// The chunk's first turn, from the part's.
    var firstTurn: Int
    /// How many bits of an occurrence tell the position; those above tell the turn.
    var positionBits: UInt32

    struct Mark: Sendable {
        /// The first eight bytes of its term.
        var key: UInt64
        /// Where it begins.
        var offset: Int
    }

    static let entriesAMark = 64
    static let occurrenceBytes = 4
    /// Without the term's bytes from the ninth on.
    static let headerBytes = 8 + 1 + 4

    /// From mark to mark: how many bytes of entries there are from a key on.
    var stretches: [(key: UInt64, byteCount: Int)] {
        zip(marks, marks.dropFirst().map(\.offset) + [range.count]).map { ($0.key, $1 - $0.offset) }
    }

    /// Where in the spool all entries lie whose keys are in a range, with some before and behind them.
    func range(from lowest: UInt64, to limit: UInt64?) -> Range<Int> {
        // The entry before a mark may have its key, too.
        let start = marks[..<firstMark(from: lowest)].last?.offset ?? 0
        let end = limit.flatMap { marks[firstMark(from: $0)...].first?.offset } ?? range.count
        return range.lowerBound + start..<range.lowerBound + max(start, end)
    }

    /// The first mark whose key is not below one.
    private func firstMark(from key: UInt64) -> Int {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension TermTable {
    /// Writes an entry up to its occurrences and returns how long it is; up to eight bytes more are written.
    @inline(__always)
    func writeHeader(_ term: Ordered, count: UInt32, to target: UnsafeMutableRawPointer) -> Int {
        let record = records.base[Int(term.number)]
        let byteCount = Int(record.byteCount)
        target.storeBytes(of: term.key, as: UInt64.self)
        target.storeBytes(of: UInt8(byteCount), toByteOffset: 8, as: UInt8.self)
        target.storeBytes(of: record.high.littleEndian, toByteOffset: 9, as: UInt64.self)
        let tailBytes = max(0, byteCount - 8)
        if byteCount > TermKey.inlineBytes {
            (target + 9).copyMemory(from: longBytes.base + Int(record.longOffset) + 8, byteCount: tailBytes)
        }
        target.storeBytes(of: count, toByteOffset: 9 + tailBytes, as: UInt32.self)
        return TermEntries.headerBytes + tailBytes
    }
}

/// Reads the entries of one chunk whose terms lie in a range of keys.
struct TermStream {
    /// The first turn of the chunk.
    let firstTurn: UInt32
    let positionBits: UInt32
    /// Of the current entry.
    private(set) var key: UInt64 = 0
    private(set) var byteCount = 0
    /// The term's bytes from the ninth on.
    private(set) var tail: UnsafePointer<UInt8>
    /// 32-bit numbers, not aligned.
    private(set) var occurrences: UnsafeRawPointer
    private(set) var count = 0
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
        occurrences = bytes.baseAddress ?? UnsafeRawPointer(NoMemory.shared.word)
        end = occurrences + bytes.count
        tail = occurrences.assumingMemoryBound(to: UInt8.self)
        repeat { advance() } while !isAtEnd && key < lowest
    }

    mutating func advance() {
        let entry = occurrences + count * TermEntries.occurrenceBytes
        guard entry < end else { return isAtEnd = true }
        key = entry.loadUnaligned(as: UInt64.self)
        if let keyLimit, key >= keyLimit { return isAtEnd = true }
        byteCount = Int(entry.load(fromByteOffset: 8, as: UInt8.self))
        let tailBytes = max(0, byteCount - 8)
        tail = (entry + 9).assumingMemoryBound(to: UInt8.self)
        count = Int(entry.loadUnaligned(fromByteOffset: 9 + tailBytes, as: UInt32.self))
        occurrences = entry + TermEntries.headerBytes + tailBytes
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
