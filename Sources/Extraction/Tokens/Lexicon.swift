/// The words that some rule knows, each with a number; every other word is `WordID.unknown`.
///
/// An open-addressing table over the words' bytes, so that looking a word up costs one probe, in one cache line where
/// the word has up to eight bytes, and makes no `String`. A byte of each place's hash lies apart, sixteen times denser
/// than the table: it says of nearly every word that no rule knows that it is not there. Built once by a
/// `LexiconBuilder`, then only read.
package struct Lexicon: Sendable {
    /// One place of the table: what its word is found by, and what is kept of it; nothing in an empty place.
    fileprivate struct Slot: Sendable {
        var low: UInt64 = 0
        var tag: UInt32 = 0
        var entry = LexiconEntry.unknown

        @inline(__always)
        func mayHold(_ key: WordKey) -> Bool { low == key.low && tag == key.tag }
    }

    fileprivate let slots: [Slot]
    /// `WordKey.fingerprint` of what is in each slot; 0 of an empty one.
    fileprivate let fingerprints: [UInt8]
    fileprivate let bytes: [UInt8]
    /// Where each word begins in `bytes`; one more entry than there are words, so that an end is the next beginning.
    fileprivate let starts: [UInt32]
    /// What is kept of each ASCII mark, by its byte.
    fileprivate var signs: [LexiconEntry] = []

    fileprivate init(slots: [Slot], fingerprints: [UInt8], bytes: [UInt8], starts: [UInt32]) {
        self.slots = slots
        self.fingerprints = fingerprints
        self.bytes = bytes
        self.starts = starts
        signs = withSearcher { searcher in (0..<0x80).map { searcher.find(WordKey(short: $0)) } }
    }

    /// Without words: for what scans a text for its shape alone.
    static let empty = Lexicon(slots: [Slot()], fingerprints: [0], bytes: [], starts: [0, 0])

    /// How many `WordID`s there are, `unknown` among them: the size of a table indexed by them.
    package var count: Int { starts.count - 1 }

    /// The number of a word already in lower case.
    package func word(_ text: String) -> WordID {
        var text = text
        return text.withUTF8 { bytes in withSearcher { $0.find(WordKey(bytes), bytes).word } }
    }

    /// The word itself, for explanations and tests.
    package func text(of word: WordID) -> String {
        let place = Int(word.rawValue)
        return String(decoding: bytes[Int(starts[place])..<Int(starts[place + 1])], as: UTF8.self)
    }

    /// Hands out a searcher over the table's memory, for a whole text at a time.
    func withSearcher<Result>(_ body: (LexiconSearcher) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            fingerprints.withUnsafeBufferPointer { fingerprints in
                bytes.withUnsafeBufferPointer { bytes in
                    starts.withUnsafeBufferPointer { starts in
                        signs.withUnsafeBufferPointer { signs in
                            body(
                                LexiconSearcher(
                                    slots: slots, fingerprints: fingerprints, bytes: bytes, starts: starts,
                                    signs: signs, mask: slots.count - 1))
                        }
                    }
                }
            }
        }
    }
}

/// Looks words up in a `Lexicon` without retain counts or bounds checks on the way.
struct LexiconSearcher {
    fileprivate let slots: UnsafeBufferPointer<Lexicon.Slot>
    fileprivate let fingerprints: UnsafeBufferPointer<UInt8>
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let starts: UnsafeBufferPointer<UInt32>
    fileprivate let signs: UnsafeBufferPointer<LexiconEntry>
    /// The number of places less one.
    fileprivate let mask: Int

    /// What is kept of an ASCII mark.
    @inline(__always)
    func sign(_ mark: UInt8) -> LexiconEntry { signs[Int(mark)] }

    /// What is kept of a word of up to eight bytes.
    @inline(__always)
    func find(_ key: WordKey) -> LexiconEntry { find(key) { _ in true } }

    /// What is kept of a word.
    ///
    /// - Parameter word: its lower-cased bytes; read only where it has more than eight.
    @inline(__always)
    func find(_ key: WordKey, _ word: UnsafeBufferPointer<UInt8>) -> LexiconEntry {
        find(key) { key.tag == 0 || hasSameRest(word, $0) }
    }

    @inline(__always)
    private func find(_ key: WordKey, where isSame: (WordID) -> Bool) -> LexiconEntry {
        let fingerprint = key.fingerprint
        var place = Int(truncatingIfNeeded: key.hash) & mask
        while fingerprints[place] != 0 {
            if fingerprints[place] == fingerprint {
                let slot = slots[place]
                if slot.mayHold(key), isSame(slot.entry.word) { return slot.entry }
            }
            place = (place &+ 1) & mask
        }
        return .unknown
    }

