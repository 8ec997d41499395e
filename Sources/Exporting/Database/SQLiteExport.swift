import Corpus
import Extraction
import GRDB
import RapporteurAPI
import Transcripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A corpus as one SQLite database.
struct SQLiteExport {
    let corpus: Corpus
    let progress: (ExportProgress) -> Void

    /// Writes beside the path and renames, so that the database appears whole or not at all.
    func write(to path: String) throws(ExportError) {
        guard case .file(let place) = OutputPlace(path) else {
            throw .cannotWrite(path: path, reason: "is no regular file")
        }
        let temporary = FileWriter.temporary(place)
        // Not another file: this one is locked.
        truncate(temporary, 0)
        do {
            try fill(temporary)
            OutputPlace.keepRights(of: place, on: temporary)
        } catch {
            unlink(temporary)
            throw .database(path: path, reason: String(describing: error))
        }
        guard rename(temporary, place) == 0 else {
            let failure = FileWriter.failure(path)
            unlink(temporary)
            throw failure
        }
    }

    private func fill(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            // Nothing reads the file before it has its name: it needs no journal.
            try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        }
        try queue.write { database in
            try database.execute(sql: DatabaseSchema.tables)
            let inserts = try DatabaseInserts(database)
            try insertSpeakers(inserts)
            try insertOrganisations(inserts)
            let transcripts = corpus.transcriptIDs
            for (index, id) in transcripts.enumerated() {
                try insert(corpus.transcript(id), inserts)
                progress(ExportProgress(done: index + 1, total: transcripts.count))
            }
            try database.execute(sql: DatabaseSchema.indices)
        }
        try queue.close()
    }

    private func insertSpeakers(_ inserts: DatabaseInserts) throws {
        for id in corpus.speakerIDs {
            let speaker = corpus.speaker(id)
            try inserts.row(
                in: "speakers",
                [
                    speaker.slug, speaker.name, speaker.role.rawValue, speaker.affiliationID, speaker.wikidata,
                    speaker.turnCount, speaker.words, speaker.share,
                ])
        }
    }

    private func insertOrganisations(_ inserts: DatabaseInserts) throws {
        for id in corpus.organisationIDs {
            let organisation = corpus.organisation(id)
            try inserts.row(
                in: "organisations",
                [
                    organisation.slug, organisation.name, organisation.acronym, json(organisation.aliases),
                    organisation.kind.rawValue, organisation.parentSlug, organisation.wikidata,
                    organisation.source.rawValue, organisation.mentionCount, organisation.turnCount,
                    organisation.transcripts.count,
                ])
        }
    }

    private func insert(_ transcript: TranscriptView, _ inserts: DatabaseInserts) throws {
        let details = transcript.details
        let metadata = details.metadata
        try inserts.row(
            in: "transcripts",
            [
                transcript.slug, transcript.title, metadata.date?.text, metadata.dateSource?.rawValue,
                transcript.language, metadata.publisher, metadata.url, metadata.licence,
                details.introduction.joined(separator: "\n\n"), transcript.turnCount, transcript.words,
            ])
        for speaker in transcript.speakers {
            try inserts.row(
                in: "transcript_speakers",
                [
                    transcript.slug, corpus.speaker(speaker.speaker).slug, speaker.role.rawValue, json(speaker.labels),
                    speaker.turns,
                    speaker.words,
                ])
        }
        for turn in transcript.turns { try insert(corpus.turn(turn), inserts) }
        for event in transcript.events { try insert(corpus.event(event), of: transcript, inserts) }
        for diagnostic in details.diagnostics {
            try inserts.row(
                in: "diagnostics",
                [
                    transcript.slug, diagnostic.severity.rawValue, diagnostic.line, diagnostic.column,
                    diagnostic.code.rawValue, diagnostic.message,
                ])
        }
    }

    private func insert(_ turn: TurnView, _ inserts: DatabaseInserts) throws {
        try inserts.row(
            in: "turns",
            [
                nil, turn.slug, turn.permalink, turn.transcript.slug, turn.number, turn.exchange, turn.speaker?.slug,
                turn.label, turn.kind.rawValue, turn.text, turn.words, turn.line,
            ])
        for note in turn.notes {
            try inserts.row(in: "notes", [turn.slug, note.range.lowerBound, note.range.upperBound, note.text])
        }
        for mention in turn.organisationMentions {
            try inserts.row(
                in: "mentions",
                [
                    mention.organisation.slug, turn.slug, mention.speaker?.slug, mention.surface,
                    mention.range.lowerBound, mention.range.upperBound, mention.form.rawValue, mention.rule,
                    mention.context,
                ])
        }
    }

    private func insert(_ event: EventView, of transcript: TranscriptView, _ inserts: DatabaseInserts) throws {
        let date = event.edtf
        try inserts.row(
            in: "events",
            [
                event.slug, transcript.slug, date.text, date.earliest?.description, date.latest?.description,
                date.precision.rawValue, event.status.rawValue, event.headline, event.text, event.expression,
                event.resolution.rawValue, event.rule, event.turn.slug, event.speaker?.slug,
                event.range.lowerBound, event.range.upperBound,
            ])
        for organisation in event.organisations {
            try inserts.row(in: "event_organisations", [event.slug, corpus.organisation(organisation).slug])
        }
    }

    private func json(_ strings: [String]) -> String {
        var writer = JSONWriter(capacity: 128)
        writer.array(strings) { $0.string($1) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
