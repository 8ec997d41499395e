import Transcripts

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
        let limit = min(editsMax, (nearest?.edits ?? .max) - 1)
        let edits = EditDistance.between(letters, Array(name.utf8), limit: limit)
        if let edits { nearest = (name, edits) }
        if nearest?.edits == 0 { break }
    }
    return nearest?.name
}
