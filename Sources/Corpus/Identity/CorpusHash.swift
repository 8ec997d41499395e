/// One hash for all that a corpus answers with.
enum CorpusHash {
    /// Sixteen hexadecimal digits. Where files lie and when they changed does not count.
    static func digits(of tables: Tables) -> String {
        var hash = ContentHash()
        func add<Element>(_ column: Column<Element>) {
            hash.update(UnsafeRawBufferPointer(column.unsafeElements))
        }
        add(tables.transcripts.contentHash)
        add(tables.transcripts.records)
        for slug in tables.transcripts.slug.unsafeElements {
            hash.update(UnsafeRawBufferPointer(tables.strings.utf8(slug)))
        }
        for slugs in [tables.speakers.slug, tables.organisations.slug] {
            for slug in slugs.unsafeElements { hash.update(UnsafeRawBufferPointer(tables.strings.utf8(slug))) }
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
        return hash.hexadecimal
    }
}
