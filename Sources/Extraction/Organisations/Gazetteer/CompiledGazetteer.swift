import Transcripts

/// A gazetteer in the form that texts are matched against.
struct CompiledGazetteer: Sendable {
    let entries: [GazetteerEntry]
    let denials: [GazetteerDenial]
    private(set) var trie = NameTrie()
    /// One spelling for several, by `WordID`: organization is organisation, U.N. is UN.
    private(set) var canonical: [WordID] = []
    /// The words of each entry's name that can stand for it alone: "Bank" of "World Bank".
    private(set) var nominals: [[WordID]] = []
    /// The identity of an entry's parent.
    private(set) var parents: [String?] = []

    /// Puts the words of all names into the lexicon.
    init(_ gazetteer: Gazetteer, words: inout LexiconBuilder, lexicon: inout OrganisationLexicon) {
        entries = gazetteer.entries
        denials = gazetteer.denials.filter { !$0.context.isEmpty }
        let surfaces = GazetteerSurfaces(gazetteer)
        let cut = surfaces.tokenised()
        var cases: [Token.LetterCase] = []
        var path: [WordID] = []
        var place = 0
        for (index, surface) in surfaces.all.enumerated() {
            path.removeAll(keepingCapacity: true)
            cases.removeAll(keepingCapacity: true)
            let end = Int(cut.transcript.turns[index].text.upperBound)
            while place < cut.tokens.count, Int(cut.tokens[place].end) <= end {
                path.append(intern(cut, place, &words))
                cases.append(cut.tokens[place].letterCase)
                place += 1
            }
            add(surface, path, cases, &words, &lexicon)
        }
        resolveParents()
    }

    private mutating func add(
        _ surface: GazetteerSurface, _ path: [WordID], _ cases: [Token.LetterCase], _ words: inout LexiconBuilder,
        _ lexicon: inout OrganisationLexicon
    ) {
        guard let first = path.first else { return }
        let isIntergovernmental = surface.entry.map { entries[$0].kind == .intergovernmental } ?? false
        var demands: UInt64 = 0
        for (place, letterCase) in cases.prefix(32).enumerated() {
            // "UN security council" is how many newspapers write it.
            let isRelaxed = place > 0 && isIntergovernmental && cases[0] == .upper
            demands |= UInt64((isRelaxed ? CaseDemand.any : CaseDemand(letterCase)).rawValue) << UInt64(2 * place)
        }
        trie.insert(
            path,
            NameTrie.Name(
                entry: surface.entry.map(Int32.init), isAcronym: path.count == 1 && cases[0] == .upper,
                isAmbiguous: surface.isAmbiguous, needsArticle: surface.needsArticle, cases: demands))
        lexicon.markOpensName(first)
        for word in spellings[first] ?? [] { lexicon.markOpensName(word) }
        guard surface.isName else { return }
        nominals.append(path.filter { lexicon.flags(of: $0).contains(.nominal) })
    }

    /// Other spellings of a word in a name, by the spelling that the trie uses.
    private var spellings: [WordID: [WordID]] = [:]

    private mutating func intern(_ cut: TokenisedTranscript, _ place: Int, _ words: inout LexiconBuilder) -> WordID {
        let token = cut.tokens[place]
        let text = String(decoding: cut.transcript.text[Int(token.start)..<Int(token.end)], as: UTF8.self)
        var folded = text.lowercased()
        if folded.utf8.contains(0x99) { folded = String(folded.map { $0 == "’" ? "'" : $0 }) }
        let word = words.intern(GazetteerSpelling.canonical[folded] ?? folded)
        if spellings[word] != nil { return canonicalWord(word) }
        var others: [WordID] = []
        for other in GazetteerSpelling.variants(of: folded, letterCase: token.letterCase) {
            let variant = words.intern(other)
            others.append(variant)
            setCanonical(variant, word)
        }
        spellings[word] = others
        return canonicalWord(word)
    }

    private func canonicalWord(_ word: WordID) -> WordID {
        Int(word.rawValue) < canonical.count ? canonical[Int(word.rawValue)] : word
    }

    private mutating func setCanonical(_ variant: WordID, _ word: WordID) {
        while canonical.count <= Int(variant.rawValue) {
            canonical.append(WordID(rawValue: UInt32(canonical.count)))
        }
        canonical[Int(variant.rawValue)] = word
    }

    private mutating func resolveParents() {
        var identities: [String: String] = [:]
        for entry in entries { identities[entry.name] = entry.identity }
        parents = entries.map { entry in entry.parent.map { identities[$0] ?? OrganisationSlug.make($0) } }
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
                needsArticle: hasArticle && !bare.contains(" ")))
    }

    /// Each surface as a turn of one transcript, cut by the tokeniser that cuts texts.
    func tokenised() -> TokenisedTranscript {
        var transcript = Transcript(slug: "")
        transcript.text.reserveCapacity(all.count * 24)
        transcript.turns.reserveCapacity(all.count)
        for surface in all {
            let start = transcript.text.count
            transcript.text.append(contentsOf: surface.text.utf8)
            transcript.turns.append(
                Turn(
                    speaker: nil, label: nil, kind: .statement, text: start..<transcript.text.count, paragraphs: 0..<0,
                    notes: 0..<0, words: 0, line: 0))
        }
        return Tokeniser(lexicon: LexiconBuilder().build()).tokenise(transcript)
    }
}

/// British and American spelling, and full stops in acronyms.
enum GazetteerSpelling {
    private static let pairs: [(String, String)] = [
        ("organisation", "organization"), ("organisations", "organizations"), ("defence", "defense"),
        ("labour", "labor"), ("centre", "center"), ("centres", "centers"), ("programme", "program"),
        ("programmes", "programs"), ("theatre", "theater"),
    ]
    /// The spelling that the trie uses.
    static let canonical: [String: String] = {
        var table: [String: String] = [:]
        for (british, american) in pairs { table[american] = british }
        for dotted in ["u.s.", "u.n.", "u.k.", "e.u."] { table[dotted] = dotted.filter { $0 != "." } }
        return table
    }()
    private static let american = Dictionary(uniqueKeysWithValues: pairs)

    /// The other spellings of a word of a name.
    static func variants(of word: String, letterCase: Token.LetterCase) -> [String] {
        let word = canonical[word] ?? word
        if let other = american[word] { return [other] }
        guard letterCase == .upper, (2...5).contains(word.utf8.count), word.utf8.allSatisfy({ $0 &- 97 < 26 }) else {
            return []
        }
        return [word.map { "\($0)." }.joined()]
    }
}
