/// Finds one token after another in the bytes of a turn.
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    var position: Int
    let classes: UnsafeBufferPointer<ByteClass>
    /// The lower-cased bytes of the word being scanned.
    private(set) var folded: FoldedWord

    /// - Parameters:
    ///   - classes: of all 256 bytes.
    ///   - scratch: room for one folded word.
    init(
        bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, classes: UnsafeBufferPointer<ByteClass>,
        scratch: UnsafeMutableBufferPointer<UInt8>
    ) {
        self.bytes = bytes
        self.position = range.lowerBound
        self.end = range.upperBound
        self.classes = classes
        self.folded = FoldedWord(storage: scratch)
    }

    /// The lower-cased bytes of the last token, if it was a word and `next` found it.
    var foldedWord: UnsafeBufferPointer<UInt8> { folded.bytes }

    /// The next token; nil at the end.
    mutating func next(_ lexicon: LexiconSearcher) -> Token? {
        var gap = Gap()
        while position < end {
            let byte = bytes[position]
            switch classes[Int(byte)] {
            case .space:
                gap.add(byte)
                position += 1
            case .letter: return word(lexicon, gap)
            case .digit: return number(gap)
            case .punctuation:
                let mayBePossessive = byte == UInt8(ascii: "'")
                return mayBePossessive
                    ? punctuation(length: 1, lexicon, gap) : sign(.punctuation, length: 1, lexicon, gap)
            case .multibyte:
                if let token = multibyte(lexicon, &gap) { return token }
            }
        }
        return nil
    }

    /// The token that begins with a code point outside ASCII; nil where that is white space, which is taken.
    private mutating func multibyte(_ lexicon: LexiconSearcher, _ gap: inout Gap) -> Token? {
        let (scalar, length) = UTF8Decoding.scalar(at: position, in: bytes, end: end)
        switch ScalarClass(scalar) {
        case .space:
            gap.add(bytes[position])
            position += length
            return nil
        case .letter: return word(lexicon, gap)
        case .punctuation: return punctuation(length: length, lexicon, gap)
        case .ideograph: return sign(.ideograph, length: length, lexicon, gap)
        }
    }

    /// The white space before a token.
    private struct Gap {
        private(set) var isThere = false
        private var lineBreaks = 0

        @inline(__always)
        mutating func add(_ byte: UInt8) {
            isThere = true
            if byte == UInt8(ascii: "\n") { lineBreaks += 1 }
        }

        @inline(__always)
        var marks: TokenMarks { lineBreaks < 2 ? [] : .blankLine }
    }

    @inline(__always)
    private func token(
        from start: Int, _ entry: LexiconEntry, _ kind: Token.Kind, _ letterCase: Token.LetterCase, _ gap: Gap,
        _ marks: TokenMarks = []
    ) -> Token {
        let capital: TokenMarks = letterCase.hasCapital ? .name : []
        return Token(
            start: Int32(start), end: Int32(position), word: entry.word, kind: kind, letterCase: letterCase,
            spaceBefore: gap.isThere, marks: entry.marks.union(gap.marks).union(marks).union(capital))
    }

    private mutating func number(_ gap: Gap) -> Token {
        let start = position
        while position < end, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        return token(from: start, .unknown, .number, .none, gap, .time)
    }

    private mutating func punctuation(length: Int, _ lexicon: LexiconSearcher, _ gap: Gap) -> Token {
        if let suffix = possessive(lexicon, gap) { return suffix }
        return sign(.punctuation, length: length, lexicon, gap)
    }

    /// A token of one code point.
    private mutating func sign(_ kind: Token.Kind, length: Int, _ lexicon: LexiconSearcher, _ gap: Gap) -> Token {
        var low: UInt64 = 0
        for offset in 0..<length { low |= UInt64(bytes[position + offset]) << UInt64(offset * 8) }
        let start = position
        position += length
        return token(from: start, lexicon.find(WordKey(short: low), folded.bytes), kind, .none, gap)
    }

    /// `'s` after a word, when the scanner stands before its apostrophe. Texts cut into words by others have a blank
    /// before it: "People 's Party".
    private mutating func possessive(_ lexicon: LexiconSearcher, _ gap: Gap) -> Token? {
        guard let length = apostropheLength(at: position), isFinalS(at: position + length) else { return nil }
        let start = position
        position += length + 1
        folded.clear()
        folded.add(UInt8(ascii: "'"))
        folded.add(UInt8(ascii: "s"))
        return token(from: start, folded.find(in: lexicon), .word, .lower, gap)
    }

    private mutating func word(_ lexicon: LexiconSearcher, _ gap: Gap) -> Token {
        let start = position
        var shape = CaseShape()
        folded.clear()
        scan: while position < end, !folded.endsWithElidedArticle {
            let byte = bytes[position]
            switch classes[Int(byte)] {
            case .letter:
                shape.add(isUpper: byte & 0x20 == 0)
                folded.add(byte | 0x20)
                position += 1
            case .digit:
                folded.add(byte)
                position += 1
            case .space: break scan
            case .punctuation:
                if byte == UInt8(ascii: "'"), takeApostrophe(length: 1, start: start) { continue scan }
                if byte == UInt8(ascii: "."), takeFullStop(start: start) { continue scan }
                break scan
            case .multibyte:
                if !takeMultibyte(start: start, shape: &shape) { break scan }
            }
        }
        // A full stop that belongs to the word may end the sentence as well: "U.S."
        return token(
            from: start, folded.find(in: lexicon), .word, shape.letterCase, gap, folded.endsWithFullStop ? .stop : [])
    }

    private mutating func takeMultibyte(start: Int, shape: inout CaseShape) -> Bool {
        let (scalar, length) = UTF8Decoding.scalar(at: position, in: bytes, end: end)
        if scalar == 0x2019 { return takeApostrophe(length: length, start: start) }
        guard ScalarClass(scalar) == .letter else { return false }
        let lowered = CaseFolding.lowered(scalar)
        shape.add(isUpper: lowered != scalar)
        folded.add(scalar: lowered)
        position += length
        return true
    }

    /// Takes an apostrophe that stands between letters into the word; a possessive's ends it.
    private mutating func takeApostrophe(length: Int, start: Int) -> Bool {
        guard position > start, continuesWord(behindApostrophe: position + length) else { return false }
        folded.add(UInt8(ascii: "'"))
        position += length
        return true
    }

    /// Whether what begins behind an apostrophe belongs to the word before that, as in "don't".
    func continuesWord(behindApostrophe place: Int) -> Bool { isLetter(at: place) && !isFinalS(at: place) }

    /// Whether a code point outside ASCII ends the word before it.
    func endsWord(beforeScalarAt place: Int) -> Bool {
        let (scalar, length) = UTF8Decoding.scalar(at: place, in: bytes, end: end)
        return scalar == 0x2019 ? !continuesWord(behindApostrophe: place + length) : ScalarClass(scalar) != .letter
    }

    /// Takes the full stop of "U.S." or "a.m.": after one letter and before one letter that a full stop follows, or
    /// after such a letter.
    private mutating func takeFullStop(start: Int) -> Bool {
        let isAfterSingleLetter =
            position - start == 1 || (position - start >= 3 && bytes[position - 2] == UInt8(ascii: "."))
        guard isAfterSingleLetter else { return false }
        let opensPair =
            position + 2 < end && isASCIILetter(at: position + 1) && bytes[position + 2] == UInt8(ascii: ".")
        guard opensPair || position - start >= 3 else { return false }
        if !opensPair, position + 1 < end, isASCIILetter(at: position + 1) { return false }
        folded.add(UInt8(ascii: "."))
        position += 1
        return true
    }

    private func isASCIILetter(at place: Int) -> Bool {
        place < end && classes[Int(bytes[place])] == .letter
    }

    private func isLetter(at place: Int) -> Bool {
        guard place < end else { return false }
        switch classes[Int(bytes[place])] {
        case .letter: return true
        case .multibyte: return ScalarClass(UTF8Decoding.scalar(at: place, in: bytes, end: end).scalar) == .letter
        default: return false
        }
    }

    private func isFinalS(at place: Int) -> Bool {
        guard place < end, bytes[place] | 0x20 == UInt8(ascii: "s") else { return false }
        let after = place + 1
        return !(isLetter(at: after) || (after < end && classes[Int(bytes[after])] == .digit))
    }

    /// The length of the apostrophe at a place: `'` or `’`.
    private func apostropheLength(at place: Int) -> Int? {
        if bytes[place] == UInt8(ascii: "'") { return 1 }
        guard place + 2 < end, bytes[place] == 0xE2, bytes[place + 1] == 0x80, bytes[place + 2] == 0x99 else {
            return nil
        }
        return 3
    }
}
