/// The second pass: decides which candidates are mentions, and of which organisations.
struct Resolver {
    let reader: TokenReader
    let gazetteer: CompiledGazetteer
    let candidates: [Candidate]
    let names: DocumentNames
    private(set) var table = OrganisationTable()
    private(set) var mentions: [Mention] = []
    /// The organisation named last that each nominal word can stand for.
    private var lastOfNominal: [WordID: Int32] = [:]

    struct Mention {
        var tokens: Range<Int>
        var sentence: Int32
        var entity: Int32
        var form: MentionForm
        var rule: OrganisationRule
    }

    init(_ candidates: [Candidate], reader: TokenReader, gazetteer: CompiledGazetteer) {
        self.reader = reader
        self.gazetteer = gazetteer
        self.candidates = candidates
        names = DocumentNames(candidates, reader: reader, gazetteer: gazetteer)
        mentions.reserveCapacity(candidates.count)
    }

    mutating func resolve() {
        for candidate in candidates {
            switch candidate.target {
            case .entry(let entry): resolve(candidate, entry: entry)
            case .ambiguousName(let name): resolve(candidate, ambiguous: name)
            case .name: resolve(name: candidate)
            case .same(let owner): resolveDefined(candidate, owner)
            case .acronym: resolve(acronym: candidate)
            case .unknown: resolve(words: candidate)
            case .nominal: resolve(nominal: candidate)
            }
        }
    }

    private mutating func accept(_ candidate: Candidate, _ entity: Int32) {
        add(
            Mention(
                tokens: candidate.tokens, sentence: candidate.sentence, entity: entity, form: candidate.form,
                rule: candidate.rule))
    }

    private mutating func add(_ mention: Mention) {
        mentions.append(mention)
        for word in table.nominals[Int(mention.entity)] { lastOfNominal[word] = mention.entity }
    }

    /// The organisation that a candidate names, without its own mention being accepted.
    private mutating func entity(of candidate: Candidate) -> Int32 {
        switch candidate.target {
        case .entry(let entry): return table.entity(ofEntry: entry, in: gazetteer)
        case .ambiguousName(let name):
            return table.entity(ofEntry: gazetteer.trie.names[Int(name)].entry ?? 0, in: gazetteer)
        default: break
        }
        var kind = OrganisationKind.other
        if case .name(let told) = candidate.target { kind = told }
        let words = reader.nameWords(candidate.tokens)
        return table.entity(
            named: reader.hash(words), reader.name(words), kind: kind,
            source: candidate.rule == .definition ? .definition : .pattern,
            nominals: words.filter { reader.has($0, .nominal) && reader.isCapital($0) }.map { reader.word($0) })
    }

    private mutating func resolve(_ candidate: Candidate, entry: Int32) {
        // What the document defines an acronym as goes before what the world knows it as.
        if candidate.form == .acronym {
            let hash = reader.hash(candidate.tokens)
            if let owner = names.acronyms[hash] { return resolveDefined(candidate, owner) }
            if !names.entries.contains(entry), let owner = names.initials[hash] {
                return resolveDefined(candidate, owner)
            }
        }
        accept(candidate, table.entity(ofEntry: entry, in: gazetteer))
    }

    private mutating func resolve(_ candidate: Candidate, ambiguous name: Int32) {
        if let owner = names.acronyms[reader.hash(candidate.tokens)] { return resolveDefined(candidate, owner) }
        var name = name
        while name >= 0 {
            let found = gazetteer.trie.names[Int(name)]
            if let entry = found.entry, names.entries.contains(entry) {
                return accept(candidate, table.entity(ofEntry: entry, in: gazetteer))
            }
            name = found.next
        }
        if candidate.form == .acronym, let owner = names.initials[reader.hash(candidate.tokens)] {
            return resolveDefined(candidate, owner)
        }
        resolve(words: candidate)
    }

    private mutating func resolve(name candidate: Candidate) {
        if candidate.form == .acronym {
            let hash = reader.hash(candidate.tokens)
            if let owner = names.acronyms[hash] ?? names.initials[hash] { return resolveDefined(candidate, owner) }
        }
        // "Shares of Continental" after "Continental Airlines"
        if candidate.rule == .nameInContext, let known = names.names[reader.hash(candidate.tokens)],
            known.rule == .shortName
        {
            return accept(candidate, entity(of: candidates[Int(known.candidate)]))
        }
        if names.isPerson(candidate, reader) { return }
        accept(candidate, entity(of: candidate))
    }

    private mutating func resolveDefined(_ candidate: Candidate, _ owner: Int32) {
        guard candidates.indices.contains(Int(owner)) else { return }
        let entity = entity(of: candidates[Int(owner)])
        table.setAcronym(reader.text(candidate.tokens), of: entity)
        var candidate = candidate
        candidate.rule = .definedAcronym
        candidate.form = .acronym
        accept(candidate, entity)
    }

