/// Words that no list explains: told by the words around them, or kept for what the rest of the document says.
extension SentenceScanner {
    /// Words that no list and no head explains: perhaps defined here, perhaps told by the words around them.
    func scanUnknown(_ tokens: Range<Int>, to candidates: inout Candidates) -> Int {
        if isAnnounced(tokens) {
            candidates.append(
                Candidate(
                    tokens: tokens.lowerBound + 1..<tokens.upperBound, sentence: sentence, target: .name(.company),
                    form: .name, rule: .nameInContext))
            return tokens.upperBound
        }
        let finder = DefinitionFinder(reader: reader, start: start, end: end, sentence: sentence)
        if finder.defineName(endingAt: tokens.upperBound, in: &candidates) { return tokens.upperBound }
        var words = tokens
        while words.count > 1, reader.isCapital(words.lowerBound), reader.has(words.lowerBound, .barrier) {
            words = words.lowerBound + 1..<words.upperBound
        }
        if words.count == 1, scanWord(words.lowerBound, to: &candidates) { return tokens.upperBound }
        addUnknown(words, to: &candidates)
        return tokens.upperBound
    }

    /// "Brewer Lion Nathan raised its dividend": a sentence's first word says what the name behind it is.
    private func isAnnounced(_ tokens: Range<Int>) -> Bool {
        tokens.lowerBound == start && (2...4).contains(tokens.count) && reader.has(start, .appositive)
            && !reader.has(start, [.head, .nominal, .field]) && reader.tokens[start].letterCase == .capitalised
            && reader.ends(start, in: "r")
            && context.canBeOrganisation(tokens.lowerBound + 1..<tokens.upperBound)
            && (tokens.upperBound >= end || !reader.isCapital(tokens.upperBound))
    }

    /// An acronym, or a head alone after "the"; false for any other word.
    private func scanWord(_ place: Int, to candidates: inout Candidates) -> Bool {
        if reader.isAcronym(place) {
            guard !isShouting(place) else { return true }
            let isPlain =
                reader.has(place, [.plainAcronym, .place, .companySuffix]) && !context.isAnnounced(place)
            let isNamed = !isPlain && (context.saysAcronym(place) || isListed(place..<place + 1, candidates))
            candidates.append(
                Candidate(
                    tokens: place..<place + 1, sentence: sentence, target: isNamed ? .name(.other) : .acronym,
                    form: .acronym, rule: isNamed ? .acronymInContext : .repeatedName))
            return true
        }
        guard reader.has(place, .nominal), place > 0, reader.isWord(place - 1, reader.special.the) else { return false }
        candidates.append(
            Candidate(
                tokens: place..<place + 1, sentence: sentence, target: .nominal, form: .nominal, rule: .nominal))
        return true
    }

    /// Among other words in capitals an acronym can't be told from them.
    private func isShouting(_ place: Int) -> Bool {
        func isUpperWord(_ other: Int) -> Bool {
            other >= start && other < end && reader.tokens[other].letterCase == .upper && reader.length(other) > 3
                && !reader.has(other, .opensName)
        }
        if isUpperWord(place - 1) || isUpperWord(place + 1) { return true }
        // "TALK OF THE NATION"
        return place - 2 >= start && reader.isWord(place - 1, reader.special.the)
            && (place - 2..<place).allSatisfy { reader.tokens[$0].letterCase == .upper }
    }

    /// "the SPD, the FDP and the Zentrum": two organisations before, or one that a plural announced ("the carmakers
    /// Audi and Seat"), and only commas and conjunctions between; after one organisation "and the".
    func isListed(_ name: Range<Int>, _ candidates: Candidates) -> Bool {
        guard let last = candidates.all.last, last.isOrganisation, name.lowerBound > start,
            isJoint(last.tokens.upperBound, name.lowerBound), !beginsPerson(name)
        else { return false }
        if reader.isAcronym(name.lowerBound), name.count == 1 { return true }
        if last.rule == .nameInContext || last.rule == .acronymInContext { return true }
        if reader.isWord(name.lowerBound - 1, reader.special.the), reader.has(name.lowerBound - 2, .conjunction) {
            return true
        }
        if continuesList(last, name) { return true }
        guard candidates.all.count > 1 else { return false }
        let before = candidates.all[candidates.all.count - 2]
        return before.isOrganisation && isJoint(before.tokens.upperBound, last.tokens.lowerBound)
    }

