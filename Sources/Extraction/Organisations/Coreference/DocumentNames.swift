/// The names that a document itself makes known: acronyms it defines, short names of companies it names in full,
/// names that some sentence shows to be an organisation's.
struct DocumentNames {
    /// The candidate that a defined acronym belongs to.
    private(set) var acronyms: [UInt64: Int32] = [:]
    /// The candidate that a short name belongs to, or that showed a name to be an organisation's.
    private(set) var names: [UInt64: Known] = [:]
    /// A bit of each name's hash: nearly all words are no such name, and a dictionary takes long to say so.
    private var nameBits = [UInt64](repeating: 0, count: 16)
    /// The candidate that the initials of its words stand for.
    private(set) var initials: [UInt64: Int32] = [:]
    /// The last names of persons whom the document names in full.
    private var persons: Set<UInt64> = []
    /// Entries of the gazetteer that are named beyond doubt.
    private(set) var entries: Set<Int32> = []

    struct Known {
        var candidate: Int32
        var rule: OrganisationRule
    }

    init(_ candidates: [Candidate], reader: TokenReader, gazetteer: CompiledGazetteer) {
        var supported: Set<Int32> = []
        for candidate in candidates {
            guard case .unknown = candidate.target, (2...3).contains(candidate.tokens.count),
                reader.has(candidate.tokens.lowerBound, .given)
            else { continue }
            persons.insert(reader.hash(candidate.tokens.upperBound - 1..<candidate.tokens.upperBound))
        }
        for (index, candidate) in candidates.enumerated() {
            switch candidate.target {
            case .entry(let entry):
                if candidate.form == .name {
                    entries.insert(entry)
                    addAffix(of: candidate.tokens, Int32(index), reader)
                    addWithoutHead(of: candidate.tokens, Int32(index), reader)
                    addInitials(of: candidate.tokens, Int32(index), reader)
                } else if candidate.tokens.count == 1, reader.length(candidate.tokens.lowerBound) > 3 {
                    entries.insert(entry)
                } else if candidate.rule == .gazetteerSupported,
                    gazetteer.kind(ofEntry: entry).isFirm || !supported.insert(entry).inserted
                {
                    entries.insert(entry)  // "GM said" once, any other acronym twice: no more doubt
                }
            case .same(let owner):
                let hash = reader.hash(candidate.tokens)
                if acronyms[hash] == nil { acronyms[hash] = owner }
            case .name: if !isPerson(candidate, reader) { add(candidate, Int32(index), reader) }
            case .ambiguousName, .acronym, .unknown, .nominal: break
            }
        }
    }

    /// Whether a name that only its context tells is somebody's: "the Dean supporters" beside "Howard Dean".
    func isPerson(_ candidate: Candidate, _ reader: TokenReader) -> Bool {
        candidate.rule == .nameInContext && candidate.tokens.count == 1
            && persons.contains(reader.hash(candidate.tokens))
    }

    /// Later "NDP" is what the document named in full before: "National Democratic Party".
    private mutating func addInitials(of tokens: Range<Int>, _ index: Int32, _ reader: TokenReader) {
        guard let hash = reader.initialsHash(tokens), initials[hash] == nil else { return }
        initials[hash] = index
    }

    private mutating func add(_ candidate: Candidate, _ index: Int32, _ reader: TokenReader) {
        if candidate.form == .name { addInitials(of: candidate.tokens, index, reader) }
        switch candidate.rule {
        case .acronymInContext: add(candidate.tokens, index, .repeatedName, reader)
        case .nameInContext:
            add(candidate.tokens, index, .repeatedName, reader)
            addWithoutTrade(of: candidate.tokens, index, reader)
        case .clubAffix:
            add(candidate.tokens, index, .repeatedName, reader)
            addAffix(of: candidate.tokens, index, reader)
        case .companySuffix: addShortNames(of: candidate.tokens, index, reader)
        case .headNoun: addWithoutHead(of: candidate.tokens, index, reader)
        case .companyForm: addWithoutTrade(of: candidate.tokens, index, reader)
        default: break
        }
    }

    private mutating func add(_ tokens: Range<Int>, _ index: Int32, _ rule: OrganisationRule, _ reader: TokenReader) {
        let hash = reader.hash(tokens)
        if names[hash] == nil { names[hash] = Known(candidate: index, rule: rule) }
        let (word, bit) = DocumentNames.nameBit(hash)
        nameBits[word] |= bit
    }

    /// What is known of words by their hash.
    func name(_ hash: UInt64) -> Known? {
        let (word, bit) = DocumentNames.nameBit(hash)
        return nameBits[word] & bit == 0 ? nil : names[hash]
    }

    private static func nameBit(_ hash: UInt64) -> (word: Int, bit: UInt64) {
        (Int(hash >> 6 & 15), 1 << (hash & 63))
    }

    /// "Manchester United" is also "United".
    private mutating func addAffix(of tokens: Range<Int>, _ index: Int32, _ reader: TokenReader) {
        let last = tokens.upperBound - 1
        guard tokens.count > 1, reader.has(last, .clubAffix), reader.length(last) > 3, reader.isCapital(last) else {
            return
        }
        add(last..<last + 1, index, .shortName, reader)
    }

    /// "Continental Airlines" is also "Continental", "Carlyle Group" "Carlyle".
    private mutating func addWithoutHead(of tokens: Range<Int>, _ index: Int32, _ reader: TokenReader) {
        let last = tokens.upperBound - 1
        // "Arden Motor Company" is also "Arden Motor".
        let head = reader.spelling(at: last)
        if tokens.count > 2, head == "Company" || head == "Corporation" {
            return add(tokens.lowerBound..<last, index, .shortName, reader)
        }
        guard tokens.count == 2, reader.isCapital(last), reader.length(tokens.lowerBound) > 4 else { return }
        switch head {
        case "Airlines", "Airways", "Motors", "Motor", "Industries", "Group", "Holdings", "Technologies", "Computer",
            "Electronics", "Petroleum", "Pharmaceuticals", "Stores", "Foods":
            break
        default: return
        }
        guard !isPlainWord(tokens.lowerBound, reader) else { return }
        add(tokens.lowerBound..<last, index, .shortName, reader)
    }

    /// "Lantern Energy" is also "Lantern", where no list knows that word: "Northern" alone is none.
    private mutating func addWithoutTrade(of tokens: Range<Int>, _ index: Int32, _ reader: TokenReader) {
        let first = tokens.lowerBound
        guard tokens.count == 2, reader.word(first) == .unknown, reader.length(first) > 4,
            reader.has(first + 1, .companyEnd) || reader.spelling(at: first + 1) == "Water"
        else { return }
        add(first..<first + 1, index, .shortName, reader)
    }

    private func isPlainWord(_ place: Int, _ reader: TokenReader) -> Bool {
        reader.has(place, [.place, .demonym, .given, .opener, .field, .head, .partyModifier])
    }

    /// "Toyota Motor Corp." is also "Toyota Motor" and "Toyota".
    private mutating func addShortNames(of tokens: Range<Int>, _ index: Int32, _ reader: TokenReader) {
        var end = tokens.upperBound
        while end > tokens.lowerBound + 1, !reader.isCapital(end - 1) || reader.has(end - 1, .companySuffix) {
            end -= 1
        }
        add(tokens.lowerBound..<end, index, .shortName, reader)
        let first = tokens.lowerBound
        if end > first + 1, !isPlainWord(first, reader), reader.length(first) > 3 {
            add(first..<first + 1, index, .shortName, reader)
        }
    }
}
