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
        var collector = Collector(text: text, wanted: beginnings)
        if beginnings == nil { collector.words.reserveCapacity(text.count / 5 + 1) }
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

    static func containsWord(_ text: String) -> Bool {
        text.utf8.contains { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 }
            || !words(text).isEmpty
    }

    /// How folded words may begin that are asked for: a word that begins otherwise is none of them.
    struct Beginnings {
        /// Of the first eight bytes, those that count, and what they are.
        private var beginnings: [(mask: UInt64, bytes: UInt64)] = []
        /// The first byte of each, once.
        fileprivate private(set) var letters: UInt64 = 0
        private var letterCount = 0

        /// - Parameter byteCount: how many of the word's bytes count; at least 1.
        /// - Returns: false where there are more first bytes than there is room for.
        mutating func insert(_ word: Word, byteCount: Int) -> Bool {
            let letter = word.key.low & 0xFF
            if !(0..<letterCount).contains(where: { letters >> UInt64($0 * 8) & 0xFF == letter }) {
                guard letterCount < 8 else { return false }
                letters |= letter << UInt64(letterCount * 8)
                letterCount += 1
            }
            let mask = UInt64.max >> UInt64(64 - 8 * min(8, byteCount))
            beginnings.append((mask, word.key.low & mask))
            return true
        }

        @inline(__always)
        fileprivate func hold(_ key: TermKey) -> Bool {
            for place in beginnings.indices where key.low & beginnings[place].mask == beginnings[place].bytes {
                return true
            }
            return false
        }
    }

    private struct Collector: TermSink {
        let text: UnsafeRawBufferPointer
        let wanted: Beginnings?
        var words: [Word] = []

        @inline(__always)
        mutating func take(_ key: TermKey, bytes: UnsafePointer<UInt8>, start: Int, end: Int) {
            if wanted.map({ $0.hold(key) }) ?? true { keep(key, bytes: bytes, start: start, end: end) }
        }

        @inline(__always)
        var beginnings: UInt64? { wanted?.letters }

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
