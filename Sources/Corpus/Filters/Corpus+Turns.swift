extension Corpus {
    /// The turns that pass a filter.
    package func turns(
        _ filter: TurnFilter = TurnFilter(), sort: SortOrder<TurnSortField> = SortOrder(.place),
        page: PageRequest = PageRequest()
    ) -> Page<TurnID> {
        let set = turnSet(filter)
        switch sort.field {
        case .place:
            return Page.slice(total: set.count, request: page) { ranks in
                let ranks = sort.isDescending ? set.count - ranks.upperBound..<set.count - ranks.lowerBound : ranks
                let turns = set.slice(ranks)
                return sort.isDescending ? turns.reversed() : turns
            }
        case .date:
            return sortedPage(set, page) { turn in
                Self.dateKey(
                    self.tables.transcripts.earliest[Int(self.tables.turns.transcript[Int(turn)])],
                    isDescending: sort.isDescending)
            }
        case .words:
            return sortedPage(set, page) { turn in
                let words = UInt32(bitPattern: self.tables.turns.words[Int(turn)])
                return sort.isDescending ? ~words : words
            }
        }
    }

    /// A key that sorts by day, what has none last either way.
    static func dateKey(_ earliest: Int32, isDescending: Bool) -> UInt32 {
        guard earliest != .max else { return .max }
        let biased = UInt32(bitPattern: earliest) ^ 0x8000_0000
        return isDescending ? ~biased &- 1 : biased
    }

    private func sortedPage(_ set: TurnSet, _ page: PageRequest, key: (UInt32) -> UInt32) -> Page<TurnID> {
        var keyed: [UInt64] = []
        keyed.reserveCapacity(set.count)
        set.forEach { keyed.append(UInt64(key($0)) << 32 | UInt64($0)) }
        keyed.sort()
        return Page.slice(total: keyed.count, request: page) { keyed[$0].map { TurnID(Int($0 & 0xFFFF_FFFF)) } }
    }

    /// All turns that pass a filter, its query included.
    func turnSet(_ filter: TurnFilter) -> TurnSet {
        if let query = filter.query {
            var turns: [UInt32] = []
            TurnWalk(ResolvedQuery(query, in: self), filter: filter, in: self)?.forEach { turns.append($0) }
            return .list(turns)
        }
        let predicate = TurnPredicate(filter, in: self)
        if let candidates = TurnCandidates.list(filter, in: self) {
            return .list(candidates.filter { predicate.admits(Int($0)) })
        }
        return TurnSet(bits: TurnBits(filter, predicate: predicate, in: self).words)
    }
}
