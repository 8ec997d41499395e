/// Walks turns in ascending order.
protocol TurnCursor: AnyObject {
    /// Where it stands; `endOfTurns` behind the last one. A new cursor stands on its first turn.
    var turn: UInt32 { get }
    /// How often the turn has what is asked for.
    var count: Int32 { get }
    /// Moves to the first turn that is not before `target`; never back.
    func advance(to target: UInt32)
    /// About how many turns it has; at least as many as it has.
    var turnsAtMost: Int { get }
}

/// Where a cursor stands that has no further turn.
let endOfTurns = UInt32.max
