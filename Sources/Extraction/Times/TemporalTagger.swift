import Transcripts

/// A temporal expression with what the composer of events needs to know of it.
struct TaggedTime: Sendable {
    var expression: TemporalExpression
    /// An index into `TokenisedTranscript.sentences`.
    var sentence: Int
    /// Positions in `TokenisedTranscript.tokens`.
    var tokens: Range<Int>
    /// Where the whole interval ends that this expression opens, in bytes of the turn's text; else its own end.
    var intervalEnd: Int32
    var tense: Tense
    /// It opens its clause and so sets the time of what follows: "In 1998, …".
    var isFrame = false
    /// It is only what something is measured by: "the highest since April 2012".
    var isComparison = false
}

/// Finds the temporal expressions of a transcript and gives them TIMEX3 values and EDTF strings.
///
/// Spans follow TIMEX3 as TempEval-3 used it: no leading preposition, but determiners and modifiers. Time is linear in
/// the length of the text.
struct TemporalTagger: Sendable {
    private let vocabulary: TemporalVocabulary
    private let foreign: ForeignVocabulary

    /// Before every other tagger, so that the temporal words have the smallest numbers.
    init(interningInto builder: inout LexiconBuilder) {
        vocabulary = TemporalVocabulary(interningInto: &builder)
        foreign = ForeignVocabulary(interningInto: &builder)
    }

    /// The expressions in order of turn and start.
    func tag(_ tokenised: TokenisedTranscript) -> [TaggedTime] {
        let rules = LanguageRules(tag: tokenised.transcript.metadata.language)
        if case .none = rules { return [] }
        var found: [TaggedTime] = []
        tokenised.tokens.withUnsafeBufferPointer { tokens in
            tokenised.transcript.text.withUnsafeBufferPointer { bytes in
                vocabulary.words.withUnsafeBufferPointer { words in
                    var run = TaggingRun(
                        transcript: tokenised.transcript, rules: rules, foreign: foreign,
                        parser: TimeParser(tokens: tokens, bytes: bytes, words: words, sentence: 0..<0))
                    for (number, sentence) in tokenised.sentences.enumerated() {
                        run.tag(sentence, number: number, into: &found)
                    }
                }
            }
        }
        return found
    }
}

/// One pass over the sentences of one transcript.
private struct TaggingRun {
    private let transcript: Transcript
    private var parser: TimeParser
    private var discourse: Discourse
    /// The language whose dates in digits are read; nil for English.
    private let foreignLanguage: DateLanguage?
    private let foreignWords: ForeignVocabulary.Words

    init(transcript: Transcript, rules: LanguageRules, foreign: ForeignVocabulary, parser: TimeParser) {
        self.transcript = transcript
        self.parser = parser
        if case .dates(let language) = rules {
            // Nothing is inferred in a language without rules for it.
            foreignLanguage = language
            foreignWords = foreign.words(of: language)
            discourse = Discourse(documentDate: nil)
        } else {
            foreignLanguage = nil
            foreignWords = ForeignVocabulary.Words()
            discourse = Discourse(documentDate: transcript.metadata.date)
        }
    }

