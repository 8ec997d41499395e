import CLinux

/// 64 bytes of text looked at together: a bit a byte for the ASCII letters and digits, the first in the lowest place.
///
/// Words are then found by counting bits: where one ends is known before the bytes of the one before it have been
/// waited for, which is what looking at eight bytes from each word's start comes to.
struct ASCIIWindow {
    static let byteCount = 64
    private let seen: rapporteur_window

    /// - Parameter raw: `byteCount` bytes can be read.
    @inline(__always)
    init(_ raw: UnsafeRawPointer) { seen = rapporteur_look(raw) }

    @inline(__always)
    var words: UInt64 { seen.words }
    /// A bit for each byte that is not ASCII.
    @inline(__always)
    var others: UInt64 { seen.others }

    /// The words of a window without those that begin with none of some letters or digits.
    ///
    /// - Parameters:
    ///   - words: a run of bits for each word.
    ///   - letters: eight bytes of them, small, the rest of them 0.
    ///   - reach: how many bits count; a word that they cut stays.
    @inline(__always)
    static func words(_ words: UInt64, of raw: UnsafeRawPointer, beginningWith letters: UInt64, reach: Int) -> UInt64 {
        let beginnings = words & ~(words << 1)
        var others = beginnings & ~rapporteur_find_letters(raw, letters)
        if words >> UInt64(truncatingIfNeeded: reach &- 1) & 1 == 1 {
            others &= ~(1 << UInt64(truncatingIfNeeded: 63 &- beginnings.leadingZeroBitCount))
        }
        // Added to its first bit a run carries to its end, and all its bits are gone.
        return words & (words &+ others)
    }

    /// The key of a word of ASCII letters and digits, in small letters.
    ///
    /// Without a branch: how long the next word is, is anybody's guess.
    ///
    /// - Parameters:
    ///   - raw: where it begins; `TermKey.inlineBytes` can be read.
    ///   - count: its bytes, 1 to `TermKey.inlineBytes`.
    @inline(__always)
    static func key(_ raw: UnsafeRawPointer, count: Int) -> TermKey {
        let low = load(raw) | ones &* smallBit
        let high = load(raw + 8) | ones &* smallBit
        let lowSpare = UInt64(truncatingIfNeeded: max(8 &- count, 0) &* 8)
        let highSpare = UInt64(truncatingIfNeeded: min(16 &- count, 8) &* 8)
        let highMask = highSpare == 64 ? 0 : UInt64.max &>> highSpare
        return TermKey(low: low & UInt64.max &>> lowSpare, high: high & highMask, byteCount: count)
    }

    /// By this bit alone a letter becomes small; a digit has it.
    private static var smallBit: UInt64 { 0x20 }
    private static var ones: UInt64 { 0x0101_0101_0101_0101 }

    @inline(__always)
    private static func load(_ raw: UnsafeRawPointer) -> UInt64 {
        UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    }
}
