package import Extraction

/// One organisation of the corpus, read from the columns when asked.
package struct OrganisationView: Sendable {
    package let corpus: Corpus
    package let id: OrganisationID

    private var table: OrganisationTable { corpus.tables.organisations }

    package var slug: String { corpus.tables.strings.string(table.slug[id.index]) }
    package var name: String { corpus.tables.strings.string(table.name[id.index]) }
    package var acronym: String? { corpus.tables.strings.optional(table.acronym[id.index]) }
    /// The surfaces seen, the most frequent first.
    package var aliases: [String] {
        table.aliases.slice(table.aliasBounds.bounds(id.index)).map { corpus.tables.strings.string($0) }
    }
    package var kind: OrganisationKind { OrganisationKind(code: table.kind[id.index]) }
    /// The body that it is part of, where the corpus names that, too.
    package var parent: OrganisationID? {
        corpus.tables.strings.optional(table.parent[id.index]).flatMap { corpus.organisationID(slug: $0) }
    }
    package var parentSlug: String? { parent.map { corpus.organisation($0).slug } }
    package var wikidata: String? { corpus.tables.strings.optional(table.wikidata[id.index]) }
    package var source: OrganisationSource { OrganisationSource(code: table.source[id.index]) }
    package var mentionCount: Int { table.mentionBounds.bounds(id.index).count }
    package var turnCount: Int { table.turnBounds.bounds(id.index).count }
    /// In file order.
    package var transcripts: [TranscriptID] {
        table.transcripts.array(table.transcriptBounds.bounds(id.index)).map { TranscriptID(rawValue: $0) }
    }
    /// Who names it, who most often first.
    package func speakers(limit: Int = .max) -> [(speaker: SpeakerID, mentions: Int)] {
        table.speakerBounds.bounds(id.index).prefix(limit).map {
            (SpeakerID(rawValue: table.speakers[$0]), Int(table.speakerMentions[$0]))
        }
    }
    /// The first turn that names it; nil where it is only an affiliation or parent.
    package var firstMention: TurnID? {
        let turns = table.turnBounds.bounds(id.index)
        return turns.isEmpty ? nil : TurnID(rawValue: table.turns[turns.lowerBound])
    }
    /// Events in whose sentence it is named, in order of transcript and timeline.
    package var events: [EventID] {
        table.events.array(table.eventBounds.bounds(id.index)).map { EventID(rawValue: $0) }
    }
}
