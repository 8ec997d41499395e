/// The tense of the clause around an expression, told from its verbs.
enum Tense: Sendable {
    case past, present, perfect, future, unknown

    /// What the nearest verb says, those before the expression first.
    ///
    /// - Parameter isWeekday: beside a weekday more verbs tell of what is to come: "it goes on sale on Friday".
    static func around(_ expression: Range<Int>, in parser: TimeParser, isWeekday: Bool = false) -> Tense {
        var best: (tense: Tense, distance: Int) = (.unknown, Int.max)
        if opensClause(expression.lowerBound, in: parser), let tense = after(expression, in: parser, isWeekday) {
            return tense
        }
        let lower = max(parser.sentence.lowerBound, expression.lowerBound - reach)
        var place = expression.lowerBound - 1
        while place >= lower {
            let distance = expression.lowerBound - place
            if let tense = parser.verbTense(place, isWeekday), distance < best.distance { best = (tense, distance) }
            if best.tense != .unknown { break }
            place -= 1
        }
        let upper = min(parser.sentence.upperBound, expression.upperBound + reach)
        place = expression.upperBound
        while place < upper {
            // A verb after the expression counts as a little further away than it is.
            let distance = (place - expression.upperBound + 1) + 2
            guard distance < best.distance, !parser.isMark(place, ";") else { break }
            // "It would be sold on Monday, they said": what follows the comma is another clause.
            if best.tense != .unknown, parser.isMark(place, ",") { break }
            // "It was read on 31 January and will be amended": the verb behind "and" is another clause's.
            if best.tense != .unknown, parser.role(place) == .and { break }
            if let tense = parser.verbTense(place, isWeekday) { best = (tense, distance) }
            place += 1
        }
        return best.tense
    }

    /// "…, and in March I will": the verb that follows is the clause's own.
    static func opensClause(_ start: Int, in parser: TimeParser) -> Bool {
        var before = start - 1
        if [.inside, .on, .at, .by, .from, .since, .before, .after, .until].contains(parser.role(before)) {
            before -= 1
        }
        return parser.isClauseEnd(before) || [.and, .or, .that].contains(parser.role(before))
            || parser.isText(before, "but")
    }

    /// The first verb of the clause that an expression opens.
    private static func after(_ expression: Range<Int>, in parser: TimeParser, _ isWeekday: Bool) -> Tense? {
        var place = expression.upperBound
        if parser.isMark(place, ",") { place += 1 }
        while place < min(parser.sentence.upperBound, expression.upperBound + 12), !parser.isClauseEnd(place) {
            if let tense = parser.verbTense(place, isWeekday) { return tense }
            place += 1
        }
        return nil
    }

    /// Tokens further away belong to other clauses more often than to this one.
    private static let reach = 24
}

extension TimeParser {
    /// The tense that a token's verb has here; nil for other words.
    func verbTense(_ place: Int) -> Tense? {
        guard isWord(place) else { return nil }
        switch role(place) {
        case .futureCue:
            if isCapitalised(place), place > sentence.lowerBound { return nil }  // a man named Will
            return isPastPlan(place) ? .past : .future
        case .intention:
            guard self.role(place + 1) == .to, !isCapitalised(place) else { return nil }
            return isPastPlan(place) ? .past : .future
        case .due: return [.inside, .on, .by, .at, .edge].contains(self.role(place + 1)) ? .future : nil
        case .pastCue where isNoun(place): return nil
        case .pastCue where role(place + 1) == .to && isBePast(place): return .future
        case .pastCue: return isAfterFuture(place) ? .future : isAfterPerfect(place) ? .perfect : .past
        case .presentCue: return role(place + 1) == .futureCue ? .future : isBe(place + 1) ? .future : .present
        case .perfectCue:
            return role(place - 1) == .futureCue || isAfterFuture(place)
                ? .future : isBeforeParticiple(place) ? .perfect : .present
        case .none:
            guard endsInED(place) else { return nil }
            if isAfterFuture(place) { return .future }
            if isAfterPerfect(place) { return .perfect }
            return isPresentPassive(place) ? .present : .past
        default: return nil
        }
    }

