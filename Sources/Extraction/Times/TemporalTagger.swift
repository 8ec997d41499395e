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
}

/// Finds the temporal expressions of a transcript and gives them TIMEX3 values and EDTF strings.
///
/// Spans follow TIMEX3 as TempEval-3 used it: no leading preposition, but determiners and modifiers. Time is linear in
/// the length of the text.
struct TemporalTagger: Sendable {
    private let vocabulary: TemporalVocabulary

    init(interningInto builder: inout LexiconBuilder) {
        vocabulary = TemporalVocabulary(interningInto: &builder)
    }

    /// The expressions in order of turn and start.
    func tag(_ tokenised: TokenisedTranscript) -> [TaggedTime] {
        guard LanguageRules.usesEnglish(tokenised.transcript.metadata.language) else { return [] }
        var found: [TaggedTime] = []
        tokenised.tokens.withUnsafeBufferPointer { tokens in
            tokenised.transcript.text.withUnsafeBufferPointer { bytes in
                vocabulary.words.withUnsafeBufferPointer { words in
                    var run = TaggingRun(
                        transcript: tokenised.transcript,
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

    init(transcript: Transcript, parser: TimeParser) {
        self.transcript = transcript
        self.parser = parser
        self.discourse = Discourse(documentDate: transcript.metadata.date)
    }

    mutating func tag(_ sentence: Sentence, number: Int, into found: inout [TaggedTime]) {
        parser.sentence = Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound)
        var matches = findMatches()
        guard !matches.isEmpty else { return }
        let links = RangeJoiner(parser: parser).link(&matches)
        resolve(matches, links, sentence, number: number, into: &found)
    }

    // MARK: Spans

    /// No expression reaches further left of its core than this many tokens.
    private static let reach = 9

    private func findMatches() -> [TimeMatch] {
        var matches: [TimeMatch] = []
        var place = parser.sentence.lowerBound
        var trigger = place
        while true {
            trigger = max(trigger, place)
            while trigger < parser.sentence.upperBound, !isTrigger(trigger) { trigger += 1 }
            guard trigger < parser.sentence.upperBound else { break }
            place = max(place, trigger - TaggingRun.reach)
            if let pair = parser.shortRangeStart(place), parser.tokens[place].kind == .number {
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

    private func append(_ match: TimeMatch, to matches: inout [TimeMatch]) -> Int {
        guard let pair = parser.shortRangeEnd(after: match) else {
            matches.append(match)
            return match.tokens.upperBound
        }
        matches.append(pair.first)
        matches.append(pair.second)
        return pair.second.tokens.upperBound
    }

    @inline(__always)
    private func isTrigger(_ place: Int) -> Bool {
        if parser.tokens[place].kind == .number { return true }
        let number = Int(parser.tokens[place].word.rawValue)
        guard number != 0, number < parser.words.count else { return false }
        return parser.words[number].isTrigger || parser.isSecondUnit(place)
    }

    // MARK: Values

    private mutating func resolve(
        _ matches: [TimeMatch], _ links: [RangeLink], _ sentence: Sentence, number: Int, into found: inout [TaggedTime]
    ) {
        let base = Int32(transcript.turns[Int(sentence.turn)].text.lowerBound)
        var opener: (index: Int, edtf: EDTF)?
        for (match, link) in zip(matches, links) {
            let resolver = TimeResolver(discourse: discourse, parser: parser, sentence: number)
            guard let resolved = resolver.resolve(match) else {
                opener = nil
                continue
            }
            if let date = resolved.date {
                discourse.note(date, isExplicit: resolved.resolution == .explicit, sentence: number)
            }
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
            if tagged.expression.edtf != nil { tagged.tense = Tense.around(match.tokens, in: parser) }
            found.append(tagged)
        }
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
