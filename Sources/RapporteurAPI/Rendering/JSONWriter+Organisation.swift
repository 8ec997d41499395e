import Corpus
import Extraction

extension JSONWriter {
    mutating func organisation(_ organisation: OrganisationView) {
        object { writer in
            writer.field("id", organisation.slug)
            writer.field("name", organisation.name)
            writer.field("acronym", organisation.acronym)
            writer.field("aliases", strings: organisation.aliases)
            writer.field("kind", organisation.kind.rawValue)
            writer.field("parent", organisation.parentSlug)
            writer.field("wikidata", organisation.wikidata)
            writer.field("source", organisation.source.rawValue)
            writer.field("mentions", organisation.mentionCount)
            writer.field("turns", organisation.turnCount)
            writer.field("transcripts", organisation.transcripts.count)
            writer.field("speakers") { writer in
                writer.array(organisation.speakers()) { writer, speaker in
                    writer.tally(organisation.corpus.speaker(speaker.speaker).slug, mentions: speaker.mentions)
                }
            }
            writer.field("first_mention", organisation.firstMention.map { organisation.corpus.turn($0).slug })
        }
    }

    mutating func mention(_ mention: MentionView) {
        object { writer in
            writer.field("organisation", mention.organisation.slug)
            writer.field("turn", mention.turn.slug)
            writer.field("speaker", mention.speaker?.slug)
            writer.field("in_note") { $0.bool(mention.isInNote) }
            writer.field("surface", mention.surface)
            writer.span(mention.range)
            writer.field("form", mention.form.rawValue)
            writer.field("rule", mention.rule)
            writer.field("context", mention.context)
        }
    }
}