    /// The same, with the verbs whose present tells of a weekday to come.
    func verbTense(_ place: Int, _ isWeekday: Bool) -> Tense? {
        verbTense(place) ?? (isWeekday && isTimetableVerb(place) ? .present : nil)
    }

    /// "The strike enters its third week on Monday", "ministers meet on Friday", "the Senate debates the bill on Friday".
    private func isTimetableVerb(_ place: Int) -> Bool {
        func isOne(of words: [StaticString]) -> Bool { words.contains { isText(place, $0) } }
        guard isWord(place), !isCapitalised(place) else { return false }
        if isOne(of: TimeParser.timetableVerbs) { return true }
        if isOne(of: TimeParser.pluralTimetableVerbs) {
            return isWord(place - 1) && isPluralNoun(place - 1) || isText(place - 1, "they") || isText(place - 1, "we")
        }
        return isOne(of: TimeParser.timetableVerbsOrNouns) && [.the, .article].contains(role(place + 1))
    }

    private static let timetableVerbs: [StaticString] = [
        "enters", "goes", "comes", "joins", "becomes", "travels", "decides", "publishes", "speaks", "sits",
        "appears", "hears",
    ]
    private static let pluralTimetableVerbs: [StaticString] = ["go", "travel", "meet", "face", "vote"]
    private static let timetableVerbsOrNouns: [StaticString] = ["debates", "hosts", "faces", "visits", "launches"]

    /// "The Met Office", "no cut": the name or the noun that is spelled like a verb.
    private func isNoun(_ place: Int) -> Bool {
        tokens[place].letterCase == .capitalised && isWord(place - 1) || [.the, .article].contains(role(place - 1))
            || isText(place - 1, "no")
    }

    /// "Was to stay closed".
    private func isBePast(_ place: Int) -> Bool { isText(place, "was") || isText(place, "were") }

    private func isBe(_ place: Int) -> Bool { role(place) == .to && isText(place + 1, "be") }

    /// "will be completed", "to be held", "is to be held".
    private func isAfterFuture(_ place: Int) -> Bool {
        for back in 1...4 where sentence.contains(place - back) {
            let role = role(place - back)
            if role == .futureCue { return !isPastPlan(place - back) }
            if role == .to, isText(place - back + 1, "be") { return true }
            if role == .to, isBePast(place - back - 1) { return true }
            if role == .pastCue || role == .presentCue || isClauseEnd(place - back) { return false }
        }
        return false
    }

    /// "If no agreement is reached", "are held"
    private func isPresentPassive(_ place: Int) -> Bool {
        isText(place - 1, "is") || isText(place - 1, "are")
    }

    private func isAfterPerfect(_ place: Int) -> Bool {
        for back in 1...3 where sentence.contains(place - back) {
            if role(place - back) == .perfectCue { return true }
        }
        return false
    }

    /// "has risen", "have not yet agreed", "has been"; "has until May" isn't.
    private func isBeforeParticiple(_ place: Int) -> Bool {
        for next in 1...3 where sentence.contains(place + next) {
            let role = role(place + next)
            if role == .pastCue || role == .perfectCue || isText(place + next, "been") { return true }
            if role == .none, endsInED(place + next) || isText(place + next, "risen") { return true }
            if role == .until || role == .article || role == .the || role == .to { return false }
        }
        return true
    }

    /// "was expected", "had planned": a plan of the past.
    private func isPastPlan(_ place: Int) -> Bool {
        role(place - 1) == .pastCue || isText(place - 1, "had")
    }

    private func endsInED(_ place: Int) -> Bool {
        let end = Int(tokens[place].end)
        guard end - Int(tokens[place].start) >= 4, tokens[place].letterCase == .lower else { return false }
        return bytes[end - 1] == UInt8(ascii: "d") && bytes[end - 2] == UInt8(ascii: "e")
            && bytes[end - 3] != UInt8(ascii: "e")
    }
}
