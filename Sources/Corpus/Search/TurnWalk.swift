/// Walks the turns that have all that a query requires, nothing that it excludes, and pass a filter; in file order.
final class TurnWalk {
    /// One for each required clause, in the query's order.
    let clauses: [any TurnCursor]
    /// All that must agree on a turn, the rarest first.
    private let cursors: [any TurnCursor]
    /// The same, where all are terms: walked without asking what each one is.
    private let terms: [UnsafeMutablePointer<PostingState>]?
    /// The bits of all terms, where all are dense and no candidates are listed.
    private let dense: [DenseTurns]?
    /// Turns of which all are to come, to begin with; only where all cursors are terms.
    private let candidates: [UInt32]?
    private let excluded: [any TurnCursor]
    private let predicate: TurnPredicate?
    private let corpus: Corpus

    /// Nil where nothing can match.
    init?(_ query: ResolvedQuery, filter: TurnFilter, in corpus: Corpus) {
        self.corpus = corpus
        var cursors: [any TurnCursor] = []
        for clause in query.required {
            guard let cursor = ClauseCursors.cursor(clause, in: corpus) else { return nil }
            cursors.append(cursor)
        }
        clauses = cursors
        excluded = query.excluded.compactMap { ClauseCursors.cursor($0, in: corpus) }
        let predicate = TurnPredicate(filter, in: corpus)
        self.predicate = predicate.admitsAll ? nil : predicate
        let rarest = cursors.map(\.turnsAtMost).min() ?? .max
        var candidates: [UInt32]?
        if !predicate.admitsAll, let listed = TurnCandidates.list(filter, in: corpus),
            cursors.isEmpty || listed.count < rarest * 4
        {
            candidates = listed
        } else if cursors.isEmpty {
            var all = filter
            all.query = nil
            var turns: [UInt32] = []
            corpus.turnSet(all).forEach { turns.append($0) }
            candidates = turns
        }
        let terms = cursors.sorted { $0.turnsAtMost < $1.turnsAtMost }.compactMap { ($0 as? TermCursor)?.state }
        if terms.count == cursors.count {
            self.terms = terms
            self.candidates = candidates
        } else {
            self.terms = nil
            self.candidates = nil
            if let candidates { cursors.append(ListCursor(candidates)) }
        }
        self.cursors = cursors.sorted { $0.turnsAtMost < $1.turnsAtMost }
        let dense = terms.compactMap(\.pointee.dense)
        self.dense = self.candidates == nil && dense.count == cursors.count ? dense : nil
    }

    /// Turns at a time in `forEachBatch`.
    static let batchTurnsMax = 256

    /// The same turns in batches, for those who do not ask the cursors.
    ///
    /// - Parameter wanted: a bit for each turn; only turns that have theirs are handed over. Nil for all.
    func forEachBatch(
        wanting wanted: UnsafeBufferPointer<UInt64>? = nil, _ body: (UnsafeBufferPointer<UInt32>) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.batchTurnsMax) { batch in
            guard let base = batch.baseAddress else { return }
            var count = 0
            if let dense {
                count = listDense(dense, wanting: wanted, touching: nil, to: base, body)
            } else {
                forEach { turn in
                    base[count] = turn
                    count += wanted.map { Int($0[Int(turn >> 6)] >> UInt64(turn & 63) & 1) } ?? 1
                    if count == Self.batchTurnsMax {
                        body(UnsafeBufferPointer(start: base, count: count))
                        count = 0
                    }
                }
            }
            body(UnsafeBufferPointer(start: base, count: count))
        }
    }

    /// The turns that name an organisation alone, in batches of their numbers (`NamingTurns`); all below the number of
    /// such turns, whatever a damaged snapshot holds.
    ///
    /// - Parameter elements: of a column that `body` will read at each number, and that lies far away.
    /// - Returns: false where they are not to be had by their numbers; `body` is not called then.
    func forEachNamingBatch(
        touching elements: UnsafePointer<UInt16>?, _ body: (UnsafeBufferPointer<UInt32>) -> Void
    ) -> Bool {
        guard let dense, predicate == nil, excluded.isEmpty else { return false }
        let naming = dense.map { $0.naming(count: corpus.tables.turns.soleOrganisation.count) }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.batchTurnsMax) { batch in
            guard let base = batch.baseAddress else { return }
            let count = listDense(naming, wanting: nil, touching: elements, to: base, body)
            body(UnsafeBufferPointer(start: base, count: count))
        }
        return true
    }

    /// Hands over all batches but the last, and returns how many turns that one has.
    @inline(__always)
    private func listDense(
        _ dense: [DenseTurns], wanting wanted: UnsafeBufferPointer<UInt64>?, touching elements: UnsafePointer<UInt16>?,
        to base: UnsafeMutablePointer<UInt32>, _ body: (UnsafeBufferPointer<UInt32>) -> Void
    ) -> Int {
        let checks = predicate != nil || !excluded.isEmpty
        var count = 0
        for word in 0..<dense[0].wordCount {
            var common = DenseTurns.common(dense, word: word)
            if let wanted { common &= wanted[word] }
            if count > Self.batchTurnsMax - 64 {
                body(UnsafeBufferPointer(start: base, count: count))
                count = 0
            }
            let listed = DenseTurns.list(common, word: word, to: base + count, touching: elements)
            count = checks ? keepAdmitted(base, count..<count + listed) : count &+ listed
        }
        return count
    }

    /// Closes up those of some turns that pass, and returns where they end.
    private func keepAdmitted(_ turns: UnsafeMutablePointer<UInt32>, _ range: Range<Int>) -> Int {
        var end = range.lowerBound
        for place in range where admits(turns[place]) {
            turns[end] = turns[place]
            end += 1
        }
        return end
    }

    /// While `body` runs, the cursors of what is required stand on the turn.
    @inline(__always)
    func forEach(_ body: (UInt32) -> Void) {
        if let terms, let candidates { return forEach(candidates, having: terms, body) }
        if let terms { return forEach(terms, body) }
        var target: UInt32 = 0
        let cursors = cursors
        let checks = predicate != nil || !excluded.isEmpty
        let lead = cursors[0]
        search: while true {
            lead.advance(to: target)
            target = lead.turn
            guard target != endOfTurns else { return }
            for cursor in cursors.dropFirst() {
                cursor.advance(to: target)
                if cursor.turn != target {
                    guard cursor.turn != endOfTurns else { return }
                    target = cursor.turn
                    continue search
                }
            }
            if !checks || admits(target) { body(target) }
            target += 1
        }
    }

    @inline(__always)
    private func forEach(_ terms: [UnsafeMutablePointer<PostingState>], _ body: (UInt32) -> Void) {
        let checks = predicate != nil || !excluded.isEmpty
        if let dense {
            return PostingState.forEachCommonBit(terms, dense) { turn in
                if !checks || admits(turn) { body(turn) }
            }
        }
        if terms.count == 2, terms.allSatisfy({ $0.pointee.dense == nil }),
            cursors[1].turnsAtMost < cursors[0].turnsAtMost * Self.likeLengthsRatio
        {
            return PostingState.forEachCommon(terms[0], terms[1]) { turn in
                if !checks || admits(turn) { body(turn) }
            }
        }
        var target: UInt32 = 0
        search: while true {
            terms[0].pointee.advance(to: target)
            target = terms[0].pointee.turn
            guard target != endOfTurns else { return }
            for place in 1..<max(1, terms.count) {
                terms[place].pointee.advance(to: target)
                let reached = terms[place].pointee.turn
                if reached != target {
                    guard reached != endOfTurns else { return }
                    target = reached
                    continue search
                }
            }
            if !checks || admits(target) { body(target) }
            target += 1
        }
    }

    @inline(__always)
    private func forEach(
        _ candidates: [UInt32], having terms: [UnsafeMutablePointer<PostingState>], _ body: (UInt32) -> Void
    ) {
        let checks = predicate != nil || !excluded.isEmpty
        search: for turn in candidates {
            for term in terms {
                term.pointee.advance(to: turn)
                guard term.pointee.turn == turn else { continue search }
            }
            if !checks || admits(turn) { body(turn) }
        }
    }

    /// Up to this ratio of lengths going through both lists is quicker than skipping in the longer one.
    private static let likeLengthsRatio = 8

    private func admits(_ turn: UInt32) -> Bool {
        if let predicate, !predicate.admits(Int(turn)) { return false }
        for cursor in excluded {
            cursor.advance(to: turn)
            if cursor.turn == turn { return false }
        }
        return true
    }
}

