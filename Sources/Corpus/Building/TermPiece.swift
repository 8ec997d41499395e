/// The dictionary and the posting lists of a range of terms.
struct TermPiece: Sendable {
    var keys = Column<UInt64>()
    /// Where each term's text, blocks and payload end within the piece.
    var textEnds = Column<UInt32>()
    var text = Column<UInt8>()
    var turns = Column<Int32>()
    var blockEnds = Column<UInt32>()
    var payloadEnds = Column<UInt64>()
    var blocks = Column<PostingBlock>()
    var payload = Column<UInt8>()
}

/// Takes the terms of a range in order, and for each the postings of one part after another.
struct TermPieceWriter: ~Copyable {
    private var encoder: PostingEncoder
    private var keys = ColumnWriter<UInt64>(capacity: 1 << 10)
    private var textEnds = ColumnWriter<UInt32>(capacity: 1 << 10)
    private var text = ColumnWriter<UInt8>(capacity: 1 << 13)
    private var turns = ColumnWriter<Int32>(capacity: 1 << 10)
    private var blockEnds = ColumnWriter<UInt32>(capacity: 1 << 10)
    private var payloadEnds = ColumnWriter<UInt64>(capacity: 1 << 10)

    init(_ encoder: consuming PostingEncoder) { self.encoder = encoder }

    mutating func begin(_ entry: TermStream) {
        keys.append(entry.key)
        for place in 0..<min(8, entry.byteCount) {
            text.append(UInt8(truncatingIfNeeded: entry.key >> UInt64(56 - place * 8)))
        }
        if entry.byteCount > 8 {
            text.append(contentsOf: UnsafeBufferPointer(start: entry.tail, count: entry.byteCount - 8))
        }
        textEnds.append(UInt32(text.count))
        encoder.beginTerm()
    }

    /// Begins a list of the pairs, which have no entry in the dictionary.
    mutating func beginPair() { encoder.beginTerm() }

    mutating func append(_ occurrences: TermOccurrences) { encoder.append(occurrences) }

    mutating func end() {
        turns.append(encoder.endTerm())
        blockEnds.append(UInt32(encoder.blocks.count))
        payloadEnds.append(UInt64(encoder.bytes.count))
    }

    mutating func take() -> TermPiece {
        let (blocks, payload) = encoder.take()
        return TermPiece(
            keys: keys.take(), textEnds: textEnds.take(), text: text.take(), turns: turns.take(),
            blockEnds: blockEnds.take(), payloadEnds: payloadEnds.take(), blocks: blocks, payload: payload)
    }
}

/// Lays pieces end to end. Of a corpus of any size the payload goes to a temporary file, so that it is a mapping
/// afterwards, which the system can take from memory and read again.
struct TermTablesWriter: ~Copyable {
    private let spool: Spool?
    private var payload = ColumnWriter<UInt8>()
    private var payloadBytes: UInt64 = 0
    private var keys = ColumnWriter<UInt64>(capacity: 1 << 10)
    private var textBounds = ColumnWriter<UInt32>(capacity: 1 << 10)
    private var text = ColumnWriter<UInt8>(capacity: 1 << 13)
    private var turns = ColumnWriter<Int32>(capacity: 1 << 10)
    private var blockBounds = ColumnWriter<UInt32>(capacity: 1 << 10)
    private var starts = ColumnWriter<UInt64>(capacity: 1 << 10)
    private var blocks = ColumnWriter<PostingBlock>(capacity: 1 << 10)

    init(isSpooled: Bool) {
        spool = isSpooled ? Spool() : nil
        textBounds.append(0)
        blockBounds.append(0)
        starts.append(0)
    }

    mutating func append(_ piece: TermPiece) {
        let firstByte = UInt32(text.count)
        let firstBlock = UInt32(blocks.count)
        keys.append(contentsOf: piece.keys.unsafeElements)
        for end in piece.textEnds.unsafeElements { textBounds.append(firstByte + end) }
        text.append(contentsOf: piece.text.unsafeElements)
        turns.append(contentsOf: piece.turns.unsafeElements)
        for end in piece.blockEnds.unsafeElements { blockBounds.append(firstBlock + end) }
        for end in piece.payloadEnds.unsafeElements { starts.append(payloadBytes + end) }
        blocks.append(contentsOf: piece.blocks.unsafeElements)
        payloadBytes += UInt64(piece.payload.count)
        if let spool {
            _ = spool.append(UnsafeRawBufferPointer(piece.payload.unsafeElements))
        } else {
            payload.append(contentsOf: piece.payload.unsafeElements)
        }
    }

    /// The common ones among the terms so far.
    func commonTerms(of turnCount: Int) -> [CommonTerm] {
        CommonTerms.choose(turns.elements, of: turnCount).map { number in
            let bytes = Int(textBounds[number])..<Int(textBounds[number + 1])
            return CommonTerm(number: number, key: keys[number], bytes: Array(text.elements[bytes]))
        }
    }

    mutating func take() -> TermTables {
        var tables = TermTables()
        tables.key = keys.take()
        tables.textBounds = textBounds.take()
        tables.text = text.take()
        tables.turns = turns.take()
        tables.blockBounds = blockBounds.take()
        tables.postingStart = starts.take()
        tables.blocks = blocks.take()
        if let spool {
            tables.postings = spool.finish()
        } else {
            for _ in 0..<BitPacking.paddingBytes { payload.append(0) }
            tables.postings = payload.take()
        }
        return tables
    }
}
