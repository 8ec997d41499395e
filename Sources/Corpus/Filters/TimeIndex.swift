/// Finds the turns that speak of a time which touches a range of days.
struct TimeIndex {
    let times: TimeTable

    /// The columns that it walks: expressions by their beginning, and how far those up to each place reach.
    static func fill(_ times: inout TimeTable) {
        let earliest = times.earliest
        let latest = times.latest
        let dated = times.edtf.indices.filter { times.edtf[$0] >= 0 }
        let order = dated.sorted { (earliest[$0], $0) < (earliest[$1], $1) }
        times.byEarliest = Column(order.map { Int32($0) })
        times.sortedEarliest = Column(order.map { earliest[$0] })
        var reached = Int32.min
        times.latestSoFar = Column(
            order.map {
                reached = max(reached, latest[$0])
                return reached
            })
    }

    /// Calls `body` with the turn of each expression that touches the days, in no order and maybe twice.
    func forEachTurn(from: Int32, to: Int32, _ body: (Int32) -> Void) {
        // Behind `end` everything begins too late; before `first` everything ends too early.
        let end = to == .max ? times.sortedEarliest.count : times.sortedEarliest.lowerBound(to + 1)
        let first = times.latestSoFar.lowerBound(from)
        guard first < end else { return }
        for place in first..<end {
            let time = Int(times.byEarliest[place])
            if times.latest[time] >= from { body(times.turn[time]) }
        }
    }
}
