package import Transcripts

/// One speaker of the corpus, read from the columns when asked.
package struct SpeakerView: Sendable {
    package let corpus: Corpus
    package let id: SpeakerID

    private var table: SpeakerTable { corpus.tables.speakers }

    package var slug: String { corpus.tables.strings.string(table.slug[id.index]) }
    package var name: String { corpus.tables.strings.string(table.name[id.index]) }
    /// Whether it is a person with a name; a role (`Q`) or initials that no name was found for are a speaker of one
    /// transcript, whose id has that transcript's before `--`.
    package var isNamed: Bool { !slug.contains("--") }
    /// Every prefix seen, in order of first use.
    package var labels: [String] {
        table.labels.slice(table.labelBounds.bounds(id.index)).map { corpus.tables.strings.string($0) }
    }
    /// The role in which they speak most.
    package var role: SpeakerRole { SpeakerRole(code: table.role[id.index]) }
    /// The organisation, where the affiliation names one that the corpus knows.
    package var affiliation: OrganisationID? { OrganisationID(stored: table.affiliationOrganisation[id.index]) }
    /// The affiliation as curated.
    package var affiliationText: String? { corpus.tables.strings.optional(table.affiliation[id.index]) }
    package var wikidata: String? { corpus.tables.strings.optional(table.wikidata[id.index]) }
    /// In file order.
    package var transcripts: [TranscriptID] {
        table.transcripts.array(table.transcriptBounds.bounds(id.index)).map { TranscriptID(rawValue: $0) }
    }
    package var turnCount: Int { table.turnBounds.bounds(id.index).count }
    package var words: Int { Int(table.words[id.index]) }
    /// Of all words spoken in the transcripts that they speak in, 0…1.
    package var share: Double {
        let all = table.transcripts.slice(table.transcriptBounds.bounds(id.index))
            .reduce(0) { $0 + Int(corpus.tables.transcripts.words[Int($1)]) }
        return all == 0 ? 0 : Double(words) / Double(all)
    }
    /// Those they name, the most mentioned first.
    package func organisations(limit: Int = .max) -> [(organisation: OrganisationID, mentions: Int)] {
        table.organisationBounds.bounds(id.index).prefix(limit).map {
            (OrganisationID(rawValue: table.organisations[$0]), Int(table.organisationMentions[$0]))
        }
    }
}
