/// A term as the index compares it: its first sixteen folded bytes in two words and its length.
struct TermKey: Equatable {
    /// Bytes 0…7 and 8…15, the first in the lowest place; zero beyond the end.
    var low: UInt64
    var high: UInt64
    /// Folded bytes; a longer term than 16 has the rest elsewhere.
    var byteCount: Int

    static let inlineBytes = 16

    @inline(__always)
    var hash: UInt64 {
        ContentHash.fold(low ^ ContentHash.fold(high &+ UInt64(truncatingIfNeeded: byteCount) &* 0xA24B_AED4_963E_E407))
    }
}

/// What takes the terms of a text one after another.
protocol TermSink: ~Copyable {
    /// - Parameters:
    ///   - bytes: all folded bytes; only to be read where `key.byteCount` exceeds `TermKey.inlineBytes`.
    ///   - start: where the term begins in the text, in bytes; `end` is behind its last byte.
    mutating func take(_ key: TermKey, bytes: UnsafePointer<UInt8>, start: Int, end: Int)

    /// The small ASCII letters and digits that wanted terms begin with, a byte each, the rest of them 0; of terms that
    /// begin with another, any may be left out. Nil where all terms are wanted.
    var beginnings: UInt64? { get }
}

extension TermSink where Self: ~Copyable {
    @inline(__always)
    var beginnings: UInt64? { nil }
}

/// Limits of the dictionary.
enum TermLimits {
    /// Folded bytes of a term that count; what a longer word has beyond them is not told apart.
    static let termBytesMax = 128
}
