import Transcripts

/// Makes the timeline's events from what the taggers found: one a sentence and date.
///
/// An event's words are the sentence's; nothing is added to them. Sets, bare durations and references to no calendar
/// time make none, and neither do anniversaries, whose years the words don't name.
struct EventComposer {
    private let tokenised: TokenisedTranscript
    private let mentions: [OrganisationMention]
    private let documentDays: ClosedRange<CalendarDay>?

    /// - Parameter mentions: in order of turn and start.
    init(tokenised: TokenisedTranscript, mentions: [OrganisationMention]) {
        self.tokenised = tokenised
        self.mentions = mentions
        let date = tokenised.transcript.metadata.date
        if let first = date?.earliest, let last = date?.latest, first <= last {
            documentDays = first...last
        } else {
            documentDays = nil
        }
    }

    /// The events in the order of the API.
    func compose(_ times: [TaggedTime]) -> [TimelineEvent] {
        var events: [TimelineEvent] = []
        var told: [Told] = []
        var mention = 0
        var turn: Int32 = -1
        for index in times.indices {
            guard let edtf = times[index].expression.edtf else { continue }
            if times[index].expression.turn != turn {
                turn = times[index].expression.turn
                told.removeAll(keepingCapacity: true)
            }
            while mention < mentions.count, precedes(mentions[mention], times[index].expression) { mention += 1 }
            if times[index].isComparison || isRepeated(index, times) || isFrame(index, times) { continue }
            if isTold(index, times, edtf, &told) { continue }
            told.append(Told(time: index))
            events.append(event(times[index], edtf, from: mention))
        }
        // Places are sorted rather than events, of which each move counts five references.
        return events.map(Order.init).enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
            .map { events[$0.offset] }
    }

    /// The mention stands before the expression's sentence.
    private func precedes(_ mention: OrganisationMention, _ expression: TemporalExpression) -> Bool {
        mention.turn < expression.turn
            || mention.turn == expression.turn && mention.start < expression.sentence.lowerBound
    }

    private func event(_ time: TaggedTime, _ edtf: EDTF, from mention: Int) -> TimelineEvent {
        let expression = time.expression
        return TimelineEvent(
            turn: expression.turn, start: expression.start, end: time.intervalEnd, sentence: expression.sentence,
            edtf: edtf, status: status(of: edtf, tense: time.tense),
            headline: headline(
                sentence: expression.sentence, turn: expression.turn, around: expression.start..<time.intervalEnd),
            resolution: expression.resolution, rule: expression.rule,
            organisations: organisations(in: expression.sentence, turn: expression.turn, from: mention))
    }

    func headline(sentence: Range<Int32>, turn: Int32, around expression: Range<Int32>) -> String {
        let base = tokenised.transcript.turns[Int(turn)].text.lowerBound
        return Headline(
            text: tokenised.transcript.text,
            sentence: base + Int(sentence.lowerBound)..<base + Int(sentence.upperBound),
            expression: base + Int(expression.lowerBound)..<base + Int(expression.upperBound)
        ).text
    }

    // MARK: Sameness

    /// The sentence has told this date already: "Sunday (August 31)".
    private func isRepeated(_ index: Int, _ times: [TaggedTime]) -> Bool {
        var before = index - 1
        while before >= max(0, index - EventComposer.lookBackMax), times[before].sentence == times[index].sentence {
            if times[before].expression.edtf == times[index].expression.edtf { return true }
            before -= 1
        }
        return false
    }

    /// A date that only opens the sentence, or stands beside, a finer one inside it: "Four years later, on 17 June".
    private func isFrame(_ index: Int, _ times: [TaggedTime]) -> Bool {
        let whole = times[index]
        guard let start = whole.expression.edtf?.earliest, let end = whole.expression.edtf?.latest else { return false }
        for near in max(0, index - 2)..<min(times.count, index + 3) where near != index {
            let part = times[near]
            guard part.sentence == whole.sentence, let edtf = part.expression.edtf,
                let first = edtf.earliest, let last = edtf.latest, start <= first, last <= end,
                (first, last) != (start, end)
            else { continue }
            let gap = max(
                whole.tokens.lowerBound - part.tokens.upperBound, part.tokens.lowerBound - whole.tokens.upperBound)
            if gap <= 2 || whole.isFrame && near > index { return true }
        }
        return false
    }

