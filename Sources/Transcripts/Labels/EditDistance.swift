/// How far two words are apart, for slips of the pen.
enum EditDistance {
    /// The optimal string alignment distance (a transposition of neighbours is one edit), or nil past `limit`.
    ///
    /// - Complexity: the product of the lengths; callers pass labels, which are short.
    static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(substitution, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }

    /// Whether `word` is a likely slip for `meant`: not equal, and one edit apart (two in eight letters or more).
    static func isSlip(_ word: String, for meant: String) -> Bool {
        guard word != meant, word.unicodeScalars.count >= 4 else { return false }
        return between(word, meant, limit: meant.unicodeScalars.count >= 8 ? 2 : 1) != nil
    }
}
