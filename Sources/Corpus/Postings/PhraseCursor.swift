/// Walks the turns that have certain terms one after another; the count is how often they do.
final class PhraseCursor: TurnCursor {
    private(set) var turn: UInt32 = 0
    private(set) var count: Int32 = 0
    let turnsAtMost: Int

    /// The terms that may stand at one place of the phrase.
    struct Element {
        let alternatives: [TermCursor]
        /// From the beginning of the phrase.
        let offset: UInt32

        var turnsAtMost: Int { alternatives.reduce(0) { $0 + $1.turnsAtMost } }

        @inline(__always)
        func advance(to target: UInt32) -> UInt32 {
            if alternatives.count == 1 {
                alternatives[0].advance(to: target)
                return alternatives[0].turn
            }
            var nearest = endOfTurns
            for cursor in alternatives {
                cursor.advance(to: target)
                nearest = min(nearest, cursor.turn)
            }
            return nearest
        }

        /// Where the phrase would have to begin, from what stands in `turn`.
        func appendStarts(in turn: UInt32, to positions: inout ColumnWriter<UInt32>) {
            for cursor in alternatives where cursor.turn == turn {
                cursor.appendPositions(less: offset, to: &positions)
            }
        }
    }

    /// The rarest first.
    private let elements: [Element]
    private var starts = ColumnWriter<UInt32>(capacity: 256)
    private var others = ColumnWriter<UInt32>(capacity: 256)

    init(_ elements: [Element]) {
        self.elements = elements.sorted { $0.turnsAtMost < $1.turnsAtMost }
        turnsAtMost = self.elements.first?.turnsAtMost ?? 0
        find(from: 0)
    }

    func advance(to target: UInt32) {
        if turn < target { find(from: target) }
    }

    /// Where the phrase begins in the current turn, in terms from 0; ascending.
    var positions: [UInt32] { Array(starts.elements) }

    private func find(from target: UInt32) {
        var target = target
        search: while true {
            target = elements[0].advance(to: target)
            guard target != endOfTurns else { break }
            for element in elements.dropFirst() {
                let reached = element.advance(to: target)
                if reached != target {
                    guard reached != endOfTurns else { break search }
                    target = reached
                    continue search
                }
            }
            if match(in: target) {
                turn = target
                return
            }
            target += 1
        }
        turn = endOfTurns
        count = 0
    }

    private func match(in turn: UInt32) -> Bool {
        starts.removeAll()
        elements[0].appendStarts(in: turn, to: &starts)
        if elements[0].alternatives.count > 1 { Self.sort(&starts) }
        for element in elements.dropFirst() {
            others.removeAll()
            element.appendStarts(in: turn, to: &others)
            if element.alternatives.count > 1 { Self.sort(&others) }
            guard Self.intersect(&starts, with: others) else { return false }
        }
        count = Int32(starts.count)
        return starts.count > 0
    }

    private static func sort(_ positions: inout ColumnWriter<UInt32>) {
        var elements = UnsafeMutableBufferPointer(start: positions.base, count: positions.count)
        elements.sort(by: precedes)
    }

    /// Starts may lie before the turn's first term (they wrapped) and then sort before all others.
    @inline(__always)
    private static func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
        Int32(bitPattern: left) < Int32(bitPattern: right)
    }

    /// Keeps in `starts` what `others` has too; false where nothing is left.
    private static func intersect(
        _ starts: inout ColumnWriter<UInt32>, with others: borrowing ColumnWriter<UInt32>
    ) -> Bool {
        var kept = 0
        var left = 0
        var right = 0
        let (first, second) = (starts.base, others.base)
        while left < starts.count, right < others.count {
            let (one, other) = (first[left], second[right])
            if one == other {
                first[kept] = one
                kept += 1
                left += 1
                right += 1
            } else if precedes(one, other) {
                left += 1
            } else {
                right += 1
            }
        }
        starts.grow(by: kept - starts.count)
        return kept > 0
    }
}
