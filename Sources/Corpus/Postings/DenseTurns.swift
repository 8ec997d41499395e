import CLinux

/// The turns of a term that many turns have: a bit for each turn of the corpus, and how many bits stand before each
/// word. They lie before the term's blocks, which then have no differences of turns.
///
/// Whether a turn has the term is one look, and terms have their turns in common 64 at a time.
struct DenseTurns {
    private let base: UnsafeRawPointer
    let wordCount: Int

    /// A term is dense where more than one turn in this many has it: see docs/decisions/dense-turns.md for the price.
    private static let turnsPerPosting = 24

    static func isDense(turns: Int, of turnCount: Int) -> Bool { turns * turnsPerPosting > turnCount }

    /// What the bits and ranks of one term take.
    static func byteCount(turnCount: Int) -> Int {
        TraitBits.wordCount(turns: turnCount) * (8 + 4)
    }

    /// - Parameter base: `byteCount(turnCount:)` bytes can be read; whatever they hold, no turn is told beyond the last.
    init(_ base: UnsafeRawPointer, turnCount: Int) {
        self.base = base
        wordCount = TraitBits.wordCount(turns: turnCount)
    }

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
        let before = UInt32(
            littleEndian: base.loadUnaligned(fromByteOffset: wordCount &* 8 &+ place &* 4, as: UInt32.self))
        return Int(before) &+ (word(place) & (1 << UInt64(turn & 63) &- 1)).nonzeroBitCount
    }

    /// Writes the ranks behind the bits.
    ///
    /// - Parameter base: `byteCount(turnCount:)` bytes, whose first ones hold the bits.
    static func fillRanks(_ base: UnsafeMutableRawPointer, turnCount: Int) {
        let bits = DenseTurns(base, turnCount: turnCount)
        var sum: UInt32 = 0
        for place in 0..<bits.wordCount {
            base.storeBytes(of: sum.littleEndian, toByteOffset: bits.wordCount * 8 + place * 4, as: UInt32.self)
            sum += UInt32(bits.word(place).nonzeroBitCount)
        }
    }
}
