extension Merger {
    mutating func mergeTimes() {
        let stringMaps = stringMaps
        let firstTurns = firstTurns
        tables.times.turn = column(\.times) { $0.turn + Int32(firstTurns[$1]) }
        tables.times.start = column(\.times) { row, _ in row.start }
        tables.times.end = column(\.times) { row, _ in row.end }
        tables.times.sentenceStart = column(\.times) { row, _ in row.sentenceStart }
        tables.times.sentenceEnd = column(\.times) { row, _ in row.sentenceEnd }
        tables.times.kind = column(\.times) { row, _ in row.kind }
        tables.times.value = column(\.times) { stringMaps[$1][Int($0.value)] }
        tables.times.edtf = column(\.times) { $0.edtf < 0 ? -1 : stringMaps[$1][Int($0.edtf)] }
        tables.times.earliest = column(\.times) { row, _ in row.earliest }
        tables.times.latest = column(\.times) { row, _ in row.latest }
        tables.times.precision = column(\.times) { row, _ in row.precision }
        tables.times.resolution = column(\.times) { row, _ in row.resolution }
        tables.times.rule = column(\.times) { stringMaps[$1][Int($0.rule)] }
        TimeIndex.fill(&tables.times)
    }

    mutating func mergeEvents() {
        let rows = parts.enumerated().flatMap { number, part in
            part.events.map { row in
                var row = row
                row.turn += Int32(firstTurns[number])
                row.edtf = mapped(row.edtf, in: number)
                row.headline = mapped(row.headline, in: number)
                row.rule = mapped(row.rule, in: number)
                return row
            }
        }
        tables.events.turn = Column(rows.map(\.turn))
        tables.events.start = Column(rows.map(\.start))
        tables.events.end = Column(rows.map(\.end))
        tables.events.sentenceStart = Column(rows.map(\.sentenceStart))
        tables.events.sentenceEnd = Column(rows.map(\.sentenceEnd))
        tables.events.edtf = Column(rows.map(\.edtf))
        tables.events.earliest = Column(rows.map(\.earliest))
        tables.events.latest = Column(rows.map(\.latest))
        tables.events.precision = Column(rows.map(\.precision))
        tables.events.status = Column(rows.map(\.status))
        tables.events.resolution = Column(rows.map(\.resolution))
        tables.events.rule = Column(rows.map(\.rule))
        tables.events.headline = Column(rows.map(\.headline))
        tables.events.organisationBounds = Self.bounds(rows.map { Int($0.organisationCount) })
        let organisations = parts.enumerated().flatMap { number, part in
            part.eventOrganisations.map { entityMaps[number][Int($0)] }
        }
        tables.events.organisations = Column(organisations)
        let order = rows.indices.sorted { left, right in
            let (first, second) = (rows[left], rows[right])
            return (first.earliest, first.latest, first.turn, first.start, left)
                < (second.earliest, second.latest, second.turn, second.start, right)
        }
        tables.events.order = Column(order.map { Int32($0) })
        groupEvents(rows, organisations)
    }

    private mutating func groupEvents(_ rows: [EventRow], _ organisations: [Int32]) {
        var owners: [Int32] = []
        for (event, row) in rows.enumerated() {
            owners += Array(repeating: Int32(event), count: Int(row.organisationCount))
        }
        let grouped = Grouping(groupCount: tables.organisations.slug.count, groups: organisations, values: owners)
        let events = Grouping(
            lists: (0..<tables.organisations.slug.count).map {
                grouped.values.array(grouped.bounds.bounds($0)).withoutRepeats()
            })
        (tables.organisations.eventBounds, tables.organisations.events) = (events.bounds, events.values)
    }
}
