package import Corpus
import Transcripts

extension JSONWriter {
    mutating func speaker(_ speaker: SpeakerView) {
        object { writer in
            writer.field("id", speaker.slug)
            writer.field("name", speaker.name)
            writer.field("labels", strings: speaker.labels)
            writer.field("role", speaker.role.rawValue)
            writer.field("affiliation", speaker.affiliationID)
            writer.field("wikidata", speaker.wikidata)
            writer.field("transcripts", speaker.transcripts.count)
            writer.field("turns", speaker.turnCount)
            writer.field("words", speaker.words)
            writer.field("share") { $0.number(rounded(speaker.share)) }
            writer.field("organisations") { writer in
                writer.array(speaker.organisations(limit: 10)) { writer, named in
                    writer.tally(speaker.corpus.organisation(named.organisation).slug, mentions: named.mentions)
                }
            }
        }
    }

    /// How often something that has this id is named, or names.
    mutating func tally(_ id: String, mentions: Int) {
        object { writer in
            writer.field("id", id)
            writer.field("mentions", mentions)
        }
    }
}

extension SpeakerView {
    /// The id of the organisation that they belong to, where the corpus knows it.
    package var affiliationID: String? { affiliation.map { corpus.organisation($0).slug } }
}

/// To six decimals, which is finer than any share of words or score tells.
func rounded(_ value: Double) -> Double { (value * 1_000_000).rounded() / 1_000_000 }
