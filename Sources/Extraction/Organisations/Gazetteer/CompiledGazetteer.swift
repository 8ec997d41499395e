/// A gazetteer in the form that texts are matched against.
struct CompiledGazetteer: Sendable {
    let entries: [GazetteerEntry]
    let denials: [GazetteerDenial]
    private(set) var trie = NameTrie()
    /// One spelling for several, by `WordID`: organization is organisation, U.N. is UN.
    private(set) var canonical: [WordID] = []
    /// The words of each entry's name that can stand for it alone: "Bank" of "World Bank".
    private(set) var nominals: [[WordID]]

    /// Puts the words of all names into the lexicon.
    init(_ gazetteer: Gazetteer, words: inout LexiconBuilder, lexicon: inout OrganisationLexicon) {
        entries = gazetteer.entries
        denials = gazetteer.denials.filter { !$0.context.isEmpty }
        nominals = [[WordID]](repeating: [], count: entries.count)
        for (british, american) in GazetteerSpelling.pairs {
            setCanonical(words.intern(american), words.intern(british))
        }
        let surfaces = GazetteerSurfaces(gazetteer)
        var cutter = NameCutter()
        for surface in surfaces.all where cutter.cut(surface.text, &words) {
            add(surface, cutter, &words, &lexicon)
        }
        let rest = surfaces.all.filter { !NameCutter.isPlain($0.text) }
        let cut = GazetteerSurfaces.tokenised(rest)
        var place = 0
        for (index, surface) in rest.enumerated() {
            cutter.take(cut, &place, turn: index, &words)
            add(surface, cutter, &words, &lexicon)
        }
    }

    private mutating func add(
        _ surface: GazetteerSurface, _ name: NameCutter, _ words: inout LexiconBuilder,
        _ lexicon: inout OrganisationLexicon
    ) {
        // Texts are not searched at numbers, so a name that begins with one is not found.
        guard let firstWord = name.words.first, let firstCase = name.cases.first, firstWord.rawValue >> 31 == 0 else {
            return
        }
        let path = name.words.map { canonicalWord($0) }
        let isIntergovernmental = surface.entry.map { entries[$0].kind == .intergovernmental } ?? false
        var demands: UInt64 = 0
        for (place, letterCase) in name.cases.prefix(32).enumerated() {
            // "UN security council" is how many newspapers write it.
            let isRelaxed = place > 0 && isIntergovernmental && firstCase == .upper
            demands |= UInt64((isRelaxed ? CaseDemand.any : CaseDemand(letterCase)).rawValue) << UInt64(2 * place)
            if letterCase == .upper { addDotted(name.words[place], opensName: place == 0, &words, &lexicon) }
        }
        trie.insert(
            path,
            NameTrie.Name(
                entry: surface.entry.map(Int32.init), isAcronym: path.count == 1 && firstCase == .upper,
                isAmbiguous: surface.isAmbiguous, needsArticle: surface.needsArticle, cases: demands))
        lexicon.markOpensName(firstWord)
        if path[0] == firstWord, let other = others[firstWord] { lexicon.markOpensName(other) }
        if path[0] != firstWord { lexicon.markOpensName(path[0]) }
        if surface.isName, let entry = surface.entry {
            nominals[entry] = path.filter { $0.rawValue >> 31 == 0 && lexicon.flags(of: $0).contains(.nominal) }
        }
    }

    /// The other spelling of a word, by the one that the trie uses.
    private var others: [WordID: WordID] = [:]

    /// An acronym is found with full stops, too: U.N., F.B.I.
    private mutating func addDotted(
        _ word: WordID, opensName: Bool, _ words: inout LexiconBuilder, _ lexicon: inout OrganisationLexicon
    ) {
        guard let dotted = words.internDotted(word) else { return }
        setCanonical(dotted, word)
        if opensName { lexicon.markOpensName(dotted) }
    }

    private func canonicalWord(_ word: WordID) -> WordID {
        Int(word.rawValue) < canonical.count ? canonical[Int(word.rawValue)] : word
    }

    private mutating func setCanonical(_ variant: WordID, _ word: WordID) {
        while canonical.count <= Int(variant.rawValue) {
            canonical.append(WordID(rawValue: UInt32(canonical.count)))
        }
        canonical[Int(variant.rawValue)] = word
        others[word] = variant
    }

    func kind(ofEntry entry: Int32) -> OrganisationKind { entries[Int(entry)].kind }

    /// The identity of the body that an entry is part of.
    func parent(of entry: GazetteerEntry) -> String? {
        guard let parent = entry.parent else { return nil }
        return entries.first { $0.name == parent }?.identity ?? OrganisationSlug.make(parent)
    }
}

/// One way to write an entry, or a surface that is no organisation.
struct GazetteerSurface {
    var text: Substring
    /// nil where it is no organisation.
    var entry: Int?
    var isName: Bool
    var isAmbiguous: Bool
    var needsArticle: Bool
}

/// All surfaces of a gazetteer, in its order, each entry's name first.
struct GazetteerSurfaces {
    private(set) var all: [GazetteerSurface] = []

    init(_ gazetteer: Gazetteer) {
        all.reserveCapacity(gazetteer.entries.count * 3)
        for (index, entry) in gazetteer.entries.enumerated() {
            add(entry.name, index, isName: true, entry.ambiguous)
            if let acronym = entry.acronym { add(acronym, index, isName: false, entry.ambiguous) }
            for alias in entry.aliases { add(alias, index, isName: false, entry.ambiguous) }
        }
        for denial in gazetteer.denials where denial.context.isEmpty {
            all.append(
                GazetteerSurface(
                    text: denial.surface[...], entry: nil, isName: false, isAmbiguous: false, needsArticle: false))
        }
    }

    /// Mentions do not contain the article, so a name is found without it; a single word that follows one is too
    /// common to be found alone: "The Times".
    private mutating func add(_ text: String, _ entry: Int, isName: Bool, _ ambiguous: [String]) {
        let hasArticle = text.hasPrefix("The ")
        let bare = hasArticle ? text.dropFirst(4) : text[...]
        all.append(
            GazetteerSurface(
                text: bare, entry: entry, isName: isName, isAmbiguous: ambiguous.contains(text),
                needsArticle: hasArticle && !bare.utf8.contains(UInt8(ascii: " "))))
    }
}

/// British and American spelling.
enum GazetteerSpelling {
    /// The first is the spelling that the trie uses.
    static let pairs: [(String, String)] = [
        ("organisation", "organization"), ("organisations", "organizations"), ("defence", "defense"),
        ("labour", "labor"), ("centre", "center"), ("centres", "centers"), ("programme", "program"),
        ("programmes", "programs"), ("theatre", "theater"), ("us", "u.s."), ("un", "u.n."), ("uk", "u.k."),
    ]
}
