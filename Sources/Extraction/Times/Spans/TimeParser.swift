/// Finds temporal expressions in one sentence: typed tokens (time tokens, numerals, modifiers) joined by general rules.
///
/// Every production looks at a bounded number of tokens from where it starts, so that a sentence is parsed in linear
/// time whatever stands in it. A production answers nil where the words are no temporal expression.
struct TimeParser {
    let tokens: UnsafeBufferPointer<Token>
    let bytes: UnsafeBufferPointer<UInt8>
    let words: UnsafeBufferPointer<TemporalWord>
    /// Positions of the sentence's tokens.
    var sentence: Range<Int>
    /// False while the day behind a time of day is read, so that such days don't nest without end.
    private var readsDayBehindClock = true
    /// The text last spoke of a time whose years have three digits or lie before our era.
    var isAntiquity = false

    /// Nesting of expressions, "the end of the first week of May", stops here.
    private static let depthMax = 4

    /// The longest expression that begins at a token.
    func match(at place: Int, depth: Int = 0) -> TimeMatch? {
        guard depth < TimeParser.depthMax, sentence.contains(place) else { return nil }
        if tokens[place].kind == .number { return numberStart(place, depth) }
        let word = word(place)
        switch word.role {
        case .month, .monthShort: return monthStart(place)
        case .weekday, .weekdayShort: return weekdayStart(place)
        case .weekdayPlural: return weekdayPlural(place)
        case .season: return seasonStart(place, depth)
        case .deictic: return deictic(place)
        case .reference: return reference(place)
        case .frequency: return frequency(place)
        case .decadeWord: return decadeWord(place, first: place)
        case .fiscal, .fiscalYear, .quarterName, .halfName: return periodName(place, depth)
        case .holiday, .dayName, .new: return holiday(place)
        case .clockPoint, .dayPart: return bareDayPart(place, depth)
        case .futureNoun: return futureNoun(place, first: place)
        case .time: return nil
        case .era: return eraYear(place)
        case .the: return theStart(place, depth)
        case .article: return articleStart(place, depth)
        case .this, .that, .past, .future, .same, .recent, .these, .those:
            return modified(place, first: place, depth)
        case .early, .latter: return portionStart(place, first: place, depth)
        case .edge: return edge(place, first: place, depth)
        case .earlier, .later: return comparativeStart(place, depth)
        case .each: return eachUnit(place)
        case .again: return timesAUnit(place)
        case .all: return allUnit(place)
        case .at: return atLeast(place, depth)
        case .unit, .units: return longest(unitStart(place, depth), clockPast(place))
        case .cardinal, .multiplier, .vague, .half, .ordinal, .approximate, .more, .least, .up:
            return numeralStart(place, depth)
        default: return isApostrophe(place) ? apostropheStart(place) : nil
        }
    }

    /// The next token of the sentence that can be the core of an expression; nil where none is left.
    @inline(__always)
    func trigger(from first: Int) -> Int? {
        let place = tokens.place(from: first, to: sentence.upperBound, with: .time)
        return place < sentence.upperBound ? place : nil
    }

    /// A word that `match` knows no expression to begin with, told without a call.
    @inline(__always)
    func opensNothing(_ place: Int) -> Bool { tokens[place].kind == .word && role(place).opensNothing }

    /// What begins with a numeral in words, or with a word before one.
    private func numeralStart(_ place: Int, _ depth: Int) -> TimeMatch? {
        var best = longest(duration(place, depth), ordinalStart(place, first: place, depth))
        best = longest(longest(best, timesAUnit(place)), spelledClock(place))
        switch role(place) {
        case .cardinal:
            return longest(longest(best, spelledYear(place) ?? spokenShortYear(place)), oneWeekday(place))
        case .approximate: return longest(best, circaYear(place))
        default: return best
        }
    }

    /// The same parser for the day behind a time of day; nil while such a day is read already.
    func forDayBehindClock() -> TimeParser? {
        guard readsDayBehindClock else { return nil }
        var parser = self
        parser.readsDayBehindClock = false
        return parser
    }

    init(
        tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>,
        words: UnsafeBufferPointer<TemporalWord>, sentence: Range<Int>
    ) {
        self.tokens = tokens
        self.bytes = bytes
        self.words = words
        self.sentence = sentence
    }

