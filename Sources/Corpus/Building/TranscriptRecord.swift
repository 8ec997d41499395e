import Extraction
import Transcripts

/// What a transcript has beside its turns and that no filter asks for; kept as bytes, made when it is shown.
struct TranscriptRecord: Sendable {
    var metadata = TranscriptMetadata()
    /// Before the corpus made it unique.
    var proposedSlug = ""
    var introduction: [String] = []
    var speakers: [TranscriptSpeaker] = []
    var labels: [String] = []
    var exchanges: [Exchange] = []
    var sections: [TranscriptSection] = []
    var narratives: [Narrative] = []
    var furtherReading: [FurtherReading] = []
    var alternates: [Alternate] = []
    /// What the reader had to guess.
    var readingDiagnostics: [Diagnostic] = []
    /// What the annotator has to say.
    var annotationDiagnostics: [Diagnostic] = []
    /// The annotations' organisations, as this transcript knows them.
    var entities: [OrganisationEntity] = []
}

extension TranscriptRecord {
    func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.write(metadata)
        writer.write(proposedSlug)
        writer.write(introduction) { $0.write($1) }
        writer.write(speakers) { $0.write($1) }
        writer.write(labels) { $0.write($1) }
        writer.write(exchanges) { $0.write($1) }
        writer.write(sections) { writer, section in
            writer.write(section.title)
            writer.write(section.firstTurn)
            writer.write(section.lastTurn)
        }
        writer.write(narratives) { writer, narrative in
            writer.write(narrative.text)
            writer.write(narrative.afterTurn)
            writer.write(narrative.line)
        }
        writer.write(furtherReading) { writer, reading in
            writer.write(reading.title)
            writer.write(reading.url)
        }
        writer.write(alternates) { writer, alternate in
            writer.write(alternate.transcript)
            writer.write(alternate.language)
        }
        writer.write(readingDiagnostics) { $0.write($1) }
        writer.write(annotationDiagnostics) { $0.write($1) }
        writer.write(entities) { $0.write($1) }
        return writer.bytes
    }

    init(decoding bytes: UnsafeBufferPointer<UInt8>) {
        var reader = RecordReader(bytes)
        metadata = reader.metadata()
        proposedSlug = reader.string()
        introduction = reader.array { $0.string() }
        speakers = reader.array { $0.speaker() }
        labels = reader.array { $0.string() }
        exchanges = reader.array { $0.exchange() }
        sections = reader.array { reader in
            TranscriptSection(title: reader.string(), firstTurn: reader.int32(), lastTurn: reader.int32())
        }
        narratives = reader.array { Narrative(text: $0.string(), afterTurn: $0.int32(), line: $0.int32()) }
        furtherReading = reader.array { FurtherReading(title: $0.string(), url: $0.optionalString()) }
        alternates = reader.array { Alternate(transcript: $0.string(), language: $0.string()) }
        readingDiagnostics = reader.array { $0.diagnostic() }
        annotationDiagnostics = reader.array { $0.diagnostic() }
        entities = reader.array { $0.entity() }
    }
}

extension RecordWriter {
    fileprivate mutating func write(_ metadata: TranscriptMetadata) {
        write(metadata.title)
        write(metadata.date)
        write(metadata.dateSource.map { Int64($0.code) })
        write(metadata.language)
        write(metadata.publisher)
        write(metadata.url)
        write(metadata.licence)
        write(metadata.mediaType)
    }

    private mutating func write(_ date: EDTF?) {
        write(date?.text)
        guard let date else { return }
        write(date.earliest.map { Int64($0.rawValue) })
        write(date.latest.map { Int64($0.rawValue) })
        write(date.precision.code)
    }

    fileprivate mutating func write(_ speaker: TranscriptSpeaker) {
        write(speaker.identity)
        write(speaker.name)
        write(speaker.labels) { $0.write($1) }
        write(speaker.role.code)
        write(speaker.affiliation)
        write(speaker.wikidata)
    }

    fileprivate mutating func write(_ entity: OrganisationEntity) {
        write(entity.identity)
        write(entity.name)
        write(entity.acronym)
        write(entity.kind.code)
        write(entity.parent)
        write(entity.wikidata)
        write(entity.source.code)
    }

    fileprivate mutating func write(_ exchange: Exchange) {
        write(exchange.number)
        for turns in [exchange.question, exchange.answer, exchange.commentary] {
            var previous = exchange.number
            write(turns) { writer, turn in
                writer.write(turn - previous)
                previous = turn
            }
        }
    }

    fileprivate mutating func write(_ diagnostic: Diagnostic) {
        write(diagnostic.severity.code)
        write(diagnostic.line)
        write(diagnostic.column)
        write(diagnostic.code.rawValue)
        write(diagnostic.message)
    }
}

extension RecordReader {
    fileprivate mutating func metadata() -> TranscriptMetadata {
        var metadata = TranscriptMetadata()
        metadata.title = string()
        metadata.date = date()
        metadata.dateSource = optionalSigned().map { DateSource(code: UInt8(truncatingIfNeeded: $0)) }
        metadata.language = string()
        metadata.publisher = optionalString()
        metadata.url = optionalString()
        metadata.licence = optionalString()
        metadata.mediaType = string()
        return metadata
    }

    private mutating func date() -> EDTF? {
        guard let text = optionalString() else { return nil }
        let earliest = optionalSigned().map { CalendarDay(rawValue: Int32(truncatingIfNeeded: $0)) }
        let latest = optionalSigned().map { CalendarDay(rawValue: Int32(truncatingIfNeeded: $0)) }
        return EDTF(text: text, earliest: earliest, latest: latest, precision: DatePrecision(code: byte()))
    }

    fileprivate mutating func speaker() -> TranscriptSpeaker {
        TranscriptSpeaker(
            identity: string(), name: string(), labels: array { $0.string() }, role: SpeakerRole(code: byte()),
            affiliation: optionalString(), wikidata: optionalString())
    }

    fileprivate mutating func entity() -> OrganisationEntity {
        OrganisationEntity(
            identity: string(), name: string(), acronym: optionalString(), kind: OrganisationKind(code: byte()),
            parent: optionalString(), wikidata: optionalString(), source: OrganisationSource(code: byte()))
    }

    fileprivate mutating func exchange() -> Exchange {
        let number = int32()
        var lists: [[Int32]] = []
        for _ in 0..<3 {
            var previous = number
            lists.append(
                array { reader in
                    previous = previous &+ reader.int32()
                    return previous
                })
        }
        return Exchange(number: number, question: lists[0], answer: lists[1], commentary: lists[2])
    }

    fileprivate mutating func diagnostic() -> Diagnostic {
        Diagnostic(
            Diagnostic.Severity(code: byte()), line: number(), column: number(),
            code: DiagnosticCode(rawValue: string()), message: string())
    }
}
