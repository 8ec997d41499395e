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

    /// Where the phrase first begins in the current turn, in terms from 0.
    var firstPosition: UInt32? { state.pointee.starts.first }
}

/// Where a walk over a phrase stands.
struct PhraseState: ~Copyable {
    private(set) var turn: UInt32 = 0
    private(set) var count: Int32 = 0
    /// Where the phrase begins in the current turn.
    private(set) var starts = PositionBits()
    private var others = PositionBits()
    private let elements: [Element]
    /// The walks of `elements` beside one another, since asking an array of arrays would count their owners each time.
    private let places: UnsafeMutableBufferPointer<Place>

    /// The terms that may stand at one place of the phrase.
    struct Element {
        let alternatives: [TermCursor]
        /// From the beginning of the phrase.
        let offset: UInt32

        var turnsAtMost: Int { alternatives.reduce(0) { $0 + $1.turnsAtMost } }
    }

    /// The walks of an element.
    private struct Place: BitwiseCopyable {
        let walks: UnsafeMutableBufferPointer<UnsafeMutablePointer<PostingState>>
        let offset: UInt32

        @inline(__always)
        func advance(to target: UInt32) -> UInt32 {
            if walks.count == 1 {
                walks[0].pointee.advance(to: target)
                return walks[0].pointee.turn
            }
            var nearest = endOfTurns
            for walk in walks {
                walk.pointee.advance(to: target)
                nearest = min(nearest, walk.pointee.turn)
            }
            return nearest
        }

        /// Where the phrase would have to begin, from what stands in `turn`.
        @inline(__always)
        func fill(_ starts: inout PositionBits, in turn: UInt32) {
            for walk in walks where walk.pointee.turn == turn {
                walk.pointee.insertPositions(less: offset, into: &starts)
            }
        }
    }

    /// - Parameter elements: the rarest first.
    init(_ elements: [Element]) {
        self.elements = elements
        places = .allocate(capacity: elements.count)
        for (number, element) in elements.enumerated() {
            let walks = UnsafeMutableBufferPointer<UnsafeMutablePointer<PostingState>>
                .allocate(capacity: element.alternatives.count)
            _ = walks.initialize(from: element.alternatives.map(\.state))
            places.initializeElement(at: number, to: Place(walks: walks, offset: element.offset))
        }
    }

    deinit {
        for place in places { place.walks.deallocate() }
        places.deallocate()
    }

    /// Moves to the first turn from `target` on that has the phrase.
    mutating func find(from target: UInt32) {
        var target = target
        search: while !places.isEmpty {
            target = places[0].advance(to: target)
            guard target != endOfTurns else { break }
            for place in places.dropFirst() {
                let reached = place.advance(to: target)
                if reached != target {
                    guard reached != endOfTurns else { break search }
                    target = reached
                    continue search
                }
            }
            let found = match(in: target)
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

    /// How often the phrase stands in a turn that has all its terms.
    private mutating func match(in turn: UInt32) -> Int {
        starts.clear()
        places[0].fill(&starts, in: turn)
        guard places.count > 1 else { return starts.count }
        var found = 0
        for place in places.dropFirst() {
            place.fill(&others, in: turn)
            found = starts.formIntersection(emptying: &others)
            if found == 0 { break }
        }
        return found
    }
}
