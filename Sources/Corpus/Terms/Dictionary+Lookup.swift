import Algorithms

extension TermTables {
    /// The number of a word's term.
    func term(_ word: WordScan.Word) -> Int? {
        word.withFolded { folded in
            let place = lowerBound(folded)
            guard place < count, key[place] == Self.key(folded) else { return nil }
            // A shorter term stands in its key as a whole.
            if folded.count >= Self.keyBytes {
                guard text.slice(textBounds.bounds(place)).elementsEqual(folded) else { return nil }
            }
            // What its posting list begins with is wanted next, and lies far away.
            turns.prefetch(place)
            blockBounds.prefetch(place)
            postingStart.prefetch(place)
            return place
        }
    }

    /// The terms that begin with some folded bytes.
    func terms(beginningWith folded: [UInt8]) -> Range<Int> {
        let first = folded.withUnsafeBufferPointer { lowerBound($0) }
        // The first bytes that sort behind everything that begins so: the last byte that can grow, grown.
        var behind = folded
        while let last = behind.last, last == .max { behind.removeLast() }
        guard let last = behind.last else { return first..<count }
        behind[behind.count - 1] = last + 1
        return first..<max(first, behind.withUnsafeBufferPointer { lowerBound($0) })
    }

    private static let keyBytes = 8

    /// The first bytes, the first in the highest place, zeros behind a shorter term.
    private static func key(_ folded: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for place in 0..<keyBytes { key = key << 8 | (place < folded.count ? UInt64(folded[place]) : 0) }
        return key
    }

    /// The first term that does not sort before some bytes.
    private func lowerBound(_ folded: UnsafeBufferPointer<UInt8>) -> Int {
        let wanted = Self.key(folded)
        let first = key.farLowerBound(wanted)
        guard folded.count >= Self.keyBytes, first < count, key[first] == wanted else { return first }
        return (first..<end(of: wanted, from: first)).partitioningIndex { place in
            !text.slice(textBounds.bounds(place)).lexicographicallyPrecedes(folded)
        }
    }

    /// Where the terms end that share their first bytes with one. They are few, and lie beside it, while another search of
    /// all keys takes as long as the first.
    private func end(of wanted: UInt64, from first: Int) -> Int {
        let near = first..<min(count, first + Self.sharersCounted)
        if let other = near.first(where: { key[$0] != wanted }) { return other }
        return near.upperBound == count || wanted == .max ? count : key.farLowerBound(wanted + 1)
    }

    private static let sharersCounted = 16

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
