import Transcripts

/// Cuts the gazetteer's names into words as the tokeniser cuts texts.
///
/// Nine names of ten are ASCII letters, digits and blanks and are cut here without one `String`; the tokeniser itself
/// cuts the others, all at once.
struct NameCutter {
    private(set) var words: [WordID] = []
    private(set) var cases: [Token.LetterCase] = []
    private var folded: [UInt8] = []

    /// Whether `cut` can cut a name: only letters, digits, blanks, hyphens and ampersands.
    static func isPlain(_ name: Substring) -> Bool {
        name.utf8.allSatisfy { byte in
            isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "&")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// Cuts a plain name; false for any other.
    mutating func cut(_ name: Substring, _ lexicon: inout LexiconBuilder) -> Bool {
        guard NameCutter.isPlain(name) else { return false }
        words.removeAll(keepingCapacity: true)
        cases.removeAll(keepingCapacity: true)
        var bytes = name.utf8.makeIterator()
        var next = bytes.next()
        while let byte = next {
            next = bytes.next()
            if byte == UInt8(ascii: " ") { continue }
            var shape = CaseShape()
            folded.removeAll(keepingCapacity: true)
            add(byte, &shape)
            let startsWithLetter = NameCutter.isLetter(byte)
            if startsWithLetter || NameCutter.isDigit(byte) {
                // A number ends where letters begin; a word takes the digits behind its letters.
                while let byte = next, NameCutter.isDigit(byte) || (startsWithLetter && NameCutter.isLetter(byte)) {
                    add(byte, &shape)
                    next = bytes.next()
                }
            }
            let isNumber = NameCutter.isDigit(byte)
            words.append(
                isNumber ? WordID(number: folded) : folded.withUnsafeBufferPointer { lexicon.intern($0) })
            cases.append(shape.letterCase)
        }
        return true
    }

    private mutating func add(_ byte: UInt8, _ shape: inout CaseShape) {
        guard NameCutter.isLetter(byte) else { return folded.append(byte) }
        shape.add(isUpper: byte & 0x20 == 0)
        folded.append(byte | 0x20)
    }

    /// Takes the words of one turn that the tokeniser has cut.
    mutating func take(_ text: TokenisedTranscript, _ place: inout Int, turn: Int, _ lexicon: inout LexiconBuilder) {
        words.removeAll(keepingCapacity: true)
        cases.removeAll(keepingCapacity: true)
        let end = text.transcript.turns[turn].text.upperBound
        while place < text.tokens.count, Int(text.tokens[place].end) <= end {
            let token = text.tokens[place]
            cases.append(token.letterCase)
            place += 1
            if token.kind == .number {
                words.append(WordID(number: text.transcript.text[Int(token.start)..<Int(token.end)]))
                continue
            }
            let word = String(decoding: text.transcript.text[Int(token.start)..<Int(token.end)], as: UTF8.self)
            let lowered = String(word.lowercased().map { $0 == "’" ? "'" : $0 })
            words.append(lexicon.intern(lowered))
        }
    }
}

extension GazetteerSurfaces {
    /// Each surface as a turn of one transcript, cut by the tokeniser that cuts texts.
    static func tokenised(_ surfaces: [GazetteerSurface]) -> TokenisedTranscript {
        var transcript = Transcript(slug: "")
        for surface in surfaces {
            let start = transcript.text.count
            transcript.text.append(contentsOf: surface.text.utf8)
            transcript.turns.append(
                Turn(
                    speaker: nil, label: nil, kind: .statement, text: start..<transcript.text.count, paragraphs: 0..<0,
                    notes: 0..<0, words: 0, line: 0))
        }
        return Tokeniser(lexicon: LexiconBuilder().build()).tokenise(transcript)
    }
}

extension LexiconBuilder {
    /// The spelling with full stops of a word of two to five letters, "u.n." of "un"; nil for other words.
    mutating func internDotted(_ word: WordID) -> WordID? {
        guard let dotted = dotted(word) else { return nil }
        return dotted.withUnsafeBufferPointer { intern($0) }
    }

    /// Apart from the interning: a slice of the words' bytes still held then would make each new word copy them all.
    private func dotted(_ word: WordID) -> [UInt8]? {
        let letters = bytes(of: word)
        guard (2...5).contains(letters.count), letters.allSatisfy({ $0 &- UInt8(ascii: "a") < 26 }) else { return nil }
        return letters.flatMap { [$0, UInt8(ascii: ".")] }
    }
}
