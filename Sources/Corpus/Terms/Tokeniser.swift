import Extraction

/// Cuts a text into index terms.
///
/// A term is a run of letters and digits, folded as `Folding` says. A run of ideographs gives one term for each of its
/// characters: the pair that it makes with the next one, or the character itself at the end of the run; so the position
/// of a term counts characters there. Eight bytes at a time while the text is ASCII.
struct Tokeniser {
    private let folding: Folding
    private let scratch: UnsafeMutablePointer<UInt8>
    /// Bytes that must be readable behind every text.
    static let paddingBytes = 16

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
        let raw = UnsafeRawPointer(base)
        var place = 0
        while place < count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let ascii = ASCIIWord(word)
            let run = ascii.leadingRun
            if run == 0 {
                place = skip(ascii, at: place, base, count: count, into: &sink)
                continue
            }
            if run < 8, place + run < count, word >> UInt64(run * 8) & 0x80 == 0 {
                let key = TermKey(low: ASCIIWord.first(run, of: ascii.lowered), high: 0, byteCount: run)
                sink.take(key, bytes: scratch, start: place, end: place + run)
                place += run + 1
                continue
            }
            place = longer(at: place, first: ascii, base, count: count, into: &sink)
        }
    }

    /// From a byte that opens no ASCII word to where the next word may begin.
    @inline(__always)
    private func skip(
        _ ascii: ASCIIWord, at place: Int, _ base: UnsafePointer<UInt8>, count: Int,
        into sink: inout some TermSink & ~Copyable
    ) -> Int {
        let gap = ascii.leadingGap
        if gap > 0 { return place + gap }
        return slow(at: place, base, count: count, into: &sink)
    }

    /// A word that fills eight bytes, meets the end of the text, or is followed by a byte that is not ASCII.
    @inline(never)
    private func longer(
        at start: Int, first: ASCIIWord, _ base: UnsafePointer<UInt8>, count: Int,
        into sink: inout some TermSink & ~Copyable
    ) -> Int {
        let raw = UnsafeRawPointer(base)
        let left = count - start
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
        var width = UTF8Scan.scalar(at: start, base, count: count).width
        var place = start
        while true {
            let next = place + width
            var nextWidth = 0
            if next < count {
                let following = UTF8Scan.scalar(at: next, base, count: count)
                nextWidth = Folding.isIdeographic(following.scalar) ? following.width : 0
            }
            var low: UInt64 = 0
            for offset in 0..<width + nextWidth { low |= UInt64(base[place + offset]) << UInt64(offset * 8) }
            let key = TermKey(low: low, high: 0, byteCount: width + nextWidth)
            sink.take(key, bytes: base + place, start: place, end: next)
            if nextWidth == 0 { return next }
            (width, place) = (nextWidth, next)
        }
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
