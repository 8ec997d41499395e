import Transcripts

/// Another organisation named in the same turns.
package struct RelatedOrganisation: Sendable, Hashable {
    package var organisation: OrganisationID
    /// Turns that name both.
    package var turns: Int
}

/// How often an organisation is named in one year or month of the transcripts' dates.
package struct TrendPoint: Sendable, Hashable {
    /// `2021` or `2021-05`.
    package var period: String
    package var mentions: Int
    package var turns: Int
    package var transcripts: Int
}

package enum TrendPeriod: String, Sendable, Hashable, CaseIterable { case year, month }

extension Corpus {
    /// The organisations named in the same turns as one, those in most turns first; ties in file order.
    package func related(
        to organisation: OrganisationID, page: PageRequest = PageRequest()
    ) -> Page<RelatedOrganisation> {
        var counts = [Int32](repeating: 0, count: tables.organisations.count)
        let turns = tables.organisations.turns.slice(tables.organisations.turnBounds.bounds(organisation.index))
        for turn in turns {
            for other in tables.turns.organisations(of: Int(turn)) {
                counts[Int(other)] += 1
            }
        }
        counts[organisation.index] = 0
        let related = counts.indices.filter { counts[$0] > 0 }.sorted(byKey: { -counts[$0] })
        return Page.slice(total: related.count, request: page) { places in
            related[places].map { RelatedOrganisation(organisation: OrganisationID($0), turns: Int(counts[$0])) }
        }
    }

    /// Mentions over time, by the transcripts' dates; periods without a mention between two with one are there with 0.
    /// Undated transcripts do not count, nor in a trend by month those dated to the year only.
    package func trend(
        of organisation: OrganisationID, per period: TrendPeriod = .year, _ filter: MentionFilter = MentionFilter()
    ) -> [TrendPoint] {
        var points: [Int: (mentions: Int, turns: Int, transcripts: Int)] = [:]
        var lastTurn: Int32 = -1
        var lastTranscript: Int32 = -1
        for mention in mentionSet(of: organisation, filter) {
            let turn = tables.mentions.turn[Int(mention)]
            let transcript = tables.turns.transcript[Int(turn)]
            guard let place = Self.period(period, of: Int(transcript), in: tables.transcripts) else { continue }
            points[place, default: (0, 0, 0)].mentions += 1
            if turn != lastTurn { points[place, default: (0, 0, 0)].turns += 1 }
            if transcript != lastTranscript { points[place, default: (0, 0, 0)].transcripts += 1 }
            (lastTurn, lastTranscript) = (turn, transcript)
        }
        guard let first = points.keys.min(), let last = points.keys.max() else { return [] }
        return (first...last).map { place in
            let point = points[place] ?? (0, 0, 0)
            return TrendPoint(
                period: Self.name(place, period), mentions: point.mentions, turns: point.turns,
                transcripts: point.transcripts)
        }
    }

    /// The year, or the months since year 0; nil where the transcript's date is not within one.
    private static func period(_ period: TrendPeriod, of transcript: Int, in table: TranscriptTable) -> Int? {
        guard let first = StoredDay.day(table.earliest[transcript])?.components,
            let last = StoredDay.day(table.latest[transcript])?.components
        else { return nil }
        switch period {
        case .year: return first.year == last.year ? first.year : nil
        case .month:
            let month = first.year * 12 + first.month - 1
            return month == last.year * 12 + last.month - 1 ? month : nil
        }
    }

    private static func name(_ place: Int, _ period: TrendPeriod) -> String {
        switch period {
        case .year: return zeroPadded(place, to: 4)
        case .month:
            let year = place >= 0 ? place / 12 : (place - 11) / 12
            return zeroPadded(year, to: 4) + "-" + zeroPadded(place - year * 12 + 1, to: 2)
        }
    }
}
