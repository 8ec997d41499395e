/// Makes the posting lists of the pairs of common terms, once the terms' own have told which ones are common.
struct PairMerger: Sendable {
    private let termCount: Int
    private let chunks: [PairChunk]

    init(_ chunks: [PairChunk], termCount: Int) {
        self.chunks = chunks
        self.termCount = termCount
    }

    /// The lists of all pairs that begin with one of the common terms.
    func merge(first: Int, _ encoder: consuming PostingEncoder) -> TermPiece {
        var piece = TermPieceWriter(encoder)
        for second in 0..<termCount {
            piece.beginPair()
            for chunk in chunks { piece.append(chunk.occurrences(of: first * termCount + second)) }
            piece.end()
        }
        return piece.take()
    }
}

/// Where common terms stand side by side in the turns of one chunk: the occurrences of each pair's first term.
struct PairChunk: Sendable {
    private let occurrences: Column<UInt32>
    /// Where those of each pair begin, one more than there are pairs.
    private let bounds: Column<UInt32>
    private let firstTurn: UInt32
    private let positionBits: UInt32

    /// - Parameters:
    ///   - terms: the occurrences of each common term in the chunk, which are at least one.
    ///   - lengths: of the chunk's turns, in terms.
    init(_ terms: [TermOccurrences?], lengths: UnsafeBufferPointer<UInt32>, firstTurn: UInt32, positionBits: UInt32) {
        (self.firstTurn, self.positionBits) = (firstTurn, positionBits)
        let text = ChunkText(lengths: lengths, positionBits: positionBits)
        for (number, term) in terms.enumerated() { term.map { text.mark($0, with: UInt8(number + 1)) } }
        var occurrences = ColumnWriter<UInt32>(capacity: 1 << 10)
        var bounds = ColumnWriter<UInt32>(capacity: terms.count * terms.count + 1)
        bounds.append(0)
        for term in terms {
            if let term {
                text.appendPairs(of: term, markCount: terms.count, to: &occurrences, &bounds)
            } else {
                for _ in terms { bounds.append(UInt32(occurrences.count)) }
            }
        }
        (self.occurrences, self.bounds) = (occurrences.take(), bounds.take())
    }

    func occurrences(of pair: Int) -> TermOccurrences {
        let range = bounds.bounds(pair)
        // A column always has a base.
        let start = UnsafeRawPointer(occurrences.slice(range).baseAddress.unsafelyUnwrapped)
        return TermOccurrences(start, count: range.count, firstTurn: firstTurn, positionBits: positionBits)
    }
}

/// The text of a chunk as a mark for each term, 0 for one that is not common; an unmarked place ends each turn.
///
/// What is marked or looked at is where `TermChunk` saw a term: in one of the chunk's turns, before the turn's end. So it
/// lies in the text, and so does what stands behind it.
private struct ChunkText: ~Copyable {
    private let marks: UnsafeMutableBufferPointer<UInt8>
    /// Where each turn begins.
    private let starts: UnsafeMutableBufferPointer<UInt32>
    private let positionBits: UInt32

    init(lengths: UnsafeBufferPointer<UInt32>, positionBits: UInt32) {
        self.positionBits = positionBits
        starts = .allocate(capacity: lengths.count)
        var end: UInt32 = 0
        for (turn, length) in lengths.enumerated() {
            starts.initializeElement(at: turn, to: end)
            end += length + 1
        }
        marks = .allocate(capacity: Int(end))
        marks.initialize(repeating: 0)
    }

    deinit {
        starts.deallocate()
        marks.deallocate()
    }

    @inline(__always)
    private func place(of occurrence: UInt32) -> Int {
        let position = occurrence & (1 << positionBits &- 1)
        return Int(starts[Int(occurrence >> positionBits)] &+ position)
    }

    func mark(_ term: TermOccurrences, with mark: UInt8) {
        for number in 0..<term.count { marks[place(of: term[number])] = mark }
    }

    /// Appends the occurrences of a term that stand right before a marked place, by its mark, and where those of each
    /// mark end.
    func appendPairs(
        of term: TermOccurrences, markCount: Int, to occurrences: inout ColumnWriter<UInt32>,
        _ bounds: inout ColumnWriter<UInt32>
    ) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: markCount + 1) { ends in
            ends.initialize(repeating: 0)
            for number in 0..<term.count { ends[Int(marks[place(of: term[number]) &+ 1])] &+= 1 }
            // Those before no marked place go behind all others, from where they are let go.
            let unpaired = ends[0]
            var start = occurrences.count
            for mark in 1...markCount {
                (start, ends[mark]) = (start + ends[mark], start)
                bounds.append(UInt32(start))
            }
            ends[0] = start
            occurrences.grow(by: term.count)
            let target = occurrences.base
            for number in 0..<term.count {
                let occurrence = term[number]
                let mark = Int(marks[place(of: occurrence) &+ 1])
                target[ends[mark]] = occurrence
                ends[mark] &+= 1
            }
            occurrences.grow(by: -unpaired)
        }
    }
}
