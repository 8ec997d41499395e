/// What the rules know of words, by `WordID`.
struct OrganisationLexicon: Sendable {
    /// Shorter than the lexicon where other rules put words in later: those are words that no rule here knows.
    private(set) var flags: [WordFlags] = [[]]
    private(set) var kinds: [OrganisationKind] = [.other]
    private(set) var special = SpecialWords()

    init(words: inout LexiconBuilder) {
        for (kind, list) in HeadWords.byKind {
            add(list, .head, &words) { lexicon, place in lexicon.kinds[place] = kind }
        }
        add(HeadWords.mediaTitles, [.head, .mediaTitle], &words) { lexicon, place in lexicon.kinds[place] = .media }
        add(HeadWords.leadingHeads, .leadingHead, &words)
        for (list, flag) in OrganisationLexicon.lists { add(list, flag, &words) }
        special = SpecialWords(words: &words)
        grow(to: special.largest)
    }

    /// The word lists that set a flag and no more.
    private static let lists: [(StaticString, WordFlags)] = [
        (HeadWords.takesTail, .takesTail), (HeadWords.institutions, .institution), (HeadWords.nominals, .nominal),
        (HeadWords.companySuffixes, .companySuffix), (HeadWords.military, .militaryHead),
        (HeadWords.clubAffixes, .clubAffix), (OtherWords.otherHeads, .otherHead), (OtherWords.titles, .title),
        (OtherWords.softTitles, .softTitle), (OtherWords.plainAcronyms, .plainAcronym), (OtherWords.openers, .opener),
        (OtherWords.genitives, .genitive), (ContextWords.partyRoles, .partyRole), (ContextWords.roles, .role),
        (ContextWords.ofCues, .ofCue), (ContextWords.objectCues, .objectCue), (ContextWords.verbs, .verb),
        (ContextWords.appositives, .appositive), (ContextWords.fields, .field),
        (ContextWords.partyPlurals, .partyPlural), (ContextWords.partyAdjectives, .partyAdjective),
        (PlaceWords.places, .place), (PlaceWords.countries, [.place, .country]), (PlaceWords.demonyms, .demonym),
        (PlaceWords.given, .given),
        (PlaceWords.tailOpeners, .tailOpener), (PlaceWords.articles, .article),
        (PlaceWords.conjunctions, .conjunction), (OtherWords.placeHeads, .placeHead),
        (OtherWords.lawHeads, .lawHead), (ContextWords.strongRoles, .strongRole), (ContextWords.forCues, .forCue),
        (ContextWords.atCues, .atCue), (ContextWords.fates, .fate), (ContextWords.beings, .being),
        (HeadWords.needsTail, [.head, .takesTail, .needsTail]), (HeadWords.softPartyHeads, .softPartyHead),
        (HeadWords.houseTails, .houseTail), ("house", [.head, .institutionAfterArticle]),
        (HeadWords.takesOn, .takesOn), (HeadWords.takesTo, .takesTo), (HeadWords.refusesFor, .refusesFor),
        ("on", .opensOn), ("to against", .opensTo), ("for", .opensFor),
        ("england bosnia trinidad antigua serbia britain", .joinedPlace),
        (HeadWords.personalHeads, .personalHead), (HeadWords.ownedHeads, .ownedHead),
        (HeadWords.institutionsAfterArticle, .institutionAfterArticle),
        (HeadWords.notBeforeMediaTitle, .notBeforeMediaTitle), (ContextWords.partyModifiers, .partyModifier),
        (PlaceWords.foreignLinks, .foreignLink), (ContextWords.playerRoles, .playerRole),
        ("were have face host visit play meet lead trail", .teamVerb),
        ("sons co company brothers partners bros daughters", .companyKin),
        (ContextWords.inCues, .inCue), (ContextWords.byCues, .byCue),
        (ContextWords.moves, .move), (ContextWords.matchVerbs, .matchVerb), (ContextWords.drawVerbs, .drawVerb),
        (HeadWords.companyEnds, .companyEnd),
    ]

