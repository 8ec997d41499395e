import Algorithms

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
        marks.partitioningIndex { $0.key >= key }
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
