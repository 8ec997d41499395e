/// A run of capitalised words with what joins them inside names: the place where patterns look.
struct NameRun {
    let start: Int
    let end: Int

    /// Longer runs are headings or lists in capitals; they are cut, so that the work on a run is bounded.
    static let tokensMax = 48

    /// The run that begins at a capitalised token.
    init(at start: Int, end: Int, in reader: TokenReader) {
        var place = start + 1
        let last = min(end, start + NameRun.tokensMax)
        while place < last {
            let step = NameRun.step(at: place, start: start, end: last, in: reader)
            if step == 0 { break }
            place += step
        }
        self.start = start
        self.end = place
    }

    /// A capitalised word so many tokens further may belong to the run, none beyond.
    static let stepMax = 3

    /// How many tokens from `place` on belong to the run, up to `stepMax`; 0 where it ends.
    private static func step(at place: Int, start: Int, end: Int, in reader: TokenReader) -> Int {
        if reader.isCapital(place) { return 1 }
        let word = reader.word(place)
        let special = reader.special
        guard place + 1 < end else { return 0 }
        guard reader.isCapital(place + 1) else { return NameRun.hyphenated(at: place, end: end, in: reader) }
        switch word {
        case special.hyphen, special.enDash: return reader.isTight(place) ? 2 : 0
        case special.ampersand: return 2
        case special.fullStop:
            return goesOn(after: place, in: reader) ? 2 : 0
        case special.possessive: return ownsName(place, start: start, in: reader) ? 2 : 0
        case special.apostrophe, special.curlyApostrophe:
            if reader.has(place - 1, .genitive) { return 2 }
            return reader.has(place + 1, .head) && !reader.has(place - 1, [.place, .demonym]) ? 2 : 0
        default:
            if word == special.the || !reader.has(place, .conjunction) { return 0 }
            // "the Internal Revenue Service and Treasury"
            if reader.has(place - 1, .head), reader.has(place + 1, .institution) { return 0 }
            return reader.has(place - 1, .field) && reader.has(place + 1, .field) ? 2 : 0
        }
    }
}

extension NameRun {
    /// "Co-operative Wholesale", "Izz el-Din", "Ahrar al-Sham": a hyphen on either side of which a word is small.
    private static func hyphenated(at place: Int, end: Int, in reader: TokenReader) -> Int {
        guard place + 2 < end, reader.isCapital(place + 2) else { return 0 }
        if reader.isWord(place, reader.special.hyphen), reader.isTight(place) {
            return reader.has(place - 1, .companyKin) ? 3 : 0
        }
        let isArticle = reader.has(place, .foreignLink) && reader.isLower(place) && reader.length(place) == 2
        return isArticle && reader.isWord(place + 1, reader.special.hyphen) && reader.isTight(place + 1) ? 3 : 0
    }

    /// "J. Edgar", "St. John", "Corp. Ltd.": a full stop that ends an initial, a short title or a legal form.
    private static func goesOn(after fullStop: Int, in reader: TokenReader) -> Bool {
        guard !reader.tokens[fullStop].spaceBefore else { return false }
        if reader.has(fullStop - 1, .companySuffix) { return reader.has(fullStop + 1, .companySuffix) }
        return reader.length(fullStop - 1) <= 2
    }

    /// Whether `'s` belongs to a name: People's Party, St. Vincent's Hospital, Prime Minister's Office.
    private static func ownsName(_ place: Int, start: Int, in reader: TokenReader) -> Bool {
        if reader.has(place - 1, .genitive) { return true }
        if reader.isWord(place + 1, reader.special.office) { return reader.has(place - 1, [.title, .softTitle]) }
        if reader.has(place + 1, .ownedHead) { return !reader.has(place - 1, [.place, .demonym, .opener]) }
        let saint = place - (reader.isWord(place - 2, reader.special.fullStop) ? 3 : 2)
        return saint >= start && (reader.isWord(saint, reader.special.st) || reader.isWord(saint, reader.special.saint))
    }
}

/// The tail of a head: "of Foreign Affairs", "for Democratic Change", "on Human Rights".
struct NameTail {
    /// Where the tail ends; equal to its beginning where there is none.
    private(set) var end: Int

    /// Names have at most this many prepositions.
    private static let openersMax = 4

    init(after head: Int, end limit: Int, in reader: TokenReader) {
        end = head + 1
        for opener in 0..<NameTail.openersMax {
            guard let next = NameTail.part(at: end, opener: opener, limit: limit, in: reader) else { return }
            end = next
        }
    }

