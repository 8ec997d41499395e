/// Some turns, in order: a list, or a bit for each turn of the corpus.
enum TurnSet {
    case list([UInt32])
    case bits([UInt64], count: Int)

    var count: Int {
        switch self {
        case .list(let turns): turns.count
        case .bits(_, let count): count
        }
    }

    init(bits: [UInt64]) { self = .bits(bits, count: bits.reduce(0) { $0 + $1.nonzeroBitCount }) }

    /// The turns at some places of the order.
    func slice(_ range: Range<Int>) -> [TurnID] {
        switch self {
        case .list(let turns): turns[range].map { TurnID(Int($0)) }
        case .bits(let words, _): Self.select(range, in: words)
        }
    }

    private static func select(_ range: Range<Int>, in words: [UInt64]) -> [TurnID] {
        var turns: [TurnID] = []
        turns.reserveCapacity(range.count)
        var before = 0
        for (place, word) in words.enumerated() {
            let inWord = word.nonzeroBitCount
            if before + inWord > range.lowerBound {
                var word = word
                var rank = before
                while word != 0 {
                    if rank >= range.lowerBound { turns.append(TurnID(place * 64 + word.trailingZeroBitCount)) }
                    word &= word - 1
                    rank += 1
                    if rank >= range.upperBound { return turns }
                }
            }
            before += inWord
        }
        return turns
    }

    func forEach(_ body: (UInt32) -> Void) {
        switch self {
        case .list(let turns): for turn in turns { body(turn) }
        case .bits(let words, _):
            for (place, word) in words.enumerated() {
                var word = word
                while word != 0 {
                    body(UInt32(place * 64 + word.trailingZeroBitCount))
                    word &= word - 1
                }
            }
        }
    }
}
