import Transcripts

/// The shortest list of turns that a filter already implies, to begin with instead of all turns.
enum TurnCandidates {
    /// Ascending and without repeats; nil where the filter implies no list shorter than a quarter of all turns.
    static func list(_ filter: TurnFilter, in corpus: Corpus) -> [UInt32]? {
        var best: (size: Int, make: () -> [UInt32])?
        func consider(_ size: Int, _ make: @escaping () -> [UInt32]) {
            if size < best?.size ?? (corpus.tables.turns.count / 4 + 64) { best = (size, make) }
        }
        if !filter.speakers.any.isEmpty {
            let speakers = filter.speakers.any.compactMap { corpus.speakerID(slug: $0)?.index }
            let bounds = speakers.map { corpus.tables.speakers.turnBounds.bounds($0) }
            consider(bounds.reduce(0) { $0 + $1.count }) {
                merged(bounds.map { corpus.tables.speakers.turns.slice($0) })
            }
        }
        if !filter.organisations.any.isEmpty {
            let organisations = filter.organisations.any.compactMap { corpus.organisationID(slug: $0)?.index }
            let bounds = organisations.map { corpus.tables.organisations.turnBounds.bounds($0) }
            consider(bounds.reduce(0) { $0 + $1.count }) {
                merged(bounds.map { corpus.tables.organisations.turns.slice($0) })
            }
        }
        if !filter.transcripts.any.isEmpty {
            let ranges = Set(filter.transcripts.any.compactMap { corpus.transcriptID(slug: $0)?.index }).sorted()
                .map { corpus.tables.transcripts.turnBounds.bounds($0) }
            consider(ranges.reduce(0) { $0 + $1.count }) { ranges.flatMap { $0.map { UInt32($0) } } }
        }
        if filter.from != nil || filter.to != nil {
            consider(corpus.tables.times.byEarliest.count) {
                var turns: [Int32] = []
                TimeIndex(times: corpus.tables.times).forEachTurn(
                    from: filter.from?.rawValue ?? .min, to: filter.to?.rawValue ?? .max
                ) { turns.append($0) }
                return turns.sorted().withoutRepeats().map { UInt32(bitPattern: $0) }
            }
        }
        return best?.make()
    }

    private static func merged(_ lists: [UnsafeBufferPointer<Int32>]) -> [UInt32] {
        if lists.count == 1 { return lists[0].map { UInt32(bitPattern: $0) } }
        return lists.flatMap { Array($0) }.sorted().withoutRepeats().map { UInt32(bitPattern: $0) }
    }
}
