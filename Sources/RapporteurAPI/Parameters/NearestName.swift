/// The name that a mistyped one most likely means: the least edits away, the first of equals.
///
/// - Parameters:
///   - typed: what no name is.
///   - names: those that there are.
///   - editsMax: how many edits are still taken for a slip. With few, most of many names cost next to nothing.
package func nearestName(to typed: String, among names: some Sequence<String>, editsMax: Int = .max) -> String? {
    let letters = Array(typed.utf8.prefix(64))
    var nearest: (name: String, edits: Int)?
    for name in names {
        let edits = editDistance(letters, Array(name.utf8), most: min(editsMax, (nearest?.edits ?? .max) - 1))
        if let edits { nearest = (name, edits) }
        if nearest?.edits == 0 { break }
    }
    return nearest?.name
}

/// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment); nil where
/// there are more than `most`.
private func editDistance(_ left: [UInt8], _ right: [UInt8], most: Int) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
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
        if let least = current.min(), let leastBefore = last.min(), min(least, leastBefore) > most { return nil }
        (beforeLast, last) = (last, current)
    }
    return last[right.count] <= most ? last[right.count] : nil
}
