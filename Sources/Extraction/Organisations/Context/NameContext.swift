/// What the words beside a name say of it.
struct NameContext {
    let reader: TokenReader
    let sentenceStart: Int
    let sentenceEnd: Int

    /// Whether the words before or after say that the name is an organisation's: "shares of X", "X spokesman",
    /// "the newspaper X".
    func saysOrganisation(_ name: Range<Int>) -> Bool {
        if saysBefore(name.lowerBound) || isFated(name) { return true }
        guard name.lowerBound == sentenceStart, name.count == 1, !reader.isAcronym(name.lowerBound) else {
            return saysAfter(name.upperBound, [.role, .appositive])
        }
        return !reader.has(name.lowerBound, [.head, .nominal, .softTitle]) && saysAfter(name.upperBound, .strongRole)
    }

    private func saysBefore(_ start: Int) -> Bool {
        var place = start - 1
        if place >= sentenceStart, reader.isWord(place, reader.special.the) { place -= 1 }
        guard place >= sentenceStart, reader.isLower(place) else { return false }
        if reader.has(place, .objectCue) { return true }
        if place == start - 2, reader.has(place, .fate) { return true }
        if reader.isWord(place, reader.special.at), place > sentenceStart, reader.has(place - 1, .atCue) { return true }
        if place == start - 1, reader.has(place, .appositive) { return true }
        guard place > sentenceStart, reader.isWord(place, reader.special.of) || reader.has(place, .opensFor) else {
            return false
        }
        return reader.has(place - 1, .ofCue) || (reader.has(place, .opensFor) && reader.has(place - 1, .forCue))
    }

    /// "the X was founded", "the X merged with": only bodies are.
    private func isFated(_ name: Range<Int>) -> Bool {
        guard name.lowerBound > 0, reader.isWord(name.lowerBound - 1, reader.special.the) else { return false }
        var place = name.upperBound
        while place < sentenceEnd, place < name.upperBound + 2, reader.isLower(place), reader.has(place, .being) {
            place += 1
        }
        guard place < sentenceEnd, reader.isLower(place) else { return false }
        return reader.has(place, .fate)
    }

    private func saysAfter(_ end: Int, _ words: WordFlags) -> Bool {
        guard end < sentenceEnd, reader.isLower(end), reader.tokens[end].spaceBefore else { return false }
        return reader.has(end, words)
    }

    /// Whether an acronym that no list knows stands where organisations stand.
    func saysAcronym(_ place: Int) -> Bool {
        if saysOrganisation(place..<place + 1) { return true }
        let next = place + 1
        if next < sentenceEnd, reader.isCapital(next), reader.has(next, [.title, .role]) { return true }
        if isBracketedAfterName(place) { return true }
        let isAfterArticle = place > sentenceStart && reader.isWord(place - 1, reader.special.the)
        if isAfterArticle { return next >= sentenceEnd || endsNounPhrase(next) }
        return next < sentenceEnd && reader.isLower(next) && reader.has(next, .verb)
    }

    /// "Juan Pérez (PRI)".
    private func isBracketedAfterName(_ place: Int) -> Bool {
        guard place >= sentenceStart + 2, place + 1 < sentenceEnd,
            reader.isWord(place - 1, reader.special.openBracket), reader.isCapital(place - 2),
            reader.tokens[place - 2].letterCase != .upper
        else { return false }
        return reader.isWord(place + 1, reader.special.closeBracket) || reader.isWord(place + 1, reader.special.comma)
    }

    /// Punctuation, a function word, a verb or a role: not the noun of "the API endpoint".
    private func endsNounPhrase(_ place: Int) -> Bool {
        let token = reader.tokens[place]
        if token.kind == .punctuation { return !reader.isWord(place, reader.special.hyphen) }
        if reader.isWord(place, reader.special.possessive) { return true }
        return reader.isLower(place) && reader.has(place, [.opener, .verb, .role, .conjunction, .tailOpener])
    }

    /// Whether a run of capitalised words can be the name of an organisation at all.
    func canBeOrganisation(_ name: Range<Int>) -> Bool {
        // "anti-Hitler": the second half of a compound is no name.
        if name.lowerBound > sentenceStart, reader.isWord(name.lowerBound - 1, reader.special.hyphen) { return false }
        if reader.has(name.lowerBound, [.place, .demonym, .given]) { return false }
        // "the Avon Liberal group": a name that other capitalised words continue is not whole.
        if name.upperBound < sentenceEnd, reader.isCapital(name.upperBound),
            !reader.has(name.upperBound, [.title, .role])
        {
            return false
        }
        if name.allSatisfy({ reader.has($0, [.field, .role, .appositive, .nominal]) }) { return false }
        for place in name where reader.isCapital(place) {
            if reader.has(place, [.title, .opener, .otherHead]) { return false }
        }
        return name.count <= 5
    }
}
