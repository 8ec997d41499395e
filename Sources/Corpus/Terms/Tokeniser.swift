import Extraction

/// Cuts a text into index terms.
///
/// A term is a run of letters and digits, folded as `Folding` says. A run of ideographs gives one term for each of its
/// characters: the pair that it makes with the next one, or the character itself at the end of the run; so the position
/// of a term counts characters there. 64 bytes at a time while the text is ASCII.
struct Tokeniser {
    private let folding: Folding
    private let scratch: UnsafeMutablePointer<UInt8>
    /// Bytes that must be readable behind every text.
    static let paddingBytes = ASCIIWindow.byteCount + TermKey.inlineBytes

    /// - Parameter scratch: `scratchBytes` of memory that nobody else uses meanwhile.
    init(scratch: UnsafeMutablePointer<UInt8>) {
        folding = Folding.shared
        self.scratch = scratch
    }

    static let scratchBytes = TermLimits.termBytesMax + 64

    /// - Parameters:
    ///   - base: the text; `paddingBytes` behind its end can be read.
    ///   - count: its length in bytes. Not valid UTF-8 is no error: each bad byte ends a word.
    @inline(__always)
    func tokenise(_ base: UnsafePointer<UInt8>, count: Int, into sink: inout some TermSink & ~Copyable) {
        var place = 0
        while place < count {
            if base[place] >= 0x80 {
                place = other(at: place, base, count: count, into: &sink)
            } else {
                place = window(at: place, base, count: count, into: &sink)
            }
        }
    }

    /// The words of a window of the text; from where it begins to where the next one shall.
    @inline(__always)
    private func window(
        at start: Int, _ base: UnsafePointer<UInt8>, count: Int, into sink: inout some TermSink & ~Copyable
    ) -> Int {
        let raw = UnsafeRawPointer(base) + start
        let window = ASCIIWindow(raw)
        var reach = min(count - start, ASCIIWindow.byteCount)
        if window.others != 0 { reach = min(reach, self.reach(window.others, at: start, base, count: count)) }
        var words = window.words
        if reach < ASCIIWindow.byteCount { words &= 1 << UInt64(reach) &- 1 }
        if words != 0, let letters = sink.beginnings {
            words = ASCIIWindow.words(words, of: raw, beginningWith: letters, reach: reach)
        }
        while words != 0 {
            let first = words.trailingZeroBitCount
            // Adding the lowest bit carries through the run that it begins.
            let rest = words &+ (words & (0 &- words))
            let end = rest.trailingZeroBitCount
            words &= rest
            let run = end &- first
            let isWhole = end < reach || start &+ end == count
            guard isWhole, run <= TermKey.inlineBytes else {
                // What the window cuts comes first in the next one.
                if !isWhole, end == ASCIIWindow.byteCount, first > 0 { return start &+ first }
                return longer(at: start &+ first, base, count: count, into: &sink)
            }
            let key = ASCIIWindow.key(raw + first, count: run)
            sink.take(key, bytes: scratch, start: start &+ first, end: start &+ end)
        }
        return start &+ reach
    }

    /// How many bytes of a window lie before the first character that is neither ASCII nor surely a separator.
    @inline(never)
    private func reach(_ others: UInt64, at start: Int, _ base: UnsafePointer<UInt8>, count: Int) -> Int {
        var others = others
        while others != 0 {
            let offset = others.trailingZeroBitCount
            guard start + offset < count else { break }
            let (scalar, width) = UTF8Scan.scalar(at: start + offset, base, count: count)
            guard offset + width <= ASCIIWindow.byteCount, folding.isPlainSeparator(scalar) else { return offset }
            others &= ~((1 << UInt64(width) &- 1) << UInt64(offset))
        }
        return ASCIIWindow.byteCount
    }

    /// From a character that is not ASCII to where the next word may begin.
    @inline(__always)
    private func other(
        at place: Int, _ base: UnsafePointer<UInt8>, count: Int, into sink: inout some TermSink & ~Copyable
    ) -> Int {
        let (scalar, width) = UTF8Scan.scalar(at: place, base, count: count)
        if Folding.isIdeographic(scalar) { return ideographs(at: place, base, count: count, into: &sink) }
        if folding.isPlainSeparator(scalar) { return place + width }
        return slow(at: place, base, count: count, into: &sink)
    }

