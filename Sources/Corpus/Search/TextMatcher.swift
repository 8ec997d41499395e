/// Whether a short text (a title, a sentence) matches a query, by the rules of the index.
struct TextMatcher {
    private struct Clause {
        var words: [WordScan.Word]
        var isPrefix: Bool
        var isQuoted: Bool
        var isExcluded: Bool
        var stem: [UInt8]?
    }

    private let clauses: [Clause]
    /// Where no phrase is asked for, how the words begin that are.
    private let beginnings: WordScan.Beginnings?

    init(_ query: SearchQuery) {
        clauses = query.clauses.map { clause in
            var words = WordScan.words(clause.text)
            // The last character of a run stands in the pair before it already.
            if words.count > 1, let last = words.last, last.isIdeographic, words[words.count - 2].isIdeographic,
                words[words.count - 2].range.upperBound == last.range.lowerBound
            {
                words.removeLast()
            }
            let stem =
                words.count == 1 && !clause.isQuoted && !clause.isPrefix
                ? words[0].withFolded { Stemmer.stem($0) } : nil
            return Clause(
                words: words, isPrefix: clause.isPrefix || words.count == 1 && words[0].isIdeographic,
                isQuoted: clause.isQuoted, isExcluded: clause.isExcluded, stem: stem)
        }
        beginnings = Self.beginnings(of: clauses)
    }

    private static func beginnings(of clauses: [Clause]) -> WordScan.Beginnings? {
        var beginnings = WordScan.Beginnings()
        for clause in clauses where !clause.isExcluded {
            guard clause.words.count == 1 else { return nil }
            let word = clause.words[0]
            // Of a stem all but the last letter, which may be a y for an i, stands in its words. What is no beginning is
            // the whole word, with the zeros behind a short one.
            let byteCount = clause.stem.map { max(1, $0.count - 1) } ?? (clause.isPrefix ? word.key.byteCount : 8)
            guard beginnings.insert(word, byteCount: byteCount) else { return nil }
        }
        return beginnings
    }

    func matches(_ words: [WordScan.Word]) -> Bool {
        clauses.allSatisfy { clause in
            var ranges: [Range<Int>] = []
            Self.append(rangesOf: clause, in: words, to: &ranges)
            return ranges.isEmpty == clause.isExcluded
        }
    }

    /// The words that match what is required, as ranges of bytes: each word alone, a phrase as a whole; those of one
    /// clause ascend.
    func highlights(_ text: UnsafeRawBufferPointer) -> [Range<Int>] {
        let words = WordScan.words(text, beginnings: beginnings)
        var ranges: [Range<Int>] = []
        for clause in clauses where !clause.isExcluded { Self.append(rangesOf: clause, in: words, to: &ranges) }
        return ranges
    }

    private static func append(rangesOf clause: Clause, in words: [WordScan.Word], to ranges: inout [Range<Int>]) {
        guard !clause.words.isEmpty, words.count >= clause.words.count else { return }
        for start in 0...(words.count - clause.words.count) {
            let matches = clause.words.indices.allSatisfy { place in
                isMatch(words[start + place], place: place, of: clause)
            }
            if matches {
                let last = words[start + clause.words.count - 1]
                ranges.append(words[start].range.lowerBound..<last.end(asPartOf: clause.words[clause.words.count - 1]))
            }
        }
    }

    private static func isMatch(_ word: WordScan.Word, place: Int, of clause: Clause) -> Bool {
        let wanted = clause.words[place]
        if word.isSameTerm(as: wanted) { return true }
        if clause.isPrefix, place == clause.words.count - 1 {
            return word.withFolded { bytes in wanted.withFolded { bytes.starts(with: $0) } }
        }
        // No stem differs from its word in the first letter.
        guard let stem = clause.stem, UInt8(truncatingIfNeeded: word.key.low) == stem[0] else { return false }
        return word.withFolded { Stemmer.stem($0) } == stem
    }
}

extension WordScan.Word {
    /// Where the text of the word ends that `wanted` asked for: a pair of ideographs reaches over its second one when
    /// both were asked for.
    func end(asPartOf wanted: WordScan.Word) -> Int {
        isIdeographic ? range.lowerBound + max(range.count, min(key.byteCount, wanted.key.byteCount)) : range.upperBound
    }
}
