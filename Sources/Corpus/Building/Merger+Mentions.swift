extension Merger {
    mutating func mergeMentions() {
        let entityMaps = entityMaps
        let stringMaps = stringMaps
        let firstTurns = firstTurns
        tables.mentions.organisation = column(\.mentions) { entityMaps[$1][Int($0.entity)] }
        tables.mentions.turn = column(\.mentions) { $0.turn + Int32(firstTurns[$1]) }
        tables.mentions.start = column(\.mentions) { row, _ in row.start }
        tables.mentions.end = column(\.mentions) { row, _ in row.end }
        tables.mentions.sentenceStart = column(\.mentions) { row, _ in row.sentenceStart }
        tables.mentions.sentenceEnd = column(\.mentions) { row, _ in row.sentenceEnd }
        tables.mentions.form = column(\.mentions) { row, _ in row.form }
        tables.mentions.rule = column(\.mentions) { stringMaps[$1][Int($0.rule)] }
        let surfaces: Column<Int32> = column(\.mentions) { stringMaps[$1][Int($0.surface)] }
        groupMentions(surfaces)
    }

    private mutating func groupMentions(_ surfaces: Column<Int32>) {
        let organisationCount = tables.organisations.slug.count
        let organisations = tables.mentions.organisation
        let turns = tables.mentions.turn
        let mentions = Grouping(groupCount: organisationCount, groups: organisations.unsafeElements) { Int32($0) }
        (tables.organisations.mentionBounds, tables.organisations.mentions) = (mentions.bounds, mentions.values)
        var turnLists: [[Int32]] = []
        var transcriptLists: [[Int32]] = []
        var aliasLists: [[Int32]] = []
        for organisation in 0..<organisationCount {
            let own = mentions.values.slice(mentions.bounds.bounds(organisation))
            let ownTurns = own.map { turns[Int($0)] }.withoutRepeats()
            turnLists.append(ownTurns)
            transcriptLists.append(ownTurns.map { tables.turns.transcript[Int($0)] }.withoutRepeats())
            aliasLists.append(Self.mostFrequentFirst(own.map { surfaces[Int($0)] }).map(\.value))
        }
        let byTurn = Grouping(lists: turnLists)
        (tables.organisations.turnBounds, tables.organisations.turns) = (byTurn.bounds, byTurn.values)
        let byTranscript = Grouping(lists: transcriptLists)
        tables.organisations.transcriptBounds = byTranscript.bounds
        tables.organisations.transcripts = byTranscript.values
        let aliases = Grouping(lists: aliasLists)
        (tables.organisations.aliasBounds, tables.organisations.aliases) = (aliases.bounds, aliases.values)
        invertOrganisations(byTurn, byTranscript)
    }

    /// The organisations of each turn and transcript, ascending since organisations are walked in order.
    private mutating func invertOrganisations(_ byTurn: Grouping, _ byTranscript: Grouping) {
        let owners = { (grouping: Grouping) -> [Int32] in
            (0..<grouping.bounds.count - 1).flatMap { owner in
                Array(repeating: Int32(owner), count: grouping.bounds.bounds(owner).count)
            }
        }
        let turnOwners = owners(byTurn)
        let numbers = byTurn.values.unsafeElements.map { Int32(namingTurns.number(of: Int($0))) }
        let ofTurns = Grouping(groupCount: namingTurns.count, groups: numbers, values: turnOwners)
        tables.turns.namingBefore = namingTurns.before
        (tables.turns.organisationBounds, tables.turns.organisations) = (ofTurns.bounds, ofTurns.values)
        tables.turns.soleOrganisation = Column(
            (0..<namingTurns.count).map { number in
                let own = ofTurns.bounds.bounds(number)
                let sole = own.count == 1 ? UInt16(exactly: ofTurns.values[own.lowerBound]) : nil
                return sole ?? TurnTable.notSole
            })
        let transcriptOwners = owners(byTranscript)
        let ofTranscripts = Grouping(
            groupCount: tables.transcripts.count, groups: byTranscript.values.unsafeElements
        ) { transcriptOwners[$0] }
        tables.transcripts.organisationBounds = ofTranscripts.bounds
        tables.transcripts.organisations = ofTranscripts.values
    }

    /// Each value with how often it occurs, the most frequent first, equals in the order of their first occurrence.
    static func mostFrequentFirst(_ values: [Int32]) -> [(value: Int32, count: Int32)] {
        var places: [Int32: Int] = [:]
        var counts: [(value: Int32, count: Int32)] = []
        for value in values {
            if let place = places[value] {
                counts[place].count += 1
            } else {
                places[value] = counts.count
                counts.append((value, 1))
            }
        }
        return counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(
            \.element)
    }

    func column<Row, Value>(
        _ rows: KeyPath<CorpusPart, Column<Row>>, _ value: (Row, Int) -> Value
    ) -> Column<Value> {
        var writer = ColumnWriter<Value>(capacity: max(1, parts.reduce(0) { $0 + $1[keyPath: rows].count }))
        for (number, part) in parts.enumerated() {
            for row in part[keyPath: rows].unsafeElements { writer.append(value(row, number)) }
        }
        return writer.take()
    }

    /// Who names what how often, from either side.
    mutating func relateSpeakersAndOrganisations() {
        let mentions = tables.mentions
        let speakers = tables.turns.speaker
        let mentionSpeakers = mentions.turn.indices.map { mention in
            let bytes = Int(mentions.start[mention])..<Int(mentions.end[mention])
            let turn = mentions.turn[mention]
            // What an editor says in a note is nobody's.
            return tables.turns.noteBytes(of: turn).hold(bytes) ? -1 : speakers[Int(turn)]
        }
        let ofSpeakers = Grouping(
            groupCount: tables.speakers.slug.count, groups: mentionSpeakers,
            values: Array(mentions.organisation.unsafeElements))
        let ofOrganisations = Grouping(
            groupCount: tables.organisations.slug.count, groups: mentions.organisation.unsafeElements
        ) { mentionSpeakers[$0] }
        var lists = (0..<tables.speakers.slug.count).map { speaker in
            Self.mostFrequentFirst(ofSpeakers.values.array(ofSpeakers.bounds.bounds(speaker)))
        }
        let organisations = Grouping(lists: lists.map { $0.map(\.value) })
        tables.speakers.organisationBounds = organisations.bounds
        tables.speakers.organisations = organisations.values
        tables.speakers.organisationMentions = Column(lists.flatMap { $0.map(\.count) })
        lists = (0..<tables.organisations.slug.count).map { organisation in
            Self.mostFrequentFirst(
                ofOrganisations.values.array(ofOrganisations.bounds.bounds(organisation)).filter { $0 >= 0 })
        }
        let bySpeaker = Grouping(lists: lists.map { $0.map(\.value) })
        tables.organisations.speakerBounds = bySpeaker.bounds
        tables.organisations.speakers = bySpeaker.values
        tables.organisations.speakerMentions = Column(lists.flatMap { $0.map(\.count) })
    }
}
