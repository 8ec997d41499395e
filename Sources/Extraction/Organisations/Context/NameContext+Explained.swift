/// What is said of a name right behind it.
extension NameContext {
    /// "X, a band nobody remembers", "X, the telephone company of …", "X was an airline".
    func isExplained(_ end: Int) -> Bool {
        if owns(end) { return true }
        guard end + 2 < sentenceEnd, isArticle(end + 1) else { return false }
        let isDefinition = reader.has(end, .being) && reader.isLower(end)
        guard isDefinition || reader.isWord(end, reader.special.comma) else { return false }
        for place in (end + 2)..<min(end + 7, sentenceEnd) {
            guard reader.tokens[place].kind == .word || reader.isWord(place, reader.special.hyphen) else {
                return false
            }
            // "X, a spokesman for the rebel coalition"
            let isOther = reader.has(place, [.tailOpener, .strongRole]) || reader.isWord(place, reader.special.at)
            if isOther { return false }
            guard reader.has(place, .appositive) || isStartUp(place), reader.isLower(place) else { continue }
            if isDefinition, !NameContext.defines(reader.spelling(at: place)) { return false }
            let next = place + 1
            if next >= sentenceEnd || reader.tokens[next].kind == .punctuation { return true }
            return reader.has(next, [.opener, .tailOpener, .verb, .fate]) || reader.isWord(next, reader.special.of)
        }
        return false
    }

    /// The last word of "a start-up".
    private func isStartUp(_ place: Int) -> Bool {
        reader.spelling(at: place) == "up" && reader.isWord(place - 1, reader.special.hyphen)
            && reader.spelling(at: place - 2) == "start"
    }

    /// "X, which owns the pier": what firms do, and neither places nor products.
    private func owns(_ comma: Int) -> Bool {
        guard comma + 2 < sentenceEnd, reader.isWord(comma, reader.special.comma),
            reader.spelling(at: comma + 1) == "which"
        else { return false }
        switch reader.spelling(at: comma + 2) {
        case "owns", "owned", "operates", "operated", "employs", "employed", "bought", "acquired", "insures":
            return true
        case "runs", "ran": return reader.isWord(comma + 3, reader.special.the)
        default: return false
        }
    }

    /// What a name must be called to be a body: "Larkspur was an airline"; "Waterloo is a station" is none.
    private static func defines(_ noun: TokenSpelling) -> Bool {
        switch noun {
        case "company", "airline", "newspaper", "magazine", "club", "band", "label", "retailer", "party", "charity",
            "firm",
            "broadcaster", "manufacturer", "subsidiary", "conglomerate", "supermarket", "ngo":
            return true
        default: return false
        }
    }

    private func isArticle(_ place: Int) -> Bool {
        reader.isWord(place, reader.special.a) || reader.isWord(place, reader.special.an)
            || reader.isWord(place, reader.special.the)
    }
}
