/// Matches an acronym with the words before it, from its last letter back to its first (after Schwartz and Hearst,
/// "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003).
struct Initials {
    let reader: TokenReader

    /// The first word of the name that ends at `end` and that an acronym stands for; nil where none fits.
    ///
    /// Each letter is the initial of a word; small words may be left out, and one capitalised word. The first letter
    /// has to be the first word's.
    func start(of acronym: Int, endingAt end: Int, from limit: Int) -> Int? {
        let letters = self.letters(of: acronym)
        guard letters.count >= 2, letters.count <= 10 else { return nil }
        var letter = letters.count - 1
        var place = end - 1
        var skipped = 0
        let floor = max(limit, end - 3 * letters.count - 4)
        while place >= floor {
            if isPart(place) {
                if reader.initial(place) == letters[letter] {
                    if letter == 0 { return isCapitalised(place..<end) ? place : nil }
                    letter -= 1
                } else if reader.isCapital(place) {
                    // "EAEU" is no more than most of the initials of "Eurasian Economic Union".
                    if isInside(letters[letter], place), letter > 0 {
                        letter -= 1
                        continue
                    }
                    skipped += 1
                    guard skipped <= 1 else { return nil }
                }
            } else if !isJoint(place) {
                return nil
            }
            place -= 1
        }
        return nil
    }

    private func letters(of acronym: Int) -> [UInt8] {
        var letters: [UInt8] = []
        let token = reader.tokens[acronym]
        for place in Int(token.start)..<Int(token.end) {
            let byte = reader.bytes[place]
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
            case UInt8(ascii: "."), UInt8(ascii: "a")...UInt8(ascii: "z"): break
            default: letters.append(byte)
            }
        }
        return letters
    }

    /// Whether a letter occurs inside a capitalised word, as the second E of EAEU does in "Eurasian".
    private func isInside(_ letter: UInt8, _ place: Int) -> Bool {
        let token = reader.tokens[place]
        guard token.end - token.start > 4 else { return false }
        for offset in (Int(token.start) + 1)..<Int(token.end) where reader.bytes[offset] == letter { return true }
        return false
    }

    private func isPart(_ place: Int) -> Bool { reader.tokens[place].kind == .word }

    private func isJoint(_ place: Int) -> Bool {
        let special = reader.special
        let word = reader.word(place)
        return word == special.hyphen || word == special.enDash || word == special.ampersand || word == special.comma
            || word == special.apostrophe || word == special.curlyApostrophe || word == special.slash
    }

    /// At least half of the words, and the first, begin with a capital.
    private func isCapitalised(_ words: Range<Int>) -> Bool {
        guard reader.isCapital(words.lowerBound) else { return false }
        var capital = 0
        var small = 0
        for place in words where isPart(place) {
            if reader.isCapital(place) {
                capital += 1
            } else if !reader.has(place, [.opener, .foreignLink, .tailOpener, .conjunction, .article]) {
                small += 1
            }
        }
        return capital > small
    }
}
