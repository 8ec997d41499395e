import Dispatch

/// Makes the tables of a corpus of its parts.
struct Merger {
    /// What has been merged of them is let go at once.
    var parts: [CorpusPart]
    let spooled: Column<UInt8>
    let entries: Spool
    var tables = Tables()
    var strings = StringInterner()
    /// For each part, the corpus's number of each of the part's strings.
    var stringMaps: [[Int32]] = []
    /// For each part, the corpus's number of each of the part's speaker and entity rows.
    var speakerMaps: [[Int32]] = []
    var entityMaps: [[Int32]] = []
    /// For each part, the numbers of its first transcript, turn and event.
    var firstTranscripts: [Int] = []
    var firstTurns: [Int] = []
    let namingTurns: NamingTurns

    /// - Parameters:
    ///   - spooled: texts and sources.
    ///   - entries: the parts' terms.
    init(parts: consuming [CorpusPart], spooled: Column<UInt8>, entries: Spool) {
        self.parts = parts
        namingTurns = NamingTurns(of: self.parts)
        self.spooled = spooled
        self.entries = entries
        var transcripts = 0
        var turns = 0
        for part in self.parts {
            firstTranscripts.append(transcripts)
            firstTurns.append(turns)
            transcripts += part.transcripts.count
            turns += part.turns.count
        }
        precondition(turns < Int32.max, "turns are counted in 31 bits")
    }

    mutating func merge() -> Tables {
        let termMerger = TermMerger(parts: parts, firstTurns: firstTurns, namingTurns: namingTurns, entries: entries)
        let terms = Handover<TermTables>()
        // The dictionary and the postings are most of the work and touch nothing that the rest touches.
        let group = DispatchGroup()
        DispatchQueue.global().async(group: group) {
            terms.value = termMerger.merge()
        }
        mergeStrings()
        letGo { $0.strings = StringInterner() }
        mergeTranscripts()
        mergeSpeakers()
        letGo { ($0.transcripts, $0.speakers) = ([], []) }
        mergeOrganisations()
        mergeTurns()
        letGo { ($0.turns, $0.notes, $0.marks) = (Column(), [], []) }
        mergeMentions()
        letGo { $0.mentions = Column() }
        mergeTimes()
        letGo { $0.times = Column() }
        mergeEvents()
        relateSpeakersAndOrganisations()
        mergeNames()
        tables.strings = strings.pool()
        tables.texts = spooled
        tables.sources = spooled
        group.wait()
        if let merged = terms.value { tables.terms = merged }
        return tables
    }

    private mutating func letGo(_ body: (inout CorpusPart) -> Void) {
        for place in parts.indices { body(&parts[place]) }
    }

    private mutating func mergeStrings() {
        for part in parts {
            stringMaps.append(
                (0..<Int32(part.strings.count)).map { id in
                    part.strings.utf8(id).withUnsafeBufferPointer { strings.intern($0) }
                })
        }
    }
}

/// Carries one value from the thread that makes it to the one that waits for it.
///
/// Unchecked: written once before the group is left, read after the wait for the group.
private final class Handover<Value: Sendable>: @unchecked Sendable {
    var value: Value?
}
