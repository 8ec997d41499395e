/// Reads the tokens of one transcript with what the lexicon knows of them, without retain counts or bounds checks.
struct TokenReader {
    let tokens: TokenView
    let bytes: UnsafeBufferPointer<UInt8>
    let wordFlags: UnsafeBufferPointer<WordFlags>
    let wordKinds: UnsafeBufferPointer<OrganisationKind>
    /// A pointer, since readers are handed about and this is larger than all else in one.
    private let specialWords: UnsafePointer<SpecialWords>

    @inline(__always)
    var special: SpecialWords { specialWords.pointee }

    init(
        tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>,
        wordFlags: UnsafeBufferPointer<WordFlags>, wordKinds: UnsafeBufferPointer<OrganisationKind>,
        specialWords: UnsafePointer<SpecialWords>
    ) {
        self.tokens = TokenView(tokens)
        self.bytes = bytes
        self.wordFlags = wordFlags
        self.wordKinds = wordKinds
        self.specialWords = specialWords
    }

    @inline(__always)
    private func isInside(_ place: Int) -> Bool { tokens.isInside(place) }

    @inline(__always)
    func flags(_ place: Int) -> WordFlags {
        guard isInside(place) else { return [] }
        let word = Int(tokens[place].word.rawValue)
        return word < wordFlags.count ? wordFlags[word] : []
    }

    @inline(__always)
    func has(_ place: Int, _ flag: WordFlags) -> Bool { !flags(place).isDisjoint(with: flag) }

    func kind(_ place: Int) -> OrganisationKind {
        let word = Int(tokens[place].word.rawValue)
        return word < wordKinds.count ? wordKinds[word] : .other
    }

    @inline(__always)
    func word(_ place: Int) -> WordID { tokens[place].word }

    func isWord(_ place: Int, _ word: WordID) -> Bool { isInside(place) && tokens[place].word == word }

    /// What stands for a number in the gazetteer's names, since no lexicon knows numbers: "Charter 77".
    func number(_ place: Int) -> WordID {
        WordID(number: bytes[Int(tokens[place].start)..<Int(tokens[place].end)])
    }

    /// A word with a capital letter.
    @inline(__always)
    func isCapital(_ place: Int) -> Bool {
        guard isInside(place) else { return false }
        let token = tokens[place]
        return token.kind == .word && token.letterCase.rawValue >= Token.LetterCase.capitalised.rawValue
            && isUpperStart(token)
    }

    /// "iPhone" is mixed and begins in lower case; "McGill" and "AfD" are mixed and begin with a capital.
    @inline(__always)
    private func isUpperStart(_ token: Token) -> Bool {
        guard token.letterCase == .mixed else { return true }
        let first = bytes[Int(token.start)]
        return first &- UInt8(ascii: "a") >= 26
    }

    func isLower(_ place: Int) -> Bool { isInside(place) && tokens[place].letterCase == .lower }

    func length(_ place: Int) -> Int { isInside(place) ? Int(tokens[place].end - tokens[place].start) : 0 }

    /// All capitals, two to eight of them, "G20" and "F.B.I." among them: what an acronym looks like.
    func isAcronym(_ place: Int) -> Bool {
        let token = tokens[place]
        guard token.kind == .word, (2...12).contains(token.end - token.start) else { return false }
        switch token.letterCase {
        case .upper: return true
        case .mixed: return token.end - token.start <= 6 && upperLetters(place) * 2 >= token.end - token.start
        default: return false
        }
    }

    private func upperLetters(_ place: Int) -> Int32 {
        var count: Int32 = 0
        for offset in Int(tokens[place].start)..<Int(tokens[place].end) where bytes[offset].isASCIICapital {
            count += 1
        }
        return count
    }

    /// The first letter of a word, ASCII letters in lower case.
    func initial(_ place: Int) -> UInt8 {
        bytes[Int(tokens[place].start)].asciiLowered
    }

    /// A hash of the words in a range, ASCII letters folded and what lies between them left out.
    func hash(_ range: Range<Int>) -> UInt64 { range.reduce(TokenReader.hashOfNothing) { hash($0, add: $1) } }

    static let hashOfNothing: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of some words and the one behind them.
    func hash(_ words: UInt64, add place: Int) -> UInt64 {
        var state = words
        for offset in Int(tokens[place].start)..<Int(tokens[place].end) {
            state = (state ^ UInt64(bytes[offset].asciiLowered)) &* 0x100_0000_01B3
        }
        return (state ^ 0x20) &* 0x100_0000_01B3
    }

    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, isInside(first), isInside(last) else { return "" }
        return String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
    }

    /// One token as it is written; empty beyond the text.
    func text(at place: Int) -> String { text(place..<place + 1) }

    /// One token as it is written, for comparing; empty beyond the text.
    @inline(__always)
    func spelling(at place: Int) -> TokenSpelling {
        guard isInside(place) else { return TokenSpelling(bytes[..<0]) }
        return TokenSpelling(bytes[Int(tokens[place].start)..<Int(tokens[place].end)])
    }

    /// Whether a token's last byte is this letter.
    func ends(_ place: Int, in letter: Unicode.Scalar) -> Bool {
        bytes[Int(tokens[place].end) - 1] == UInt8(ascii: letter)
    }

    /// "Landed", "sacked".
    func endsLikePastTense(_ place: Int) -> Bool {
        guard length(place) > 4 else { return false }
        let end = Int(tokens[place].end)
        return bytes[end - 2] == UInt8(ascii: "e") && bytes[end - 1] == UInt8(ascii: "d")
    }

    /// "A330", "F16".
    func hasDigit(_ place: Int) -> Bool {
        isInside(place)
            && (Int(tokens[place].start)..<Int(tokens[place].end)).contains { bytes[$0] &- UInt8(ascii: "0") < 10 }
    }

    /// No white space on either side of a token, as of the hyphen in "Anglo-Iranian".
    func isTight(_ place: Int) -> Bool {
        !tokens[place].spaceBefore && place + 1 < tokens.count && !tokens[place + 1].spaceBefore
    }
}

/// The tokens of a text. Rules look a token or two to either side; beyond the text stands one that none of them knows.
struct TokenView {
    private let base: UnsafeBufferPointer<Token>

    init(_ tokens: UnsafeBufferPointer<Token>) { base = tokens }

    @inline(__always)
    var count: Int { base.count }

    @inline(__always)
    func isInside(_ place: Int) -> Bool { UInt(bitPattern: place) < UInt(bitPattern: base.count) }

    /// The first token from a place on that has one of some marks; `end` where there is none before.
    @inline(__always)
    func place(from first: Int, to end: Int, with marks: TokenMarks) -> Int {
        base.place(from: first, to: min(end, count), with: marks)
    }

    @inline(__always)
    subscript(place: Int) -> Token {
        guard isInside(place) else {
            // Its one byte is there: a text with a token has one.
            return Token(
                start: 0, end: 1, word: .unknown, kind: .punctuation, letterCase: .none, spaceBefore: true, marks: [])
        }
        return base[place]
    }
}

extension WordID {
    /// Above every number that a lexicon gives; numbers of more than nine digits are unknown.
    init(number digits: some Collection<UInt8>) {
        guard digits.count <= 9 else {
            self = .unknown
            return
        }
        self.init(rawValue: 1 << 31 | digits.reduce(0) { $0 * 10 + UInt32($1 &- UInt8(ascii: "0")) })
    }
}
