/// The first pass over one sentence: finds the words that may name organisations.
struct SentenceScanner {
    let reader: TokenReader
    let gazetteer: CompiledGazetteer
    private(set) var start = 0
    private(set) var end = 0
    private(set) var sentence: Int32 = 0
    /// False in languages for which there are no rules: then only the gazetteer speaks.
    let hasRules: Bool

    var clubs: ClubPattern { ClubPattern(reader: reader, sentenceStart: start, sentenceEnd: end) }
    var context: NameContext { NameContext(reader: reader, sentenceStart: start, sentenceEnd: end) }

    init(reader: TokenReader, gazetteer: CompiledGazetteer, hasRules: Bool) {
        self.reader = reader
        self.gazetteer = gazetteer
        self.hasRules = hasRules
    }

    /// One scanner serves all sentences, so that the gazetteer's tables are retained once and not a sentence.
    mutating func scan(_ tokens: Range<Int32>, number: Int32, into candidates: inout Candidates) {
        start = Int(tokens.lowerBound)
        end = Int(tokens.upperBound)
        sentence = number
        var place = start
        while true {
            place = reader.tokens.place(from: place, to: end, with: .name)
            guard place < end else { break }
            if hasRules, reader.isCapital(place) {
                place = isBarrierAlone(place) ? place + 1 : scanRun(at: place, into: &candidates)
            } else if let match = match(at: place) {
                add(match, at: place, to: &candidates)
                place = match.end
            } else {
                place += 1
            }
        }
    }

    private func match(at place: Int) -> NameTrie.Match? {
        guard reader.has(place, .opensName), !continuesLowerWord(place) else { return nil }
        return gazetteer.trie.longest(at: place, end: end, in: reader, canonical: gazetteer.canonical)
    }

    /// "co-NATO", "x86": no name begins in the middle of a compound of lower-case words.
    private func continuesLowerWord(_ place: Int) -> Bool {
        place > start && !reader.tokens[place].spaceBefore && reader.isLower(place - 1)
            && reader.tokens[place].kind == .word && !reader.isCapital(place)
    }

    /// "The", "And", "I" before small words, as most sentences begin: a run of one word that is part of no name.
    private func isBarrierAlone(_ place: Int) -> Bool {
        let flags = reader.flags(place)
        return !flags.isDisjoint(with: .barrier) && !flags.contains(.opensName)
            && !(1...NameRun.stepMax).contains { reader.isCapital(place + $0) }
    }

    /// Scans the run of capitalised words at a place; returns where to go on.
    private func scanRun(at first: Int, into candidates: inout Candidates) -> Int {
        let run = NameRun(at: first, end: end, in: reader)
        var place = first
        var reached = run.end
        let pattern = HeadPattern(reader: reader, denied: denied(in: run), run: run, sentenceEnd: end)
        while place < run.end {
            guard reader.isCapital(place) || reader.has(place, .opensName) else {
                place += 1
                continue
            }
            let next = scanPart(at: place, of: run, pattern, into: &candidates)
            place = next
            reached = max(reached, next)
        }
        return reached
    }

    /// The tokens of the run that surfaces of no organisation cover, a bit each.
    private func denied(in run: NameRun) -> UInt64 {
        // Only heads are asked about.
        guard (run.start..<run.end).contains(where: { reader.has($0, HeadPattern.heads.union(.leadingHead)) }) else {
            return 0
        }
        var bits: UInt64 = 0
        for place in run.start..<run.end where reader.has(place, .opensName) {
            guard let match = match(at: place), gazetteer.trie.names[Int(match.name)].entry == nil else { continue }
            for covered in place..<min(match.end, run.start + 64) { bits |= 1 << UInt64(covered - run.start) }
        }
        return bits
    }

