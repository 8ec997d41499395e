/// Finds the name that a head noun makes of the capitalised words around it.
struct HeadPattern {
    struct Found {
        var tokens: Range<Int>
        var kind: OrganisationKind
        var rule: OrganisationRule
    }

    let reader: TokenReader
    /// Tokens that the gazetteer's surfaces of no organisation cover, relative to the run's start.
    let denied: UInt64
    let run: NameRun
    let sentenceEnd: Int

    /// What can end a name that is told by its last word.
    static let heads: WordFlags = [.head, .companySuffix]

    /// The name whose first word is at `start`, in the part of the run that ends at `end`.
    func name(from start: Int, to end: Int) -> Found? {
        if let found = leading(from: start) { return found }
        guard let head = lastHead(from: start, to: end) else { return nil }
        if reader.has(head, .companySuffix), head > start { return company(from: start, suffix: head) }
        return plain(from: start, head: head, to: end)
    }

    private func isDenied(_ place: Int) -> Bool {
        place - run.start < 64 && denied >> UInt64(place - run.start) & 1 == 1
    }

    private func lastHead(from start: Int, to end: Int) -> Int? {
        var place = end - 1
        while place >= start {
            if reader.has(place, HeadPattern.heads), !isDenied(place), isHead(place, from: start, to: end) {
                return place
            }
            place -= 1
        }
        return nil
    }

    private func isHead(_ place: Int, from start: Int, to end: Int) -> Bool {
        let flags = reader.flags(place)
        guard reader.isCapital(place), !isShouted(place, from: start) else { return false }
        if flags.contains(.companySuffix), !flags.contains(.head) { return place > start }
        if flags.contains(.mediaTitle) {
            guard place > start, !reader.has(place - 1, .notBeforeMediaTitle) else { return false }
        }
        if place + 1 < run.end, reader.has(place + 1, [.placeHead, .lawHead]), place - start < 6 { return false }
        if isInsideLaw(place) || isOperation(start, place) || !isTold(place, from: start) { return false }
        if reader.spelling(at: place + 1) == "Survey" { return false }  // "Labour Force Survey"
        // "Union-Leader", "Bank-owned": a head inside a compound is none.
        if place + 1 < run.end, reader.isWord(place + 1, reader.special.hyphen), place + 1 >= end { return false }
        return true
    }

    /// Heads that most often are none, and the words that make them one: "Geological Survey", "Investigation Branch",
    /// "Halden Quartet", but "Labour Force Survey", "Olive Branch", "String Quartet".
    private func isTold(_ place: Int, from start: Int) -> Bool {
        let before = reader.spelling(at: place - 1)
        switch reader.spelling(at: place) {
        case "Survey":
            switch before {
            case "Geological", "Antarctic", "Archaeological", "Hydrographic", "Geodetic", "Ordnance": return true
            default: return false
            }
        case "Branch":
            switch before {
            case "Investigation", "Investigations", "Intelligence", "Crime", "Special": return place > start
            default: return false
            }
        case "Quartet", "Quintet":
            switch before {
            case "String", "Piano", "Clarinet", "Horn", "Flute", "Oboe": return place > start + 1
            default: return place > start
            }
        default: return true
        }
    }

    /// "Operation Allied Force"
    private func isOperation(_ start: Int, _ head: Int) -> Bool {
        start < head && reader.length(start) == 9 && reader.spelling(at: start) == "Operation"
    }

    /// "Communist Party Dissolution Act"
    private func isInsideLaw(_ place: Int) -> Bool {
        place + 2 < run.end && reader.isCapital(place + 1) && reader.has(place + 2, .lawHead)
            && !reader.has(place + 1, .head)
    }

    /// Among words in capitals nothing tells a name from the rest.
    private func isShouted(_ place: Int, from start: Int) -> Bool {
        func isShouted(_ place: Int) -> Bool {
            place >= start && reader.tokens[place].letterCase == .upper && reader.length(place) > 3
        }
        return isShouted(place) && (isShouted(place - 1) || isShouted(place - 2))
    }

