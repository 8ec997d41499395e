/// The terms of a run of turns in the order of the text, until they are laid down in the order of their bytes.
///
/// Laying down is a counting sort straight into the bytes of the entries: the terms in order tell where each one's
/// occurrences begin, then every occurrence is written to its place, in one pass over the text's terms.
struct TermChunk: ~Copyable {
    private var firstTurn = 0
    private var terms = ColumnWriter<UInt32>(capacity: 1 << 16)
    private var turnEnds = ColumnWriter<UInt32>(capacity: 1 << 10)
    /// How often each term occurs; while they are laid down, where its next occurrence goes.
    private var counts = ColumnWriter<UInt32>(capacity: 1 << 12)
    private var bytes = ColumnWriter<UInt8>(capacity: 1 << 16)
    private var order = ColumnWriter<TermTable.Ordered>(capacity: 1 << 12)
    private var spareOrder = ColumnWriter<TermTable.Ordered>(capacity: 1 << 12)

    /// A part of the usual size is one chunk.
    private static let termsMax = 1 << 21
    private static let turnsMax = 1 << 16
    /// An occurrence is a turn and a position in one 32-bit number.
    static let positionBits: UInt32 = 16
    /// Of a turn that has a chunk to itself, since it has more terms than positions are told apart.
    static let lonePositionBits: UInt32 = 31

    var isFull: Bool { turnEnds.count == Self.turnsMax || terms.count >= Self.termsMax }

    /// - Parameter termCount: how many terms are numbered so far.
    @inline(__always)
    mutating func append(_ numbers: UnsafeBufferPointer<UInt32>, termCount: Int) {
        if counts.count < termCount { makeRoom(termCount: termCount) }
        terms.append(contentsOf: numbers)
        let counts = counts.base
        for number in numbers { counts[Int(number)] &+= 1 }
    }

    private mutating func makeRoom(termCount: Int) {
        let first = counts.count
        counts.grow(by: termCount - first)
        (counts.base + first).update(repeating: 0, count: termCount - first)
    }

    private var turnStart: Int { turnEnds.count == 0 ? 0 : Int(turnEnds.base[turnEnds.count - 1]) }

    /// Whether the turn under way has more terms than a turn may have that shares a chunk.
    var isTooLongToShare: Bool { terms.count - turnStart > 1 << Int(Self.positionBits) }

    /// Closes a turn and tells how many terms it has.
    mutating func endTurn() -> Int {
        let length = terms.count - turnStart
        turnEnds.append(UInt32(terms.count))
        return length
    }

    /// Takes the turn under way out again.
    mutating func removeTurn() -> [UInt32] {
        let start = turnStart
        let turn = Array(UnsafeBufferPointer(start: terms.base + start, count: terms.count - start))
        terms.grow(by: -turn.count)
        for term in turn { counts.base[Int(term)] &-= 1 }
        return turn
    }

    mutating func begin(at turn: Int) {
        firstTurn = turn
        terms.removeAll()
        turnEnds.removeAll()
        counts.removeAll()
    }

    /// Appends the entries to a spool; nil where there are none. What follows must be `begin(at:)`.
    mutating func layDown(_ table: borrowing TermTable, positionBits: UInt32, into spool: Spool) -> TermEntries? {
        guard terms.count > 0 else { return nil }
        let marks = writeTerms(table)
        writeOccurrences(positionBits: positionBits)
        let start = spool.append(UnsafeRawBufferPointer(start: bytes.base, count: bytes.count))
        return TermEntries(
            range: start..<start + bytes.count, marks: marks, firstTurn: firstTurn, positionBits: positionBits)
    }

    /// Writes all but the occurrences, and leaves in `counts` where these go.
    private mutating func writeTerms(_ table: borrowing TermTable) -> [TermEntries.Mark] {
        table.order(into: &order, &spareOrder)
        bytes.removeAll()
        bytes.grow(
            by: table.longBytes.count + table.count * (TermEntries.headerBytes + TermKey.inlineBytes)
                + terms.count * TermEntries.occurrenceBytes)
        let raw = UnsafeMutableRawPointer(bytes.base)
        var marks: [TermEntries.Mark] = []
        var place = 0
        var written = 0
        for number in 0..<order.count {
            let entry = order[number]
            let count = counts.base[Int(entry.number)]
            // A term of an earlier chunk.
            guard count > 0 else { continue }
            if written % TermEntries.entriesAMark == 0 {
                marks.append(TermEntries.Mark(key: entry.key, offset: place))
            }
            written += 1
            place += table.writeHeader(entry, count: count, to: raw + place)
            counts.base[Int(entry.number)] = UInt32(place)
            place += Int(count) * TermEntries.occurrenceBytes
        }
        bytes.grow(by: place - bytes.count)
        return marks
    }

    private mutating func writeOccurrences(positionBits: UInt32) {
        let raw = UnsafeMutableRawPointer(bytes.base)
        let (terms, counts) = (terms.base, counts.base)
        var place = 0
        for turn in 0..<turnEnds.count {
            let end = Int(turnEnds.base[turn])
            var occurrence = UInt32(truncatingIfNeeded: turn) << positionBits
            while place < end {
                let term = Int(terms[place])
                let target = counts[term]
                raw.storeBytes(of: occurrence, toByteOffset: Int(target), as: UInt32.self)
                counts[term] = target &+ UInt32(TermEntries.occurrenceBytes)
                occurrence &+= 1
                place &+= 1
            }
        }
    }
}