    /// Whether two words are the same that agree in their first eight bytes and their hashes.
    private func hasSameRest(_ word: UnsafeBufferPointer<UInt8>, _ number: WordID) -> Bool {
        let start = Int(starts[Int(number.rawValue)])
        guard Int(starts[Int(number.rawValue) + 1]) - start == word.count else { return false }
        var place = WordKey.inlineBytes
        while place < word.count, bytes[start + place] == word[place] { place += 1 }
        return place == word.count
    }
}

extension Array {
    /// Makes a table by `WordID` long enough for a word.
    mutating func makeRoom(for word: WordID, _ empty: Element) {
        let missing = Int(word.rawValue) + 1 - count
        if missing > 0 { append(contentsOf: repeatElement(empty, count: missing)) }
    }
}

/// Collects the words of every rule before the first text is read.
///
/// Keeps the words' bytes in the table that becomes the lexicon's, so that the ten thousand words of the rules and the
/// gazetteer cost a millisecond at start-up and no `String` each.
package struct LexiconBuilder: Sendable {
    private var slots = [Lexicon.Slot](repeating: Lexicon.Slot(), count: 1 << 15)
    private var fingerprints = [UInt8](repeating: 0, count: 1 << 15)
    private var bytes: [UInt8] = []
    private var starts: [UInt32] = [0, 0]

    package init() {
        for (marks, list) in SentenceWords.byMark {
            LexiconBuilder.forEachWord(of: list) { word in
                precondition(word.count <= WordKey.inlineBytes, "a word without a number is told by its key alone")
                let key = WordKey(word)
                let place = place(of: key, word)
                slots[place].low = key.low
                slots[place].entry.add(marks)
                fingerprints[place] = key.fingerprint
            }
        }
    }

    /// How many `WordID`s there are so far, `unknown` among them.
    var count: Int { starts.count - 1 }

    /// The number of a word of the rules.
    mutating func intern(_ word: StaticString) -> WordID { word.withUTF8Buffer { intern($0) } }

    /// The number of a word, new or already there.
    ///
    /// - Parameter word: one token as the `Tokeniser` cuts them, in lower case, with `'` for every apostrophe.
    package mutating func intern(_ word: String) -> WordID {
        var word = word
        return word.withUTF8 { intern($0) }
    }

    /// The number of a word given as UTF-8.
    mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> WordID {
        if starts.count * 2 > slots.count { grow() }
        let key = WordKey(word)
        let place = place(of: key, word)
        let known = slots[place].entry
        if known.word != .unknown { return known.word }
        precondition(starts.count <= LexiconEntry.wordsMax, "too many words")
        let number = WordID(rawValue: UInt32(starts.count - 1))
        slots[place] = Lexicon.Slot(low: key.low, tag: key.tag, entry: LexiconEntry(word: number, marks: known.marks))
        fingerprints[place] = key.fingerprint
        bytes.append(contentsOf: word)
        starts.append(UInt32(bytes.count))
        return number
    }

    /// Interns the words of a list, which blanks or line ends part.
    mutating func intern(list: StaticString, _ body: (WordID) -> Void) {
        LexiconBuilder.forEachWord(of: list) { body(intern($0)) }
    }

    private static func forEachWord(of list: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        list.withUTF8Buffer { text in
            var start = 0
            for place in 0...text.count {
                guard place == text.count || text[place] <= UInt8(ascii: " ") else { continue }
                if place > start { body(UnsafeBufferPointer(rebasing: text[start..<place])) }
                start = place + 1
            }
        }
    }

    /// Marks every token that is this word.
    mutating func mark(_ word: WordID, _ marks: TokenMarks) {
        let place = bytes(of: word).withUnsafeBufferPointer { self.place(of: WordKey($0), $0) }
        slots[place].entry.add(marks)
    }

    /// The UTF-8 of a word.
    func bytes(of word: WordID) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(word.rawValue)])..<Int(starts[Int(word.rawValue) + 1])]
    }

    /// Where a word is, or would go.
    private func place(of key: WordKey, _ word: UnsafeBufferPointer<UInt8>) -> Int {
        var place = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
        while !slots[place].entry.isEmpty {
            if slots[place].mayHold(key), key.tag == 0 || bytes(of: slots[place].entry.word).elementsEqual(word) {
                return place
            }
            place = (place + 1) & (slots.count - 1)
        }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Lexicon.Slot](repeating: Lexicon.Slot(), count: old.count * 2)
        fingerprints = [UInt8](repeating: 0, count: slots.count)
        for slot in old where !slot.entry.isEmpty {
            // Of a word with a number the bytes tell the key, of one without the slot is the key.
            let word = slot.entry.word
            let key =
                slot.tag == 0
                ? WordKey(short: slot.low) : bytes(of: word).withUnsafeBufferPointer { WordKey($0) }
            var place = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
            while !slots[place].entry.isEmpty { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
            fingerprints[place] = key.fingerprint
        }
    }

    /// The finished lexicon, its table at most half full.
    package func build() -> Lexicon { Lexicon(slots: slots, fingerprints: fingerprints, bytes: bytes, starts: starts) }
}
