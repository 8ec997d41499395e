/// Turns that say nearly what a quotation says.
///
/// Candidates share shingles (pairs of rare words at about the quotation's distance): each occurrence of one of the
/// quotation's rarest words votes for the place where the quotation would begin, and turns whose votes agree are read
/// and aligned word by word.
struct NearQuotes {
    private let quotation: Quotation
    private let predicate: TurnPredicate
    private let corpus: Corpus

    enum Limits {
        /// Words that vote, the rarest.
        static let votersMax = 10
        /// Postings that are read for the votes; the commonest voters stand back beyond it.
        static let postingsMax = 12_000
        /// Turns that are aligned.
        static let candidatesMax = 24
        /// Below this share of words in common it is another sentence.
        static let similarityMin = 0.6
        /// A quotation of fewer words is either exact or not there.
        static let wordsMin = 4
    }

    init(_ quotation: Quotation, predicate: TurnPredicate, in corpus: Corpus) {
        self.quotation = quotation
        self.predicate = predicate
        self.corpus = corpus
    }

    func find(besides found: Set<TurnID>) -> [QuoteMatch] {
        guard quotation.words.count >= Limits.wordsMin else { return [] }
        return candidates().compactMap { candidate in
            guard !found.contains(candidate.turn) else { return nil }
            let view = corpus.turn(candidate.turn)
            let (words, start) = spokenWords(view, around: candidate.start)
            let alignment = QuoteAlignment(quotation, words, around: start)
            return alignment.similarity >= Limits.similarityMin ? alignment.match(view) : nil
        }
    }

    /// The words of a turn without those of its notes, and which of them a word is.
    private func spokenWords(_ view: TurnView, around start: Int) -> (words: [WordScan.Word], start: Int) {
        let words = view.withText { WordScan.words($0) }
        let notes = view.noteBytes
        guard !notes.isEmpty else { return (words, start) }
        let notedBefore = words.prefix(max(0, start)).count { notes.hold($0.range) }
        return (words.filter { !notes.hold($0.range) }, start - notedBefore)
    }

    private struct Candidate {
        var turn: TurnID
        /// The word of the turn where the quotation would begin; may lie before the first.
        var start: Int
    }

    /// The quotation's rarest words that the corpus has.
    private func voters() -> [(term: Int, place: Int)] {
        let terms = corpus.tables.terms
        let known = quotation.words.enumerated().compactMap { place, word in
            terms.term(word).map { (term: $0, place: place) }
        }
        var voters: [(term: Int, place: Int)] = []
        var postings = 0
        for voter in known.sorted(byKey: { terms.turns[$0.term] }) {
            let size = Int(terms.turns[voter.term])
            if voters.count >= Limits.votersMax || voters.count >= 2 && postings + size > Limits.postingsMax { break }
            guard !voters.contains(where: { $0.term == voter.term }) else { continue }
            voters.append(voter)
            postings += size
        }
        return voters
    }

    /// Turns by how many voters agree about where the quotation begins, give or take a few words.
    private func candidates() -> [Candidate] {
        let voters = voters()
        var starts = ColumnWriter<UInt32>(capacity: 64)
        var votes: [UInt64] = []
        for (number, voter) in voters.enumerated() {
            let cursor = TermCursor(voter.term, of: corpus)
            while cursor.turn != endOfTurns {
                if predicate.admits(Int(cursor.turn)) {
                    starts.removeAll()
                    cursor.state.pointee.appendPositions(less: UInt32(voter.place), to: &starts)
                    // A start may lie before the turn's first word, so it is moved up to stay above 0.
                    for place in 0..<min(starts.count, 64) {
                        let start = UInt64(starts[place] &+ UInt32(Quotation.Limits.alignedWordsMax)) & 0xFF_FFFF
                        votes.append(UInt64(cursor.turn) << 32 | start << 8 | UInt64(number))
                    }
                }
                cursor.state.pointee.next()
            }
        }
        votes.sort()
        return Self.agreeing(votes, slack: 2 + quotation.words.count / 8, needed: min(2, voters.count))
    }

    private static func agreeing(_ votes: [UInt64], slack: Int, needed: Int) -> [Candidate] {
        var hits = RankedHits(capacity: Limits.candidatesMax, anchor: nil)
        var startOf: [UInt32: Int] = [:]
        var first = 0
        while first < votes.count {
            let turn = UInt32(votes[first] >> 32)
            var end = first
            while end < votes.count, UInt32(votes[end] >> 32) == turn { end += 1 }
            if end - first >= needed {
                let best = bestWindow(votes[first..<end], slack: slack)
                if best.votes >= needed {
                    startOf[turn] = best.start - Quotation.Limits.alignedWordsMax
                    hits.offer(RankedHit(key: UInt64(best.votes), turn: turn, score: 0))
                }
            }
            first = end
        }
        return hits.sorted().map {
            Candidate(turn: TurnID(Int($0.turn)), start: startOf[$0.turn] ?? 0)
        }
    }

    /// Where most different voters of one turn agree.
    private static func bestWindow(_ votes: ArraySlice<UInt64>, slack: Int) -> (start: Int, votes: Int) {
        func start(_ place: Int) -> Int { Int(votes[place] >> 8 & 0xFF_FFFF) }
        var best = (start: start(votes.startIndex), votes: 0)
        var low = votes.startIndex
        for high in votes.indices {
            while start(high) - start(low) > slack { low += 1 }
            var seen: UInt64 = 0
            for place in low...high { seen |= 1 << (votes[place] & 0x3F) }
            if seen.nonzeroBitCount > best.votes { best = (start(low), seen.nonzeroBitCount) }
        }
        return best
    }
}
