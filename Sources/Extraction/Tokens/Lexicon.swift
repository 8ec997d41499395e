/// The words that some rule knows, each with a number; every other word is `WordID.unknown`.
///
/// An open-addressing table over the words' bytes, so that looking a word up costs one probe, in one cache line where
/// the word has up to eight bytes, and makes no `String`. Built once by a `LexiconBuilder`, then only read.
package struct Lexicon: Sendable {
    /// One place of the table: what its word is found by, and its number; number 0 is an empty place.
    fileprivate struct Slot: Sendable {
        var low: UInt64 = 0
        var tag: UInt32 = 0
        var word: UInt32 = 0

        @inline(__always)
        func mayHold(_ key: WordKey) -> Bool { low == key.low && tag == key.tag }
    }

    fileprivate let slots: [Slot]
    fileprivate let bytes: [UInt8]
    /// Where each word begins in `bytes`; one more entry than there are words, so that an end is the next beginning.
    fileprivate let starts: [UInt32]

    fileprivate init(slots: [Slot], bytes: [UInt8], starts: [UInt32]) {
        self.slots = slots
        self.bytes = bytes
        self.starts = starts
    }

    /// How many `WordID`s there are, `unknown` among them: the size of a table indexed by them.
    package var count: Int { starts.count - 1 }

    /// The number of a word already in lower case.
    package func word(_ text: String) -> WordID {
        var text = text
        return text.withUTF8 { bytes in withSearcher { $0.find(WordKey(bytes), bytes) } }
    }

    /// The word itself, for explanations and tests.
    package func text(of word: WordID) -> String {
        let place = Int(word.rawValue)
        return String(decoding: bytes[Int(starts[place])..<Int(starts[place + 1])], as: UTF8.self)
    }

    /// Hands out a searcher over the table's memory, for a whole text at a time.
    func withSearcher<Result>(_ body: (LexiconSearcher) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            bytes.withUnsafeBufferPointer { bytes in
                starts.withUnsafeBufferPointer { starts in
                    body(LexiconSearcher(slots: slots, bytes: bytes, starts: starts))
                }
            }
        }
    }
}

/// Looks words up in a `Lexicon` without retain counts or bounds checks on the way.
struct LexiconSearcher {
    fileprivate let slots: UnsafeBufferPointer<Lexicon.Slot>
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let starts: UnsafeBufferPointer<UInt32>

    /// The number of a word.
    ///
    /// - Parameter word: its lower-cased bytes; read only where it has more than eight.
    @inline(__always)
    func find(_ key: WordKey, _ word: UnsafeBufferPointer<UInt8>) -> WordID {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: key.hash) & mask
        while true {
            let slot = slots[place]
            if slot.word == 0 { return .unknown }
            if slot.mayHold(key), key.tag == 0 || isEqual(word, to: slot.word) { return WordID(rawValue: slot.word) }
            place = (place + 1) & mask
        }
    }

    private func isEqual(_ word: UnsafeBufferPointer<UInt8>, to number: UInt32) -> Bool {
        bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])].elementsEqual(word)
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
package struct LexiconBuilder {
    private var slots = [Lexicon.Slot](repeating: Lexicon.Slot(), count: 1 << 15)
    private var bytes: [UInt8] = []
    private var starts: [UInt32] = [0, 0]

    package init() {}

    private init(places: Int) { slots = [Lexicon.Slot](repeating: Lexicon.Slot(), count: places) }

    /// Without room for words: what scans texts for their shape alone looks up nothing.
    static let empty = LexiconBuilder(places: 2)

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
        var place = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
        while slots[place].word != 0 {
            if slots[place].mayHold(key), key.tag == 0 || isEqual(word, to: slots[place].word) {
                return WordID(rawValue: slots[place].word)
            }
            place = (place + 1) & (slots.count - 1)
        }
        let number = UInt32(starts.count - 1)
        slots[place] = Lexicon.Slot(low: key.low, tag: key.tag, word: number)
        bytes.append(contentsOf: word)
        starts.append(UInt32(bytes.count))
        return WordID(rawValue: number)
    }

    /// Interns the words of a list, which blanks or line ends part.
    mutating func intern(list: StaticString, _ body: (WordID) -> Void) {
        list.withUTF8Buffer { text in
            var start = 0
            for place in 0...text.count {
                guard place == text.count || text[place] <= UInt8(ascii: " ") else { continue }
                if place > start { body(intern(UnsafeBufferPointer(rebasing: text[start..<place]))) }
                start = place + 1
            }
        }
    }

    /// The UTF-8 of a word.
    func bytes(of word: WordID) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(word.rawValue)])..<Int(starts[Int(word.rawValue) + 1])]
    }

    private func isEqual(_ word: UnsafeBufferPointer<UInt8>, to number: UInt32) -> Bool {
        bytes(of: WordID(rawValue: number)).elementsEqual(word)
    }

    private mutating func grow() {
        let old = slots
        slots = [Lexicon.Slot](repeating: Lexicon.Slot(), count: old.count * 2)
        for slot in old where slot.word != 0 {
            let key = bytes(of: WordID(rawValue: slot.word)).withUnsafeBufferPointer { WordKey($0) }
            var place = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
            while slots[place].word != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }

    /// The finished lexicon, its table at most half full.
    package func build() -> Lexicon { Lexicon(slots: slots, bytes: bytes, starts: starts) }
}
