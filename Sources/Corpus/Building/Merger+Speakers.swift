import Transcripts

extension Merger {
    /// Speakers with one identity become one; what the first transcript says of them stands, what it leaves open a later
    /// one may fill.
    mutating func mergeSpeakers() {
        var numbers: [Int32: Int32] = [:]
        var speakers: [MergedSpeaker] = []
        var entrySpeakers: [Int32] = []
        var entryRoles: [UInt8] = []
        var entryTurns: [Int32] = []
        var entryWords: [Int32] = []
        var entryCounts: [Int] = []
        for (number, part) in parts.enumerated() {
            var map: [Int32] = []
            for row in part.speakers {
                let identity = mapped(row.identity, in: number)
                let speaker = numbers[identity] ?? Int32(speakers.count)
                if speaker == speakers.count {
                    numbers[identity] = speaker
                    speakers.append(MergedSpeaker(slug: identity, name: mapped(row.name, in: number)))
                }
                let affiliation = mapped(row.affiliation, in: number)
                let wikidata = mapped(row.wikidata, in: number)
                speakers[Int(speaker)].join(
                    row, affiliation: affiliation, wikidata: wikidata, labels: row.labels.map { mapped($0, in: number) }
                )
                map.append(speaker)
                entrySpeakers.append(speaker)
                entryRoles.append(row.role)
                entryTurns.append(row.turns)
                entryWords.append(row.words)
            }
            speakerMaps.append(map)
            entryCounts += part.transcripts.map(\.speakers.count)
        }
        tables.transcripts.speakerBounds = Self.bounds(entryCounts)
        tables.transcripts.speaker = Column(entrySpeakers)
        tables.transcripts.role = Column(entryRoles)
        tables.transcripts.speakerTurns = Column(entryTurns)
        tables.transcripts.speakerWords = Column(entryWords)
        fillSpeakerTable(speakers, entrySpeakers: entrySpeakers, entryCounts: entryCounts)
    }

    private mutating func fillSpeakerTable(_ speakers: [MergedSpeaker], entrySpeakers: [Int32], entryCounts: [Int]) {
        let slugs = speakers.map(\.slug)
        tables.speakers.slug = Column(slugs)
        tables.speakers.bySlug = orderBySlug(slugs)
        tables.speakers.name = Column(speakers.map(\.name))
        tables.speakers.role = Column(speakers.map(\.role))
        tables.speakers.affiliation = Column(speakers.map(\.affiliation))
        tables.speakers.wikidata = Column(speakers.map(\.wikidata))
        tables.speakers.words = Column(speakers.map(\.words))
        let labels = Grouping(lists: speakers.map(\.labels))
        (tables.speakers.labelBounds, tables.speakers.labels) = (labels.bounds, labels.values)
        var entryTranscripts: [Int32] = []
        for (transcript, count) in entryCounts.enumerated() {
            entryTranscripts += Array(repeating: Int32(transcript), count: count)
        }
        // Two people of one transcript may be one speaker (a curated merge): the transcript counts once.
        let all = Grouping(groupCount: speakers.count, groups: entrySpeakers, values: entryTranscripts)
        let transcripts = Grouping(
            lists: speakers.indices.map { all.values.array(all.bounds.bounds($0)).withoutRepeats() })
        (tables.speakers.transcriptBounds, tables.speakers.transcripts) = (transcripts.bounds, transcripts.values)
    }
}

/// A speaker as gathered from all transcripts.
private struct MergedSpeaker {
    let slug: Int32
    let name: Int32
    var affiliation: Int32 = -1
    var wikidata: Int32 = -1
    var labels: [Int32] = []
    var words: Int64 = 0
    private var roleTurns = [Int32](repeating: -1, count: SpeakerRole.codes.count)
    private var firstRole: UInt8?

    init(slug: Int32, name: Int32) {
        self.slug = slug
        self.name = name
    }

    mutating func join(_ row: SpeakerRow, affiliation: Int32, wikidata: Int32, labels: [Int32]) {
        if self.affiliation < 0 { self.affiliation = affiliation }
        if self.wikidata < 0 { self.wikidata = wikidata }
        for label in labels where !self.labels.contains(label) { self.labels.append(label) }
        words += Int64(row.words)
        roleTurns[Int(row.role)] = max(0, roleTurns[Int(row.role)]) + row.turns
        if firstRole == nil { firstRole = row.role }
    }

    /// The role in which they speak most; of equals the first met.
    var role: UInt8 {
        let most = roleTurns.max() ?? 0
        if let firstRole, roleTurns[Int(firstRole)] == most { return firstRole }
        return UInt8(roleTurns.firstIndex(of: most) ?? 0)
    }
}
