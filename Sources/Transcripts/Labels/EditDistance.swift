/// How far two words are apart, for slips of the pen: insertions, deletions, replacements and swaps of neighbours
/// (optimal string alignment).
package enum EditDistance {
    /// In bytes; nil past `limit`.
    ///
    /// - Complexity: the product of the lengths at most; callers pass words, which are short.
    package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        distance(left, right, limit)
    }

    /// Whether `word` is a likely slip for `meant`: not equal, and one edit apart (two in eight letters or more).
    static func isSlip(_ word: String, for meant: String) -> Bool {
        guard word != meant, word.unicodeScalars.count >= 4 else { return false }
        let limit = meant.unicodeScalars.count >= 8 ? 2 : 1
        return distance(Array(word.unicodeScalars), Array(meant.unicodeScalars), limit) != nil
    }

    private static func distance<Symbol: Equatable>(_ left: [Symbol], _ right: [Symbol], _ limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            // A swap reaches back two rows: only when both are past the bound can no way lead below it again.
            if let least = current.min(), let leastBefore = last.min(), min(least, leastBefore) > limit { return nil }
            (beforeLast, last) = (last, current)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
