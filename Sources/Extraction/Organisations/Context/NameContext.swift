/// What the words beside a name say of it.
struct NameContext {
    let reader: TokenReader
    let sentenceStart: Int
    let sentenceEnd: Int

    /// Whether the words before or after say that the name is an organisation's: "shares of X", "X spokesman",
    /// "the newspaper X".
    func saysOrganisation(_ name: Range<Int>) -> Bool {
        if isEmployer(name) || saysBefore(name.lowerBound) || isFated(name) || isExplained(name.upperBound)
            || acts(name) || moves(name) || isAmongOthers(name.upperBound)
        {
            return true
        }
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
        if isBased(place) || isExample(place) { return true }
        if place == start - 2, reader.has(place, .fate) { return true }
        // "an analyst with Ord Minnett", "merged with Larkspur"
        if reader.isWord(place, reader.special.with), place > sentenceStart,
            reader.has(place - 1, .atCue) && reader.has(place - 1, .role) || merges(place - 1)
        {
            return true
        }
        if reader.isWord(place, reader.special.at), place > sentenceStart, reader.has(place - 1, .atCue) { return true }
        // "graduated from Purdue"
        if reader.isWord(place, reader.special.from), place > sentenceStart, reader.has(place - 1, .atCue) {
            return true
        }
        if reader.has(place, .appositive) { return true }  // "the group the Larkspur Boys"
        if isCalled(place) { return true }
        if place > sentenceStart, saysBefore(place, noun: place - 1) { return true }
        guard place > sentenceStart, reader.isWord(place, reader.special.of) || reader.has(place, .opensFor) else {
            return false
        }
        // "the member for Kerry South" sits for a place.
        return reader.has(place - 1, reader.has(place, .opensFor) ? [.forCue, .strongRole] : .ofCue)
    }

    private func merges(_ verb: Int) -> Bool {
        switch reader.spelling(at: verb) {
        case "merge", "merges", "merged", "merging", "merger": true
        default: false
        }
    }

    /// "U.S.-based X", "Bremen-based X"; what is AI-based is no firm.
    private func isBased(_ place: Int) -> Bool {
        place - 2 >= sentenceStart && reader.isWord(place - 1, reader.special.hyphen) && reader.isCapital(place - 2)
            && (reader.tokens[place - 2].letterCase == .capitalised || isCountry(place - 2))
            && reader.spelling(at: place) == "based"
    }

    /// "U.S.", "UK".
    private func isCountry(_ place: Int) -> Bool {
        switch reader.spelling(at: place) {
        case "U.S.", "US", "U.K.", "UK", "EU": true
        default: false
        }
    }

    /// "companies such as X", "rebel groups, including X".
    private func isExample(_ place: Int) -> Bool {
        var noun = place - 1
        if reader.isWord(place, reader.special.as) {
            guard noun > sentenceStart, reader.spelling(at: noun) == "such" else { return false }
            noun -= 1
        } else if reader.length(place) != 9 || reader.spelling(at: place) != "including" {
            return false
        }
        if reader.isWord(noun, reader.special.comma) { noun -= 1 }
        return noun >= sentenceStart && isKindOfMany(noun)
    }

    /// "X and other airlines", "X, and other small firms".
    private func isAmongOthers(_ end: Int) -> Bool {
        let and = reader.isWord(end, reader.special.comma) ? end + 1 : end
        guard and + 2 < sentenceEnd, reader.has(and, .conjunction), reader.spelling(at: and + 1) == "other" else {
            return false
        }
        return (and + 2..<min(sentenceEnd, and + 4)).contains { isKindOfMany($0) }
    }

    /// A common noun in the plural that says what the names beside it are: "airlines", "groups".
    private func isKindOfMany(_ noun: Int) -> Bool {
        reader.has(noun, .appositive) && (reader.isLower(noun) || noun == sentenceStart)
            && reader.ends(noun, in: "s")
    }

    /// "a group called the X", "a rebel coalition known as X".
    private func isCalled(_ verb: Int) -> Bool {
        let isKnown = reader.isWord(verb, reader.special.as) && reader.spelling(at: verb - 1) == "known"
        let noun = isKnown ? verb - 2 : verb - 1
        guard noun >= sentenceStart, reader.has(noun, .appositive) else { return false }
        if isKnown { return true }
        switch reader.spelling(at: verb) {
        case "called", "named": return true
        default: return false
        }
    }

