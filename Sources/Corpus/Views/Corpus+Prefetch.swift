extension Corpus {
    /// Asks for the memory that the records of these turns are read from, before any is read.
    ///
    /// A record lies in some twenty columns. Of a large corpus hardly any of it is at hand, and to wait for one place
    /// after another takes longer than to write the record; asked for beforehand, they come together.
    package func prefetch(_ turns: [TurnID]) {
        for turn in turns { prefetchColumns(turn) }
        for turn in turns { prefetchOthers(turn) }
        for turn in turns { prefetchText(turn) }
        for turn in turns { prefetchName(tables.transcripts.slug[Int(tables.turns.transcript[turn.index])]) }
    }

    private func prefetchColumns(_ turn: TurnID) {
        tables.turns.textEnd.prefetch(turn.index)
        tables.turns.transcript.prefetch(turn.index)
        tables.turns.speaker.prefetch(turn.index)
        tables.turns.label.prefetch(turn.index)
        tables.turns.traits.prefetch(turn.index)
        tables.turns.exchange.prefetch(turn.index)
        tables.turns.words.prefetch(turn.index)
        tables.turns.line.prefetch(turn.index)
        tables.turns.hash.prefetch(turn.index)
        tables.turns.mentionBounds.prefetch(turn.index)
        tables.turns.timeBounds.prefetch(turn.index)
    }

    /// What the turn's columns refer to.
    private func prefetchOthers(_ turn: TurnID) {
        let transcript = Int(tables.turns.transcript[turn.index])
        tables.transcripts.textStart.prefetch(transcript)
        tables.transcripts.turnBounds.prefetch(transcript)
        tables.transcripts.slug.prefetch(transcript)
        tables.speakers.slug.prefetch(Int(tables.turns.speaker[turn.index]))
        let mentions = tables.turns.mentionBounds.bounds(turn.index)
        if !mentions.isEmpty {
            tables.mentions.organisation.prefetch(mentions.lowerBound)
            tables.mentions.start.prefetch(mentions.lowerBound)
            tables.mentions.end.prefetch(mentions.lowerBound)
        }
        let times = tables.turns.timeBounds.bounds(turn.index)
        if !times.isEmpty {
            tables.times.start.prefetch(times.lowerBound)
            tables.times.end.prefetch(times.lowerBound)
            tables.times.kind.prefetch(times.lowerBound)
            tables.times.value.prefetch(times.lowerBound)
            tables.times.edtf.prefetch(times.lowerBound)
        }
    }

    private func prefetchName(_ string: Int32) {
        tables.strings.bytes.prefetch(Int(tables.strings.offsets[Int(string)]))
    }

    /// The first lines of a text; a processor that has seen a few asks for the rest itself.
    private func prefetchText(_ turn: TurnID) {
        tables.strings.offsets.prefetch(Int(tables.transcripts.slug[Int(tables.turns.transcript[turn.index])]))
        tables.strings.offsets.prefetch(Int(tables.turns.label[turn.index]))
        let range = textRange(of: turn)
        for place in stride(from: range.lowerBound, to: min(range.upperBound, range.lowerBound + 512), by: 64) {
            tables.texts.prefetch(place)
        }
    }
}
