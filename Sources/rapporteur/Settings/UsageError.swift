/// The command cannot be carried out as it was asked for: exit code 2.
struct UsageError: Error, CustomStringConvertible {
    /// One line each, in the form that compilers use where a file is to blame.
    var complaints: [String]

    var description: String { complaints.joined(separator: "\n") }
}

/// The input is wrong: exit code 1.
struct InputError: Error, CustomStringConvertible {
    var description: String
}

/// `; did you mean 'port'?` for a name that is nearly a known one, else nothing.
func suggestion(for name: String, among known: [String]) -> String {
    let nearest = known.map { ($0, editDistance(name, $0)) }.min { $0.1 < $1.1 }
    guard let (candidate, distance) = nearest, distance <= max(2, name.utf8.count / 3), distance < name.utf8.count
    else { return "" }
    return "; did you mean '\(candidate)'?"
}

/// Levenshtein's distance, in bytes.
private func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (line, byte) in left.utf8.enumerated() {
        var diagonal = row[0]
        row[0] = line + 1
        for column in right.indices {
            let substitution = diagonal + (right[column] == byte ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(substitution, diagonal + 1, row[column] + 1)
        }
    }
    return row[right.count]
}