    mutating func tag(_ sentence: Sentence, number: Int, into found: inout [TaggedTime]) {
        parser.sentence = Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound)
        if let foreignLanguage {
            let dates = ForeignDateParser(parser: parser, language: foreignLanguage, words: foreignWords)
            var matches = dates.matches()
            dates.link(&matches)
            resolve(matches, sentence, number: number, into: &found)
            return
        }
        parser.isAntiquity = discourse.lastYear.map { $0 < 1000 } ?? false
        var matches = findMatches()
        guard !matches.isEmpty else { return }
        RangeJoiner(parser: parser).link(&matches)
        resolve(matches, sentence, number: number, into: &found)
    }

    // MARK: Spans

    /// No expression reaches further left of its core than this many tokens.
    private static let reach = 9

    private mutating func findMatches() -> [TimeMatch] {
        var matches: [TimeMatch] = []
        var place = parser.sentence.lowerBound
        var trigger = place
        while let next = parser.trigger(from: max(trigger, place)) {
            trigger = next
            place = max(place, trigger - TaggingRun.reach)
            if parser.opensNothing(place) {
                place += 1
            } else if parser.tokens[place].kind == .number, let pair = parser.shortRangeStart(place) {
                matches.append(pair.first)
                matches.append(pair.second)
                place = pair.second.tokens.upperBound
            } else if let match = parser.match(at: place) {
                place = append(match, to: &matches)
            } else {
                place += 1
            }
        }
        return matches
    }

    private mutating func append(_ match: TimeMatch, to matches: inout [TimeMatch]) -> Int {
        if case .date(let parts) = match.meaning, let year = parts.year, year < 1000 { parser.isAntiquity = true }
        guard let pair = parser.shortRangeEnd(after: match) else {
            matches.append(match)
            return match.tokens.upperBound
        }
        matches.append(pair.first)
        matches.append(pair.second)
        return pair.second.tokens.upperBound
    }

    // MARK: Values

    private mutating func resolve(
        _ matches: [TimeMatch], _ sentence: Sentence, number: Int, into found: inout [TaggedTime]
    ) {
        let base = Int32(transcript.turns[Int(sentence.turn)].text.lowerBound)
        var opener: (index: Int, edtf: EDTF)?
        for (index, match) in matches.enumerated() {
            let link = match.link
            var resolver = TimeResolver(discourse: discourse, parser: parser, sentence: number)
            if let day = (match.isTimeAlone ? dayBeside(index, matches) : nil) ?? dayApposed(index, matches)
                ?? lastDay(index, matches)
            {
                resolver.statedDay = resolver.resolve(day)?.date
            }
            guard let resolved = resolver.resolve(match) else {
                opener = nil
                continue
            }
            if let date = resolved.date, foreignLanguage == nil,
                link != .openEnd && link != .comparison || discourse.last == nil
            {
                discourse.note(
                    date, isExplicit: resolved.resolution == .explicit, isFrame: parser.isFrame(match.tokens),
                    isByword: match.rule == RuleName("nine-eleven"), sentence: number)
            }
            if link == .openEnd, let date = resolved.date { discourse.note(bound: date) }
            let start = parser.tokens[match.tokens.lowerBound].start - base
            let end = parser.tokens[match.tokens.upperBound - 1].end - base
            var tagged = TaggedTime(
                expression: TemporalExpression(
                    turn: sentence.turn, start: start, end: end, kind: resolved.kind, value: resolved.value,
                    edtf: TaggingRun.opened(resolved.edtf, link), resolution: resolved.resolution, rule: match.rule,
                    sentence: sentence.text.lowerBound - base..<sentence.text.upperBound - base),
                sentence: number, tokens: match.tokens, intervalEnd: end, tense: .unknown)
            if link == .closesRange, let (first, edtf) = opener,
                let interval = EDTF.interval(from: edtf, to: resolved.edtf), resolved.edtf != nil
            {
                found[first].expression.edtf = interval
                found[first].intervalEnd = end
                tagged.expression.edtf = nil
            }
            opener = link == .opensRange ? resolved.edtf.map { (found.count, $0) } : nil
            tagged.isComparison = link == .comparison
            if tagged.expression.edtf != nil, foreignLanguage == nil {
                tagged.isFrame = parser.isFrame(match.tokens)
                tagged.tense = Tense.around(match.tokens, in: parser)
            }
            found.append(tagged)
        }
    }

    /// The day that a time belongs to: "11:00 on 11 November 1918".
    private func dayBeside(_ index: Int, _ matches: [TimeMatch]) -> TimeMatch? {
        guard index + 1 < matches.count else { return nil }
        let gap = matches[index].tokens.upperBound..<matches[index + 1].tokens.lowerBound
        guard gap.count == 1, parser.role(gap.lowerBound) == .on else { return nil }
        return matches[index + 1]
    }

    /// The day that says the same as a length counted from an earlier date: "Three days later, on 3 October, …".
    private func dayApposed(_ index: Int, _ matches: [TimeMatch]) -> TimeMatch? {
        guard index + 1 < matches.count, case .shift(let shift) = matches[index].meaning, shift.anchor == .discourse,
            shift.count != 0, case .date(let parts) = matches[index + 1].meaning, parts.day != nil
        else { return nil }
        let comma = matches[index].tokens.upperBound
        let next = parser.role(comma + 1) == .on ? comma + 2 : comma + 1
        return parser.isMark(comma, ",") && matches[index + 1].tokens.lowerBound == next ? matches[index + 1] : nil
    }

    /// The day that a quarter ends on: "for the quarter ended June 30".
    private func lastDay(_ index: Int, _ matches: [TimeMatch]) -> TimeMatch? {
        guard index + 1 < matches.count, case .shift(let shift) = matches[index].meaning, shift.unit == .quarter,
            shift.count == 0, case .date(let parts) = matches[index + 1].meaning, parts.day != nil
        else { return nil }
        let verb = matches[index].tokens.upperBound
        let isEnd = parser.isText(verb, "ended") || parser.isText(verb, "ending")
        return isEnd && matches[index + 1].tokens.lowerBound == verb + 1 ? matches[index + 1] : nil
    }

    private static func opened(_ edtf: EDTF?, _ link: RangeLink) -> EDTF? {
        guard let edtf else { return nil }
        switch link {
        case .openEnd: return .interval(from: edtf, to: nil)
        case .openStart: return .interval(from: nil, to: edtf)
        default: return edtf
        }
    }
}