    private func plain(from start: Int, head: Int, to end: Int) -> Found? {
        let flags = reader.flags(head)
        let first = skipOpeners(from: start, to: head)
        let tail = tailEnd(of: head, flags)
        let kind = reader.kind(head)
        if reader.isWord(head, reader.special.house) { return house(first, head, tail, to: end) }
        if flags.contains(.needsTail), tail == head + 1 || !isForTail(head) && reader.spelling(at: head) != "Rally" {
            return nil
        }
        if tail > head + 1 {
            if isPerson(first, head) { return nil }
            return Found(tokens: joined(numbered(first, head))..<wing(tail, kind), kind: kind, rule: .headWithTail)
        }
        let numbered = joined(self.numbered(first, head))
        if first == head, numbered == head { return alone(head, flags, to: end, kind) }
        if isPerson(first, head) || isPartyGovernment(first, head) { return nil }
        let rule: OrganisationRule =
            flags.contains(.mediaTitle) ? .mediaTitle : kind == .political ? .partyName : .headNoun
        if rule == .mediaTitle, let end = mergedTitle(head + 1) {
            return Found(tokens: numbered..<end, kind: kind, rule: rule)
        }
        return Found(tokens: numbered..<withSuffix(withCountry(head + 1)), kind: kind, rule: rule)
    }

    /// "the Liverpool and Manchester Railway", "the Returned and Services League": a word more before "and".
    private func joined(_ first: Int) -> Int {
        let other = first - 2
        guard other > 0, reader.has(first - 1, .conjunction), reader.isCapital(other), reader.isCapital(first) else {
            return first
        }
        // "the New Zealand and Australian Division"
        let isNew = other > 1 && reader.has(other, .place) && reader.spelling(at: other - 1) == "New"
        let opening = isNew ? other - 1 : other
        guard reader.isWord(opening - 1, reader.special.the) || reader.isWord(opening - 1, reader.special.comma),
            !reader.has(other, HeadPattern.standsAlone), !reader.has(other, .opensName) || reader.has(other, .field),
            reader.has(other, [.place, .demonym, .field]) || !reader.ends(other, in: "s")
        else { return first }
        return opening
    }

    /// What is a name of its own before "and".
    private static let standsAlone: WordFlags = [
        .head, .institution, .opener, .title, .given, .otherHead, .partyPlural, .partyAdjective,
    ]

    /// "Communist Party of Nepal (Maoist)": the bracket tells one party of that name from another.
    private func wing(_ end: Int, _ kind: OrganisationKind) -> Int {
        guard kind == .political, end + 2 < sentenceEnd, reader.isWord(end, reader.special.openBracket) else {
            return end
        }
        var place = end + 1
        while place < min(sentenceEnd - 1, end + 5), !reader.isWord(place, reader.special.closeBracket) { place += 1 }
        guard reader.isWord(place, reader.special.closeBracket), reader.text(at: place - 1).hasSuffix("ist") else {
            return end
        }
        return place + 1
    }

    /// "Arts Council Norway": a country right behind the head.
    private func withCountry(_ end: Int) -> Int {
        end < run.end && reader.isCapital(end) && reader.has(end, .country) && !reader.isCapital(end + 1)
            ? end + 1 : end
    }

    /// "Dunmoor Journal-Constitution": a paper that has taken in another.
    private func mergedTitle(_ end: Int) -> Int? {
        reader.isWord(end, reader.special.hyphen) && reader.isTight(end) && end + 1 < run.end
            && reader.isCapital(end + 1) ? end + 2 : nil
    }

    /// "Hollins Group plc", "Arden Motors, Inc."
    private func withSuffix(_ end: Int) -> Int { CompanySuffix(reader: reader, end: sentenceEnd).end(after: end) }

    private func skipOpeners(from start: Int, to head: Int) -> Int {
        var first = start
        while first < head, !reader.isCapital(first) || (reader.has(first, .opener) && !isCompound(first)) {
            first += 1
        }
        return first
    }

    /// "All-German": no word that only a sentence's beginning gave a capital.
    private func isCompound(_ place: Int) -> Bool {
        place + 1 < run.end && reader.isWord(place + 1, reader.special.hyphen)
    }

    /// "the Labour Cabinet": the party's, not a body's name.
    private func isPartyGovernment(_ first: Int, _ head: Int) -> Bool {
        guard reader.has(head, .partyRole), reader.kind(head) == .government else { return false }
        return (first..<head).allSatisfy { reader.has($0, .partyAdjective) }
    }