/// Makes the cursors of clauses.
enum ClauseCursors {
    /// Beyond this many terms the turns of a prefix are listed first instead of merged as they come.
    private static let mergedTermsMax = 8

    /// Nil where no turn has it.
    static func cursor(_ clause: ResolvedQuery.Clause, in corpus: Corpus) -> (any TurnCursor)? {
        switch clause {
        case .nothing: return nil
        case .word(let exact, let inflections):
            if let exact, inflections.isEmpty { return TermCursor(exact, of: corpus) }
            return any((exact.map { [$0] } ?? []) + inflections, in: corpus)
        case .prefix(let terms): return any(Array(terms), in: corpus)
        case .phrase(let places):
            if let pair = corpus.tables.terms.pairList(of: places) { return TermCursor(pair, of: corpus) }
            return PhraseCursor(places, in: corpus)
        }
    }

    static func any(_ terms: [Int], in corpus: Corpus) -> any TurnCursor {
        if terms.count == 1 { return TermCursor(terms[0], of: corpus) }
        if terms.count <= mergedTermsMax { return UnionCursor(terms.map { TermCursor($0, of: corpus) }) }
        let postings = terms.reduce(0) { $0 + Int(corpus.tables.terms.turns[$1]) }
        return postings > corpus.tables.turns.count / 64
            ? dense(terms, in: corpus) : sparse(terms, postings: postings, in: corpus)
    }

    private static func sparse(_ terms: [Int], postings: Int, in corpus: Corpus) -> ListCursor {
        var found: [UInt64] = []
        found.reserveCapacity(postings)
        for term in terms {
            let cursor = TermCursor(term, of: corpus)
            while cursor.turn != endOfTurns {
                found.append(UInt64(cursor.turn) << 32 | UInt64(UInt32(bitPattern: cursor.count)))
                cursor.state.pointee.next()
            }
        }
        found.sort()
        var turns: [UInt32] = []
        var counts: [Int32] = []
        for entry in found {
            let turn = UInt32(entry >> 32)
            let count = Int32(truncatingIfNeeded: entry & 0xFFFF_FFFF)
            if turns.last == turn {
                counts[counts.count - 1] &+= count
            } else {
                turns.append(turn)
                counts.append(count)
            }
        }
        return ListCursor(turns, counts: counts)
    }

    private static func dense(_ terms: [Int], in corpus: Corpus) -> ListCursor {
        var sums = [Int32](repeating: 0, count: corpus.tables.turns.count)
        for term in terms {
            let cursor = TermCursor(term, of: corpus)
            while cursor.turn != endOfTurns {
                sums[Int(cursor.turn)] &+= cursor.count
                cursor.state.pointee.next()
            }
        }
        var turns: [UInt32] = []
        var counts: [Int32] = []
        for (turn, sum) in sums.enumerated() where sum != 0 {
            turns.append(UInt32(turn))
            counts.append(sum)
        }
        return ListCursor(turns, counts: counts)
    }
}
