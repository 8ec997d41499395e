package import Extraction
package import Transcripts

extension CorpusPartBuilder {
    /// Adds a transcript as another corpus has it, without reading or annotating it again.
    package func append(reusing corpus: Corpus, transcript id: TranscriptID) {
        let view = corpus.transcript(id)
        view.withSource { source in
            append(view.model, view.annotations, origin: view.origin, source: source)
        }
    }
}

extension TranscriptView {
    /// The transcript as it was added, but for its curation, which has gone into its annotations.
    package var model: Transcript {
        let record = record
        var transcript = Transcript(slug: record.proposedSlug)
        transcript.metadata = record.metadata
        transcript.introduction = record.introduction
        transcript.speakers = record.speakers
        transcript.labels = record.labels
        transcript.exchanges = record.exchanges
        transcript.sections = record.sections
        transcript.narratives = record.narratives
        transcript.furtherReading = record.furtherReading
        transcript.alternates = record.alternates
        transcript.diagnostics = record.readingDiagnostics
        // Several people of a transcript may be one speaker of the corpus; the turn's label then tells which.
        let entries = table.speakerBounds.bounds(id.index)
        var candidates: [Int32: [Int]] = [:]
        for entry in entries { candidates[table.speaker[entry], default: []].append(entry - entries.lowerBound) }
        let speakers = transcript.speakers
        addTurns(to: &transcript) { turn in
            let places = candidates[corpus.tables.turns.speaker[turn.id.index]] ?? []
            guard places.count > 1, let label = turn.label else { return places.first }
            return places.first { speakers[$0].labels.contains(label) } ?? places.first
        }
        return transcript
    }

    /// Adds the turns as they were read, and their labels to those that the transcript has.
    ///
    /// - Parameter speaker: which of the transcript's speakers speaks a turn.
    package func addTurns(to transcript: inout Transcript, speaker: (TurnView) -> Int?) {
        var labels: [String: Int32] = [:]
        for (place, label) in transcript.labels.enumerated() where labels[label] == nil { labels[label] = Int32(place) }
        for turn in turns.map(corpus.turn) {
            if let label = turn.label, labels[label] == nil {
                labels[label] = Int32(transcript.labels.count)
                transcript.labels.append(label)
            }
            let text = turn.utf8
            let start = transcript.text.count
            transcript.text += text
            let firstParagraph = Int32(transcript.paragraphs.count)
            transcript.paragraphs += turn.paragraphBytes.map { Int32($0.lowerBound)..<Int32($0.upperBound) }
            let firstNote = Int32(transcript.notes.count)
            transcript.notes += turn.noteBytes.map { Int32($0.lowerBound)..<Int32($0.upperBound) }
            transcript.turns.append(
                Turn(
                    speaker: speaker(turn).map(Int32.init), label: turn.label.flatMap { labels[$0] }, kind: turn.kind,
                    exchange: Int32(turn.exchange ?? 0), text: start..<start + text.count,
                    paragraphs: firstParagraph..<Int32(transcript.paragraphs.count),
                    notes: firstNote..<Int32(transcript.notes.count), words: Int32(turn.words), line: Int32(turn.line)))
        }
    }

    /// What was found in it, as it was added.
    package var annotations: Annotations {
        let record = record
        let tables = corpus.tables
        var annotations = Annotations()
        var places: [Int32: Int32] = [:]
        for (place, entity) in record.entities.enumerated() {
            guard let organisation = corpus.organisationID(slug: entity.identity) else { continue }
            places[organisation.rawValue] = Int32(place)
        }
        annotations.organisations = record.entities
        let turns = turnRange
        let firstTurn = Int32(turns.lowerBound)
        for number in tables.turns.mentionBounds.range(turns) {
            let view = corpus.mention(MentionID(number))
            annotations.mentions.append(
                OrganisationMention(
                    organisation: places[tables.mentions.organisation[number]] ?? 0,
                    turn: tables.mentions.turn[number] - firstTurn, start: tables.mentions.start[number],
                    end: tables.mentions.end[number], form: view.form, rule: RuleName(view.rule),
                    sentence: Int32(view.sentenceBytes.lowerBound)..<Int32(view.sentenceBytes.upperBound)))
        }
        for number in tables.turns.timeBounds.range(turns) {
            let view = TimeView(corpus: corpus, index: number)
            annotations.times.append(
                TemporalExpression(
                    turn: tables.times.turn[number] - firstTurn, start: tables.times.start[number],
                    end: tables.times.end[number], kind: view.kind, value: view.value, edtf: view.edtf,
                    resolution: view.resolution, rule: RuleName(view.rule),
                    sentence: Int32(view.sentenceBytes.lowerBound)..<Int32(view.sentenceBytes.upperBound)))
        }
        for event in events {
            let view = corpus.event(event)
            annotations.events.append(
                TimelineEvent(
                    turn: tables.events.turn[event.index] - firstTurn, start: tables.events.start[event.index],
                    end: tables.events.end[event.index],
                    sentence: Int32(view.sentenceBytes.lowerBound)..<Int32(view.sentenceBytes.upperBound),
                    edtf: view.edtf, status: view.status, headline: view.headline, resolution: view.resolution,
                    rule: RuleName(view.rule), organisations: view.organisations.compactMap { places[$0.rawValue] }))
        }
        annotations.diagnostics = record.annotationDiagnostics
        return annotations
    }
}

extension Column where Element: FixedWidthInteger {
    /// The entries of all groups of a range, where the column holds bounds.
    fileprivate func range(_ groups: Range<Int>) -> Range<Int> {
        Int(truncatingIfNeeded: self[groups.lowerBound])..<Int(truncatingIfNeeded: self[groups.upperBound])
    }
}
