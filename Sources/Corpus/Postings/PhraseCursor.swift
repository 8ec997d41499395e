/// Walks the turns that have certain terms one after another; the count is how often they do.
final class PhraseCursor: TurnCursor {
    /// Behind a pointer as in `TermCursor`.
    private let state: UnsafeMutablePointer<PhraseState>
    let turnsAtMost: Int

    init(_ elements: [PhraseState.Element]) {
        let sorted = elements.sorted { $0.turnsAtMost < $1.turnsAtMost }
        turnsAtMost = sorted.first?.turnsAtMost ?? 0
        state = .allocate(capacity: 1)
        state.initialize(to: PhraseState(sorted))
        state.pointee.find(from: 0)
    }

    deinit {
        state.deinitialize(count: 1)
        state.deallocate()
    }

    var turn: UInt32 { state.pointee.turn }
    var count: Int32 { state.pointee.count }

    func advance(to target: UInt32) {
        if turn < target { state.pointee.find(from: target) }
    }

    /// Where the phrase begins in the current turn, in terms from 0; ascending.
    var positions: [UInt32] { Array(state.pointee.starts.elements) }
}

/// Where a walk over a phrase stands.
struct PhraseState: ~Copyable {
    private(set) var turn: UInt32 = 0
    private(set) var count: Int32 = 0
    /// The rarest first.
    private let elements: [Element]
    private(set) var starts = ColumnWriter<UInt32>(capacity: 256)
    private var others = ColumnWriter<UInt32>(capacity: 256)

    /// - Parameter elements: the rarest first.
    init(_ elements: [Element]) { self.elements = elements }

    /// The terms that may stand at one place of the phrase.
    struct Element {
        let alternatives: [TermCursor]
        /// From the beginning of the phrase.
        let offset: UInt32
        /// The walk of the only alternative; nil where there are several.
        private let only: UnsafeMutablePointer<PostingState>?

        init(alternatives: [TermCursor], offset: UInt32) {
            self.alternatives = alternatives
            self.offset = offset
            only = alternatives.count == 1 ? alternatives[0].state : nil
        }

        var turnsAtMost: Int { alternatives.reduce(0) { $0 + $1.turnsAtMost } }

        @inline(__always)
        func advance(to target: UInt32) -> UInt32 {
            if let only {
                only.pointee.advance(to: target)
                return only.pointee.turn
            }
            var nearest = endOfTurns
            for cursor in alternatives {
                cursor.advance(to: target)
                nearest = min(nearest, cursor.turn)
            }
            return nearest
        }

        /// Where the phrase would have to begin, from what stands in `turn`; ascending.
        func appendStarts(in turn: UInt32, to positions: inout ColumnWriter<UInt32>) {
            if let only { return only.pointee.appendPositions(less: offset, to: &positions) }
            for cursor in alternatives where cursor.turn == turn {
                cursor.state.pointee.appendPositions(less: offset, to: &positions)
            }
            PhraseState.sort(&positions)
        }

        /// Keeps in `starts` what this element agrees with; returns how many.
        func keep(
            _ starts: UnsafeMutablePointer<UInt32>, count: Int, in turn: UInt32, _ own: inout ColumnWriter<UInt32>
        ) -> Int {
            if let only { return only.pointee.keepStarts(starts, count: count, offset: offset) }
            own.removeAll()
            appendStarts(in: turn, to: &own)
            return PhraseState.intersect(starts, count, with: own.elements)
        }
    }

    /// Moves to the first turn from `target` on that has the phrase.
    mutating func find(from target: UInt32) {
        var target = target
        search: while true {
            target = elements[0].advance(to: target)
            guard target != endOfTurns else { break }
            for place in 1..<max(1, elements.count) {
                let reached = elements[place].advance(to: target)
                if reached != target {
                    guard reached != endOfTurns else { break search }
                    target = reached
                    continue search
                }
            }
            let found = PhraseState.match(elements, in: target, &starts, &others)
            if found > 0 {
                turn = target
                count = Int32(found)
                return
            }
            target += 1
        }
        turn = endOfTurns
        count = 0
    }

    private static func match(
        _ elements: [Element], in turn: UInt32, _ starts: inout ColumnWriter<UInt32>,
        _ others: inout ColumnWriter<UInt32>
    ) -> Int {
        starts.removeAll()
        elements[0].appendStarts(in: turn, to: &starts)
        var count = starts.count
        for place in 1..<max(1, elements.count) where count > 0 {
            count = elements[place].keep(starts.base, count: count, in: turn, &others)
        }
        starts.grow(by: count - starts.count)
        return count
    }

    fileprivate static func sort(_ positions: inout ColumnWriter<UInt32>) {
        var elements = UnsafeMutableBufferPointer(start: positions.base, count: positions.count)
        elements.sort(by: precedes)
    }

    /// Starts may lie before the turn's first term (they wrapped) and then sort before all others.
    @inline(__always)
    private static func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
        Int32(bitPattern: left) < Int32(bitPattern: right)
    }

    /// Keeps in `starts` what `others` has too; returns how many.
    fileprivate static func intersect(
        _ starts: UnsafeMutablePointer<UInt32>, _ count: Int, with others: UnsafeBufferPointer<UInt32>
    ) -> Int {
        var (kept, left, right) = (0, 0, 0)
        while left < count, right < others.count {
            let (one, other) = (starts[left], others[right])
            if one == other {
                starts[kept] = one
                kept += 1
                left += 1
                right += 1
            } else if precedes(one, other) {
                left += 1
            } else {
                right += 1
            }
        }
        return kept
    }
}
