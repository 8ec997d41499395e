extension Merger {
    mutating func mergeNames() {
        var builder = NameTableBuilder()
        for (number, name) in tables.speakers.name.unsafeElements.enumerated() {
            let labels = tables.speakers.labels.slice(tables.speakers.labelBounds.bounds(number))
            for string in [name] + labels {
                builder.add(strings.string(string), NameEntry(.speaker, number), strings: &strings)
            }
        }
        for number in 0..<tables.organisations.slug.count {
            var names = [tables.organisations.name[number], tables.organisations.acronym[number]]
            names += tables.organisations.aliases.slice(tables.organisations.aliasBounds.bounds(number))
            for string in names where string >= 0 {
                builder.add(strings.string(string), NameEntry(.organisation, number), strings: &strings)
            }
        }
        for (number, title) in tables.transcripts.title.unsafeElements.enumerated() {
            builder.add(strings.string(title), NameEntry(.transcript, number), strings: &strings)
        }
        tables.names = builder.table(strings)
    }
}
