/// One hash for all that a corpus answers with.
enum CorpusHash {
    /// Sixteen hexadecimal digits. Where files lie and when they changed does not count.
    static func digits(of tables: Tables) -> String {
        var hash: UInt64 = 0
        func add<Element>(_ column: Column<Element>) {
            hash = ContentHash.hash(UnsafeRawBufferPointer(column.unsafeElements), seed: hash)
        }
        add(tables.transcripts.contentHash)
        add(tables.transcripts.records)
        for slug in tables.transcripts.slug.unsafeElements {
            hash = ContentHash.hash(UnsafeRawBufferPointer(tables.strings.utf8(slug)), seed: hash)
        }
        for slugs in [tables.speakers.slug, tables.organisations.slug] {
            for slug in slugs.unsafeElements {
                hash = ContentHash.hash(UnsafeRawBufferPointer(tables.strings.utf8(slug)), seed: hash)
            }
        }
        add(tables.turns.traits)
        add(tables.mentions.organisation)
        add(tables.mentions.start)
        add(tables.mentions.form)
        add(tables.times.start)
        add(tables.times.earliest)
        add(tables.times.latest)
        add(tables.events.start)
        add(tables.events.earliest)
        add(tables.events.status)
        return digits(hash)
    }

    static func digits(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: max(0, 16 - digits.utf8.count)) + digits
    }
}