    /// "TORONTO (AP) —", "BELGRADE, Yugoslavia (CNN) --": who sent a dispatch stands behind the place it came from.
    func isDateline(_ place: Int) -> Bool {
        guard place - sentenceStart <= NameContext.datelineMax, place > sentenceStart,
            reader.isWord(place - 1, reader.special.openBracket),
            reader.isWord(place + 1, reader.special.closeBracket), place + 2 < sentenceEnd,
            reader.tokens[place + 2].kind == .punctuation, reader.tokens[sentenceStart].letterCase == .upper
        else { return false }
        return reader.text(at: place + 2).allSatisfy { "-–—".contains($0) }
    }

    /// Tokens from the beginning of a sentence to its dateline's agency: "SANTA FE, N.M. (AP) —".
    private static let datelineMax = 12

    /// Whether a common noun right before a name says what it is: "the airline LAN".
    func isAnnounced(_ place: Int) -> Bool {
        place > sentenceStart && reader.isLower(place - 1) && reader.has(place - 1, .appositive)
    }

    /// "the Cagoule planted bombs": what has an article and acts is no person.
    private func acts(_ name: Range<Int>) -> Bool {
        let next = name.upperBound
        return reader.isWord(name.lowerBound - 1, reader.special.the) && name.lowerBound > sentenceStart
            && next < sentenceEnd && reader.isLower(next) && reader.has(next, .verb)
            && !reader.has(next, [.role, .move])
    }

    /// "shares in X", "owned by X".
    private func saysBefore(_ preposition: Int, noun: Int) -> Bool {
        if reader.isWord(preposition, reader.special.in) { return reader.has(noun, .inCue) }
        return reader.isWord(preposition, reader.special.by) && reader.has(noun, .byCue)
    }

    /// "worked for Rowntree's", "at Sotheby's": a possessive that owns nothing belongs to the name.
    func withPossessive(_ name: Range<Int>) -> Range<Int> {
        endsWithPossessive(name) ? name.lowerBound..<name.upperBound + 1 : name
    }

    private func endsWithPossessive(_ name: Range<Int>) -> Bool {
        let next = name.upperBound + 1
        guard reader.isWord(name.upperBound, reader.special.possessive), name.upperBound < sentenceEnd else {
            return false
        }
        return next >= sentenceEnd || reader.tokens[next].kind == .punctuation
            || reader.isLower(next) && reader.has(next, [.opener, .tailOpener, .conjunction])
    }

    /// "worked for Rowntree's", "bought from Fry's".
    private func isEmployer(_ name: Range<Int>) -> Bool {
        endsWithPossessive(name) && reader.isLower(name.lowerBound - 1)
            && (reader.has(name.lowerBound - 1, .opensFor) || reader.isWord(name.lowerBound - 1, reader.special.at))
    }

    /// "Hanson fell 3p", "Ajax lost 2-1": numbers and percentages are no person's.
    private func moves(_ name: Range<Int>) -> Bool {
        guard name.upperBound + 1 < sentenceEnd, reader.has(name.upperBound, .move), reader.isLower(name.upperBound)
        else { return false }
        return reader.tokens[name.upperBound + 1].kind == .number
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
        if reader.isWord(end, reader.special.news), reader.isLower(end) { return saysAfter(end + 1, .appositive) }
        guard end < sentenceEnd, reader.isLower(end), reader.tokens[end].spaceBefore else { return false }
        return reader.has(end, words) && !makes(end)
    }

    /// "the BlackBerry maker": the name before it is the product's.
    private func makes(_ place: Int) -> Bool {
        switch reader.spelling(at: place) {
        case "maker", "makers", "manufacturer", "distributor", "exporter", "importer": true
        default: false
        }
    }

    /// Whether an acronym that no list knows stands where organisations stand.
    func saysAcronym(_ place: Int) -> Bool {
        if saysOrganisation(place..<place + 1) { return true }
        let next = place + 1
        if next < sentenceEnd, reader.isCapital(next), reader.has(next, [.title, .role]) { return true }
        if isBracketedAfterName(place) || isDateline(place) { return true }
        let isAfterArticle = place > sentenceStart && reader.isWord(place - 1, reader.special.the)
        if isAfterArticle { return next >= sentenceEnd || endsNounPhrase(next) }
        guard next < sentenceEnd else { return false }
        if reader.isLower(next), reader.has(next, .verb) || isLong(place) && acts(next) { return true }
        let isObject = place > sentenceStart && reader.isLower(place - 1) && reader.has(place - 1, .verb)
        return isLong(place) && (isAfterPreposition(place) || isObject) && endsNounPhrase(next)
    }

