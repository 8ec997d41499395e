extension PostingState {
    /// Finds where the positions of each turn of the block begin; false where a damaged list says what cannot be.
    private mutating func addUpCounts() -> Bool {
        if !hasCounts { unpackCounts() }
        var sum = 0
        for index in 0..<blockCount {
            positionStarts[index] = UInt32(truncatingIfNeeded: sum)
            sum &+= Int(counts[index])
        }
        let bytes = BitPacking.byteCount(sum, width: UInt8(truncatingIfNeeded: positionWidth))
        hasPositionStarts = packedPositions + bytes <= postings + payloadBytes
        return hasPositionStarts
    }

    /// Which of the block's packed positions are those of the current turn.
    @inline(__always)
    private mutating func ownPositions() -> Range<Int>? {
        if !isPlaced { findPlace() }
        guard place < blockCount, hasPositionStarts || addUpCounts() else { return nil }
        let first = Int(positionStarts[place])
        return first..<first &+ Int(counts[place])
    }

    /// Appends the positions of the term in the current turn, each less `offset` (wrapping), ascending.
    mutating func appendPositions(less offset: UInt32, to positions: inout ColumnWriter<UInt32>) {
        guard let own = ownPositions() else { return }
        let mask = BitPacking.mask(positionWidth)
        let first = positions.count
        positions.grow(by: own.count)
        let target = positions.base + first
        var position: UInt32 = 0
        for index in 0..<own.count {
            position &+= BitPacking.value(packedPositions, at: own.lowerBound + index, width: positionWidth, mask: mask)
            target[index] = position &- offset
        }
    }

    /// Adds the positions of the term in the current turn, each less `offset`; what would lie before the turn is left out.
    @inline(__always)
    mutating func insertPositions(less offset: UInt32, into places: inout PositionBits) {
        guard let own = ownPositions() else { return }
        let packed = packedPositions
        let width = positionWidth
        let mask = BitPacking.mask(width)
        var position: UInt32 = 0
        var index = own.lowerBound
        let end = own.upperBound
        places.insert {
            guard index < end else { return nil }
            position &+= BitPacking.value(packed, at: index, width: width, mask: mask)
            index &+= 1
            // Before the turn the difference wraps to a place beyond all that are kept.
            return position &- offset
        }
    }
}
