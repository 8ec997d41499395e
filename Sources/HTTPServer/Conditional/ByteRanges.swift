/// The parts of a body that a Range field asks for (RFC 9110 §14).
package enum ByteRanges: Equatable {
    /// There is no range that counts: answer with all of it.
    case whole
    case parts([Range<Int>])
    case unsatisfiable

    /// More parts than this, or parts that add up to more than the whole, are not worth their cost (§14.2).
    package static let partsMax = 16

    package static func parse(_ field: String, length: Int) -> ByteRanges {
        guard let mark = field.firstIndex(of: "="), field[..<mark].lowercased() == "bytes" else { return .whole }
        var parts: [Range<Int>] = []
        var specifications = 0
        for specification in field[field.index(after: mark)...].split(separator: ",") {
            let trimmed = specification.utf8.drop { $0.isOptionalWhiteSpace }
            let text = String(Substring(trimmed).reversed().drop { $0 == " " || $0 == "\t" }.reversed())
            if text.isEmpty { continue }
            specifications += 1
            // An invalid specifier makes the field as if absent.
            guard let range = parseOne(text, length: length) else { return .whole }
            if !range.isEmpty { parts.append(range) }
        }
        guard specifications > 0, specifications <= partsMax else { return .whole }
        if parts.isEmpty { return length == 0 && !isOnlyPositions(field) ? .whole : .unsatisfiable }
        let coalesced = coalesce(parts)
        return coalesced.reduce(0) { $0 + $1.count } > length ? .whole : .parts(coalesced)
    }

    /// A suffix of something empty is satisfied by nothing at all.
    private static func isOnlyPositions(_ field: String) -> Bool {
        !field.contains("=-") && !field.contains(",-") || field.hasSuffix("-0")
    }

    /// - Returns: an empty range for one that is valid and out of reach; nil for one that is invalid.
    private static func parseOne(_ text: String, length: Int) -> Range<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) else { return nil }
        // A number that overflows is beyond any length.
        let first = ends[0].isEmpty ? nil : Int(ends[0]) ?? .max
        let last = ends[1].isEmpty ? nil : Int(ends[1]) ?? .max
        switch (first, last) {
        case (nil, nil):
            return nil
        case (nil, let suffix?):
            return max(0, length - suffix)..<length
        case (let first?, nil):
            return first < length ? first..<length : 0..<0
        case (let first?, let last?):
            if last < first { return nil }
            return first < length ? first..<min(last, length - 1) + 1 : 0..<0
        }
    }

    /// Joins parts that overlap, keeping the order in which they were first asked for.
    private static func coalesce(_ parts: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for part in parts {
            var union = part
            while let index = result.firstIndex(where: { $0.overlaps(union) }) {
                union =
                    min(union.lowerBound, result[index].lowerBound)..<max(union.upperBound, result[index].upperBound)
                result.remove(at: index)
            }
            result.append(union)
        }
        return result
    }
}
