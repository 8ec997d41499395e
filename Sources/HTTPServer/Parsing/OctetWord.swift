/// Questions put to eight octets at once, held in a word as they lie in memory.
///
/// Each answer is a word whose octets have their highest bit set where the answer is yes. An answer is exact for its
/// lowest octet that is set, which is the first in memory; a borrow or carry may set octets above that one wrongly, never
/// one below, and never any where there is no true one. So "none" and "the first" can be relied on, which is all that
/// is asked.
package enum OctetWord {
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    @inline(__always)
    private static func everywhere(_ octet: UInt8) -> UInt64 { UInt64(octet) &* 0x0101_0101_0101_0101 }

    /// The eight octets from `index` on, the first of them lowest in the word on every system.
    @inline(__always)
    package static func load(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// How many octets lie before the first that is set.
    @inline(__always)
    package static func firstPlace(_ answer: UInt64) -> Int { answer.trailingZeroBitCount >> 3 }

    /// The octets below `limit`, which is at most 0x80.
    ///
    /// `octet - limit` has its highest bit set when it borrows, or when the octet has that bit itself and stays at 0x80
    /// or above; the mask leaves only octets without that bit. A borrow reaches the octet above only from one that is
    /// below the limit itself.
    @inline(__always)
    package static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 {
        (word &- everywhere(limit)) & ~word & highBits
    }

    /// The octets above `limit`, which is below 0x80.
    ///
    /// Of an octet without its highest bit, `octet + 0x7F - limit` has that bit exactly when the octet is above the
    /// limit, and carries nothing; the highest bits themselves are left out of the sum and put back after it.
    @inline(__always)
    package static func above(_ limit: UInt8, _ word: UInt64) -> UInt64 {
        (((word & ~highBits) &+ everywhere(0x7F - limit)) | word) & highBits
    }

    /// The octets that equal `octet`: those whose difference by bits is below 1.
    @inline(__always)
    package static func equal(to octet: UInt8, _ word: UInt64) -> UInt64 {
        below(1, word ^ everywhere(octet))
    }

    /// The octets that are neither a letter nor a hyphen, which is all that the usual field names are made of. Exact
    /// for every octet.
    @inline(__always)
    package static func othersThanLettersAndHyphens(_ word: UInt64) -> UInt64 {
        let low = word & ~highBits
        let folded = low | everywhere(0x20)
        // No sum of two octets below 0x80 carries, and 0x80 less one of them does not borrow.
        let fromA = folded &+ everywhere(0x80 - 0x61)
        let afterZ = folded &+ everywhere(0x80 - 0x7B)
        let isHyphen = highBits &- (low ^ everywhere(.hyphen))
        return ~(((fromA & ~afterZ) | isHyphen) & ~word) & highBits
    }
}
