/// An `Accept` field (RFC 9110 §12.5.1) as a choice among the forms that a resource has.
package struct AcceptHeader: Sendable {
    private struct Range {
        var type: Substring
        var subtype: Substring
        /// Thousandths, 0…1000.
        var quality: Int
        /// How much it says: 0 for `*/*`, 1 for `text/*`, 2 for `text/csv`.
        var precision: Int { type == "*" ? 0 : subtype == "*" ? 1 : 2 }
    }

    private let ranges: [Range]

    /// - Parameter value: the field's value, several fields joined by commas; nil and nonsense accept everything.
    package init(_ value: String?) {
        ranges = (value ?? "").lowercased().split(separator: ",").compactMap(AcceptHeader.range)
    }

    private static func range(_ element: Substring) -> Range? {
        let parts = element.split(separator: ";").map { $0.trimmed }
        guard let media = parts.first?.split(separator: "/", omittingEmptySubsequences: false), media.count == 2,
            !media[0].isEmpty, !media[1].isEmpty
        else { return nil }
        let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { qualityValue($0.dropFirst(2)) } ?? 1000
        return Range(type: media[0], subtype: media[1], quality: quality)
    }

    /// The client's favourite among `formats`, the first of equals; nil where it accepts none.
    package func best(of formats: [Format]) -> Format? {
        guard !ranges.isEmpty else { return formats.first }
        var best: (format: Format, quality: Int)?
        for format in formats {
            let quality = ([format.mediaType] + format.synonyms).map(quality(of:)).max() ?? 0
            if quality > best?.quality ?? 0 { best = (format, quality) }
        }
        return best?.format
    }

    /// RFC 9110 §12.5.1: the most specific range that matches decides.
    private func quality(of mediaType: String) -> Int {
        let halves = mediaType.split(separator: "/")
        let matching = ranges.filter { range in
            mediaType == "*/*"
                || (range.type == "*" || range.type == halves[0])
                    && (range.subtype == "*" || range.subtype == halves[1])
        }
        return matching.max { ($0.precision, $0.quality) < ($1.precision, $1.quality) }?.quality ?? 0
    }
}

/// A quality value (RFC 9110 §12.4.2) in thousandths; a malformed one counts as 1.
private func qualityValue(_ text: Substring) -> Int {
    guard let whole = text.first, whole == "0" || whole == "1" else { return 1000 }
    guard whole == "0" else { return 1000 }
    let decimals = text.dropFirst().dropFirst().prefix(3)
    guard decimals.allSatisfy(\.isASCIIDigit) else { return 1000 }
    return Int(decimals.padded(to: 3)) ?? 0
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        return rest
    }

    fileprivate func padded(to count: Int) -> String {
        self + String(repeating: "0", count: Swift.max(0, count - self.count))
    }
}
