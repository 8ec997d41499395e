/// The tokens that running text mostly consists of, many at a time.
extension TokenScanner {
    /// Appends tokens as long as they are ASCII marks or words of up to fifteen ASCII letters, with nothing or one
    /// blank before them. Stops before anything else, and where the batch is full; `next` knows all tokens.
    ///
    /// One loop without calls over what is in registers: through the scanner's memory a token costs twice as much.
    mutating func takePlainTokens(_ lexicon: LexiconSearcher, to batch: inout TokenBatch) {
        // Sixteen bytes are there from every place before the limit on: no word's end lies beyond them.
        let limit = min(end, bytes.count - 16)
        guard position < limit, let text = UnsafeRawPointer(bytes.baseAddress) else { return }
        // A copy that stays what it is: methods of one that may change are given a new copy at each call.
        let scanner = self
        let (end, classes) = (scanner.end, scanner.classes)
        var room = batch.room
        var spaceBefore = text.byte(at: position) == UInt8(ascii: " ")
        var start = spaceBefore ? position &+ 1 : position
        while start < limit, !room.isEmpty {
            let letters = EightLetters(text.eight(at: start), limit: end &- start)
            var after = start &+ letters.count
            if letters.count == 0 {
                let mark = text.byte(at: start)
                guard classes[Int(mark)] == .punctuation, mark != UInt8(ascii: "'") else { break }
                after = start &+ 1
                room.place(from: start, to: after, spaceBefore: spaceBefore)
                room.append(lexicon.sign(mark), .punctuation, .none)
            } else if letters.count < 8 {
                guard scanner.endsWord(at: after, letters: letters.count, text) else { break }
                room.place(from: start, to: after, spaceBefore: spaceBefore)
                room.append(lexicon.find(WordKey(short: letters.letters)), .word, letters.letterCase)
            } else {
                let rest = EightLetters(text.eight(at: after), limit: end &- after)
                after &+= rest.count
                guard rest.count < 8, scanner.endsWord(at: after, letters: 8, text) else { break }
                room.place(from: start, to: after, spaceBefore: spaceBefore)
                room.append(scanner.folded.find(letters, rest, in: lexicon), .word, letters.letterCase(with: rest))
            }
            // At the turn's end this looks at the next one's first byte, which changes nothing.
            spaceBefore = text.byte(at: after) == UInt8(ascii: " ")
            start = spaceBefore ? after &+ 1 : after
        }
        // A blank belongs to the token behind it.
        position = spaceBefore ? start &- 1 : start
        batch.fill(upTo: room)
    }

    /// Whether a word of ASCII letters ends before a place.
    @inline(__always)
    private func endsWord(at place: Int, letters: Int, _ text: UnsafeRawPointer) -> Bool {
        let byte = text.byte(at: place)
        return byte == UInt8(ascii: " ") || place >= end || endsWord(before: byte, at: place, letters: letters)
    }

    @inline(never)
    private func endsWord(before byte: UInt8, at place: Int, letters: Int) -> Bool {
        switch classes[Int(byte)] {
        case .space: true
        case .letter, .digit: false
        case .punctuation where byte == UInt8(ascii: "'"): !continuesWord(behindApostrophe: place &+ 1)
        case .punctuation: byte != UInt8(ascii: ".") || letters > 1
        case .multibyte: endsWord(beforeScalarAt: place)
        }
    }
}

extension UnsafeRawPointer {
    /// - Precondition: the byte is in what is pointed to; not checked.
    @inline(__always)
    fileprivate func byte(at place: Int) -> UInt8 { load(fromByteOffset: place, as: UInt8.self) }

    /// Eight bytes, the first in the lowest place.
    ///
    /// - Precondition: they are in what is pointed to; not checked.
    @inline(__always)
    fileprivate func eight(at place: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
}

extension FoldedWord {
    /// What a lexicon keeps of a word of eight ASCII letters and up to seven more.
    @inline(__always)
    fileprivate func find(_ letters: EightLetters, _ rest: EightLetters, in lexicon: LexiconSearcher) -> LexiconEntry {
        var key = WordKey(short: letters.lowered)
        guard rest.count > 0 else { return lexicon.find(key) }
        key.append(rest.letters)
        return lexicon.find(key, write(letters.lowered, rest.lowered, byteCount: 8 + rest.count))
    }
}
