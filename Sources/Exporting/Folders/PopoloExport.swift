import Corpus
import Extraction
import RapporteurAPI
import Transcripts

/// Persons, organisations, memberships, events and speeches as Popolo (popoloproject.com) has them.
struct PopoloExport {
    let corpus: Corpus
    let progress: (ExportProgress) -> Void

    func write(to path: String) throws(ExportError) {
        let file = try FileWriter(path)
        var writer = JSONWriter(capacity: 256 * 1024)
        let transcripts = corpus.transcriptIDs
        let speakers = corpus.speakerIDs.map { corpus.speaker($0) }
        writer.object { writer in
            writer.field("persons") { $0.array(speakers) { $0.person($1) } }
            writer.field("organizations") { writer in
                writer.array(corpus.organisationIDs) { $0.organization(corpus.organisation($1)) }
            }
            writer.field("memberships") { writer in
                writer.array(speakers.filter { $0.affiliationID != nil }) { $0.membership($1) }
            }
            writer.field("events") { writer in
                writer.array(transcripts) { $0.interview(corpus.transcript($1)) }
            }
            writer.field("speeches") { $0.array { _ in } }
        }
        // The speeches are the bulk of it: they are written transcript by transcript into their empty list.
        try file.write(Array(writer.bytes.dropLast(2)))
        var isFirst = true
        for (index, id) in transcripts.enumerated() {
            let piece = speeches(of: corpus.transcript(id), isFirst: &isFirst)
            try file.write(piece)
            progress(ExportProgress(done: index + 1, total: transcripts.count))
        }
        try file.write(Array("]}".utf8))
        try file.finish()
    }

    private func speeches(of transcript: TranscriptView, isFirst: inout Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for turn in transcript.turns {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            var writer = JSONWriter(capacity: 8 * 1024)
            writer.speech(corpus.turn(turn))
            bytes += writer.bytes
        }
        return bytes
    }
}

extension JSONWriter {
    fileprivate mutating func person(_ speaker: SpeakerView) {
        object { writer in
            writer.field("id", speaker.slug)
            writer.field("name", speaker.name)
            writer.field("other_names") { writer in
                writer.array(speaker.labels) { writer, label in
                    writer.object { writer in
                        writer.field("name", label)
                        writer.field("note", "label in the source")
                    }
                }
            }
            writer.field("identifiers") { $0.identifiers(wikidata: speaker.wikidata) }
        }
    }

    fileprivate mutating func organization(_ organisation: OrganisationView) {
        object { writer in
            writer.field("id", organisation.slug)
            writer.field("name", organisation.name)
            writer.field("classification", organisation.kind.rawValue)
            writer.field("parent_id", organisation.parentSlug)
            writer.field("other_names") { writer in
                writer.array(organisation.aliases) { writer, alias in writer.object { $0.field("name", alias) } }
            }
            writer.field("identifiers") { $0.identifiers(wikidata: organisation.wikidata) }
        }
    }

    private mutating func identifiers(wikidata: String?) {
        array(wikidata.map { [$0] } ?? []) { writer, id in
            writer.object { writer in
                writer.field("scheme", "wikidata")
                writer.field("identifier", id)
            }
        }
    }

    fileprivate mutating func membership(_ speaker: SpeakerView) {
        object { writer in
            writer.field("person_id", speaker.slug)
            writer.field("organization_id", speaker.affiliationID)
        }
    }

    fileprivate mutating func interview(_ transcript: TranscriptView) {
        let metadata = transcript.details.metadata
        object { writer in
            writer.field("id", transcript.slug)
            writer.field("name", transcript.title)
            writer.field("classification", "interview")
            writer.field("start_date", (metadata.date?.earliest).map(String.init(describing:)))
            writer.field("end_date", (metadata.date?.latest).map(String.init(describing:)))
            writer.field("sources") { writer in
                writer.array(metadata.url.map { [$0] } ?? []) { writer, url in writer.object { $0.field("url", url) } }
            }
        }
    }

    fileprivate mutating func speech(_ turn: TurnView) {
        object { writer in
            writer.field("id", turn.slug)
            writer.field("creator_id", turn.speaker?.slug)
            writer.field("attribution_text", turn.label)
            writer.field("role", turn.role?.rawValue)
            writer.field("event_id", turn.transcript.slug)
            writer.field("position", turn.number)
            writer.field("type", turn.kind.rawValue)
            writer.field("text") { writer in turn.withText { writer.string(utf8: $0) } }
        }
    }
}
