/// The nearest question that finds something, when a question finds nothing.
enum SpellingSuggestion {
    /// A word of fewer letters is left alone: everything is near to it.
    private static let lettersMin = 3
    private static let lettersMax = 32
    /// Unknown words that are looked up, each of which takes a pass over all terms; of more nothing is suggested.
    private static let wordsMax = 8

    /// The query with each unknown word replaced by the nearest known one; nil where there is no such.
    static func suggest(_ query: SearchQuery, in corpus: Corpus) -> String? {
        let terms = corpus.tables.terms
        var text = query.text
        var isChanged = false
        let unknown = WordScan.words(query.text).filter { word in
            !word.isIdeographic && terms.term(word) == nil && terms.terms(withStemOf: word.folded).isEmpty
        }
        guard unknown.count <= wordsMax else { return nil }
        for word in unknown.reversed() {
            guard let nearest = nearest(to: word.folded, in: terms) else { continue }
            let utf8 = Array(text.utf8)
            text =
                String(decoding: utf8[..<word.range.lowerBound], as: UTF8.self) + terms.string(nearest)
                + String(decoding: utf8[word.range.upperBound...], as: UTF8.self)
            isChanged = true
        }
        return isChanged ? text : nil
    }

    /// The term at the smallest distance (1 for words of up to 5 letters, else 2), of equals the one in most turns.
    static func nearest(to word: [UInt8], in terms: TermTables) -> Int? {
        guard (lettersMin...lettersMax).contains(word.count) else { return nil }
        let limit = word.count <= 5 ? 1 : 2
        var best: (distance: Int, turns: Int32, term: Int)?
        let distance = EditDistance(word)
        for term in 0..<terms.count {
            let bounds = terms.textBounds.bounds(term)
            guard abs(bounds.count - word.count) <= limit else { continue }
            let found = distance.to(terms.text.slice(bounds))
            guard found <= limit else { continue }
            let turns = terms.turns[term]
            if let best, (best.distance, -best.turns) <= (found, -turns) { continue }
            best = (found, turns, term)
        }
        return best?.term
    }
}

/// Myers's bit-parallel edit distance (J. ACM 46:3, 1999, after Hyyrö) with a pattern of up to 64 bytes, extended by
/// nothing: a transposition counts two.
struct EditDistance {
    private let patternBits: [UInt64]
    private let length: Int

    init(_ pattern: [UInt8]) {
        var bits = [UInt64](repeating: 0, count: 256)
        for (place, byte) in pattern.prefix(64).enumerated() { bits[Int(byte)] |= 1 << UInt64(place) }
        patternBits = bits
        length = min(64, pattern.count)
    }

    func to(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var positive: UInt64 = .max
        var negative: UInt64 = 0
        var score = length
        let last: UInt64 = 1 << UInt64(max(0, length - 1))
        for byte in text {
            let equal = patternBits[Int(byte)]
            let vertical = equal | negative
            let carry = ((equal & positive) &+ positive) ^ positive | equal
            var horizontalPositive = negative | ~(carry | positive)
            let horizontalNegative = positive & carry
            if horizontalPositive & last != 0 { score += 1 }
            if horizontalNegative & last != 0 { score -= 1 }
            horizontalPositive = horizontalPositive << 1 | 1
            positive = horizontalNegative << 1 | ~(vertical | horizontalPositive)
            negative = horizontalPositive & vertical
        }
        return score
    }
}
