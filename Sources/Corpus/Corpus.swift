import Algorithms

/// Everything loaded, immutable, ready to be asked by any number of threads at once.
///
/// Ids (`TurnID` and its like) are places in the columns and hold for this corpus only; slugs hold for ever.
package final class Corpus: Sendable {
    let tables: Tables
    let ranking: BM25
    /// Seconds since 1970-01-01 UTC; when it was loaded.
    package let loadedAt: Int64
    /// Sixteen hexadecimal digits of the content: equal for equal transcripts read and annotated alike.
    package let etag: String

    init(tables: Tables, loadedAt: Int64, etag: String) {
        self.tables = tables
        self.loadedAt = loadedAt
        ranking = BM25(turnCount: tables.turns.count, totalLength: tables.terms.total[0])
        self.etag = etag
    }

    /// The slug of no transcript: what belongs to the whole corpus goes by it.
    package static let wholeSlug = "all"

    /// A corpus without a transcript.
    package convenience init() {
        let tables = CorpusBuilder().emptyTables()
        self.init(tables: tables, loadedAt: 0, etag: CorpusHash.digits(of: tables))
    }

    /// Makes the table of characters, for who knows that words will be indexed or looked for.
    package static func prepareWords() { _ = Folding.shared }

    package var counts: CorpusCounts {
        CorpusCounts(
            transcripts: tables.transcripts.count, speakers: tables.speakers.count, turns: tables.turns.count,
            words: tables.transcripts.words.unsafeElements.reduce(0) { $0 + Int($1) },
            organisations: tables.organisations.count, mentions: tables.mentions.count, times: tables.times.count,
            events: tables.events.count)
    }
}

/// How much of everything there is.
package struct CorpusCounts: Sendable, Hashable {
    package var transcripts: Int
    package var speakers: Int
    package var turns: Int
    package var words: Int
    package var organisations: Int
    package var mentions: Int
    package var times: Int
    package var events: Int
}

extension Corpus {
    /// Ids of one kind, in file order.
    package var transcriptIDs: [TranscriptID] { tables.transcripts.slug.indices.map { TranscriptID($0) } }
    package var speakerIDs: [SpeakerID] { tables.speakers.slug.indices.map { SpeakerID($0) } }
    package var organisationIDs: [OrganisationID] { tables.organisations.slug.indices.map { OrganisationID($0) } }

    package func transcriptID(slug: String) -> TranscriptID? {
        place(of: slug, in: tables.transcripts.bySlug, slugs: tables.transcripts.slug).map {
            TranscriptID(rawValue: $0)
        }
    }

    package func speakerID(slug: String) -> SpeakerID? {
        place(of: slug, in: tables.speakers.bySlug, slugs: tables.speakers.slug).map { SpeakerID(rawValue: $0) }
    }

    package func organisationID(slug: String) -> OrganisationID? {
        place(of: slug, in: tables.organisations.bySlug, slugs: tables.organisations.slug)
            .map { OrganisationID(rawValue: $0) }
    }

    /// A turn by `{transcript}.{number}`, with the number from 1 and without leading zeros.
    package func turnID(slug: String) -> TurnID? {
        var slug = slug
        return slug.withUTF8 { slug in
            guard let dot = slug.lastIndex(of: UInt8(ascii: ".")), let number = Self.number(slug[(dot + 1)...]),
                let transcript = place(
                    of: UnsafeBufferPointer(rebasing: slug[..<dot]), in: tables.transcripts.bySlug,
                    slugs: tables.transcripts.slug)
            else { return nil }
            let turns = tables.transcripts.turnBounds.bounds(Int(transcript))
            return number <= turns.count ? TurnID(turns.lowerBound + number - 1) : nil
        }
    }

    /// The transcripts by the path or URL that they were read from; of two the first.
    package func transcriptsByPath() -> [String: TranscriptID] {
        var transcripts: [String: TranscriptID] = [:]
        for transcript in tables.transcripts.path.indices.reversed() {
            guard let path = tables.strings.optional(tables.transcripts.path[transcript]) else { continue }
            transcripts[path] = TranscriptID(transcript)
        }
        return transcripts
    }

    /// The number that is written so: above 0, without zeros before it, and not beyond all that there can be.
    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard (1...18).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }

    private func place(of slug: String, in order: Column<Int32>, slugs: Column<Int32>) -> Int32? {
        var slug = slug
        return slug.withUTF8 { place(of: $0, in: order, slugs: slugs) }
    }

    private func place(
        of slug: UnsafeBufferPointer<UInt8>, in order: Column<Int32>, slugs: Column<Int32>
    ) -> Int32? {
        let place = order.indices.partitioningIndex { tables.strings.compare(slugs[Int(order[$0])], with: slug) >= 0 }
        guard place < order.count, tables.strings.compare(slugs[Int(order[place])], with: slug) == 0 else { return nil }
        return order[place]
    }
}
