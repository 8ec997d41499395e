import RapporteurAPI

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
    let editsMax = min(max(2, name.utf8.count / 3), name.utf8.count - 1)
    let nearest = nearestName(to: name, among: known, editsMax: editsMax)
    return nearest.map { "; did you mean '\($0)'?" } ?? ""
}
