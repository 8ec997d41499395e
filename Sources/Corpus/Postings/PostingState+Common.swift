extension PostingState {
    /// Calls `body` with every turn that two walks have in common, both standing there.
    ///
    /// For lists of about one length: block against block without looking ahead, one step for one comparison.
    @inline(__always)
    static func forEachCommon(
        _ first: UnsafeMutablePointer<PostingState>, _ second: UnsafeMutablePointer<PostingState>,
        _ body: (UInt32) -> Void
    ) {
        while first.pointee.turn != endOfTurns, second.pointee.turn != endOfTurns {
            if first.pointee.turn < second.pointee.turn { first.pointee.advance(to: second.pointee.turn) }
            if second.pointee.turn < first.pointee.turn { second.pointee.advance(to: first.pointee.turn) }
            let (left, right) = (first.pointee.turns, second.pointee.turns)
            let (leftCount, rightCount) = (first.pointee.blockCount, second.pointee.blockCount)
            var (leftPlace, rightPlace) = (first.pointee.place, second.pointee.place)
            while leftPlace < leftCount, rightPlace < rightCount {
                let (one, other) = (left[leftPlace], right[rightPlace])
                if one == other {
                    first.pointee.stand(at: leftPlace)
                    second.pointee.stand(at: rightPlace)
                    body(one)
                    leftPlace &+= 1
                    rightPlace &+= 1
                } else {
                    leftPlace &+= one < other ? 1 : 0
                    rightPlace &+= other < one ? 1 : 0
                }
            }
            first.pointee.leave(at: leftPlace)
            second.pointee.leave(at: rightPlace)
        }
    }

    /// Calls `body` with every turn that dense walks have in common, all standing there, 64 turns at a time.
    ///
    /// - Parameter bits: those of each walk; at least one.
    @inline(__always)
    static func forEachCommonBit(
        _ walks: [UnsafeMutablePointer<PostingState>], _ bits: [DenseTurns], _ body: (UInt32) -> Void
    ) {
        for word in 0..<bits[0].wordCount {
            var common = DenseTurns.common(bits, word: word)
            while common != 0 {
                let turn = UInt32(truncatingIfNeeded: word &* 64 &+ common.trailingZeroBitCount)
                for walk in walks { walk.pointee.stand(on: turn) }
                body(turn)
                common &= common &- 1
            }
        }
    }

    @inline(__always)
    private mutating func stand(at newPlace: Int) {
        place = newPlace
        turn = turns[newPlace]
    }

    @inline(__always)
    private mutating func leave(at newPlace: Int) {
        if newPlace < blockCount { stand(at: newPlace) } else if blockCount > 0 { load(block + 1) }
    }
}
