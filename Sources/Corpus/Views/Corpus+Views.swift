extension Corpus {
    package func transcript(_ id: TranscriptID) -> TranscriptView { TranscriptView(corpus: self, id: id) }
    package func speaker(_ id: SpeakerID) -> SpeakerView { SpeakerView(corpus: self, id: id) }
    package func turn(_ id: TurnID) -> TurnView { TurnView(corpus: self, id: id) }
    package func organisation(_ id: OrganisationID) -> OrganisationView { OrganisationView(corpus: self, id: id) }
    package func mention(_ id: MentionID) -> MentionView { MentionView(corpus: self, id: id) }
    package func event(_ id: EventID) -> EventView { EventView(corpus: self, id: id) }

    /// The turn with up to `before` turns before and `after` behind it, of the same transcript, in order.
    package func context(of turn: TurnID, before: Int, after: Int) -> [TurnID] {
        let all = self.turn(turn).transcript.turnRange
        let lower = max(all.lowerBound, turn.index - max(0, before))
        let upper = min(all.upperBound, turn.index + 1 + min(max(0, after), all.count))
        return (lower..<upper).map { TurnID($0) }
    }

    /// Where a turn's text lies.
    func textRange(of turn: TurnID) -> Range<Int> {
        let transcript = Int(tables.turns.transcript[turn.index])
        let base = Int(truncatingIfNeeded: tables.transcripts.textStart[transcript])
        let isFirst = turn.index == Int(tables.transcripts.turnBounds[transcript])
        let start = isFirst ? 0 : Int(tables.turns.textEnd[turn.index - 1])
        return base + start..<base + max(start, Int(tables.turns.textEnd[turn.index]))
    }

    func utf8(of turn: TurnID) -> UnsafeBufferPointer<UInt8> { tables.texts.slice(textRange(of: turn)) }
}