    /// "Shell and Agip", "Cloudflare, Akamai and Fastly": a company, paper or club without an article has its like
    /// beside it.
    private func continuesList(_ last: Candidate, _ name: Range<Int>) -> Bool {
        guard isCommercial(last), !reader.isWord(last.tokens.lowerBound - 1, reader.special.the) else { return false }
        if reader.has(name.lowerBound - 1, .conjunction) || reader.isWord(name.lowerBound - 1, reader.special.or) {
            return true
        }
        var next = name.upperBound
        if reader.isWord(next, reader.special.comma) { next += 1 }
        if reader.has(next, .conjunction), next < end { next += 1 }
        return next > name.upperBound && next < end && reader.isCapital(next)
    }

    private func isCommercial(_ candidate: Candidate) -> Bool {
        let kind: OrganisationKind
        switch candidate.target {
        case .entry(let entry): kind = gazetteer.kind(ofEntry: entry)
        case .name(let told): kind = told
        default: return false
        }
        return kind.isFirm || kind == .other
    }

    private func beginsPerson(_ name: Range<Int>) -> Bool {
        reader.has(name.lowerBound, [.given, .title]) || name.count > 4
            || reader.has(name.upperBound, [.opener, .title]) && reader.isCapital(name.upperBound)
    }

    /// A comma, a conjunction or both, and an article.
    private func isJoint(_ from: Int, _ to: Int) -> Bool {
        guard from < to, to - from <= 3, from > start else { return false }
        var place = from
        if reader.isWord(place, reader.special.comma) { place += 1 }
        if place < to, reader.has(place, .conjunction) || reader.isWord(place, reader.special.or) { place += 1 }
        guard place > from else { return false }
        if place < to, reader.isWord(place, reader.special.the) { place += 1 }
        return place == to
    }

    /// "Denny and Sons", "built by Harland and Wolff".
    private func addPartners(_ name: Range<Int>, to candidates: inout Candidates) -> Bool {
        let partners = CompanyPattern(reader: reader, sentenceStart: start).partners(from: name, sentenceEnd: end)
        guard let partners else { return false }
        candidates.append(
            Candidate(
                tokens: partners, sentence: sentence, target: .name(.company), form: .name, rule: .companyForm))
        return true
    }

    /// "Camden council", "Kent county council": as debates write them, the head small.
    private func councilEnd(after name: Range<Int>) -> Int? {
        var head = name.upperBound
        while head < min(end, name.upperBound + 2), reader.isLower(head), reader.has(head, .placeHead) { head += 1 }
        guard head < end, reader.isWord(head, reader.special.council), reader.isLower(head), name.count <= 3,
            !reader.has(name.lowerBound, [.demonym, .given, .title, .opener]), name.lowerBound > start
        else { return nil }
        return isCouncils(head + 1) ? nil : head + 1
    }

    /// "Kent council tax", "Camden council houses": what belongs to councils.
    private func isCouncils(_ place: Int) -> Bool {
        guard place < end, reader.isLower(place) else { return false }
        switch reader.spelling(at: place) {
        case "tax", "taxes", "house", "houses", "housing", "estate", "estates", "flat", "flats", "chamber": return true
        default: return false
        }
    }

    /// "FC Porto", "Leeds United".
    private func hasClubAffix(_ tokens: Range<Int>) -> Bool {
        guard tokens.count > 1 else { return false }
        return reader.has(tokens.upperBound - 1, .clubAffix)
            || reader.has(tokens.lowerBound, .clubAffix) && reader.tokens[tokens.lowerBound].letterCase == .upper
    }

    func addUnknown(_ tokens: Range<Int>, to candidates: inout Candidates) {
        let companyEnd = CompanySuffix(reader: reader, end: end).end(after: tokens.upperBound)
        if companyEnd > tokens.upperBound {
            candidates.append(
                Candidate(
                    tokens: tokens.lowerBound..<companyEnd, sentence: sentence, target: .name(.company), form: .name,
                    rule: .companySuffix))
            return
        }
        if hasClubAffix(tokens) || clubs.saysClub(tokens) {
            candidates.append(
                Candidate(
                    tokens: tokens, sentence: sentence, target: .name(.other), form: .name, rule: .clubAffix))
            return
        }
        if addPartners(tokens, to: &candidates) { return }
        if let council = councilEnd(after: tokens) {
            candidates.append(
                Candidate(
                    tokens: tokens.lowerBound..<council, sentence: sentence, target: .name(.government), form: .name,
                    rule: .headNoun))
            return
        }
        let isNamed =
            context.canBeOrganisation(tokens)
            && (context.saysOrganisation(tokens) || isListed(tokens, candidates))
        let tokens = isNamed ? context.withPossessive(tokens) : tokens
        candidates.append(
            Candidate(
                tokens: tokens, sentence: sentence, target: isNamed ? .name(.other) : .unknown, form: .name,
                rule: isNamed ? .nameInContext : .repeatedName))
    }
}
