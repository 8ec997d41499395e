#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Okapi BM25 with the usual constants. A score is the sum over what was asked of rarity × weight.
struct BM25: Sendable {
    static let k1: Float = 1.2
    static let b: Float = 0.75

    /// For each length byte, what is added to the count in the denominator.
    let lengthParts: Column<Float>
    let turnCount: Int

    init(turnCount: Int, totalLength: Int64) {
        let average = max(1, Float(totalLength) / Float(max(1, turnCount)))
        self.turnCount = turnCount
        lengthParts = Column(
            (0...255).map { byte in
                Self.k1 * (1 - Self.b + Self.b * Float(LengthNorm.length(UInt8(byte))) / average)
            })
    }

    /// Grows with the count, up to `k1 + 1`; shrinks with the turn's length.
    ///
    /// - Parameter lengthPart: of `lengthParts`, by the turn's norm.
    @inline(__always)
    static func weight(count: Int32, lengthPart: Float) -> Float {
        let count = Float(count)
        return count * (k1 + 1) / (count + lengthPart)
    }

    @inline(__always)
    func weight(count: Int32, norm: UInt8) -> Float {
        Self.weight(count: count, lengthPart: lengthParts.unsafeElements[Int(norm)])
    }

    /// Never negative, so that a common word does not count against a turn.
    func rarity(turns: Int) -> Float {
        logf(1 + (Float(turnCount) - Float(turns) + 0.5) / (Float(turns) + 0.5))
    }
}
