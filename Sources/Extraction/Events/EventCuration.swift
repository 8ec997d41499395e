import Transcripts

/// Applies what an editor corrected in a timeline: entries name words of the text, so that they survive edits elsewhere.
///
/// An entry is about the events whose expression its words touch; where they touch none, about the events of the
/// sentences that contain them.
struct EventCuration {
    private typealias Place = (turn: Int32, range: Range<Int32>)

    private let tokenised: TokenisedTranscript
    private let composer: EventComposer

    init(tokenised: TokenisedTranscript, composer: EventComposer) {
        self.tokenised = tokenised
        self.composer = composer
    }

    /// Changes `events` and reports the entries that no longer match.
    func apply(_ entries: [CuratedEvent], to events: inout [TimelineEvent], _ diagnostics: inout [Diagnostic]) {
        guard !entries.isEmpty else { return }
        for entry in entries {
            let places = occurrences(of: entry.quote)
            if entry.action == .add {
                add(entry, places, to: &events, &diagnostics)
                continue
            }
            let matched = indices(of: events, at: places)
            if matched.isEmpty { diagnostics.append(unmatched(entry)) }
            for index in matched.reversed() {
                if entry.action == .drop {
                    events.remove(at: index)
                } else {
                    change(&events[index], entry, &diagnostics)
                }
            }
        }
        events.sort(by: EventComposer.precedes)
    }

    private func change(_ event: inout TimelineEvent, _ entry: CuratedEvent, _ diagnostics: inout [Diagnostic]) {
        if let text = entry.edtf {
            guard let edtf = EDTF(parsing: text) else {
                diagnostics.append(unreadable(entry))
                return
            }
            event.edtf = edtf
            event.status = composer.status(of: edtf, tense: .unknown)
        }
        if let headline = entry.headline { event.headline = headline }
        event.resolution = .curated
        event.rule = RuleName("curated")
    }

    private func add(
        _ entry: CuratedEvent, _ places: [Place], to events: inout [TimelineEvent], _ diagnostics: inout [Diagnostic]
    ) {
        guard let place = places.first else {
            diagnostics.append(unmatched(entry))
            return
        }
        guard let edtf = entry.edtf.flatMap({ EDTF(parsing: $0) }) else {
            diagnostics.append(unreadable(entry))
            return
        }
        let sentence = sentence(around: place.range, turn: place.turn)
        let headline =
            entry.headline ?? composer.headline(sentence: sentence, turn: place.turn, around: place.range)
        events.append(
            TimelineEvent(
                turn: place.turn, start: place.range.lowerBound, end: place.range.upperBound, sentence: sentence,
                edtf: edtf, status: composer.status(of: edtf, tense: .unknown), headline: headline,
                resolution: .curated, rule: RuleName("curated"),
                organisations: composer.organisations(in: sentence, turn: place.turn)))
    }

    // MARK: Finding

    private func indices(of events: [TimelineEvent], at places: [Place]) -> [Int] {
        func touching(_ part: (TimelineEvent) -> Range<Int32>) -> [Int] {
            events.indices.filter { index in
                places.contains { $0.turn == events[index].turn && $0.range.overlaps(part(events[index])) }
            }
        }
        let byExpression = touching { $0.start..<$0.end }
        return byExpression.isEmpty ? touching(\.sentence) : byExpression
    }

    /// Every place where the words stand, in bytes of the turn's text.
    private func occurrences(of quote: String) -> [Place] {
        let words = Array(quote.utf8)
        guard let first = words.first else { return [] }
        var found: [Place] = []
        let text = tokenised.transcript.text
        for (number, turn) in tokenised.transcript.turns.enumerated() where turn.text.count >= words.count {
            for place in turn.text.lowerBound...turn.text.upperBound - words.count
            where text[place] == first && text[place..<place + words.count].elementsEqual(words) {
                let start = Int32(place - turn.text.lowerBound)
                found.append((Int32(number), start..<start + Int32(words.count)))
            }
        }
        return found
    }

    /// The sentences that the words stand in, as one range of the turn's bytes.
    private func sentence(around range: Range<Int32>, turn: Int32) -> Range<Int32> {
        let base = Int32(tokenised.transcript.turns[Int(turn)].text.lowerBound)
        var whole = range
        for sentence in tokenised.sentences where sentence.turn == turn {
            let text = sentence.text.lowerBound - base..<sentence.text.upperBound - base
            if text.overlaps(range) {
                whole = min(whole.lowerBound, text.lowerBound)..<max(whole.upperBound, text.upperBound)
            }
        }
        return whole
    }

    // MARK: Diagnostics

    private func unmatched(_ entry: CuratedEvent) -> Diagnostic {
        Diagnostic(
            .warning, line: entry.line, column: 0, code: .curationUnmatched,
            message: "Nothing in the text matches the timeline entry “\(entry.quote)”; it may have changed since")
    }

    private func unreadable(_ entry: CuratedEvent) -> Diagnostic {
        Diagnostic(
            .warning, line: entry.line, column: 0, code: .curationDateUnreadable,
            message: "The date “\(entry.edtf ?? "")” of the timeline entry “\(entry.quote)” is no EDTF date")
    }
}
