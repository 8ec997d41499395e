/// Groups the terms of a dictionary that have one stem.
enum StemGroups {
    static func fill(_ tables: inout TermTables) {
        var stems = TermTable()
        var stemOf = [Int32](repeating: -1, count: tables.count)
        for term in 0..<tables.count {
            stemOf[term] =
                Stemmer.withStem(tables.text.slice(tables.textBounds.bounds(term))) { stem in
                    guard let base = stem.baseAddress else { return -1 }
                    return Int32(bitPattern: stems.number(TermKey(base, byteCount: stem.count), bytes: base))
                } ?? -1
        }
        var counts = [Int32](repeating: 0, count: stems.count)
        for stem in stemOf where stem >= 0 { counts[Int(stem)] += 1 }
        // Only stems of several terms make groups.
        var groups = [Int32](repeating: -1, count: stems.count)
        var groupCount: Int32 = 0
        for (stem, count) in counts.enumerated() where count > 1 {
            groups[stem] = groupCount
            groupCount += 1
        }
        let groupOf = stemOf.map { $0 < 0 ? -1 : groups[Int($0)] }
        let grouping = groupOf.withUnsafeBufferPointer {
            Grouping(groupCount: Int(groupCount), groups: $0) { Int32($0) }
        }
        tables.stemGroup = Column(groupOf)
        tables.stemBounds = grouping.bounds
        tables.stemTerms = grouping.values
    }
}
