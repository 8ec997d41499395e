/// What holds for every transcript, whatever was read; for property tests and the fuzz target.
package enum ReadingInvariants {
    /// Reads the bytes under a name of each kind and checks what comes out.
    ///
    /// - Returns: the first invariant that does not hold, or nil.
    package static func violation(reading bytes: UnsafeRawBufferPointer) -> String? {
        for name in ["a.txt", "b.md", "c.vtt", "d.srt", "e.an", "f.xml", "g.html", "h.jsonl"] {
            let transcript = TranscriptReader().read(bytes, name: name, sidecar: bytes.count < 4096 ? bytes : nil)
            if let violation = violation(in: transcript) { return "\(name): \(violation)" }
        }
        return nil
    }

    package static func violation(in transcript: Transcript) -> String? {
        let isValid = transcript.text.withUnsafeBufferPointer { UTF8Check.firstInvalid(in: $0) == nil }
        guard isValid else { return "the text is not UTF-8" }
        var textEnd = 0
        var paragraph: Int32 = 0
        var note: Int32 = 0
        for (index, turn) in transcript.turns.enumerated() {
            guard turn.text.lowerBound == textEnd else { return "turn \(index + 1) leaves a gap in the text" }
            guard turn.paragraphs.lowerBound == paragraph, turn.notes.lowerBound == note else {
                return "turn \(index + 1) leaves out a paragraph or a note"
            }
            textEnd = turn.text.upperBound
            paragraph = turn.paragraphs.upperBound
            note = turn.notes.upperBound
            if let violation = violation(of: turn, in: transcript) { return "turn \(index + 1) \(violation)" }
        }
        guard textEnd == transcript.text.count, Int(paragraph) == transcript.paragraphs.count,
            Int(note) == transcript.notes.count
        else { return "text, paragraphs or notes are left over after the last turn" }
        return violationOfReferences(in: transcript)
    }

    private static func violation(of turn: Turn, in transcript: Transcript) -> String? {
        if let speaker = turn.speaker, !transcript.speakers.indices.contains(Int(speaker)) { return "has no speaker" }
        if let label = turn.label, !transcript.labels.indices.contains(Int(label)) { return "has no label" }
        var end: Int32 = 0
        for paragraph in transcript.paragraphs[Int(turn.paragraphs.lowerBound)..<Int(turn.paragraphs.upperBound)] {
            // Two line ends stand between paragraphs, and nothing else.
            guard paragraph.lowerBound == (end == 0 ? 0 : end + 2) else { return "has words outside its paragraphs" }
            guard !paragraph.isEmpty else { return "has an empty paragraph" }
            end = paragraph.upperBound
        }
        guard Int(end) == turn.text.count else { return "has words after its last paragraph" }
        var noteEnd: Int32 = 0
        for note in transcript.notes[Int(turn.notes.lowerBound)..<Int(turn.notes.upperBound)] {
            guard note.lowerBound >= noteEnd, Int(note.upperBound) <= turn.text.count, !note.isEmpty else {
                return "has notes out of order"
            }
            noteEnd = note.upperBound
        }
        return nil
    }

    private static func violationOfReferences(in transcript: Transcript) -> String? {
        let count = Int32(transcript.turns.count)
        for section in transcript.sections
        where section.firstTurn < 1 || section.lastTurn > count || section.firstTurn > section.lastTurn {
            return "the section “\(section.title)” has no turns"
        }
        for narrative in transcript.narratives where !(0...count).contains(narrative.afterTurn) {
            return "a narrative stands after a turn that is not there"
        }
        for exchange in transcript.exchanges
        where exchange.question.isEmpty || exchange.question.contains(where: { !(1...count).contains($0) }) {
            return "exchange \(exchange.number) has no question"
        }
        guard !transcript.slug.isEmpty else { return "the slug is empty" }
        return nil
    }
}
