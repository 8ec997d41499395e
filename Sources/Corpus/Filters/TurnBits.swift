import Transcripts

/// The turns that pass a filter, 64 at a time: the stored sets of kinds and roles, and ranges of whole transcripts.
struct TurnBits {
    private(set) var words: [UInt64]
    private let corpus: Corpus

    init(_ filter: TurnFilter, predicate: TurnPredicate, in corpus: Corpus) {
        self.corpus = corpus
        let count = corpus.tables.turns.count
        words = Array(repeating: .max, count: TraitBits.wordCount(turns: count))
        if count % 64 != 0, !words.isEmpty { words[words.count - 1] = 1 << UInt64(count % 64) - 1 }
        keepAny(filter.kinds.any.map { TraitBits.range(of: $0, turns: count) })
        for kind in filter.kinds.none { drop(TraitBits.range(of: kind, turns: count)) }
        keepAny(filter.roles.any.map { TraitBits.range(of: $0, turns: count) })
        for role in filter.roles.none { drop(TraitBits.range(of: role, turns: count)) }
        if predicate.asksForTranscripts { keepTranscripts(predicate) }
        if predicate.needsEachTurn { keep { predicate.admits($0) } }
    }

    private mutating func keepAny(_ sets: [Range<Int>]) {
        guard let first = sets.first else { return }
        for place in words.indices {
            var any = corpus.tables.turns.traitBits[first.lowerBound + place]
            for set in sets.dropFirst() { any |= corpus.tables.turns.traitBits[set.lowerBound + place] }
            words[place] &= any
        }
    }

    private mutating func drop(_ set: Range<Int>) {
        for place in words.indices { words[place] &= ~corpus.tables.turns.traitBits[set.lowerBound + place] }
    }

    private mutating func keepTranscripts(_ predicate: TurnPredicate) {
        for transcript in 0..<corpus.tables.transcripts.count where !predicate.admitsTranscript(transcript) {
            clear(corpus.tables.transcripts.turnBounds.bounds(transcript))
        }
    }

    private mutating func clear(_ turns: Range<Int>) {
        var turn = turns.lowerBound
        while turn < turns.upperBound {
            let end = min(turns.upperBound, (turn / 64 + 1) * 64)
            let width = UInt64(end - turn)
            let run: UInt64 = width == 64 ? .max : (1 << width - 1) << UInt64(turn % 64)
            words[turn / 64] &= ~run
            turn = end
        }
    }

    private mutating func keep(_ admits: (Int) -> Bool) {
        for place in words.indices {
            var left = words[place]
            while left != 0 {
                let bit = left.trailingZeroBitCount
                if !admits(place * 64 + bit) { words[place] &= ~(1 << UInt64(bit)) }
                left &= left - 1
            }
        }
    }
}

extension TurnPredicate {
    /// Something is asked that no stored set answers.
    var needsEachTurn: Bool {
        speakers != nil || anyOrganisation != nil || !noOrganisation.isEmpty || minimumWords > 0 || days != nil
            || kinds == 0
    }
}
