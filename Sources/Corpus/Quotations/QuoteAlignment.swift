/// A quotation laid beside the words of a turn: which agree, and what differs in between.
struct QuoteAlignment {
    private let quotation: Quotation
    private let words: [WordScan.Word]
    /// Pairs of places (quotation, turn) whose words agree, ascending in both.
    private var agreeing: [(quoted: Int, said: Int)] = []

    /// - Parameter start: about which word of the turn the quotation begins at.
    init(_ quotation: Quotation, _ words: [WordScan.Word], around start: Int) {
        self.quotation = quotation
        self.words = words
        let margin = 8 + quotation.words.count / 2
        let lower = min(words.count, max(0, start - margin))
        let upper = min(words.count, max(lower, start + quotation.words.count + margin))
        agreeing = Self.commonSubsequence(quotation.words, words[lower..<upper])
    }

    /// Agreeing words, of the longer of the quotation and what it covers.
    var similarity: Double {
        guard let first = agreeing.first, let last = agreeing.last else { return 0 }
        let covered = last.said - first.said + 1
        return Double(agreeing.count) / Double(max(quotation.words.count, covered))
    }

    /// A longest common subsequence by dynamic programming; of equals the one that stays closest together.
    private static func commonSubsequence(
        _ quoted: [WordScan.Word], _ said: ArraySlice<WordScan.Word>
    ) -> [(quoted: Int, said: Int)] {
        let (rows, columns) = (quoted.count, said.count)
        guard rows > 0, columns > 0 else { return [] }
        // A match scores much, one that continues a run a little more, so that runs are preferred.
        var scores = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
        var runs = [Bool](repeating: false, count: (rows + 1) * (columns + 1))
        for row in stride(from: rows - 1, through: 0, by: -1) {
            for column in stride(from: columns - 1, through: 0, by: -1) {
                let place = row * (columns + 1) + column
                let diagonal = place + columns + 2
                var best = max(scores[place + 1], scores[place + columns + 1])
                if quoted[row].isSameTerm(as: said[said.startIndex + column]) {
                    let matched = scores[diagonal] + 16 + (runs[diagonal] ? 1 : 0)
                    if matched >= best {
                        best = matched
                        runs[place] = true
                    }
                }
                scores[place] = best
            }
        }
        var pairs: [(quoted: Int, said: Int)] = []
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            let place = row * (columns + 1) + column
            if runs[place] {
                pairs.append((row, said.startIndex + column))
                row += 1
                column += 1
            } else if scores[place + 1] >= scores[place + columns + 1] {
                column += 1
            } else {
                row += 1
            }
        }
        return pairs
    }

    func match(_ view: TurnView) -> QuoteMatch {
        let first = agreeing.first?.said ?? 0
        let last = agreeing.last?.said ?? 0
        let covered = words[first].range.lowerBound..<words[last].range.upperBound
        let differences = differences(view)
        // Where nothing but an editor's note stands between the words, they are all there.
        return QuoteMatch(
            kind: similarity == 1 && differences.isEmpty ? .exact : .near, turn: view.id,
            range: view.codePoints(ofBytes: covered), similarity: similarity, differences: differences)
    }

    private func differences(_ view: TurnView) -> [QuoteDifference] {
        var differences: [QuoteDifference] = []
        var (quoted, said) = (0, agreeing.first?.said ?? 0)
        let end = (quoted: quotation.words.count, said: (agreeing.last?.said ?? -1) + 1)
        for pair in agreeing + [end] {
            if pair.quoted > quoted || pair.said > said {
                differences.append(difference(quoted..<pair.quoted, said..<pair.said, view))
            }
            (quoted, said) = (pair.quoted + 1, pair.said + 1)
        }
        return differences
    }

    private func difference(_ quoted: Range<Int>, _ said: Range<Int>, _ view: TurnView) -> QuoteDifference {
        let bytes: Range<Int>
        if said.isEmpty {
            let place = said.lowerBound < words.count ? words[said.lowerBound].range.lowerBound : view.utf8.count
            bytes = place..<place
        } else {
            bytes = words[said.lowerBound].range.lowerBound..<words[said.upperBound - 1].range.upperBound
        }
        return QuoteDifference(
            kind: said.isEmpty ? .added : quoted.isEmpty ? .omitted : .changed, quoted: quotation.string(quoted),
            said: view.text(ofBytes: bytes), range: view.codePoints(ofBytes: bytes))
    }
}
