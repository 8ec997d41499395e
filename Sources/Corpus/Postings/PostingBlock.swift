/// What must be known of up to 128 postings without reading them; 16 bytes.
struct PostingBlock: BitwiseCopyable, Sendable {
    /// The last turn in the block.
    var last: UInt32
    /// Where its payload begins, from the term's first.
    var offset: UInt32
    /// How many bits each difference of turns, count less one, and difference of positions takes.
    var turnBits: UInt8
    var countBits: UInt8
    var positionBits: UInt8
    /// How many postings, less one.
    var countLessOne: UInt8
    /// The largest BM25 term weight in it, without the term's rarity, rounded up.
    var weightMax: Float
}
