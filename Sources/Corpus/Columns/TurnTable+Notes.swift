extension TurnTable {
    /// The editorial notes inside of a turn, in bytes of its text.
    func noteBytes(of turn: Int32) -> [Range<Int>] {
        noteTurn.equalRange(turn).map { place in
            let start = Int(noteStart[place])
            return start..<max(start, Int(noteEnd[place]))
        }
    }
}

extension [Range<Int>] {
    /// Whether one of them has all of a range in it.
    func hold(_ range: Range<Int>) -> Bool {
        contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
}