    /// The end of one preposition with its words; nil where none follows.
    private static func part(at start: Int, opener: Int, limit: Int, in reader: TokenReader) -> Int? {
        guard start + 1 < limit, reader.has(start, .tailOpener), reader.isLower(start) else { return nil }
        guard
            opener == 0
                ? accepts(head: start - 1, opener: start, in: reader)
                : !reader.has(start, [.opensOn, .opensTo]) && !refuses(start, in: reader)
        else { return nil }
        var place = start + 1
        if reader.has(place, .article) || reader.isWord(place, reader.special.a), reader.isLower(place) { place += 1 }
        // "the Movement of B. A. Hart"
        if reader.length(place) == 1 { return nil }
        guard place < limit, reader.isCapital(place), !reader.has(place, [.opener, .given]) else { return nil }
        // "the party of Chancellor Adenauer", but "Office of the Prime Minister" and "Institute of Directors".
        if place == start + 1, reader.has(place, .title), !reader.ends(place, in: "s") { return nil }
        var end = words(from: place, limit: limit, in: reader)
        // "Committee to Defend the Constitution"
        if reader.has(start, .opensTo), end + 1 < limit, reader.has(end, .article), reader.isCapital(end + 1) {
            end = words(from: end + 1, limit: limit, in: reader)
        }
        while let next = joined(at: end, limit: limit, in: reader) { end = next }
        return end > place ? end : nil
    }

    /// "House of Commons for Bristol": the member is for Bristol.
    private static func refuses(_ opener: Int, in reader: TokenReader) -> Bool {
        reader.has(opener, .opensFor) && reader.has(opener - 1, .refusesFor)
    }

    private static func accepts(head: Int, opener: Int, in reader: TokenReader) -> Bool {
        let flags = reader.flags(opener)
        if flags.contains(.opensOn) { return reader.has(head, .takesOn) }
        if flags.contains(.opensTo) { return reader.has(head, .takesTo) }
        guard flags.contains(.opensFor) else { return true }
        // "He played in the National League for the Orient."
        if reader.isWord(head, reader.special.league), reader.isWord(opener + 1, reader.special.the) { return false }
        if reader.isWord(head, reader.special.party), reader.has(opener + 1, .place) { return false }
        // "Congress for Democracy"
        let takesField = reader.isWord(head, reader.special.congress) || reader.isWord(head, reader.special.assembly)
        return !reader.has(head, .refusesFor) || takesField && reader.has(opener + 1, .field)
    }

    /// The end of the capitalised words at a place, before any title or party role.
    private static func words(from start: Int, limit: Int, in reader: TokenReader) -> Int {
        let run = NameRun(at: start, end: limit, in: reader)
        var end = start
        while end < run.end {
            // "Office of the Vice President": titles may open a tail, but follow nothing else.
            if end > start, reader.isCapital(end), reader.has(end, .barrier), !reader.has(end - 1, .title) { break }
            end += 1
        }
        while end > start + 1, !reader.isCapital(end - 1) { end -= 1 }
        return end
    }

    /// The end of further fields in a list: ", Innovation and Skills"; nil where no list goes on.
    private static func joined(at comma: Int, limit: Int, in reader: TokenReader) -> Int? {
        guard comma + 1 < limit else { return nil }
        if joinsPlaces(at: comma, limit: limit, in: reader) { return comma + 2 }
        if let end = joinedAdjectives(at: comma, limit: limit, in: reader) { return end }
        guard reader.has(comma - 1, .field) else { return nil }
        var place = comma
        if reader.isWord(place, reader.special.comma) {
            guard listEnds(after: place, limit: limit, in: reader) else { return nil }
            place += 1
        }
        if place < limit, reader.has(place, .conjunction) { place += 1 }
        guard place > comma, place < limit, reader.isCapital(place), reader.has(place, .field) else { return nil }
        return words(from: place, limit: limit, in: reader)
    }

    /// "Coalition of Urban and Metropolitan Universities": two adjectives of one noun in the plural.
    private static func joinedAdjectives(at and: Int, limit: Int, in reader: TokenReader) -> Int? {
        guard reader.has(and, .conjunction), reader.isWord(and - 2, reader.special.of), reader.isCapital(and + 1),
            !reader.has(and - 1, [.place, .demonym, .given, .title, .head]),
            !reader.has(and + 1, [.place, .demonym, .given, .title, .opensName, .head])
        else { return nil }
        let end = words(from: and + 1, limit: limit, in: reader)
        return end > and + 2 && reader.ends(end - 1, in: "s") ? end : nil
    }

    /// "England and Wales", "Bosnia and Herzegovina".
    private static func joinsPlaces(at and: Int, limit: Int, in reader: TokenReader) -> Bool {
        guard reader.has(and, .conjunction), reader.has(and + 1, .place), reader.isCapital(and + 1) else {
            return false
        }
        return reader.has(and - 1, .joinedPlace)
    }

    /// Whether "and" and a field close the list that a comma opens, within a few words.
    private static func listEnds(after comma: Int, limit: Int, in reader: TokenReader) -> Bool {
        for place in (comma + 1)..<max(comma + 1, min(limit - 1, comma + 10)) {
            if reader.has(place, .conjunction) { return reader.has(place + 1, .field) && reader.isCapital(place + 1) }
            guard reader.isCapital(place) || reader.isWord(place, reader.special.comma) else { return false }
        }
        return false
    }
}
