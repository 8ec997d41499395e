/// The turns that name an organisation, numbered from 0 in the order of the turns.
///
/// What is kept of each of them has no place for the turns that name none, which are most of a corpus.
struct NamingTurns: Sendable {
    /// How many they are.
    let count: Int
    /// How many of them stand before each word of the bits.
    let before: Column<UInt32>
    /// A bit for each turn of the corpus.
    private let bits: Column<UInt64>

    init(bits: [UInt64]) {
        var sum: UInt32 = 0
        before = Column(
            bits.map { word in
                defer { sum += UInt32(word.nonzeroBitCount) }
                return sum
            })
        count = Int(sum)
        self.bits = Column(bits)
    }

    /// Those of parts, one behind the other.
    init(of parts: [CorpusPart]) {
        var bits: [UInt64] = []
        var turn = 0
        for part in parts {
            for row in part.turns.unsafeElements {
                if turn % 64 == 0 { bits.append(0) }
                if row.mentionCount > 0 { bits[turn / 64] |= 1 << UInt64(turn % 64) }
                turn += 1
            }
        }
        self.init(bits: bits)
    }

    /// Those of a corpus, whose columns of them are sound: see `areSound`.
    init(in corpus: Corpus) {
        // Column by column: a copy of the table would count the owners of all.
        count = corpus.tables.turns.soleOrganisation.count
        before = corpus.tables.turns.namingBefore
        bits = corpus.tables.turns.traitBits.part(TraitBits.naming(turns: corpus.tables.turns.count))
    }

    /// The bits. Valid while the turns live.
    var words: UnsafeBufferPointer<UInt64> { bits.unsafeElements }

    /// The number of a turn that is one of them; of another turn, that of the next one.
    @inline(__always)
    func number(of turn: Int) -> Int {
        Int(before[turn >> 6]) &+ bits[turn >> 6].bitCount(below: turn & 63)
    }

    /// Whether a table's columns agree on which turns these are, so that each number is below `count` and has an entry
    /// in the columns that are kept by it. Takes a few steps for each 64 turns.
    static func areSound(_ turns: TurnTable) -> Bool {
        let range = TraitBits.naming(turns: turns.count)
        guard range.upperBound <= turns.traitBits.count else { return false }
        let made = NamingTurns(bits: turns.traitBits.array(range))
        return made.count == turns.soleOrganisation.count && made.count + 1 == turns.organisationBounds.count
            && made.before.unsafeElements.elementsEqual(turns.namingBefore.unsafeElements)
    }
}

extension TurnTable {
    /// The different organisations that a turn names, ascending.
    @inline(__always)
    func organisations(of turn: Int) -> UnsafeBufferPointer<Int32> {
        let place = TraitBits.naming(turns: count).lowerBound + turn >> 6
        let word = traitBits[place]
        guard word >> UInt64(turn & 63) & 1 == 1 else { return organisations.slice(0..<0) }
        let number = Int(namingBefore[turn >> 6]) &+ word.bitCount(below: turn & 63)
        return organisations.slice(organisationBounds.bounds(number))
    }
}

extension UInt64 {
    /// How many bits are set below a place from 0 to 63.
    @inline(__always)
    func bitCount(below place: Int) -> Int { (self & (1 << UInt64(place) &- 1)).nonzeroBitCount }
}
