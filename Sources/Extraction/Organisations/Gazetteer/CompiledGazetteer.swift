/// A gazetteer in the form that texts are matched against.
struct CompiledGazetteer: Sendable {
    private let source: Gazetteer
    private(set) var trie: NameTrie
    /// One spelling for several, by `WordID`: organization is organisation, U.N. is UN, & is and.
    private(set) var canonical: [WordID] = []
    /// The words that a name may begin with in small letters, by `WordID`; false beyond.
    private var opensInSmallLetters: [Bool] = []
    /// The words of the entries' names that can stand for them alone: "Bank" of "World Bank", entry after entry.
    private var nominalWords: [WordID] = []
    /// Where each entry's begin, and after the last where they end.
    private var nominalStarts: [Int32] = [0]

    /// Puts the words of all names into the lexicon.
    init(_ gazetteer: Gazetteer, words: inout LexiconBuilder, lexicon: inout OrganisationLexicon) {
        source = gazetteer
        trie = NameTrie(namesMax: 2 * gazetteer.records.count + gazetteer.surfaces.count)
        for (british, american) in GazetteerSpelling.pairs {
            setCanonical(words.intern(american), words.intern(british))
        }
        setCanonical(words.intern("&"), words.intern("and"))
        let noWords = Lexicon.empty
        gazetteer.text.withUnsafeBufferPointer { text in
            ByteClass.table.withUnsafeBufferPointer { classes in
                withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FoldedWord.storageBytes) { scratch in
                    noWords.withSearcher { searcher in
                        var cutter = NameCutter(text: text, classes: classes, scratch: scratch, noWords: searcher)
                        addEntries(text, &cutter, &words, &lexicon)
                    }
                }
            }
        }
        addDenials(&words, &lexicon)
        for (variant, word) in canonical.enumerated() where lexicon.flags(of: word).contains(.opensName) {
            lexicon.markOpensName(WordID(rawValue: UInt32(variant)))
        }
        // Other words are looked at for their capitals.
        for number in 0..<words.count {
            let word = WordID(rawValue: UInt32(number))
            let spelling = Int(canonicalWord(word).rawValue)
            if spelling < opensInSmallLetters.count, opensInSmallLetters[spelling] { words.mark(word, .name) }
        }
        trie.indexFirstWords(canonical: canonical, wordCount: words.count)
    }

    var denials: [GazetteerDenial] { source.denials.filter { !$0.context.isEmpty } }

    func entry(_ number: Int32) -> GazetteerEntry { source.entry(Int(number)) }

    func entry(called name: String) -> Int32? { source.firstEntry(called: name).map(Int32.init) }

    func entry(identified identity: String) -> Int32? { source.firstEntry(identified: identity).map(Int32.init) }

    func kind(ofEntry entry: Int32) -> OrganisationKind { source.records[Int(entry)].kind }

    func nominals(ofEntry entry: Int32) -> ArraySlice<WordID> {
        nominalWords[Int(nominalStarts[Int(entry)])..<Int(nominalStarts[Int(entry) + 1])]
    }

    /// The identity of the body that an entry is part of.
    func parent(of entry: GazetteerEntry) -> String? {
        guard let parent = entry.parent else { return nil }
        return source.firstEntry(called: parent).map { source.entry($0).identity } ?? OrganisationSlug.make(parent)
    }

    private mutating func addEntries(
        _ text: UnsafeBufferPointer<UInt8>, _ cutter: inout NameCutter, _ words: inout LexiconBuilder,
        _ lexicon: inout OrganisationLexicon
    ) {
        for (number, record) in source.records.enumerated() {
            let ambiguous = source.surfaces[record.ambiguous]
            func add(_ slice: TextSlice, isName: Bool, to gazetteer: inout CompiledGazetteer) {
                let isAmbiguous = ambiguous.contains { text[$0.range].elementsEqual(text[slice.range]) }
                let surface = GazetteerSurface(
                    slice, of: text, entry: Int32(number), kind: record.kind, isName: isName, isAmbiguous: isAmbiguous)
                cutter.cut(surface.text, &words)
                gazetteer.add(surface, cutter, &words, &lexicon)
            }
            add(record.name, isName: true, to: &self)
            if !record.acronym.isEmpty { add(record.acronym, isName: false, to: &self) }
            for place in record.aliases { add(source.surfaces[place], isName: false, to: &self) }
            nominalStarts.append(Int32(nominalWords.count))
        }
    }

    /// The surfaces of no organisation, few enough to cut a string.
    private mutating func addDenials(_ words: inout LexiconBuilder, _ lexicon: inout OrganisationLexicon) {
        let noWords = Lexicon.empty
        for denial in source.denials where denial.context.isEmpty {
            var text = denial.surface
            text.withUTF8 { text in
                ByteClass.table.withUnsafeBufferPointer { classes in
                    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FoldedWord.storageBytes) { scratch in
                        noWords.withSearcher { searcher in
                            var cutter = NameCutter(text: text, classes: classes, scratch: scratch, noWords: searcher)
                            cutter.cut(0..<text.count, &words)
                            add(GazetteerSurface(denied: text), cutter, &words, &lexicon)
                        }
                    }
                }
            }
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
        var demands: UInt64 = 0
        for (place, letterCase) in name.cases.enumerated() where place < 32 {
            // "UN security council" is how many newspapers write it.
            let isRelaxed = place > 0 && surface.kind == .intergovernmental && firstCase == .upper
            demands |= UInt64((isRelaxed ? CaseDemand.any : CaseDemand(letterCase)).rawValue) << UInt64(2 * place)
            if letterCase == .upper { addDotted(name.words[place], opensName: place == 0, &words, &lexicon) }
        }
        trie.insert(
            NameTrie.Name(
                entry: surface.entry, isAcronym: name.words.count == 1 && firstCase == .upper,
                isAmbiguous: surface.isAmbiguous, needsArticle: surface.needsArticle, cases: demands),
            at: trie.node(name.words, canonical: canonical))
        lexicon.markOpensName(firstWord)
        lexicon.markOpensName(canonicalWord(firstWord))
        if CaseDemand(firstCase) == .any {
            let spelling = canonicalWord(firstWord)
            opensInSmallLetters.makeRoom(for: spelling, false)
            opensInSmallLetters[Int(spelling.rawValue)] = true
        }
        guard surface.isName else { return }
        for word in name.words where word.rawValue >> 31 == 0 {
            let word = canonicalWord(word)
            if lexicon.flags(of: word).contains(.nominal) { nominalWords.append(word) }
        }
    }

    /// An acronym is found with full stops, too, and without those that the file has: U.N., F.B.I., JC Penney.
    private mutating func addDotted(
        _ word: WordID, opensName: Bool, _ words: inout LexiconBuilder, _ lexicon: inout OrganisationLexicon
    ) {
        if let bare = words.internWithoutStops(word) { setCanonical(word, canonicalWord(bare)) }
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
    }
}

