/// Walks the turns that have certain terms one after another; the count is how often they do.
final class PhraseCursor: TurnCursor {
    /// Behind a pointer as in `TermCursor`.
    let state: UnsafeMutablePointer<PhraseState>
    let turnsAtMost: Int

    private init(_ elements: [PhraseState.Element]) {
        let sorted = elements.sorted { $0.turnsAtMost < $1.turnsAtMost }
        turnsAtMost = sorted.first?.turnsAtMost ?? 0
        state = .allocate(capacity: 1)
        state.initialize(to: PhraseState(sorted))
        state.pointee.find(from: 0)
    }

    convenience init(_ phrase: [ResolvedQuery.PhrasePlace], in corpus: Corpus) {
        self.init(
            corpus.tables.terms.lists(of: phrase).map { place in
                PhraseState.Element(
                    alternatives: place.terms.map { TermCursor($0, of: corpus) }, offset: UInt32(place.offset))
            })
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
    var firstPosition: UInt32? { state.pointee.firstPosition }
}

/// Where a walk over a phrase stands.
struct PhraseState: ~Copyable {
    private(set) var turn: UInt32 = 0
    private(set) var count: Int32 = 0
    /// Where the phrase begins in the current turn.
    private var starts = PositionStamps()
    /// The bits of the terms, where each place has one and it is dense.
    private let dense: [DenseTurns]
    /// The turns of one word of bits that all these terms have and that are still to come.
    private var left: UInt64 = 0
    private var word = -1
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

        /// Stamps where the phrase may begin by what stands in a turn, and tells of how many places at most.
        @inline(__always)
        func put(_ starts: inout PositionStamps, in turn: UInt32) -> Int {
            var count = 0
            for walk in walks where walk.pointee.turn == turn {
                guard let positions = walk.pointee.positions() else { continue }
                starts.put(positions, less: offset)
                count &+= positions.count
            }
            return count
        }

        /// Keeps those where the phrase may begin by what stands here, too, and tells how many they are.
        @inline(__always)
        func keep(_ starts: inout PositionStamps, in turn: UInt32) -> Int {
            var count = 0
            for walk in walks where walk.pointee.turn == turn {
                guard let positions = walk.pointee.positions() else { continue }
                count &+= starts.keep(positions, less: offset)
            }
            return count
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
        let bits = elements.compactMap { $0.alternatives.count == 1 ? $0.alternatives[0].state.pointee.dense : nil }
        dense = bits.count == elements.count ? bits : []
    }

    deinit {
        for place in places { place.walks.deallocate() }
        places.deallocate()
    }

    /// Moves to the first turn from `target` on that has the phrase.
    mutating func find(from target: UInt32) {
        var candidate = dense.isEmpty ? common(from: target) : commonBit(from: target)
        while candidate != endOfTurns {
            let found = match(in: candidate)
            if found > 0 {
                (turn, count) = (candidate, Int32(truncatingIfNeeded: found))
                return
            }
            candidate = dense.isEmpty ? common(from: candidate + 1) : commonBit(from: candidate + 1)
        }
        (turn, count) = (endOfTurns, 0)
    }

    /// The first turn from `target` on where all places have a term.
    private func common(from target: UInt32) -> UInt32 {
        guard !places.isEmpty else { return endOfTurns }
        var target = target
        search: while true {
            target = places[0].advance(to: target)
            guard target != endOfTurns else { return endOfTurns }
            for place in places.dropFirst() {
                let reached = place.advance(to: target)
                if reached != target {
                    guard reached != endOfTurns else { return endOfTurns }
                    target = reached
                    continue search
                }
            }
            return target
        }
    }

    /// The same from bits, 64 turns at a time.
    @inline(__always)
    private mutating func commonBit(from target: UInt32) -> UInt32 {
        if Int(target >> 6) != word {
            word = Int(target >> 6)
            guard word < dense[0].wordCount else { return endOfTurns }
            left = DenseTurns.common(dense, word: word)
        }
        left &= .max << UInt64(target & 63)
        while left == 0 {
            word &+= 1
            guard word < dense[0].wordCount else { return endOfTurns }
            left = DenseTurns.common(dense, word: word)
        }
        let turn = UInt32(truncatingIfNeeded: word &* 64 &+ left.trailingZeroBitCount)
        for place in places { place.walks[0].pointee.stand(on: turn) }
        return places[0].walks[0].pointee.turn
    }

    /// How often the phrase stands in a turn that has all its terms.
    @inline(__always)
    private mutating func match(in turn: UInt32) -> Int {
        starts.begin()
        var found = places[0].put(&starts, in: turn)
        for number in 1..<places.count where found > 0 {
            starts.beginNext()
            found = places[number].keep(&starts, in: turn)
        }
        return found
    }

    /// Where the phrase first begins in the current turn, in terms from 0.
    var firstPosition: UInt32? { turn == endOfTurns ? nil : starts.first }
}
