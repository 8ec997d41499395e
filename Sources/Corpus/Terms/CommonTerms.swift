/// The terms whose pairs have posting lists of their own.
///
/// To find "of the" by the positions of its words, half of all turns would have to be looked into. So where one common
/// term stands right before another, that is indexed as if it were a term: see docs/decisions/common-pairs.md. The
/// lists are numbered behind those of the terms, one for each pair, empty where it stands nowhere.
enum CommonTerms {
    /// There are as many lists as this multiplied by itself.
    private static let countMax = 32

    /// Those of a corpus, ascending: of its dense terms the ones that most turns have.
    ///
    /// - Parameter turns: how many turns have each term.
    static func choose(_ turns: UnsafeBufferPointer<Int32>, of turnCount: Int) -> [Int] {
        let dense = turns.indices.filter { DenseTurns.isDense(turns: Int(turns[$0]), of: turnCount) }
        return dense.sorted { (turns[$1], $0) < (turns[$0], $1) }.prefix(countMax).sorted()
    }
}

struct CommonTerm: Sendable {
    let number: Int
    /// Its first eight bytes, as in `TermTables.key`.
    let key: UInt64
    let bytes: [UInt8]
}

extension TermTables {
    /// The list of two terms of which the second stands right behind the first; nil where one of them is not common.
    func pairList(_ first: Int, _ second: Int) -> Int? {
        let row = commonTerms.equalRange(Int32(first))
        let column = commonTerms.equalRange(Int32(second))
        guard !row.isEmpty, !column.isEmpty else { return nil }
        return count + row.lowerBound * commonTerms.count + column.lowerBound
    }

    /// The list of a phrase that is one pair; nil of any other.
    func pairList(of phrase: [ResolvedQuery.PhrasePlace]) -> Int? {
        guard phrase.count == 2 else { return nil }
        let lists = lists(of: phrase)
        return lists.count == 1 ? lists[0].terms[0] : nil
    }

    /// The lists that together tell where a phrase stands: that of a pair instead of those of its terms.
    func lists(of phrase: [ResolvedQuery.PhrasePlace]) -> [ResolvedQuery.PhrasePlace] {
        var lists: [ResolvedQuery.PhrasePlace] = []
        var isPaired = [Bool](repeating: false, count: phrase.count)
        for (number, (place, next)) in zip(phrase, phrase.dropFirst()).enumerated()
        where place.terms.count == 1 && next.terms.count == 1 && next.offset == place.offset + 1 {
            guard let list = pairList(place.terms[0], next.terms[0]) else { continue }
            lists.append(ResolvedQuery.PhrasePlace(offset: place.offset, terms: [list]))
            (isPaired[number], isPaired[number + 1]) = (true, true)
        }
        return lists + zip(phrase, isPaired).filter { !$0.1 }.map(\.0)
    }
}