    /// Marks a word as the first of a gazetteer name.
    mutating func markOpensName(_ word: WordID) {
        grow(to: word)
        flags[Int(word.rawValue)].insert(.opensName)
    }

    func flags(of word: WordID) -> WordFlags {
        Int(word.rawValue) < flags.count ? flags[Int(word.rawValue)] : []
    }

    private mutating func add(
        _ list: StaticString, _ flag: WordFlags, _ words: inout LexiconBuilder,
        also: (inout OrganisationLexicon, Int) -> Void = { _, _ in }
    ) {
        words.intern(list: list) { word in
            grow(to: word)
            flags[Int(word.rawValue)].formUnion(flag)
            also(&self, Int(word.rawValue))
        }
    }

    private mutating func grow(to word: WordID) {
        flags.makeRoom(for: word, [])
        kinds.makeRoom(for: word, .other)
    }
}

/// Single words that rules ask for by name.
struct SpecialWords: Sendable {
    private(set) var the = WordID.unknown
    private(set) var of = WordID.unknown
    private(set) var or = WordID.unknown
    private(set) var at = WordID.unknown
    private(set) var `in` = WordID.unknown
    private(set) var by = WordID.unknown
    private(set) var `as` = WordID.unknown
    private(set) var against = WordID.unknown
    private(set) var from = WordID.unknown
    private(set) var assembly = WordID.unknown
    private(set) var college = WordID.unknown
    private(set) var congress = WordID.unknown
    private(set) var council = WordID.unknown
    private(set) var cup = WordID.unknown
    private(set) var forward = WordID.unknown
    private(set) var league = WordID.unknown
    private(set) var no = WordID.unknown
    private(set) var news = WordID.unknown
    private(set) var with = WordID.unknown
    private(set) var v = WordID.unknown
    private(set) var a = WordID.unknown
    private(set) var an = WordID.unknown
    private(set) var party = WordID.unknown
    private(set) var house = WordID.unknown
    private(set) var university = WordID.unknown
    private(set) var possessive = WordID.unknown
    private(set) var openBracket = WordID.unknown
    private(set) var closeBracket = WordID.unknown
    private(set) var comma = WordID.unknown
    private(set) var hyphen = WordID.unknown
    private(set) var enDash = WordID.unknown
    private(set) var ampersand = WordID.unknown
    private(set) var fullStop = WordID.unknown
    private(set) var apostrophe = WordID.unknown
    private(set) var curlyApostrophe = WordID.unknown
    private(set) var slash = WordID.unknown
    private(set) var office = WordID.unknown
    private(set) var st = WordID.unknown
    private(set) var saint = WordID.unknown
    private(set) var largest = WordID.unknown

    init() {}

    init(words: inout LexiconBuilder) {
        func intern(_ word: StaticString) -> WordID {
            let number = words.intern(word)
            if number.rawValue > largest.rawValue { largest = number }
            return number
        }
        the = intern("the")
        of = intern("of")
        or = intern("or")
        at = intern("at")
        `in` = intern("in")
        by = intern("by")
        `as` = intern("as")
        against = intern("against")
        from = intern("from")
        assembly = intern("assembly")
        college = intern("college")
        congress = intern("congress")
        council = intern("council")
        cup = intern("cup")
        forward = intern("forward")
        league = intern("league")
        no = intern("no")
        news = intern("news")
        v = intern("v")
        with = intern("with")
        a = intern("a")
        an = intern("an")
        party = intern("party")
        house = intern("house")
        university = intern("university")
        possessive = intern("'s")
        openBracket = intern("(")
        closeBracket = intern(")")
        comma = intern(",")
        hyphen = intern("-")
        enDash = intern("–")
        ampersand = intern("&")
        fullStop = intern(".")
        apostrophe = intern("'")
        curlyApostrophe = intern("’")
        slash = intern("/")
        office = intern("office")
        st = intern("st")
        saint = intern("saint")
    }
}
