/// Finds one token after another in the bytes of a turn.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var position: Int
    private let classes: UnsafeBufferPointer<ByteClass>
    /// The lower-cased bytes of the word being scanned.
    private var folded: FoldedWord

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

    /// The lower-cased bytes of the last token, if it was a word with more in it than letters of ASCII.
    var foldedWord: UnsafeBufferPointer<UInt8> { folded.bytes }

    /// The next token; nil at the end.
    @inline(__always)
    mutating func next(_ lexicon: LexiconSearcher) -> Token? {
        var gap = Gap()
        while position < end {
            let byte = bytes[position]
            // The two that text mostly consists of go first, each by a branch of its own.
            if (byte | 0x20) &- UInt8(ascii: "a") < 26 { return plainWord(lexicon, gap) ?? word(lexicon, gap) }
            if byte == UInt8(ascii: " ") {
                gap.add(byte)
                position &+= 1
                continue
            }
            if let token = other(byte, lexicon, &gap) { return token }
        }
        return nil
    }

    /// The token that begins with neither an ASCII letter nor a blank; nil where that is white space, which is taken.
    private mutating func other(_ byte: UInt8, _ lexicon: LexiconSearcher, _ gap: inout Gap) -> Token? {
        switch classes[Int(byte)] {
        case .space:
            gap.add(byte)
            position += 1
            return nil
        case .letter: return word(lexicon, gap)
        case .digit: return number(gap)
        case .punctuation:
            let mayBePossessive = byte == UInt8(ascii: "'")
            return mayBePossessive
                ? punctuation(length: 1, lexicon, gap) : sign(.punctuation, length: 1, lexicon, gap)
        case .multibyte:
            let (scalar, length) = UTF8Decoding.scalar(at: position, in: bytes, end: end)
            switch ScalarClass(scalar) {
            case .space:
                gap.add(byte)
                position += length
                return nil
            case .letter: return word(lexicon, gap)
            case .punctuation: return punctuation(length: length, lexicon, gap)
            case .ideograph: return sign(.ideograph, length: length, lexicon, gap)
            }
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
        let capital: TokenMarks = letterCase.rawValue >= Token.LetterCase.capitalised.rawValue ? .name : []
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

    /// A word of ASCII letters that a space or a plain mark ends: nearly all English words, eight letters at a time.
    /// Nil where the word goes on with anything else, and at the very end of the text.
    @inline(__always)
    private mutating func plainWord(_ lexicon: LexiconSearcher, _ gap: Gap) -> Token? {
        let start = position
        guard let first = eightLetters(at: start) else { return nil }
        var place = start + first.count
        var uppers = first.capitalCount
        let entry: LexiconEntry
        if first.count < 8 {
            guard endsPlainWord(place, start: start) else { return nil }
            entry = lexicon.find(WordKey(short: first.letters), folded.bytes)
        } else {
            var key = WordKey(short: first.lowered)
            folded.clear()
            folded.add(first.lowered, byteCount: 8)
            while true {
                guard let next = eightLetters(at: place) else { return nil }
                if next.count == 0 { break }
                key.append(next.letters)
                folded.add(next.letters, byteCount: next.count)
                uppers += next.capitalCount
                place += next.count
                if next.count < 8 { break }
            }
            guard endsPlainWord(place, start: start) else { return nil }
            entry = folded.find(key, in: lexicon)
        }
        position = place
        let letterCase = CaseShape.letterCase(
            letters: place - start, uppers: uppers, startsUpper: bytes[start] & 0x20 == 0)
        return token(from: start, entry, .word, letterCase, gap)
    }

    /// Nil where fewer than eight bytes of the text are left.
    @inline(__always)
    private func eightLetters(at place: Int) -> EightLetters? {
        guard place + 8 <= bytes.count else { return nil }
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
        return EightLetters(UInt64(littleEndian: word), limit: end - place)
    }

    /// Whether nothing that could belong to the word stands behind its letters.
    @inline(__always)
    private func endsPlainWord(_ place: Int, start: Int) -> Bool {
        guard place < end else { return true }
        switch classes[Int(bytes[place])] {
        case .space: return true
        case .punctuation:
            let mark = bytes[place]
            return mark != UInt8(ascii: "'") && (mark != UInt8(ascii: ".") || place - start > 1)
        default: return false
        }
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
        guard position > start, isLetter(at: position + length), !isFinalS(at: position + length) else { return false }
        folded.add(UInt8(ascii: "'"))
        position += length
        return true
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
