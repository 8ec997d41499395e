import Algorithms

/// The words of names and titles, to find what bears them: transcripts by title, speakers by name and label,
/// organisations by name, acronym and surface.
struct NameTable: Sendable {
    /// Folded words as strings, in the order of their bytes.
    var word = Column<Int32>()
    var entryBounds = Column<UInt32>([0])
    /// `NameEntry`s, ascending and without repeats.
    var entries = Column<Int32>()
}

/// What a word of a name leads to.
struct NameEntry {
    enum Kind: Int32 { case speaker, organisation, transcript }

    let rawValue: Int32
    var kind: Kind { Kind(rawValue: rawValue >> 28 & 3) ?? .transcript }
    var index: Int { Int(rawValue & Self.indexMask) }

    private static let indexMask: Int32 = 1 << 28 - 1

    init(rawValue: Int32) { self.rawValue = rawValue }

    init(_ kind: Kind, _ index: Int) { rawValue = kind.rawValue << 28 | Int32(index) & Self.indexMask }
}

/// Collects names while a corpus is built.
struct NameTableBuilder {
    private var entries: [Int32: [Int32]] = [:]

    mutating func add(_ name: String, _ entry: NameEntry, strings: inout StringInterner) {
        for word in WordScan.words(name) {
            let id = word.withFolded { strings.intern($0) }
            if entries[id]?.last != entry.rawValue { entries[id, default: []].append(entry.rawValue) }
        }
    }

    func table(_ strings: StringInterner) -> NameTable {
        let words = entries.keys.sorted { strings.utf8($0).lexicographicallyPrecedes(strings.utf8($1)) }
        let grouping = Grouping(lists: words.map { entries[$0, default: []].sorted().withoutRepeats() })
        return NameTable(word: Column(words), entryBounds: grouping.bounds, entries: grouping.values)
    }
}

/// Finds names by words.
struct NameSearch {
    let tables: Tables

    /// What has all words in its names; the last word may be unfinished. Nil where the text has no word.
    func entries(matching text: String, lastIsPrefix: Bool = true) -> Set<Int32>? {
        let words = WordScan.words(text)
        guard !words.isEmpty else { return nil }
        var found: Set<Int32>?
        for (number, word) in words.enumerated() {
            let follows =
                number > 0 && words[number - 1].isIdeographic
                && words[number - 1].range.upperBound == word.range.lowerBound
            let isLast = number == words.count - 1
            // The last character of a run stands in the pair before it already.
            if word.isIdeographic, follows, isLast || word.key.byteCount == word.range.count { continue }
            let own = entries(word.folded, isPrefix: isLast && lastIsPrefix || word.isIdeographic)
            found = found.map { $0.intersection(own) } ?? own
        }
        return found
    }

    private func entries(_ folded: [UInt8], isPrefix: Bool) -> Set<Int32> {
        var place = lowerBound(folded)
        var found: Set<Int32> = []
        while place < tables.names.word.count {
            let word = tables.strings.utf8(tables.names.word[place])
            guard isPrefix ? word.starts(with: folded) : word.elementsEqual(folded) else { break }
            found.formUnion(tables.names.entries.slice(tables.names.entryBounds.bounds(place)))
            place += 1
        }
        return found
    }

    private func lowerBound(_ folded: [UInt8]) -> Int {
        tables.names.word.indices.partitioningIndex {
            !tables.strings.utf8(tables.names.word[$0]).lexicographicallyPrecedes(folded)
        }
    }
}
