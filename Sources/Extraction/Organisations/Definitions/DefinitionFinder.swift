/// What the first pass has found in a transcript so far.
struct Candidates {
    private(set) var all: [Candidate] = []

    /// A candidate that begins inside the last one is part of it.
    mutating func append(_ candidate: Candidate) {
        if let last = all.last, candidate.tokens.lowerBound < last.tokens.upperBound { return }
        all.append(candidate)
    }

    mutating func reserveCapacity(_ count: Int) { all.reserveCapacity(count) }

    /// Forgets what begins at or after a token, since a longer name begins there.
    mutating func drop(from first: Int) {
        while let last = all.last, last.tokens.lowerBound >= first { all.removeLast() }
    }

    /// Takes the last candidate for an organisation, which the words behind it show it to be.
    mutating func promoteLast() {
        guard !all.isEmpty else { return }
        all[all.count - 1].target = .name(.other)
        all[all.count - 1].rule = .nameInContext
    }

    /// The index of the candidate that ends at a token; nil where none does.
    func last(endingAt end: Int) -> Int? {
        guard let last = all.last, last.tokens.upperBound == end else { return nil }
        return all.count - 1
    }

    fileprivate mutating func redefine(_ acronym: Int, as owner: Int) {
        all[acronym].target = .same(as: Int32(owner))
        all[acronym].rule = .definedAcronym
        all[acronym].form = .acronym
    }

    /// Puts one name in place of those that begin at or after its first token.
    mutating func replaceTail(with candidate: Candidate) {
        while let last = all.last, last.tokens.lowerBound >= candidate.tokens.lowerBound { all.removeLast() }
        if let last = all.last, last.tokens.upperBound > candidate.tokens.lowerBound { all.removeLast() }
        all.append(candidate)
    }
}

/// Finds names that a document defines: "Asian Infrastructure Investment Bank (AIIB)", "AIIB (Asian …)".
struct DefinitionFinder {
    let reader: TokenReader
    let start: Int
    let end: Int
    let sentence: Int32

    /// The acronym in brackets after a name's last token; nil where there is none.
    private func acronym(after name: Int) -> Int? {
        var place = name
        guard place + 2 < end, reader.isWord(place, reader.special.openBracket) else { return nil }
        place += 1
        if reader.isWord(place, reader.special.the) { place += 1 }
        guard place + 1 < end, reader.isAcronym(place), !reader.has(place, .place) else { return nil }
        let closes = place + 1
        let isClosed =
            reader.isWord(closes, reader.special.closeBracket) || reader.isWord(closes, reader.special.comma)
            || reader.isWord(closes, reader.special.slash)
        return isClosed ? place : nil
    }

    /// Links the acronym after a name that another rule found; widens the name where the acronym says that it began
    /// earlier.
    func defineAcronym(after name: Range<Int>, in candidates: inout Candidates) {
        guard let acronym = acronym(after: name.upperBound), let index = candidates.last(endingAt: name.upperBound)
        else {
            defineReverse(name, in: &candidates)
            return
        }
        let initials = Initials(reader: reader)
        var owner = index
        if let first = initials.start(of: acronym, endingAt: name.upperBound, from: start), first < name.lowerBound,
            !reader.has(first, .barrier)
        {
            candidates.replaceTail(with: definition(first..<name.upperBound))
            owner = candidates.all.count - 1
        } else if reader.has(acronym, .plainAcronym) {
            return
        }
        addAcronym(acronym, of: owner, to: &candidates)
    }

    private func definition(_ tokens: Range<Int>) -> Candidate {
        var kind = OrganisationKind.other
        for place in tokens where reader.has(place, .head) { kind = reader.kind(place) }
        return Candidate(tokens: tokens, sentence: sentence, target: .name(kind), form: .name, rule: .definition)
    }

    private func addAcronym(_ acronym: Int, of owner: Int, to candidates: inout Candidates) {
        candidates.append(
            Candidate(
                tokens: acronym..<acronym + 1, sentence: sentence, target: .same(as: Int32(owner)), form: .acronym,
                rule: .definedAcronym))
    }

    /// Finds the name before a bracketed acronym by its initials, where no other rule knows the words; true where
    /// there is one.
    func defineName(endingAt nameEnd: Int, in candidates: inout Candidates) -> Bool {
        guard let acronym = acronym(after: nameEnd), !reader.has(acronym, .plainAcronym),
            let first = Initials(reader: reader).start(of: acronym, endingAt: nameEnd, from: start)
        else { return false }
        var words = first..<nameEnd
        while words.count > 1, reader.has(words.lowerBound, .opener) { words = words.lowerBound + 1..<nameEnd }
        guard words.count > 1, !reader.has(nameEnd - 1, .otherHead) else { return false }
        candidates.replaceTail(with: definition(words))
        addAcronym(acronym, of: candidates.all.count - 1, to: &candidates)
        return true
    }

    /// "AIIB (Asian Infrastructure Investment Bank)": seen from the name inside the brackets.
    private func defineReverse(_ name: Range<Int>, in candidates: inout Candidates) {
        var place = name.lowerBound - 1
        if place > start, reader.isWord(place, reader.special.the) { place -= 1 }
        guard place > start, reader.isWord(place, reader.special.openBracket), reader.isAcronym(place - 1),
            let owner = candidates.last(endingAt: name.upperBound), owner > 0,
            candidates.all[owner - 1].tokens == place - 1..<place,
            Initials(reader: reader).start(of: place - 1, endingAt: name.upperBound, from: name.lowerBound)
                == name.lowerBound
        else { return }
        candidates.define(owner - 1, as: owner)
    }
}

extension Candidates {
    /// Makes an acronym before a name the same organisation.
    mutating func define(_ acronym: Int, as owner: Int) {
        switch all[acronym].target {
        case .entry, .same: return
        default: redefine(acronym, as: owner)
        }
    }
}
