extension PostingState {
    /// Finds where the positions of each turn of the block begin; false where a damaged list says what cannot be.
    private mutating func addUpCounts() -> Bool {
        if !hasCounts { unpackCounts() }
        let positionStarts = positionStarts ?? .allocate(capacity: Self.blockTurns)
        self.positionStarts = positionStarts
        var sum = 0
        for index in 0..<blockCount {
            positionStarts[index] = UInt32(truncatingIfNeeded: sum)
            sum &+= Int(counts[index])
        }
        let bytes = BitPacking.byteCount(sum, width: UInt8(truncatingIfNeeded: positionWidth))
        hasPositionStarts = packedPositions + bytes <= postings + payloadBytes
        return hasPositionStarts
    }

    /// The positions of a term in one turn, packed.
    struct Positions {
        fileprivate let packed: UnsafeRawPointer
        fileprivate let width: UInt64
        fileprivate let first: Int
        let count: Int

        /// Calls `body` with each, ascending.
        @inline(__always)
        func forEach(_ body: (UInt32) -> Void) {
            let mask = BitPacking.mask(width)
            var position: UInt32 = 0
            for index in first..<first &+ count {
                position &+= BitPacking.value(packed, at: index, width: width, mask: mask)
                body(position)
            }
        }

        /// Calls `body` with each, ascending, and with the last one up to three times more: four at a time, so that the
        /// processor need not guess how many there are.
        @inline(__always)
        func forEachOrLastAgain(_ body: (UInt32) -> Void) {
            // What four take is read at once.
            guard width <= 14 else { return forEach(body) }
            let mask = BitPacking.mask(width)
            var bit = UInt64(truncatingIfNeeded: first) &* width
            var left = UInt64(truncatingIfNeeded: count)
            var position: UInt32 = 0
            while left > 0 {
                let bytes = packed.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: bit >> 3), as: UInt64.self)
                let own = min(left, 4)
                // The gaps behind the last position are made 0.
                var gaps = UInt64(littleEndian: bytes) &>> (bit & 7) & BitPacking.mask(own &* width)
                for _ in 0..<4 {
                    position &+= UInt32(truncatingIfNeeded: gaps & mask)
                    gaps = gaps &>> width
                    body(position)
                }
                bit &+= width &* 4
                left &-= own
            }
        }
    }

    /// The positions of the term in the current turn; nil where a damaged list has none.
    @inline(__always)
    mutating func positions() -> Positions? {
        if !isPlaced { findPlace() }
        guard place < blockCount, hasPositionStarts || addUpCounts(), let positionStarts else { return nil }
        return Positions(
            packed: packedPositions, width: positionWidth, first: Int(positionStarts[place]),
            count: Int(counts[place]))
    }

    /// Appends the positions of the term in the current turn, each less `offset` (wrapping), ascending.
    mutating func appendPositions(less offset: UInt32, to positions: inout ColumnWriter<UInt32>) {
        guard let own = self.positions() else { return }
        let first = positions.count
        positions.grow(by: own.count)
        var target = positions.base + first
        own.forEach { position in
            target.pointee = position &- offset
            target += 1
        }
    }
}
