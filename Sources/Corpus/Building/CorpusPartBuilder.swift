package import Extraction
package import Transcripts

/// Takes transcripts in file order and makes a part of a corpus of them. Used by one thread at a time.
///
/// A part is best some 4 to 16 MB of text: enough to make merging cheap, few enough to keep all cores busy.
package final class CorpusPartBuilder {
    private let spool: Spool
    private let keepsSources: Bool
    private var part = CorpusPart()
    /// That of the transcript under way.
    private var text = ColumnWriter<UInt8>(capacity: 1 << 10)
    private var turns = ColumnWriter<TurnRow>(capacity: 1 << 10)
    private var mentions = ColumnWriter<MentionRow>(capacity: 1 << 8)
    private var times = ColumnWriter<TimeRow>(capacity: 1 << 8)
    private var indexing: TermIndexing

    /// - Parameters:
    ///   - spool: takes texts and sources.
    ///   - entries: takes the terms with their postings until the parts are merged.
    init(spool: Spool, entries: Spool, keepsSources: Bool) {
        self.spool = spool
        indexing = TermIndexing(entries: entries)
        self.keepsSources = keepsSources
    }

    /// Adds a transcript behind those added before.
    ///
    /// - Parameter source: the bytes as loaded, for `GET /transcripts/{id}/source`; empty where there are none.
    package func append(
        _ transcript: Transcript, _ annotations: Annotations, origin: TranscriptOrigin = TranscriptOrigin(),
        source: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)
    ) {
        let firstTurn = turns.count
        text.removeAll()
        transcript.text.withUnsafeBufferPointer { text.append(contentsOf: $0) }
        text.reserve(text.count + Tokeniser.paddingBytes)
        let firstSpeaker = part.speakers.count
        let firstEntity = part.entities.count
        appendSpeakers(of: transcript)
        appendEntities(of: annotations)
        appendTurns(of: transcript, firstSpeaker: firstSpeaker)
        appendMentions(of: annotations, firstTurn: firstTurn, firstEntity: firstEntity)
        appendTimes(of: annotations, firstTurn: firstTurn)
        appendEvents(of: annotations, firstTurn: firstTurn, firstEntity: firstEntity)
        let bytes = UnsafeRawBufferPointer(text.elements)
        part.textBytes += bytes.count
        let sourceStart = keepsSources && source.count > 0 ? spool.append(source) : 0
        part.transcripts.append(
            TranscriptRow(
                slug: transcript.slug,
                title: part.strings.intern(transcript.metadata.title),
                language: part.strings.intern(transcript.metadata.language),
                path: part.strings.intern(origin.path),
                textStart: spool.append(bytes),
                source: sourceStart..<sourceStart + (keepsSources ? source.count : 0),
                turnCount: transcript.turns.count,
                earliest: StoredDay.earliest(transcript.metadata.date),
                latest: StoredDay.latest(transcript.metadata.date),
                words: transcript.turns.reduce(0) { $0 &+ $1.words },
                contentHash: ContentHash.hash(bytes, seed: ContentHash.hash(source)),
                speakers: firstSpeaker..<part.speakers.count,
                entities: firstEntity..<part.entities.count,
                eventCount: annotations.events.count,
                record: Self.record(of: transcript, annotations).encoded(), origin: origin.encoded()))
    }

    /// Closes the part; the builder is then empty, but keeps its memory, and may be used again.
    package func finish() -> CorpusPart {
        part.terms = indexing.take(turnCount: turns.count)
        part.turns = turns.take()
        part.mentions = mentions.take()
        part.times = times.take()
        defer { part = CorpusPart() }
        return part
    }

    private func appendSpeakers(of transcript: Transcript) {
        let first = part.speakers.count
        for speaker in transcript.speakers {
            part.speakers.append(
                SpeakerRow(
                    identity: part.strings.intern(speaker.identity), name: part.strings.intern(speaker.name),
                    role: speaker.role.code, affiliation: part.strings.intern(speaker.affiliation),
                    wikidata: part.strings.intern(speaker.wikidata),
                    labels: speaker.labels.map { part.strings.intern($0) }, turns: 0, words: 0))
        }
        for turn in transcript.turns {
            guard let speaker = turn.speaker else { continue }
            part.speakers[first + Int(speaker)].turns += 1
            part.speakers[first + Int(speaker)].words += turn.words
        }
    }

    private func appendEntities(of annotations: Annotations) {
        for entity in annotations.organisations {
            part.entities.append(
                EntityRow(
                    identity: part.strings.intern(entity.identity), name: part.strings.intern(entity.name),
                    acronym: part.strings.intern(entity.acronym), parent: part.strings.intern(entity.parent),
                    wikidata: part.strings.intern(entity.wikidata), kind: entity.kind.code,
                    source: entity.source.code))
        }
    }

    private func appendTurns(of transcript: Transcript, firstSpeaker: Int) {
        let labels = transcript.labels.map { part.strings.intern($0) }
        for turn in transcript.turns {
            precondition(turn.text.upperBound <= transcript.text.count, "a turn's text lies within its transcript's")
            let number = turns.count
            let base = text.base + turn.text.lowerBound
            let bytes = UnsafeRawBufferPointer(start: base, count: turn.text.count)
            let role = turn.speaker.map { transcript.speakers[Int($0)].role }
            let traits = TurnTraits(kind: turn.kind, role: role, isASCII: UTF8Scan.isASCII(bytes))
            for note in turn.notes {
                let range = transcript.notes[Int(note)]
                part.notes.append(NoteRow(turn: Int32(number), start: range.lowerBound, end: range.upperBound))
            }
            if !traits.isASCII {
                part.marks += CodePointMarks.marks(in: bytes).map { MarkRow(turn: Int32(number), codePoints: $0) }
            }
            let termCount = indexing.index(base, count: turn.text.count, turn: number)
            turns.append(
                TurnRow(
                    textEnd: UInt32(turn.text.upperBound), transcript: Int32(part.transcripts.count),
                    speaker: turn.speaker.map { Int32(firstSpeaker) + $0 } ?? -1,
                    label: turn.label.map { labels[Int($0)] } ?? -1, exchange: turn.exchange, words: turn.words,
                    line: turn.line, hash: Permalink.hash(bytes), termCount: UInt32(termCount), mentionCount: 0,
                    timeCount: 0, traits: traits.rawValue))
        }
    }

    private static func record(of transcript: Transcript, _ annotations: Annotations) -> TranscriptRecord {
        TranscriptRecord(
            metadata: transcript.metadata, proposedSlug: transcript.slug,
            introduction: transcript.introduction, speakers: transcript.speakers, labels: transcript.labels,
            exchanges: transcript.exchanges, sections: transcript.sections, narratives: transcript.narratives,
            furtherReading: transcript.furtherReading, alternates: transcript.alternates,
            readingDiagnostics: transcript.diagnostics, annotationDiagnostics: annotations.diagnostics,
            entities: annotations.organisations)
    }
}

