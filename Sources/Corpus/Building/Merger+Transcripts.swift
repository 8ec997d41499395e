import Transcripts

extension Merger {
    mutating func mergeTranscripts() {
        var register = SlugRegister(reserved: [Corpus.wholeSlug])
        var slugs: [Int32] = []
        var rows: [(part: Int, row: TranscriptRow)] = []
        for (number, part) in parts.enumerated() {
            for row in part.transcripts {
                slugs.append(strings.intern(register.unique(row.slug)))
                rows.append((number, row))
            }
        }
        tables.transcripts.slug = Column(slugs)
        tables.transcripts.bySlug = orderBySlug(slugs)
        tables.transcripts.title = Column(rows.map { stringMaps[$0.part][Int($0.row.title)] })
        tables.transcripts.language = Column(rows.map { stringMaps[$0.part][Int($0.row.language)] })
        tables.transcripts.path = Column(rows.map { mapped($0.row.path, in: $0.part) })
        tables.transcripts.textStart = Column(rows.map { UInt64($0.row.textStart) })
        tables.transcripts.sourceStart = Column(rows.map { UInt64($0.row.source.lowerBound) })
        tables.transcripts.sourceEnd = Column(rows.map { UInt64($0.row.source.upperBound) })
        tables.transcripts.turnBounds = Self.bounds(rows.map(\.row.turnCount))
        tables.transcripts.earliest = Column(rows.map(\.row.earliest))
        tables.transcripts.latest = Column(rows.map(\.row.latest))
        tables.transcripts.words = Column(rows.map(\.row.words))
        tables.transcripts.contentHash = Column(rows.map(\.row.contentHash))
        tables.transcripts.eventBounds = Self.bounds(rows.map(\.row.eventCount))
        tables.transcripts.recordBounds = Self.bounds(rows.map(\.row.record.count))
        tables.transcripts.records = Column(Array(rows.map(\.row.record).joined()))
        tables.transcripts.originBounds = Self.bounds(rows.map(\.row.origin.count))
        tables.transcripts.origins = Column(Array(rows.map(\.row.origin).joined()))
    }

    /// The numbers of `slugs`, sorted by their bytes.
    func orderBySlug(_ slugs: [Int32]) -> Column<Int32> {
        let order = slugs.indices.sorted { strings.utf8(slugs[$0]).lexicographicallyPrecedes(strings.utf8(slugs[$1])) }
        return Column(order.map { Int32($0) })
    }

    /// The corpus's number of a part's string; -1 stays.
    func mapped(_ string: Int32, in part: Int) -> Int32 { string < 0 ? -1 : stringMaps[part][Int(string)] }

    static func bounds<Bound: FixedWidthInteger & BitwiseCopyable & Sendable>(_ counts: [Int]) -> Column<Bound> {
        var bounds: [Bound] = [0]
        var sum = 0
        for count in counts {
            sum += count
            bounds.append(Bound(sum))
        }
        return Column(bounds)
    }
}

/// Gives transcripts slugs unlike each other's.
private struct SlugRegister {
    private var used: Set<String>
    /// Where to go on counting for a slug that was proposed before.
    private var next: [String: Int] = [:]

    init(reserved: Set<String>) { used = reserved }

    /// `proposed`, or with the first number behind it that makes it unlike those before.
    mutating func unique(_ proposed: String) -> String {
        let stem = proposed.isEmpty ? "transcript" : proposed
        var slug = stem
        var number = next[stem] ?? 2
        while !used.insert(slug).inserted {
            slug = "\(stem)-\(number)"
            number += 1
        }
        next[stem] = number
        return slug
    }
}