    /// "Helen Court" is a person, "Helen Court School" is none.
    private func isPerson(_ first: Int, _ head: Int) -> Bool {
        guard head - first <= 2, !reader.has(head, [.personalHead, .militaryHead]), reader.has(head - 1, .given) else {
            return false
        }
        return head - first == 1 || reader.has(first, [.softTitle, .title])
    }

    /// "Massachusetts House of Representatives", "the House"; no other house is an organisation by its name.
    private func house(_ first: Int, _ head: Int, _ tail: Int, to end: Int) -> Found? {
        if tail > head + 2, reader.has(head + 2, .houseTail) {
            return Found(tokens: first..<tail, kind: .government, rule: .headWithTail)
        }
        if first == head - 1, isLowerOrUpper(first) {
            return Found(tokens: first..<head + 1, kind: .government, rule: .institution)
        }
        return first == head ? alone(head, reader.flags(head), to: end, .government) : nil
    }

    private func isLowerOrUpper(_ place: Int) -> Bool {
        let word = reader.spelling(at: place)
        return word == "Lower" || word == "Upper"
    }

    /// "for" or "against": the only tails of "Students", "Alternative" and their like.
    private func isForTail(_ head: Int) -> Bool { reader.has(head + 1, [.opensFor, .opensTo]) }

    private func tailEnd(of head: Int, _ flags: WordFlags) -> Int {
        guard flags.contains(.takesTail) else { return head + 1 }
        let tail = NameTail(after: head, end: sentenceEnd, in: reader).end
        if isPersonsParty(head, tail) { return head + 1 }
        return campus(head, tail)
    }

    /// "the Liberal Party of Itagaki Taisuke": two words that no list knows are a person's.
    private func isPersonsParty(_ head: Int, _ tail: Int) -> Bool {
        guard reader.isWord(head, reader.special.party) else { return false }
        // "the Justice Party of Demirel"
        if tail == head + 3 {
            return head > run.start && reader.word(tail - 1) == .unknown && !reader.ends(tail - 1, in: "s")
        }
        guard tail == head + 4, reader.isCapital(tail - 2) else { return false }
        return reader.word(tail - 1) == .unknown && reader.word(tail - 2) == .unknown
    }

    /// "University of California, Berkeley", "University of Texas at Austin".
    private func campus(_ head: Int, _ tail: Int) -> Int {
        if isCollegeTown(head, tail) { return tail + 2 }
        guard reader.isWord(head, reader.special.university), tail > head + 1, tail + 1 < sentenceEnd,
            reader.isWord(tail, reader.special.comma) || reader.isWord(tail, reader.special.at),
            reader.has(tail - 1, .place), reader.isCapital(tail + 1), !reader.has(tail + 1, .opener)
        else { return tail }
        if reader.isWord(tail, reader.special.at) { return NameRun(at: tail + 1, end: sentenceEnd, in: reader).end }
        return Self.statesWithCampuses(reader, tail - 1) ? tail + 2 : tail
    }

    /// "Trinity College, Cambridge": the colleges of a university are told apart by its town.
    private func isCollegeTown(_ head: Int, _ tail: Int) -> Bool {
        guard reader.isWord(head, reader.special.college), tail == head + 1, tail + 1 < sentenceEnd,
            reader.isWord(tail, reader.special.comma)
        else { return false }
        switch reader.spelling(at: tail + 1) {
        case "Oxford", "Cambridge", "Dublin": return true
        default: return false
        }
    }

    /// Before a comma a place follows most universities; a campus follows those of some states.
    private static func statesWithCampuses(_ reader: TokenReader, _ place: Int) -> Bool {
        reader.spelling(at: place) == "California"
    }