    /// A word that a window does not hold, that is longer than a key, or that is followed by a byte that is not ASCII.
    @inline(never)
    private func longer(
        at start: Int, _ base: UnsafePointer<UInt8>, count: Int, into sink: inout some TermSink & ~Copyable
    ) -> Int {
        let raw = UnsafeRawPointer(base)
        let left = count - start
        let first = ASCIIWord(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
        var length = min(first.leadingRun, left)
        var high: UInt64 = 0
        if length == 8, left > 8 {
            let second = ASCIIWord(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)))
            let run = min(second.leadingRun, left - 8)
            length += run
            high = ASCIIWord.first(run, of: second.lowered)
        }
        let end = start + length
        if length < TermKey.inlineBytes || length == left {
            if length == left || base[end] < 0x80 || endsWord(at: end, base, count: count) {
                let low = ASCIIWord.first(length, of: first.lowered)
                sink.take(TermKey(low: low, high: high, byteCount: length), bytes: scratch, start: start, end: end)
                return end
            }
        }
        return slow(at: start, base, count: count, into: &sink)
    }

    /// Whether the character at `place`, which is not ASCII, is no part of a word.
    private func endsWord(at place: Int, _ base: UnsafePointer<UInt8>, count: Int) -> Bool {
        let (scalar, _) = UTF8Scan.scalar(at: place, base, count: count)
        switch folding.classify(scalar) {
        case .separator, .ideographic: return true
        case .letter, .several, .dropped: return false
        }
    }

    /// One word, or one run of ideographs, or the characters up to one; character by character.
    @inline(never)
    private func slow(
        at start: Int, _ base: UnsafePointer<UInt8>, count: Int, into sink: inout some TermSink & ~Copyable
    ) -> Int {
        var place = start
        var length = 0
        var end = start
        var begin = start
        scan: while place < count {
            let (scalar, width) = UTF8Scan.scalar(at: place, base, count: count)
            if Folding.isIdeographic(scalar) {
                if length > 0 { break }
                return ideographs(at: place, base, count: count, into: &sink)
            }
            switch folding.classify(scalar) {
            case .letter(let folded):
                if length == 0 { begin = place }
                length += UTF8Scan.write(folded, to: scratch + length)
                end = place + width
            case .several(let bytes):
                if length == 0 { begin = place }
                for byte in bytes {
                    scratch[length] = byte
                    length += 1
                }
                end = place + width
            case .dropped: if length > 0 { end = place + width }
            case .separator, .ideographic:
                place += width
                if length > 0 { break scan }
                return place
            }
            if length > TermLimits.termBytesMax { length = UTF8Scan.cut(scratch, at: TermLimits.termBytesMax) }
            place += width
        }
        if length > 0 {
            sink.take(TermKey(scratch, byteCount: length), bytes: scratch, start: begin, end: end)
        }
        return max(place, start + 1)
    }

    /// A run of ideographs: pairs, and the last character alone.
    @inline(never)
    private func ideographs(
        at start: Int, _ base: UnsafePointer<UInt8>, count: Int, into sink: inout some TermSink & ~Copyable
    ) -> Int {
        let raw = UnsafeRawPointer(base)
        var width = ideographWidth(at: start, base, count: count)
        var place = start
        while true {
            let next = place &+ width
            let nextWidth = next < count ? ideographWidth(at: next, base, count: count) : 0
            let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let low = ASCIIWord.first(width &+ nextWidth, of: bytes)
            let key = TermKey(low: low, high: 0, byteCount: width &+ nextWidth)
            sink.take(key, bytes: base + place, start: place, end: next)
            if nextWidth == 0 { return next }
            (width, place) = (nextWidth, next)
        }
    }

    /// How many bytes the character takes; 0 where it is no ideograph.
    @inline(__always)
    private func ideographWidth(at place: Int, _ base: UnsafePointer<UInt8>, count: Int) -> Int {
        let bytes = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
        // U+5000 to U+9FFF, most of Han, by the first byte alone, with two bytes behind it that continue it.
        if bytes & 0xFF &- 0xE5 <= 0xE9 - 0xE5, bytes & 0xC0_C000 == 0x80_8000, place &+ 3 <= count { return 3 }
        let (scalar, width) = UTF8Scan.scalar(at: place, base, count: count)
        return Folding.isIdeographic(scalar) ? width : 0
    }
}

extension TermKey {
    /// Reads no byte beyond `byteCount`.
    init(_ bytes: UnsafePointer<UInt8>, byteCount: Int) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for offset in 0..<min(8, byteCount) { low |= UInt64(bytes[offset]) << UInt64(offset * 8) }
        if byteCount > 8 {
            for offset in 8..<min(16, byteCount) { high |= UInt64(bytes[offset]) << UInt64(offset * 8 - 64) }
        }
        self.init(low: low, high: high, byteCount: byteCount)
    }
}
