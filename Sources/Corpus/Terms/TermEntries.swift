/// The terms of a part with their postings, in the order of the terms' bytes, laid end to end so that parts are merged
/// by reading each of them once from its beginning to its end.
///
/// An entry is the term's first eight bytes as a number (the first in the highest place), its length, its other bytes,
/// the length of its postings, and these: one or more runs of `RunWriter`, whose turns count from the part's first one.
struct TermEntries: Sendable {
    var bytes = Column<UInt8>()
    /// Every so many entries the place of one, in ascending order of its key.
    var marks: [Mark] = []

    struct Mark: Sendable {
        /// The first eight bytes of its term.
        var key: UInt64
        /// Where it begins.
        var offset: Int
    }

    private static let entriesAMark = 256
    private static let headerBytes = 8 + 1 + 4

    init() {}

    init(_ terms: TermList, _ runs: Runs) {
        let (bounds, places) = Self.runsByTerm(runs, termCount: terms.count)
        var writer = ColumnWriter<UInt8>(capacity: runs.bytes.count + terms.count * (Self.headerBytes + 4) + 64)
        for (number, term) in Self.sorted(terms).enumerated() {
            let record = terms.records[Int(term)]
            let key = record.low.byteSwapped
            if number % Self.entriesAMark == 0 { marks.append(Mark(key: key, offset: writer.count)) }
            let own = places[Int(bounds[Int(term)])..<Int(bounds[Int(term) + 1])]
            let runBytes = own.reduce(0) { $0 + Int(runs.starts[Int($1) + 1] - runs.starts[Int($1)]) }
            terms.withBytes(Int(term)) { bytes in
                writer.reserve(writer.count + Self.headerBytes + bytes.count + runBytes)
                writer.append(key)
                writer.append(UInt8(bytes.count))
                if bytes.count > 8 { writer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[8...])) }
                writer.append(UInt32(runBytes))
            }
            for run in own {
                let range = Int(runs.starts[Int(run)])..<Int(runs.starts[Int(run) + 1])
                writer.append(contentsOf: runs.bytes.slice(range))
            }
        }
        bytes = writer.take()
    }

    /// The numbers of each term's runs, chunk after chunk; a counting sort.
    private static func runsByTerm(_ runs: Runs, termCount: Int) -> (bounds: [UInt32], places: [UInt32]) {
        var bounds = [UInt32](repeating: 0, count: termCount + 1)
        for term in runs.terms.unsafeElements { bounds[Int(term) + 1] += 1 }
        for term in 0..<termCount { bounds[term + 1] += bounds[term] }
        var next = bounds
        var places = [UInt32](repeating: 0, count: runs.terms.count)
        for (run, term) in runs.terms.unsafeElements.enumerated() {
            places[Int(next[Int(term)])] = UInt32(run)
            next[Int(term)] += 1
        }
        return (bounds, places)
    }

    private static func precedes(_ left: UInt32, _ right: UInt32, in terms: TermList) -> Bool {
        terms.withBytes(Int(left)) { bytes in terms.withBytes(Int(right)) { bytes.lexicographicallyPrecedes($0) } }
    }

    /// The terms' numbers in the order of their bytes: by the first eight in a radix sort, the few that share these by
    /// comparison.
    private static func sorted(_ terms: TermList) -> [UInt32] {
        var keys = (0..<terms.count).map { (first: terms.records[$0].low.byteSwapped, term: UInt32($0)) }
        var sorted = keys
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            var places = [Int](repeating: 0, count: 257)
            for key in keys { places[Int(key.first >> shift & 0xFF) + 1] += 1 }
            // One byte for all.
            if places.contains(keys.count) { continue }
            for digit in 1...256 { places[digit] += places[digit - 1] }
            for key in keys {
                let digit = Int(key.first >> shift & 0xFF)
                sorted[places[digit]] = key
                places[digit] += 1
            }
            swap(&keys, &sorted)
        }
        var order = keys.map(\.term)
        var start = 0
        while start < keys.count {
            let end = keys[start...].firstIndex { $0.first != keys[start].first } ?? keys.count
            if end > start + 1 { order[start..<end].sort { precedes($0, $1, in: terms) } }
            start = end
        }
        return order
    }
}

extension ColumnWriter<UInt8> {
    fileprivate mutating func append<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number) {
        grow(by: MemoryLayout<Number>.size)
        UnsafeMutableRawPointer(base + count - MemoryLayout<Number>.size)
            .storeBytes(of: number, as: Number.self)
    }
}

/// Reads the entries of one part whose terms lie in a range of keys.
struct TermStream {
    /// The first turn of the part.
    let firstTurn: UInt32
    /// Of the current entry.
    private(set) var key: UInt64 = 0
    private(set) var byteCount = 0
    /// The term's bytes from the ninth on.
    private(set) var tail: UnsafePointer<UInt8>
    private(set) var runs: UnsafePointer<UInt8>
    private(set) var runsEnd: UnsafePointer<UInt8>
    private(set) var isAtEnd = false
    private let start: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    private let keyLimit: UInt64?

    /// Stands on the first entry of the range.
    ///
    /// - Parameters:
    ///   - bytes: the entries; must outlive the stream.
    ///   - keys: the lowest key, and the first one beyond the range where it has an end.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ marks: [TermEntries.Mark], firstTurn: UInt32,
        from lowest: UInt64, to keyLimit: UInt64?
    ) {
        self.firstTurn = firstTurn
        self.keyLimit = keyLimit
        let base = bytes.baseAddress ?? UnsafePointer(NoMemory.shared.word.assumingMemoryBound(to: UInt8.self))
        end = base + bytes.count
        start = base + (marks.last { $0.key < lowest }?.offset ?? 0)
        (tail, runs, runsEnd) = (start, start, start)
        repeat { advance() } while !isAtEnd && key < lowest
    }

    mutating func advance() {
        guard runsEnd < end else { return isAtEnd = true }
        let raw = UnsafeRawPointer(runsEnd)
        key = raw.loadUnaligned(as: UInt64.self)
        if let keyLimit, key >= keyLimit { return isAtEnd = true }
        byteCount = Int(raw.load(fromByteOffset: 8, as: UInt8.self))
        let tailBytes = max(0, byteCount - 8)
        tail = runsEnd + 9
        let length = raw.loadUnaligned(fromByteOffset: 9 + tailBytes, as: UInt32.self)
        runs = tail + tailBytes + 4
        runsEnd = runs + Int(length)
    }

    /// What has been read so far, from where it began.
    var bytesRead: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: runsEnd - start) }

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
