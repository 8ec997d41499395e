/// Where a permalink leads today.
package enum PermalinkResolution: Sendable, Hashable {
    /// The turn is where the link says.
    case here(TurnID)
    /// The text is at another number now.
    case moved(TurnID)
    /// The text is gone; the turn that is nearest to where it was, when the transcript has any.
    case gone(nearest: TurnID?)
    case unknownTranscript
    /// Not of the form `{transcript}.{number}~{six hexadecimal digits}`.
    case malformed
}

extension Corpus {
    package func resolve(permalink: String) -> PermalinkResolution {
        let parts = permalink.split(separator: "~", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 6, let hash = UInt32(parts[1], radix: 16),
            parts[1].utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let dot = parts[0].lastIndex(of: "."), let number = Int(parts[0][parts[0].index(after: dot)...]), number > 0
        else { return .malformed }
        guard let transcript = transcriptID(slug: String(parts[0][..<dot])) else { return .unknownTranscript }
        let turns = tables.transcripts.turnBounds.bounds(transcript.index)
        guard !turns.isEmpty else { return .gone(nearest: nil) }
        let wanted = turns.lowerBound + min(number, turns.count) - 1
        if number <= turns.count, tables.turns.hash[wanted] == hash { return .here(TurnID(wanted)) }
        let found = turns.filter { tables.turns.hash[$0] == hash }
            .min { abs($0 - wanted) < abs($1 - wanted) }
        return found.map { .moved(TurnID($0)) } ?? .gone(nearest: TurnID(wanted))
    }
}
