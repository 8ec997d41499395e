import Algorithms

extension TermTables {
    /// The number of a folded term.
    func term(_ folded: [UInt8]) -> Int? {
        let place = lowerBound(folded)
        guard place < count, text.slice(textBounds.bounds(place)).elementsEqual(folded) else { return nil }
        return place
    }

    /// The terms that begin with some folded bytes.
    func terms(beginningWith folded: [UInt8]) -> Range<Int> {
        let first = lowerBound(folded)
        // The first bytes that sort behind everything that begins so: the last byte that can grow, grown.
        var behind = folded
        while let last = behind.last, last == .max { behind.removeLast() }
        guard let last = behind.last else { return first..<count }
        behind[behind.count - 1] = last + 1
        return first..<max(first, lowerBound(behind))
    }

    /// The first term that does not sort before some bytes.
    private func lowerBound(_ folded: [UInt8]) -> Int {
        var wanted: UInt64 = 0
        for place in 0..<8 { wanted = wanted << 8 | (place < folded.count ? UInt64(folded[place]) : 0) }
        return key.indices.partitioningIndex { place in
            let candidate = key[place]
            return candidate == wanted
                ? !text.slice(textBounds.bounds(place)).lexicographicallyPrecedes(folded) : candidate > wanted
        }
    }

    /// The other terms with a term's stem.
    func inflections(of term: Int) -> [Int] {
        let group = stemGroup[term]
        guard group >= 0 else { return [] }
        return stemTerms.slice(stemBounds.bounds(Int(group))).map { Int($0) }.filter { $0 != term }
    }

    /// Terms with the stem of a word that itself is none of the terms.
    func terms(withStemOf folded: [UInt8]) -> [Int] {
        guard let stem = folded.withUnsafeBufferPointer({ Stemmer.stem($0) }), stem.count >= 2 else { return [] }
        // A stem shares all but its last letters with its words (y and ie, doubled consonants, a lost e).
        let beginning = Array(stem.prefix(max(2, stem.count - 1)))
        return terms(beginningWith: beginning).filter { term in
            Stemmer.stem(text.slice(textBounds.bounds(term))) == stem
        }
    }

    func string(_ term: Int) -> String { String(decoding: text.slice(textBounds.bounds(term)), as: UTF8.self) }
}
