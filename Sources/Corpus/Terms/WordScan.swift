/// The terms of short texts (a query, a name, a sentence) as values that can be kept.
struct WordScan {
    struct Word: Equatable {
        /// Folded, as in the index.
        var folded: [UInt8]
        /// Bytes of the text.
        var range: Range<Int>
        /// One character of a run of ideographs with the next one, or alone at its end.
        var isIdeographic: Bool
    }

    static func words(_ text: String) -> [Word] {
        var text = text
        return text.withUTF8 { words(UnsafeRawBufferPointer($0)) }
    }

    /// Copies the text, so that nothing behind it is read.
    static func words(_ text: UnsafeRawBufferPointer) -> [Word] {
        var collector = Collector(text: text)
        withUnsafeTemporaryAllocation(
            of: UInt8.self, capacity: text.count + Tokeniser.paddingBytes + Tokeniser.scratchBytes
        ) { memory in
            guard let base = memory.baseAddress else { return }
            memory.update(repeating: 0)
            UnsafeMutableRawBufferPointer(memory).copyMemory(from: text)
            Tokeniser(scratch: base + text.count + Tokeniser.paddingBytes)
                .tokenise(UnsafePointer(base), count: text.count, into: &collector)
        }
        return collector.words
    }

    static func containsWord(_ text: String) -> Bool { !words(text).isEmpty }

    private struct Collector: TermSink {
        let text: UnsafeRawBufferPointer
        var words: [Word] = []

        mutating func take(_ key: TermKey, bytes: UnsafePointer<UInt8>, start: Int, end: Int) {
            let folded = key.bytes(long: bytes)
            let isIdeographic = UnsafeRawBufferPointer(rebasing: text[start..<end]).withMemoryRebound(to: UInt8.self) {
                guard let base = $0.baseAddress else { return false }
                return Folding.isIdeographic(UTF8Scan.scalar(at: 0, base, count: $0.count).scalar)
            }
            words.append(Word(folded: folded, range: start..<end, isIdeographic: isIdeographic))
        }
    }
}

extension TermKey {
    /// All bytes; `long` is read only where they do not fit in the key.
    func bytes(long: UnsafePointer<UInt8>) -> [UInt8] {
        if byteCount > Self.inlineBytes { return Array(UnsafeBufferPointer(start: long, count: byteCount)) }
        return (0..<byteCount).map { place in
            UInt8(truncatingIfNeeded: (place < 8 ? low : high) >> UInt64(place % 8 * 8))
        }
    }
}
