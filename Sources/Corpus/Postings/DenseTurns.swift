import CLinux

/// The turns of a term that many turns have: a bit for each turn of the corpus, and how many bits stand before each
/// word. They lie before the term's blocks, which then have no differences of turns. Behind them lies a bit for each
/// turn that names an organisation, by its number (`NamingTurns`).
///
/// Whether a turn has the term is one look, and terms have their turns in common 64 at a time.
struct DenseTurns {
    private let base: UnsafeRawPointer
    // Two numbers in a word: whoever walks unions asks for all of this at each step.
    private let words: UInt32
    private let turnCount: UInt32

    /// A term is dense where more than one turn in this many has it: see docs/decisions/dense-turns.md for the price.
    private static let turnsPerPosting = 24

    static func isDense(turns: Int, of turnCount: Int) -> Bool { turns * turnsPerPosting > turnCount }

    /// What the bits and the rank of one word take.
    private static let wordBytes = 8 + 4

    /// What one term takes.
    static func byteCount(turnCount: Int, namingCount: Int) -> Int {
        TraitBits.wordCount(turns: turnCount) * wordBytes + TraitBits.wordCount(turns: namingCount) * 8
    }

    /// - Parameters:
    ///   - base: `byteCount(turnCount:namingCount:)` bytes can be read; whatever they hold, no turn is told beyond the
    ///     last by `common` and `first`.
    ///   - turnCount: below 2³¹.
    init(_ base: UnsafeRawPointer, turnCount: Int) {
        self.base = base
        self.turnCount = UInt32(turnCount)
        words = UInt32(TraitBits.wordCount(turns: turnCount))
    }

    @inline(__always)
    var wordCount: Int { Int(words) }

    /// The turns that name an organisation alone, by their numbers; ranks are not to be had of them.
    ///
    /// - Parameter count: how many turns name one.
    func naming(count: Int) -> DenseTurns { DenseTurns(base + wordCount &* Self.wordBytes, turnCount: count) }

    /// Those of the last word that are turns.
    private var lastMask: UInt64 { .max >> UInt64(truncatingIfNeeded: words &* 64 &- turnCount) }

    @inline(__always)
    func word(_ place: Int) -> UInt64 {
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place &* 8, as: UInt64.self))
    }

    /// The turns that all have, of the 64 at one word.
    @inline(__always)
    static func common(_ all: [DenseTurns], word: Int) -> UInt64 {
        var common = all[0].word(word)
        var place = 1
        while place < all.count, common != 0 {
            common &= all[place].word(word)
            place &+= 1
        }
        if common != 0, word &+ 1 == all[0].wordCount { common &= all[0].lastMask }
        return common
    }

    /// Writes the turns of the bits of one word, ascending, and tells how many they are.
    ///
    /// Four at a time, so that the processor need not guess how many there are: up to 64 places are written to.
    ///
    /// - Parameter elements: what the column has of each turn is asked for beforehand; nil for nothing.
    @inline(__always)
    static func list(
        _ bits: UInt64, word: Int, to turns: UnsafeMutablePointer<UInt32>, touching elements: UnsafePointer<UInt16>?
    ) -> Int {
        let first = UInt32(truncatingIfNeeded: word &* 64)
        var left = bits
        var place = 0
        repeat {
            for _ in 0..<4 {
                let turn = first &+ UInt32(truncatingIfNeeded: left.trailingZeroBitCount)
                turns[place] = turn
                if let elements { rapporteur_prefetch(elements + Int(turn)) }
                place &+= left == 0 ? 0 : 1
                left &= left &- 1
            }
        } while left != 0
        return place
    }

    /// The first turn from `target` on; nil where there is none.
    @inline(__always)
    func first(from target: UInt32) -> UInt32? {
        var place = Int(target >> 6)
        guard place < wordCount else { return nil }
        var left = word(place) & (.max << UInt64(target & 63))
        while left == 0 {
            place &+= 1
            guard place < wordCount else { return nil }
            left = word(place)
        }
        return UInt32(truncatingIfNeeded: place &* 64 &+ left.trailingZeroBitCount)
    }

    /// How many turns stand before one; `turn` is below 64 × `wordCount`.
    @inline(__always)
    func rank(_ turn: UInt32) -> Int {
        let place = Int(turn >> 6)
        return Int(bitsBefore(place)) &+ word(place).bitCount(below: Int(turn & 63))
    }

    /// The turn with a number of bits before it; nil where damaged ranks say what cannot be.
    ///
    /// - Parameter word: where to look from; then the one where it stands.
    @inline(__always)
    func turn(ofRank rank: UInt32, from word: inout Int) -> UInt32? {
        while word &+ 1 < wordCount, bitsBefore(word &+ 1) <= rank { word &+= 1 }
        let passed = rank &- bitsBefore(word)
        guard passed < 64 else { return nil }
        var left = self.word(word)
        for _ in 0..<passed { left &= left &- 1 }
        return left == 0 ? nil : UInt32(truncatingIfNeeded: word &* 64 &+ left.trailingZeroBitCount)
    }

    /// - Parameter word: below `wordCount`.
    @inline(__always)
    private func bitsBefore(_ word: Int) -> UInt32 {
        UInt32(littleEndian: base.loadUnaligned(fromByteOffset: wordCount &* 8 &+ word &* 4, as: UInt32.self))
    }

    /// Writes what lies behind the bits.
    ///
    /// - Parameter base: `byteCount(turnCount:namingCount:)` bytes, whose first ones hold the bits; the others are 0.
    static func fillRest(_ base: UnsafeMutableRawPointer, turnCount: Int, namingTurns: NamingTurns) {
        let bits = DenseTurns(base, turnCount: turnCount)
        let named = (base + bits.wordCount * wordBytes).assumingMemoryBound(to: UInt8.self)
        var sum: UInt32 = 0
        for place in 0..<bits.wordCount {
            let word = bits.word(place)
            base.storeBytes(of: sum.littleEndian, toByteOffset: bits.wordCount * 8 + place * 4, as: UInt32.self)
            sum += UInt32(word.nonzeroBitCount)
            var left = word & namingTurns.words[place]
            while left != 0 {
                let number = namingTurns.number(of: place * 64 + left.trailingZeroBitCount)
                named[number / 8] |= 1 << UInt8(number % 8)
                left &= left - 1
            }
        }
    }
}
