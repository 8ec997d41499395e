/// Groups the tokens of a turn into sentences.
///
/// A sentence ends at `.`, `!`, `?`, `…` or their full-width forms with the closing marks that follow, unless the
/// full stop belongs to an abbreviation or an initial, or what follows begins in lower case; and always at a blank line.
struct SentenceSplitter: Sendable {
    /// A full stop after a number makes an ordinal of it: "3. Mai".
    private let hasOrdinalStops: Bool

    /// - Parameter language: a BCP 47 tag.
    init(language: String) {
        hasOrdinalStops = ["de", "cs", "da", "fi", "nb", "no", "hu"].contains(language.prefix { $0 != "-" })
    }

    /// Appends the sentences of `tokens[first...]`.
    func split(
        _ tokens: UnsafeBufferPointer<Token>, from first: Int, turn: Int32, bytes: UnsafeBufferPointer<UInt8>,
        into sentences: inout [Sentence]
    ) {
        var start = first
        var index = first
        // The last of the closing marks that have been looked through: those of a long run are not, again, for each.
        var closing = first
        while true {
            index = tokens.place(from: index, to: tokens.count, with: [.stop, .blankLine])
            guard index < tokens.count else { break }
            let marks = tokens[index].marks
            if marks.contains(.blankLine), index > start {
                sentences.append(sentence(start..<index, of: tokens, turn: turn))
                start = index
            }
            if marks.contains(.stop), let last = sentenceEnd(at: index, in: tokens, from: start, &closing, bytes) {
                sentences.append(sentence(start..<last + 1, of: tokens, turn: turn))
                start = last + 1
                index = start
            } else {
                index += 1
            }
        }
        if start < tokens.count { sentences.append(sentence(start..<tokens.count, of: tokens, turn: turn)) }
    }

    private func sentence(_ range: Range<Int>, of tokens: UnsafeBufferPointer<Token>, turn: Int32) -> Sentence {
        Sentence(
            turn: turn, tokens: Int32(range.lowerBound)..<Int32(range.upperBound),
            text: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
    }

    /// The last token of the sentence that ends at `index`; nil where it goes on.
    private func sentenceEnd(
        at index: Int, in tokens: UnsafeBufferPointer<Token>, from start: Int, _ closing: inout Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        let mark = SentenceMark(tokens[index], bytes)
        guard mark != .other else { return nil }
        var last = max(index, closing)
        while last + 1 < tokens.count, !tokens[last + 1].spaceBefore, tokens[last + 1].kind == .punctuation,
            isClosing(tokens[last + 1], bytes)
        {
            last += 1
        }
        closing = last
        guard last + 1 < tokens.count else { return last }
        let next = tokens[last + 1]
        if mark == .fullWidth { return last }
        guard next.spaceBefore else { return nil }
        if next.letterCase == .lower { return nil }
        if mark == .fullStop, last == index, isAbbreviation(before: index, in: tokens, from: start, bytes) {
            return nil
        }
        return last
    }

    private func isClosing(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch token.end - token.start {
        case 1:
            switch bytes[Int(token.start)] {
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "."),
                UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "_"):
                return true
            default: return false
            }
        default:
            let scalar = UTF8Decoding.scalar(at: Int(token.start), in: bytes, end: Int(token.end)).scalar
            return [0x201D, 0x2019, 0xBB, 0x2026, 0x300D, 0x300F, 0xFF09, 0x3002, 0xFF01, 0xFF1F].contains(scalar)
        }
    }

    /// Whether the full stop at `index` belongs to the word before it.
    private func isAbbreviation(
        before index: Int, in tokens: UnsafeBufferPointer<Token>, from start: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        if tokens[index].kind == .word {  // "U.S.", "a.m.": more often within a sentence than at its end
            return !opensSentence(tokens[index + 1])
        }
        guard index > start, !tokens[index].spaceBefore else { return false }
        if hasOrdinalStops, tokens[index - 1].kind == .number, tokens[index - 1].end - tokens[index - 1].start <= 2 {
            return true
        }
        let word = tokens[index - 1]
        guard word.kind == .word else { return false }
        let next = tokens[index + 1]
        if word.end - word.start == 1, word.letterCase == .capitalised {
            return bytes[Int(word.start)] != UInt8(ascii: "I")
        }
        if word.marks.contains(.shortTitle), isWrittenAsTitle(word, bytes) { return true }
        // "Arden Corp. (ARD)"
        if bytes[Int(next.start)] == UInt8(ascii: "(") {
            return word.marks.contains(.shortCompany) && word.letterCase == .capitalised
        }
        return word.marks.contains(.beforeNumber) && next.kind == .number
    }

    /// "Mr", and "vs" in small letters.
    private func isWrittenAsTitle(_ word: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        word.letterCase == (bytes[Int(word.start)] == UInt8(ascii: "v") ? .lower : .capitalised)
    }

    /// Words that open sentences far more often than they follow an abbreviation.
    private func opensSentence(_ token: Token) -> Bool {
        guard token.letterCase == .capitalised else { return token.kind == .punctuation }
        return token.marks.contains(.opensSentence)
    }
}

/// The marks that can end a sentence.
enum SentenceMark {
    case fullStop, strong, fullWidth, other

    init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
        if token.kind == .word {
            self = .fullStop
            return
        }
        let scalar = UTF8Decoding.scalar(at: Int(token.start), in: bytes, end: Int(token.end)).scalar
        self =
            switch scalar {
            case 0x2E: .fullStop
            case 0x21, 0x3F, 0x2026: .strong
            case 0x3002, 0xFF01, 0xFF1F, 0xFF0E: .fullWidth
            default: .other
            }
    }
}
