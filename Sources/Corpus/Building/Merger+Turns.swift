import Extraction
import Transcripts

extension Merger {
    mutating func mergeTurns() {
        let count = parts.reduce(0) { $0 + $1.turns.count }
        tables.turns.textEnd = turnColumn(count) { row, _ in row.textEnd }
        let firstTranscripts = firstTranscripts
        tables.turns.transcript = turnColumn(count) { row, part in row.transcript + Int32(firstTranscripts[part]) }
        let speakerMaps = speakerMaps
        tables.turns.speaker = turnColumn(count) { row, part in
            row.speaker < 0 ? -1 : speakerMaps[part][Int(row.speaker)]
        }
        let stringMaps = stringMaps
        tables.turns.label = turnColumn(count) { row, part in
            row.label < 0 ? -1 : stringMaps[part][Int(row.label)]
        }
        tables.turns.traits = turnColumn(count) { row, _ in row.traits }
        tables.turns.exchange = turnColumn(count) { row, _ in row.exchange }
        tables.turns.words = turnColumn(count) { row, _ in row.words }
        tables.turns.line = turnColumn(count) { row, _ in row.line }
        tables.turns.hash = turnColumn(count) { row, _ in row.hash }
        tables.turns.norm = turnColumn(count) { row, _ in LengthNorm.byte(Int(row.termCount)) }
        tables.turns.mentionBounds = sums(count) { Int($0.mentionCount) }
        tables.turns.timeBounds = sums(count) { Int($0.timeCount) }
        mergeNotes()
        mergeMarks()
        tables.turns.traitBits = TraitBits.column(tables.turns, naming: namingTurns)
        let speakers = tables.turns.speaker
        let turns = Grouping(groupCount: tables.speakers.slug.count, groups: speakers.unsafeElements) { Int32($0) }
        (tables.speakers.turnBounds, tables.speakers.turns) = (turns.bounds, turns.values)
    }

    private func turnColumn<Value>(_ count: Int, _ value: (TurnRow, Int) -> Value) -> Column<Value> {
        var writer = ColumnWriter<Value>(capacity: max(1, count))
        for (number, part) in parts.enumerated() {
            for row in part.turns.unsafeElements { writer.append(value(row, number)) }
        }
        return writer.take()
    }

    private func sums(_ count: Int, _ value: (TurnRow) -> Int) -> Column<UInt32> {
        var writer = ColumnWriter<UInt32>(capacity: count + 1)
        var sum = 0
        writer.append(0)
        for part in parts {
            for row in part.turns.unsafeElements {
                sum += value(row)
                writer.append(UInt32(sum))
            }
        }
        return writer.take()
    }

    private mutating func mergeMarks() {
        var (turns, codePoints): ([Int32], [UInt32]) = ([], [])
        for (number, part) in parts.enumerated() {
            turns += part.marks.map { $0.turn + Int32(firstTurns[number]) }
            codePoints += part.marks.map(\.codePoints)
        }
        (tables.turns.markTurn, tables.turns.markCodePoints) = (Column(turns), Column(codePoints))
    }

    private mutating func mergeNotes() {
        var turns: [Int32] = []
        var starts: [Int32] = []
        var ends: [Int32] = []
        for (number, part) in parts.enumerated() {
            for note in part.notes {
                turns.append(note.turn + Int32(firstTurns[number]))
                starts.append(note.start)
                ends.append(note.end)
            }
        }
        tables.turns.noteTurn = Column(turns)
        tables.turns.noteStart = Column(starts)
        tables.turns.noteEnd = Column(ends)
    }
}