    private mutating func resolve(acronym candidate: Candidate) {
        let hash = reader.hash(candidate.tokens)
        if let owner = names.acronyms[hash] ?? names.initials[hash] { return resolveDefined(candidate, owner) }
        guard let known = names.names[hash] else { return }
        accept(candidate, entity(of: candidates[Int(known.candidate)]))
    }

    /// Looks in capitalised words for names that the document has made known.
    private mutating func resolve(words candidate: Candidate) {
        guard !names.names.isEmpty else { return }
        var place = candidate.tokens.lowerBound
        while place < candidate.tokens.upperBound {
            guard reader.isCapital(place), let known = longestKnown(at: place, before: candidate.tokens.upperBound)
            else {
                place += 1
                continue
            }
            if !isPersonBefore(place, from: candidate.tokens.lowerBound), !isHalfOfCompound(known.end),
                !isPlace(known.end), !isTownOfShort(known.name, at: place)
            {
                add(
                    Mention(
                        tokens: place..<known.end, sentence: candidate.sentence,
                        entity: entity(of: candidates[Int(known.name.candidate)]), form: .name, rule: known.name.rule))
            }
            place = known.end
        }
    }

    /// Known names of the document have at most this many words here.
    private static let wordsMax = 5

    private func longestKnown(at place: Int, before limit: Int) -> (name: DocumentNames.Known, end: Int)? {
        var longest: (name: DocumentNames.Known, end: Int)?
        var hash = TokenReader.hashOfNothing
        for last in place..<min(limit, place + Resolver.wordsMax) {
            hash = reader.hash(hash, add: last)
            if let known = names.name(hash) { longest = (known, last + 1) }
        }
        return longest
    }

    /// "The Kelso Energy plant in Kelso": what a firm's short name means behind "in".
    private func isTownOfShort(_ name: DocumentNames.Known, at place: Int) -> Bool {
        name.rule == .shortName && reader.isWord(place - 1, reader.special.in)
    }

    /// "Anzac Cove", "Ford Street".
    private func isPlace(_ next: Int) -> Bool { reader.has(next, .placeHead) && reader.isCapital(next) }

    /// "Ball-Foster" is not the Ball that the document names.
    private func isHalfOfCompound(_ next: Int) -> Bool {
        reader.isWord(next, reader.special.hyphen) && reader.isTight(next) && reader.isCapital(next + 1)
    }

    /// "Henry Ford" is not the Ford that the document names.
    private func isPersonBefore(_ place: Int, from start: Int) -> Bool {
        place > start && reader.has(place - 1, [.given, .title])
    }

    private mutating func resolve(nominal candidate: Candidate) {
        let place = candidate.tokens.lowerBound
        if let entity = lastOfNominal[reader.word(place)] { return accept(candidate, entity) }
        guard candidate.tokens.count == 1, Resolver.isOffice(reader.spelling(at: place)) else { return }
        accept(
            candidate,
            table.entity(
                named: reader.hash(candidate.tokens), reader.name(candidate.tokens), kind: reader.kind(place),
                source: .pattern, nominals: [reader.word(place)]))
    }

    /// Bodies of state that a debate calls by their head alone, however it names them in full, if it does.
    private static func isOffice(_ head: TokenSpelling) -> Bool {
        switch head {
        case "Commission", "Council", "Committee", "Court", "Ministry", "Department", "Tribunal", "Assembly",
            "Subcommittee":
            true
        default: false
        }
    }
}

extension TokenReader {
    /// The hash that an acronym of a name's capitalised words has; nil for names of less than three.
    func initialsHash(_ tokens: Range<Int>) -> UInt64? {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        var count = 0
        for place in tokens where isCapital(place) {
            state = (state ^ UInt64(initial(place))) &* 0x100_0000_01B3
            count += 1
        }
        guard (3...8).contains(count) else { return nil }
        return (state ^ 0x20) &* 0x100_0000_01B3
    }

    /// The words of a name without the full stop that a mention may end with.
    func nameWords(_ tokens: Range<Int>) -> Range<Int> {
        isWord(tokens.upperBound - 1, special.fullStop) ? tokens.lowerBound..<tokens.upperBound - 1 : tokens
    }

    /// Whether anything but single blanks stands between the tokens.
    private func hasWideGap(_ tokens: Range<Int>) -> Bool {
        for place in tokens.dropFirst() where self.tokens[place].spaceBefore {
            let end = Int(self.tokens[place - 1].end)
            if Int(self.tokens[place].start) - end != 1 || bytes[end] != UInt8(ascii: " ") { return true }
        }
        return false
    }

    /// A name as it is written, each stretch of white space one blank.
    func name(_ tokens: Range<Int>) -> String {
        guard hasWideGap(tokens) else { return text(tokens) }
        var name = ""
        var needsBlank = false
        for scalar in text(tokens).unicodeScalars {
            if scalar.properties.isWhitespace {
                needsBlank = !name.isEmpty
                continue
            }
            if needsBlank { name.unicodeScalars.append(" ") }
            needsBlank = false
            name.unicodeScalars.append(scalar)
        }
        return name
    }
}
