/// Tells teams by the results around their names: "Wigan beat Bath 40-19", "Atlanta 5, St. Louis 3".
///
/// Clubs are called like the towns that they play in; countries are left out, whose teams are no organisations.
struct ClubPattern {
    let reader: TokenReader
    let sentenceStart: Int
    let sentenceEnd: Int

    func saysClub(_ name: Range<Int>) -> Bool {
        guard name.count <= 4, canBeClub(name) else { return false }
        return isRow(name) || isResult(name) || isOpponent(name) || isTeamOf(name.upperBound) || isSpokenOfAsMany(name)
            || isPlayersTeam(name) || isFixture(name)
    }

    private func canBeClub(_ name: Range<Int>) -> Bool {
        let isOther = name.contains {
            reader.isCapital($0) && (reader.has($0, [.country, .demonym, .title, .opener]) || isOtherHead($0))
        }
        return !isOther && (!reader.has(name.lowerBound, .given) || name.count == 1)
    }

    private func isOtherHead(_ place: Int) -> Bool { reader.has(place, .otherHead) && !reader.has(place, .placeHead) }

    /// "Liverpool 12 8 2 2 26": a row of a table.
    private func isRow(_ name: Range<Int>) -> Bool {
        guard name.lowerBound == sentenceStart, name.upperBound + 4 <= sentenceEnd else { return false }
        return (name.upperBound..<name.upperBound + 4).allSatisfy { reader.tokens[$0].kind == .number }
    }

    /// "Miami coach Jimmy Johnson".
    private func isTeamOf(_ role: Int) -> Bool {
        role + 1 < sentenceEnd && reader.isLower(role) && reader.has(role, .playerRole) && reader.isCapital(role + 1)
    }

    /// "Essex were all out", "Boavista visit Porto": a place that has a verb in the plural is its team; so is another
    /// name where players or goals are spoken of.
    private func isSpokenOfAsMany(_ name: Range<Int>) -> Bool {
        let isPlace = reader.has(name.upperBound - 1, .place)
        if isPlace, opensClause(name), isActing(name.upperBound) { return true }
        let verbs: WordFlags = isPlace ? [.teamVerb, .playerRole] : .teamVerb  // "Canterbury scored"
        guard reader.has(name.upperBound, verbs), reader.isLower(name.upperBound) else { return false }
        return opensClause(name) && (isPlace || isAmongPlayers(name))
    }

    private func opensClause(_ name: Range<Int>) -> Bool {
        let mark = name.lowerBound - 1
        guard mark >= sentenceStart else { return true }
        guard reader.tokens[mark].kind == .punctuation, !reader.isTight(mark) else { return false }
        // "in Moraine, Ohio were", but "In Sydney, Canterbury were"
        return !reader.isCapital(mark - 1) || mark - 2 == sentenceStart
    }

    /// "Valencia sacked their trainer", "Gloucester lost at Sale".
    private func isActing(_ verb: Int) -> Bool {
        guard reader.isLower(verb), verb + 1 < sentenceEnd else { return false }
        if reader.has(verb, .drawVerb) {
            return reader.isCapital(verb + 2)
                && (reader.isWord(verb + 1, reader.special.at) || reader.isWord(verb + 1, reader.special.against))
        }
        return reader.endsLikePastTense(verb) && isAmongPlayers(verb..<verb + 1)
    }

    /// "Philadelphia at Washington": a sentence of two towns and no more.
    private func isFixture(_ name: Range<Int>) -> Bool {
        guard sentenceEnd - sentenceStart <= 8 else { return false }
        let at = name.lowerBound == sentenceStart ? name.upperBound : name.lowerBound - 1
        guard reader.isWord(at, reader.special.at), reader.has(at - 1, .place),
            name.lowerBound == sentenceStart || reader.has(name.upperBound - 1, .place)
        else { return false }
        return (sentenceStart..<sentenceEnd).allSatisfy {
            $0 == at || reader.isCapital($0) || $0 == sentenceEnd - 1 && reader.isWord($0, reader.special.fullStop)
        }
    }

    /// "Joined Bradford", "scored for Karlsruhe", "tries against North Queensland".
    private func isPlayersTeam(_ name: Range<Int>) -> Bool {
        let before = name.lowerBound - 1
        let isPlace = reader.has(name.upperBound - 1, .place)
        if isPlace, isJoined(before) { return true }
        guard before > sentenceStart, reader.isLower(before), !reader.has(name.upperBound - 1, .given) else {
            return false
        }
        let isAgainst = reader.isWord(before, reader.special.against)
        guard isAgainst || isPlace && (reader.has(before, .opensFor) || reader.isWord(before, reader.special.from))
        else {
            return false
        }
        return isAmongPlayers(name)
    }