    /// Bounds the comparison of dates within one sentence and of facts within one turn.
    private static let lookBackMax = 32

    /// A fact of the turn: the date that tells it, and the words of its sentence once they were asked for.
    private struct Told {
        let time: Int
        var words: Set<UInt64>?
    }

    /// Whether the turn has told this date's fact already. Words are compared only where the dates are the same.
    private func isTold(_ index: Int, _ times: [TaggedTime], _ edtf: EDTF, _ told: inout [Told]) -> Bool {
        var words: Set<UInt64>?
        for place in told.indices.suffix(EventComposer.lookBackMax)
        where times[told[place].time].expression.edtf == edtf {
            let these = words ?? contentWords(times[index])
            let those = told[place].words ?? contentWords(times[told[place].time])
            words = these
            told[place].words = those
            if isSameFact(those, these) { return true }
        }
        return false
    }

    /// Hashes of the sentence's words of four letters and more, the first hundred tokens' at most.
    private func contentWords(_ time: TaggedTime) -> Set<UInt64> {
        let sentence = tokenised.sentences[time.sentence]
        var words: Set<UInt64> = []
        for place in sentence.tokens.prefix(100) where !time.tokens.contains(Int(place)) {
            let token = tokenised.tokens[Int(place)]
            guard token.kind != .punctuation, token.end - token.start >= 4 else { continue }
            var hash: UInt64 = 14_695_981_039_346_656_037
            for byte in Int(token.start)..<Int(token.end) {
                hash = (hash ^ UInt64(tokenised.transcript.text[byte] | 0x20)) &* 1_099_511_628_211
            }
            words.insert(hash)
        }
        return words
    }

    /// Two sentences of one turn and date tell one fact where three fifths of the shorter one's words are the other's.
    private func isSameFact(_ one: Set<UInt64>, _ other: Set<UInt64>) -> Bool {
        let shorter = min(one.count, other.count)
        guard shorter >= 3 else { return one == other }
        return one.intersection(other).count * 5 >= shorter * 3
    }

    // MARK: Organisations

    /// The organisations named in a sentence, each once; the search begins at a mention of the turn or before it.
    func organisations(in sentence: Range<Int32>, turn: Int32, from first: Int = 0) -> [Int32] {
        var found: [Int32] = []
        for mention in mentions[first...] where mention.turn >= turn {
            if mention.turn > turn || mention.start >= sentence.upperBound { break }
            if mention.start >= sentence.lowerBound, !found.contains(mention.organisation) {
                found.append(mention.organisation)
            }
        }
        return found
    }

    // MARK: Status

    /// Past, ongoing or planned, as of the document's date; the tense decides for a date that contains it.
    func status(of edtf: EDTF, tense: Tense) -> EventStatus {
        guard let documentDays else {
            switch tense {
            case .future: return .planned
            case .present: return .ongoing
            case .past, .perfect, .unknown: return edtf.latest == nil ? .ongoing : .past
            }
        }
        if let earliest = edtf.earliest, earliest > documentDays.upperBound { return .planned }
        if let latest = edtf.latest, latest < documentDays.lowerBound { return .past }
        guard let earliest = edtf.earliest, let latest = edtf.latest else { return .ongoing }
        // "Over the next ten years" begins now, whatever verb stands nearest.
        let year = documentDays.lowerBound.components.year
        if earliest.components.year == year, latest.components.year > year {
            return tense == .future ? .planned : .ongoing
        }
        switch tense {
        case .future: return .planned
        case .past, .perfect: return .past
        case .present, .unknown: return .ongoing
        }
    }

    static func precedes(_ one: TimelineEvent, _ other: TimelineEvent) -> Bool { Order(one) < Order(other) }

    /// The order of the API: earliest, then latest, then place in the text; an open beginning comes first.
    private struct Order: Comparable {
        private let days: (earliest: Int32, latest: Int32)
        private let place: (turn: Int32, start: Int32)

        init(_ event: TimelineEvent) {
            days = (event.edtf.earliest?.rawValue ?? .min, event.edtf.latest?.rawValue ?? .max)
            place = (event.turn, event.start)
        }

        static func == (one: Order, other: Order) -> Bool { one.days == other.days && one.place == other.place }

        static func < (one: Order, other: Order) -> Bool {
            one.days == other.days ? one.place < other.place : one.days < other.days
        }
    }
}