    /// Three letters or more: shorter ones stand for too many things.
    private func isLong(_ place: Int) -> Bool {
        (3...8).contains(reader.length(place)) && reader.tokens[place].letterCase == .upper
            && !reader.has(place, .plainAcronym)
    }

    private func isAfterPreposition(_ place: Int) -> Bool {
        guard place > sentenceStart, reader.isLower(place - 1) else { return false }
        return reader.has(place - 1, .tailOpener) || reader.isWord(place - 1, reader.special.by)
            || reader.isWord(place - 1, reader.special.with)
    }

    /// "YPF was sold", "ECOMOG landed".
    private func acts(_ place: Int) -> Bool { reader.has(place, .being) || reader.endsLikePastTense(place) }

    /// "Juan Pérez (PRI)".
    private func isBracketedAfterName(_ place: Int) -> Bool {
        guard place >= sentenceStart + 2, place + 1 < sentenceEnd,
            reader.isWord(place - 1, reader.special.openBracket), reader.isCapital(place - 2),
            reader.tokens[place - 2].letterCase != .upper || reader.has(place - 2, .place)
        else { return false }
        return reader.isWord(place + 1, reader.special.closeBracket) || reader.isWord(place + 1, reader.special.comma)
    }

    /// Punctuation, a function word, a verb or a role: not the noun of "the API endpoint".
    private func endsNounPhrase(_ place: Int) -> Bool {
        let token = reader.tokens[place]
        if token.kind == .punctuation { return !reader.isWord(place, reader.special.hyphen) }
        if reader.isWord(place, reader.special.possessive) { return true }
        return reader.isLower(place)
            && (reader.has(place, [.opener, .verb, .role, .conjunction, .tailOpener])
                || reader.endsLikePastTense(place))
    }

    private func isFamily(_ place: Int) -> Bool {
        guard reader.isLower(place) else { return false }
        switch reader.spelling(at: place) {
        case "family", "families", "clan", "dynasty", "brothers", "sisters": return true
        default: return false
        }
    }

    /// "the first Black president".
    private func isColour(_ name: Range<Int>) -> Bool {
        guard name.count == 1 else { return false }
        let word = reader.spelling(at: name.lowerBound)
        return word == "Black" || word == "White"
    }

    /// "Fort Worth", "Santa Cruz".
    private func isTown(_ name: Range<Int>) -> Bool {
        guard name.count == 2 else { return false }
        switch reader.spelling(at: name.lowerBound) {
        case "Fort", "San", "Santa", "Los", "Las", "Mount", "Cape": return true
        default: return false
        }
    }

    /// "South Sudanese".
    private func isPartOfPeople(_ name: Range<Int>) -> Bool {
        guard name.count == 2, reader.has(name.lowerBound + 1, .demonym) else { return false }
        switch reader.spelling(at: name.lowerBound) {
        case "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western": return true
        default: return false
        }
    }

    /// Whether a run of capitalised words can be the name of an organisation at all.
    func canBeOrganisation(_ name: Range<Int>) -> Bool {
        // "anti-Hitler": the second half of a compound is no name.
        if name.lowerBound > sentenceStart, reader.isWord(name.lowerBound - 1, reader.special.hyphen),
            !reader.tokens[name.lowerBound].spaceBefore
        {
            return false
        }
        if reader.has(name.lowerBound, [.place, .demonym, .given]) { return false }
        // "X", a variable
        if name.count == 1, reader.length(name.lowerBound) == 1 { return false }
        // "Southeast Asia"
        if reader.has(name.upperBound - 1, .country) || isPartOfPeople(name) { return false }
        // "the Avon Liberal group": a name that other capitalised words continue is not whole.
        if name.upperBound < sentenceEnd, reader.isCapital(name.upperBound),
            !reader.has(name.upperBound, [.title, .role])
        {
            return false
        }
        if isFamily(name.upperBound) || isTown(name) || isColour(name) { return false }
        if name.allSatisfy({ reader.has($0, [.field, .role, .appositive, .nominal]) }) { return false }
        for place in name where reader.isCapital(place) {
            if reader.has(place, [.title, .opener, .otherHead]) { return false }
        }
        return name.count <= 5
    }
}
