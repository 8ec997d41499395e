/// Cuts the gazetteer's names into words as the tokeniser cuts texts, and puts the words into the lexicon.
///
/// Nine names of ten are ASCII letters, digits and blanks and are cut here; the tokeniser's scanner cuts the others.
/// Neither makes a `String`.
struct NameCutter {
    private let text: UnsafeBufferPointer<UInt8>
    private let classes: UnsafeBufferPointer<ByteClass>
    private let scratch: UnsafeMutableBufferPointer<UInt8>
    /// A lexicon without words, since the scanner wants one.
    private let noWords: LexiconSearcher
    private(set) var words: [WordID] = []
    private(set) var cases: [Token.LetterCase] = []

    /// - Parameter scratch: room for one folded word, `FoldedWord.storageBytes`.
    init(
        text: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<ByteClass>,
        scratch: UnsafeMutableBufferPointer<UInt8>, noWords: LexiconSearcher
    ) {
        self.text = text
        self.classes = classes
        self.scratch = scratch
        self.noWords = noWords
    }

    /// Puts the words of a name into `words` and how they are written into `cases`.
    mutating func cut(_ name: Range<Int>, _ lexicon: inout LexiconBuilder) {
        words.removeAll(keepingCapacity: true)
        cases.removeAll(keepingCapacity: true)
        if !cutPlain(name, &lexicon) {
            words.removeAll(keepingCapacity: true)
            cases.removeAll(keepingCapacity: true)
            scan(name, &lexicon)
        }
    }

    /// False where the name has a byte that is no letter, digit, blank, hyphen or ampersand.
    private mutating func cutPlain(_ name: Range<Int>, _ lexicon: inout LexiconBuilder) -> Bool {
        var place = name.lowerBound
        while place < name.upperBound {
            let start = place
            switch classes[Int(text[place])] {
            case .space:
                place += 1
                continue
            case .letter:
                // A word takes the digits behind its letters.
                while place < name.upperBound, isPart(text[place]) { place += 1 }
                guard place - start <= FoldedWord.bytesMax else { return false }
                add(word: start..<place, &lexicon)
            case .digit:
                while place < name.upperBound, classes[Int(text[place])] == .digit { place += 1 }
                words.append(WordID(number: text[start..<place]))
                cases.append(.none)
            case .punctuation where text[place] == UInt8(ascii: "-") || text[place] == UInt8(ascii: "&"):
                place += 1
                add(word: start..<place, &lexicon)
            case .punctuation, .multibyte: return false
            }
        }
        return true
    }

    private func isPart(_ byte: UInt8) -> Bool {
        switch classes[Int(byte)] {
        case .letter, .digit: true
        default: false
        }
    }

    private mutating func add(word: Range<Int>, _ lexicon: inout LexiconBuilder) {
        var shape = CaseShape()
        for (offset, place) in word.enumerated() {
            let byte = text[place]
            let isLetter = classes[Int(byte)] == .letter
            if isLetter { shape.add(isUpper: byte & 0x20 == 0) }
            scratch[offset] = isLetter ? byte | 0x20 : byte
        }
        words.append(lexicon.intern(UnsafeBufferPointer(rebasing: scratch[..<word.count])))
        cases.append(shape.letterCase)
    }

    private mutating func scan(_ name: Range<Int>, _ lexicon: inout LexiconBuilder) {
        var scanner = TokenScanner(bytes: text, range: name, classes: classes, scratch: scratch)
        while let token = scanner.next(noWords) {
            let range = Int(token.start)..<Int(token.end)
            cases.append(token.letterCase)
            if token.kind == .number {
                words.append(WordID(number: text[range]))
            } else if text[range].allSatisfy({ $0 < 0x80 }), range.count <= FoldedWord.bytesMax {
                cases.removeLast()
                add(word: range, &lexicon)
                cases[cases.count - 1] = token.letterCase
            } else {
                let isWord = token.kind == .word
                words.append(lexicon.intern(isWord ? scanner.foldedWord : UnsafeBufferPointer(rebasing: text[range])))
            }
        }
    }
}

extension LexiconBuilder {
    /// The spelling with full stops of a word of two to five letters, "u.n." of "un"; nil for other words.
    mutating func internDotted(_ word: WordID) -> WordID? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10) { dotted in
            guard let count = dot(word, into: dotted) else { return nil }
            return intern(UnsafeBufferPointer(rebasing: dotted[..<count]))
        }
    }

    /// "u.n." without its full stops; nil for other words.
    mutating func internWithoutStops(_ word: WordID) -> WordID? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 5) { bare in
            guard let count = removeStops(word, into: bare) else { return nil }
            return intern(UnsafeBufferPointer(rebasing: bare[..<count]))
        }
    }

    private func removeStops(_ word: WordID, into bare: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        let letters = bytes(of: word)
        guard [4, 6, 8, 10].contains(letters.count) else { return nil }
        for (offset, letter) in letters.enumerated() {
            let isRight = offset % 2 == 0 ? letter &- UInt8(ascii: "a") < 26 : letter == UInt8(ascii: ".")
            guard isRight else { return nil }
            if offset % 2 == 0 { bare[offset / 2] = letter }
        }
        return letters.count / 2
    }

    /// Apart from the interning: a slice of the words' bytes still held then would make each new word copy them all.
    private func dot(_ word: WordID, into dotted: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        let letters = bytes(of: word)
        guard (2...5).contains(letters.count), letters.allSatisfy({ $0 &- UInt8(ascii: "a") < 26 }) else { return nil }
        for (offset, letter) in letters.enumerated() {
            dotted[2 * offset] = letter
            dotted[2 * offset + 1] = UInt8(ascii: ".")
        }
        return 2 * letters.count
    }
}
