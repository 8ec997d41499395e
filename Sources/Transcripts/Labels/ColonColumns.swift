/// Colons in a column of their own: after labels where these come again, `Q      :   Where?`; after the parties on the
/// title page of a court's record, where they do not.
enum ColonColumns {
    /// No label before such a colon is longer, with the gap.
    private static let reach = 40

    /// Whether two labels or more come again before one, a role among them.
    static func areOfLabels(_ lines: [LineSpan], _ source: SourceText) -> Bool {
        var counts: [String: Int] = [:]
        for line in lines where line.count > 4 {
            let limit = min(line.end, line.start + reach)
            guard let colon = ByteScan.index(of: 0x3A, in: source.bytes, from: line.start + 3, to: limit),
                colon + 1 < line.end, source.bytes[colon - 2..<colon].allSatisfy(ByteScan.isBlank),
                ByteScan.isBlank(source.bytes[colon + 1])
            else { continue }
            counts[source.string(ByteScan.trimmed(line.start..<colon, in: source.bytes)), default: 0] += 1
        }
        let again = counts.filter { $0.value >= 2 }.keys
        return again.count >= 2 && again.contains(where: RoleWords.isRoleLabel)
    }
}