    /// Scans the part of a run from a place to the next title or opener; returns where to go on.
    private func scanPart(
        at place: Int, of run: NameRun, _ pattern: HeadPattern, into candidates: inout Candidates
    ) -> Int {
        let match = match(at: place)
        if match == nil, let office = office(at: place, in: run) { return add(office, to: &candidates) }
        if match == nil, reader.has(place, .barrier), !opensCompound(place, run) { return place + 1 }
        let partEnd = self.partEnd(from: place, in: run)
        var found = pattern.name(from: place, to: partEnd) ?? party(from: place, to: partEnd)
        if found == nil, match.map({ $0.end < partEnd }) ?? true {
            found = CompanyPattern(reader: reader, sentenceStart: start).name(from: place, to: partEnd)
        }
        if found != nil, isCourtCase(place) { return partEnd }
        if let found, let inner = overlapping(found.tokens, match: match, at: place) {
            // A known name that goes on where the pattern ends is right, the pattern is not.
            if inner.place > place { addUnknown(place..<inner.place, to: &candidates) }
            add(inner.match, at: inner.place, to: &candidates)
            return inner.match.end
        }
        let isWider = found.map { $0.tokens.lowerBound < place && $0.tokens.upperBound == match?.end } ?? false
        if let found, found.tokens.upperBound > (match?.end ?? 0) || isWider {
            if found.tokens.lowerBound < place { candidates.drop(from: found.tokens.lowerBound) }
            return add(found, to: &candidates)
        }
        if let match {
            add(match, at: place, to: &candidates)
            return match.end
        }
        return scanUnknown(place..<(nextKnown(after: place, before: partEnd) ?? partEnd), to: &candidates)
    }

    /// "Brown v. Board of Education": the case, not the board.
    private func isCourtCase(_ place: Int) -> Bool {
        reader.isWord(place - 1, reader.special.v)
            || reader.isWord(place - 1, reader.special.fullStop) && reader.isWord(place - 2, reader.special.v)
    }

    /// Where the next name of the gazetteer begins among words that make no name together.
    private func nextKnown(after place: Int, before end: Int) -> Int? {
        for inner in (place + 1)..<max(place + 1, end) where reader.has(inner, .opensName) {
            if match(at: inner) != nil { return inner }
        }
        return nil
    }

    private func party(from place: Int, to partEnd: Int) -> HeadPattern.Found? {
        PartyPattern(reader: reader, sentenceStart: start, sentenceEnd: end).name(from: place, to: partEnd)
    }

    /// "All-German": an opener that a hyphen joins to the next word is part of a name.
    private func opensCompound(_ place: Int, _ run: NameRun) -> Bool {
        place + 1 < run.end && reader.isWord(place + 1, reader.special.hyphen) && reader.has(place, .opener)
    }

    /// "Prime Minister's Office", "Attorney General's Office": titles and "'s Office".
    private func office(at place: Int, in run: NameRun) -> HeadPattern.Found? {
        guard run.end - place > 1 else { return nil }
        guard reader.has(place, [.title, .softTitle]) || reader.isCapital(place) else { return nil }
        var last = place
        while last < run.end, last < place + 5, reader.isCapital(last) { last += 1 }
        guard last + 1 < run.end, reader.isWord(last, reader.special.possessive),
            reader.isWord(last + 1, reader.special.office), reader.has(last - 1, [.title, .softTitle]),
            !reader.has(place, .opener)
        else { return nil }
        return HeadPattern.Found(tokens: place..<last + 2, kind: .government, rule: .headNoun)
    }

    private func partEnd(from place: Int, in run: NameRun) -> Int {
        var last = place + 1
        while last < run.end, !isBarrier(last) || isInsideName(last, of: run) { last += 1 }
        while last > place + 1, !reader.isCapital(last - 1) { last -= 1 }
        return last
    }

    private func isBarrier(_ place: Int) -> Bool { reader.isCapital(place) && reader.has(place, .barrier) }

    /// A title right before a head is part of a name: "Pinkerton Detective Agency".
    private func isInsideName(_ place: Int, of run: NameRun) -> Bool {
        if reader.has(place, .head) { return true }
        if opensCompound(place, run) { return true }
        return reader.has(place, .title) && place + 1 < run.end && reader.has(place + 1, .head)
    }