    private func alone(_ head: Int, _ flags: WordFlags, to end: Int, _ kind: OrganisationKind) -> Found? {
        if head + 1 < end, reader.has(head + 1, .otherHead) { return nil }
        // "Members of this House"
        let isAfterArticle =
            head > 0
            && (reader.isWord(head - 1, reader.special.the)
                || reader.isWord(head, reader.special.house) && reader.spelling(at: head - 1) == "this")
        // "House Speaker Newt Gingrich", "House Republicans"
        let isChamber =
            reader.isWord(head, reader.special.house)
            && (reader.isCapital(head + 1) && reader.has(head + 1, [.softTitle, .partyPlural, .partyAdjective])
                || reader.isLower(head + 1) && reader.has(head + 1, .partyRole))
        guard flags.contains(.institution) || flags.contains(.institutionAfterArticle) && isAfterArticle || isChamber
        else { return nil }
        return Found(tokens: head..<head + 1, kind: kind, rule: .institution)
    }

    /// "101st Airborne Division", "8th Army": the number belongs to the name.
    private func numbered(_ first: Int, _ head: Int) -> Int {
        if first == head, let squadron = squadron(head) { return squadron }
        guard reader.has(head, .militaryHead), first >= 2, !reader.tokens[first - 1].spaceBefore,
            reader.tokens[first - 2].kind == .number, reader.length(first - 1) == 2
        else { return first }
        // "the Australian 9th Division"
        return reader.has(first - 3, .demonym) && reader.isCapital(first - 3) ? first - 3 : first - 2
    }

    /// "92 Squadron", "No. 92 Squadron"; "200 Marines" are men.
    private func squadron(_ head: Int) -> Int? {
        let number = head - 1
        guard number > 0, reader.has(head, .militaryHead), !reader.ends(head, in: "s"), reader.tokens[head].spaceBefore,
            reader.tokens[number].kind == .number, reader.length(number) <= 3
        else { return nil }
        if reader.isWord(number - 1, reader.special.no) { return number - 1 }
        return reader.isWord(number - 1, reader.special.fullStop) && reader.isWord(number - 2, reader.special.no)
            ? number - 2 : number
    }

    /// "Toyota Motor Corp.", "Krupp AG", "Tesla, Inc.".
    private func company(from start: Int, suffix: Int) -> Found? {
        let first = skipOpeners(from: start, to: suffix)
        guard first < suffix else { return nil }
        let end = CompanySuffix(reader: reader, end: sentenceEnd).withFullStop(suffix)
        return Found(tokens: first..<end, kind: .company, rule: .companySuffix)
    }

    /// "Partido Comunista de España": the head comes first.
    private func leading(from start: Int) -> Found? {
        guard reader.has(start, .leadingHead), !isDenied(start) else { return nil }
        var end = start + 1
        let limit = min(sentenceEnd, start + 14)
        while end < limit {
            if reader.isCapital(end), !reader.has(end, .barrier) || reader.has(end, .foreignLink) {
                end += 1
            } else if reader.isLower(end), isRomanceAdjective(end) {
                end += 1
            } else if let next = linked(at: end, limit: limit) {
                end = next
            } else {
                break
            }
        }
        guard end > start + 1 else { return nil }
        let kind =
            reader.has(start, .head) ? reader.kind(start) : LeadingHeadKind.kind(of: reader.text(at: start))
        return Found(tokens: start..<end, kind: kind, rule: .leadingHead)
    }

    /// "Parti communiste", "Front national": French and Italian names write their adjectives small.
    private func isRomanceAdjective(_ place: Int) -> Bool {
        guard reader.length(place) > 5 else { return false }
        let bytes = reader.bytes[Int(reader.tokens[place].start)..<Int(reader.tokens[place].end)]
        return HeadPattern.romanceEndings.contains { ending in bytes.suffix(ending.count).elementsEqual(ending) }
    }

    private static let romanceEndings: [[UInt8]] = [
        "iste", "ique", "aire", "aise", "çais", "onal", "ienne", "ista", "iana", "iano",
    ].map { Array($0.utf8) }

    /// Small words and hyphens between capitalised words.
    private func linked(at place: Int, limit: Int) -> Int? {
        var next = place
        if reader.isWord(next, reader.special.hyphen), reader.isTight(next), next + 1 < limit,
            reader.isCapital(next + 1)
        {
            return next + 2
        }
        while next < limit, next < place + 3, reader.has(next, .foreignLink), reader.isLower(next) { next += 1 }
        guard next > place, next < limit, reader.isCapital(next) else { return nil }
        return next + 1
    }
}