    /// "He joined Bradford in 1994"; Tuscany joined Sardinia, and the United States acquired Alaska.
    private func isJoined(_ verb: Int) -> Bool {
        verb > sentenceStart && reader.has(verb, .objectCue) && reader.initial(verb) == UInt8(ascii: "j")
            && reader.isLower(verb) && reader.has(verb - 1, .opener)
    }

    /// Whether a striker, wickets or what was scored stand near a name; managers and captains are found elsewhere, too.
    private func isAmongPlayers(_ name: Range<Int>) -> Bool {
        let first = max(sentenceStart, name.lowerBound - ClubPattern.reach)
        return (first..<min(sentenceEnd, name.upperBound + ClubPattern.reach)).contains {
            !name.contains($0) && reader.has($0, .playerRole) && !reader.has($0, .title)
                && !reader.isWord($0, reader.special.forward)
        }
    }

    /// A number behind it, and another name with a number behind or before that.
    private func isResult(_ name: Range<Int>) -> Bool {
        guard isScore(name.upperBound) else { return false }
        var next = name.upperBound + 1
        if reader.isWord(next, reader.special.comma) { next += 1 }
        if next < sentenceEnd, reader.isCapital(next) {
            var end = next
            while end < min(sentenceEnd, next + 5), reader.isCapital(end) || isStop(end) { end += 1 }
            if isScore(end), endsResult(end + 1), canBeClub(next..<end) { return true }
        }
        guard endsResult(name.upperBound + 1) else { return false }
        var before = name.lowerBound - 1
        if reader.isWord(before, reader.special.comma) { before -= 1 }
        return before > sentenceStart && isScore(before) && reader.isCapital(before - 1)
    }

    private func isStop(_ place: Int) -> Bool {
        reader.isWord(place, reader.special.fullStop) && !reader.tokens[place].spaceBefore
            && reader.length(place - 1) == 2
    }

    private func isScore(_ place: Int) -> Bool {
        place < sentenceEnd && place >= sentenceStart && reader.tokens[place].kind == .number
            && reader.length(place) <= 3
    }

    private func endsResult(_ place: Int) -> Bool {
        place >= sentenceEnd
            || reader.tokens[place].kind == .punctuation && !reader.isWord(place, reader.special.hyphen)
    }

    /// "beat Bath", "Wigan beat", "lost to Ajax", in a sentence with one score: two are sets of tennis.
    private func isOpponent(_ name: Range<Int>) -> Bool {
        guard isPlayed(name), !reader.has(name.upperBound - 1, .given) else { return false }
        return isScored(name) || reader.has(name.upperBound - 1, .place)
    }

    private func isPlayed(_ name: Range<Int>) -> Bool {
        if reader.has(name.upperBound, .matchVerb), reader.isLower(name.upperBound) { return true }
        var place = name.lowerBound - 1
        if reader.isWord(place, reader.special.the) { place -= 1 }
        if reader.has(place, .matchVerb), reader.isLower(place) { return true }
        // The score is looked for last, among the most tokens.
        return (isVerb(name.upperBound) || isBehindVerb(place)) && isScored(name)
    }

    private func isVerb(_ place: Int) -> Bool { reader.has(place, [.matchVerb, .drawVerb]) && reader.isLower(place) }

    /// "drew 1-1 with X", "lost at home to X": a verb of results and up to five tokens before the preposition.
    private func isBehindVerb(_ preposition: Int) -> Bool {
        guard preposition > sentenceStart,
            reader.has(preposition, .opensTo)
                || reader.isWord(preposition, reader.special.with)
        else { return false }
        for place in stride(from: preposition - 1, through: max(sentenceStart, preposition - 6), by: -1) {
            if isVerb(place) { return true }
            if reader.isCapital(place) { return false }
        }
        return false
    }

    /// Whether one score, as 2-1, stands near a name; two in a row are sets of tennis.
    private func isScored(_ name: Range<Int>) -> Bool {
        let first = max(sentenceStart + 1, name.lowerBound - ClubPattern.reach)
        var last = -1
        for place in first..<max(first, min(sentenceEnd - 1, name.upperBound + ClubPattern.reach))
        where reader.isWord(place, reader.special.hyphen) || reader.isWord(place, reader.special.enDash) {
            guard isScore(place - 1), isScore(place + 1), reader.isTight(place) else { continue }
            if last >= 0, place - last <= 4 { return false }
            last = place
        }
        return last >= 0
    }

    /// A score belongs to a name at most this many tokens away.
    private static let reach = 16
}