    /// The gazetteer's name that begins inside a pattern's and ends behind it.
    private func overlapping(
        _ tokens: Range<Int>, match: NameTrie.Match?, at place: Int
    ) -> (match: NameTrie.Match, place: Int)? {
        if let match, match.end > tokens.upperBound { return nil }
        for inner in (tokens.lowerBound + 1)..<max(tokens.lowerBound + 1, tokens.upperBound)
        where reader.has(inner, .opensName) {
            guard let match = self.match(at: inner), match.end > tokens.upperBound else { continue }
            return gazetteer.trie.names[Int(match.name)].entry == nil ? nil : (match, inner)
        }
        return nil
    }

    private func add(_ match: NameTrie.Match, at place: Int, to candidates: inout Candidates) {
        let name = gazetteer.trie.names[Int(match.name)]
        guard let entry = name.entry, !isProduct(place, match, entry) else { return }
        promote(before: place, entry, in: &candidates)
        let tokens = place..<CompanySuffix(reader: reader, end: end).end(after: match.end)
        // "NATO" is the acronym however many spellings the gazetteer has for it.
        let isAcronym = name.isAcronym || (tokens.count == 1 && reader.tokens[place].letterCase == .upper)
        let form: MentionForm = isAcronym ? .acronym : .name
        if name.isAmbiguous, !isSupported(tokens, candidates) {
            candidates.append(
                Candidate(
                    tokens: tokens, sentence: sentence, target: .ambiguousName(match.name), form: form,
                    rule: .gazetteerSupported))
        } else {
            let rule: OrganisationRule =
                name.isAmbiguous ? .gazetteerSupported : isAcronym ? .gazetteerAcronym : .gazetteerName
            candidates.append(
                Candidate(tokens: tokens, sentence: sentence, target: .entry(entry), form: form, rule: rule))
        }
        if hasRules { define(after: tokens, to: &candidates) }
    }

    /// "the Boeing 747", "an Airbus A330", "the UEFA Cup": a company's name and a model, and what a body gives away.
    private func isProduct(_ place: Int, _ match: NameTrie.Match, _ entry: Int32) -> Bool {
        if reader.isWord(match.end, reader.special.cup), reader.isCapital(match.end), match.end < end { return true }
        guard match.end < end, gazetteer.kind(ofEntry: entry) == .company else { return false }
        let isModel = reader.isCapital(match.end) && reader.length(match.end) <= 6 && reader.hasDigit(match.end)
        guard reader.tokens[match.end].kind == .number else { return isModel }
        // "Sprint 12" is one of many sprints.
        return reader.length(match.end) == 3
            || gazetteer.trie.names[Int(match.name)].isAmbiguous && match.end == place + 1
    }

    /// "Percona and IBM": the unknown name before a company's in a list is one, too.
    private func promote(before place: Int, _ entry: Int32, in candidates: inout Candidates) {
        guard let last = candidates.all.last, case .unknown = last.target, last.tokens.lowerBound >= start,
            last.tokens.upperBound == place - 1, reader.has(place - 1, .conjunction),
            context.canBeOrganisation(last.tokens), reader.length(last.tokens.lowerBound) > 1,
            !reader.has(last.tokens.lowerBound - 1, .verb)
        else { return }
        if gazetteer.kind(ofEntry: entry).isFirm { candidates.promoteLast() }
    }

    /// Whether the words around a name that may mean something else say that it is the organisation.
    private func isSupported(_ name: Range<Int>, _ candidates: Candidates) -> Bool {
        let first = name.lowerBound
        if name.count > 1 { return context.saysOrganisation(name) }
        if first > start, reader.isCapital(first - 1), !reader.has(first - 1, .opener) { return false }
        return context.saysAcronym(first) || isListed(name, candidates) || clubs.saysClub(name)
            || AmbiguousName(reader: reader, sentenceStart: start).standsAsName(first)
    }

    private func add(_ found: HeadPattern.Found, to candidates: inout Candidates) -> Int {
        candidates.append(
            Candidate(
                tokens: found.tokens, sentence: sentence, target: .name(found.kind), form: .name, rule: found.rule))
        define(after: found.tokens, to: &candidates)
        return found.tokens.upperBound
    }

    func define(after name: Range<Int>, to candidates: inout Candidates) {
        DefinitionFinder(reader: reader, start: start, end: end, sentence: sentence)
            .defineAcronym(after: name, in: &candidates)
    }
}
