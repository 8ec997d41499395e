/// The terms of short texts (a query, a name, a sentence) as values that can be kept.
struct WordScan {
    struct Word {
        /// Folded, as in the index.
        let key: TermKey
        /// All folded bytes of the few words that `key` does not hold whole; most need no memory of their own.
        private let longBytes: [UInt8]
        /// Bytes of the text.
        let range: Range<Int>
        /// One character of a run of ideographs with the next one, or alone at its end.
        let isIdeographic: Bool

        fileprivate init(_ key: TermKey, bytes: UnsafePointer<UInt8>, range: Range<Int>, isIdeographic: Bool) {
            self.key = key
            longBytes =
                key.byteCount > TermKey.inlineBytes
                ? Array(UnsafeBufferPointer(start: bytes, count: key.byteCount)) : []
            self.range = range
            self.isIdeographic = isIdeographic
        }

        /// The folded bytes.
        var folded: [UInt8] { withFolded { Array($0) } }

        func withFolded<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
            if longBytes.isEmpty { return key.withInlineBytes(body) }
            return longBytes.withUnsafeBufferPointer(body)
        }

        func isSameTerm(as other: Word) -> Bool { key == other.key && longBytes == other.longBytes }
    }

    static func words(_ text: String) -> [Word] {
        var text = text
        return text.withUTF8 { words(UnsafeRawBufferPointer($0)) }
    }

    /// Copies the text, so that nothing behind it is read.
    ///
    /// - Parameter beginnings: leaves out words that begin otherwise; nil for all words.
    static func words(_ text: UnsafeRawBufferPointer, beginnings: Beginnings? = nil) -> [Word] {
        var collector = Collector(text: text, beginnings: beginnings?.bits ?? .max)
        collector.words.reserveCapacity(beginnings == nil ? text.count / 5 + 1 : 8)
        withUnsafeTemporaryAllocation(
            of: UInt8.self, capacity: text.count + Tokeniser.paddingBytes + Tokeniser.scratchBytes
        ) { memory in
            guard let base = memory.baseAddress else { return }
            UnsafeMutableRawBufferPointer(memory).copyMemory(from: text)
            UnsafeMutableBufferPointer(rebasing: memory[text.count...]).initialize(repeating: 0)
            Tokeniser(scratch: base + text.count + Tokeniser.paddingBytes)
                .tokenise(UnsafePointer(base), count: text.count, into: &collector)
        }
        return collector.words
    }

    static func containsWord(_ text: String) -> Bool { !words(text).isEmpty }

    /// First bytes of folded words, 64 of them told apart: what is in it may begin so, what is not does not.
    struct Beginnings {
        fileprivate var bits: UInt64 = 0

        mutating func insert(_ word: Word) { bits |= Self.bit(UInt8(truncatingIfNeeded: word.key.low)) }

        @inline(__always)
        fileprivate static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }
    }

    private struct Collector: TermSink {
        let text: UnsafeRawBufferPointer
        let beginnings: UInt64
        var words: [Word] = []

        @inline(__always)
        mutating func take(_ key: TermKey, bytes: UnsafePointer<UInt8>, start: Int, end: Int) {
            if wants(beginning: UInt8(truncatingIfNeeded: key.low)) { keep(key, bytes: bytes, start: start, end: end) }
        }

        @inline(__always)
        func wants(beginning: UInt8) -> Bool { beginnings & Beginnings.bit(beginning) != 0 }

        @inline(never)
        private mutating func keep(_ key: TermKey, bytes: UnsafePointer<UInt8>, start: Int, end: Int) {
            let isIdeographic = text[start] >= 0x80 && isIdeograph(at: start)
            words.append(Word(key, bytes: bytes, range: start..<end, isIdeographic: isIdeographic))
        }

        private func isIdeograph(at place: Int) -> Bool {
            UnsafeRawBufferPointer(rebasing: text[place...]).withMemoryRebound(to: UInt8.self) {
                guard let base = $0.baseAddress else { return false }
                return Folding.isIdeographic(UTF8Scan.scalar(at: 0, base, count: $0.count).scalar)
            }
        }
    }
}

extension TermKey {
    /// The bytes of a term that the key holds whole.
    func withInlineBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(byteCount: Self.inlineBytes, alignment: 8) { memory in
            memory.storeBytes(of: low.littleEndian, as: UInt64.self)
            memory.storeBytes(of: high.littleEndian, toByteOffset: 8, as: UInt64.self)
            let bytes = UnsafeBufferPointer(memory.bindMemory(to: UInt8.self))
            return body(UnsafeBufferPointer(rebasing: bytes[..<byteCount]))
        }
    }
}