    /// The match that reaches further; the first of equals.
    func longest(_ one: TimeMatch?, _ other: TimeMatch?) -> TimeMatch? {
        guard let one else { return other }
        guard let other else { return one }
        return other.tokens.upperBound > one.tokens.upperBound ? other : one
    }

    // MARK: Looking at tokens

    /// The temporal role of a token; none outside the sentence.
    @inline(__always)
    func word(_ place: Int) -> TemporalWord {
        guard sentence.contains(place) else { return .none }
        let number = Int(tokens[place].word.rawValue)
        return number < words.count ? words[number] : .none
    }

    @inline(__always)
    func role(_ place: Int) -> TemporalRole { word(place).role }

    /// A number token's value and count of digits; nil for longer ones than a date has.
    func digits(_ place: Int) -> (value: Int, count: Int)? {
        guard sentence.contains(place), tokens[place].kind == .number else { return nil }
        let count = Int(tokens[place].end - tokens[place].start)
        guard count <= 9 else { return nil }
        var value = 0
        for byte in Int(tokens[place].start)..<Int(tokens[place].end) { value = value * 10 + Int(bytes[byte] & 0x0F) }
        return (value, count)
    }

    /// A number token's value, if it has so many digits.
    func number(_ place: Int, digits counts: ClosedRange<Int>) -> Int? {
        guard let (value, count) = digits(place), counts.contains(count) else { return nil }
        return value
    }

    /// The token is this ASCII mark of punctuation.
    func isMark(_ place: Int, _ mark: Unicode.Scalar) -> Bool {
        guard sentence.contains(place), tokens[place].kind == .punctuation else { return false }
        return tokens[place].end - tokens[place].start == 1 && UInt32(bytes[Int(tokens[place].start)]) == mark.value
    }

    /// The code point of a mark of punctuation; 0 for other tokens.
    func mark(_ place: Int) -> UInt32 {
        guard sentence.contains(place), tokens[place].kind == .punctuation else { return 0 }
        return UTF8Decoding.scalar(at: Int(tokens[place].start), in: bytes, end: Int(tokens[place].end)).scalar
    }

    /// A hyphen or a dash.
    func isDash(_ place: Int) -> Bool {
        let scalar = mark(place)
        return scalar == 0x2D || (0x2010...0x2015).contains(scalar)
    }

    func isApostrophe(_ place: Int) -> Bool {
        let scalar = mark(place)
        return scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018
    }

    /// No white space before the token.
    func isJoined(_ place: Int) -> Bool { sentence.contains(place) && !tokens[place].spaceBefore }

    /// A hyphen that joins the words on both sides.
    func isHyphen(_ place: Int) -> Bool { isDash(place) && isJoined(place) && isJoined(place + 1) }

    func isCapitalised(_ place: Int) -> Bool {
        guard sentence.contains(place) else { return false }
        let letterCase = tokens[place].letterCase
        return letterCase == .capitalised || letterCase == .upper || letterCase == .mixed
    }

    func isWord(_ place: Int) -> Bool { sentence.contains(place) && tokens[place].kind == .word }

    /// Past the sentence, or a mark that ends a clause.
    func isClauseEnd(_ place: Int) -> Bool {
        guard sentence.contains(place) else { return true }
        guard tokens[place].kind == .punctuation else { return false }
        return !(isDash(place) && isJoined(place)) && !isApostrophe(place)
    }

    /// The bytes of a token in lower case equal a short ASCII word; for the few words that aren't worth a role.
    func isText(_ place: Int, _ text: StaticString) -> Bool {
        guard sentence.contains(place) else { return false }
        let start = Int(tokens[place].start)
        guard Int(tokens[place].end) - start == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { expected in
            for offset in 0..<expected.count where bytes[start + offset] | 0x20 != expected[offset] { return false }
            return true
        }
    }

    /// A lower-case word without a role: most often a noun, a verb or an adjective that the words before describe.
    func isContentWord(_ place: Int) -> Bool {
        isWord(place) && tokens[place].letterCase == .lower && role(place) == .none
    }
}
