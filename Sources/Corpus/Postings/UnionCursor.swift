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
        var low = place + 1
        var high = low
        var step = 1
        while high < turns.count, turns[high] < target {
            low = high + 1
            high += step
            step *= 2
        }
        high = min(high, turns.count)
        while low < high {
            let middle = (low + high) / 2
            if turns[middle] < target { low = middle + 1 } else { high = middle }
        }
        place = low
        turn = low < turns.count ? turns[low] : endOfTurns
    }
}
