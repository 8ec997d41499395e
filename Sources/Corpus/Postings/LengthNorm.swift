/// The length of a turn in one byte, and BM25's part that depends on it.
///
/// Lengths up to 39 are exact; above, the byte keeps four binary digits (steps of at most 1/8), as search engines do.
enum LengthNorm {
    private static let exactMax = 39

    static func byte(_ length: Int) -> UInt8 {
        guard length > exactMax else { return UInt8(max(0, length)) }
        // Above 39 a byte is 40 + 8 × (the power of two above 32) + the three digits after the leading one.
        let exponent = Int.bitWidth - 1 - length.leadingZeroBitCount
        let mantissa = length >> (exponent - 3) & 7
        return UInt8(min(255, exactMax + 1 + (exponent - 5) * 8 + mantissa))
    }

    static func length(_ byte: UInt8) -> Int {
        guard Int(byte) > exactMax else { return Int(byte) }
        let place = Int(byte) - exactMax - 1
        let exponent = place / 8 + 5
        return (8 + place % 8) << (exponent - 3)
    }
}
