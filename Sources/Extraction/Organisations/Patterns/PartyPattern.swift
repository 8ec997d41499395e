/// Finds parties named by their members or by an adjective: "the Conservatives", "a Labour MP", "the Green party".
struct PartyPattern {
    let reader: TokenReader
    let sentenceStart: Int
    let sentenceEnd: Int

    /// The party whose name begins at `start`, in the part of a run that ends at `end`.
    func name(from start: Int, to end: Int) -> HeadPattern.Found? {
        if let found = lowerHead(from: start, to: end) { return found }
        var place = start
        while place < end, reader.has(place, [.partyModifier, .demonym]), !reader.has(place, .partyPlural),
            place + 1 < end, isPartyWord(place + 1, before: end)
        {
            place += reader.isCapital(place + 1) ? 1 : 2
        }
        guard place < end, reader.isCapital(place) else { return nil }
        let flags = reader.flags(place)
        let first = trimmed(start, to: place)
        if flags.contains(.partyPlural) { return found(members(start, to: place)..<place + 1, .partyMembers) }
        if let end = softHead(after: start, to: end) { return found(start..<end, .partyName) }
        guard flags.contains(.partyAdjective), isStrict(place), supports(place, from: first, to: end) else {
            return nil
        }
        return found(first..<place + 1, .partyAdjective)
    }

    /// "United Left", "Christian Democracy": party modifiers and a word that no other name ends with.
    private func softHead(after start: Int, to end: Int) -> Int? {
        var place = start
        while place < end, reader.isCapital(place), reader.has(place, [.partyModifier, .partyAdjective]) { place += 1 }
        guard place > start, place < end, place + 1 == end || !reader.isCapital(place + 1), reader.isCapital(place),
            reader.has(place, .softPartyHead)
        else { return nil }
        return NameTail(after: place, end: sentenceEnd, in: reader).end
    }

    private func found(_ tokens: Range<Int>, _ rule: OrganisationRule) -> HeadPattern.Found {
        HeadPattern.Found(tokens: tokens, kind: .political, rule: rule)
    }

    private func isPartyWord(_ place: Int, before end: Int) -> Bool {
        if reader.isWord(place, reader.special.hyphen) {
            return place + 1 < end && reader.has(place + 1, [.partyPlural, .partyAdjective, .partyModifier])
        }
        return reader.has(place, [.partyPlural, .partyAdjective, .partyModifier])
    }

    /// A demonym alone before an adjective is no part of the name: "the British Labour leader".
    private func trimmed(_ start: Int, to place: Int) -> Int {
        var first = start
        while first < place, reader.has(first, .demonym), !reader.has(first, .partyModifier) { first += 1 }
        return first
    }

    /// "the German Social Democrats": the nation belongs to the name of the party's members.
    private func members(_ start: Int, to place: Int) -> Int {
        var first = place
        while first > start, reader.isCapital(first - 1), reader.has(first - 1, [.demonym, .partyModifier]) {
            first -= 1
        }
        // "the Social and Liberal Democrats"
        if first > sentenceStart + 1, first < place, reader.has(first - 1, .conjunction),
            reader.spelling(at: first - 2) == "Social"
        {
            return first - 2
        }
        return first
    }

    /// "the Labour party", "the Christian Democratic party".
    private func lowerHead(from start: Int, to end: Int) -> HeadPattern.Found? {
        guard end < sentenceEnd, reader.isWord(end, reader.special.party), reader.isLower(end), end - start <= 5 else {
            return nil
        }
        var first = start
        while first < end, !reader.isCapital(first) || reader.has(first, .barrier) { first += 1 }
        guard first < end else { return nil }
        let isParty = reader.has(end - 1, [.partyAdjective, .partyModifier, .genitive])
        let isUnknown =
            !reader.has(end - 1, PartyPattern.noParty) && first > 0
            && (reader.isWord(first - 1, reader.special.the) || isRanked(first - 1))
        if isParty { return found(joined(first)..<end + 1, .partyName) }
        return isUnknown ? found(first..<end, .partyName) : nil
    }

    /// What no party's name ends with: "the Paris party", "the Smith party" are no parties.
    private static let noParty: WordFlags = [.demonym, .place, .given, .title, .opener, .otherHead, .head]

