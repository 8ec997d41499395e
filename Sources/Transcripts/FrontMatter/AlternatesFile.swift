/// Pairs of translations: a text file with two file names a line, a tab between; `#` begins a comment.
package struct AlternatesFile: Sendable {
    /// Each pair of file names, with its line from 1.
    package private(set) var pairs: [(first: String, second: String, line: Int)] = []
    package private(set) var diagnostics: [Diagnostic] = []

    package init(_ text: String) {
        var seen: Set<String> = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = String(line).trimmedSpaces
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let names = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmedSpaces }
            guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty, names[0] != names[1] else {
                report(index + 1, "a line of alternates is two different file names with a tab between them")
                continue
            }
            if let twice = names.first(where: { seen.contains($0) }) {
                report(index + 1, "\(twice) stands in a second pair; the first counts")
                continue
            }
            seen.formUnion(names)
            pairs.append((names[0], names[1], index + 1))
        }
    }

    private mutating func report(_ line: Int, _ message: String) {
        diagnostics.append(Diagnostic(.warning, line: line, column: 1, code: .alternateMissing, message: message))
    }

    /// Tells the transcripts of each pair of one another.
    ///
    /// - Parameters:
    ///   - transcripts: all that are loaded, of which some are told of their alternates.
    ///   - files: the file name of each transcript, in the same order; only the last component counts.
    /// - Returns: what is amiss with the file of pairs, in its lines.
    package func link(_ transcripts: inout [Transcript], files: [String]) -> [Diagnostic] {
        var places: [String: Int] = [:]
        for (index, file) in files.enumerated() {
            places[file.split(separator: "/").last.map(String.init) ?? file] = index
        }
        var found = diagnostics
        for pair in pairs {
            guard let first = places[pair.first], let second = places[pair.second] else {
                let missing = places[pair.first] == nil ? pair.first : pair.second
                found.append(
                    Diagnostic(
                        .warning, line: pair.line, column: 1, code: .alternateMissing,
                        message: "\(missing) is not among the transcripts"))
                continue
            }
            transcripts[first].alternates.append(
                Alternate(transcript: transcripts[second].slug, language: transcripts[second].metadata.language))
            transcripts[second].alternates.append(
                Alternate(transcript: transcripts[first].slug, language: transcripts[first].metadata.language))
        }
        return found
    }
}
