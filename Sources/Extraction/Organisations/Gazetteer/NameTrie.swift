/// The gazetteer's names as paths of words, in one open-addressing table of edges.
struct NameTrie: Sendable {
    /// A name that ends at a node.
    struct Name: Sendable {
        /// An index into the gazetteer's entries; nil for a surface that is no organisation.
        var entry: Int32?
        var isAcronym: Bool
        var isAmbiguous: Bool
        /// "the" has to stand before it: The Times.
        var needsArticle: Bool
        /// The case that each of the first 32 words must have, two bits a word (`CaseDemand`).
        var cases: UInt64
        /// Another name that ends at the same node.
        var next: Int32 = -1
    }

    struct Match {
        var name: Int32
        var end: Int
    }

    private(set) var names: [Name] = []
    private var edges: [UInt64]
    private var targets: [Int32]
    private var edgeCount = 0
    /// A bit of each edge's hash (a Bloom filter of one function): most words behind a name's first are no edge, and
    /// this fits where the edges don't, the processor's nearest cache.
    private var edgeBits = [UInt64](repeating: 0, count: 1 << 10)
    /// The node behind each first word, by `WordID`, whichever spelling it is; 0 where no name begins with the word.
    private var firstNodes: [Int32] = []
    /// The first name of each node; -1 where none ends.
    private var endings: [Int32] = [-1]

    /// - Parameter namesMax: how many names will be there, about.
    init(namesMax: Int) {
        var places = 1024
        while places < namesMax * 2 { places *= 2 }
        edges = [UInt64](repeating: 0, count: places)
        targets = [Int32](repeating: 0, count: places)
        names.reserveCapacity(namesMax)
        endings.reserveCapacity(namesMax * 2)
    }

    /// The node at the end of a path, made where it was not there.
    mutating func node(_ words: [WordID], canonical: [WordID]) -> Int32 {
        var node: Int32 = 0
        for word in words { node = child(of: node, NameTrie.canonical(word, canonical)) }
        return node
    }

    mutating func insert(_ name: Name, at node: Int32) {
        var name = name
        name.next = endings[Int(node)]
        endings[Int(node)] = Int32(names.count)
        names.append(name)
    }

    private mutating func child(of node: Int32, _ word: WordID) -> Int32 {
        let key = NameTrie.key(node, word)
        var place = slot(of: key)
        if edges[place] == key { return targets[place] }
        if edgeCount * 2 >= edges.count {
            grow()
            place = slot(of: key)
        }
        let target = Int32(endings.count)
        endings.append(-1)
        edges[place] = key
        targets[place] = target
        edgeCount += 1
        let (word, bit) = NameTrie.edgeBit(of: key)
        edgeBits[word] |= bit
        return target
    }

    /// Notes which names begin with each word, once all names are there: texts ask that far more often than how a name
    /// goes on.
    mutating func indexFirstWords(canonical: [WordID], wordCount: Int) {
        firstNodes = (0..<wordCount).map { number in
            let key = NameTrie.key(0, NameTrie.canonical(WordID(rawValue: UInt32(number)), canonical))
            let place = slot(of: key)
            return edges[place] == key && key != 0 ? targets[place] : 0
        }
    }

    /// No key is 0, since no word of a name is unknown.
    private static func key(_ node: Int32, _ word: WordID) -> UInt64 { UInt64(node) << 32 | UInt64(word.rawValue) }

    private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    private static func edgeBit(of key: UInt64) -> (word: Int, bit: UInt64) {
        let place = hash(key) >> 48
        return (Int(place >> 6), 1 << (place & 63))
    }

    private func mayHave(_ key: UInt64) -> Bool {
        let (word, bit) = NameTrie.edgeBit(of: key)
        return edgeBits[word] & bit != 0
    }

    private func slot(of key: UInt64) -> Int {
        var place = Int(NameTrie.hash(key) >> 40) & (edges.count - 1)
        while edges[place] != 0, edges[place] != key { place = (place + 1) & (edges.count - 1) }
        return place
    }

    private mutating func grow() {
        let old = zip(edges, targets).filter { $0.0 != 0 }
        edges = [UInt64](repeating: 0, count: edges.count * 2)
        targets = [Int32](repeating: 0, count: edges.count)
        for (edge, target) in old {
            let place = slot(of: edge)
            edges[place] = edge
            targets[place] = target
        }
    }

    /// The longest name that begins at a token, within a sentence.
    func longest(at start: Int, end: Int, in reader: TokenReader, canonical: [WordID]) -> Match? {
        let first = Int(reader.word(start).rawValue)
        guard first < firstNodes.count, firstNodes[first] != 0 else { return nil }
        var node = firstNodes[first]
        var place = start + 1
        var best = name(endingAt: node, from: start, to: place, reader).map { Match(name: $0, end: place) }
        while place < end {
            let word = reader.tokens[place].kind == .number ? reader.number(place) : reader.word(place)
            guard word != .unknown else { break }
            let key = NameTrie.key(node, NameTrie.canonical(word, canonical))
            guard mayHave(key) else { break }
            let edge = slot(of: key)
            guard edges[edge] == key else { break }
            node = targets[edge]
            place += 1
            if let name = name(endingAt: node, from: start, to: place, reader) { best = Match(name: name, end: place) }
        }
        return best
    }

    private static func canonical(_ word: WordID, _ canonical: [WordID]) -> WordID {
        Int(word.rawValue) < canonical.count ? canonical[Int(word.rawValue)] : word
    }

    private func name(endingAt node: Int32, from start: Int, to end: Int, _ reader: TokenReader) -> Int32? {
        var name = endings[Int(node)]
        while name >= 0 {
            if agrees(names[Int(name)], from: start, to: end, reader) { return name }
            name = names[Int(name)].next
        }
        return nil
    }

    private func agrees(_ name: Name, from start: Int, to end: Int, _ reader: TokenReader) -> Bool {
        // "the Left Opposition" is not The Left.
        if name.needsArticle, start == 0 || !reader.isWord(start - 1, reader.special.the) || reader.isCapital(end) {
            return false
        }
        // "TALK OF THE NATION"
        if name.needsArticle, start > 1, (start - 2...start).allSatisfy({ reader.tokens[$0].letterCase == .upper }) {
            return false
        }
        for place in start..<min(end, start + 32) {
            let demand = CaseDemand(rawValue: UInt8(name.cases >> UInt64(2 * (place - start)) & 3)) ?? .any
            guard demand.accepts(reader.tokens[place].letterCase) else { return false }
        }
        return true
    }
}

/// What a name asks of the case of one of its words.
enum CaseDemand: UInt8 {
    case any, capital, upper, mixed

    init(_ letterCase: Token.LetterCase) {
        self =
            switch letterCase {
            case .none, .lower: .any
            case .capitalised: .capital
            case .upper: .upper
            case .mixed: .mixed
            }
    }

    func accepts(_ letterCase: Token.LetterCase) -> Bool {
        switch self {
        case .any: true
        case .capital: letterCase == .capitalised || letterCase == .upper || letterCase == .mixed
        case .upper: letterCase == .upper
        case .mixed: letterCase == .mixed || letterCase == .upper
        }
    }
}