    /// "the ruling X party", "its rival X party", "the centre-left X party", "Netanyahu's X party".
    private func isRanked(_ place: Int) -> Bool {
        if reader.isWord(place, reader.special.possessive) { return true }
        guard place > sentenceStart, reader.isLower(place) else { return false }
        if reader.has(place, .partyAdjective) { return true }
        switch reader.spelling(at: place) {
        case "ruling", "governing", "opposition", "rival", "junior", "left", "right", "wing", "centrist", "leftist",
            "rightist", "Islamist", "separatist", "secular":
            return true
        default: return false
        }
    }

    /// "the Conservative and Unionist party".
    private func joined(_ first: Int) -> Int {
        let isJoined =
            first > sentenceStart + 2 && reader.has(first - 1, .conjunction) && reader.isCapital(first - 2)
            && reader.has(first - 2, .partyAdjective) && reader.has(first, .partyAdjective)
            && reader.isWord(first - 3, reader.special.the)
        return isJoined ? first - 2 : first
    }

    /// Words that name an outlook more often than a party do not count without a head.
    private func isStrict(_ place: Int) -> Bool { reader.has(place, .partyModifier) || !isOutlook(place) }

    private func isOutlook(_ place: Int) -> Bool {
        switch reader.spelling(at: place) {
        case "Communist", "Nazi", "Fascist", "Nationalist", "Populist", "Zionist", "Bolshevik", "Agrarian": true
        default: false
        }
    }

    /// Whether the words around an adjective say that a party is meant.
    private func supports(_ place: Int, from first: Int, to end: Int) -> Bool {
        let next = place + 1
        let isLabour = reader.text(at: place).hasPrefix("Labo")
        if next < sentenceEnd {
            if reader.has(next, .partyRole) { return true }
            if joinsParty(next) { return true }
            if isBracketed(first, next) { return true }
            if reader.isWord(next, reader.special.hyphen), reader.isTight(next), next + 1 < sentenceEnd,
                reader.isLower(next + 1)
            {
                return true
            }
            if next < end || reader.has(next, .title) && reader.isCapital(next), opensPerson(next, after: place) {
                return true
            }
        }
        if isAfterAs(first) || isMember(place, from: first) { return next >= end }
        return isLabour && next >= end
    }

    /// "Democratic and Republican leaders".
    private func joinsParty(_ and: Int) -> Bool {
        guard and + 2 < sentenceEnd, reader.has(and, .conjunction) else { return false }
        return reader.isCapital(and + 1) && reader.has(and + 1, .partyAdjective) && reader.has(and + 2, .partyRole)
    }

    /// "Republican John Doe", "Labour Home Secretary": who a party's adjective stands before.
    private func opensPerson(_ next: Int, after place: Int) -> Bool {
        if reader.has(next, .title) || (reader.has(next, .given) && !reader.has(place, .given)) { return true }
        guard reader.isCapital(next), !reader.has(next, [.head, .otherHead, .place, .demonym, .opener]) else {
            return false
        }
        switch reader.spelling(at: place) {
        case "Republican", "Democrat", "Labour", "Tory": return true
        default:
            // "the Conservative Derek Eden": two words that no list knows.
            return reader.isCapital(next + 1) && reader.word(next) == .unknown
                && !reader.has(next + 1, [.head, .otherHead, .place])
        }
    }

    private func isBracketed(_ first: Int, _ next: Int) -> Bool {
        first > sentenceStart && reader.isWord(first - 1, reader.special.openBracket)
            && (reader.isWord(next, reader.special.closeBracket) || reader.isWord(next, reader.special.comma))
    }

    /// "a Republican from Ohio", "a Democrat, …": one of the party's members.
    private func isMember(_ place: Int, from first: Int) -> Bool {
        guard first == place, reader.isWord(place - 1, reader.special.a) || reader.isWord(place - 1, reader.special.an),
            place + 1 >= sentenceEnd || reader.tokens[place + 1].kind == .punctuation
                || reader.has(place + 1, [.opener, .tailOpener]) && reader.isLower(place + 1)
        else { return false }
        switch reader.spelling(at: place) {
        case "Republican", "Democrat", "Whig", "Tory", "Libertarian", "Federalist": return true
        default: return false
        }
    }

    /// "as a Republican".
    private func isAfterAs(_ first: Int) -> Bool {
        guard first >= sentenceStart + 2,
            reader.isWord(first - 1, reader.special.a) || reader.isWord(first - 1, reader.special.an)
        else { return false }
        return reader.spelling(at: first - 2) == "as"
    }
}
