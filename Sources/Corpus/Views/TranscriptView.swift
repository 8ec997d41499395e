package import Transcripts

/// One transcript, read from the columns when asked.
package struct TranscriptView: Sendable {
    package let corpus: Corpus
    package let id: TranscriptID

    var table: TranscriptTable { corpus.tables.transcripts }

    package var slug: String { corpus.tables.strings.string(table.slug[id.index]) }
    package var title: String { corpus.tables.strings.string(table.title[id.index]) }
    package var language: String { corpus.tables.strings.string(table.language[id.index]) }
    package var words: Int { Int(table.words[id.index]) }
    /// In order.
    package var turns: [TurnID] { turnRange.map { TurnID($0) } }
    package var turnCount: Int { turnRange.count }
    /// In the timeline's order.
    package var events: [EventID] { table.eventBounds.bounds(id.index).map { EventID($0) } }
    /// Named in it; in the corpus's order.
    package var organisations: [OrganisationID] {
        table.organisations.array(table.organisationBounds.bounds(id.index)).map { OrganisationID(rawValue: $0) }
    }
    package var mentionCount: Int {
        let turns = turnRange
        let bounds = corpus.tables.turns.mentionBounds
        return Int(bounds[turns.upperBound]) - Int(bounds[turns.lowerBound])
    }

    var turnRange: Range<Int> { table.turnBounds.bounds(id.index) }

    /// What is only shown; decoded anew each time, so keep it while several fields are read.
    package var details: TranscriptDetails { TranscriptDetails(view: self, record: record) }

    /// Who speaks, in the source's order.
    package var speakers: [TranscriptSpeakerView] {
        let record = record
        return table.speakerBounds.bounds(id.index).enumerated().map { place, entry in
            TranscriptSpeakerView(
                speaker: SpeakerID(rawValue: table.speaker[entry]), role: SpeakerRole(code: table.role[entry]),
                labels: place < record.speakers.count ? record.speakers[place].labels : [],
                turns: Int(table.speakerTurns[entry]), words: Int(table.speakerWords[entry]))
        }
    }

    package var origin: TranscriptOrigin {
        TranscriptOrigin(decoding: table.origins.slice(table.originBounds.bounds(id.index)))
    }

    /// The bytes as loaded, where they lie; empty where they are not kept.
    package func withSource<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        let lower = Int(truncatingIfNeeded: table.sourceStart[id.index])
        let upper = Int(truncatingIfNeeded: table.sourceEnd[id.index])
        return try body(UnsafeRawBufferPointer(corpus.tables.sources.slice(lower..<max(lower, upper))))
    }

    var record: TranscriptRecord {
        TranscriptRecord(decoding: table.records.slice(table.recordBounds.bounds(id.index)))
    }
}

/// Somebody in one transcript.
package struct TranscriptSpeakerView: Sendable, Hashable {
    package var speaker: SpeakerID
    package var role: SpeakerRole
    package var labels: [String]
    package var turns: Int
    package var words: Int
}

/// What a transcript has beside its turns.
package struct TranscriptDetails: Sendable {
    let view: TranscriptView
    let record: TranscriptRecord

    package var metadata: TranscriptMetadata { record.metadata }
    package var introduction: [String] { record.introduction }
    package var exchanges: [Exchange] { record.exchanges }
    package var sections: [TranscriptSection] { record.sections }
    package var narratives: [Narrative] { record.narratives }
    package var furtherReading: [FurtherReading] { record.furtherReading }
    package var diagnostics: [Diagnostic] { record.readingDiagnostics + record.annotationDiagnostics }

    /// Translations that are loaded; the slug is the corpus's.
    package var alternates: [(transcript: TranscriptID, language: String)] {
        record.alternates.compactMap { alternate in
            view.corpus.transcriptID(slug: alternate.transcript).map { ($0, alternate.language) }
        }
    }
}