/// One way to write an entry, or a surface that is no organisation.
struct GazetteerSurface {
    /// Bytes of the gazetteer's text, without an article.
    let text: Range<Int>
    /// nil where it is no organisation.
    let entry: Int32?
    let kind: OrganisationKind
    let isName: Bool
    let isAmbiguous: Bool
    let needsArticle: Bool

    /// Mentions do not contain the article, so a name is found without it; a single word that follows one is too
    /// common to be found alone: "The Times".
    init(
        _ slice: TextSlice, of text: UnsafeBufferPointer<UInt8>, entry: Int32, kind: OrganisationKind, isName: Bool,
        isAmbiguous: Bool
    ) {
        let hasArticle = text[slice.range].starts(with: GazetteerSurface.article)
        self.text = hasArticle ? slice.range.dropFirst(GazetteerSurface.article.count) : slice.range
        self.entry = entry
        self.kind = kind
        self.isName = isName
        self.isAmbiguous = isAmbiguous
        needsArticle = hasArticle && !text[self.text].contains(UInt8(ascii: " "))
    }

    /// A surface that is no organisation.
    init(denied text: UnsafeBufferPointer<UInt8>) {
        self.text = text.indices
        entry = nil
        kind = .other
        isName = false
        isAmbiguous = false
        needsArticle = false
    }

    private static let article = Array("The ".utf8)
}

/// British and American spelling.
enum GazetteerSpelling {
    /// The first is the spelling that the trie uses.
    static let pairs: [(StaticString, StaticString)] = [
        ("organisation", "organization"), ("organisations", "organizations"), ("defence", "defense"),
        ("labour", "labor"), ("centre", "center"), ("centres", "centers"), ("programme", "program"),
        ("programmes", "programs"), ("theatre", "theater"), ("us", "u.s."), ("un", "u.n."), ("uk", "u.k."),
    ]
}
