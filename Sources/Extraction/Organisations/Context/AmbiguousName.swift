/// Tells the name from the common noun: mid-sentence "Apple" after a preposition is no fruit, "Columbia" may be a place.
struct AmbiguousName {
    let reader: TokenReader
    let sentenceStart: Int

    /// Whether a capitalised word stands alone where nothing but a name has a capital letter.
    func standsAsName(_ place: Int) -> Bool {
        guard place > sentenceStart, reader.tokens[place].letterCase == .capitalised, reader.isLower(place - 1),
            !reader.isCapital(place + 1), !reader.has(place, [.given, .country])
        else { return false }
        if reader.has(place, [.place, .softTitle]) || reader.isWord(place - 1, reader.special.of) {
            return reader.has(place - 1, [.objectCue])
        }
        return !reader.isWord(place - 1, reader.special.in) && !reader.isWord(place - 1, reader.special.the)
    }
}
