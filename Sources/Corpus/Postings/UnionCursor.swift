/// Walks the turns that have any of a few terms; the count is the sum of theirs.
final class UnionCursor: TurnCursor {
    private(set) var turn: UInt32 = 0
    let turnsAtMost: Int
    private let cursors: [TermCursor]
    private let states: [UnsafeMutablePointer<PostingState>]

    init(_ cursors: [TermCursor]) {
        self.cursors = cursors
        states = cursors.map(\.state)
        turnsAtMost = cursors.reduce(0) { $0 + $1.turnsAtMost }
        turn = cursors.reduce(endOfTurns) { min($0, $1.turn) }
    }

    var count: Int32 {
        let turn = turn
        var sum: Int32 = 0
        for cursor in cursors where cursor.state.pointee.turn == turn { sum &+= cursor.state.pointee.count }
        return sum
    }

    func advance(to target: UInt32) {
        guard turn < target else { return }
        let states = states
        var nearest = endOfTurns
        for place in states.indices {
            states[place].pointee.advance(to: target)
            nearest = min(nearest, states[place].pointee.turn)
        }
        turn = nearest
    }
}

/// Walks turns that are listed beforehand.
final class ListCursor: TurnCursor {
    private(set) var turn: UInt32
    let turnsAtMost: Int
    private let turns: [UInt32]
    private let counts: [Int32]?
    private var place = 0

    /// - Parameters:
    ///   - turns: ascending.
    ///   - counts: of each turn; nil for once each.
    init(_ turns: [UInt32], counts: [Int32]? = nil) {
        self.turns = turns
        self.counts = counts
        turnsAtMost = turns.count
        turn = turns.first ?? endOfTurns
    }

    var count: Int32 { counts?[place] ?? 1 }

    func advance(to target: UInt32) {
        guard turn < target else { return }
        place = GallopingSearch.place(in: place + 1..<max(place + 1, turns.count)) { turns[$0] < target }
        turn = place < turns.count ? turns[place] : endOfTurns
    }
}