extension CorpusPartBuilder {
    fileprivate func appendMentions(of annotations: Annotations, firstTurn: Int, firstEntity: Int) {
        for mention in annotations.mentions {
            let turn = firstTurn + Int(mention.turn)
            let text = self.turnText(turn, firstTurn: firstTurn)
            precondition(
                mention.start >= 0 && mention.start <= mention.end && Int(mention.end) <= text.count,
                "a mention lies within its turn")
            let surface = UnsafeBufferPointer(rebasing: text[Int(mention.start)..<Int(mention.end)])
            turns[turn].mentionCount += 1
            mentions.append(
                MentionRow(
                    entity: Int32(firstEntity) + mention.organisation, turn: Int32(turn), start: mention.start,
                    end: mention.end, sentenceStart: mention.sentence.lowerBound,
                    sentenceEnd: mention.sentence.upperBound, surface: part.strings.intern(surface),
                    rule: part.strings.intern(mention.rule.description), form: mention.form.code))
        }
    }

    private func turnText(_ turn: Int, firstTurn: Int) -> UnsafeBufferPointer<UInt8> {
        let start = turn == firstTurn ? 0 : Int(turns[turn - 1].textEnd)
        return UnsafeBufferPointer(start: text.base + start, count: Int(turns[turn].textEnd) - start)
    }

    fileprivate func appendTimes(of annotations: Annotations, firstTurn: Int) {
        for time in annotations.times {
            let turn = firstTurn + Int(time.turn)
            turns[turn].timeCount += 1
            times.append(
                TimeRow(
                    turn: Int32(turn), start: time.start, end: time.end, sentenceStart: time.sentence.lowerBound,
                    sentenceEnd: time.sentence.upperBound, value: part.strings.intern(time.value),
                    edtf: part.strings.intern(time.edtf?.text), earliest: StoredDay.earliest(time.edtf),
                    latest: StoredDay.latest(time.edtf), rule: part.strings.intern(time.rule.description),
                    kind: time.kind.code, precision: (time.edtf?.precision ?? .day).code,
                    resolution: time.resolution.code))
        }
    }

    fileprivate func appendEvents(of annotations: Annotations, firstTurn: Int, firstEntity: Int) {
        for event in annotations.events {
            part.eventOrganisations += event.organisations.map { Int32(firstEntity) + $0 }
            part.events.append(
                EventRow(
                    turn: Int32(firstTurn) + event.turn, start: event.start, end: event.end,
                    sentenceStart: event.sentence.lowerBound, sentenceEnd: event.sentence.upperBound,
                    edtf: part.strings.intern(event.edtf.text), earliest: StoredDay.earliest(event.edtf),
                    latest: StoredDay.latest(event.edtf), headline: part.strings.intern(event.headline),
                    rule: part.strings.intern(event.rule.description),
                    organisationCount: Int32(event.organisations.count), precision: event.edtf.precision.code,
                    status: event.status.code, resolution: event.resolution.code))
        }
    }
}
